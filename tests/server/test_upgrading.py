"""A project of an older format on a server; batches that a program left half built there."""

from __future__ import annotations

import gzip
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from annotator.app import main
from annotator.domain.errors import NotYours, UnusableProject
from annotator.domain.server_address import ServerAddress
from annotator.services.projects.projects import open_project
from annotator.services.team.server import bring_up_to_date, let_in, make_home, open_at, pull, push
from annotator.store import tables
from annotator.store.server import opening
from tests.server.conftest import Team
from tests.server.databases import Postgres

FORMATS = Path(__file__).parents[1] / "store" / "formats"
SINCE = ("packet_body", "packet_step", "set_aside")
"""The tables that format 4 brought."""


@pytest.fixture
def older(postgres: Postgres, empty_database: ServerAddress, tmp_path: Path) -> ServerAddress:
    """A project of format 3 on a server, as that version would have made it there."""
    path = tmp_path / "older.goldspan"
    path.write_bytes(gzip.decompress((FORMATS / "format-3.goldspan.gz").read_bytes()))
    make_home(empty_database.shown)
    push(path, empty_database.shown)
    let_in(empty_database.shown, "ana", login="goldspan_test_ana")
    for table in SINCE:
        postgres.run(f"DROP TABLE goldspan.{table}", database=empty_database.database)
    for statement in (
        "UPDATE goldspan.server SET format = 3",
        "ALTER TABLE goldspan.batch DROP COLUMN session",
        "DROP INDEX goldspan.uq_operation_uid",
    ):
        postgres.run(statement, database=empty_database.database)
    return empty_database


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as file:
        return {
            table.name: sorted(file.execute(f'SELECT * FROM "{table.name}"').fetchall(), key=repr)
            for table in tables.metadata.sorted_tables
        }


def test_an_older_project_is_refused_with_what_to_do_and_brought_up_to_date_by_its_keeper(
    older: ServerAddress, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = older.of("goldspan_test_ana").shown
    with pytest.raises(UnusableProject, match="An older Goldspan made this project") as refused:
        open_at(ana)
    assert refused.value.next_step == (
        f"Its keeper brings it up to date: goldspan server upgrade {older.of('').shown}"
    )
    with pytest.raises(NotYours, match="Only its keeper"):
        bring_up_to_date(ana)
    assert main(["server", "upgrade", older.shown]) == 0
    assert "Brought from format 3 to 4." in capsys.readouterr().out
    assert bring_up_to_date(older.shown) == (4, 4)

    back, file = tmp_path / "back.goldspan", tmp_path / "older.goldspan"
    pull(older.shown, back)
    with open_project(file):
        pass
    expected = rows(file)
    expected["annotator"] = rows(back)["annotator"]  # ana was let in at the server
    for table in ("operation", "delta"):
        expected[table] = rows(back)[table][:]
    assert rows(back) == expected
    with open_at(ana) as workspace, workspace.read() as reading:
        assert workspace.signed_in() is not None
        assert reading.documents.count() > 0


def test_what_a_program_left_half_built_is_cleared_once_it_has_ended(
    make_team: Callable[..., Team], monkeypatch: pytest.MonkeyPatch
) -> None:
    team = make_team()
    lives, ended = team.open("goldspan_test_lena"), team.open("goldspan_test_lena")
    of_ben = team.open("goldspan_test_ben")
    begun = [
        workspace.perform("import", lambda w: w.batches.begin("import", {}), undoable=False).result
        for workspace in (lives, ended)
    ]
    begun.append(of_ben.perform("decide", lambda w: w.batches.begin("decide", {}), undoable=False).result)
    ended.close()
    of_ben.close()

    def left() -> list[int]:
        with team.open("goldspan_test_lena").read() as reading:
            return reading.batches.left_behind()

    assert left() == begun, "begun a moment ago: whoever begins it may be about to go on"
    monkeypatch.setattr(opening, "UNTOUCHED", timedelta(0))
    # Hers that ended is gone; the one of her other window lives, and his is his to clear.
    assert left() == [begun[0], begun[2]]
    team.open("goldspan_test_ben")
    assert left() == [begun[0]]
