"""What is written in the quick way is, letter by letter, what records of the same would give."""

from __future__ import annotations

import errno
import threading
from pathlib import Path

import pytest

from annotator.agreement.strategy import Strategy
from annotator.domain.document import Document
from annotator.domain.record import Record
from annotator.domain.scheme_changes.labels import RenameLabel
from annotator.domain.span import Span
from annotator.folders import sample_corpus
from annotator.formats.dataset import DatasetWriter
from annotator.formats.native import line_of, write_line
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting
from annotator.services.entries.named import EntryNames
from annotator.services.exporting import exported_work
from annotator.services.exporting.chosen_records import ExportCancelled
from annotator.services.exporting.export_choices import EVERYTHING
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.exported_records import lines, records, whose
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_paths, import_records
from annotator.services.scheme.change_scheme import change_scheme
from annotator.store.annotations import Annotations
from annotator.store.people import Person, WorkStatus
from annotator.store.suggestions import Suggestions
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

AWKWARD = 'Ministry "A\\B"\t\x7f \u2028 سلام 😀👩\u200d🚒 said no.\n\n' * 3


def person(project: Workspace, name: str) -> Person:
    return project.perform("add annotator", lambda w: w.people.ensure(name), undoable=False).result


def a_project_with_everything(project: Workspace) -> None:
    import_paths(project, [sample_corpus("articles")])
    import_paths(project, [sample_corpus("gold.jsonl")])
    found = [
        suggested(TEXT, "TALVIK", "GPE"),
        suggested(TEXT, "14 March", "DATE", 1 / 3),
        suggested(TEXT, "interior ministry", "ORG", 0.4)._replace(
            features={"b": [1.5, None], "a": {"z": 1, "y": "é"}}
        ),
        suggested(TEXT, "Irena Kovash", "PERSON", 0.1234567890123456),
        suggested(TEXT, "41", "CARDINAL"),
    ]
    awkward = [Span(f"s{n}", "entity", "ORG", n, n + 8, AWKWARD[n : n + 8], origin="x\n") for n in range(30)]
    row, other, third = seed(project, [TEXT, AWKWARD, f"{TEXT} {TEXT}"], [found, awkward, found[:2]])
    lena, tomas, petra = (person(project, name) for name in ("Lena M.", "Tomas", "Petra"))
    for who in (lena, tomas, petra):
        act, view = Annotating(project, who), Article(project, who, row)
        project.listen(view.refresh)
        first, second, third_mark, *rest = view.marks()
        act.accept(row, [first.key, rest[0].key])
        act.reject(row, [second.key])
        act.relabel(row, third_mark.key, "entity", "GPE")
        act.add(row, "claim", "CLAIM", 62, 90)
        claim = next(m for m in view.marks() if m.label == "CLAIM")
        act.take_out(row, claim.key, 68, 74)
        act.set_status(row, WorkStatus.DONE)
    Annotating(project, tomas).add(other, "entity", "PERSON", 0, 8)
    Annotating(project, tomas).set_status(third, WorkStatus.FLAGGED, "What is it?")
    Noting(project, lena).write(row, "Whose claim is this?")
    Noting(project, petra).write(other, "Nothing here.")
    Adjudicating(project, lena).settle(Strategy.MAJORITY)
    change_scheme(project, [RenameLabel(layer="entity", label="GPE", name="PLACE")], lena)
    Annotating(project, lena).add(other, "entity", "PLACE", 9, 12)
    taken_back = Record(
        document=Document(id="gone", text="Gone again."),
        annotator="Tomas",
        spans=(Span("g", "entity", "ORG", 0, 4, "Gone"),),
    )
    import_records(project, [taken_back], person=tomas)
    undo(project, tomas)


def in_both_ways(
    project: Workspace, source: str, *, soft_labels: bool = False
) -> tuple[list[bytes], list[bytes]]:
    with project.read() as reading:
        who = whose(reading, source)
        names, again = EntryNames(reading), EntryNames(reading)
        by_records = [
            write_line(record, scheme="News")
            for record in records(reading, who, names.named_all, soft_labels=soft_labels)
        ]
        quick = [
            line_of(
                work.document,
                work.annotator,
                work.spans,
                work.relations,
                work.comments,
                scheme="News",
                provenance=work.provenance,
            )
            for work in lines(reading, who, again, soft_labels=soft_labels)
        ]
        assert names.lines(reading) == again.lines(reading)
    return by_records, quick


@pytest.mark.both_databases
def test_every_project_is_written_alike_in_both_ways(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_project_with_everything(project)
    monkeypatch.setattr(exported_work, "_AT_ONCE", 3)
    for source, articles in (("all", 6), ("gold", 1), ("suggestions", 3), ("Lena M.", 2), ("Tomas", 3)):
        by_records, quick = in_both_ways(project, source)
        assert len(by_records) >= articles
        assert quick == by_records
    by_records, quick = in_both_ways(project, "gold", soft_labels=True)
    assert quick == by_records
    together = b"".join(in_both_ways(project, "all")[0])
    for key in (
        b"decides",
        b"rejected",
        b"scheme_versions",
        b"verdicts",
        b"fragments",
        b'"entry"',
        b"comments",
    ):
        assert key in together
    assert b"Gone again." not in together


def test_an_export_reads_nothing_row_by_row_that_the_database_puts_together(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Annotating(project, lena).add(article_row, "entity", "ORG", 0, 6)
    for kind in (Annotations, Suggestions):
        monkeypatch.setattr(kind, "spans_of", lambda *_: pytest.fail("read row by row"))
    assert export(project, tmp_path / "all.jsonl", source="all", choices=EVERYTHING).records == 2


def test_an_export_that_ends_early_leaves_nobody_reading(
    project: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spans = [suggested(TEXT, "TALVIK", "GPE")]
    seed(project, [TEXT] * 12, [spans] * 12)
    monkeypatch.setattr(exported_work, "_AT_ONCE", 2)
    told: list[int] = []

    def full(_writer: DatasetWriter, *_: object, **__: object) -> None:
        if len(told) == 5:
            raise OSError(errno.ENOSPC, "full")

    def progress(done: int, _total: int | None, _title: str) -> None:
        told.append(done)

    with pytest.raises(ExportCancelled):
        export(project, tmp_path / "a", source="all", progress=progress, cancelled=lambda: len(told) == 5)
    assert told == [1, 2, 3, 4, 5]
    told.clear()
    monkeypatch.setattr(DatasetWriter, "add_lines", full)
    with pytest.raises(OSError, match="full"):
        export(project, tmp_path / "b", source="all", progress=progress)
    assert not [thread for thread in threading.enumerate() if "reading-ahead" in thread.name]
    assert not [path for path in tmp_path.iterdir() if path.name in {"a", "b"} or "partial" in path.name]
    with project.read() as reading:
        assert reading.documents.count() == 12
