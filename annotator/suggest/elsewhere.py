"""Finds dates and counts by their form alone, in texts of languages without rules of their own."""

from __future__ import annotations

import re

from annotator.suggest.counts import looks_like_year
from annotator.suggest.dates import Found, longest
from annotator.suggest.lexicon.calendar_words import ABOUT_ELSEWHERE, MONTHS_ELSEWHERE, WEEKDAYS_ELSEWHERE

_MONTH = "(?:" + "|".join(sorted(MONTHS_ELSEWHERE, key=len)[::-1]) + ")"
_WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS_ELSEWHERE, key=len)[::-1]) + ")"
_ABOUT = "(?:" + "|".join(sorted(ABOUT_ELSEWHERE, key=len)[::-1]) + ")"
_DATES = tuple(
    re.compile(rf"(?<!\w)و?(?P<date>{pattern})(?!\w)")
    for pattern in (
        rf"\d{{1,2}}\s{_MONTH}(?:/{_MONTH})?(?:[،,]?\s(?:سال\s)?\d{{4}})?",
        r"\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{4}",
        r"(?:عام|سنة|سال)\s\d{4}",
        rf"(?:(?:صباح|مساء|فجر|ليل|ظهر|عصر|صبح|شب)\s)?(?:يوم\s|روز\s)?{_WEEKDAY}",
    )
)
_LONGEST = 40
_COUNT = re.compile(
    rf"(?<![\w.,:/$€£٪%+-])(?:[وب]?(?P<about>{_ABOUT}\s))?(?P<number>\d+(?:[.,٬٫]\d+)*)(?![\w%٪]|[.,:/-]\d|\s?[%٪])"
)


def dates_elsewhere(text: str) -> list[Found]:
    """Dates in digits, or with Arabic, Persian or Dari words, in order, no overlaps."""
    return longest([(*match.span("date"), 0.7) for pattern in _DATES for match in pattern.finditer(text)])


def counts_elsewhere(text: str) -> list[Found]:
    """Numbers of two or more digits, or with a word like "about" before them; years left out."""
    found = []
    for match in _COUNT.finditer(text):
        number = match["number"]
        if len(number) > _LONGEST:
            continue
        if match["about"]:
            found.append((match.start("about"), match.end(), 0.55))
        elif len(number) > 1 and not looks_like_year(number):
            found.append((match.start("number"), match.end(), 0.45))
    return found
