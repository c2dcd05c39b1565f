"""One annotator's decisions on the spans of an article. Each call is one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import UserFixable
from annotator.domain.fragments import (
    Pieces,
    added,
    end_moved,
    pieces_of,
    start_moved,
    taken_out,
    with_pieces,
)
from annotator.domain.mark import MarkKey
from annotator.domain.tokens import moved_end, moved_start
from annotator.domain.wording import worded
from annotator.services.annotating.decisions import Decisions
from annotator.store.access import Writing
from annotator.store.people import WorkStatus

FEATURE_WORDS = {"checkworthy": "check-worthy", "normalized": "own words"}
"""What a feature is called in the history, where its name is no word."""


class Annotating(Decisions):
    """What ``person`` does to the spans of ``workspace``. Nobody else's rows are ever touched."""

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
        return self._each("decide again", document, keys, self._reopen)

    def add(self, document: int, layer: str, label: str, start: int, end: int) -> Changes:
        """Mark ``[start, end)`` code points; the same span twice is one span.

        Raises:
            ValueError: if the range does not lie in the text.
        """

        def work(writing: Writing) -> None:
            self._add(writing, document, (layer, label, start, end))

        return self._perform(f"mark {label}", work)

    def relabel(self, document: int, key: MarkKey, layer: str, label: str) -> Changes:
        """Give a mark another label, also one of another layer."""

        def work(writing: Writing) -> None:
            self._correct(writing, document, key, layer=layer, label=label)

        return self._perform(f"relabel to {label}", work)

    def move_start(self, document: int, key: MarkKey, step: int, *, by_character: bool = False) -> Changes:
        """Move a mark's left edge by ``step`` tokens or characters; negative is to the left.

        An edge that would stand between two pieces goes on to the next; what it leaves behind is gone.
        """

        def moved(text: str, pieces: Pieces) -> Pieces:
            old, end = pieces[0][0], pieces[-1][1]
            start = min(max(0, old + step), end - 1) if by_character else moved_start(text, old, end, step)
            return start_moved(pieces, start)

        return self._reshape("move left edge", document, key, moved)

    def move_end(self, document: int, key: MarkKey, step: int, *, by_character: bool = False) -> Changes:
        """Move a mark's right edge by ``step`` tokens or characters; positive is to the right.

        Pieces are kept as ``move_start`` keeps them.
        """

        def moved(text: str, pieces: Pieces) -> Pieces:
            start, old = pieces[0][0], pieces[-1][1]
            if by_character:
                end = max(min(len(text), old + step), start + 1)
            else:
                end = moved_end(text, start, old, step)
            return end_moved(pieces, end)

        return self._reshape("move right edge", document, key, moved)

    def add_piece(self, document: int, key: MarkKey, start: int, end: int) -> Changes:
        """Let a mark reach over ``[start, end)`` code points too, as a piece of its own where it lies apart.

        Raises:
            ValueError: if the range does not lie in the text.
        """

        def with_words(text: str, pieces: Pieces) -> Pieces:
            if not 0 <= start < end <= len(text):
                message = f"not a range of this article: {start} to {end}"
                raise ValueError(message)
            return added(pieces, start, end, text)

        return self._reshape("add words to span", document, key, with_words)

    def take_out(self, document: int, key: MarkKey, start: int, end: int) -> Changes:
        """Take the words ``[start, end)`` (code points) out of a mark, which may leave it in pieces.

        Raises:
            UserFixable: if nothing would be left of it.
        """

        def without(text: str, pieces: Pieces) -> Pieces:
            left = taken_out(pieces, start, end, text)
            if not left:
                raise UserFixable(
                    worded("Nothing would be left of the span."), next_step=worded("Delete takes it away.")
                )
            return left

        return self._reshape("take words out of span", document, key, without)

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

        return self._perform(f"set {FEATURE_WORDS.get(name, name)}", work)

    def set_status(self, document: int, status: WorkStatus, reason: str = "") -> Changes:
        """Put the article at a status, such as done, skipped or flagged, and say why."""
        names = {
            WorkStatus.DONE: "finish article",
            WorkStatus.SKIPPED: "skip article",
            WorkStatus.FLAGGED: "flag article",
            WorkStatus.NEW: "set article to new",
            WorkStatus.IN_PROGRESS: "reopen article",
        }

        def work(writing: Writing) -> None:
            writing.place = Place(document=document)
            writing.assignments.set(document, self.person.row, status, " ".join(reason.split()))

        return self._perform(names[status], work)

    def _reshape(
        self, name: str, document: int, key: MarkKey, change: Callable[[str, Pieces], Pieces]
    ) -> Changes:
        """Give a mark other pieces: ``change`` makes them of the article's text and those it has."""

        def work(writing: Writing) -> None:
            text = self._text(writing, document)
            row = self._row(writing, key)
            features = writing.annotations.features(row)
            pieces = pieces_of(features, row["start"], row["end"])
            after = change(text, pieces)
            if after == pieces:
                self._correct(writing, document, key)
                return
            start, end = after[0][0], after[-1][1]
            features = with_pieces(features, after)
            self._correct(
                writing, document, key, start=start, end=end, text=text[start:end], features=features
            )

        return self._perform(name, work)

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
