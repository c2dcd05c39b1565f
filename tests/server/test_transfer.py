"""A project moves between a file and a server, and is the same wherever it lies."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.errors import UnusableProject, UserFixable
from annotator.domain.scheme_changes.labels import RenameLabel
from annotator.domain.server_address import ServerAddress
from annotator.domain.span import Status
from annotator.folders import sample_corpus
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import new_project, open_project, person_in
from annotator.services.scheme.change_scheme import change_scheme
from annotator.services.search.searching import Hits, SearchQuery, search
from annotator.services.team.server import make_home, open_at, pull, push
from annotator.store import tables
from annotator.store.workspace import Workspace
from tests.server.conftest import Team


def everything(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of a project file, and the numbers that are not given again."""
    with closing(sqlite3.connect(path)) as file:
        found = {
            name: file.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2').fetchall()
            for name in tables.metadata.tables
        }
        found["sqlite_sequence"] = file.execute(
            "SELECT name, seq FROM sqlite_sequence ORDER BY name"
        ).fetchall()
        found["alembic_version"] = file.execute("SELECT * FROM alembic_version").fetchall()
        for pragma in ("application_id", "user_version"):
            found[pragma] = file.execute(f"PRAGMA {pragma}").fetchall()
    return found


@pytest.fixture
def worked_on(tmp_path: Path) -> Path:
    """The sample articles with two people's work, steps taken back and a changed scheme."""
    with new_project(tmp_path / "worked.goldspan") as workspace:
        import_paths(workspace, [sample_corpus()])
        lena, ana = (person_in(workspace, name) for name in ("Lena", "Ana"))
        with workspace.read() as reading:
            documents = reading.documents.rows()[:4]
            texts = {row: reading.documents.text(row) for row in documents}
        for person in (lena, ana):
            working = Annotating(workspace, person)
            for row in documents:
                for at in range(0, 60, 20):
                    start = len(texts[row]) - len(texts[row].lstrip()) + at
                    working.add(row, "entity", "PERSON", start, start + 7)
                (first, *_) = [m for m in Article(workspace, person, row).marks() if m.status is Status.ADDED]
                working.delete(row, first.key)
            undo(workspace, person)
        change_scheme(workspace, [RenameLabel(layer="entity", label="PERSON", name="HUMAN")], lena)
    return workspace.path


def test_pushed_and_pulled_back_it_is_equal(
    worked_on: Path, empty_database: ServerAddress, tmp_path: Path
) -> None:
    make_home(empty_database.shown)
    rows = push(worked_on, empty_database.shown)
    back = tmp_path / "back.goldspan"

    assert pull(empty_database.shown, back) == rows > 100
    assert everything(back) == everything(worked_on)
    assert check(back).problems == ()
    assert found(open_project(back)) == found(open_project(worked_on)) == found(open_at(empty_database.shown))


def found(workspace: Workspace) -> list[tuple[int, ...]]:
    """What a search finds."""
    with workspace:
        hits = search(
            workspace, person_in(workspace, "Lena"), SearchQuery(words='minist* OR "the river"'), Hits()
        )
        assert hits.count > 3
        return [tuple(hits[number]) for number in range(hits.count)]


def test_work_goes_on_after_a_move_either_way(team: Team, tmp_path: Path) -> None:
    workspace = team.open("goldspan_test_ana")
    ana = person_in(workspace, "")
    mark = Article(workspace, ana, 1).marks()[0]
    Annotating(workspace, ana).accept(1, [mark.key])

    back = tmp_path / "back.goldspan"
    pull(team.of("goldspan_test_lena"), back)

    with open_project(back) as file:
        ana = person_in(file, "ana")
        assert undo(file, ana)
        assert all(m.status is Status.SUGGESTED for m in Article(file, ana, 1).marks())
        Annotating(file, ana).accept(1, [mark.key])


def test_what_is_there_is_never_written_over(team: Team, project_file: Path, tmp_path: Path) -> None:
    with pytest.raises(UnusableProject, match="There is a project in this database already"):
        push(project_file, team.address.shown)
    with pytest.raises(UnusableProject, match="There is a file of this name already"):
        pull(team.address.shown, project_file)
    with pytest.raises(UserFixable, match="a copy would be part of the project"):
        pull(team.of("goldspan_test_ana"), tmp_path / "part.goldspan")
    assert [p.name for p in tmp_path.iterdir()] == [project_file.name]


def test_a_push_that_fails_leaves_nothing(project_file: Path, empty_database: ServerAddress) -> None:
    make_home(empty_database.shown)
    with closing(sqlite3.connect(project_file)) as file, file:
        file.execute("UPDATE document SET title = 'x' || char(0) || 'y'")
    with pytest.raises(UnusableProject, match="holds a NUL"):
        push(project_file, empty_database.shown)
    with pytest.raises(UnusableProject, match="Nothing was put into this database yet"):
        open_at(empty_database.shown)
