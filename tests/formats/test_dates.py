"""Dates as news pages write them."""

from __future__ import annotations

import pytest

from annotator.formats.dates import dates_in, iso_date, month_and_day


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-14",
        "2024-03-14T17:20:00+01:00",
        "2024/3/14",
        "March 14, 2024",
        "Mar. 14, 2024 5:51 pm",
        "Thursday, 14 March 2024",
        "14th of March 2024",
        "14.03.2024",
        "14/03/2024",
        "14. März 2024",
        "14 de marzo de 2024",
        "14 mars 2024",
        "14 آذار/مارس 2024",
        "14 مارس 2024",
    ],
)
def test_full_dates_are_read(text: str) -> None:
    assert iso_date(text) == "2024-03-14"


@pytest.mark.parametrize(
    "text", ["", "soon", "June 2024", "14 March", "06/09/2024", "2024-13-40", "1/2024", "February 30, 2024"]
)
def test_what_is_no_certain_date_is_none(text: str) -> None:
    assert iso_date(text) == ""


def test_a_date_is_found_with_and_without_its_time() -> None:
    text = "KABUL, September 05, 2021 22:44 IST"
    (found,) = dates_in(text)

    assert text[found.start : found.end] == "September 05, 2021"
    assert found.time_end == len(text)


def test_month_and_day_of_a_dateline() -> None:
    assert month_and_day("DORVAN, Sept. 6 (Agency)") == (9, 6)
    assert month_and_day("DORVAN, 6 September") == (9, 6)
    assert month_and_day("DORVAN") is None
