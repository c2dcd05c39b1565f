"""Sentences and paragraphs of a text, for moving and selecting by them. Positions are code points.

By rules alone, for any language: a paragraph is a line; a sentence ends at a mark that ends one,
with the quotation marks and brackets that close behind it, before white space and no small letter.
"""

from __future__ import annotations

import re

from annotator.domain.tokens import trimmed

_SEPARATOR = re.compile("[\n\u2029]")
_END = re.compile(
    r"""[.!?…؟۔।]+["'”’»›)\]]*(?=\s)"""
    r"""|[。！？]+["'”’」』）]*"""
)
_ABBREVIATED = re.compile(
    r"(?:\b[^\W\d_]|\b(?:Mrs?|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Rev|Hon|No|vs|Jr|Sr|Mt|Ft))\.$"
)
_LONGEST_ABBREVIATION = 8


def paragraph_at(text: str, position: int) -> tuple[int, int]:
    """The line that holds ``position``, without white space at its ends; empty for an empty line."""
    position = max(0, min(position, len(text)))
    start = max(text.rfind("\n", 0, position), text.rfind("\u2029", 0, position)) + 1
    end = _SEPARATOR.search(text, position)
    return trimmed(text, start, end.start() if end is not None else len(text))


def sentences_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of the paragraph ``[start, end)``, in order; none is empty."""
    found: list[tuple[int, int]] = []
    begin = start
    for match in _END.finditer(text, start, end):
        if begin < match.end() < end and _ends(text, match.start(), match.end(), end):
            found.append(trimmed(text, begin, match.end()))
            begin = match.end()
    found.append(trimmed(text, begin, end))
    return [(first, last) for first, last in found if first < last]


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """The sentence that holds ``position``, else the one before it; empty in an empty line."""
    start, end = paragraph_at(text, position)
    found = sentences_in(text, start, end)
    if not found:
        return start, start
    return next((s for s in reversed(found) if s[0] <= position), found[0])


def next_sentence(text: str, position: int) -> int:
    """Where the next sentence begins after ``position``, or the end of the text."""
    start, end = paragraph_at(text, position)
    further = (first for first, _ in sentences_in(text, start, end) if first > position)
    return next(further, None) or next_paragraph(text, position)


def previous_sentence(text: str, position: int) -> int:
    """Where the last sentence begins before ``position``, or 0."""
    start, end = paragraph_at(text, position)
    before = [first for first, _ in sentences_in(text, start, end) if first < position]
    if before:
        return before[-1]
    above = _paragraph_before(text, position)
    found = sentences_in(text, *above) if above is not None else []
    return found[-1][0] if found else 0


def next_paragraph(text: str, position: int) -> int:
    """Where the next paragraph that is not empty begins after ``position``, or the end of the text."""
    at = position
    while (match := _SEPARATOR.search(text, at)) is not None:
        start, end = paragraph_at(text, match.end())
        if start < end:
            return start
        at = match.end()
    return len(text)


def previous_paragraph(text: str, position: int) -> int:
    """Where the paragraph begins that ``position`` stands in, or the one before if it stands there; or 0."""
    start, end = paragraph_at(text, position)
    if start < end and start < position:
        return start
    above = _paragraph_before(text, position)
    return above[0] if above is not None else 0


def _paragraph_before(text: str, position: int) -> tuple[int, int] | None:
    """The paragraph that is not empty before the one of ``position``."""
    at = position
    while (at := max(text.rfind("\n", 0, at), text.rfind("\u2029", 0, at))) >= 0:
        start, end = paragraph_at(text, at)
        if start < end:
            return start, end
    return None


def _ends(text: str, first: int, last: int, end: int) -> bool:
    """Whether a mark that may end a sentence does."""
    following = re.compile(r"\s*").match(text, last, end)
    place = following.end() if following is not None else last
    if place < end and text[place].islower():
        return False
    before = text[max(0, first - _LONGEST_ABBREVIATION) : first + 1]
    return _ABBREVIATED.search(before) is None
