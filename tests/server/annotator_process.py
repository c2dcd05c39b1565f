"""One annotator at work on a server, as a program of its own, whatever happens to the server.

``python -m tests.server.annotator_process ADDRESS`` prints a line of JSON at the end: how many decisions it
made, how often the server was lost, how long each took (milliseconds), and which foreign writes went through.
"""

from __future__ import annotations

import json
import sys
import time

import psycopg

from annotator.domain.errors import UnusableProject
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import person_in
from annotator.services.team.server import open_at

_PATIENCE = 120  # seconds without a decision
_FOREIGN = (
    "UPDATE annotation SET label = 'ORG' WHERE annotator_id <> me()",
    "DELETE FROM annotation WHERE annotator_id <> me()",
    'INSERT INTO annotation (document_id, annotator_id, uid, layer, label, start, "end", text, features, '
    "status, origin, created, modified) SELECT 1, min(id), 'x', 'entity', 'ORG', 0, 6, 'TALVIK', '{}', "
    "'accepted', '', '', '' FROM annotator WHERE id <> me()",
)


def main(address: str) -> None:
    """Decide everything that waits, once."""
    decided, lost, took = 0, 0, list[float]()
    last = time.monotonic()
    while time.monotonic() - last < _PATIENCE:
        try:
            with open_at(address) as workspace:
                person = person_in(workspace, "")
                working = Annotating(workspace, person)
                with workspace.read() as reading:
                    documents = reading.documents.rows()
                for document in documents:
                    for mark in Article(workspace, person, document).marks():
                        if mark.status is not Status.SUGGESTED:
                            continue
                        begun = time.perf_counter()
                        working.accept(document, [mark.key])
                        took.append((time.perf_counter() - begun) * 1000)
                        decided += 1
                        last = time.monotonic()
                break
        except UnusableProject:  # away, or others have been writing for long
            lost += 1
            time.sleep(0.2)
    result = {"decided": decided, "lost": lost, "took": took, "foreign": foreign(address)}
    sys.stdout.write(json.dumps(result) + "\n")


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


if __name__ == "__main__":
    main(sys.argv[1])
