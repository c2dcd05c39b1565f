"""Exports and conversions for other tools, and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.record import Record
from annotator.formats.foreign_writers import FOREIGN
from annotator.formats.options import ReadOptions
from annotator.services.exporting.convert import convert
from annotator.services.exporting.export_choices import Choices
from annotator.services.exporting.export_foreign import export_foreign
from annotator.services.importing.import_corpus import import_paths
from annotator.services.reading.gather import gather
from annotator.store.workspace import Workspace

_LINES = (
    '{"text": "Ann Lee met Bob in Paris. 😀 Ann left.", "title": "On Ann", "annotator": "Ana", "spans": ['
    '{"start": 0, "end": 7, "label": "PER", "id": "a"}, {"start": 12, "end": 15, "label": "PER", "id": "b"},'
    '{"start": 19, "end": 24, "label": "LOC", "id": "c"},'
    ' {"start": 28, "end": 31, "label": "PER", "id": "d"}],'
    '"relations": [{"head": 0, "child": 0, "head_span": {"start": 0, "end": 7},'
    ' "child_span": {"start": 12, "end": 15}, "label": "met"}]}\n'
    '{"text": "Nothing is here.", "annotator": "Ana", "spans": []}\n'
)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_text(_LINES, "utf-8")
    return path


@pytest.mark.parametrize("name", FOREIGN)
def test_every_format_is_written_and_what_it_can_not_carry_is_said(
    tmp_path: Path, lines: Path, name: str
) -> None:
    out = tmp_path / "out"
    report = convert(lines, out, to=name)
    assert report.documents == 2
    assert report.path == out
    assert all(": " in line for line in report.not_carried)
    assert set(report.places) == {line.rpartition(": ")[0] for line in report.not_carried}
    with pytest.raises(UserFixable, match="already"):
        convert(lines, out, to=name)
    convert(lines, tmp_path / "again", to=name)
    assert _bytes(out) == _bytes(tmp_path / "again")


@pytest.mark.parametrize("name", ["brat", "prodigy", "doccano-relations", "label-studio"])
def test_formats_with_relations_bring_them_back(tmp_path: Path, lines: Path, name: str) -> None:
    out = tmp_path / "out"
    convert(lines, out, to=name)
    back = [i for i in gather([out], ReadOptions(find_language=False)) if isinstance(i, Record)]
    (record,) = [item for item in back if item.spans]
    assert [s.text for s in record.spans] == ["Ann Lee", "Bob", "Paris", "Ann"]
    by_id = {span.id: span.text for span in record.spans}
    assert [(r.label, by_id[r.head], by_id[r.child]) for r in record.relations] == [("met", "Ann Lee", "Bob")]


@pytest.mark.parametrize("name", FOREIGN)
def test_a_project_goes_out_in_every_format(
    tmp_path: Path, lines: Path, project: Workspace, name: str
) -> None:
    import_paths(project, [lines])
    named, written = export_foreign(project, tmp_path / "out", name)
    assert (named, written.records, written.spans) == ("Ana", 1, 4)
    with pytest.raises(WrongUse, match="no annotator"):
        export_foreign(project, tmp_path / "other", name, source="Ben")
    assert not (tmp_path / "other").exists()


def test_an_unknown_format_is_named_with_those_there_are(tmp_path: Path, project: Workspace) -> None:
    with pytest.raises(WrongUse, match="label-studio"):
        export_foreign(project, tmp_path / "out", "nonsense")
    with pytest.raises(UserFixable, match="nothing of"):
        export_foreign(project, tmp_path / "out", "brat")
    with pytest.raises(UserFixable, match="among the articles that were chosen"):
        export_foreign(project, tmp_path / "out", "brat", choices=Choices(documents=("2024-*",)))
    assert list(tmp_path.glob("out*")) == []


def test_the_work_of_several_goes_into_a_folder_each(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    line = '{"text": "Ann met Bob.", "annotator": "%s", "spans": [[%d, %d, "PER"]]}\n'
    path.write_text(line % ("Ana", 0, 3) + line % ("Ben", 8, 11), "utf-8")
    report = convert(path, tmp_path / "out", to="brat")
    files = sorted(p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*.ann"))
    assert files == ["Ana/in.ann", "Ben/in.ann"]
    assert report.not_carried == ()
    back = [i for i in gather([tmp_path / "out"]) if isinstance(i, Record)]
    assert [(r.annotator, r.spans[0].text) for r in back] == [("Ana", "Ann"), ("Ben", "Bob")]


def test_a_named_format_goes_before_what_the_content_looks_like(tmp_path: Path, project: Workspace) -> None:
    path = tmp_path / "tasks.txt"
    path.write_text('[{"data": {"text": "Ann met Bob."}}]', "utf-8")
    assert import_paths(project, [path], options=ReadOptions(format="text")).taken == 1
    with project.read() as reading:
        ((_, document),) = reading.documents.stream(10)
    assert document.text.startswith("[")


def _bytes(path: Path) -> dict[str, bytes]:
    files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    return {str(f.relative_to(path)): f.read_bytes() for f in files}
