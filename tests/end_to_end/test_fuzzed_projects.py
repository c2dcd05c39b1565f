"""Damaged and hostile project files are refused or opened and checked; none crashes or hangs the program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.end_to_end.fuzzed_projects import MUTATIONS, Campaign, campaign, make_base
from tests.end_to_end.pieces import asked_for

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")

_LONG = int(os.environ.get("GOLDSPAN_FUZZ", "20000"))


def go_through(tmp_path: Path, first: int, count: int) -> Campaign:
    base = tmp_path / "base" / "base.goldspan"
    base.parent.mkdir()
    whole = make_base(base)
    folder = tmp_path / "work"
    folder.mkdir()
    found = campaign(folder, base, first, first + count)
    saved, ended = sum(found.rescued) / max(1, len(found.rescued)), dict(found.ended.most_common())
    print(  # noqa: T201  # the figures are the point
        f"{sum(ended.values()):,} files, {found.looked_at:,} opened read-only: {ended}; "
        f"longest {found.longest:.1f} s; salvaging {len(found.rescued):,} brought something out of "
        f"{sum(map(bool, found.rescued)):,}, on average {saved:.1f} of {whole} articles and decisions"
    )
    return found


@pytest.mark.timeout(300)
def test_damaged_projects_are_refused_or_mended_and_never_crash_the_program(tmp_path: Path) -> None:
    found = go_through(tmp_path, 0, 8 * len(MUTATIONS))
    assert found.failed == {}
    assert found.refused == {}, "what is called sound can be worked in"
    assert sum(found.ended.values()) == 8 * len(MUTATIONS)
    assert found.ended["refused"] > 20
    assert found.ended["found and mended; sound"] > 0


@pytest.mark.timeout(300)
@pytest.mark.parametrize("number", [1_000_678, 1_003_994])
def test_damage_that_once_went_wrong_is_refused_or_mended(tmp_path: Path, number: int) -> None:
    found = go_through(tmp_path, number, 1)
    assert found.failed == {}
    assert found.refused == {}


@pytest.mark.soak
@pytest.mark.timeout(4 * 3600)
def test_twenty_thousand_damaged_projects(tmp_path: Path) -> None:
    numbers = asked_for().share(_LONG)
    found = go_through(tmp_path, 1_000_000 + numbers.start, len(numbers))
    assert found.failed == {}
    assert found.refused == {}, "what is called sound can be worked in"
    assert sum(found.ended.values()) == len(numbers)
