"""A server on this machine is hardly slower than a file: at most three times, with ten thousand articles."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator.bench import serving
from annotator.bench.figure import Ask
from annotator.bench.record import lines_of
from annotator.bench.rows import SERVER
from annotator.domain.errors import UserFixable
from tests.server.databases import Postgres
from tests.server.postgres import OwnServer


def test_without_a_server_it_is_said_how_to_name_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SERVER, raising=False)
    with pytest.raises(UserFixable, match="No server is named"):
        list(serving.measure(Ask(job="server", quick=True, folder=tmp_path)))


def test_work_on_a_server_is_measured_beside_a_file(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SERVER, postgres.at(postgres.new_database()).shown)
    found = list(serving.measure(Ask(job="server", quick=True, folder=tmp_path)))
    assert {f.case for f in found} == {"open to the first article", "next article", "decision", "search"}
    assert all(f.ours > 0 and f.limit > 0 for f in found)


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_first_article_and_one_decision(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = OwnServer(durable=True)
    try:
        postgres = Postgres(server.address, server)
        monkeypatch.setenv(SERVER, postgres.at(postgres.new_database()).shown)
        found = list(serving.measure(Ask(job="server", quick=False, folder=tmp_path)))
    finally:
        server.remove()
    with capsys.disabled():
        sys.stdout.write(f"\n{lines_of(found)}\n")
    assert all(f.reached for f in found if f.case != "search")
