"""The table of what is read of real files is what is read of them today."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "format_counts.py"


@pytest.fixture(scope="module")
def counts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("format_counts", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["format_counts"] = module
    spec.loader.exec_module(module)
    return module


def test_every_difference_in_the_table_is_explained(counts: ModuleType) -> None:
    rows = [
        line for line in counts.PAGE.read_text("utf-8").split("\n") if line.startswith("| ") and "`" in line
    ]
    differing = [row for row in rows if re.search(r"\*\*[\d,]+\*\*", row)]
    assert len(differing) > 3
    assert all(row.rstrip(" |").rpartition("|")[2].strip() for row in differing)


def test_the_table_says_what_is_read_today(counts: ModuleType) -> None:
    data = counts.shared_data()
    if data is None:
        pytest.skip("the real files are not on this machine")
    page = counts.PAGE.read_text("utf-8")
    assert counts.written(page, counts.table(data)) == page, (
        "run: .venv/bin/python packaging/format_counts.py"
    )
