"""Finds counts of things, with the words that bound them, in English text."""

from __future__ import annotations

import re

from annotator.suggest.cover import Cover
from annotator.suggest.dates import Found


def _any(words: str) -> str:
    """An alternative of the phrases in ``words``, which are separated by ``|`` and line ends."""
    return (
        "(?:"
        + "|".join(
            w.strip().replace(" ", "[ \u00a0]") for w in words.replace("\n", "|").split("|") if w.strip()
        )
        + ")"
    )


_SP = "[ \u00a0]"
_SMALL = _any("two|three|four|five|six|seven|eight|nine")
_HOUR = _any("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
_TEENS = _any("ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen")
_TENS = _any("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety")
_POWER = _any("hundred|thousand|million|billion")
_WORD = rf"(?:one(?={_SP}{_POWER})|{_TENS}(?:-(?:one|{_SMALL}))?|{_TEENS}|{_SMALL})"
_DIGITS = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
_VAGUE = _any(
    """tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|thousands of millions
    dozens|scores|hundreds|thousands|millions
    half a dozen|a dozen|several dozen|several hundred|several thousand|several million|a few dozen
    a few hundred|a few thousand|a couple of dozen|two dozen|three dozen|a couple of hundred
    a thousand|a hundred|a million"""
)
_NUMBER = rf"(?:{_VAGUE}|(?:{_DIGITS})(?:{_SP}{_POWER}){{0,2}}|{_WORD}(?:-{_POWER})?(?:{_SP}{_POWER}){{0,2}})"
_ABOUT = _any(
    """at least|at most|up to|more than|less than|fewer than|no more than|no fewer than|no less than
    not more than|well over|just over|just under|over|about|around|nearly|almost|approximately|roughly
    as many as|as few as|close to|some|an estimated|estimated|upwards of|upward of|under|above
    in excess of|between|an additional|somewhere between|anywhere between"""
)
_COUNT = re.compile(
    rf"(?<![\w.,:/$€£¥#№+-])(?P<about>(?:{_ABOUT}{_SP}){{0,2}})"
    rf"(?P<number>{_NUMBER}(?:{_SP}(?:to|and|or){_SP}{_NUMBER}|[-–]{_NUMBER})?)"
    r"(?![\w%°]|[.,:/]\d|-\w|['’]\w)",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"(?<![\w-])(?:(?P<about>{_any('at least|no more than|not more than|more than|up to')}{_SP}one)"
    rf"|{_any('only|just')}{_SP}(?P<only>one))"
    rf"(?![\w-])(?!{_SP}{_any('of|day|week|month|year|hour|minute|thing|way')})",
    re.IGNORECASE,
)

_MONEY = _any(
    """percent|per cent|percentage|cents?|dollars?|euros?|pounds?|rupees?|rubles?|roubles?|yuan|yen|francs?
    pesos?|afghanis?|dirhams?|rials?|riyals?|lira|kroner|kronor|crowns?|shillings?"""
)
_MEASURES = _any(
    r"""square|cubic|kms?|miles?|(?:kilo|centi|milli)?met(?:er|re)s?|cm|mm
    feet|foot|ft|inch(?:es)?|yards?|hectares?|acres?|kgs?|kilos?|kilograms?|grams?|tons?|tonnes?
    lit(?:er|re)s?|gallons?|barrels?|degrees?|mph|kph|km/h|knots?|(?:mega|giga|kilo)?watts?|volts?
    (?:giga|mega)bytes?|light-years?"""
)
_TIMES = _any(
    """years?|months?|weeks?|days?|decades?|centur(?:y|ies)|hours?|minutes?|seconds?|weekends?|fortnights?|nights?
    am|pm|o['’]clock|times|points?|thirds?|quarters?|fifths?|tenths?|GMT|in the morning|in the evening
    in the afternoon|past"""
)
_NO_COUNT_AFTER = re.compile(
    rf"(?:{_SP}and{_SP}a{_SP}(?:half|quarter)\b)?(?:[\s\u00a0-]*(?:{_MONEY}|{_MEASURES}|{_TIMES})\b|[\s\u00a0]*[%°]|{_SP}?[ap]\.m\.)",
    re.IGNORECASE,
)
"""What stands behind a number that is money, a measure, a duration or a time of day."""

_IDENTIFIED = _any(
    """number|no\\.|nos\\.|articles?|sections?|chapters?|paragraph|pages?|flight|units?|rooms?|route|highway
    resolution|phase|stage|level|category|grade|type|version|part|volume|act|scene|platforms?|gates?|lines?
    bus|aged?|ages|channel|apartment|suite|district|zone|sector|blocks?|group|season|episode|round|week|day
    month|year|psalm|formula|title|magnitude|lots?|rule|annex|appendix|figure|table|ward|junction|exit|model
    division|class|turbines?|reactors?|lanes?|wells?|rows?|ids?"""
)
_IDENTIFIER_BEFORE = re.compile(
    rf"(?:\b{_IDENTIFIED}|[$€£¥#№(]|\b{_IDENTIFIED}\s(?:(?:\d+|[a-z]+)(?:,{_SP}|{_SP}and{_SP}|{_SP}to{_SP}))+)[\s\u00a0]*$",
    re.IGNORECASE,
)
"""``unit 6``, ``gates three, four and``: the number names a thing."""

_CLOCK = re.compile(
    rf"(?:{_HOUR}|[1-9]|1[0-2])(?:{_SP}(?:and|to|or){_SP}(?:{_HOUR}|[1-9]|1[0-2]))?$", re.IGNORECASE
)
_DECIMAL_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d$")
_CLOCK_BEFORE = re.compile(
    rf"\b{_any('past|quarter to|five to|ten to|twenty to|minutes to')}[\s\u00a0]*$"
    rf"|\b{_any('at|by|until|till|since|from|after|before|between')}(?:{_SP}(?:about|around))?[\s\u00a0]*$|\b(?:about|around)[\s\u00a0]*$",
    re.IGNORECASE,
)
_NOUN_AFTER = re.compile(
    r"[\s\u00a0]+(?!(?:"
    r"his|her|their|our|its|my|all|most|some|every|nobody|everyone|there|then|and|or|but|until|till|to|in|on|at|"
    r"when|while|that|the|a|an|he|she|they|it|was|were|is|had|has|with|without|as|for|by|from|after|before|this|"
    r"last|yesterday|sharp)\b)[a-z]"
)
_AGE_BEFORE = re.compile(
    r"\b(?:(?:man|woman|boy|girl|[a-z]+(?:er|or|ist|ian)) of|(?:he|she|who) (?:is|was)(?: now)?|turned|turns)"
    r"[\s\u00a0]+$",
    re.IGNORECASE,
)
_NAME_COMMA = re.compile(r"[A-Z][\w’'-]*,[\s\u00a0]*$")
_PARTICLE = re.compile(
    rf"{_any('over|about|under|around|above')}{_SP}{_SMALL}\b(?!{_SP}{_any('hundred|thousand|million|dozen')})",
    re.IGNORECASE,
)
"""``handed over two``: small numbers have no bound of this kind."""

_THE_TWO = re.compile(
    r"\b(?:the|these|those|both|other|its|their|his|her|our|my)[\s\u00a0]+(?:other[\s\u00a0]+)?$",
    re.IGNORECASE,
)
_PLURAL_AFTER = re.compile(
    r"[\s\u00a0]+(?:(?:[a-z]+[\s\u00a0]+)?[a-z]+s|people|men|women|children|troops|police)\b"
)
_RANGE = re.compile(r"(\d+)[-–](\d+)$")
_LONGEST = 80
_FIRST_YEAR, _LAST_YEAR = "1900", "2039"


def english_counts(text: str) -> list[Found]:
    """Every count in English ``text`` with its bound ("at least three"), in order, no overlaps.

    Money, percentages, measures, clock times, ages, identifiers, ordinals, years, scores and a plain
    "one" are no counts.
    """
    found: list[Found] = []
    for match in _COUNT.finditer(text):
        if not _is_count(text, match):
            continue
        start = match.start("number") if _PARTICLE.match(text, match.start()) else match.start()
        if text[start : start + 3].lower() in {"an ", "an\u00a0"}:
            start += 3
        found.append((start, match.end(), 0.9 if match["about"] else 0.85))
    taken = Cover(len(text), ((start, end) for start, end, _ in found))
    found.extend(
        (*match.span("about" if match["about"] else "only"), 0.75)
        for match in _ONE.finditer(text)
        if not taken.touches(*match.span())
    )
    return sorted(found)


def looks_like_year(number: str) -> bool:
    """Whether ``number`` has the form of a year from 1000 to 2099."""
    return len(number) == 4 and number.isdecimal() and "1000" <= number <= "2099"


def _is_count(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    if end - start > _LONGEST:
        return False
    if _NO_COUNT_AFTER.match(text, end) or _IDENTIFIER_BEFORE.search(text, max(0, start - 48), start):
        return False
    if _is_time_or_age(text, match):
        return False
    return bool(match["about"]) or _counts_bare(text, match["number"], start, end)


def _is_time_or_age(text: str, match: re.Match[str]) -> bool:
    """``at four``, ``at 4.31``, ``a man of 52``."""
    number, start, end = match["number"], match.start("number"), match.end()
    before = text[max(0, start - 32) : start]
    noun = bool(_NOUN_AFTER.match(text, end))
    if not noun and _CLOCK.match(number) and _CLOCK_BEFORE.search(before):
        return True
    if _DECIMAL_CLOCK.match(number) and _CLOCK_BEFORE.search(before):
        return True
    return number.isdecimal() and len(number) == 2 and not noun and bool(_AGE_BEFORE.search(before))


def _counts_bare(text: str, number: str, start: int, end: int) -> bool:
    """Whether a number without a bound counts something."""
    before = text[max(0, start - 24) : start]
    if looks_like_year(number) and (
        _FIRST_YEAR <= number <= _LAST_YEAR or not _PLURAL_AFTER.match(text, end)
    ):
        return False
    span = _RANGE.match(number)
    if span and int(span[1]) >= int(span[2]):
        return False
    if number.lower() == "two" and _THE_TWO.search(before):
        return False
    following = text[end : end + 2]
    if number.isdecimal() and len(number) <= 2 and _NAME_COMMA.search(before):
        return following[:1] not in {".", ")"} and following != ", "
    return not _alone_in_line(text, number, start, end)


def _alone_in_line(text: str, number: str, start: int, end: int) -> bool:
    """Whether the number is all there is of a line, or numbers it."""
    if not number.isdecimal():
        return False
    begins = text[text.rfind("\n", max(0, start - 200), start) + 1 : start].strip() == ""
    newline = text.find("\n", end, end + 200)
    rest = text[end : newline if newline >= 0 else end + 200]
    return begins and (rest.strip() == "" or rest[:1] in {")", "."})
