"""What is wrong with a project is found and mended, and nothing of anybody's work is thrown away."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.errors import DamagedProject, HistoryConflict
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting, Spot
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.services.projects.repair_project import repair
from annotator.store.checking.finding import Kind
from annotator.store.file import create
from annotator.store.people import WorkStatus
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested


@pytest.fixture
def path(tmp_path: Path, news_scheme: Scheme) -> Path:
    """A project with a bit of everything."""
    path = tmp_path / "p.goldspan"
    with create(path, news_scheme) as workspace:
        words = ("TALVIK", "14 March", "Irena Kovash", "Dorvan")
        rows = seed(workspace, [TEXT, f"{TEXT} Again."], [[suggested(TEXT, word, "ORG") for word in words]])
        lena = person_in(workspace, "Lena")
        act = Annotating(workspace, lena)
        marks = Article(workspace, lena, rows[0]).marks()
        act.accept(rows[0], [marks[0].key, marks[1].key])
        act.add(rows[0], "claim", "CLAIM", 0, 20)
        act.add(rows[1], "entity", "PERSON", 0, 6)
        own = {m.label: m.key for m in Article(workspace, lena, rows[0]).marks() if not m.undecided}
        act.add(rows[0], "attribution", "SOURCE", 7, 12)
        own = {m.label: m.key for m in Article(workspace, lena, rows[0]).marks() if not m.undecided}
        Relating(workspace, lena).link(rows[0], own["CLAIM"], CLAIMED_BY, own["SOURCE"])
        Noting(workspace, lena).write(rows[0], "Look twice.", Spot(start=0, end=6))
        undo(workspace, lena)
        undo(workspace, lena)
        redo(workspace, lena)
        redo(workspace, lena)
        act.set_status(rows[1], WorkStatus.DONE)
        undo(workspace, lena)
    assert check(path).problems == ()
    return path


def changed(path: Path, *statements: str) -> None:
    """Do damage by hand."""
    connection = sqlite3.connect(path)
    connection.create_function("no_letters", 0, lambda: b"caf\xe9")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def rows_of(path: Path, query: str) -> list[Any]:
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


DAMAGE: dict[str, tuple[Kind, tuple[str, ...], str]] = {
    "an index is missing": (Kind.SCHEMA, ("DROP INDEX ix_note_uid",), "missing tables and indexes made"),
    "features are no JSON": (
        Kind.VALUES,
        ("UPDATE annotation SET features = '{broken' WHERE id = 1",),
        "changed",
    ),
    "a number is a text": (Kind.VALUES, ("UPDATE annotation SET start = 'x' WHERE id = 1",), "put aside"),
    "letters are none": (
        Kind.VALUES,
        ("UPDATE document SET title = CAST(no_letters() AS TEXT) WHERE id = 1",),
        "changed",
    ),
    "a status is none": (
        Kind.VALUES,
        ("UPDATE annotation SET status = 'perhaps' WHERE id = 1",),
        "put aside",
    ),
    "a step is in no state": (Kind.VALUES, ("UPDATE operation SET state = '' WHERE id = 3",), "changed"),
    "an annotator is missing": (Kind.REFERENCES, ("DELETE FROM annotator",), "made up"),
    "an import is missing": (Kind.REFERENCES, ("DELETE FROM batch",), "made up"),
    "suggestions are missing": (Kind.REFERENCES, ("DELETE FROM suggestion",), "changed"),
    "an article is missing": (Kind.REFERENCES, ("DELETE FROM document WHERE id = 1",), "put aside"),
    "a text is missing": (Kind.REFERENCES, ("DELETE FROM document_text WHERE document_id = 1",), "put aside"),
    "a linked span is missing": (
        Kind.REFERENCES,
        ("DELETE FROM annotation WHERE label = 'SOURCE'",),
        "put aside",
    ),
    "a link is somebody else's": (
        Kind.REFERENCES,
        (
            "INSERT INTO annotator(id, uid, name, created) VALUES(9, 'u9', 'Tomas', '2026')",
            "UPDATE relation SET annotator_id = 9",
        ),
        "put aside",
    ),
    "a link does not say where it goes": (
        Kind.REFERENCES,
        ("UPDATE relation SET child_document_id = 2",),
        "changed",
    ),
    "nobody gave an article": (Kind.REFERENCES, ("UPDATE assignment SET given_by = 77",), "changed"),
    "a text is another": (
        Kind.TEXTS,
        ("UPDATE document_text SET text = text || ' More.' WHERE document_id = 1",),
        "changed",
    ),
    "a span moved": (Kind.PLACES, ('UPDATE annotation SET start = 3, "end" = 9 WHERE id = 1',), "changed"),
    "a span lies outside": (
        Kind.PLACES,
        ('UPDATE suggestion SET start = start + 100000, "end" = "end" + 100000, text = \'nowhere\'',),
        "put aside",
    ),
    "pieces do not fit": (
        Kind.PLACES,
        ("UPDATE annotation SET features = '{\"fragments\": [[0, 1]]}' WHERE id = 1",),
        "changed",
    ),
    "furniture lies outside": (
        Kind.PLACES,
        ("UPDATE document SET furniture = '[[0, 900000, \"x\"]]' WHERE id = 1",),
        "changed",
    ),
    "a note lies outside": (Kind.PLACES, ('UPDATE note SET "end" = 900000',), "changed"),
    "a label is unknown": (
        Kind.LABELS,
        ("UPDATE annotation SET layer = 'weather', label = 'STORM' WHERE id = 1",),
        "label added to the scheme",
    ),
    "a step is missing": (
        Kind.HISTORY,
        ("DELETE FROM delta WHERE operation_id = 4", "DELETE FROM operation WHERE id = 4"),
        "gap in the history noted",
    ),
    "a step says nothing": (
        Kind.HISTORY,
        ("DELETE FROM delta WHERE operation_id = (SELECT max(id) FROM operation WHERE state = 'done')",),
        "changed",
    ),
    "steps are out of order": (
        Kind.HISTORY,
        (
            "UPDATE operation SET state = 'undone' "
            "WHERE id = (SELECT min(id) FROM operation WHERE state = 'done')",
        ),
        "changed",
    ),
    "an undo names nothing": (
        Kind.HISTORY,
        ("UPDATE operation SET reverts = 900 WHERE kind = 'undo'",),
        "changed",
    ),
    "a change can't be read": (
        Kind.HISTORY,
        ("UPDATE delta SET after = '{' WHERE id = (SELECT max(id) FROM delta)",),
        "put aside",
    ),
    "a change is of no table": (
        Kind.HISTORY,
        ("UPDATE delta SET table_name = 'sqlite_schema'",),
        "put aside",
    ),
    "words can't be found": (
        Kind.SEARCH,
        ("INSERT INTO search(search) VALUES('delete-all')",),
        "search index made again",
    ),
    "other words are found": (
        Kind.SEARCH,
        ("DELETE FROM search_docsize WHERE id = 1",),
        "search index made again",
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_found_and_mended_and_nothing_is_thrown_away(path: Path, damage: str) -> None:
    kind, statements, name = DAMAGE[damage]
    changed(path, *statements)
    before = path.read_bytes()
    spans = {r[0] for r in rows_of(path, "SELECT uid FROM annotation")}

    report = check(path)
    assert kind in report.counts, report.problems
    assert report.can_be_repaired
    assert path.read_bytes() == before, "looking changes nothing"

    done = repair(path)
    assert name in done.done, done.done
    assert done.left == ()
    assert check(path).problems == ()
    assert done.copy is not None
    assert done.record is not None
    assert check(done.copy).problems == report.problems, "the copy is the project as it was"
    lines = [json.loads(line) for line in done.record.read_text("utf-8").splitlines()]
    assert sum(done.done.values()) == len(lines)
    kept = {r[0] for r in rows_of(path, "SELECT uid FROM annotation")}
    aside = {line["before"]["uid"] for line in lines if line.get("table") == "annotation"}
    assert spans <= kept | aside
    assert rows_of(path, "SELECT count(*) FROM operation WHERE name = 'repair project'")[0][0] <= 1
    with open_project(path) as workspace:  # and work goes on
        person = person_in(workspace, "Lena")
        try:
            while undo(workspace, person) is not None:
                pass
        except HistoryConflict:
            pass
        [(row,)] = rows_of(path, "SELECT min(document_id) FROM document_text")
        Annotating(workspace, person).add(row, "entity", "ORG", 30, 35)
    assert check(path).problems == ()


def test_a_span_goes_back_where_the_history_has_it(path: Path) -> None:
    [(start, end)] = rows_of(path, 'SELECT start, "end" FROM annotation WHERE id = 1')
    changed(path, 'UPDATE annotation SET start = start + 3, "end" = "end" + 4 WHERE id = 1')
    repair(path)
    assert rows_of(path, 'SELECT start, "end" FROM annotation WHERE id = 1') == [(start, end)]


def test_a_sound_project_is_left_alone(path: Path) -> None:
    before = path.read_bytes()
    report = repair(path)
    assert (report.done, report.left, report.record, report.copy) == ({}, (), None, None)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_page_that_is_gone_is_beyond_repair(path: Path, page_of: Callable[[Path, str], int]) -> None:
    data = bytearray(path.read_bytes())
    at = (page_of(path, "annotation") - 1) * 4096
    data[at : at + 4096] = bytes(4096)
    path.write_bytes(data)
    assert check(path).needs_salvage
    with pytest.raises(DamagedProject, match="no repair can mend"):
        repair(path)
    assert path.read_bytes() == data


def test_a_damaged_index_is_made_again(path: Path, page_of: Callable[[Path, str], int]) -> None:
    data = bytearray(path.read_bytes())
    at = (page_of(path, "ix_annotation_document_id_annotator_id_start") - 1) * 4096
    data[at + 3 : at + 5] = b"\0\0"  # no cells any more
    path.write_bytes(data)
    report = check(path)
    assert report.counts == {Kind.FILE: len(report.findings)}
    assert "indexes made again" in repair(path).done
    assert check(path).problems == ()


def test_everything_at_once_is_mended(path: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.txt"
    more.write_text("Another article with a few words.")
    with open_project(path) as workspace:
        import_paths(workspace, [more])
    for _, statements, _ in DAMAGE.values():
        changed(path, *statements)
    report = repair(path)
    assert report.left == ()
    assert check(path).problems == ()
