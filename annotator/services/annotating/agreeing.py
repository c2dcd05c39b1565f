"""Several programs that suggest the same at one place, as one mark to decide."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace

from annotator.domain.mark import Mark

_Place = tuple[str, str, int, int]


def as_one(waiting: Iterable[Mark], linked: Container[int]) -> list[Mark]:
    """One mark for each place and label: the oldest suggestion, which names the origins of the others.

    ``linked`` are rows of suggestions with relations: they stay, each by itself.
    """
    found: dict[_Place, list[Mark]] = {}
    for mark in waiting:
        found.setdefault((mark.layer, mark.label, mark.start, mark.end), []).append(mark)
    return [joined for marks in found.values() for joined in _joined(marks, linked)]


def _joined(marks: list[Mark], linked: Container[int]) -> list[Mark]:
    if len(marks) == 1:
        return marks
    kept = [mark for mark in marks if mark.key.row in linked] or [min(marks, key=lambda mark: mark.key)]
    origins = dict.fromkeys(m.origin for m in marks if m.origin and m.origin != kept[0].origin)
    return [replace(kept[0], also=tuple(origins)), *kept[1:]]


def other_readings(mark: Mark, marks: Iterable[Mark]) -> list[Mark]:
    """What other programs suggest of the same layer across a suggestion's words, otherwise than it."""
    return [
        other
        for other in marks
        if other.undecided
        and other.layer == mark.layer
        and other.origin != mark.origin
        and other.start < mark.end
        and mark.start < other.end
        and other.key != mark.key
    ]
