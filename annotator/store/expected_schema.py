"""What a project file of each format may hold, and what one holds in fact: the allow-list of the schema.

Statements are compared as the words they are made of, in any order: a migrated table has its columns in
another order than a new one, and no construct can be brought in by reordering. What the tables of earlier
formats look like is asked of the migrations that made them.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from sqlalchemy import create_engine

from annotator.store import tables
from annotator.store.migration import CURRENT, STAMP, stamp, upgrade

Named = tuple[str, str]
"""Type ("table", "index") and name of something in a schema."""

_OWN_TO_SQLITE = re.compile(r"sqlite_(sequence|stat\d|autoindex_\w+)")
_WORD = re.compile(r"[()]|[^\s,()\"'`\[\]]+")
# Alembic makes this table with a name for its key; a new project is made without Alembic.
_BY_ALEMBIC = " ".join(
    sorted(
        _WORD.findall(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
)
SOUND = "d8974c35a54be9d9bf80e49b8d749a280e6dd064d253e46295db823155bf183d"
"""The digest of what a sound file of the current format holds, which a test works out from the tables."""

_READ = "SELECT type, name, sql FROM sqlite_schema"


@dataclass(frozen=True, slots=True)
class SchemaDifference:
    """What a file has that no project has, has in another shape, or lacks."""

    strange: tuple[Named, ...] = ()
    altered: tuple[Named, ...] = ()
    missing: tuple[Named, ...] = ()


def schema_difference(connection: sqlite3.Connection, version: int) -> SchemaDifference:
    """What is different in a file that says it is of format ``version``; missing indexes count as missing.

    Raises:
        sqlite3.DatabaseError: if the schema can't be read.
    """
    found = _fingerprints(connection.execute(_READ))
    # Making every table anew to see what they look like takes longer than all else of opening a project.
    if version == CURRENT and _digest(found) == SOUND:
        return SchemaDifference()
    expected = _expected(version)
    return SchemaDifference(
        strange=tuple(sorted(found.keys() - expected.keys())),
        altered=tuple(sorted(n for n in found.keys() & expected.keys() if found[n] != expected[n])),
        missing=tuple(sorted(expected.keys() - found.keys())),
    )


def sound_digest() -> str:
    """What ``SOUND`` must be."""
    return _digest(_expected(CURRENT))


def _digest(fingerprints: dict[Named, str]) -> str:
    return hashlib.sha256(repr(sorted(fingerprints.items())).encode()).hexdigest()


@cache
def _expected(version: int) -> dict[Named, str]:
    """What a sound file of a format holds."""
    engine = create_engine("sqlite://", isolation_level=None)
    with engine.connect() as connection:
        if version == CURRENT:
            tables.metadata.create_all(connection)
            stamp(connection)
        else:
            upgrade(connection, version)
        rows = [(r[0], r[1], r[2]) for r in connection.exec_driver_sql(_READ)]
    engine.dispose()
    return _fingerprints(rows)


def _fingerprints(rows: Iterable[tuple[str, str, str | None]]) -> dict[Named, str]:
    return {
        (str(kind), str(name)): _words(str(sql or ""))
        for kind, name, sql in rows
        if not _OWN_TO_SQLITE.fullmatch(str(name))
    }


def _words(sql: str) -> str:
    words = " ".join(sorted(_WORD.findall(sql)))
    return _words(STAMP) if words == _BY_ALEMBIC else words
