"""Who says a claim, and by which words: one annotator's relations. Each call is one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.domain.changes import Changes
from annotator.domain.claim_parts import CLAIMED_BY, CUED_BY
from annotator.domain.errors import UserFixable
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.scheme import RelationType, Scheme
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.services.annotating.decisions import ONE_CHILD, Decisions, place_of, relation_type
from annotator.store.access import Writing

__all__ = ["CLAIMED_BY", "CUED_BY", "Relating", "is_claim", "relation_type", "under"]

ATTRIBUTION = "attribution"
AUTHOR = "author"
"""The attribution of a claim that the article itself makes."""


class Relating(Decisions):
    """What ``person`` links in ``workspace``. Ends that were only suggested are accepted in the same step."""

    def link(self, document: int, head: MarkKey, label: str, child: MarkKey) -> Changes:
        """Link two marks; a claim's former claimer, or cue, makes room for the new one.

        Raises:
            UserFixable: if the scheme does not let ``label`` link these marks.
        """
        return self._link(document, head, label, lambda _writing: child)

    def link_words(
        self, document: int, head: MarkKey, label: str, span: tuple[str, str, int, int]
    ) -> Changes:
        """Mark a range (layer, label, start, end in code points) and link ``head`` to it.

        Raises:
            UserFixable: if the scheme does not let ``label`` link these marks.
            ValueError: if the range does not lie in the text.
        """
        return self._link(document, head, label, lambda writing: self._add(writing, document, span))

    def unlink(self, document: int, head: MarkKey, label: str, child: MarkKey | None = None) -> Changes:
        """Take a mark's relations of one label away: all of them, or the one to ``child``."""

        def work(writing: Writing) -> None:
            # A suggested claim is accepted without what is taken away from it.
            row = self._accepted(writing, document, head, frozenset({label}))
            self._unlink(writing, document, row, label, child)
            writing.assignments.start(document, self.person.row)
            writing.place = place_of(document, self._mine(writing, row))

        return self._perform(_NAMES.get(label, ("", f"unlink {label}"))[1], work)

    def said_by_article(self, document: int, head: MarkKey) -> Changes:
        """Say that the article itself makes a claim: attribution "author", and no claimer."""

        def work(writing: Writing) -> None:
            row = self._accepted(writing, document, head, frozenset({CLAIMED_BY}))
            self._unlink(writing, document, row, CLAIMED_BY)
            self._attribute(writing, document, row, AUTHOR)

        return self._perform("set source to the article", work)

    def _link(self, document: int, head: MarkKey, label: str, child: Callable[[Writing], MarkKey]) -> Changes:
        def work(writing: Writing) -> None:
            scheme = writing.schemes.get()
            part = child(writing)
            other = label in ONE_CHILD and not self._is_proposed(writing, head, label, part)
            head_row = self._accepted(writing, document, head, frozenset({label} if other else ()))
            child_row = self._accepted(writing, document, part)
            claim, end = self._mine(writing, head_row), self._mine(writing, child_row)
            kind = relation_type(scheme, label)
            fits = kind is not None and claim["label"] in kind.heads and end["label"] in kind.children
            if kind is None or kind.retired or not fits:
                raise UserFixable(
                    worded(
                        "{claim} can't be linked to {end} by {relation}.",
                        claim=claim["label"],
                        end=end["label"],
                        relation=label,
                    ),
                    next_step=worded("Choose a span that the label scheme allows there."),
                )
            there = {
                r.child.row
                for r in writing.annotations.mark_relations(document, self.person.row, [head_row])
                if r.head.row == head_row and r.label == label
            }
            if label in ONE_CHILD and there - {child_row}:
                self._unlink(writing, document, head_row, label)
                there = set()
            if child_row not in there:
                writing.annotations.relate(document, self.person.row, label, (head_row, child_row))
            if label == CLAIMED_BY and writing.annotations.features(claim).get(ATTRIBUTION) == AUTHOR:
                self._attribute(writing, document, head_row, None)
            writing.assignments.start(document, self.person.row)
            writing.place = place_of(document, claim)

        return self._perform(_NAMES.get(label, (f"link {label}", ""))[0], work)

    def _accepted(
        self, writing: Writing, document: int, key: MarkKey, without: frozenset[str] = frozenset()
    ) -> int:
        """The row of this annotator's own annotation behind a mark, accepted where it was not."""
        self._accept(writing, document, key, without)
        if key.kind is MarkKind.ANNOTATION:
            return key.row
        row = writing.annotations.of_suggestion(key.row, self.person.row)
        assert row is not None
        return row

    def _is_proposed(self, writing: Writing, head: MarkKey, label: str, child: MarkKey) -> bool:
        """Whether a suggestion that waits is proposed to be linked to just this mark."""
        if head.kind is not MarkKind.SUGGESTION:
            return False
        return any(
            child in (MarkKey(MarkKind.SUGGESTION, k.child), self._decision_on(writing, k.child))
            for k in writing.suggestions.links_at(head.row)
            if k.head == head.row and k.label == label
        )

    def _decision_on(self, writing: Writing, suggestion: int) -> MarkKey:
        return self._decision(writing, MarkKey(MarkKind.SUGGESTION, suggestion))

    def _unlink(
        self, writing: Writing, document: int, head: int, label: str, child: MarkKey | None = None
    ) -> None:
        for relation in writing.annotations.mark_relations(document, self.person.row, [head]):
            if relation.head.row == head and relation.label == label and child in (None, relation.child):
                writing.annotations.unrelate(relation.row)
                self._drop_if_idle(writing, document, relation.child.row)

    def _attribute(self, writing: Writing, document: int, row: int, value: str | None) -> None:
        features = writing.annotations.features(self._mine(writing, row))
        features.pop(ATTRIBUTION, None)
        if value is not None:
            features[ATTRIBUTION] = value
        self._correct(writing, document, MarkKey(MarkKind.ANNOTATION, row), features=features)


_NAMES = {CLAIMED_BY: ("set source", "take source away"), CUED_BY: ("set cue", "take cue away")}


def is_claim(scheme: Scheme, mark: Mark | None) -> bool:
    """Whether a mark is something that somebody says, as the scheme has it."""
    kind = relation_type(scheme, CLAIMED_BY)
    return mark is not None and kind is not None and mark.label in kind.heads


def under(marks: Sequence[Mark], kind: RelationType, start: int, end: int) -> Mark | None:
    """The shortest mark that may end a relation and holds all of ``[start, end)``, or None."""
    fitting = [
        m
        for m in marks
        if m.label in kind.children and m.start <= start and end <= m.end and m.status is not Status.REJECTED
    ]
    return min(fitting, key=lambda m: (m.end - m.start, m.undecided, m.order), default=None)
