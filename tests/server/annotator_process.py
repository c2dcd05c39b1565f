"""One annotator at work on a server, as a program of its own, whatever happens to the server.

``python -m tests.server.annotator_process ADDRESS`` opens the project as a window does, says ``ready``, waits
for a line, decides everything that waits, and prints a line of JSON (``Told``) at the end. While the server
is away it goes on in the articles at hand, for some decisions; then it waits until the server is back.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict, dataclass, field
from functools import partial

import psycopg

from annotator.domain.mark import MarkKey
from annotator.domain.server_address import server_address
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.server.bare_window import BareWindow

KEPT = 5
"""How many decisions somebody makes before they wait for the server."""
_PATIENCE = 120  # seconds for the server to come back
_FOREIGN = (
    "UPDATE annotation SET label = 'ORG' WHERE annotator_id <> me()",
    "DELETE FROM annotation WHERE annotator_id <> me()",
    'INSERT INTO annotation (document_id, annotator_id, uid, layer, label, start, "end", text, features, '
    "status, origin, created, modified) SELECT 1, min(id), 'x', 'entity', 'ORG', 0, 6, 'TALVIK', '{}', "
    "'accepted', '', '', '' FROM annotator WHERE id <> me()",
)


@dataclass(kw_only=True)
class Told:
    """What somebody has to tell in the end: milliseconds of each decision, by where it was made."""

    there: list[float] = field(default_factory=list)
    here: list[float] = field(default_factory=list)
    outages: int = 0
    refused: int = 0
    """Decisions kept here that the server did not take."""
    foreign: int = 0
    """Rows of others that a write got at."""


def main(address: str) -> None:
    """Decide everything that waits, once."""
    window, told = BareWindow(server_address(address).address), Told()
    _say("ready")
    sys.stdin.readline()
    for row in window.rows:
        for key in window.decide(row, partial(_suggested, row)):
            _decide(window, row, key, told)
    _wait(window, waiting=0)
    told.refused = len(window.away.refused())
    window.close()
    told.foreign = foreign(address)
    _say(json.dumps(asdict(told)))


def _suggested(row: int, place: Workspace, who: Person) -> list[MarkKey]:
    return [m.key for m in Article(place, who, row).marks() if m.status is Status.SUGGESTED]


def _decide(window: BareWindow, row: int, key: MarkKey, told: Told) -> None:
    _wait(window, waiting=KEPT)
    was_gone, begun = window.away.gone, time.perf_counter()
    window.decide(row, lambda place, who: Annotating(place, who).accept(row, [key]))
    took = (time.perf_counter() - begun) * 1000
    (told.here if window.away.gone else told.there).append(took)
    told.outages += window.away.gone and not was_gone


def _wait(window: BareWindow, *, waiting: int) -> None:
    """Look whether the server is back; wait for it where so many decisions wait."""
    end = time.monotonic() + _PATIENCE
    while window.away.gone and not window.come_back() and window.away.waiting >= waiting:
        assert time.monotonic() < end, "the server did not come back"
        time.sleep(0.2)


def foreign(address: str) -> int:
    """How many rows of others a person gets at, past the program."""
    touched = 0
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("SET search_path TO goldspan")
        for statement in _FOREIGN:
            try:
                touched += connection.execute(statement.encode()).rowcount
            except psycopg.errors.InsufficientPrivilege:
                continue
    return touched


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
