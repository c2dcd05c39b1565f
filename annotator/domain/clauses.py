"""Where a sentence can be cut into two that each say something: at marks and at words that join.

Language-independent but for the words that join; a language whose words are not here is cut at marks.
"""

from __future__ import annotations

from annotator.domain.sentences import sentence_at
from annotator.domain.tokens import tokens_within

_JOINING = frozenset(
    (
        *("and", "but", "or", "while", "whereas", "which"),
        *("und", "aber", "oder", "während", "et", "mais", "ou"),
        *("y", "pero", "e", "ma", "и", "но", "а", "ve", "ama"),
    )
)
_MARKS = frozenset(',;:—–،؛()“”"«»')
_CLOSING = frozenset("”»\")’'")


def cuts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where ``[start, end)`` can be cut in two, from left to right: end of the left part, start of the right.

    Positions are code points. A mark or a word that joins belongs to neither part; an opening quotation
    mark does to the right, a closing one to the left.
    """
    tokens = list(tokens_within(text, start, end))
    found: list[tuple[int, int]] = []
    left_end: int | None = None  # of the words before a run of marks and joining words
    for number, (begin, stop) in enumerate(tokens):
        word = text[begin:stop]
        joins = word in _MARKS or word.casefold() in _JOINING
        if joins and left_end is None and number:
            left_end = tokens[number - 1][1]
            if word in _CLOSING and stop < end and text[stop].isspace():
                left_end = stop
        opens = joins and word in "“«(" and left_end is not None
        if (not joins or opens) and left_end is not None:
            if number and left_end > start:
                found.append((left_end, begin))
            left_end = None
    return found


def end_moved_by_clause(text: str, start: int, end: int, step: int) -> int:
    """Where ``[start, end)`` ends one clause further, to the left for a negative ``step``.

    It stays within its sentence, and where there is no further clause.
    """
    if step < 0:
        return next((left for left, _ in reversed(cuts(text, start, end))), end)
    limit = sentence_at(text, max(start, end - 1))[1]
    words = [stop for begin, stop in tokens_within(text, start, limit) if text[begin].isalnum()]
    ends = {left for left, _ in cuts(text, start, limit)} | {*words[-1:]}
    return min((place for place in ends if place > end), default=end)


def start_moved_by_clause(text: str, start: int, end: int, step: int) -> int:
    """Where ``[start, end)`` begins one clause further, to the left for a negative ``step``.

    It stays within its sentence, and where there is no further clause.
    """
    if step > 0:
        return next((right for _, right in cuts(text, start, end)), start)
    low = sentence_at(text, start)[0]
    begins = {right for _, right in cuts(text, low, end)} | {low}
    return max((place for place in begins if place < start), default=start)
