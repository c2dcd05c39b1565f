"""The relations between the marks of one article: those decided, and those proposed for claims that wait.

Nothing here walks over all of them for one mark: an article may hold thousands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from annotator.domain.mark import Mark, MarkKey, MarkKind, MarkRelation
from annotator.store.suggested_relations import SuggestedLink

_Place = tuple[str, str, int, int]  # layer, label, start, end


class ArticleRelations:
    """Finds relations by their ends.

    ``marks`` are the article's, as they are whenever something is asked; ``stands`` says which of them
    stands for the child of a proposed relation.
    """

    def __init__(
        self, marks: Mapping[MarkKey, Mark], stands: Callable[[SuggestedLink], MarkKey | None]
    ) -> None:
        self._marks = marks
        self._stands = stands
        self._decided: dict[int, MarkRelation] = {}
        self._at: dict[MarkKey, set[int]] = {}
        self._by_head: dict[int, list[SuggestedLink]] = {}
        self._by_child: dict[int, list[SuggestedLink]] = {}
        self._by_place: dict[_Place, list[SuggestedLink]] = {}

    def take(self, decided: Iterable[MarkRelation], proposed: Iterable[SuggestedLink]) -> None:
        """Hold these and no others."""
        self._decided, self._at = {}, {}
        self._by_head, self._by_child, self._by_place = {}, {}, {}
        for relation in decided:
            self._put(relation)
        for link in proposed:
            self._by_head.setdefault(link.head, []).append(link)
            self._by_child.setdefault(link.child, []).append(link)
            self._by_place.setdefault(link.child_span, []).append(link)

    def renew(self, rows: Iterable[int], again: Iterable[MarkRelation]) -> None:
        """Hold ``again`` in place of the decided relations at these annotations (row numbers)."""
        for row in rows:
            for number in tuple(self._at.get(MarkKey(MarkKind.ANNOTATION, row), ())):
                self._drop(number)
        for relation in again:
            self._put(relation)

    def all(self) -> tuple[MarkRelation, ...]:
        """Every relation by label, head and child; those of a claim that waits are the proposed ones."""
        proposed = (r for head in self._by_head for r in self._proposed(MarkKey(MarkKind.SUGGESTION, head)))
        return tuple(sorted([*self._decided.values(), *proposed]))

    def first(self, head: MarkKey, label: str) -> MarkRelation | None:
        """The first relation that leads from ``head`` by ``label``, or None."""
        decided = (r for r in self._decided_at(head) if r.head == head)
        return min((r for r in (*decided, *self._proposed(head)) if r.label == label), default=None)

    def leading_to(self, child: MarkKey) -> list[MarkRelation]:
        """The relations that lead to ``child``, in order."""
        found = {r for r in self._decided_at(child) if r.child == child}
        mark = self._marks.get(child)
        if mark is not None:
            rows = (child.row,) if child.kind is MarkKind.SUGGESTION else (mark.decides,)
            links = [link for row in rows if row is not None for link in self._by_child.get(row, ())]
            links += self._by_place.get((mark.layer, mark.label, mark.start, mark.end), ())
            heads = {MarkKey(MarkKind.SUGGESTION, link.head) for link in links}
            found |= {r for head in heads for r in self._proposed(head) if r.child == child}
        return sorted(found)

    def _decided_at(self, end: MarkKey) -> list[MarkRelation]:
        return [self._decided[row] for row in self._at.get(end, ())]

    def _proposed(self, head: MarkKey) -> list[MarkRelation]:
        """What is proposed for a claim that waits, as far as its ends stand."""
        if head.kind is not MarkKind.SUGGESTION or head not in self._marks:
            return []
        return [
            MarkRelation(
                label=link.label,
                head=head,
                child=child,
                row=link.row,
                suggested=True,
                features=link.features,
                score=link.score,
            )
            for link in self._by_head.get(head.row, ())
            if (child := self._stands(link)) is not None
        ]

    def _put(self, relation: MarkRelation) -> None:
        self._decided[relation.row] = relation
        for end in (relation.head, relation.child):
            self._at.setdefault(end, set()).add(relation.row)

    def _drop(self, row: int) -> None:
        relation = self._decided.pop(row)
        for end in (relation.head, relation.child):
            self._at[end].discard(row)
