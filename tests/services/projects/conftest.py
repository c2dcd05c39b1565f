from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def page_of() -> Callable[[Path, str], int]:
    """Tells the number of the page at which a table or index begins."""

    def found(path: Path, name: str) -> int:
        connection = sqlite3.connect(path)
        [(page,)] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,))
        connection.close()
        return int(page)

    return found
