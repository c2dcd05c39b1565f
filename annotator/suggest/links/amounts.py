"""The numbers that a claim names, so that two claims can be compared by them."""

from __future__ import annotations

import re
import unicodedata

from annotator.domain.numerals import NUMERAL, number_from

_NUMBER = re.compile(rf"(?<![\w.,-])(?:{NUMERAL})(?![\w]|[.,]\d)", re.IGNORECASE)
_NO_COUNT = frozenset({"one", "One", "ONE"})


def amounts(text: str) -> frozenset[float]:
    """The numbers in ``text``, in digits of any script or in English words; a bare ``one`` is none."""
    plain = "".join(
        str(unicodedata.digit(letter)) if not letter.isascii() and letter.isdecimal() else letter
        for letter in unicodedata.normalize("NFKC", text)
    )
    numbers = (number_from(found) for found in _NUMBER.findall(plain) if found not in _NO_COUNT)
    return frozenset(number for number in numbers if number is not None)
