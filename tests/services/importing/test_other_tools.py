"""Other tools' files through the doors of a person: folders, archives, the child process, conversions."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from annotator.domain.record import Record, Refusal
from annotator.formats.foreign_writers import FOREIGN
from annotator.formats.options import FORMATS, ReadOptions
from annotator.services.exporting.convert import convert
from annotator.services.importing.import_corpus import import_paths
from annotator.services.reading.gather import gather
from annotator.store.workspace import Workspace

_OPTIONS = ReadOptions(find_language=False)
_TEXT = "Ann Lee met Bob in Paris. 😀 Ann left."
_READ_BACK = [name for name in FOREIGN if name in FORMATS and name != "html"]


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    spans = [[0, 7, "PER"], [12, 15, "PER"], [28, 31, "PER"]]
    path.write_text(json.dumps({"text": _TEXT, "spans": spans}) + "\n", "utf-8")
    return path


@pytest.mark.parametrize("name", _READ_BACK)
def test_every_format_comes_back_by_its_content_alone(tmp_path: Path, lines: Path, name: str) -> None:
    convert(lines, tmp_path / "out", to=name)
    items = list(gather([tmp_path / "out"], _OPTIONS))
    (record,) = (item for item in items if isinstance(item, Record))
    assert [(s.label, s.text) for s in record.spans] == [("PER", "Ann Lee"), ("PER", "Bob"), ("PER", "Ann")]


@pytest.mark.parametrize("name", _READ_BACK)
def test_any_format_becomes_any_other(tmp_path: Path, lines: Path, name: str) -> None:
    following = _READ_BACK[(_READ_BACK.index(name) + 1) % len(_READ_BACK)]
    convert(lines, tmp_path / "first", to=name)
    convert(tmp_path / "first", tmp_path / "second", to=following)
    convert(tmp_path / "second", tmp_path / "last.jsonl", to="jsonl")
    (line,) = (tmp_path / "last.jsonl").read_text("utf-8").splitlines()
    assert [s["text"] for s in json.loads(line)["spans"]] == ["Ann Lee", "Bob", "Ann"]


@pytest.mark.parametrize("name", ["spacy", "xmi", "gate-xml", "medtator", "webanno", "web-annotation"])
def test_files_in_an_archive_are_read_in_the_child(tmp_path: Path, lines: Path, name: str) -> None:
    out = tmp_path / "out"
    convert(lines, out, to=name)
    files = sorted(out.iterdir()) if out.is_dir() else [out]
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for path in files:
            archive.write(path, f"some/{path.name}")
    (record,) = (i for i in gather([tmp_path / "all.zip"], _OPTIONS) if isinstance(i, Record))
    assert len(record.spans) == 3


def test_the_text_of_web_annotations_is_found_beside_them(tmp_path: Path, project: Workspace) -> None:
    selector = {"type": "TextPositionSelector", "start": 0, "end": 7}
    target = {"source": "http://example.org/texts/a.txt?x#y", "selector": selector}
    body = {"purpose": "tagging", "value": "PER"}
    value = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "body": body,
        "target": target,
    }
    (tmp_path / "work.json").write_text(json.dumps([value]), "utf-8")
    (refused,) = gather([tmp_path / "work.json"], _OPTIONS)
    assert isinstance(refused, Refusal)
    assert "beside" in refused.next_step
    (tmp_path / "a.txt").write_text(_TEXT, "utf-8")
    (record,) = gather([tmp_path / "work.json"], _OPTIONS)
    assert isinstance(record, Record)
    assert [span.text for span in record.spans] == ["Ann Lee"]
    assert import_paths(project, [tmp_path / "work.json"]).taken == 1


def test_no_text_outside_of_the_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.txt").write_text(_TEXT, "utf-8")
    selector = {"type": "TextPositionSelector", "start": 0, "end": 7}
    for source in (
        "../secret.txt",
        str(tmp_path / "secret.txt"),
        "..\\secret.txt",
        "file:///etc/hostname",
        "\0.txt",
    ):
        value = {"type": "Annotation", "target": {"source": source, "selector": selector}}
        (tmp_path / "in" / "work.json").write_text(json.dumps({"@context": "x", **value}), "utf-8")
        (refused,) = gather([tmp_path / "in" / "work.json"], _OPTIONS)
        assert isinstance(refused, Refusal), source


def test_type_systems_and_schemas_beside_the_files_are_no_articles(tmp_path: Path, lines: Path) -> None:
    for name in ("xmi", "medtator", "brat", "hugging-face"):
        convert(lines, tmp_path / name, to=name)
        items = list(gather([tmp_path / name], _OPTIONS))
        assert [item for item in items if isinstance(item, Refusal)] == [], name
        assert [len(item.spans) for item in items if isinstance(item, Record)] == [3], name
