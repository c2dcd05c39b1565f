"""The figure that a claim asserts: a number or a range of them, with what it counts.

As text it is what a person would type: ``350``, ``> 40``, ``≥ 130 people``, ``24–96``,
``≤ 50000 fighters``, ``~ 170``, ``dozens of houses``. The longer words for bounds
("more than 40", "up to 50,000") are read as well.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from annotator.domain.numerals import NUMERAL, POWERS, number_from

VAGUE: Final = {
    "tens of thousands": (20_000, 100_000),
    "hundreds of thousands": (200_000, 1_000_000),
    "tens of millions": (20_000_000, 100_000_000),
    "several dozen": (36, 84),
    "a few dozen": (24, 60),
    "several hundred": (300, 900),
    "a few hundred": (200, 500),
    "several thousand": (3000, 9000),
    "a few thousand": (2000, 5000),
    "dozens": (24, 96),
    "scores": (40, 100),
    "hundreds": (200, 1000),
    "thousands": (2000, 10_000),
    "millions": (2_000_000, 10_000_000),
    "several": (3, 9),
}
"""Words that stand for a range, and the range they are taken for. Rules of thumb, ours."""

_SLACK: Final = 0.1
"""An approximate figure may be this share larger or smaller."""

_ABOVE, _LEAST, _BELOW, _MOST, _ABOUT = ">", "≥", "<", "≤", "~"
_SIGNS: Final = {
    _ABOVE: "> | more than | over | well over | just over | above | upwards of | in excess of",
    _LEAST: "≥ | >= | => | at least | no fewer than | no less than | not less than",
    _BELOW: "< | fewer than | less than | under | just under | below",
    _MOST: "≤ | <= | =< | up to | at most | no more than | not more than | as many as",
    _ABOUT: "~ | ≈ | about | around | some | nearly | almost | roughly | approximately | close to"
    " | an estimated | estimated",
}
_SIGN_OF: Final = {word.strip(): sign for sign, words in _SIGNS.items() for word in words.split("|")}
_SIGN: Final = "|".join(re.escape(word) for word in sorted(_SIGN_OF, key=len, reverse=True))
_VAGUE_WORD: Final = "|".join(VAGUE)
_TO: Final = r"\s*[-–—]\s*|\s+to\s+|\s+and\s+"
_UNIT: Final = r"(?P<unit>[%°$€£]|[^\W\d_][^\d<>≤≥≈=~–—\n]*)"
_READ = re.compile(
    rf"\s*(?P<sign>{_SIGN})?\s*"
    rf"(?:(?P<word>{_VAGUE_WORD})\b(?:\s+of\b)?|(?:between\s+|from\s+)?(?P<low>{NUMERAL})(?:(?:{_TO})(?P<high>{NUMERAL}))?(?![\d.,-]*\d))"
    rf"\s*{_UNIT}?\s*",
    re.IGNORECASE,
)
_UNIT_WORDS = re.compile(r"[%°$€£]|[^\W\d_](?:[^\d<>≤≥≈=~–—\n]*[^\d<>≤≥≈=~–—\s])?")


@dataclass(frozen=True, slots=True)
class Figure:
    """``low`` to ``high`` of ``unit``; a bound that is missing is ``None``.

    ``above`` and ``below`` leave the bound itself out ("more than 40"), ``about`` makes both of them
    approximate, ``word`` is the vague word that stood for the range ("dozens").

    Raises ``ValueError`` where there is no bound, or one is negative or no number, where low is above high,
    or the unit could not be told from the number when it is read again.
    """

    low: float | None
    high: float | None
    unit: str = ""
    above: bool = False
    below: bool = False
    about: bool = False
    word: str = ""

    def __post_init__(self) -> None:
        bounds = [bound for bound in (self.low, self.high) if bound is not None]
        if not bounds or any(bound < 0 or not math.isfinite(bound) for bound in bounds):
            raise ValueError("a figure needs a bound, and no bound is negative")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("the low bound of a figure is not above the high one")
        if self.unit and not is_unit(self.unit):
            raise ValueError(f"{self.unit!r} cannot be read as a unit")
        if self.word and VAGUE.get(self.word) != (self.low, self.high):
            raise ValueError(f"{self.word!r} stands for another range")

    @classmethod
    def parse(cls, text: str) -> Figure | None:
        """Read ``text`` as a person types it; ``None`` where it is no figure."""
        match = _READ.fullmatch(text)
        if match is None:
            return None
        unit = " ".join((match["unit"] or "").split())
        sign = _SIGN_OF.get(" ".join((match["sign"] or "").lower().split()), "")
        if match["word"]:
            word = " ".join(match["word"].lower().split())
            low, high = VAGUE[word]
            return _signed(sign, float(low), float(high), unit, word)
        first = number_from(match["low"])
        second = number_from(match["high"]) if match["high"] else first
        if first is None or second is None:
            return None
        return _signed(sign, first, second, unit, "")

    def __str__(self) -> str:
        if self.word:
            return (
                f"{self.word} of {self.unit}"
                if self.unit and " " not in self.word
                else self._with_unit(self.word)
            )
        if self.high is None:
            assert self.low is not None
            return self._with_unit(f"{_ABOVE if self.above else _LEAST} {_plain(self.low)}")
        if self.low is None:
            return self._with_unit(f"{_BELOW if self.below else _MOST} {_plain(self.high)}")
        number = _plain(self.low) if self.low == self.high else f"{_plain(self.low)}–{_plain(self.high)}"
        return self._with_unit(f"{_ABOUT} {number}" if self.about else number)

    def _with_unit(self, number: str) -> str:
        return f"{number} {self.unit}" if self.unit else number

    @property
    def bounds(self) -> tuple[float, float]:
        """The least and the greatest value that the figure allows; infinity where nothing bounds it."""
        low = 0.0 if self.low is None else self.low
        high = math.inf if self.high is None else self.high
        if self.about:
            return low * (1 - _SLACK), high * (1 + _SLACK)
        return low, high

    @property
    def midpoint(self) -> float:
        """Where it stands on an axis: the middle of the range, or its only bound."""
        if self.low is None or self.high is None:
            return self.high if self.low is None and self.high is not None else self.low or 0.0
        return (self.low + self.high) / 2

    def comparable(self, other: Figure) -> bool:
        """Whether both may count the same: one unit is missing, or its words are among the other's."""
        ours, theirs = _words(self.unit), _words(other.unit)
        return not ours or not theirs or ours <= theirs or theirs <= ours

    def contradicts(self, other: Figure) -> bool:
        """Whether both cannot be true of the same thing: comparable units, and no value allowed by both."""
        if not self.comparable(other):
            return False
        lower, upper = sorted((self, other), key=lambda figure: figure.bounds)
        top, bottom = lower.bounds[1], upper.bounds[0]
        touch_is_out = (lower.below and not lower.about) or (upper.above and not upper.about)
        if self.bounds == other.bounds:
            return False
        return top < bottom or (top == bottom and touch_is_out)


def is_unit(text: str) -> bool:
    """Whether ``text`` can stand behind a number without being read as a part of it."""
    if not _UNIT_WORDS.fullmatch(text) or text != " ".join(text.split()):
        return False
    first = re.split(r"[ -]", text.lower(), maxsplit=1)[0]
    return first not in {*POWERS, "to", "and", "of"} and number_from(first) is None


def _signed(sign: str, low: float, high: float, unit: str, word: str) -> Figure | None:
    """The figure under ``sign``; ``None`` where there can be no such figure."""
    try:
        if sign in {_ABOVE, _LEAST}:
            return Figure(low, None, unit, above=sign == _ABOVE)
        if sign in {_BELOW, _MOST}:
            return Figure(None, high, unit, below=sign == _BELOW)
        return Figure(low, high, unit, about=sign == _ABOUT and not word, word=word)
    except ValueError:
        return None


def _plain(number: float) -> str:
    """The shortest text that reads back as ``number``, without an exponent."""
    if number == int(number):
        return str(int(number))
    return format(Decimal(repr(number)), "f")


def _words(unit: str) -> frozenset[str]:
    """The words of a unit, in lower case, plural endings off."""
    words = ("people" if word in {"person", "persons"} else word for word in unit.lower().split())
    return frozenset(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)
