"""An article as one searches it: without case and diacritics, and the way back to its positions."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

PIECE = 65_536
"""Code points folded at a time."""

_ALIKE = {
    **dict.fromkeys("‘’‚‛ʼ′", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‐‑‒–−", "-"),
}
_UNSEEN = {"Cf", "Me"}
_TATWEEL = "\u0640"


@lru_cache(maxsize=20_000)
def folded_letter(letter: str) -> str:
    """One code point as it is compared: lower case, bare of its marks; empty if it is a mark alone."""
    if letter.isspace():
        return " "
    if letter in _ALIKE:
        return _ALIKE[letter]
    if letter == _TATWEEL or unicodedata.category(letter) in _UNSEEN or _is_mark(letter):
        return ""
    bare = "".join(part for part in unicodedata.normalize("NFD", letter) if not _is_mark(part))
    lower = unicodedata.normalize("NFD", bare.casefold())
    # Put together again: a syllable of Hangul is one letter, and so is a kana with its voicing mark.
    return unicodedata.normalize("NFC", "".join(part for part in lower if not _is_mark(part)))


def _is_mark(letter: str) -> bool:
    """Whether a mark may be left out in finding.

    Marks of Hebrew, Arabic and Syriac (classes 10 to 36), of Latin, Greek and Cyrillic (from 200 on),
    and variation selectors; the marks of Indic scripts, Thai and kana are letters to their readers.
    """
    kind = unicodedata.combining(letter)
    return 10 <= kind <= 36 or kind >= 200 or "\ufe00" <= letter <= "\ufe0f"


def folded(words: str) -> str:
    """``words`` as they are compared."""
    return "".join(map(folded_letter, words))


class FoldedText:
    """A text without case and diacritics. Positions are code points.

    It is folded piece by piece, so that a long one may be folded between other work; ``text`` and
    ``source`` are whole when the iterator of ``pieces`` has ended.
    """

    def __init__(self, original: str) -> None:
        """Nothing is folded yet."""
        self._original = original
        self._parts: list[str] = []
        # From each of these places on, a folded place and its source differ by another amount.
        self._places: list[int] = [0]
        self._shifts: list[int] = [0]
        self.text = ""

    def pieces(self) -> Iterator[None]:
        """Fold on, a piece at each step."""
        length = 0
        for start in range(0, len(self._original), PIECE):
            piece = self._original[start : start + PIECE]
            part = self._folded(piece, start, length)
            self._parts.append(part)
            length += len(part)
            yield
        self.text = "".join(self._parts)
        self._parts.clear()

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the original that stand behind folded ``[start, end)``, never an empty range.

        A letter that is folded to several counts whole; marks behind the last letter belong to it.
        """
        first, last = self._source(start), self._source(end)
        return first, max(last, self._source(end - 1) + 1)

    def _source(self, place: int) -> int:
        return place + self._shifts[bisect_right(self._places, place) - 1]

    def _folded(self, piece: str, start: int, length: int) -> str:
        if piece.isascii():
            return piece.lower().translate(_ASCII_SPACES)
        table = {ord(letter): folded_letter(letter) for letter in set(piece)}
        uneven = "".join(chr(code) for code, to in table.items() if len(to) != 1)
        if uneven:
            shift = start - length
            for match in re.finditer(f"[{re.escape(uneven)}]", piece):
                at = match.start() + start
                place = at - shift
                grown = len(table[ord(match.group())])
                # Every folded letter but the first points back at the same source.
                for further in range(1, grown):
                    self._note(place + further, at - (place + further))
                shift = at + 1 - (place + grown)
                self._note(place + grown, shift)
        return piece.translate(table)

    def _note(self, place: int, shift: int) -> None:
        if self._places[-1] == place:
            self._shifts[-1] = shift
        else:
            self._places.append(place)
            self._shifts.append(shift)


_ASCII_SPACES = {code: " " for code in range(128) if chr(code).isspace()}
