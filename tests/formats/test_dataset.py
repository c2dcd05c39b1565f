from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.domain.span import Relation, Span, Status
from annotator.formats.atomic_output import OutputFile
from annotator.formats.dataset import DatasetWriter, Export
from annotator.formats.manifest import read_manifest
from annotator.formats.native import read_line
from annotator.formats.native_line import SpanLine
from annotator.formats.siblings import End, Entry, RelationAcross
from annotator.formats.validation import validate_folder


def a_record(number: int, outlet: str = "Harbour Post") -> Record:
    text = f"Talvik counts {number} boats 🚤 after the storm."
    day = f"2031-05-{number % 28 + 1:02}"
    return Record(
        document=Document(id=f"d{number}", text=text, title=f"Boats {number}", outlet=outlet, published=day),
        annotator="gold",
        spans=(
            Span(id="s1", layer="entity", label="GPE", start=0, end=6, text="Talvik", status=Status.GOLD),
            Span(
                id="s2", layer="claim", label="CLAIM", start=0, end=len(text), text=text, status=Status.GOLD
            ),
        ),
        relations=(Relation(id="r1", label="claimed_by", head="s2", child="s1", status=Status.GOLD),),
    )


def export(target: Path, records: int = 3, **about: Any) -> DatasetWriter:
    with DatasetWriter(target, Export(title="Boats", **about)) as writer:
        for number in range(records):
            writer.add("", a_record(number))
    return writer


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture
def hidden_leftovers(tmp_path: Path) -> Iterator[None]:
    yield
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


pytestmark = pytest.mark.usefixtures("hidden_leftovers")


def test_a_folder_holds_documents_manifest_and_card(tmp_path: Path, news_scheme: Scheme) -> None:
    writer = export(tmp_path / "out", scheme=news_scheme, choices={"layers": ["entity", "claim"]})
    files = content(tmp_path / "out")
    assert list(files) == ["README.md", "dataset.jsonl", "manifest.json"]
    lines = files["dataset.jsonl"].splitlines(keepends=True)
    assert [read_line(line, 1).document.id for line in lines] == ["d0", "d1", "d2"]
    manifest = json.loads(files["manifest.json"])
    assert manifest["exported"] == {"from": "gold", "layers": ["entity", "claim"]}
    assert manifest["counts"]["labels"] == {"claim": {"CLAIM": 3}, "entity": {"GPE": 3}}
    assert manifest["counts"]["relation_labels"] == {"claimed_by": 3}
    assert scheme_from_json(manifest["scheme"]) == news_scheme
    for name, facts in manifest["files"].items():
        assert facts["sha256"] == hashlib.sha256(files[name]).hexdigest()
        assert facts["bytes"] == len(files[name])
    assert manifest["files"]["dataset.jsonl"]["lines"] == 3
    assert "made" not in manifest
    assert writer.written is not None
    assert writer.written.files == tuple(files)
    assert writer.written.counts["spans"] == 6
    assert list(validate_folder(tmp_path / "out")) == []


def test_splits_have_their_own_files_and_counts(tmp_path: Path) -> None:
    about = Export(title="Boats", split={"by": "outlet", "train": 0.5, "test": 0.5})
    with DatasetWriter(tmp_path / "out", about, splits=("train", "dev", "test")) as writer:
        writer.add("train", a_record(1))
        writer.add("test", a_record(2, "Northern Wire"))
        writer.add("test", a_record(3, "Northern Wire"))
    manifest = read_manifest(tmp_path / "out")
    assert {name: facts.counts["documents"] for name, facts in manifest.splits.items()} == {
        "train": 1,
        "dev": 0,
        "test": 2,
    }
    assert (tmp_path / "out" / "dev.jsonl").read_bytes() == b""
    assert list(validate_folder(tmp_path / "out")) == []


def test_links_across_documents_and_entries_lie_beside(tmp_path: Path) -> None:
    links = [
        RelationAcross(label="contradicts", head=End("d1", "s2"), child=End("d0", "s2"), status=Status.GOLD),
        RelationAcross(
            label="same", head=End("d1", "s2"), child=End("d2", "s2"), score=0.5, features={"b": 1, "a": 2}
        ),
    ]  # fmt: skip
    with DatasetWriter(tmp_path / "out", Export(title="Boats")) as writer:
        for number in range(3):
            writer.add("", a_record(number))
        writer.add_siblings(links)
        writer.add_siblings([Entry(id="e1", name="Talvik", label="GPE")])
    files = content(tmp_path / "out")
    assert files["relations.jsonl"].splitlines() == [
        b'{"label":"contradicts","head":{"doc":"d1","span":"s2"},"child":{"doc":"d0","span":"s2"},"status":"gold"}',
        b'{"label":"same","head":{"doc":"d1","span":"s2"},"child":{"doc":"d2","span":"s2"},"status":"added",'
        b'"score":0.5,"features":{"a":2,"b":1}}',
    ]  # fmt: skip
    assert files["entries.jsonl"] == b'{"id":"e1","name":"Talvik","label":"GPE"}\n'
    assert list(validate_folder(tmp_path / "out")) == []


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    export(tmp_path / "one")
    export(tmp_path / "two")
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_spans_as_they_are_written_give_the_dataset_of_the_records(tmp_path: Path) -> None:
    export(tmp_path / "records")
    with DatasetWriter(tmp_path / "lines", Export(title="Boats")) as writer:
        for record in map(a_record, range(3)):
            spans = [
                SpanLine(s.id, s.layer, s.label, s.start, s.end, s.text, {}, s.status) for s in record.spans
            ]
            writer.add_lines("", record.document, "gold", spans, relations=record.relations)
    assert content(tmp_path / "lines") == content(tmp_path / "records")


def test_one_file_holds_the_lines_alone(tmp_path: Path) -> None:
    target = tmp_path / "boats.jsonl"
    with DatasetWriter(target, Export(title="Boats")) as writer:
        writer.add("", a_record(1))
        writer.add_siblings([Entry(id="e1", name="Talvik")])
    assert [path.name for path in tmp_path.iterdir()] == ["boats.jsonl"]
    assert read_line(target.read_bytes(), 1).document.id == "d1"
    assert writer.written is not None
    assert writer.written.left_out == (
        "One file has no place for entries: 1 were left out. Export to a folder to keep them.",
    )


def test_one_file_refuses_splits(tmp_path: Path) -> None:
    with pytest.raises(WrongUse):
        DatasetWriter(tmp_path / "boats.jsonl", Export(title="Boats"), splits=("train",))


@pytest.mark.parametrize("name", ["", "../up", "relations", "dataset", "a b", "nul\0"])
def test_a_split_must_be_able_to_name_a_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(WrongUse):
        DatasetWriter(tmp_path / "out", Export(title="Boats"), splits=(name,))


def test_an_earlier_export_is_replaced_whole(tmp_path: Path) -> None:
    with DatasetWriter(tmp_path / "out", Export(title="Boats"), splits=("train", "test")) as writer:
        writer.add("train", a_record(1))
    export(tmp_path / "out", records=1)
    assert list(content(tmp_path / "out")) == ["README.md", "dataset.jsonl", "manifest.json"]
    export(tmp_path / "boats.jsonl", records=2)
    export(tmp_path / "boats.jsonl", records=1)
    assert (tmp_path / "boats.jsonl").read_bytes().count(b"\n") == 1


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    export(tmp_path / "out")
    assert (tmp_path / "out" / "manifest.json").exists()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("README.md", "'README.md' has changed since it was exported"),
        ("dataset.jsonl", "'dataset.jsonl' has changed since it was exported"),
        ("notes.txt", "'notes.txt' is not part of the export"),
    ],
)
def test_an_earlier_export_somebody_worked_on_is_not_lost(tmp_path: Path, name: str, reason: str) -> None:
    export(tmp_path / "out")
    with (tmp_path / "out" / name).open("a") as edited:
        edited.write("by hand\n")
    before = content(tmp_path / "out")
    with pytest.raises(UserFixable, match=reason):
        export(tmp_path / "out")
    assert content(tmp_path / "out") == before


@pytest.mark.parametrize("name", ["out", "boats.jsonl"])
def test_what_goldspan_did_not_write_is_not_replaced(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    target.write_text('{"text":"mine"}\n')
    with pytest.raises(UserFixable, match="Choose another name"):
        export(target)
    assert target.read_text() == '{"text":"mine"}\n'
    target.unlink()
    target.mkdir()
    (target / "mine.txt").write_text("mine")
    with pytest.raises(UserFixable, match="Choose another name"):
        export(target)
    assert content(target) == {"mine.txt": b"mine"}


def test_a_manifest_that_names_files_outside_is_foreign(tmp_path: Path) -> None:
    export(tmp_path / "out")
    manifest = tmp_path / "out" / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"dataset.jsonl": {', '"../dataset.jsonl": {'))
    with pytest.raises(UserFixable, match="did not write"):
        export(tmp_path / "out")


class Stopped(BaseException):
    """As Ctrl+C does."""


@pytest.mark.parametrize("name", ["out", "boats.jsonl"])
@pytest.mark.parametrize("earlier", [False, True])
def test_a_stopped_export_leaves_the_target_as_it_was(tmp_path: Path, name: str, earlier: bool) -> None:
    target = tmp_path / name
    if earlier:
        export(target, records=1)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(Stopped), DatasetWriter(target, Export(title="Boats")) as writer:  # noqa: PT012 - the stop comes amid the writing
        writer.add("", a_record(1))
        raise Stopped
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert target.exists() is earlier


def test_a_record_that_contradicts_itself_stops_the_export(tmp_path: Path) -> None:
    bad = Record(
        document=Document(id="d1", text="Talvik"),
        spans=(Span(id="s1", layer="entity", label="GPE", start=0, end=6, text="Talvig"),),
    )
    with (
        pytest.raises(UserFixable, match="document d1"),
        DatasetWriter(tmp_path / "out", Export(title="B")) as w,
    ):
        w.add("", bad)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_parent_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match="does not exist"):
        export(tmp_path / "nowhere" / "out")
    with pytest.raises(UserFixable, match="does not exist"):
        export(tmp_path / "nowhere" / "boats.jsonl")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("lines", [1, 4000])
def test_a_full_disk_is_said_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: int) -> None:
    made = OutputFile.__init__

    def on_a_full_disk(self: OutputFile, path: Path, *, hashed: bool = True) -> None:
        made(self, path, hashed=hashed)
        full = os.open("/dev/full", os.O_WRONLY)
        os.dup2(full, self._handle.fileno())
        os.close(full)

    monkeypatch.setattr(OutputFile, "__init__", on_a_full_disk)
    with pytest.raises(UserFixable, match=r"The disk is full\. Nothing was written\. Free some space"):
        export(tmp_path / "out", records=lines)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "sentence"), [(errno.EROFS, "can't be written to"), (errno.EIO, "Writing failed: ")]
)
def test_a_failing_disk_is_said_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    export(tmp_path / "out", records=1)
    before = content(tmp_path / "out")

    def failing(self: Path, target: Path) -> Path:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(UserFixable, match=sentence):
        export(tmp_path / "out")
    assert content(tmp_path / "out") == before


def test_the_card_counts_and_escapes(tmp_path: Path) -> None:
    with DatasetWriter(tmp_path / "out", Export(title="Boats | <b>")) as writer:
        writer.add("", replace(a_record(1, "Post | *Wire*"), annotator="Mira"))
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert card.startswith("# Boats \\| \\<b\\>\n\n1 news articles")
    assert "The work of one annotator, Mira." in card
    assert "| Post \\| \\*Wire\\* | 1 |" in card
    assert "| entity | GPE | 1 |" in card
    assert "| (all) | 1 | 2 | 1 |" in card
    assert "Published 2031-05-02 to 2031-05-02." in card
    assert "## Licence" in card


@pytest.mark.parametrize(
    ("annotators", "sentence"),
    [
        (["gold"], "The gold layer"),
        (["suggestions:rules"], "Suggestions of a program"),
        (["Mira", "gold"], "Several annotators' work"),
        ([""], "Nobody is named"),
    ],
)
def test_the_card_says_whose_work_it_is(tmp_path: Path, annotators: list[str], sentence: str) -> None:
    with DatasetWriter(tmp_path / "out", Export(title="Boats")) as writer:
        for name in annotators:
            writer.add("", replace(a_record(1), annotator=name))
    assert sentence in (tmp_path / "out" / "README.md").read_text("utf-8")
    assert read_manifest(tmp_path / "out").counts["documents"] == 1


def test_the_loading_code_of_the_card_runs(tmp_path: Path) -> None:
    export(tmp_path / "out")
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    plain, spacy = re.findall(r"```python\n(.*?)```", card, re.S)
    check = "assert [len(d.spans['entity']) for d in docs] == [1, 1, 1]; print(len(docs))"
    for code, last in (
        (plain, "claim CLAIM Talvik counts 2 boats 🚤 after the storm."),
        (spacy + check, "3"),
    ):
        ran = subprocess.run(
            [sys.executable, "-X", "utf8", "-W", "ignore", "-c", code],
            cwd=tmp_path / "out", capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr
        assert ran.stdout.splitlines()[-1] == last
