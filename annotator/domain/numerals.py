"""Numbers as people write them: digits, English words, or both ("2.1 million", "ninety-four")."""

from __future__ import annotations

import re
from typing import Final

_UNITS: Final = (
    *(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL: Final = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: 20 + 10 * i for i, word in enumerate(_TENS)},
}
POWERS: Final = {"dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9}
"""Words that multiply the number before them."""

_DIGITS: Final = r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SMALL_WORD: Final = "|".join(sorted(_SMALL, key=len, reverse=True))
_POWER_WORD: Final = "|".join(POWERS)
_MORE: Final = rf"(?:[ \u00a0-](?:and[ \u00a0-])?(?:{_SMALL_WORD}|{_POWER_WORD})\b)*"
NUMERAL: Final = (
    rf"(?:(?:{_DIGITS})(?:[ \u00a0-](?:{_POWER_WORD})\b)*"
    rf"|(?:(?:half[ \u00a0-])?an?[ \u00a0-](?:{_POWER_WORD})|{_SMALL_WORD})\b{_MORE})"
)
"""A pattern for one number; to be used with ``re.IGNORECASE``."""

_WHOLE = re.compile(NUMERAL, re.IGNORECASE)
_PIECE = re.compile(rf"{_DIGITS}|[a-z]+", re.IGNORECASE)


def number_from(text: str) -> float | None:
    """The number that all of ``text`` is ("1,200", "2.1 million", "a dozen", "ninety-four"), or ``None``."""
    if not _WHOLE.fullmatch(text.strip()):
        return None
    pieces = [piece.lower() for piece in _PIECE.findall(text) if piece.lower() != "and"]
    half = pieces[0] == "half"
    pieces = [piece for piece in pieces if piece not in {"half", "a", "an"}]
    total = 0.0
    group: float | None = None
    for piece in pieces:
        power = POWERS.get(piece)
        if power is None:
            value = _SMALL[piece] if piece in _SMALL else _read_digits(piece)
            if group is not None and not (value < 10 <= group % 100 and group % 10 == 0) and group % 100:
                return None  # "two three" is two numbers
            group = (group or 0.0) + value
        elif power <= 100:
            group = (1.0 if group is None else group) * power
        else:
            total += (1.0 if group is None else group) * power
            group = None
    result = total + (group or 0.0)
    return result / 2 if half else result


def _read_digits(piece: str) -> float:
    return float(re.sub(r"[,\u00a0\u202f]", "", piece))
