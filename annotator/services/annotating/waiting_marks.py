"""The suggestions of one article that wait: what several programs propose alike is one mark to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.mark import Mark

Place = tuple[str, str, int, int]
"""Layer, label, start and end."""


class WaitingMarks:
    """Holds all suggestions an annotator has not decided, and says which one stands for each place.

    Where one of several alike was corrected, the others are settled with it: they don't wait any more.
    """

    def __init__(self) -> None:
        self._marks: dict[int, Mark] = {}
        self._at: dict[Place, list[int]] = {}
        self._linked: Collection[int] = frozenset()
        self._settled: Counter[Place] = Counter()
        self._settled_by: dict[int, Place] = {}

    def take(self, waiting: Iterable[Mark], linked: Collection[int], settled: Mapping[int, Place]) -> None:
        """Hold these and no others.

        ``linked`` are rows of suggestions that relations start or end at; ``settled`` has the places of
        suggestions that were corrected, by the row of the correction.
        """
        self._marks, self._at = {}, {}
        self._linked = linked
        for mark in waiting:
            self._put(mark)
        self._settled_by = dict(settled)
        self._settled = Counter(settled.values())

    def renew(self, rows: Iterable[int], waiting: Iterable[Mark]) -> set[Place]:
        """Hold ``waiting`` in place of what was held of ``rows``; gives the places concerned."""
        places: set[Place] = set()
        for row in rows:
            mark = self._marks.pop(row, None)
            if mark is not None:
                place = place_of(mark)
                self._at[place].remove(row)
                places.add(place)
        for mark in waiting:
            self._put(mark)
            places.add(place_of(mark))
        return places

    def settle(self, annotations: Iterable[int], settled: Mapping[int, Place]) -> set[Place]:
        """Know what the corrections among ``annotations`` (rows) settle now; gives the places concerned."""
        places: set[Place] = set()
        for row in annotations:
            before, after = self._settled_by.pop(row, None), settled.get(row)
            if before is not None:
                self._settled[before] -= 1
                places.add(before)
            if after is not None:
                self._settled_by[row] = after
                self._settled[after] += 1
                places.add(after)
        return places

    def places(self) -> Iterable[Place]:
        """The places at which anything may wait."""
        return self._at.keys()

    def of(self, row: int) -> Mark | None:
        """The suggestion of a row, if it waits."""
        return self._marks.get(row)

    def at(self, place: Place, fits: Callable[[Mark], bool]) -> Mark | None:
        """The one that stands for all that wait at a place and fit; it names the others' origins."""
        rows = self._at.get(place)
        if not rows or self._settled[place] > 0:
            return None
        if len(rows) == 1:
            mark = self._marks[rows[0]]
            return mark if fits(mark) else None
        return self._joined([mark for row in rows if fits(mark := self._marks[row])])

    def _joined(self, marks: Sequence[Mark]) -> Mark | None:
        if not marks:
            return None
        # One that relations hang on goes first, so that a decision carries them; else the oldest.
        ordered = sorted(marks, key=lambda m: (m.carried, m.key.row not in self._linked, m.key))
        first = ordered[0]
        also = dict.fromkeys(m.origin for m in ordered if m.origin != first.origin)
        return replace(first, also=tuple(also)) if also else first

    def _put(self, mark: Mark) -> None:
        self._marks[mark.key.row] = mark
        self._at.setdefault(place_of(mark), []).append(mark.key.row)


def other_readings(mark: Mark, marks: Iterable[Mark]) -> list[Mark]:
    """What other programs suggest on the same layer across a suggestion's words, otherwise than it."""
    return [
        other
        for other in marks
        if other.undecided
        and other.layer == mark.layer
        and other.start < mark.end
        and mark.start < other.end
        and other.key != mark.key
        and not {other.origin, *other.also} <= {mark.origin, *mark.also}
    ]


def place_of(mark: Mark) -> Place:
    """Where a mark stands, and as what."""
    return (mark.layer, mark.label, mark.start, mark.end)
