"""The figure that a claim asserts: which of its counts is at issue, and what it counts."""

from __future__ import annotations

import re
from typing import Final

from annotator.domain.figure import Figure, is_unit
from annotator.domain.numerals import NUMERAL
from annotator.suggest.counts import english_counts, looks_like_year
from annotator.suggest.cover import Cover
from annotator.suggest.dates import english_dates


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FATES: Final = (
    "killed|dead|injured|hurt|wounded|detained|arrested|missing|displaced|evacuated|rescued|flooded|destroyed|"
    "damaged|captured|charged|released|sick|infected|homeless"
)
_PLURALS: Final = _set(
    """people men women children police troops personnel guardsmen policemen servicemen fishermen cattle sheep
    aircraft others"""
)
_STOPS: Final = _set(
    """a an the this that these those his her its our their my your who whom which whose what when where while
    as at by for from in into of on onto over per since than through to under until up with within without
    and or but nor so yet if because after before during about around against between among is are was were
    be been being am has have had do does did will would shall should can could may might must not no never
    also only just still already now then there here all each both more most less fewer away back out off"""
)
_SAME_FATE: Final = {
    "dead": "killed",
    "died": "killed",
    "deaths": "killed",
    "fatalities": "killed",
    "hurt": "injured",
    "wounded": "injured",
    "harmed": "injured",
    "injuries": "injured",
    "arrested": "detained",
}
_OF: Final = re.compile(
    r"[\s\u00a0]+of(?:[\s\u00a0]+(?:the|these|those|its|his|her|their|our)\b)?", re.IGNORECASE
)
_NO_PLURALS: Final = re.compile(r"(?:ss|us|is|ous|'s|’s)$")
_WORD = re.compile(r"[\s\u00a0]+([^\W\d_][\w'’-]*)")
_SP: Final = r"[\s\u00a0]"
_FATE_BEHIND = re.compile(
    rf"(?:{_SP}+(?:of{_SP}+(?:whom|them|which)|were|was|are|had|have|has|been|being|be|also|still|remain|went|in"
    rf"|reported|lightly|seriously|badly|slightly|severely)\b)*{_SP}+(?P<fate>{_FATES})\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    rf"(?P<sign>(?:[a-z]+{_SP}(?:than|least|most|to)|about|around|some|nearly|almost|over|under|roughly|between){_SP})?"
    rf"(?P<number>{NUMERAL}(?:{_SP}?(?:-|–|to|and){_SP}?{NUMERAL})?){_SP}?(?:%|per{_SP}?cent\b)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    rf"\b(?:nobody|no[ -]one|none(?:{_SP}of{_SP}[\w ]{{1,30}}?)?"
    rf"|no{_SP}[a-z]+|not{_SP}a{_SP}single{_SP}[a-z]+)"
    rf"(?:{_SP}(?:was|were|is|are|has|have|had|been|got|else|yet|also))*{_SP}"
    r"(?P<fate>killed|dead|died|injured|hurt|wounded|harmed|detained|arrested|missing)\b"
    rf"|\b(?:no|zero|without(?:{_SP}any)?|not{_SP}any){_SP}(?:\w+{_SP}){{0,2}}?"
    r"(?P<loss>casualties|deaths|fatalities|injuries|victims)\b",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(r"\b(?:not|no longer)[\s\u00a0]+$", re.IGNORECASE)


def figure_in(content: str) -> str:
    """The figure asserted by the claim ``content``, as ``str(Figure)``; empty where it asserts none.

    It is the first count, or percentage, that is not denied, with the plain noun it counts and what befell
    them ("> 40 people killed"); "nobody was hurt" is 0.
    """
    bare = content.strip(" .,;:“”\"'‘’")
    whole = Figure.parse(bare)
    if whole is not None and not whole.unit:
        return "" if looks_like_year(bare) or bare.lower() == "several" else str(whole)
    none = _NOBODY.search(content)
    found = [*_counted(content), *_shares(content)]
    if none is not None:
        found.append((none.start(), _zero(none)))
    return str(min(found, key=lambda place: place[0])[1]) if found else ""


def _counted(content: str) -> list[tuple[int, Figure]]:
    found: list[tuple[int, Figure]] = []
    dates = Cover(len(content), ((start, end) for start, end, _ in english_dates(content)))
    for start, end, _ in english_counts(content):
        if dates.touches(start, end) or content[max(start, end - 4) : end].lower().endswith("one"):
            continue
        if _NOT_BEFORE.search(content, max(0, start - 12), start) or _is_age(content, start, end):
            continue
        half = "half " if content[max(0, start - 5) : start].lower() == "half " else ""  # "half a million"
        counted = " ".join(content[start:end].split()).removeprefix("an ").removeprefix("somewhere ")
        figure = Figure.parse(half + counted)
        if figure is not None:
            found.append((start, _of(figure, unit_behind(content, end))))
    return found


def _is_age(content: str, start: int, end: int) -> bool:
    """``the driver, 58,``."""
    return (
        content[start:end].isdecimal()
        and content[start - 2 : start] == ", "
        and content[end : end + 1] in {",", ""}
    )


def _shares(content: str) -> list[tuple[int, Figure]]:
    found: list[tuple[int, Figure]] = []
    for match in _PERCENT.finditer(content):
        figure = Figure.parse(f"{match['sign'] or ''}{match['number']} %") or Figure.parse(
            f"{match['number']} %"
        )
        if figure is not None:
            found.append((match.start(), figure))
    return found


def unit_behind(text: str, end: int) -> str:
    """What the number that ends at ``end`` counts, as far as the words behind it tell plainly."""
    of = _OF.match(text, end)
    noun, position = _noun(text, of.end() if of else end)
    fate = _FATE_BEHIND.match(text, position)
    unit = " ".join(part for part in (noun, _fate(fate["fate"]) if fate else "") if part)
    return unit if is_unit(unit) else ""


def _noun(text: str, position: int) -> tuple[str, int]:
    """The first plural among the next four words, and where it ends."""
    start = position
    for _ in range(4):
        match = _WORD.match(text, position)
        if match is None or match[1].lower() in _STOPS:
            break
        word = match[1].lower()
        position = match.end()
        if word in _PLURALS or (len(word) > 3 and word.endswith("s") and not _NO_PLURALS.search(word)):
            following = _WORD.match(text, position)
            if following is None or following[1].lower() not in _PLURALS:
                return word, position
    return "", start


def _zero(match: re.Match[str]) -> Figure:
    fate = _fate(match["fate"] or match["loss"])
    return Figure(0, 0, fate if match["loss"] else f"people {fate}")


def _fate(word: str) -> str:
    """One word for each thing that befalls people, so that figures of it can be compared."""
    return _SAME_FATE.get(word.lower(), word.lower())


def _of(figure: Figure, unit: str) -> Figure:
    return Figure(
        figure.low,
        figure.high,
        unit,
        above=figure.above,
        below=figure.below,
        about=figure.about,
        word=figure.word,
    )
