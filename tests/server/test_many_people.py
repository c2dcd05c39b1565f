"""Many people decide at once while the server goes down and comes up: nothing is lost, nothing doubled."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from annotator.domain.scheme import Scheme
from annotator.services.team.server import let_in, make_home, open_at, push
from annotator.store.file import create
from tests.server.conftest import WORDS
from tests.server.databases import Postgres
from tests.server.postgres import OwnServer
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

ARTICLES = 5


@pytest.mark.timeout(900)
@pytest.mark.parametrize("people", [4, pytest.param(50, marks=pytest.mark.soak)])
def test_nothing_is_lost_or_doubled_when_the_server_is_stopped(
    people: int, news_scheme: Scheme, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server = OwnServer(durable=True)
    try:
        postgres = Postgres(server.address, server)
        address = postgres.at(postgres.new_database())
        path = tmp_path / "river.goldspan"
        with create(path, news_scheme) as workspace:
            texts = [f"{TEXT} {n}" for n in range(ARTICLES)]
            seed(workspace, texts, [[suggested(t, words, label) for words, label in WORDS] for t in texts])
        make_home(address.shown)
        push(path, address.shown)
        for n in range(people):
            let_in(address.shown, f"person {n}", login=f"person_{n}")
        begun = time.monotonic()
        working = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.server.annotator_process", address.of(f"person_{n}").shown],
                stdout=subprocess.PIPE,
                text=True,
            )
            for n in range(people)
        ]
        each = ARTICLES * len(WORDS)
        _wait_for(address.shown, people * each // 4)
        server.stop()
        server.start()
        told = [json.loads(process.communicate(timeout=600)[0]) for process in working]
        seconds = time.monotonic() - begun

        with psycopg.connect(address.shown) as connection:
            connection.execute("SET search_path TO goldspan")
            rows = connection.execute(
                "SELECT annotator_id, count(*), count(DISTINCT suggestion_id) FROM annotation GROUP BY 1"
            ).fetchall()
            steps = connection.execute(
                "SELECT count(*), count(DISTINCT uid) FROM operation WHERE name = 'accept'"
            ).fetchone()
        # Everybody has decided everything, once; each decision is one step of the history.
        assert [(spans, suggestions) for _, spans, suggestions in rows] == [(each, each)] * people
        assert steps == (people * each, people * each)
        assert sum(one["foreign"] for one in told) == 0
        assert sum(one["lost"] for one in told) > 0
        with open_at(address.shown) as workspace, workspace.read() as reading:
            assert reading.relations.own_astray() == []
        took = sorted(t for one in told for t in one["took"])
        with capsys.disabled():
            sys.stdout.write(
                f"\n{people} people, {people * each:,} decisions in {seconds:.0f} s with one stop; "
                f"{took[len(took) // 2]:.0f} ms each in the middle, "
                f"{took[int(len(took) * 0.95)]:.0f} ms at 95 %; "
                f"lost the server {sum(one['lost'] for one in told)} times\n"
            )
    finally:
        server.remove()


def _wait_for(address: str, decisions: int) -> None:
    """Until so many decisions are saved."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("SET search_path TO goldspan")
        end = time.monotonic() + 300
        while time.monotonic() < end:
            found = connection.execute("SELECT count(*) FROM annotation").fetchone()
            if found is not None and found[0] >= decisions:
                return
            connection.execute("SELECT pg_sleep(0.05)")
    pytest.fail("the annotators did not get going")
