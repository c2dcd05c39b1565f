from __future__ import annotations

import pytest

from annotator.suggest.dates import english_dates


def dates(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in english_dates(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It fell on 15 August 2021.", ["15 August 2021"]),
        ("On Friday, March 3, 2017 they met.", ["Friday, March 3, 2017"]),
        ("By mid-August and in late September", ["mid-August", "late September"]),
        ("In 1996 and in the late 1980s, the ’90s", ["1996", "late 1980s", "’90s"]),
        ("the war of 1953-2001", ["1953-2001"]),
        ("Early this week, last spring and Sunday night", ["Early this week", "last spring", "Sunday night"]),
        ("two days ago, three days after the fire", ["two days ago", "three days"]),
        ("for more than two weeks, nearly two decades", ["more than two weeks", "nearly two decades"]),
        ("the past 20 years and a few days", ["past 20 years", "a few days"]),
        ("a three-day visit, a 34-year-old man", ["three-day"]),
        ("the end of the month, the 19th century", ["end of the month", "19th century"]),
        ("in May, and Theresa May may march", ["May"]),
        ("late on Friday, by Friday noon", ["Friday", "Friday noon"]),
        ("2021-09-03 or 3/9/2021", ["2021-09-03", "3/9/2021"]),
        ("within a day; in 24 hours", ["a day", "24 hours"]),
        ("this year’s harvest", ["this year"]),
    ],
)
def test_dates_are_found_with_their_bounds_and_without_the(text: str, found: list[str]) -> None:
    assert dates(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "It is 10:30 now, soon, overnight.",
        "about 2000 fighters",
        "Flight 1999 and resolution 1999",
        "She is 34 years old.",
        "F-2001 weighs 2001 kg",
        "three hours later",
    ],
)
def test_clock_times_ages_and_codes_are_no_dates(text: str) -> None:
    assert dates(text) == []


def test_a_no_break_space_joins_as_a_space_does() -> None:
    assert dates("on September\u00a03, 2021") == ["September\u00a03, 2021"]
