"""The JSON Schema of packets says what the program reads and writes."""

from __future__ import annotations

import importlib.util
from pathlib import Path

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "packet_schema.py"


def test_the_schema_is_what_the_classes_say() -> None:
    spec = importlib.util.spec_from_file_location("packet_schema", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.FILE.read_text("utf-8") == module.written(), "run: python packaging/packet_schema.py"
