"""The server itself keeps everybody's work apart, whatever program asks."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from annotator.domain.errors import NotYours
from annotator.domain.scheme_changes.labels import RenameLabel
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import redo, undo
from annotator.services.projects.projects import person_in
from annotator.services.scheme.change_scheme import change_scheme
from annotator.store import tables
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.server.conftest import Team

DOCUMENT = 1
_OF_ANNOTATIONS = "delta WHERE table_name = 'annotation'"


def enter(team: Team, name: str) -> tuple[Workspace, Person]:
    workspace = team.open(f"goldspan_test_{name}")
    return workspace, person_in(workspace, "whatever this machine calls them")


def decide(workspace: Workspace, person: Person) -> None:
    """Accept the first suggestion that waits."""
    mark = next(m for m in Article(workspace, person, DOCUMENT).marks() if m.status is Status.SUGGESTED)
    Annotating(workspace, person).accept(DOCUMENT, [mark.key])


def test_everybody_is_whom_they_log_in_as_and_decides_for_themselves(team: Team) -> None:
    of_ana, ana = enter(team, "ana")
    of_ben, ben = enter(team, "ben")
    assert (ana.name, ben.name) == ("ana", "ben")

    decide(of_ana, ana)
    Annotating(of_ana, ana).set_status(DOCUMENT, WorkStatus.DONE)

    assert [m.status for m in Article(of_ana, ana, DOCUMENT).marks()].count(Status.ACCEPTED) == 1
    assert all(m.status is Status.SUGGESTED for m in Article(of_ben, ben, DOCUMENT).marks())
    assert undo(of_ana, ana)
    assert redo(of_ana, ana)


def test_in_a_blind_project_others_work_is_not_even_read(team: Team) -> None:
    of_ana, ana = enter(team, "ana")
    decide(of_ana, ana)
    rows = {}
    for name in ("ana", "ben", "lena"):
        with psycopg.connect(team.of(f"goldspan_test_{name}")) as connection:
            connection.execute("SET search_path TO goldspan")
            rows[name] = {
                table: connection.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()[0]  # type: ignore[index]  # a count has a row
                for table in ("annotation", _OF_ANNOTATIONS, "suggestion", "assignment")
            }
    assert list(rows["ben"].values()) == [0, 0, 4, 1]
    assert list(rows["ana"].values()) == list(rows["lena"].values()) == [1, 1, 4, 1]


def test_in_an_open_project_others_work_is_read_and_not_written(make_team: Callable[..., Team]) -> None:
    team = make_team(blind=False)
    of_ana, ana = enter(team, "ana")
    decide(of_ana, ana)
    ben = "goldspan_test_ben"
    assert team.run(ben, "SELECT 1 FROM annotation") == 1
    assert team.run(ben, "UPDATE annotation SET label = 'ORG'") == 0
    assert team.run(ben, "DELETE FROM annotation") == 0


@pytest.mark.parametrize(
    "statement",
    [
        # In somebody else's name.
        'INSERT INTO annotation (document_id, annotator_id, uid, layer, label, start, "end", text, features, '
        "status, origin, created, modified) SELECT 1, id, 'x', 'entity', 'ORG', 0, 6, 'TALVIK', '{}', "
        "'accepted', '', '', '' FROM annotator WHERE name = 'ana'",
        "INSERT INTO operation (uid, annotator_id, name, kind, state, created) "
        "SELECT 'x', id, 'accept', 'do', 'done', '' FROM annotator WHERE name = 'ana'",
        "UPDATE annotation SET annotator_id = 1",
        # What only leads may do.
        "INSERT INTO annotator (uid, name, created, role) VALUES ('x', 'eve', '', 'lead')",
        "INSERT INTO document_text VALUES (99, 'x')",
        'INSERT INTO suggestion (batch_id, document_id, uid, suggester, layer, label, start, "end", text, '
        "features, origin) VALUES (1, 1, 'x', 'x', 'entity', 'ORG', 0, 6, 'TALVIK', '{}', '')",
        "INSERT INTO batch (kind, state, detail, created) VALUES ('import', 'live', '{}', '')",
        # What nobody may do.
        "DELETE FROM operation",
        "DELETE FROM delta",
        "UPDATE operation SET name = 'x'",
        "UPDATE delta SET before = 'x'",
        "INSERT INTO seat SELECT 'eve', 1",
        "UPDATE seat SET annotator_id = 1",
        "ALTER TABLE annotation DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE mine (number integer)",
        "SET ROLE goldspan_test_keeper",
        "SELECT setval('annotation_id_seq', 1)",
    ],
)
def test_the_server_refuses(team: Team, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        team.run("goldspan_test_ben", statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE annotation SET status = 'rejected'",
        "DELETE FROM annotation",
        "UPDATE assignment SET status = 'done'",
        "UPDATE annotator SET role = 'lead'",
        "UPDATE scheme SET version = 9",
        "UPDATE batch SET state = 'withdrawn'",
        "UPDATE operation SET state = 'undone' WHERE annotator_id IS NOT NULL",
        "UPDATE server SET blind = false",
        "DELETE FROM project",
    ],
)
def test_the_server_takes_no_notice_of(team: Team, statement: str) -> None:
    of_ana, ana = enter(team, "ana")
    decide(of_ana, ana)
    assert team.run("goldspan_test_ben", statement) == 0


def test_a_write_that_the_server_takes_no_notice_of_is_not_passed_off_as_done(
    make_team: Callable[..., Team],
) -> None:
    team = make_team(blind=False)
    of_ana, ana = enter(team, "ana")
    decide(of_ana, ana)
    of_ben, ben = enter(team, "ben")
    with of_ben.read() as reading:
        (mark,) = [m for m in reading.annotations.marks(DOCUMENT, ana.row) if m.status is Status.ACCEPTED]

    with pytest.raises(NotYours, match="belongs to somebody else"):
        of_ben.perform(
            "relabel",
            lambda w: w.journal.update(tables.annotation, mark.key.row, label="ORG"),
            annotator=ben.row,
        )
    with pytest.raises(NotYours, match="somebody else"):
        of_ben.perform("rename", lambda w: w.people.ensure("eve"), annotator=ben.row)
    assert [m.label for m in Article(of_ana, ana, DOCUMENT).marks() if m.status is Status.ACCEPTED] == ["GPE"]


def test_a_lead_changes_the_scheme_of_everybodys_work_and_nothing_else_of_it(team: Team) -> None:
    of_ana, ana = enter(team, "ana")
    decide(of_ana, ana)
    of_lena, lena = enter(team, "lena")

    change_scheme(of_lena, [RenameLabel(layer="entity", label="GPE", name="PLACE")], lena)

    assert [m.label for m in Article(of_ana, ana, DOCUMENT).marks() if m.status is Status.ACCEPTED] == [
        "PLACE"
    ]
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="somebody else"):
        team.run("goldspan_test_lena", "UPDATE annotation SET status = 'rejected'")
    assert team.run("goldspan_test_lena", "DELETE FROM annotation") == 0
    assert undo(of_lena, lena)
    assert [m.label for m in Article(of_ana, ana, DOCUMENT).marks() if m.status is Status.ACCEPTED] == ["GPE"]
