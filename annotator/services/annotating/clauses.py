"""Decisions by clauses: one span made two of the same label, and edges that move to where a clause ends."""

from __future__ import annotations

from annotator.domain.changes import Changes
from annotator.domain.clauses import end_moved_by_clause, start_moved_by_clause
from annotator.domain.errors import UserFixable
from annotator.domain.fragments import Pieces, end_moved, pieces_of, start_moved
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.wording import worded
from annotator.services.annotating.annotate import Annotating
from annotator.store.access import Writing


class ByClauses(Annotating):
    """What ``person`` does by clauses in ``workspace``. Each call is one step of the history."""

    def split(self, document: int, key: MarkKey, left_end: int, right_start: int) -> Changes:
        """Let a mark end at ``left_end`` and another of its label begin at ``right_start``, in code points.

        The new one ends where the mark ended, and has its source, its cue and its choices.

        Raises:
            UserFixable: if the mark is in several pieces.
            ValueError: if the two parts do not lie within the mark.
        """

        def work(writing: Writing) -> None:
            row = self._row(writing, key)
            start, end = row["start"], row["end"]
            if not start < left_end <= right_start < end:
                message = f"not within the span: {left_end} and {right_start}"
                raise ValueError(message)
            if len(pieces_of(writing.annotations.features(row), start, end)) > 1:
                raise UserFixable(
                    worded("A span of several pieces can't be split."),
                    next_step=worded("Mark one of them anew."),
                )
            text = writing.documents.text(document)
            self._correct(writing, document, key, end=left_end, text=text[start:left_end])
            first = self._decision(writing, key).row
            place = writing.place
            other = self._add(writing, document, (row["layer"], row["label"], right_start, end))
            second = self._decision(writing, other).row
            self._say_the_same(writing, document, first, second)
            writing.place = place

        return self._perform("split span", work)

    def move_cut(
        self, document: int, first: MarkKey, second: MarkKey, left_end: int, right_start: int
    ) -> Changes:
        """Move the place where two marks were split.

        Raises:
            ValueError: if it would leave nothing of one of them.
        """

        def work(writing: Writing) -> None:
            one, other = self._mine(writing, first.row), self._mine(writing, second.row)
            if not one["start"] < left_end <= right_start < other["end"]:
                message = f"not within the spans: {left_end} and {right_start}"
                raise ValueError(message)
            text = writing.documents.text(document)
            self._correct(writing, document, second, start=right_start, text=text[right_start : other["end"]])
            self._correct(writing, document, first, end=left_end, text=text[one["start"] : left_end])

        return self._perform("move split", work)

    def move_end_by_clause(self, document: int, key: MarkKey, step: int) -> Changes:
        """Move a mark's right edge by a clause; negative is to the left. One in pieces keeps its pieces."""

        def moved(text: str, pieces: Pieces) -> Pieces:
            return end_moved(pieces, end_moved_by_clause(text, pieces[0][0], pieces[-1][1], step))

        return self._reshape("move right edge", document, key, moved)

    def move_start_by_clause(self, document: int, key: MarkKey, step: int) -> Changes:
        """Move a mark's left edge by a clause; negative is to the left. One in pieces keeps its pieces."""

        def moved(text: str, pieces: Pieces) -> Pieces:
            return start_moved(pieces, start_moved_by_clause(text, pieces[0][0], pieces[-1][1], step))

        return self._reshape("move left edge", document, key, moved)

    def _say_the_same(self, writing: Writing, document: int, first: int, second: int) -> None:
        """Give the second what the first is said by, where it has nothing of its own, and its choices."""
        relations = writing.annotations.mark_relations(document, self.person.row, [first, second])
        has = {r.label for r in relations if r.head.row == second}
        for relation in relations:
            if relation.head.row == first and relation.label not in has:
                ends = (second, relation.child.row)
                writing.annotations.relate(document, self.person.row, relation.label, ends)
        scheme = writing.schemes.get()
        row, made = self._mine(writing, first), self._mine(writing, second)
        layer = next((layer for layer in scheme.layers if layer.name == row["layer"]), None)
        choices = {f.name for f in layer.features if f.type == "choice"} if layer is not None else set()
        given = {n: v for n, v in writing.annotations.features(row).items() if n in choices}
        features = {**given, **writing.annotations.features(made)}
        self._correct(writing, document, MarkKey(MarkKind.ANNOTATION, second), features=features)
