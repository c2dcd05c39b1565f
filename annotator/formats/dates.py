"""Calendar dates as news pages write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from annotator.formats.months import ANY, ENGLISH, month_number

WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?P<{}>(?:1[89]|20|21)\d\d)"
_TIME = (
    r"(?:\s*(?:T|,|at|-|–|\|)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?"
    r"(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:Z\b|\(?[A-Z]{2,5}\b\)?|[+-]\d{2}:?\d{2}))*)?"
)
_FULL = re.compile(
    rf"(?<![\w/.-])(?:{WEEKDAY},?\s+)?(?:"
    rf"{_YEAR.format('y1')}[-/](?P<m1>\d{{1,2}})[-/](?P<d1>\d{{1,2}})(?!\d)"
    rf"|(?P<m2>{ANY})\.?\s+{_DAY.format('d2')}\s*,?\s+{_YEAR.format('y2')}\b"
    rf"|{_DAY.format('d3')}(?:\s+(?:of|de))?[\s-]+(?P<m3>{ANY})(?:/{ANY})?\.?,?(?:\s+de\s+|[\s-]+){_YEAR.format('y3')}\b"
    rf"|(?P<a4>\d{{1,2}})(?P<sep>[./])(?P<b4>\d{{1,2}})(?P=sep){_YEAR.format('y4')}\b"
    rf")(?P<time>{_TIME})",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"\b(?:(?P<m1>{ENGLISH})\.?\s+(?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}})\s+(?P<m2>{ENGLISH}))\b", re.I
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date, and where it stands: ``[start, end)`` without, ``[start, time_end)`` with its time."""

    iso: str
    start: int
    end: int
    time_end: int


def dates_in(text: str, start: int = 0, end: int | None = None) -> Iterator[FoundDate]:
    """The full dates (day, month and year) of ``text[start:end]``, in order.

    Dates that may be read in two ways, such as 06/09/2021, are left out.
    """
    for match in _FULL.finditer(text, start, len(text) if end is None else end):
        iso = _iso(match)
        if iso:
            yield FoundDate(iso, match.start(), match.start("time"), match.end())


def iso_date(text: str) -> str:
    """The ISO date that ``text`` begins with, or empty."""
    found = next(dates_in(text[:200].strip()), None)
    return found.iso if found and found.start == 0 else ""


def month_and_day(text: str) -> tuple[int, int] | None:
    """The month and day named in ``text``, such as "Sept. 6", or None."""
    match = _MONTH_DAY.search(text)
    if not match:
        return None
    return month_number(match["m1"] or match["m2"]), int(match["d1"] or match["d2"])


def _iso(match: re.Match[str]) -> str:
    if match["y1"]:
        parts = int(match["y1"]), int(match["m1"]), int(match["d1"])
    elif match["y2"]:
        parts = int(match["y2"]), month_number(match["m2"]), int(match["d2"])
    elif match["y3"]:
        parts = int(match["y3"]), month_number(match["m3"]), int(match["d3"])
    else:
        first, second = int(match["a4"]), int(match["b4"])
        if first <= 12 and second <= 12 and first != second and match["sep"] == "/":
            return ""
        day, month = (first, second) if second <= 12 else (second, first)
        parts = int(match["y4"]), month, day
    try:
        return date(*parts).isoformat()
    except ValueError:
        return ""
