"""Finds counts of things, with the words that bound them, in English text and by digits elsewhere."""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.suggest.cover import Cover
from annotator.suggest.dates import Found

_SMALL = "two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORD = (
    rf"(?:one(?= (?:hundred|thousand|million|billion))|(?:{_TENS})(?:-(?:one|{_SMALL}))?|{_TEENS}|{_SMALL})"
)
_DIGITS = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
_SCALE = "(?: (?:hundred|thousand|million|billion))"
_VAGUE = (
    "(?:(?:tens|hundreds) of thousands|(?:tens|hundreds|thousands) of millions|dozens|scores|hundreds|thousands|millions)"
    "|(?:half a dozen|a dozen|several dozen|several hundred|several thousand|several million|a few dozen|"
    "a few hundred|a few thousand|a couple of dozen|two dozen|three dozen|a couple of hundred|a thousand|a hundred|a million)"
)
_PLAIN = (
    rf"(?:{_VAGUE}|(?:{_DIGITS}){_SCALE}{{0,2}}|{_WORD}(?:-(?:hundred|thousand|million))?{_SCALE}{{0,2}})"
)
_ABOUT = (
    "(?:(?:at least|at most|up to|more than|less than|fewer than|no more than|no fewer than|no less than|well over|just over|"
    "just under|over|about|around|nearly|almost|approximately|roughly|as many as|as few as|close to|some|"
    "an estimated|estimated|upwards of|upward of|under|above|not more than|in excess of|between|an additional|"
    "somewhere between|anywhere between) )"
)
_COUNT = re.compile(
    rf"(?<![\w.,:/$€£¥#№+-])(?P<about>(?:{_ABOUT}){{0,2}})(?P<number>{_PLAIN}(?: (?:to|and|or) {_PLAIN}|[-–]{_PLAIN})?)"
    r"(?![\w%°]|[.,:/]\d|-\w|['’]\w)".replace(" ", "[ \u00a0]"),
    re.IGNORECASE,
)
_ONE = re.compile(
    r"(?<![\w-])(?:(?P<about>(?:at least|no more than|not more than|more than|fewer than|up to) one)|(?:only|just) (?P<only>one))"
    r"(?![\w-])(?! (?:of|day|week|month|year|hour|minute|thing|way|person who))".replace(" ", "[ \u00a0]"),
    re.IGNORECASE,
)
_NOT_COUNTED_AFTER = re.compile(
    r"(?: and a half\b| and a quarter\b)?[\s\u00a0-]*(?:%|percent|per cent|percentage|cents?\b|dollars?|euros?|pounds?|rupees?|rubles?|roubles?|yuan|yen|francs?|"
    r"pesos?|afghanis?|dirhams?|rials?|riyals?|lira|kroner|kronor|crowns?|shillings?|"
    r"(?:square |cubic )?(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|cm|mm|centimet(?:er|re)s?|millimet(?:er|re)s?|"
    r"feet|foot|ft|inch(?:es)?|yards?|hectares?|acres?|kg|kgs|kilos?|kilograms?|grams?|tons?|tonnes?|litres?|liters?|gallons?|"
    r"barrels?|degrees?|mph|kph|km/h|knots?|watts?|megawatts?|gigawatts?|kilowatts?|volts?|gigabytes?|megabytes?|light-years?)\b|"
    r"(?:[-\s])?(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|hours?|minutes?|seconds?|weekends?|fortnights?|nights?)\b|"
    r"°|am\b|pm\b|a\.m\.|p\.m\.|o['’]clock|times\b|points?\b|thirds?\b|quarters?\b|fifths?\b|tenths?\b|in the (?:morning|evening|afternoon)|GMT)",
    re.IGNORECASE,
)
_IDENTIFIED_BEFORE = re.compile(
    r"(?:\b(?:number|no\.|nos\.|article|section|chapter|units|gates|platforms|articles|chapters|pages|rooms|rows|lots|blocks|turbines|reactors|lanes|wells|gate|turbine|reactor|lane|well|ids|id|paragraph|page|pages|flight|unit|room|route|highway|resolution|phase|"
    r"stage|level|category|grade|type|version|part|volume|act|scene|platform|gate|line|bus|aged|age|ages|channel|"
    r"apartment|suite|district|zone|sector|block|group|season|episode|round|week|day|month|year|psalm|formula|title|"
    r"magnitude|lot|rule|annex|appendix|figure|table|ward|junction|exit|model|division|class)|[$€£¥#№(]|\bUS\$)[\s\u00a0]*$",
    re.IGNORECASE,
)
_CLOCK_BEFORE = re.compile(
    r"\b(?:(?P<sure>past|(?:quarter|five|ten|twenty) to|minutes to)|(?P<maybe>at|by|until|till|since|from|after|before|around|about|between)(?: (?:about|around))?)[\s\u00a0]*$",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])(?: (?:and|to|or) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2]))?$",
    re.IGNORECASE,
)
_NOUN_FOLLOWS = re.compile(
    r"[\s\u00a0]+(?!(?:his|her|their|our|its|my|all|most|some|every|nobody|everyone|there|then|and|or|but|until|till|to|in|on|at|when|while|that|the|a|an|he|she|they|it|was|were|is|had|has|with|without|as|for|by|from|after|before|this|last|yesterday|sharp)\b)[a-z]"
)
_ID_LIST_BEFORE = re.compile(
    r"\b(?:units|gates|platforms|articles|chapters|pages|rooms|rows|lots|blocks|turbines|reactors|lanes|wells)\s(?:(?:\d+|[a-z]+)(?:, | and | to ))+$",
    re.IGNORECASE,
)
_AGE_BEFORE = re.compile(
    r"\b(?:(?:man|woman|boy|girl|[a-z]+er|[a-z]+or|[a-z]+ist|[a-z]+ian) of|(?:he|she|who) (?:is|was)(?: now)?|turned|turns)[\s\u00a0]+$",
    re.IGNORECASE,
)
_DECIMAL_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d$")
_DEFINITE_BEFORE = re.compile(
    r"\b(?:the|these|those|both|other|its|their|his|her|our|my)[\s\u00a0]+(?:other[\s\u00a0]+)?$",
    re.IGNORECASE,
)
_PARTICLE = re.compile(
    rf"(?:over|about|under|around|above) (?:{_SMALL})\b(?! (?:hundred|thousand|million|dozen))", re.IGNORECASE
)
_PAIR = re.compile("two$", re.IGNORECASE)
_MONTH_BESIDE = re.compile(
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|"
    r"Nov(?:ember|\.)?|Dec(?:ember|\.)?)[\s\u00a0]*$"
)
_AGE_AFTER = re.compile(r",(?=\s)")
_NAME_COMMA = re.compile(r"[A-Z][\w’'-]*,[\s\u00a0]*$")
_DIGIT_GROUPS = re.compile(r"(?<![\w.,:/$€£٪%+-])\d+(?:[.,٬٫]\d+)*(?![\w%٪]|[.,:/-]\d|\s?[%٪])")


def english_counts(text: str) -> list[Found]:
    """Every count in English ``text`` with its modifier ("at least three"), in order, no overlaps.

    Money, percentages, measures, clock times, ages, identifiers, ordinals, years and a plain "one" are no counts.
    """
    found: list[Found] = []
    for match in _COUNT.finditer(text):
        if not _is_count(text, match):
            continue
        start = match.start()
        if _PARTICLE.match(text, start):
            start = match.start("number")
        if text[start : start + 3].lower() in {"an ", "an\u00a0"}:
            start += 3
        found.append((start, match.end(), 0.9 if match.group("about") else 0.85))
    taken = Cover(len(text), ((s, e) for s, e, _ in found))
    for match in _ONE.finditer(text):
        if taken.touches(*match.span()):
            continue
        span = match.span("about") if match.group("about") else match.span("only")
        found.append((*span, 0.75))
    return sorted(found)


def counts_elsewhere(text: str) -> list[Found]:
    """Numbers of two or more digits in text of any language; years and percentages left out."""
    return [
        (*match.span(), 0.45)
        for match in _DIGIT_GROUPS.finditer(text)
        if len(match.group()) > 1 and not _looks_like_year(match.group())
    ]


def _is_count(text: str, match: re.Match[str]) -> bool:
    number, about = match.group("number"), match.group("about")
    start, end = match.span()
    before = text[max(0, start - 24) : start]
    if _NOT_COUNTED_AFTER.match(text, end):
        return False
    if _IDENTIFIED_BEFORE.search(before) or _ID_LIST_BEFORE.search(text[max(0, start - 40) : start]):
        return False
    if _CLOCK.match(number) and not _NOUN_FOLLOWS.match(text, end):
        clock = _CLOCK_BEFORE.search(text[max(0, start - 24) : match.start("number")])
        if clock:
            return False
    if re.match(r"[\s\u00a0]+past\b", text[end : end + 8]) or (
        _DECIMAL_CLOCK.match(number) and re.search(r"\b(?:at|by|until|from|since)\s$", before, re.IGNORECASE)
    ):
        return False
    if (
        number.isdigit()
        and len(number) == 2
        and _AGE_BEFORE.search(before)
        and not _NOUN_FOLLOWS.match(text, end)
    ):
        return False
    score = re.fullmatch(r"(\d+)[-–](\d+)", number)
    if score and int(score[1]) >= int(score[2]):
        return False
    if (
        not about
        and _looks_like_year(number)
        and ("1900" <= number <= "2039" or not _followed_by_plural(text, end))
    ):
        return False
    if not about and number.isdigit() and len(number) <= 2:
        if _MONTH_BESIDE.search(before):
            return False
        if _NAME_COMMA.search(before) and (_AGE_AFTER.match(text, end) or text[end : end + 1] in {".", ")"}):
            return False
    if not about and _PAIR.match(number) and _DEFINITE_BEFORE.search(before):
        return False
    return bool(about) or _stands_for_things(text, number, start, end)


def _stands_for_things(text: str, number: str, start: int, end: int) -> bool:
    """Whether a bare number counts something, and is not a score, a list number or a code."""
    if text[end : end + 1] in {")", "."} and (start == 0 or text[start - 1] == "\n"):
        return False
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[line_start : line_end if line_end >= 0 else len(text)].strip()
    return not (number.isdigit() and line == number)


def _looks_like_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit() and "1000" <= number <= "2099"


@lru_cache(maxsize=1)
def _plural() -> re.Pattern[str]:
    return re.compile(
        r"[\s\u00a0]+(?:[a-z]+[\s\u00a0]+){0,1}[a-z]+s\b|[\s\u00a0]+(?:people|men|women|children|troops|police)\b"
    )


def _followed_by_plural(text: str, end: int) -> bool:
    return bool(_plural().match(text, end))
