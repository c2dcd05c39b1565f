"""Marks for trying the page: by words of a text, or by positions."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.span import Status

_LAYERS = {"CLAIM": "claim", "SOURCE": "attribution", "CUE": "attribution"}


def mark(
    row: int,
    start: int,
    end: int,
    label: str = "PERSON",
    *,
    text: str = "",
    status: Status = Status.ACCEPTED,
    score: float | None = None,
) -> Mark:
    """A mark over ``[start, end)`` code points; a suggestion where ``status`` says so."""
    kind = MarkKind.SUGGESTION if status is Status.SUGGESTED else MarkKind.ANNOTATION
    return Mark(
        key=MarkKey(kind, row),
        layer=_LAYERS.get(label, "entity"),
        label=label,
        start=start,
        end=end,
        text=text[start:end],
        status=status,
        score=score,
    )


def over(
    text: str,
    words: str,
    label: str = "PERSON",
    *,
    row: int = 0,
    status: Status = Status.ACCEPTED,
    score: float | None = None,
) -> Mark:
    """A mark over the first ``words`` of ``text``; its row comes from its place unless given."""
    start = text.index(words)
    end = start + len(words)
    return mark(row or start * 1000 + end, start, end, label, text=text, status=status, score=score)


def in_order(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """``marks`` as the program hands them over: in reading order."""
    return tuple(sorted(marks, key=lambda m: m.order))
