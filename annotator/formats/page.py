"""The lines of an article's text, and what kind of line each looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SENTENCE_END = re.compile(r"[.!?…。！？।۔؟][\s\"'”’»)\]]*$")
_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")
_LONG = 400  # code points; a longer line is a paragraph, however many words it has
_MANY = 100
_PARAGRAPH, _SENTENCE = 40, 10  # words of prose, unfinished and finished
_BEGINNING = 200  # code points in which words are counted first
_STOPS = frozenset(".!?")


class Line:
    """One line without the white space around it; ``start`` and ``end`` are code points.

    ``blank_before`` says whether an empty line stands between it and the line before, ``words`` how
    many words it has (100 for very long lines), ``finished`` whether it ends as a
    sentence does, ``prose`` whether it looks like a paragraph of the article. ``words_at_least`` is
    known without counting them all.
    """

    # Not a frozen dataclass, and words counted when asked for: an import makes lines by the million.
    __slots__ = ("_words", "blank_before", "end", "finished", "prose", "start", "text", "words_at_least")

    def __init__(self, start: int, text: str, *, blank_before: bool) -> None:
        self.start = start
        self.end = start + len(text)
        self.text = text
        self.blank_before = blank_before
        self.finished = text[-1] in _STOPS or _SENTENCE_END.search(text[-10:]) is not None
        self._words = _MANY if len(text) > _LONG else -1
        # What begins with a letter or digit after white space is a word, or begins with one.
        self.words_at_least = (
            _MANY
            if len(text) > _LONG
            else len([piece for piece in text[:_BEGINNING].split() if piece[0].isalnum()])
        )
        self.prose = (
            (self.finished and self.words_at_least >= _SENTENCE)
            or self.words >= _PARAGRAPH
            or (self.finished and self.words >= _SENTENCE)
        )

    @property
    def words(self) -> int:
        """How many words it has."""
        if self._words < 0:
            words = len(_WORD.findall(self.text))
            if not self.text.isascii():  # scripts written without spaces: two characters a word
                words = max(words, len(_UNSPACED.findall(self.text)) // 2)
            self._words = words
        return self._words


def lines_of(text: str, start: int = 0) -> list[Line]:
    """The lines of ``text[start:]`` that hold anything but white space."""
    lines: list[Line] = []
    at = start
    blank = True
    for raw in text[start:].split("\n"):
        content = raw.strip()
        if content:
            first = at + raw.index(content[0])
            lines.append(Line(first, content, blank_before=blank))
            blank = False
        else:
            blank = True
        at += len(raw) + 1
    return lines


def header_of(lines: list[Line], limit: int = 10) -> list[Line]:
    """The lines before the first paragraph, at most ``limit``."""
    first_prose = next((i for i, line in enumerate(lines) if line.prose), len(lines))
    return lines[: min(first_prose, limit)]


def tail_of(lines: list[Line]) -> list[Line]:
    """The lines after the last paragraph."""
    for place in range(len(lines) - 1, -1, -1):
        if lines[place].prose:
            return lines[place + 1 :]
    return []


def without(lines: Iterable[Line], ranges: Iterable[tuple[int, int]]) -> list[Line]:
    """The lines that none of the ``ranges``, which start where lines do, covers."""
    ends = dict(ranges)
    return [line for line in lines if ends.get(line.start, -1) < line.end]
