"""Real projects of every format there has been, and what a migration must not change in them."""

from __future__ import annotations

import gzip
import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from annotator.store import migration
from annotator.store.engine import connect
from annotator.store.file import open_project
from annotator.store.migration import CURRENT

FOLDER = Path(__file__).with_name("formats")
Contents = dict[str, list[tuple[Any, ...]]]


def unpacked(version: int, path: Path) -> Path:
    """The kept project of a format, put at ``path``."""
    path.write_bytes(gzip.decompress((FOLDER / f"format-{version}.goldspan.gz").read_bytes()))
    return path


def contents(path: Path, columns: dict[str, list[str]] | None = None) -> Contents:
    """All rows of the tables a file has, or of given columns; of the history what does not tell columns."""
    connection = sqlite3.connect(path)
    found = {}
    for name, names in (columns or columns_of(path)).items():
        chosen = ", ".join(
            f'"{n}"' for n in names if (name, n) not in {("delta", "before"), ("delta", "after")}
        )
        query = f'SELECT {chosen} FROM "{name}" ORDER BY rowid'
        found[name] = connection.execute(query).fetchall()
    connection.close()
    return found


def columns_of(path: Path) -> dict[str, list[str]]:
    """The tables of a file and their columns, but for the search index and what SQLite and Alembic keep."""
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    names = [n for (n,) in rows if not n.startswith(("sqlite_", "search", "alembic"))]
    found = {name: [c[1] for c in connection.execute(f'PRAGMA table_info("{name}")')] for name in names}
    connection.close()
    return found


def format_of(path: Path) -> int:
    connection = sqlite3.connect(path)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.close()
    return version


def killed_everywhere(folder: Path, version: int, step: int) -> Iterator[tuple[int, bool]]:
    """Kill the migration of a format before its first statement, its first-and-``step``th, and so on.

    Yields the number of the statement, and whether the old (else the new) was there after it.
    """
    path = folder / "p.goldspan"
    before = contents(unpacked(version, path))
    statement = 0
    while True:
        for left in folder.rglob("*"):
            if left.is_file():
                left.unlink()
        unpacked(version, path)
        ended = _migrated_until(path, statement)
        old = format_of(path) == version
        assert old or format_of(path) == CURRENT, f"statement {statement}: between the formats"
        after = contents(path, columns_of(unpacked(version, folder / "old.goldspan")))
        assert after == before, f"statement {statement}: other rows"
        if old:
            assert columns_of(path) == columns_of(folder / "old.goldspan"), f"statement {statement}: half way"
        yield statement, old
        open_project(path, checked=True).close()
        assert format_of(path) == CURRENT
        if not ended:
            return
        statement += step


def _migrated_until(path: Path, statement: int) -> bool:
    """Open a project for work in a process that kills itself before a statement; whether it came to that."""
    child = os.fork()
    if not child:
        count = 0

        def killing(connected: Path) -> Engine:
            engine = connect(connected)

            def stop(*_: object) -> None:
                nonlocal count
                if count == statement:
                    os.kill(os.getpid(), signal.SIGKILL)
                count += 1

            event.listen(engine, "before_cursor_execute", stop)
            event.listen(engine, "commit", stop)
            return engine

        vars(migration)["connect"] = killing  # in this process alone, which ends here
        try:
            open_project(path)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def main() -> None:
    """Say for each statement whether the old or the new was there."""
    folder, version, step = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    for statement, old in killed_everywhere(folder, version, step):
        sys.stdout.write(f"{statement} {'old' if old else 'new'}\n")


if __name__ == "__main__":
    main()
