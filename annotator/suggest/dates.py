"""Finds calendar and relative expressions of a day or more, and durations, in English text."""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.suggest.cover import Cover
from annotator.suggest.lexicon.calendar_words import (
    DOUBTFUL_MONTHS,
    HOLIDAYS,
    MONTHS,
    MONTHS_ELSEWHERE,
    SEASONS,
    WEEKDAYS,
)

Found = tuple[int, int, float]
"""``(start, end, certainty)``: code points, certainty 0 to 1."""


def _any(words: str) -> str:
    return "(?:" + words.replace("\n", "") + ")"


_SMALL = "one|two|three|four|five|six|seven|eight|nine"
_N = (
    rf"(?i:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:{_SMALL}))?"
    rf"|{_SMALL}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a hundred|a dozen)"
)
_VAGUE = "(?i:a few|few|several|a couple of|couple of|many|dozens of|hundreds of|thousands of)"
_ABOUT = (
    "(?i:(?:at least|at most|up to|more than|less than|fewer than|well over|over|about|around|nearly|almost|"
    "approximately|roughly|as many as) )"
)
_UNIT = "(?:day|week|weekend|fortnight|month|year|decade|century|season|quarter)"
_UNITS = "(?:days|weeks|weekends|fortnights|months|years|decades|centuries|seasons)"
_PART = "(?:night|morning|afternoon|evening|noon|midday|lunchtime)"
_MONTH = _any(
    "|".join(
        rf"{m}\.?" if len(m) < 5 and m not in {"May", "June", "July"} else m
        for m in sorted(MONTHS, key=len)[::-1]
    )
)
_SURE_MONTH = _any("|".join(m for m in MONTHS if m not in DOUBTFUL_MONTHS and len(m) > 3))
_WEEKDAY = _any("|".join(WEEKDAYS))
_SEASON = _any("|".join([*SEASONS, "fall"]))
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_DAY = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?!\d)"
_NEAR = "(?i:(?:early |late |earlier |later )?(?:last|next|this|past|previous|coming|following)|same|mid|that same)"
_ROUND = "(?i:early|late|mid|the end of|end of|the beginning of|beginning of|the start of|start of|the middle of|middle of)[ -]"

_PATTERNS: tuple[tuple[str, float], ...] = (
    (r"\d{4}-(?:0?[1-9]|1[0-2])-(?:[12]\d|3[01]|0?[1-9])", 0.97),
    (r"(?:[12]?\d|3[01]|0?[1-9])[./](?:0?[1-9]|1[0-2])[./](?:\d{4}|\d\d)", 0.9),
    (r"(?:0?[1-9]|1[0-2])/(?:[12]\d|3[01]|0?[1-9])/(?:\d{4}|\d\d)", 0.9),
    (rf"(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?: ?[-–] ?{_DAY})?(?:,? {_YEAR})?", 0.97),
    (rf"(?:{_WEEKDAY},? )?(?:the )?{_DAY}(?: ?[-–] ?{_DAY})?(?: of)? {_MONTH}(?:,? {_YEAR})?", 0.97),
    (rf"(?:{_ROUND})?{_MONTH}(?:,| of)? {_YEAR}", 0.97),
    (rf"(?:{_ROUND}|(?i:(?:early |late )?(?:last|next|this) )){_MONTH}", 0.93),
    (_SURE_MONTH, 0.93),
    (r"(?i:in|since|until|by|during|of|from|through|before|after) (?P<only>May|March)(?! [A-Z])", 0.8),
    (rf"(?i:(?:last|next|this|early|late|earlier) )?{_WEEKDAY}s?(?: (?:early )?{_PART}s?)?", 0.95),
    ("(?i:today|yesterday|tomorrow)", 0.93),
    (rf"(?i:last night|(?:yesterday|tomorrow) {_PART})", 0.9),
    (rf"{_NEAR} (?:{_UNIT}|{_SEASON})(?: {_PART})?", 0.92),
    (rf"(?i:early|earlier|late|later) (?:in )?(?:the|that) (?:{_UNIT}|{_SEASON})", 0.8),
    (rf"{_NEAR} (?:(?:{_N}|{_VAGUE}) )?{_UNITS}", 0.92),
    (rf"(?:{_NEAR}|(?i:a|half a)) (?i:half|quarter)[- ](?:century|decade|year)", 0.9),
    (
        rf"{_ABOUT}?(?:{_N}|{_VAGUE}|(?i:an?))(?: and a half| or (?:{_N}|so|more))? (?:{_UNITS}|{_UNIT}) "
        r"(?:ago|earlier|later|(?P<cut>before|after|on))",
        0.93,
    ),
    (
        rf"{_ABOUT}?{_N}(?: (?:to|or) {_N}|[-–]{_N})?(?: and a half)?"
        rf"(?: (?:full|consecutive|long|straight|whole|more|working|calendar))? (?:{_UNITS}|(?<=one )(?:week|month|year|decade))",
        0.92,
    ),
    (rf"{_ABOUT}?(?i:a few|several|a couple of|many|dozens of|hundreds of|thousands of|some) {_UNITS}", 0.9),
    (rf"{_ABOUT}?(?i:(?:half )?an?) {_UNIT}(?: and a half| or (?:two|more|so))", 0.9),
    (rf"{_ABOUT}(?i:half )?an? {_UNIT}", 0.85),
    (
        "(?i:for|in|within|over|of|after|during) (?:about )?(?P<only>(?:half )?a (?:week|month|year|decade|century|fortnight|day))",
        0.85,
    ),
    (rf"(?:{_ROUND}(?:the )?)?(?:(?:18|19|20)\d0s|['’]?[2-9]0s)", 0.93),
    (rf"(?:{_ROUND})?(?:the )?(?i:\d\d?(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first)[ -]century", 0.9),
    (rf"{_ROUND}(?:{_YEAR}|(?:the|this|last|next) {_UNIT})", 0.9),
    (rf"{_YEAR} ?[-–] ?(?:{_YEAR}|\d\d)(?![\d,])", 0.93),
    (rf"{_SEASON} (?:of )?{_YEAR}", 0.93),
    (rf"(?i:recent|coming|following|previous|past|last) {_UNITS}", 0.85),
    (rf"{_N}-(?:day|week|month|year|decade|century)(?:-long)?(?! olds?\b)", 0.75),
    ("(?:24|36|48|72|96) hours", 0.85),
    (_any("|".join(re.escape(h) for h in sorted(HOLIDAYS, key=len)[::-1])), 0.8),
)
_YEAR_ALONE = re.compile(
    rf"(?<![\w.,:/$€£#№-]){_YEAR}(?![\w%]|[.,:/]\d|-\w| ?(?:%|percent|per cent|km|kilomet|metres|meters|miles))"
)
_COUNT_BEFORE = re.compile(
    r"(?i:at least|more than|fewer than|less than|about|nearly|almost|over|than|some|up to|number|no\.|unit|flight|"
    r"resolution|route|line|model|room|article|section|another|additional|other|all)\s$"
)
_COUNTED = re.compile(r"\s+[a-z]+s\b")
_NOT_COUNTED = frozenset(
    [
        "was",
        "is",
        "has",
        "does",
        "as",
        "this",
        "its",
        "his",
        "elections",
        "was",
        "games",
        "talks",
        "protests",
        "floods",
        "attacks",
        "wars",
        "riots",
    ]
)
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:\d{1,2}\s(?:"
    + "|".join(MONTHS_ELSEWHERE)
    + r")(?:[،,]?\s\d{4})?|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{4})(?!\w)"
)


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[re.Pattern[str], float], ...]:
    before, after = r"(?<![\w$€£#])(?<![\w]['’-])", r"(?!\w|-\w|['’](?![sS]\b)\w)"
    return tuple(
        (re.compile(before + "(?:" + re.sub(r" (?![-?\]])", "[ \u00a0]", pattern) + ")" + after), certainty)
        for pattern, certainty in _PATTERNS
    )


def english_dates(text: str) -> list[Found]:
    """Every date in English ``text``, in order, without overlaps, and never with a leading "the"."""
    found: list[Found] = []
    for pattern, certainty in _compiled():
        for match in pattern.finditer(text):
            start, end = match.span("only") if "only" in pattern.groupindex else match.span()
            if "cut" in pattern.groupindex and match.group("cut"):
                end = match.start("cut") - 1
            found.append((*_without_the(text, start, end), certainty))
    found.extend((*match.span(), 0.85) for match in _YEAR_ALONE.finditer(text) if _is_year(text, match))
    return _longest(found)


def dates_elsewhere(text: str) -> list[Found]:
    """Dates written with digits, or with Arabic or Persian month names, in text of any language."""
    return _longest([(*match.span(), 0.7) for match in _ELSEWHERE.finditer(text)])


def _without_the(text: str, start: int, end: int) -> tuple[int, int]:
    return (start + 4, end) if text[start : start + 4].lower() == "the " else (start, end)


def _is_year(text: str, match: re.Match[str]) -> bool:
    if _COUNT_BEFORE.search(text, max(0, match.start() - 16), match.start()):
        return False
    counted = _COUNTED.match(text, match.end())
    if counted and not "1900" <= match.group() <= "2039" and counted.group().strip() not in _NOT_COUNTED:
        return text[max(0, match.start() - 4) : match.start()].lower() in {" the ", "the "}
    return True


def _longest(found: list[Found]) -> list[Found]:
    """The longest of overlapping finds, earliest first."""
    kept: list[Found] = []
    taken = Cover(max((end for _, end, _ in found), default=0))
    for start, end, certainty in sorted(found, key=lambda f: (f[0] - f[1], f[0], -f[2])):
        if not taken.touches(start, end):
            taken.add(start, end)
            kept.append((start, end, certainty))
    return sorted(kept)
