"""Many people decide at once while the server goes down and comes up: nothing is lost, nothing doubled."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from annotator.domain.scheme import Scheme
from annotator.domain.server_address import ServerAddress
from annotator.folders import cache_folder
from annotator.services.team.away import left_here
from annotator.services.team.server import let_in, make_home, open_at, push
from annotator.store.file import create
from tests.server.annotator_process import Told
from tests.server.conftest import WORDS
from tests.server.databases import Postgres
from tests.server.postgres import OwnServer
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

ARTICLES = 10
EACH = ARTICLES * len(WORDS)
"""Decisions of everybody."""
STOPS = (0.25, 0.6)
"""How much of the work is done when the server is stopped."""


@pytest.mark.timeout(600)
@pytest.mark.parametrize("people", [4, pytest.param(50, marks=pytest.mark.soak)])
def test_nothing_is_lost_or_doubled_when_the_server_is_stopped(
    people: int, news_scheme: Scheme, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server = OwnServer(durable=True)
    working: list[_Working] = []
    try:
        address = _project(Postgres(server.address, server), news_scheme, tmp_path, people)
        working += [_Working(address.of(f"person_{n}")) for n in range(people)]
        for one in working:
            one.is_ready()
        begun = time.monotonic()
        for one in working:
            one.go()
        for share in STOPS:
            _wait_for(address, int(share * people * EACH))
            server.stop()
            _wait_until_kept(people)
            server.start()
        told = [one.ended() for one in working]
        seconds = time.monotonic() - begun
        _look(address, people)
        assert sum(one.foreign for one in told) == 0
        assert sum(one.refused for one in told) == 0
        assert sum(one.outages for one in told) >= len(STOPS)
        assert sum(len(one.here) for one in told) > 0
        assert left_here() == []
        with capsys.disabled():
            sys.stdout.write(f"\n{_figures(told, seconds)}\n")
    finally:
        for one in working:
            one.kill()
        server.remove()


class _Working:
    """A program in which somebody works."""

    def __init__(self, address: ServerAddress) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.server.annotator_process", address.shown],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def is_ready(self) -> None:
        """Wait until the project is open and its articles are at hand."""
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def go(self) -> None:
        """Let the work begin."""
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()

    def ended(self) -> Told:
        """Wait for the end of the work, and hear what there is to tell."""
        out, _ = self._process.communicate(timeout=400)
        assert self._process.returncode == 0
        return Told(**json.loads(out.splitlines()[-1]))

    def kill(self) -> None:
        """End it, if it has not ended."""
        self._process.kill()
        self._process.communicate()


def _project(postgres: Postgres, scheme: Scheme, folder: Path, people: int) -> ServerAddress:
    """A project of some articles with suggestions, and those who may work in it."""
    address = postgres.at(postgres.new_database())
    path = folder / "river.goldspan"
    with create(path, scheme) as workspace:
        texts = [f"{TEXT} {n}" for n in range(ARTICLES)]
        seed(workspace, texts, [[suggested(t, words, label) for words, label in WORDS] for t in texts])
    make_home(address.shown)
    push(path, address.shown)
    for n in range(people):
        let_in(address.shown, f"person {n}", login=f"person_{n}")
    return address


def _wait_for(address: ServerAddress, decisions: int) -> None:
    """Until so many decisions are saved."""
    with psycopg.connect(address.shown, autocommit=True) as connection:
        connection.execute("SET search_path TO goldspan")
        end = time.monotonic() + 300
        while time.monotonic() < end:
            found = connection.execute("SELECT count(*) FROM annotation").fetchone()
            if found is not None and found[0] >= decisions:
                return
            connection.execute("SELECT pg_sleep(0.05)")
    pytest.fail("the annotators did not get going")


def _wait_until_kept(decisions: int) -> None:
    """Until so many decisions wait for the server on this machine."""
    end = time.monotonic() + 120
    while sum(_kept(file) for file in (cache_folder() / "waiting").glob("*/*.waiting")) < decisions:
        assert time.monotonic() < end, "nobody went on"
        threading.Event().wait(0.05)


def _kept(file: Path) -> int:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT count(*) FROM step WHERE state = 'waiting'").fetchone()
    return int(found[0])


def _look(address: ServerAddress, people: int) -> None:
    """Everybody has decided everything, once; each decision is one step of the history."""
    with psycopg.connect(address.shown) as connection:
        connection.execute("SET search_path TO goldspan")
        rows = connection.execute(
            "SELECT annotator_id, count(*), count(DISTINCT suggestion_id) FROM annotation GROUP BY 1"
        ).fetchall()
        steps = connection.execute(
            "SELECT count(*), count(DISTINCT uid) FROM operation WHERE name = 'accept'"
        ).fetchone()
        whose = connection.execute(
            "SELECT count(*) FROM delta JOIN operation ON operation.id = operation_id "
            "JOIN annotation ON annotation.id = row_id AND table_name = 'annotation' "
            "WHERE annotation.annotator_id = operation.annotator_id"
        ).fetchone()
    assert [(spans, suggestions) for _, spans, suggestions in rows] == [(EACH, EACH)] * people
    assert steps == (people * EACH, people * EACH)
    assert whose == (people * EACH,)
    with open_at(address.shown) as workspace, workspace.read() as reading:
        assert reading.relations.own_astray() == []


def _figures(told: list[Told], seconds: float) -> str:
    there = sorted(took for one in told for took in one.there)
    here = sorted(took for one in told for took in one.here)
    decisions = len(there + here)
    return (
        f"{len(told)} people, {decisions:,} decisions in {seconds:.0f} s, {decisions / seconds:.0f} a s; "
        f"{len(STOPS)} stops, {sum(one.outages for one in told)} times away; "
        f"{len(there):,} decisions on the server: {_part(there, 0.5):.0f} ms in the middle, "
        f"{_part(there, 0.99):.0f} ms at 99 %; "
        f"{len(here):,} kept here first: {_part(here, 0.5):.0f} and {_part(here, 0.99):.0f} ms"
    )


def _part(values: list[float], share: float) -> float:
    return values[min(int(len(values) * share), len(values) - 1)]
