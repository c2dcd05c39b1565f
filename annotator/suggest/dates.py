"""Finds calendar and relative expressions of a day or more, and durations, in English text."""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.suggest.cover import Cover
from annotator.suggest.lexicon.calendar_words import DOUBTFUL_MONTHS, HOLIDAYS, MONTHS, SEASONS, WEEKDAYS

Found = tuple[int, int, float]
"""``(start, end, certainty)``: code points, certainty 0 to 1."""


def _any(words: str) -> str:
    """An alternative of the phrases in ``words``, which are separated by ``|`` and line ends."""
    return (
        "(?:" + "|".join(word.strip() for word in words.replace("\n", "|").split("|") if word.strip()) + ")"
    )


def _month(name: str) -> str:
    return rf"{name}\.?" if len(name) < 5 and name not in {"May", "June", "July"} else name


_SMALL = _any("one|two|three|four|five|six|seven|eight|nine")
_TEENS = _any("ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen")
_TENS = _any("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety")
_N = rf"(?i:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|{_TENS}(?:-{_SMALL})?|{_SMALL}|{_TEENS}|a hundred|a dozen)"
_SOME = _any("a few|several|a couple of|many|some|dozens of|hundreds of|thousands of")
_VAGUE = f"(?i:{_SOME}|few|couple of)"
_ABOUT = (
    "(?i:"
    + _any(
        """at least|at most|up to|more than|less than|fewer than|well over|over|about|around|nearly|almost
        approximately|roughly|as many as"""
    )
    + " )"
)
_UNIT = _any("day|week|weekend|fortnight|month|year|decade|century|season|quarter")
_UNITS = _any("days|weeks|weekends|fortnights|months|years|decades|centuries|seasons")
_SPAN = _any("week|month|year|decade|century|fortnight|day")
_PART = _any("night|morning|afternoon|evening|noon|midday|lunchtime")
_MONTH = _any("|".join(_month(name) for name in sorted(MONTHS, key=len)[::-1]))
_SURE_MONTH = _any("|".join(name for name in MONTHS if name not in DOUBTFUL_MONTHS and len(name) > 3))
_WEEKDAY = _any("|".join(WEEKDAYS))
_SEASON = _any("|".join([*SEASONS, "fall"]))
_HOLIDAY = _any("|".join(re.escape(name) for name in sorted(HOLIDAYS, key=len)[::-1]))
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_DAY = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?!\d)"
_DAYS = f"{_DAY}(?: ?[-–] ?{_DAY})?"
_M, _D = "(?:0?[1-9]|1[0-2])", r"(?:[12]\d|3[01]|0?[1-9])"
_NEAR = (
    "(?i:(?:early |late |earlier |later )?"
    + _any("last|next|this|past|previous|coming|following")
    + "|same|mid|that same)"
)
_ROUND = "(?i:" + _any("early|late|mid|(?:the )?(?:end|beginning|start|middle) of") + ")[ -]"
_CENTURY = r"(?i:\d\d?(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first)[ -]century"

_PATTERNS: tuple[tuple[str, float], ...] = (
    (rf"\d{{4}}-{_M}-{_D}", 0.97),
    (rf"{_D}[./]{_M}[./](?:\d{{4}}|\d\d)|{_M}/{_D}/(?:\d{{4}}|\d\d)", 0.9),
    (rf"(?:{_WEEKDAY},? )?{_MONTH} {_DAYS}(?:,? {_YEAR})?", 0.97),
    (rf"(?:{_WEEKDAY},? )?(?:the )?{_DAYS}(?: of)? {_MONTH}(?:,? {_YEAR})?", 0.97),
    (rf"(?:{_ROUND})?{_MONTH}(?:,| of)? {_YEAR}", 0.97),
    (rf"(?:{_ROUND}|(?i:(?:early |late )?(?:last|next|this) )){_MONTH}", 0.93),
    (_SURE_MONTH, 0.93),
    (
        f"(?i:{_any('in|since|until|by|during|of|from|through|before|after')}) (?P<only>May|March)(?! [A-Z])",
        0.8,
    ),
    (f"(?i:{_any('last|next|this|early|late|earlier')} )?{_WEEKDAY}s?(?: (?:early )?{_PART}s?)?", 0.95),
    (f"(?i:until|since|by|before) (?P<only>{_SEASON})", 0.8),
    ("(?i:today|yesterday|tomorrow)", 0.93),
    (f"(?i:last night|(?:yesterday|tomorrow) {_PART})", 0.9),
    (f"{_NEAR} (?:{_UNIT}|{_SEASON})(?: {_PART})?", 0.92),
    (f"(?i:early|earlier|late|later) (?:in )?(?:the|that) (?:{_UNIT}|{_SEASON})", 0.8),
    (f"{_NEAR} (?:(?:{_N}|{_VAGUE}) )?{_UNITS}", 0.92),
    (f"(?:{_NEAR}|(?i:a|half a)) (?i:half|quarter)[- ](?:century|decade|year)", 0.9),
    (
        f"{_ABOUT}?(?:{_N}|{_VAGUE}|(?i:an?))(?: and a half| or (?:{_N}|so|more))? (?:{_UNITS}|{_UNIT}) "
        "(?:ago|earlier|later|(?P<cut>before|after|on))",
        0.93,
    ),
    (
        f"{_ABOUT}?{_N}(?: (?:to|or) {_N}|[-–]{_N})?(?: and a half)?"
        f"(?: {_any('full|consecutive|long|straight|whole|more|working|calendar')})?"
        rf" (?:{_UNITS}|(?<=one )(?:week|month|year|decade))(?! olds?\b)",
        0.92,
    ),
    (f"{_ABOUT}?(?i:{_SOME}) {_UNITS}", 0.9),
    (f"{_ABOUT}?(?i:(?:half )?an?) {_UNIT}(?: and a half| or (?:two|more|so))", 0.9),
    (f"{_ABOUT}(?i:half )?an? {_UNIT}", 0.85),
    (f"(?i:for|in|within|over|of|after|during) (?:about )?(?P<only>(?:half )?a {_SPAN})", 0.85),
    (rf"(?:{_ROUND}(?:the )?)?(?:(?:18|19|20)\d0s|['’]?[2-9]0s)", 0.93),
    (f"(?:{_ROUND})?(?:the )?{_CENTURY}", 0.9),
    (f"{_ROUND}(?:{_YEAR}|(?:the|this|last|next) {_UNIT})", 0.9),
    (rf"{_YEAR} ?[-–] ?(?:{_YEAR}|\d\d)(?![\d,])", 0.93),
    (f"{_SEASON} (?:of )?{_YEAR}", 0.93),
    (f"(?i:recent|coming|following|previous|past|last) {_UNITS}", 0.85),
    (rf"{_N}-(?:day|week|month|year|decade|century)(?:-long)?(?! olds?\b)", 0.75),
    ("(?:24|36|48|72|96) hours", 0.85),
    (_HOLIDAY, 0.8),
)
_YEAR_ALONE = re.compile(
    rf"(?<![\w.,:/$€£#№-]){_YEAR}(?![\w%]|[.,:/]\d|-\w| ?"
    rf"(?:%|{_any('percent|per cent|km|kg|kilo|met(?:re|er)s|miles|feet|ton|people|men')}))"
)
_COUNT_BEFORE = re.compile(
    "(?i:"
    + _any(
        """at least|more than|fewer than|less than|about|nearly|almost|over|than|some|up to|number|no[.]
        unit|flight|resolution|route|line|model|room|article|section|another|additional|other|all"""
    )
    + r")\s$"
)
_COUNTED = re.compile(r"\s+(?!(?:was|is|has|does|as|this|its|his)\b)[a-z]+s\b")


def english_dates(text: str) -> list[Found]:
    """Every date in English ``text``, in order, without overlaps, and never with a leading "the"."""
    found: list[Found] = []
    for pattern, certainty in _compiled():
        for match in pattern.finditer(text):
            groups = match.groupdict()
            start, end = match.span("only") if groups.get("only") else match.span()
            if groups.get("cut"):
                end = match.start("cut") - 1
            found.append((*_without_the(text, start, end), certainty))
    found.extend((*match.span(), 0.85) for match in _YEAR_ALONE.finditer(text) if _is_year(text, match))
    return longest(found)


def longest(found: list[Found]) -> list[Found]:
    """The longest of overlapping finds, earliest first."""
    kept: list[Found] = []
    taken = Cover(max((end for _, end, _ in found), default=0))
    for start, end, certainty in sorted(found, key=lambda f: (f[0] - f[1], f[0], -f[2])):
        if not taken.touches(start, end):
            taken.add(start, end)
            kept.append((start, end, certainty))
    return sorted(kept)


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[re.Pattern[str], float], ...]:
    """The patterns between word borders; a space in them is also a no-break space."""
    before, after = r"(?<![\w$€£#])(?<![\w]['’-])", r"(?!\w|-\w|['’](?![sS]\b)\w)"
    return tuple(
        (re.compile(before + "(?:" + re.sub(r" (?![-?\]])", "[ \u00a0]", pattern) + ")" + after), certainty)
        for pattern, certainty in _PATTERNS
    )


def _without_the(text: str, start: int, end: int) -> tuple[int, int]:
    return (start + 4, end) if text[start : start + 4].lower() == "the " else (start, end)


def _is_year(text: str, match: re.Match[str]) -> bool:
    """Whether four digits are a year, and no count of things."""
    if _COUNT_BEFORE.search(text, max(0, match.start() - 16), match.start()):
        return False
    if "1900" <= match.group() <= "2039" or not _COUNTED.match(text, match.end()):
        return True
    return text[max(0, match.start() - 4) : match.start()].lower().endswith("the ")
