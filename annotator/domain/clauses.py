"""Where a sentence can be cut into two that each say something: at marks and at words that join.

Language-independent but for the words that join; a language whose words are not here is cut at marks.
"""

from __future__ import annotations

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
