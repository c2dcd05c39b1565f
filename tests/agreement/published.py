"""The published agreement values beside the project: read where they are, else the tests skip."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(os.environ.get("GOLDSPAN_SHARED") or Path(__file__).resolve().parents[3] / "shared")
CASES = SHARED / "data" / "agreement" / "cases.json"


def cases(*metrics: str) -> list[Any]:
    """The published cases of some metrics, each a pytest parameter under its name."""
    if not CASES.exists():
        return [pytest.param(None, marks=pytest.mark.skip(reason="the published cases are not here"))]
    found = json.loads(CASES.read_text(encoding="utf-8"))
    return [pytest.param(case, id=case["name"]) for case in found if case["metric"] in metrics]
