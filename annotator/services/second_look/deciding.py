"""The decisions on a row of the second look; each is one step that undo takes back."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.changes import Changes, Place
from annotator.services.annotating.annotate import Annotating
from annotator.services.second_look.rows import Row
from annotator.services.second_look.second_look import place_words
from annotator.store.access import Writing
from annotator.store.repository import now


class SecondThoughts(Annotating):
    """What ``person`` decides on the rows of their own work."""

    def keep(self, row: Row) -> Changes:
        """Let the place stay as it is; it is not asked about again while its label stays.

        Raises:
            UnusableProject: if the project can't be written.
        """

        def work(writing: Writing) -> None:
            self._keep(writing, row, row.label)

        name = f"keep {row.label}" if row.label else f"leave unmarked “{row.text[:40]}”"
        return self._perform(name, work)

    def give(self, row: Row, label: str) -> Changes:
        """Give the span another label, or mark what was missing.

        Raises:
            UnusableProject: if the project can't be written.
        """
        if row.key is None:
            return self.add(row.document, row.layer, label, row.start, row.end)
        return self.relabel(row.document, row.key, row.layer, label)

    def remove(self, row: Row) -> Changes:
        """Take the span away; that none stands there is not asked about again.

        Raises:
            UnusableProject: if the project can't be written.
        """
        key = row.key
        assert key is not None, "nothing stands there"

        def work(writing: Writing) -> None:
            writing.assignments.start(row.document, self.person.row)
            self._reject(writing, row.document, key)
            self._keep(writing, row, "")

        return self._perform("delete span", work)

    def _keep(self, writing: Writing, row: Row, label: str) -> None:
        document = writing.documents.get(row.document).id
        writing.place = Place(document=row.document, start=row.start, end=row.end)
        place = place_words(replace(row, label=label), document)
        writing.rules.keep_place(self.person.row, place, now())
