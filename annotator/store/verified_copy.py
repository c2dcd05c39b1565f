"""Copies a project file beside itself, log and all, and looks whether the copy is whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.domain.errors import UnusableProject
from annotator.domain.wording import worded
from annotator.store.engine import address_of


def copy_beside(path: Path, word: str) -> Path:
    """Copy the project to ``NAME.WORD.goldspan``, or with a number where that is taken; returns the copy.

    Raises:
        UnusableProject: if there is no room for it, or the copy is not what the project is.
    """
    copy = path.with_name(f"{path.stem}.{word}{path.suffix}")
    number = 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.stem}.{word}-{number}{path.suffix}")
    try:
        with (
            closing(sqlite3.connect(address_of(path, read_only=True), uri=True)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            before = source.execute("PRAGMA quick_check(1)").fetchone()
            source.backup(target)
            same = target.execute("PRAGMA quick_check(1)").fetchone() == before
    except (sqlite3.Error, OSError) as error:
        copy.unlink(missing_ok=True)
        raise UnusableProject(
            worded("The project can't be copied first: {reason}.", reason=str(error)),
            where=str(path),
            next_step=worded("Make room on the disk and do it again; nothing was changed."),
        ) from error
    if not same:
        copy.unlink(missing_ok=True)
        raise UnusableProject(
            worded("The copy of the project is not what the project is; nothing was changed."),
            where=str(path),
            next_step=worded("Copy the file to another disk by hand, and go on there."),
        )
    return copy
