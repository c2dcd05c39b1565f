from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable, WrongUse
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.exporting.chosen_records import ExportCancelled
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.validate_file import validate_path
from annotator.services.importing.import_corpus import import_paths
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace


def decide(project: Workspace, lena: Person, row: int) -> None:
    act = Annotating(project, lena)
    view = Article(project, lena, row)
    project.listen(view.refresh)
    first, second, third, *_ = view.marks()
    act.accept(row, [first.key])
    act.reject(row, [second.key])
    act.relabel(row, third.key, "entity", "GPE")
    act.add(row, "claim", "CLAIM", 62, 90)
    act.set_status(row, WorkStatus.DONE)


def test_an_export_comes_back_whole_into_another_project(
    project: Workspace,
    lena: Person,
    article_row: int,
    new_project: Callable[[], Workspace],
    tmp_path: Path,
) -> None:
    decide(project, lena, article_row)
    first = export(project, tmp_path / "out", source="all")
    assert not validate_path(first.path).problems
    other = new_project()
    import_paths(other, [tmp_path / "out" / "dataset.jsonl"])
    export(other, tmp_path / "again", source="all")
    assert (tmp_path / "out" / "dataset.jsonl").read_bytes() == (
        tmp_path / "again" / "dataset.jsonl"
    ).read_bytes()
    with other.read() as reading:
        theirs = reading.people.named("Lena M.")
        assert theirs is not None
        (row,) = reading.documents.rows()
    there, here = Article(other, theirs, row), Article(project, lena, article_row)
    assert [(m.label, m.text, m.status) for m in there.marks()] == [
        (m.label, m.text, m.status) for m in here.marks()
    ]
    assert there.counts() == here.counts()


def test_the_same_project_gives_the_same_bytes(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path
) -> None:
    decide(project, lena, article_row)
    for name in ("a", "b"):
        export(project, tmp_path / name, source="all")
    for file in (tmp_path / "a").iterdir():
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()


def test_a_finished_article_without_spans_is_exported_as_empty(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path
) -> None:
    Annotating(project, lena).set_status(article_row, WorkStatus.DONE)
    report = export(project, tmp_path / "lena.jsonl", source="Lena M.")
    assert report.records == 1
    assert b'"spans":[]' in (tmp_path / "lena.jsonl").read_bytes()


def test_a_name_that_is_not_there_is_said_with_those_that_are(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path
) -> None:
    with pytest.raises(WrongUse, match=r"Lena M\."):
        export(project, tmp_path / "out", source="Nobody")
    assert not (tmp_path / "out").exists()


def test_nothing_to_export_is_said_and_nothing_written(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path
) -> None:
    with pytest.raises(UserFixable, match="nothing"):
        export(project, tmp_path / "out", source="Lena M.")
    assert list(tmp_path.glob("out*")) == []


def test_a_stopped_export_leaves_nothing(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path
) -> None:
    with pytest.raises(ExportCancelled):
        export(project, tmp_path / "out", source="suggestions", cancelled=lambda: True)
    assert [p.name for p in tmp_path.iterdir() if "out" in p.name] == []
