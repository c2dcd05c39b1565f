"""How a span would stand after a decision, for what is shown while the file does not take it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.span import Status
from annotator.domain.tokens import moved_end, moved_start

Intent = Callable[[Mark | None], Mark | None]
"""Makes of the chosen span, or of none, the one that is meant; None where there is nothing to show."""


def as_it_stands(mark: Mark | None) -> Mark | None:
    """The chosen span, of which something is not saved."""
    return mark


def accepted(mark: Mark | None) -> Mark | None:
    """The span, accepted."""
    if mark is None or mark.status not in (Status.SUGGESTED, Status.REJECTED):
        return mark
    return replace(mark, status=Status.ACCEPTED)


def rejected(mark: Mark | None) -> Mark | None:
    """The span, rejected."""
    return None if mark is None else replace(mark, status=Status.REJECTED)


def relabelled(layer: str, label: str) -> Intent:
    """The span under another label."""

    def changed(mark: Mark | None) -> Mark | None:
        if mark is None:
            return None
        of_suggestion = mark.undecided or mark.decides is not None
        status = Status.CORRECTED if of_suggestion else Status.ADDED
        return replace(mark, layer=layer, label=label, status=status)

    return changed


def added(key: MarkKey, layer: str, label: str, start: int, text: str) -> Intent:
    """A new span over ``text``, which begins at ``start`` (code points)."""
    made = Mark(
        key=key, layer=layer, label=label, start=start, end=start + len(text), text=text, status=Status.ADDED
    )
    return lambda _mark: made


def moved_edge(text: str, step: int, *, left: bool, by_character: bool) -> Intent:
    """The span with one edge ``step`` tokens or characters further right in ``text``, the whole article."""

    def changed(mark: Mark | None) -> Mark | None:
        if mark is None or len(mark.pieces) > 1:
            return mark
        start, end = mark.start, mark.end
        if left:
            free = min(max(0, start + step), end - 1)
            start = free if by_character else moved_start(text, start, end, step)
        else:
            free = max(min(len(text), end + step), start + 1)
            end = free if by_character else moved_end(text, start, end, step)
        decided = Status.CORRECTED if mark.undecided else mark.status
        return replace(mark, start=start, end=end, text=text[start:end], status=decided)

    return changed
