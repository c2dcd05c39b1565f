"""Spans of several pieces: what the feature ``fragments`` says, and how pieces come and go.

A span reaches from its first piece to its last, and its text is the whole slice. Its feature
``fragments`` holds ``[[start, end], …]`` where it leaves words out in between: at least two pieces in
code points, in order, none empty, none touching the next; the first start and the last end are the
span's own. A span without the feature, or with anything else in it, is in one piece.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import Any

from annotator.domain.tokens import trimmed
from annotator.domain.wording import worded

FRAGMENTS = "fragments"

BETWEEN = " … "
"""What stands for the words left out, where a span is said in one line."""

Piece = tuple[int, int]
Pieces = tuple[Piece, ...]
"""Ranges in code points: in order, none empty, none touching the next."""


def pieces_of(features: Mapping[str, Any], start: int, end: int) -> Pieces:
    """The pieces of the span ``[start, end)`` with ``features``: several, or all of it as one."""
    value = features.get(FRAGMENTS)
    if value is None or misfit(value, start, end):
        return ((start, end),)
    return joined((first, last) for first, last in value)


def misfit(value: Any, start: int, end: int) -> str:
    """What is wrong with ``fragments`` of the span ``[start, end)``, a plain sentence, or nothing.

    Pieces of other tools may touch; reading joins them.
    """
    if not isinstance(value, list | tuple) or len(value) < 2 or not all(map(_is_range, value)):
        return worded("The pieces of a span should be two or more pairs of positions, [[start, end], …].")
    if any(one[1] > other[0] for one, other in itertools.pairwise(value)):
        return worded("The pieces of a span should stand in order and not overlap.")
    if (value[0][0], value[-1][1]) != (start, end):
        return worded(
            "The pieces reach from {first} to {last}, but the span goes from {start} to {end}.",
            first=value[0][0],
            last=value[-1][1],
            start=start,
            end=end,
        )
    return ""


def with_pieces(features: Mapping[str, Any], pieces: Pieces) -> dict[str, Any]:
    """``features`` of a span that is in ``pieces`` now; a single piece needs no feature.

    What another tool keeps under the same name, and is no list, stays with a single piece.
    """
    kept = {
        name: value for name, value in features.items() if name != FRAGMENTS or not isinstance(value, list)
    }
    return kept if len(pieces) < 2 else {**kept, FRAGMENTS: [list(piece) for piece in pieces]}


def joined(ranges: Iterable[Piece], text: str = "") -> Pieces:
    """``ranges`` as pieces: sorted, without empty ones, those that touch as one.

    With the article's ``text``, what only white space separates is one piece too.
    """
    pieces: list[Piece] = []
    for start, end in sorted(ranges):
        if start >= end:
            continue
        last = pieces[-1] if pieces else None
        if last is not None and (start <= last[1] or (text and text[last[1] : start].isspace())):
            pieces[-1] = (last[0], max(last[1], end))
        else:
            pieces.append((start, end))
    return tuple(pieces)


def added(pieces: Pieces, start: int, end: int, text: str) -> Pieces:
    """``pieces`` and the range ``[start, end)`` of ``text``."""
    return joined((*pieces, (start, end)), text)


def taken_out(pieces: Pieces, start: int, end: int, text: str) -> Pieces:
    """``pieces`` without the range ``[start, end)`` of ``text``, and without white space at new edges.

    Empty when nothing but white space is left.
    """
    left: list[Piece] = []
    for first, last in pieces:
        if end <= first or last <= start:
            left.append((first, last))
            continue
        left += [trimmed(text, first, min(last, start)), trimmed(text, max(first, end), last)]
    return joined(left)


def piece_at(pieces: Pieces, position: int) -> Piece | None:
    """The piece that holds ``position``, else the one that ends there, or None."""
    ends = next((piece for piece in pieces if piece[1] == position), None)
    return next((piece for piece in pieces if piece[0] <= position < piece[1]), ends)


def covers(pieces: Pieces, start: int, end: int) -> bool:
    """Whether one piece holds all of ``[start, end)``; its edges count for an empty range."""
    return any(first <= start and end <= last for first, last in pieces)


def start_moved(pieces: Pieces, start: int) -> Pieces:
    """``pieces`` after the left edge moved to ``start``, which lies before the last end.

    Pieces that are left behind are gone; an edge that would stand in a gap goes on to the next piece.
    """
    kept = [piece for piece in pieces if piece[1] > start]
    first = start if start < pieces[0][0] else max(start, kept[0][0])
    return ((first, kept[0][1]), *kept[1:])


def end_moved(pieces: Pieces, end: int) -> Pieces:
    """``pieces`` after the right edge moved to ``end``, which lies behind the first start.

    The mirror image of ``start_moved``.
    """
    kept = [piece for piece in pieces if piece[0] < end]
    last = end if end > pieces[-1][1] else min(end, kept[-1][1])
    return (*kept[:-1], (kept[-1][0], last))


def words_of(text: str, start: int, pieces: Pieces) -> str:
    """The words of a span as one reads them, "first … second"; ``text`` is its slice from ``start`` on."""
    if len(pieces) < 2:
        return text
    return BETWEEN.join(text[first - start : last - start] for first, last in pieces)


def _is_range(value: Any) -> bool:
    return (
        isinstance(value, list | tuple)
        and len(value) == 2
        and all(type(position) is int for position in value)
        and 0 <= value[0] < value[1]
    )
