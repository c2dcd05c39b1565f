"""The guide lists the keys the program has."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "key_table.py"


@pytest.fixture
def key_table() -> ModuleType:
    """The script, as a module."""
    spec = importlib.util.spec_from_file_location("key_table", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_of_keys_lists_the_keys_of_the_program(key_table: ModuleType) -> None:
    page = key_table.PAGE.read_text("utf-8")
    assert key_table.written(page) == page, "run: .venv/bin/python packaging/key_table.py"


def test_keys_are_written_as_on_a_keyboard(key_table: ModuleType) -> None:
    table = key_table.table()
    assert "| `Ctrl++` or `Ctrl+=` |" in table
    assert "| `Ctrl+Enter` |" in table  # the two keys of that name are one to a person
    assert "| `A` | Accept" in table
    assert "| `1` | PERSON |" in table
