"""A plain model of one annotator's work: dictionaries and the rules of deciding, with nothing stored.

It is told what is done and says what must stand afterwards. Rows have the numbers that the project gave
them; one that the project is about to make has a number below zero until ``number_new`` learns it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.domain.span import Status

Place = tuple[str, int, int]  # label, start, end
Said = tuple[Place, str]  # and the status


@dataclass(frozen=True, slots=True)
class Own:
    """One span of the annotator's own; ``decides`` is the suggestion behind it, if any."""

    place: Place
    status: Status
    decides: int | None = None


@dataclass
class Labels:
    """The labels there are, and which may stand at the ends of the one kind of relation."""

    names: tuple[str, ...]
    heads: frozenset[str]
    children: frozenset[str]

    def fits(self, head: str, child: str) -> bool:
        return head in self.heads and child in self.children

    def mapped(self, names: Mapping[str, str]) -> Labels:
        # A label merged into another leaves its place; one renamed keeps it.
        kept = tuple(names.get(n, n) for n in self.names if names.get(n, n) not in {*self.names} - {n})
        heads, children = (frozenset(names.get(n, n) for n in e) for e in (self.heads, self.children))
        return Labels(kept, heads, children)


@dataclass
class Sheet:
    """One article as one annotator has it."""

    text: str
    suggested: dict[int, Place]
    own: dict[int, Own] = field(default_factory=dict)
    links: set[tuple[int, int]] = field(default_factory=set)
    standing: tuple[str, str] = ("new", "")

    def waiting(self) -> list[int]:
        decided = {own.decides for own in self.own.values()}
        return [row for row in self.suggested if row not in decided]

    def content(self) -> object:
        """The work without the numbers of its rows, which differ from file to file."""
        said = {row: (own.place, own.status.value) for row, own in self.own.items()}
        return sorted(said.values()), sorted((said[h], said[c]) for h, c in self.links), self.standing

    def number_new(self, rows: list[int]) -> None:
        """Give the spans made last the numbers that the project gave them, in the order they were made."""
        fresh = sorted((row for row in self.own if row < 0), reverse=True)
        assert len(fresh) == len(rows), f"{len(rows)} spans were made, and {len(fresh)} expected"
        names = dict(zip(fresh, sorted(rows), strict=True))
        self.own = {names.get(row, row): own for row, own in self.own.items()}
        self.links = {(names.get(h, h), names.get(c, c)) for h, c in self.links}

    # What the annotator does

    def accept(self, row: int, *, suggestion: bool) -> int:
        """Accept a span; gives the row of one's own that says so."""
        self.begin()
        if suggestion:
            return self._make(Own(self.suggested[row], Status.ACCEPTED, row))
        own = self.own[row]
        if own.status is Status.REJECTED:
            self.own[row] = replace(own, status=self._likeness(own))
        return row

    def reject(self, row: int, *, suggestion: bool) -> None:
        self.begin()
        if suggestion:
            self._make(Own(self.suggested[row], Status.REJECTED, row))
            return
        own = self.own[row]
        if own.status is Status.REJECTED:
            return
        self._unlink(row)
        if own.decides is None:
            del self.own[row]
        else:
            self.own[row] = Own(self.suggested[own.decides], Status.REJECTED, own.decides)

    def reopen(self, row: int, *, suggestion: bool) -> None:
        self.begin()
        if not suggestion and self.own[row].decides is not None:
            self._unlink(row)
            del self.own[row]

    def add(self, place: Place) -> None:
        self.begin()
        same = [row for row, own in sorted(self.own.items()) if own.place == place]
        asked = [row for row in self.waiting() if self.suggested[row] == place]
        if same:
            self.accept(same[0], suggestion=False)
        elif asked:
            self.accept(asked[0], suggestion=True)
        else:
            self._make(Own(place, Status.ADDED))

    def correct(self, row: int, place: Place, labels: Labels, *, suggestion: bool) -> None:
        """Give a span another label or other edges."""
        self.begin()
        if suggestion:
            row = self._make(Own(self.suggested[row], Status.ACCEPTED, row))
        before = self.own[row]
        after = replace(before, place=place)
        self.own[row] = replace(after, status=self._likeness(after))
        if place[0] != before.place[0]:
            label = {r: own.place[0] for r, own in self.own.items()}
            self.links = {
                (h, c) for h, c in self.links if row not in (h, c) or labels.fits(label[h], label[c])
            }

    def link(self, head: tuple[int, bool], child: tuple[int, bool], labels: Labels) -> bool:
        """Link two spans (each with whether it is a suggestion); False where the labels don't allow it."""
        rows = [self.accept(row, suggestion=suggestion) for row, suggestion in (head, child)]
        if not labels.fits(*(self.own[row].place[0] for row in rows)):
            return False
        self.links.add((rows[0], rows[1]))
        return True

    def put(self, standing: str, reason: str) -> None:
        self.standing = (standing, reason)

    def relabelled(self, names: Mapping[str, str]) -> None:
        """Carry the labels that a change of the scheme renamed."""

        def now(place: Place) -> Place:
            return (names.get(place[0], place[0]), *place[1:])

        self.suggested = {row: now(place) for row, place in self.suggested.items()}
        self.own = {row: replace(own, place=now(own.place)) for row, own in self.own.items()}

    def begin(self) -> None:
        if self.standing[0] == "new":
            self.standing = ("in_progress", "")

    def _make(self, own: Own) -> int:
        row = min(0, *self.own, 0) - 1
        self.own[row] = own
        return row

    def _unlink(self, row: int) -> None:
        self.links = {ends for ends in self.links if row not in ends}

    def _likeness(self, own: Own) -> Status:
        if own.decides is None:
            return Status.ADDED
        return Status.ACCEPTED if self.suggested[own.decides] == own.place else Status.CORRECTED
