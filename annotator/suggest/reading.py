"""A text cut into words, sentences and lines, as the suggestion rules see it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from annotator.suggest.lexicon.calendar_words import FUNCTION_WORDS
from annotator.suggest.lexicon.people import TITLES

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u200c\u200d"
_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    rf"|[^\W\d_](?:[^\W_]|[{_MARKS}]|['’](?![sS]\b)(?=[^\W\d_]))*"
    r"|\d+(?:[.,:/]\d+)*(?:[^\W\d_]+)?"
    r"|['’][sS]\b"
    r"|[^\s\w]|_"
)
_ENDS_SENTENCE = frozenset(".!?…")
_OPENS = frozenset("\"'“‘”’«»([{-–—•*")
_ABBREVIATIONS = TITLES | frozenset(
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "no",
        "vs",
        "st",
        "jr",
        "sr",
    ]
)
MAX_WORD = 120
"""Longer runs of letters (code points) are not words of any language."""


class Page:
    """The words of one text with what the rules ask about each of them.

    ``words``, ``starts`` and ``ends`` run in parallel; ``starts`` and ``ends`` are code points.
    ``opens[i]`` says that word ``i`` begins a sentence or line, ``heading[i]`` that it stands in a line
    written in title case or capitals, ``unended[i]`` in a short one without a full stop,
    ``off[i]`` that it lies in furniture.
    """

    __slots__ = ("ends", "heading", "lower", "off", "opens", "shouting", "starts", "text", "unended", "words")

    def __init__(self, text: str, furniture: Sequence[tuple[int, int]] = ()) -> None:
        """Cut ``text``; linear in its length."""
        self.text = text
        matches = [m for m in _WORD.finditer(text) if m.end() - m.start() <= MAX_WORD]
        self.words = [m.group() for m in matches]
        self.lower = [word.lower() for word in self.words]
        self.starts = [m.start() for m in matches]
        self.ends = [m.end() for m in matches]
        count = len(self.words)
        self.opens = [False] * count
        self.heading = [False] * count
        self.shouting = [False] * count
        self.unended = [False] * count
        self.off = [False] * count
        self._mark_lines()
        self._mark_sentences()
        for start, end in furniture:
            beyond = bisect_left(self.starts, end)
            for i in range(bisect_left(self.starts, start), beyond):
                self.off[i] = True
            if beyond < count:
                self.opens[beyond] = True

    def __len__(self) -> int:
        """How many words there are."""
        return len(self.words)

    def word(self, i: int) -> str:
        """The lower-case word ``i``, or an empty string outside the text."""
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def raw(self, i: int) -> str:
        """The word ``i`` as written, or an empty string outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def at(self, start: int, end: int) -> tuple[int, int] | None:
        """The words ``[first, last)`` that make up ``[start, end)`` exactly, or None."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end)
        if first < last and self.starts[first] == start and self.ends[last - 1] == end:
            return first, last
        return None

    def covering(self, start: int, end: int) -> tuple[int, int]:
        """The words ``[first, last)`` that lie wholly inside ``[start, end)``; may be empty."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end)
        while last > first and self.ends[last - 1] > end:
            last -= 1
        return first, last

    def slice(self, first: int, last: int) -> str:
        """The text of words ``[first, last)``, ``first < last``."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def touching(self, i: int) -> bool:
        """Whether word ``i`` follows word ``i - 1`` with nothing between."""
        return 0 < i < len(self.words) and self.ends[i - 1] == self.starts[i]

    def same_line(self, i: int, j: int) -> bool:
        """Whether words ``i`` and ``j`` (``i <= j``) stand in one line."""
        return "\n" not in self.text[self.ends[i] : self.starts[j]]

    def capital(self, i: int) -> bool:
        """Whether word ``i`` exists and begins with a capital letter."""
        return 0 <= i < len(self.words) and self.words[i][0].isupper()

    def _mark_lines(self) -> None:
        count, first = len(self.words), 0
        while first < count:
            last = first + 1
            line_end = self.text.find("\n", self.ends[first])
            line_end = len(self.text) if line_end < 0 else line_end
            while last < count and self.starts[last] < line_end:
                last += 1
            self.opens[first] = True
            self._judge_line(first, last)
            first = last

    def _judge_line(self, first: int, last: int) -> None:
        if last - first <= 12 and self.words[last - 1][-1] not in ".!?…;:,\"'”’":
            self.unended[first:last] = [True] * (last - first)
        letters = [w for w in self.words[first:last] if w[0].isalpha() and len(w) > 1]
        if not 2 <= len(letters) <= 30:
            return
        shouting = sum(w.isupper() for w in letters) >= 0.8 * len(letters) and len(letters) > 2
        long = [w for w in letters if w.lower() not in FUNCTION_WORDS]
        content = sum(w[0].isupper() for w in long)
        lowered = len(long) - content
        titled = len(long) > 2 and content >= 4 and lowered <= 0.15 * len(long)
        ended = self.words[last - 1] in ".;,"
        if shouting or (titled and not ended):
            self.heading[first:last] = [True] * (last - first)
        if shouting:
            self.shouting[first:last] = [True] * (last - first)

    def _mark_sentences(self) -> None:
        for i in range(1, len(self.words)):
            previous = self.words[i - 1]
            if previous in _ENDS_SENTENCE or previous == ":":
                before = self.lower[i - 2] if i > 1 else ""
                abbreviated = (
                    previous == "."
                    and self.touching(i - 1)
                    and (before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha()))
                )
                self.opens[i] = not abbreviated
            elif previous in _OPENS and previous not in "-–’'" and self.words[i][0].isalnum():
                self.opens[i] = self.opens[i - 1] or previous in '"“‘•*([«—'
        for i in range(1, len(self.words)):
            if self.words[i - 1] in _OPENS and self.opens[i - 1] and not self.words[i - 1].isalnum():
                self.opens[i] = True
