from __future__ import annotations

import pytest

from annotator.ui.jobs.pace import Pace, left_in_words


def steady(per_second: float, seconds: float) -> tuple[Pace, float, int]:
    pace = Pace()
    now = 0.0
    while now <= seconds:
        pace.note(now, int(now * per_second))
        now += 0.5
    return pace, seconds, int(seconds * per_second)


def test_nothing_is_guessed_in_the_first_seconds() -> None:
    pace, now, done = steady(10, 2.5)
    assert pace.left(now, done, 1000) is None


def test_nothing_is_guessed_when_the_end_is_not_known() -> None:
    pace, now, done = steady(10, 10)
    assert pace.left(now, done, None) is None


def test_nothing_is_guessed_from_the_first_two_per_cent() -> None:
    pace, now, done = steady(10, 10)
    assert pace.left(now, done, 10_000) is None


def test_a_steady_job_is_guessed_right() -> None:
    pace, now, done = steady(10, 10)
    assert pace.left(now, done, 200) == pytest.approx(10, rel=0.15)


def test_the_recent_speed_counts_not_that_of_long_ago() -> None:
    pace = Pace()
    for second in range(100):  # ten a second, then one a second
        pace.note(second, second * 10 if second < 50 else 500 + second - 50)
    assert pace.left(99, 549, 600) == pytest.approx(51, rel=0.2)


def test_a_second_stage_is_counted_from_its_own_start() -> None:
    pace, _, _ = steady(10, 10)
    pace.note(11, 0)
    pace.note(12, 5)
    assert pace.left(12, 5, 20) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (3, "a few seconds left"),
        (27, "about 25 s left"),
        (61, "about 1 min left"),
        (600, "about 10 min left"),
        (7200, "about 2 h left"),
    ],
)
def test_what_is_left_is_said_roughly(seconds: float | None, words: str) -> None:
    assert left_in_words(seconds) == words
