"""One annotator's decisions on the spans of an article. Each call is one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import UserFixable
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Span, Status
from annotator.domain.tokens import moved_end, moved_start
from annotator.store.access import Writing
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace


class Annotating:
    """What ``person`` does to the spans of ``workspace``. Nobody else's rows are ever touched."""

    def __init__(self, workspace: Workspace, person: Person) -> None:
        self.workspace = workspace
        self.person = person

    def accept(self, document: int, keys: Sequence[MarkKey]) -> Changes:
        """Accept marks as they stand; several are one step."""
        return self._each("accept", document, keys, self._accept)

    def reject(self, document: int, keys: Sequence[MarkKey]) -> Changes:
        """Reject marks: a suggestion's rejection is kept, a span of one's own is removed."""
        return self._each("reject", document, keys, self._reject)

    def delete(self, document: int, key: MarkKey) -> Changes:
        """Delete the chosen span. One that was suggested counts as rejected from then on."""
        return self._each("delete span", document, [key], self._reject)

    def reopen(self, document: int, keys: Sequence[MarkKey]) -> Changes:
        """Take back the decision on suggestions, so that they wait again."""

        def work(writing: Writing, document: int, key: MarkKey) -> Place:
            if key.kind is MarkKind.SUGGESTION:
                return _place(document, writing.suggestions.get(key.row))
            row = self._mine(writing, key.row)
            if row["suggestion_id"] is not None:
                writing.annotations.remove(key.row)
            return _place(document, row)

        return self._each("decide again", document, keys, work)

    def add(self, document: int, layer: str, label: str, start: int, end: int) -> Changes:
        """Mark ``[start, end)`` code points; the same span twice is one span.

        Raises:
            ValueError: if the range does not lie in the text.
        """

        def work(writing: Writing) -> None:
            text = writing.documents.text(document)
            if not 0 <= start < end <= len(text):
                message = f"not a range of this article: {start} to {end}"
                raise ValueError(message)
            writing.place = Place(document=document, start=start, end=end)
            writing.assignments.start(document, self.person.row)
            known = writing.annotations.same(document, self.person.row, (layer, label, start, end))
            if known is not None:
                self._accept(writing, document, MarkKey(MarkKind.ANNOTATION, known))
                return
            suggested = writing.suggestions.same(document, (layer, label, start, end))
            # One that this annotator corrected to something else stays corrected.
            if suggested is not None and not writing.annotations.of_suggestion(suggested, self.person.row):
                self._accept(writing, document, MarkKey(MarkKind.SUGGESTION, suggested))
                return
            span = Span(id="", layer=layer, label=label, start=start, end=end, text=text[start:end])
            writing.annotations.add(document, self.person.row, span)

        return self._perform(f"mark {label}", work)

    def relabel(self, document: int, key: MarkKey, layer: str, label: str) -> Changes:
        """Give a mark another label, also one of another layer."""

        def work(writing: Writing) -> None:
            self._correct(writing, document, key, layer=layer, label=label)

        return self._perform(f"relabel to {label}", work)

    def move_start(self, document: int, key: MarkKey, step: int, *, by_character: bool = False) -> Changes:
        """Move a mark's left edge by ``step`` tokens or characters; negative is to the left."""

        def work(writing: Writing) -> None:
            text = writing.documents.text(document)
            old, end = self._range(writing, key)
            start = min(max(0, old + step), end - 1) if by_character else moved_start(text, old, end, step)
            self._correct(writing, document, key, start=start, text=text[start:end])

        return self._perform("move left edge", work)

    def move_end(self, document: int, key: MarkKey, step: int, *, by_character: bool = False) -> Changes:
        """Move a mark's right edge by ``step`` tokens or characters; positive is to the right."""

        def work(writing: Writing) -> None:
            text = writing.documents.text(document)
            start, old = self._range(writing, key)
            if by_character:
                end = max(min(len(text), old + step), start + 1)
            else:
                end = moved_end(text, start, old, step)
            self._correct(writing, document, key, end=end, text=text[start:end])

        return self._perform("move right edge", work)

    def set_feature(self, document: int, key: MarkKey, name: str, value: Any) -> Changes:
        """Set one feature of a mark; None or an empty text takes it away."""

        def work(writing: Writing) -> None:
            row = self._row(writing, key)
            features = writing.annotations.features(row)
            if value in (None, ""):
                features.pop(name, None)
            else:
                features[name] = value
            self._correct(writing, document, key, features=features)

        return self._perform(f"set {name}", work)

    def set_status(self, document: int, status: WorkStatus) -> Changes:
        """Put the article at a status, such as done, skipped or flagged."""
        names = {
            WorkStatus.DONE: "finish article",
            WorkStatus.SKIPPED: "skip article",
            WorkStatus.FLAGGED: "flag article",
            WorkStatus.NEW: "set article to new",
            WorkStatus.IN_PROGRESS: "reopen article",
        }

        def work(writing: Writing) -> None:
            writing.place = Place(document=document)
            writing.assignments.set(document, self.person.row, status)

        return self._perform(names[status], work)

    def _perform(self, name: str, work: Callable[[Writing], None]) -> Changes:
        return self.workspace.perform(name, work, annotator=self.person.row).changes

    def _each(
        self,
        name: str,
        document: int,
        keys: Sequence[MarkKey],
        one: Callable[[Writing, int, MarkKey], Place],
    ) -> Changes:
        def work(writing: Writing) -> None:
            for key in keys:
                writing.place = one(writing, document, key)
            writing.assignments.start(document, self.person.row)

        named = name if len(keys) == 1 else f"{name} {len(keys)} spans"
        return self._perform(named, work)

    def _accept(self, writing: Writing, document: int, key: MarkKey) -> Place:
        key = self._decision(writing, key)
        if key.kind is MarkKind.SUGGESTION:
            row = writing.suggestions.get(key.row)
            self._decide(writing, document, row, Status.ACCEPTED)
            return _place(document, row)
        row = self._mine(writing, key.row)
        if row["status"] == Status.REJECTED:
            status = Status.ADDED if row["suggestion_id"] is None else self._likeness(writing, row)
            writing.annotations.change(key.row, status=status.value)
        return _place(document, row)

    def _reject(self, writing: Writing, document: int, key: MarkKey) -> Place:
        key = self._decision(writing, key)
        if key.kind is MarkKind.SUGGESTION:
            row = writing.suggestions.get(key.row)
            self._decide(writing, document, row, Status.REJECTED)
            return _place(document, row)
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
        return _place(document, row)

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
        writing.place = _place(document, after)

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


def _place(document: int, row: dict[str, Any]) -> Place:
    return Place(document=document, start=row["start"], end=row["end"])
