"""What many decisions in one article come to: the same as deciding them one by one, worked out at once.

The articles are read a few at a time; what is decided is followed in memory by the rules of
``annotator.services.annotating.decisions``, so that a claim takes along its source and cue.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.claim_parts import PARTS
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.services.annotating.decisions import ONE_CHILD, relation_type
from annotator.store.access import Reading
from annotator.store.bulk import ArticleState, Joined, Made, Place, Proposed
from annotator.store.suggested_relations import SuggestedLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be done in one article, in the order given.

    ``accept`` and ``reject`` are rows of suggestions; those decided meanwhile are passed over. ``correct``
    are such rows with the layer and label they are given instead. ``add`` are places to be marked: a
    suggestion that waits there is accepted, an own span is left as it is.
    """

    accept: Sequence[int] = ()
    reject: Sequence[int] = ()
    correct: Sequence[tuple[int, str, str]] = ()
    add: Sequence[Place] = ()

    def __len__(self) -> int:
        """How many decisions are wished for."""
        return len(self.accept) + len(self.reject) + len(self.correct) + len(self.add)


@dataclass(slots=True)
class _Own:
    """A span of the annotator's: there already (``row``), or to be made (``made``)."""

    label: str
    status: Status
    suggestion: int | None
    row: int = 0
    made: Made | None = None
    linked: bool = False  # by what is planned here


@dataclass(slots=True)
class Plan:
    """What is to be written in one article. ``idle`` are own rows of parts that serve no claim any more."""

    document: int
    decided: int = 0
    made: list[Made] = field(default_factory=list)
    joined: list[Joined] = field(default_factory=list)
    idle: list[int] = field(default_factory=list)


def plans(
    reading: Reading, annotator: int, scheme: Scheme, wishes: Mapping[int, Wish], documents: Sequence[int]
) -> Iterator[Plan]:
    """Work out what ``wishes`` come to in each of ``documents``, as ``reading`` shows them now."""
    states = reading.bulk.states(documents, annotator)
    marked = [document for document in documents if wishes[document].add]
    texts = reading.documents.texts(marked) if marked else {}
    for document in documents:
        planning = _Planning(reading, document, states[document], scheme)
        wish = wishes[document]
        for row in wish.accept:
            planning.accept(row)
        for row in wish.reject:
            planning.reject(row)
        for row, layer, label in wish.correct:
            planning.correct(row, layer, label)
        for place in wish.add:
            planning.add(place, texts.get(document, ""))
        yield planning.plan


class _Planning:
    """Follows the decisions of one article in memory."""

    def __init__(self, reading: Reading, document: int, state: ArticleState, scheme: Scheme) -> None:
        self.plan = Plan(document=document)
        self._document = document
        self._reading = reading
        self._scheme = scheme
        self._waiting = state.waiting
        self._own_at: dict[Place, _Own] = {}
        self._deciding: dict[int, _Own] = {}
        self._waiting_at: dict[Place, list[int]] = {}
        for own in state.own:
            self._keep(own.place, _Own(own.place[1], own.status, own.suggestion, row=own.row))
        self._heads: dict[int, list[SuggestedLink]] = {}
        self._children: dict[int, list[SuggestedLink]] = {}
        for link in state.links:
            self._heads.setdefault(link.head, []).append(link)
            self._children.setdefault(link.child, []).append(link)

    def accept(self, row: int) -> None:
        """Accept a suggestion, unless it or its like is decided."""
        proposed = self._open(row)
        if proposed is not None:
            self.plan.decided += 1
            self._bring_parts(row, self._decide(proposed, Status.ACCEPTED))

    def reject(self, row: int) -> None:
        """Reject a suggestion, unless it or its like is decided."""
        proposed = self._open(row)
        if proposed is not None:
            self.plan.decided += 1
            self._decide(proposed, Status.REJECTED)
            self._leave(self._heads.get(row, ()))

    def correct(self, row: int, layer: str, label: str) -> None:
        """Accept a suggestion under another label, unless it or its like is decided."""
        proposed = self._open(row)
        if proposed is not None:
            self.plan.decided += 1
            place = (layer, label, *proposed.place[2:])
            status = Status.ACCEPTED if place == proposed.place else Status.CORRECTED
            self._bring_parts(row, self._decide(replace(proposed, place=place), status))

    def add(self, place: Place, text: str) -> None:
        """Mark a place, unless the annotator has decided on the same."""
        _layer, label, start, end = place
        if place in self._own_at or not 0 <= start < end <= len(text):
            return
        if not self._waiting_at:
            for row, proposed in self._waiting.items():
                self._waiting_at.setdefault(proposed.place, []).append(row)
        for row in self._waiting_at.get(place, ()):
            if row not in self._deciding:
                self.accept(row)
                return
        made = Made(document=self._document, place=place, text=text[start:end], status=Status.ADDED)
        self.plan.made.append(made)
        self.plan.decided += 1
        self._keep(place, _Own(label, Status.ADDED, None, made=made))

    def _open(self, row: int) -> Proposed | None:
        proposed = self._waiting.get(row)
        if proposed is None or row in self._deciding or proposed.place in self._own_at:
            return None
        return proposed

    def _decide(self, proposed: Proposed, status: Status) -> _Own:
        made = Made.deciding(self._document, proposed, status)
        self.plan.made.append(made)
        own = _Own(proposed.place[1], status, proposed.row, made=made)
        self._keep(proposed.place, own)
        return own

    def _keep(self, place: Place, own: _Own) -> None:
        self._own_at.setdefault(place, own)
        if own.suggestion is not None:
            self._deciding.setdefault(own.suggestion, own)

    def _bring_parts(self, row: int, head: _Own) -> None:
        links = list(self._heads.get(row, ()))
        there: set[str] = set()
        assert head.made is not None
        for link in list(links):
            kind = relation_type(self._scheme, link.label)
            if kind is None or head.label not in kind.heads:
                continue
            child = self._part(link, kind.children)
            if child is not None and not (link.label in there and link.label in ONE_CHILD):
                there.add(link.label)
                links.remove(link)
                head.linked = child.linked = True
                self.plan.joined.append(Joined(head=head.made, child=child.made or child.row, link=link))
        self._leave(links)

    def _part(self, link: SuggestedLink, allowed: Sequence[str]) -> _Own | None:
        """What a proposed relation ends at, accepted if it waited; None where it must not be linked."""
        own = self._deciding.get(link.child) or self._own_at.get(link.child_span)
        if own is None:
            proposed = self._waiting.get(link.child)
            return self._decide(proposed, Status.ACCEPTED) if proposed is not None else None
        return own if own.status is not Status.REJECTED and own.label in allowed else None

    def _leave(self, links: Sequence[SuggestedLink]) -> None:
        """Reject the sources and cues that serve no claim any more."""
        for link in links:
            if link.child_span[1] not in PARTS:
                continue
            own = self._deciding.get(link.child)
            if own is not None and own.label in PARTS:
                self._drop_if_idle(own)
            elif own is None and not self._is_waited_for(link.child) and link.child_span not in self._own_at:
                proposed = self._waiting.get(link.child)
                if proposed is not None:
                    self._decide(proposed, Status.REJECTED)

    def _drop_if_idle(self, own: _Own) -> None:
        if own.status is not Status.ACCEPTED or own.suggestion is None or own.linked:
            return
        if own.row and self._reading.annotations.relations_at(own.row):
            return
        if self._is_waited_for(own.suggestion):
            return
        own.status = Status.REJECTED
        if own.made is not None:
            own.made.status = Status.REJECTED
        else:
            self.plan.idle.append(own.row)
        self._leave(self._heads.get(own.suggestion, ()))

    def _is_waited_for(self, part: int) -> bool:
        return any(link.head not in self._deciding for link in self._children.get(part, ()))
