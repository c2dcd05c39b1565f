"""What decisions on spans are made of: accepting, rejecting and correcting rows of one's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import UserFixable
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Span, Status
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace


class Decisions:
    """The steps ``person`` may take in ``workspace``, for the services that compose them."""

    def __init__(self, workspace: Workspace, person: Person) -> None:
        self.workspace = workspace
        self.person = person

    def _perform(self, name: str, work: Callable[[Writing], None]) -> Changes:
        return self.workspace.perform(name, work, annotator=self.person.row).changes

    def _add(self, writing: Writing, document: int, span: tuple[str, str, int, int]) -> MarkKey:
        """Mark a range (layer, label, start, end); what is there already, or suggested, is accepted."""
        layer, label, start, end = span
        text = writing.documents.text(document)
        if not 0 <= start < end <= len(text):
            message = f"not a range of this article: {start} to {end}"
            raise ValueError(message)
        writing.place = Place(document=document, start=start, end=end)
        writing.assignments.start(document, self.person.row)
        known = writing.annotations.same(document, self.person.row, span)
        if known is not None:
            self._accept(writing, document, MarkKey(MarkKind.ANNOTATION, known))
            return MarkKey(MarkKind.ANNOTATION, known)
        suggested = writing.suggestions.same(document, span)
        # One that this annotator corrected to something else stays corrected.
        if suggested is not None and not writing.annotations.of_suggestion(suggested, self.person.row):
            self._accept(writing, document, MarkKey(MarkKind.SUGGESTION, suggested))
            return MarkKey(MarkKind.SUGGESTION, suggested)
        made = Span(id="", layer=layer, label=label, start=start, end=end, text=text[start:end])
        return MarkKey(MarkKind.ANNOTATION, writing.annotations.add(document, self.person.row, made))

    def _accept(self, writing: Writing, document: int, key: MarkKey) -> Place:
        key = self._decision(writing, key)
        if key.kind is MarkKind.SUGGESTION:
            row = writing.suggestions.get(key.row)
            self._decide(writing, document, row, Status.ACCEPTED)
            return place_of(document, row)
        row = self._mine(writing, key.row)
        if row["status"] == Status.REJECTED:
            status = Status.ADDED if row["suggestion_id"] is None else self._likeness(writing, row)
            writing.annotations.change(key.row, status=status.value)
        return place_of(document, row)

    def _reject(self, writing: Writing, document: int, key: MarkKey) -> Place:
        key = self._decision(writing, key)
        if key.kind is MarkKind.SUGGESTION:
            row = writing.suggestions.get(key.row)
            self._decide(writing, document, row, Status.REJECTED)
            return place_of(document, row)
        row = self._mine(writing, key.row)
        if row["suggestion_id"] is None:
            writing.annotations.remove(key.row)
        elif row["status"] != Status.REJECTED:
            # What was suggested is what is rejected, not this annotator's correction of it.
            suggested = writing.suggestions.get(row["suggestion_id"])
            columns = ("layer", "label", "start", "end", "text", "features")
            values = {name: suggested[name] for name in columns}
            writing.annotations.unlink(key.row)
            writing.annotations.change(key.row, status=Status.REJECTED.value, **values)
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
        if key.kind is MarkKind.SUGGESTION:
            suggested = writing.suggestions.get(key.row)
            row_id = self._decide(writing, document, suggested, Status.ACCEPTED)
        else:
            row_id = key.row
        row = self._mine(writing, row_id)
        columns = writing.annotations.columns(values)
        after = {**row, **columns}
        status = Status(row["status"])
        if row["suggestion_id"] is not None:
            status = self._likeness(writing, after)
        elif status is Status.REJECTED:
            status = Status.ADDED
        if any(row[name] != value for name, value in {**columns, "status": status.value}.items()):
            writing.annotations.change(row_id, status=status.value, **columns)
        writing.place = place_of(document, after)

    @staticmethod
    def _likeness(writing: Writing, row: dict[str, Any]) -> Status:
        """Accepted while it equals what was suggested, else corrected."""
        suggested = writing.suggestions.get(row["suggestion_id"])
        columns = ("layer", "label", "start", "end", "features")
        same = all(suggested[name] == row[name] for name in columns)
        return Status.ACCEPTED if same else Status.CORRECTED

    def _range(self, writing: Writing, key: MarkKey) -> tuple[int, int]:
        row = self._row(writing, key)
        return row["start"], row["end"]

    def _row(self, writing: Writing, key: MarkKey) -> dict[str, Any]:
        if key.kind is MarkKind.SUGGESTION:
            return writing.suggestions.get(key.row)
        return self._mine(writing, key.row)

    def _mine(self, writing: Writing, row_id: int) -> dict[str, Any]:
        row = writing.annotations.get(row_id)
        if row["annotator_id"] != self.person.row:
            raise UserFixable(
                "This span is another annotator's work.",
                next_step="Only they can change it; add a span of your own.",
            )
        return row


def place_of(document: int, row: dict[str, Any]) -> Place:
    """Where a row of spans stands."""
    return Place(document=document, start=row["start"], end=row["end"])
