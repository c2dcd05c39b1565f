"""What a project file may hold is known without making one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.store import expected_schema
from annotator.store.expected_schema import SOUND, schema_difference, sound_digest
from annotator.store.file import create
from annotator.store.migration import CURRENT


def test_the_digest_that_is_known_is_that_of_the_tables() -> None:
    assert sound_digest() == SOUND


def test_a_sound_project_is_let_in_without_making_its_tables_anew(
    tmp_path: Path, news_scheme: Scheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talvik.goldspan"
    create(path, news_scheme).close()

    def never(_version: int) -> dict[tuple[str, str], str]:
        raise AssertionError

    monkeypatch.setattr(expected_schema, "_expected", never)
    with closing(sqlite3.connect(path)) as connection:
        assert schema_difference(connection, CURRENT) == expected_schema.SchemaDifference()
