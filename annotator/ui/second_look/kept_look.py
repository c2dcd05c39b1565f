"""The rows of the second look at the open project, judged beside the window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.changes import Changes
from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.services.second_look.opinions import Opinions
from annotator.services.second_look.rows import Row
from annotator.services.second_look.second_look import SecondLook, still_to_see
from annotator.store.documents import Listed
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import KeptReading

_ARTICLES = 500  # a query names only so many rows
MOST_ROWS = 2000
"""Rows the list shows; nobody goes further down, and there will be others when these are decided."""


@dataclass(slots=True)
class Look:
    """The rows that are to be seen, with what is said of their articles and what stands around them."""

    found: SecondLook
    rows: list[Row]
    articles: dict[int, Listed]
    around: dict[tuple[int, str, int, int], tuple[str, str]]
    scheme: Scheme


class KeptLook(KeptReading[Look]):
    """Judges when somebody looks; what is decided leaves the list, which else stays as it is."""

    reading = worded("Second look")

    heard: Opinions | None = None
    """What models said that were trained without the article, where they were asked."""

    def show_desk(self, desk: Desk | None) -> None:
        """Be of another project, in which no model was asked yet."""
        self.heard = None
        super().show_desk(desk)

    def read_all(self, desk: Desk, progress: Progress, cancelled: Cancelled) -> Look:
        """Judge all of the person's work."""
        # What trains models is loaded here, on a thread of its own.
        from annotator.services.second_look.second_look import second_look

        found = second_look(
            desk.workspace, desk.person, heard=self.heard, progress=progress, cancelled=cancelled
        )
        rows = list(found.rows[:MOST_ROWS])
        articles: dict[int, Listed] = {}
        around: dict[tuple[int, str, int, int], tuple[str, str]] = {}
        documents = sorted({row.document for row in rows})
        with desk.workspace.read() as reading:
            for first in range(0, len(documents), _ARTICLES):
                part = documents[first : first + _ARTICLES]
                articles.update(reading.documents.listed(part))
                texts = reading.documents.texts(part)
                around.update(
                    (row.place, _around(texts[row.document], row)) for row in rows if row.document in texts
                )
            scheme = reading.schemes.get()
        return Look(found, rows, articles, around, scheme)

    def too_much(self, _read: Look, changes: Changes) -> bool:
        """What brings rows back, or judges by other labels."""
        return changes.corpus or changes.scheme or changes.operation in ("undo", "redo")

    def follow(self, read: Look, changes: Changes) -> None:
        """Leave out what was decided."""
        desk = self.desk
        if desk is not None and (changes.documents or changes.rules):
            seen = still_to_see(desk.workspace, desk.person, read.rows, changes.documents)
            read.rows = list(seen)
            read.found = replace(read.found, rows=tuple(seen))


def _around(text: str, row: Row) -> tuple[str, str]:
    """A few words before and after a place."""
    before = " ".join(text[max(0, row.start - 90) : row.start].split())
    after = " ".join(text[row.end : row.end + 90].split())
    glued_before = "" if row.start and not text[row.start - 1].isspace() else " "
    glued_after = "" if row.end < len(text) and not text[row.end].isspace() else " "
    return before + glued_before, glued_after + after
