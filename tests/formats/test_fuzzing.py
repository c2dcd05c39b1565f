"""Damaged files end in records and refusals, whatever was done to them."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.formats.mutations import campaign, seeds

_LONG = int(os.environ.get("GOLDSPAN_FUZZ", "50000"))


def _shared() -> Path | None:
    folder = Path(os.environ.get("GOLDSPAN_SHARED", Path(__file__).resolve().parents[3] / "shared"))
    return folder if (folder / "data").is_dir() else None


def test_every_reader_survives_damaged_files() -> None:
    taken = campaign(1_500, random.Random(7))
    assert set(taken) == set(seeds())
    assert sum(number > 0 for number in taken.values()) > len(taken) // 2, taken


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_every_reader_survives_a_long_campaign() -> None:
    taken = campaign(_LONG, random.Random(int(os.environ.get("GOLDSPAN_SEED", "11"))), _shared())
    assert all(number > 0 for number in taken.values()), taken
