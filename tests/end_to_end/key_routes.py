"""The fewest key presses that select given words, from where the caret stands; for tests that act by keys."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

from annotator.domain.clauses import end_moved_by_clause, start_moved_by_clause
from annotator.domain.sentences import (
    next_paragraph,
    next_sentence,
    previous_paragraph,
    previous_sentence,
    sentence_at,
)
from annotator.domain.tokens import moved_end, moved_start, next_token, previous_token, snapped, token_at

Step = Callable[[str, int], int]

_MOVES: dict[str, Step] = {
    ".": next_token,
    ",": previous_token,
    "Alt+Down": next_sentence,
    "Alt+Up": previous_sentence,
    "Ctrl+Down": next_paragraph,
    "Ctrl+Up": previous_paragraph,
}
_EXTENDING: dict[str, Step] = {
    "Ctrl+Shift+Right": next_token,
    "Ctrl+Shift+Left": previous_token,
    "Alt+Shift+Down": next_sentence,
    "Alt+Shift+Up": previous_sentence,
    "Ctrl+Shift+Down": next_paragraph,
    "Ctrl+Shift+Up": previous_paragraph,
}


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a selection began and where the caret is, in code points; equal where nothing is selected."""

    anchor: int
    caret: int


def route(text: str, here: Place, start: int, end: int, *, most: int = 60) -> list[str]:
    """The keys that lead from ``here`` to just ``[start, end)`` selected; empty when there are none."""
    order = count()
    queue: list[tuple[int, int, Place, tuple[str, ...]]] = [(0, next(order), here, ())]
    seen: set[Place] = set()
    while queue:
        so_far, _, place, keys = heapq.heappop(queue)
        if place in seen:
            continue
        seen.add(place)
        if place.anchor != place.caret and snapped(text, *sorted((place.anchor, place.caret))) == (
            start,
            end,
        ):
            return list(keys)
        if so_far < most:
            for key, other in _around(text, place, start, end):
                if other not in seen:
                    heapq.heappush(queue, (so_far + 1, next(order), other, (*keys, key)))
    return []


def edge_route(text: str, here: tuple[int, int], wanted: tuple[int, int]) -> list[str]:
    """The keys that move the edges of a chosen span to where they are wanted; empty when there are none."""
    if here == wanted:
        return []
    order = count()
    queue: list[tuple[int, int, tuple[int, int], tuple[str, ...]]] = [(0, next(order), here, ())]
    seen: set[tuple[int, int]] = set()
    while queue:
        so_far, _, (start, end), keys = heapq.heappop(queue)
        if (start, end) == wanted:
            return list(keys)
        if (start, end) in seen or so_far > 40:
            continue
        seen.add((start, end))
        if start != wanted[0]:
            for held, step in (("", -1), ("Shift+", 1)):
                moves = (moved_start(text, start, end, step), start_moved_by_clause(text, start, end, step))
                for unit, at in zip(("", "Ctrl+"), moves, strict=True):
                    state = (so_far + 1, next(order), (at, end), (*keys, f"{unit}{held}["))
                    heapq.heappush(queue, state)
        else:
            for held, step in (("", 1), ("Shift+", -1)):
                moves = (moved_end(text, start, end, step), end_moved_by_clause(text, start, end, step))
                for unit, at in zip(("", "Ctrl+"), moves, strict=True):
                    state = (so_far + 1, next(order), (start, at), (*keys, f"{unit}{held}]"))
                    heapq.heappush(queue, state)
    return []


def _around(text: str, place: Place, start: int, end: int) -> Iterator[tuple[str, Place]]:
    if place.anchor == place.caret:
        for key, step in _MOVES.items():
            at = step(text, place.caret)
            yield key, Place(at, at)
        token = token_at(text, place.caret)
        if token is not None:
            yield "W", Place(*token)
    else:
        for key, step in _MOVES.items():  # moving drops what was selected
            at = step(text, place.caret)
            yield key, Place(at, at)
    # What is selected must begin or end where the words do.
    if place.anchor in (start, end) or place.anchor != place.caret:
        for key, step in _EXTENDING.items():
            yield key, Place(place.anchor, step(text, place.caret))
    sentence = sentence_at(text, min(place.anchor, place.caret))
    if sentence[0] < sentence[1]:
        yield "Shift+W", Place(*sentence)
