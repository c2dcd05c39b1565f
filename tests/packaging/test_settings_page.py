"""The page of settings names those there are."""

from __future__ import annotations

import importlib.util
from pathlib import Path

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "settings_page.py"


def test_the_page_lists_the_settings_of_the_program() -> None:
    spec = importlib.util.spec_from_file_location("settings_page", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    page = script.PAGE.read_text("utf-8")
    assert script.written(page) == page, "run: .venv/bin/python packaging/settings_page.py"
