"""One article as one annotator sees it: read once, then only what a change touched is read again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.claim_parts import CLAIMED_BY, PARTS, RESOLVED
from annotator.domain.document import Document
from annotator.domain.leaning import Leaning
from annotator.domain.mark import Mark, MarkKey, MarkKind, MarkRelation
from annotator.domain.span import Status
from annotator.services.annotating.article_relations import ArticleRelations
from annotator.services.annotating.counts import WAITING, Counts, counted_as
from annotator.services.annotating.led_marks import LedMarks
from annotator.services.annotating.waiting_marks import Place, WaitingMarks, place_of
from annotator.store.access import Reading
from annotator.store.people import Person, Standing, WorkStatus
from annotator.store.suggested_relations import SuggestedLink
from annotator.store.workspace import Workspace

if TYPE_CHECKING:
    from annotator.services.annotating.pace import Key, Pace

_ORDER = attrgetter("order")
_FEW = 500  # beyond that reading all is quicker, and a query names only so many rows
_NOT_BEGUN = Standing(status=WorkStatus.NEW)


class Article:
    """The marks of one document for one annotator, kept up to date by ``refresh``."""

    def __init__(self, workspace: Workspace, person: Person, row: int) -> None:
        self._workspace = workspace
        self._person = person
        self.row = row
        self._marks: dict[MarkKey, Mark] = {}
        self._ordered: list[Mark] = []  # kept sorted: an article may hold ten thousand marks
        self._counted: Counter[str] = Counter()
        self._suggested = 0
        self._sequence: tuple[Mark, ...] | None = None  # ``_ordered`` as it is given out
        self._origins: Counter[str] = Counter()
        self._relations = ArticleRelations(self._marks, self._standing_part)
        self._waiting = WaitingMarks()
        self._carried: dict[int, list[MarkKey]] = {}  # suggested sources and cues: the claims they serve
        self._parts: dict[int, list[int]] = {}  # the other way round, by rows
        self._decided: dict[int, MarkKey] = {}  # by the row of the suggestion
        self._decides: dict[int, int] = {}  # the other way round, also of decisions taken back
        with workspace.read() as reading:
            self.document: Document = reading.documents.get(row)
            self._led = LedMarks(self.document.text)
            self.standing = self._read_standing(reading)
            self._read_all(reading)

    @property
    def status(self) -> WorkStatus:
        """Where the annotator stands with the article."""
        return self.standing.status

    def marks(self) -> tuple[Mark, ...]:
        """Every mark in reading order, rejections included."""
        if self._sequence is None:
            self._sequence = tuple(self._ordered)
        return self._sequence

    def get(self, key: MarkKey | None) -> Mark | None:
        """One mark, or None when it is there no more."""
        return self._marks.get(key) if key is not None else None

    def relations(self) -> tuple[MarkRelation, ...]:
        """The relations between the marks here, by label, head and child.

        Those of a claim that waits are the suggested ones.
        """
        return self._relations.all()

    def relation(self, head: MarkKey, label: str) -> MarkRelation | None:
        """The first relation that leads from ``head`` by ``label``, decided or suggested, or None."""
        return self._relations.first(head, label)

    def leading_to(self, child: MarkKey) -> list[MarkRelation]:
        """The relations that lead to ``child``, decided or suggested, by label and head."""
        return self._relations.leading_to(child)

    def related(self, head: MarkKey, label: str) -> Mark | None:
        """The mark that ``head`` is linked to by ``label``, decided or suggested, or None."""
        relation = self.relation(head, label)
        return self._marks.get(relation.child) if relation is not None else None

    def claimer(self, head: MarkKey) -> str:
        """The readable name of who makes a claim, where it says more than the words; else nothing."""
        relation = self.relation(head, CLAIMED_BY)
        return str(relation.features.get(RESOLVED, "")) if relation is not None else ""

    def refresh(self, changes: Changes) -> bool:
        """Read again what ``changes`` touched here; says whether anything may differ."""
        if not changes.corpus and self.row not in changes.documents:
            return False
        with self._workspace.read() as reading:
            if changes.standings or changes.corpus:
                self.standing = self._read_standing(reading)
            touched = len(changes.annotations) + len(changes.suggestions)
            if changes.corpus or not 0 < touched <= _FEW:
                self.document = reading.documents.get(self.row)
                self._read_all(reading)
            else:
                self._read_some(reading, changes)
        return True

    def take_pace(self, pace: Pace | None) -> bool:
        """Lead what waits by what the annotator decided on what is alike; says whether any mark changed."""
        self._led.take(pace)
        return self._lead(self._marks)

    def follow_pace(self, touched: set[Key]) -> bool:
        """The same for what is ``touched`` alone."""
        return self._lead(self._led.alike(touched, self._ordered))

    def _lead(self, keys: Iterable[MarkKey]) -> bool:
        there = [mark for key in keys if (mark := self._marks.get(key)) is not None and mark.undecided]
        fresh = [led for mark in there if (led := self._led.led(mark)) is not mark]
        for mark in fresh:
            self._put(mark)
        return bool(fresh)

    def standing_for(self, key: MarkKey, changes: Changes) -> MarkKey | None:
        """Which mark now stands where ``key`` stood: its decision, or the suggestion once undone."""
        if key in self._marks:
            return key
        if key.kind is MarkKind.SUGGESTION:
            exact = self._decided.get(key.row)
        else:
            decided = self._decides.get(key.row)
            exact = None if decided is None else MarkKey(MarkKind.SUGGESTION, decided)
        if exact is not None and exact in self._marks:
            return exact
        place = changes.place
        rows = changes.annotations if key.kind is MarkKind.SUGGESTION else changes.suggestions
        kind = MarkKind.ANNOTATION if key.kind is MarkKind.SUGGESTION else MarkKind.SUGGESTION
        candidates = [k for k in (MarkKey(kind, r) for r in rows) if k in self._marks]
        at_place = [k for k in candidates if self._marks[k].start == place.start]
        return next(iter(at_place or candidates), None)

    def next_undecided(self, position: int, *, backwards: bool = False) -> Mark | None:
        """The next suggestion after ``position`` (code points) that waits, round the end if need be."""
        at = bisect_left(self._ordered, position if backwards else position + 1, key=attrgetter("start"))
        return self._waiting_from(at, backwards=backwards)

    def after(self, mark: Mark, *, backwards: bool = False) -> Mark | None:
        """The next suggestion that waits after (before) ``mark`` in reading order, round the end."""
        if backwards:
            at = bisect_left(self._ordered, mark.order, key=_ORDER)
        else:
            at = bisect_right(self._ordered, mark.order, key=_ORDER)
        found = self._waiting_from(at, backwards=backwards)
        return None if found is not None and found.key == mark.key else found

    def counts(self) -> Counts:
        """Where the annotator stands here."""
        return Counts(
            suggested=self._suggested,
            undecided=self._counted[WAITING],
            entities=self._counted["entity"],
            claims=self._counted["claim"],
        )

    def suggester(self) -> str:
        """Who made most of the suggestions here, decided or not, or nothing."""
        origin, times = next(iter(self._origins.most_common(1)), ("", 0))
        return origin if times else ""

    def beside(self, mark: Mark | None, position: int, *, backwards: bool = False) -> Mark | None:
        """The next mark after (before) ``mark`` that is not rejected, round the end; itself where alone.

        Without ``mark`` the one that begins at ``position`` (code points) or behind it (before it).
        """
        marks = self._ordered
        if mark is None:
            at = bisect_left(marks, position, key=attrgetter("start"))
        else:
            at = (bisect_left if backwards else bisect_right)(marks, mark.order, key=_ORDER)
        around = (marks[i] for i in self._around(at, backwards=backwards))
        return next((m for m in around if m.status is not Status.REJECTED), None)

    def marks_at(self, place: tuple[str, str, int, int]) -> list[Mark]:
        """The marks with this layer, label, start and end (code points)."""
        marks = self._ordered
        found = []
        at = bisect_left(marks, place[2], key=attrgetter("start"))
        while at < len(marks) and marks[at].start == place[2]:
            if place_of(marks[at]) == place:
                found.append(marks[at])
            at += 1
        return found

    def _around(self, at: int, *, backwards: bool) -> Iterator[int]:
        """Every place in the order, from ``at`` on (backwards: from before it), round the end."""
        last = len(self._ordered) - 1
        if backwards:
            return chain(range(at - 1, -1, -1), range(last, at - 1, -1))
        return chain(range(at, last + 1), range(at))

    def _waiting_from(self, at: int, *, backwards: bool) -> Mark | None:
        if not self._counted[WAITING]:
            return None
        sunk = None  # what one's own decisions lead down comes last
        for mark in (self._ordered[i] for i in self._around(at, backwards=backwards)):
            if mark.asked and mark.leaning is not Leaning.DOWN:
                return mark
            if sunk is None and mark.asked:
                sunk = mark
        return sunk

    def _read_all(self, reading: Reading) -> None:
        mine = reading.annotations.marks(self.row, self._person.row)
        links = reading.suggestions.links(self.row)
        self._carried, self._parts = {}, {}
        for k in links:
            if k.child_span[1] in PARTS:
                self._carried.setdefault(k.child, []).append(MarkKey(MarkKind.SUGGESTION, k.head))
                self._parts.setdefault(k.head, []).append(k.child)
        self._waiting.take(
            self._with_carried(reading.suggestions.undecided(self.row, self._person.row)),
            {row for k in links for row in (k.head, k.child)},
            reading.annotations.corrected_places(self.row, self._person.row),
        )
        self._suggested = reading.suggestions.count([self.row]).get(self.row, 0)
        self._marks.clear()
        self._marks.update((m.key, m) for m in mine)
        # What this annotator has marked already, or rejected, is not asked again when another proposes it.
        own = {place_of(m) for m in mine}
        free = [place for place in self._waiting.places() if place not in own]
        shown = [m for place in free if (m := self._waiting.at(place, _by_itself)) is not None]
        self._marks.update((m.key, m) for m in shown)
        carried = {place_of(m) for row in self._carried if (m := self._waiting.of(row)) is not None}
        for place in carried - own:
            for m in (self._waiting.at(place, _by_itself), self._waiting.at(place, self._fits)):
                if m is not None:
                    self._marks[m.key] = m
        self._ordered = sorted(self._marks.values(), key=_ORDER)
        self._led.list_anew()
        self._sequence = None
        self._counted = Counter(counted_as(m) for m in self._ordered)
        self._origins = Counter(m.origin for m in self._ordered if m.origin)
        self._decided = {m.decides: m.key for m in mine if m.decides is not None}
        self._decides.update((key.row, suggestion) for suggestion, key in self._decided.items())
        self._relations.take(reading.annotations.mark_relations(self.row, self._person.row), links)

    def _read_some(self, reading: Reading, changes: Changes) -> None:
        annotations, suggestions = sorted(changes.annotations), sorted(changes.suggestions)
        mine = reading.annotations.marks_among(self.row, self._person.row, annotations)
        waiting = reading.suggestions.undecided_among(self.row, self._person.row, suggestions)
        places = self._waiting.renew(suggestions, self._with_carried(waiting))
        corrected = any(m.status is Status.CORRECTED for m in mine)
        places |= self._waiting.settle(
            annotations,
            reading.annotations.corrected_places(self.row, self._person.row, annotations)
            if corrected
            else {},
        )
        for row in annotations:
            key = MarkKey(MarkKind.ANNOTATION, row)
            if key in self._marks:
                places.add(place_of(self._marks[key]))
                self._drop(key)
        for mark in mine:
            self._put(mark)
            places.add(place_of(mark))
        self._show(places)
        if annotations:
            again = reading.annotations.mark_relations(self.row, self._person.row, annotations)
            self._relations.renew(annotations, again)

    def _show(self, places: Iterable[Place]) -> None:
        """Show what waits at these places, and with claims that come or go what they are said by."""
        heads = [row for place in places for row in self._show_at(place)]
        parts = (self._waiting.of(child) for head in heads for child in self._parts.get(head, ()))
        for place in {place_of(part) for part in parts if part is not None}:
            self._show_at(place)

    def _show_at(self, place: Place) -> list[int]:
        """Show the one that waits at a place, if any; gives the rows of those that come or go."""
        there = self.marks_at(place)
        before = [m for m in there if m.undecided]
        found = self._waiting.at(place, self._fits) if len(there) == len(before) else None
        after = [] if found is None else [self._led.led(found)]
        if before == after:
            return []
        for mark in before:
            self._drop(mark.key)
        for mark in after:
            self._put(mark)
        return [mark.key.row for mark in (*before, *after)]

    def _standing_part(self, link: SuggestedLink) -> MarkKey | None:
        """What stands for a proposed child: itself, the decision on it, or an own mark at its place."""
        waiting = MarkKey(MarkKind.SUGGESTION, link.child)
        if waiting in self._marks:
            return waiting
        key = self._decided.get(link.child) or next((m.key for m in self.marks_at(link.child_span)), None)
        mark = self.get(key)
        return key if mark is not None and mark.status is not Status.REJECTED else None

    def _with_carried(self, waiting: Iterable[Mark]) -> list[Mark]:
        """The suggestions that wait; those that are decided with a claim say so."""
        led = (self._led.led(m) for m in waiting)
        return [replace(m, carried=True) if m.key.row in self._carried else m for m in led]

    def _fits(self, waiting: Mark) -> bool:
        """Whether a suggestion may be shown: a source or cue only where a claim that it serves waits."""
        return not waiting.carried or any(head in self._marks for head in self._carried[waiting.key.row])

    def _put(self, mark: Mark) -> None:
        self._drop(mark.key)
        self._marks[mark.key] = mark
        self._led.come(mark)
        if mark.decides is not None:
            self._decided[mark.decides] = mark.key
            self._decides[mark.key.row] = mark.decides
        self._sequence = None
        insort(self._ordered, mark, key=_ORDER)
        if mark.origin:
            self._origins[mark.origin] += 1
        self._counted[counted_as(mark)] += 1

    def _drop(self, key: MarkKey) -> None:
        mark = self._marks.pop(key, None)
        if mark is not None:
            if mark.decides is not None:
                self._decided.pop(mark.decides, None)
            self._sequence = None
            del self._ordered[bisect_left(self._ordered, mark.order, key=_ORDER)]
            if mark.origin:
                self._origins[mark.origin] -= 1
            self._counted[counted_as(mark)] -= 1

    def _read_standing(self, reading: Reading) -> Standing:
        found = reading.assignments.standings([self.row], self._person.row)
        return found.get(self.row, _NOT_BEGUN)


def _by_itself(mark: Mark) -> bool:
    return not mark.carried
