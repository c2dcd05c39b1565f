"""What decisions on spans are made of: accepting, rejecting and correcting rows of one's own.

A suggested claim is decided with what it is said by: its source and cue are accepted with it, and go
out of the way with it where they serve no other claim.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from annotator.domain.changes import Changes, Place
from annotator.domain.claim_parts import CLAIMED_BY, CUED_BY, PARTS
from annotator.domain.errors import UserFixable
from annotator.domain.fragments import FRAGMENTS, with_pieces
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.scheme import RelationType, Scheme
from annotator.domain.span import Span, Status
from annotator.domain.wording import worded
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.suggested_relations import SuggestedLink
from annotator.store.workspace import Workspace

ONE_CHILD = frozenset({CLAIMED_BY, CUED_BY})
"""The relations of which a span has one at most."""


class Decisions:
    """The steps ``person`` may take in ``workspace``, for the services that compose them.

    ``texts`` are those of articles (rows) that are known already: an article's text never changes.
    """

    def __init__(
        self, workspace: Workspace, person: Person, texts: Mapping[int, str] = MappingProxyType({})
    ) -> None:
        self.workspace = workspace
        self.person = person
        self._texts = texts

    def _perform(self, name: str, work: Callable[[Writing], None]) -> Changes:
        return self.workspace.perform(name, work, annotator=self.person.row).changes

    def _text(self, writing: Writing, document: int) -> str:
        known = self._texts.get(document)
        return known if known is not None else writing.documents.text(document)

    def _add(self, writing: Writing, document: int, span: tuple[str, str, int, int]) -> MarkKey:
        """Mark a range (layer, label, start, end); what is there already, or suggested, is accepted."""
        layer, label, start, end = span
        text = self._text(writing, document)
        if not 0 <= start < end <= len(text):
            message = f"not a range of this article: {start} to {end}"
            raise ValueError(message)
        writing.place = Place(document=document, start=start, end=end)
        writing.assignments.start(document, self.person.row)
        known = writing.annotations.same(document, self.person.row, span)
        if known is not None:
            self._accept_whole(writing, document, MarkKey(MarkKind.ANNOTATION, known))
            return MarkKey(MarkKind.ANNOTATION, known)
        suggested = writing.suggestions.same(document, span)
        # One that this annotator corrected to something else stays corrected.
        if suggested is not None and not writing.annotations.of_suggestion(suggested, self.person.row):
            self._accept_whole(writing, document, MarkKey(MarkKind.SUGGESTION, suggested))
            return MarkKey(MarkKind.SUGGESTION, suggested)
        made = Span(id="", layer=layer, label=label, start=start, end=end, text=text[start:end])
        return MarkKey(MarkKind.ANNOTATION, writing.annotations.add(document, self.person.row, made))

    def _accept_whole(self, writing: Writing, document: int, key: MarkKey) -> None:
        """Accept a mark as one piece, whatever it leaves out now."""
        row = self._row(writing, key)
        features = writing.annotations.features(row)
        whole = with_pieces(features, ((row["start"], row["end"]),))
        if FRAGMENTS in features and whole != features:
            self._correct(writing, document, key, features=whole)
        else:
            self._accept(writing, document, key)

    def _accept(
        self, writing: Writing, document: int, key: MarkKey, without: frozenset[str] = frozenset()
    ) -> Place:
        """Accept a mark, and what a suggested claim is said by but for the relations ``without``."""
        key = self._decision(writing, key)
        if key.kind is MarkKind.SUGGESTION:
            row = writing.suggestions.get(key.row)
            made = writing.annotations.add_decision(document, self.person.row, row, Status.ACCEPTED)
            self._bring_parts(writing, document, key.row, made, without)
            return place_of(document, row)
        row = self._mine(writing, key.row)
        if row["status"] == Status.REJECTED:
            status = Status.ADDED if row["suggestion_id"] is None else self._likeness(writing, row)
            writing.annotations.change(key.row, status=status.value)
            if row["suggestion_id"] is not None:
                self._bring_parts(writing, document, row["suggestion_id"], key.row, without, again=True)
        return place_of(document, row)

    def _reject(self, writing: Writing, document: int, key: MarkKey) -> Place:
        key = self._decision(writing, key)
        if key.kind is MarkKind.SUGGESTION:
            row = writing.suggestions.get(key.row)
            writing.annotations.add_decision(document, self.person.row, row, Status.REJECTED)
            self._leave_parts(writing, document, key.row)
            return place_of(document, row)
        row = self._mine(writing, key.row)
        parts = self._parts_of(writing, document, key.row)
        if row["suggestion_id"] is None:
            writing.annotations.remove(key.row)
        elif row["status"] != Status.REJECTED:
            # What was suggested is what is rejected, not this annotator's correction of it.
            suggested = writing.suggestions.get(row["suggestion_id"])
            columns = ("layer", "label", "start", "end", "text", "features")
            values = {name: suggested[name] for name in columns}
            writing.annotations.unlink(key.row)
            writing.annotations.change(key.row, status=Status.REJECTED.value, **values)
            self._leave_parts(writing, document, row["suggestion_id"])
        for part in parts:
            self._drop_if_idle(writing, document, part)
        return place_of(document, row)

    def _reopen(self, writing: Writing, document: int, key: MarkKey) -> Place:
        """Let a suggestion wait again, with the source and cue that were decided with it."""
        if key.kind is MarkKind.SUGGESTION:
            return place_of(document, writing.suggestions.get(key.row))
        row = self._mine(writing, key.row)
        if row["suggestion_id"] is None:
            return place_of(document, row)
        writing.annotations.remove(key.row)
        for link in writing.suggestions.links_at(row["suggestion_id"]):
            own = self._own_part(writing, link)
            if link.head != row["suggestion_id"] or own is None:
                continue
            if own["status"] == Status.REJECTED or self._is_unlinked(writing, own):
                writing.annotations.remove(own["id"])
        return place_of(document, row)

    def _decision(self, writing: Writing, key: MarkKey) -> MarkKey:
        """The decision that has taken the place of a suggestion meanwhile, or ``key`` itself."""
        if key.kind is MarkKind.SUGGESTION:
            decided = writing.annotations.of_suggestion(key.row, self.person.row)
            if decided is not None:
                return MarkKey(MarkKind.ANNOTATION, decided)
        return key

    def _decide(self, writing: Writing, document: int, row: dict[str, Any], status: Status) -> int:
        decided = writing.annotations.of_suggestion(row["id"], self.person.row)
        if decided is not None:
            writing.annotations.change(decided, status=status.value)
            return decided
        return writing.annotations.add_decision(document, self.person.row, row, status)

    def _correct(self, writing: Writing, document: int, key: MarkKey, **values: Any) -> None:
        writing.assignments.start(document, self.person.row)
        key = self._decision(writing, key)
        fresh = key.kind is MarkKind.SUGGESTION
        if fresh:
            suggested = writing.suggestions.get(key.row)
            row_id = writing.annotations.add_decision(document, self.person.row, suggested, Status.ACCEPTED)
        else:
            row_id = key.row
        row = self._mine(writing, row_id)
        again = row["status"] == Status.REJECTED
        columns = writing.annotations.columns(values)
        after = {**row, **columns}
        status = Status(row["status"])
        if row["suggestion_id"] is not None:
            status = self._likeness(writing, after)
        elif status is Status.REJECTED:
            status = Status.ADDED
        if any(row[name] != value for name, value in {**columns, "status": status.value}.items()):
            writing.annotations.change(row_id, status=status.value, **columns)
        if after["label"] != row["label"]:
            self._prune(writing, document, row_id)
        if row["suggestion_id"] is not None and (fresh or again):
            self._bring_parts(writing, document, row["suggestion_id"], row_id, again=again)
        writing.place = place_of(document, after)

    def _bring_parts(
        self,
        writing: Writing,
        document: int,
        suggestion: int,
        head: int,
        without: frozenset[str] = frozenset(),
        *,
        again: bool = False,
    ) -> None:
        """Accept what a suggested claim is said by, and link ``head``, its decision, to it.

        A part that was rejected by itself stays so, unless its claim is accepted ``again`` after both
        were rejected.
        """
        links = [k for k in writing.suggestions.links_at(suggestion) if k.head == suggestion]
        if not links:
            return
        scheme = writing.schemes.get()
        label = self._mine(writing, head)["label"]
        # A decision made just now has no relations yet.
        linked = writing.annotations.mark_relations(document, self.person.row, [head]) if again else ()
        there = {r.label for r in linked if r.head.row == head}
        for link in list(links):
            kind = relation_type(scheme, link.label)
            if kind is None or label not in kind.heads or link.label in without:
                continue
            child = self._part(writing, document, link, kind, again=again)
            if child is not None and not (link.label in there and link.label in ONE_CHILD):
                there.add(link.label)
                links.remove(link)
                writing.annotations.relate(
                    document, self.person.row, link.label, (head, child), link, fresh=not again
                )
        self._leave(writing, document, links)

    def _part(
        self, writing: Writing, document: int, link: SuggestedLink, kind: RelationType, *, again: bool
    ) -> int | None:
        """The own row that a suggested relation ends at, accepted if it waited; None where it must not be."""
        child = writing.annotations.of_suggestion(link.child, self.person.row)
        if child is None:
            child = writing.annotations.same(document, self.person.row, link.child_span)
        if child is None:
            suggested = writing.suggestions.get(link.child)
            return writing.annotations.add_decision(document, self.person.row, suggested, Status.ACCEPTED)
        row = self._mine(writing, child)
        if row["status"] == Status.REJECTED:
            if not again or row["label"] not in PARTS:
                return None
            self._accept(writing, document, MarkKey(MarkKind.ANNOTATION, child))
        return child if row["label"] in kind.children else None

    def _leave_parts(self, writing: Writing, document: int, suggestion: int) -> None:
        """Reject the suggested sources and cues of a decided claim that serve no claim any more."""
        links = writing.suggestions.links_at(suggestion)
        self._leave(writing, document, [k for k in links if k.head == suggestion])

    def _leave(self, writing: Writing, document: int, links: Sequence[SuggestedLink]) -> None:
        for link in links:
            if link.child_span[1] not in PARTS:
                continue
            own = self._own_part(writing, link)
            if own is not None:
                self._drop_if_idle(writing, document, own["id"])
            elif (
                not self._is_waited_for(writing, link.child)
                and writing.annotations.same(document, self.person.row, link.child_span) is None
            ):
                self._decide(writing, document, writing.suggestions.get(link.child), Status.REJECTED)

    def _drop_if_idle(self, writing: Writing, document: int, part: int) -> None:
        """Reject a source or cue that was accepted with a claim and serves none any more."""
        row = self._mine(writing, part)
        if self._is_unlinked(writing, row) and not self._is_waited_for(writing, row["suggestion_id"]):
            self._reject(writing, document, MarkKey(MarkKind.ANNOTATION, part))

    @staticmethod
    def _is_unlinked(writing: Writing, row: dict[str, Any]) -> bool:
        """Whether an own row is a source or cue as it was suggested, and no decided claim has it."""
        return (
            row["label"] in PARTS
            and row["status"] == Status.ACCEPTED
            and row["suggestion_id"] is not None
            and not writing.annotations.relations_at(row["id"])
        )

    def _is_waited_for(self, writing: Writing, part: int) -> bool:
        """Whether a suggestion serves another one that this annotator has not decided."""
        return any(
            writing.annotations.of_suggestion(link.head, self.person.row) is None
            for link in writing.suggestions.links_at(part)
            if link.child == part
        )

    def _own_part(self, writing: Writing, link: SuggestedLink) -> dict[str, Any] | None:
        """This annotator's decision on the source or cue that a suggested relation ends at."""
        own = writing.annotations.of_suggestion(link.child, self.person.row)
        row = self._mine(writing, own) if own is not None else None
        return row if row is not None and row["label"] in PARTS else None

    def _parts_of(self, writing: Writing, document: int, head: int) -> list[int]:
        """The rows that an own row is linked to."""
        linked = writing.annotations.mark_relations(document, self.person.row, [head])
        return sorted({r.child.row for r in linked if r.head.row == head})

    def _prune(self, writing: Writing, document: int, row_id: int) -> None:
        """Take away the relations that the label scheme does not allow at a row any more."""
        scheme = writing.schemes.get()
        for relation in writing.annotations.mark_relations(document, self.person.row, [row_id]):
            head, child = (self._mine(writing, key.row) for key in (relation.head, relation.child))
            kind = relation_type(scheme, relation.label)
            if kind is None or head["label"] not in kind.heads or child["label"] not in kind.children:
                writing.annotations.unrelate(relation.row)
                if child["id"] != row_id:
                    self._drop_if_idle(writing, document, child["id"])
        for link in writing.links.beyond(row_id):
            head, child = self._mine(writing, link.head), self._mine(writing, link.child)
            # What was set apart has no kind: it stays where the two could be linked.
            apart = link.status is Status.REJECTED
            kinds = [k for k in scheme.relations if (k.across_documents if apart else k.name == link.label)]
            if not any(head["label"] in k.heads and child["label"] in k.children for k in kinds):
                writing.links.remove(link.row)

    @staticmethod
    def _likeness(writing: Writing, row: dict[str, Any]) -> Status:
        """Accepted while it equals what was suggested, else corrected."""
        suggested = writing.suggestions.get(row["suggestion_id"])
        columns = ("layer", "label", "start", "end", "features")
        same = all(suggested[name] == row[name] for name in columns)
        return Status.ACCEPTED if same else Status.CORRECTED

    def _row(self, writing: Writing, key: MarkKey) -> dict[str, Any]:
        if key.kind is MarkKind.SUGGESTION:
            return writing.suggestions.get(key.row)
        return self._mine(writing, key.row)

    def _mine(self, writing: Writing, row_id: int) -> dict[str, Any]:
        row = writing.annotations.get(row_id)
        if row["annotator_id"] != self.person.row:
            raise UserFixable(
                worded("This span is another annotator's work."),
                next_step=worded("Only they can change it; add a span of your own."),
            )
        return row


def place_of(document: int, row: dict[str, Any]) -> Place:
    """Where a row of spans stands."""
    return Place(document=document, start=row["start"], end=row["end"])


def relation_type(scheme: Scheme, label: str) -> RelationType | None:
    """The relation of a scheme by its name, or None."""
    return next((kind for kind in scheme.relations if kind.name == label), None)
