"""Linking claims of one or several articles, setting them apart, and saying who stands with whom."""

from __future__ import annotations

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.services.annotating.decisions import Decisions, place_of, relation_type
from annotator.store.access import Writing

KINDS = ("same", "supports", "contradicts", "qualifies")
"""How one claim may stand to another."""

RELATED = "related"
"""What a program proposes without saying how; as a rejected link: "not related"."""

LABELS = (*KINDS, RELATED)


class Linking(Decisions):
    """What ``person`` says of pairs of claims in ``workspace``. Each call is one step of the history.

    A pair has one link at most. Claims that were only suggested are accepted in the same step.
    """

    def link(self, head: MarkKey, kind: str, child: MarkKey) -> Changes:
        """Say how ``head`` stands to ``child``: one of ``KINDS``; what was said before makes room.

        Raises:
            UserFixable: if the scheme does not let ``kind`` link these marks.
            NotThere: if one of them is there no more.
        """

        def work(writing: Writing) -> None:
            self._put(writing, head, kind, child, Status.ADDED)

        return self._perform(f"link claims: {kind}", work)

    def not_related(self, head: MarkKey, child: MarkKey) -> Changes:
        """Say that two claims have nothing to do with one another, so that nobody is asked again.

        Raises:
            NotThere: if one of them is there no more.
        """

        def work(writing: Writing) -> None:
            self._put(writing, head, RELATED, child, Status.REJECTED)

        return self._perform("set claims apart", work)

    def unlink(self, head: MarkKey, child: MarkKey) -> Changes:
        """Take back whatever was said of two claims."""

        def work(writing: Writing) -> None:
            one, other = self._decision(writing, head), self._decision(writing, child)
            if MarkKind.SUGGESTION in (one.kind, other.kind):
                return  # nobody has linked what nobody has decided
            self._take_away(writing, one.row, other.row)
            claim = self._mine(writing, one.row)
            writing.place = place_of(claim["document_id"], claim)

        return self._perform("take link away", work)

    def set_camp(self, claimer: str, camp: str) -> Changes:
        """Put a claimer, by the name shown, into a camp; an empty one takes them out."""
        name = " ".join(camp.split())

        def work(writing: Writing) -> None:
            writing.camps.put(claimer, name)

        return self._perform(f"put into camp {name}" if name else "take out of camp", work)

    def _put(self, writing: Writing, head: MarkKey, label: str, child: MarkKey, status: Status) -> None:
        one, other = self._accepted_claim(writing, head), self._accepted_claim(writing, child)
        if one[1] == other[1]:
            raise UserFixable(
                worded("A claim can't be linked to itself."), next_step=worded("Choose another claim.")
            )
        claim, end = self._mine(writing, one[1]), self._mine(writing, other[1])
        if status is not Status.REJECTED:
            kind = relation_type(writing.schemes.get(), label)
            fits = kind is not None and claim["label"] in kind.heads and end["label"] in kind.children
            if kind is None or kind.retired or not fits:
                raise UserFixable(
                    worded(
                        "{claim} can't be linked to {end} by {relation}.",
                        claim=claim["label"],
                        end=end["label"],
                        relation=label,
                    ),
                    next_step=worded("Choose spans that the label scheme allows there."),
                )
        self._take_away(writing, one[1], other[1])
        writing.links.add(self.person.row, label, one, other, status)
        writing.place = place_of(one[0], claim)

    def _accepted_claim(self, writing: Writing, key: MarkKey) -> tuple[int, int]:
        """The document and row of this annotator's own claim behind a mark, accepted where it was not."""
        key = self._decision(writing, key)
        if key.kind is MarkKind.ANNOTATION:
            row = self._mine(writing, key.row)
            if row["status"] == Status.REJECTED:
                self._accept(writing, row["document_id"], key)
            return row["document_id"], key.row
        document = writing.suggestions.get(key.row)["document_id"]
        self._accept(writing, document, key)
        writing.assignments.start(document, self.person.row)
        decided = writing.annotations.of_suggestion(key.row, self.person.row)
        assert decided is not None
        return document, decided

    def _take_away(self, writing: Writing, one: int, other: int) -> None:
        for link in writing.links.between(self.person.row, LABELS, one, other):
            writing.links.remove(link.row)
