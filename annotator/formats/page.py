"""The lines of an article's text, and what kind of line each looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"[.!?…。！？।۔؟][\s\"'”’»)\]]*$")
_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")
_LONG = 400  # code points; a longer line is a paragraph, however many words it has
_MANY = 100


@dataclass(frozen=True, slots=True)
class Line:
    """One line without the white space around it; ``start`` and ``end`` are code points.

    ``blank_before`` says whether an empty line stands between it and the line before, ``words`` how
    many words it has (100 for very long lines), ``finished`` whether it ends as a
    sentence does, ``prose`` whether it looks like a paragraph of the article.
    """

    start: int
    end: int
    text: str
    blank_before: bool
    words: int
    finished: bool
    prose: bool


def line_of(text: str, start: int, *, blank_before: bool = True) -> Line:
    """The line with this ``text``, which has no white space around it."""
    words = _MANY if len(text) > _LONG else len(_WORD.findall(text))
    if words < _MANY and not text.isascii():  # scripts written without spaces: two characters a word
        words = max(words, len(_UNSPACED.findall(text)) // 2)
    finished = bool(_SENTENCE_END.search(text[-10:]))
    prose = words >= 40 or (words >= 10 and finished)
    return Line(start, start + len(text), text, blank_before, words, finished, prose)


def lines_of(text: str, start: int = 0) -> list[Line]:
    """The lines of ``text[start:]`` that hold anything but white space."""
    lines: list[Line] = []
    at = start
    blank = True
    for raw in text[start:].split("\n"):
        content = raw.strip()
        if content:
            first = at + raw.index(content[0])
            lines.append(line_of(content, first, blank_before=blank))
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
    last_prose = max((i for i, line in enumerate(lines) if line.prose), default=len(lines))
    return lines[last_prose + 1 :]


def without(lines: Iterable[Line], ranges: Iterable[tuple[int, int]]) -> list[Line]:
    """The lines that none of the ``ranges``, which start where lines do, covers."""
    ends = dict(ranges)
    return [line for line in lines if ends.get(line.start, -1) < line.end]
