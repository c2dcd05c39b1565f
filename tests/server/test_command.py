"""`goldspan server` from the command line, and the other commands on the address of a server."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from annotator.app import main
from annotator.domain.errors import WrongUse
from annotator.domain.server_address import ServerAddress, is_server_address, server_address
from annotator.services.team.server import login_of
from annotator.store.server.engine import connect
from tests.server.conftest import Team
from tests.server.databases import Postgres

SECRET = "riverine-Ünlü-41"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([str(a) for a in arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_project_goes_to_a_server_people_work_there_and_it_comes_back(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    empty_database: ServerAddress,
    project_file: Path,
    tmp_path: Path,
) -> None:
    there = empty_database.shown
    assert run(capsys, "server", "init", there)[0] == 0
    assert run(capsys, "server", "push", project_file, there)[0] == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{SECRET}\n"))
    code, out, _ = run(
        capsys, "server", "add-person", there, "Zoë", "--login", "goldspan_test_zoe", "--lead", "--json"
    )
    added = json.loads(out)
    assert (code, added["login"], added["name"]) == (0, "goldspan_test_zoe", "Zoë")

    code, out, _ = run(capsys, "search", added["address"], "Kovash", "--json")
    assert (code, json.loads(out)["hits"]) == (0, 1)
    code, out, _ = run(capsys, "export", added["address"], tmp_path / "out.jsonl", "--from", "suggestions")
    assert (code, (tmp_path / "out.jsonl").read_text("utf-8").count("\n")) == (0, 1)
    code, out, _ = run(capsys, "scheme", "show", added["address"])
    assert (code, "entity/PERSON" in out) == (0, True)
    assert run(capsys, "server", "pull", added["address"], tmp_path / "back")[0] == 0
    assert run(capsys, "check", tmp_path / "back.goldspan")[0] == 0


def test_no_password_is_shown_or_written_anywhere(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    postgres: Postgres,
    team: Team,
    own_home: Path,
) -> None:
    if postgres.own is None:
        pytest.skip("the log of a named server is not ours to read")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{SECRET}\n"))
    code, out, err = run(
        capsys, "server", "add-person", team.address.shown, "Mia", "--login", "goldspan_test_mia"
    )
    assert (code, SECRET in out + err) == (0, False)
    mia = team.of("goldspan_test_mia")

    code, out, err = run(capsys, "search", mia, "Kovash")
    assert (code, "without the right password" in err) == (3, True)
    code, out, err = run(
        capsys,
        "search",
        mia.replace("@", f":{SECRET.replace('Ü', '%C3%9C').replace('ü', '%C3%BC')}@"),
        "Kovash",
    )
    assert (code, "The address holds a password" in err, SECRET in out + err, "%C3" in out + err) == (
        0,
        True,
        False,
        False,
    )
    log = postgres.own.log.read_text("utf-8", errors="replace")
    assert "goldspan_test_mia" in log
    assert SECRET not in log
    assert not any(SECRET.encode() in p.read_bytes() for p in own_home.rglob("*") if p.is_file())


def test_a_password_is_asked_for_once(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    postgres: Postgres,
    team: Team,
) -> None:
    from annotator.services.team.passwords import PASSWORDS
    from annotator.services.team.server import open_at

    if postgres.own is None:
        pytest.skip("a named server has its own rules about who needs a password")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{SECRET}\n"))
    run(capsys, "server", "add-person", team.address.shown, "Noa", "--login", "goldspan_test_noa")
    asked: list[str] = []

    def answer(address: str) -> str:
        asked.append(address)
        return SECRET

    monkeypatch.setattr(PASSWORDS, "ask", answer)
    for _ in range(2):
        open_at(team.of("goldspan_test_noa")).close()
    assert asked == [team.of("goldspan_test_noa")]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://nobody@127.0.0.1:1/river", "The server does not answer"),
        ("postgresql://ana@127.0.0.1/", "no address of a project"),
        ("postgresql:///river", "no address of a project"),
        ("postgresql://ana@127.0.0.1/river?application_name=x", "can't say 'application_name'"),
    ],
)
def test_what_can_not_be_reached_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], address: str, said: str
) -> None:
    code, out, err = run(capsys, "search", address, "word")
    assert code in {2, 3}
    assert (out, said in err, err.count("\n")) == ("", True, 1)


def test_the_way_is_guarded_unless_it_stays_on_this_machine(team: Team) -> None:
    assert server_address("postgresql://ana@db.example.org/river").address.sslmode == "verify-full"
    assert (
        server_address("postgresql://ana@db.example.org/river?sslmode=require").address.sslmode == "require"
    )
    assert server_address("postgresql://ana@localhost/river").address.sslmode == "prefer"
    # The server of these tests has no certificate: where one is asked for, nobody gets in.
    guarded = server_address(f"{team.of('goldspan_test_ana')}?sslmode=verify-full").address
    from sqlalchemy.exc import OperationalError

    with pytest.raises(OperationalError, match="SSL"):
        connect(guarded).connect()


@pytest.mark.parametrize(
    "text", ["postgresql://ana:pw@h/river", "postgresql:/ana:pw@h/river", "postgres://ana:pw@h/river"]
)
def test_an_address_never_shows_its_password(text: str) -> None:
    given = server_address(text)
    assert is_server_address(text)
    assert (given.password, given.address.shown) == ("pw", "postgresql://ana@h/river")
    assert "pw" not in repr(given)
    with pytest.raises(WrongUse) as refused:
        server_address(text.replace("/river", ""))
    assert "pw" not in str(refused.value)


def test_a_login_is_made_of_a_name() -> None:
    assert [login_of(n) for n in ("Zoë Kovač", " Ana-Maria  P. ", "李")] == ["zoe_kovac", "ana_maria_p", ""]
