"""The list of articles as one annotator sees it: order, status, progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.services.annotating.article import Article
from annotator.store.access import Reading
from annotator.store.documents import Listed
from annotator.store.people import Person, Standing, WorkStatus
from annotator.store.workspace import Workspace

_AT_ONCE = 500  # a query names only so many rows
_NEW = Standing(status=WorkStatus.NEW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One article in the list; ``decided`` of its ``suggested`` suggestions have been decided.

    ``reason`` is why it was skipped or flagged, ``notes`` how many threads about it are open, ``why`` what
    makes it worth doing, in a list ordered by that.
    """

    listed: Listed
    status: WorkStatus
    suggested: int
    decided: int
    reason: str = ""
    notes: int = 0
    why: str = ""


def entry_from(entry: Entry, article: Article) -> Entry | None:
    """The entry of an article that is open, as that says without reading anything; None: read it anew.

    Counting the suggestions of a long article takes longer than deciding one of them.
    """
    document, listed, counts = article.document, entry.listed, article.counts()
    shown = (listed.title, listed.outlet, listed.published, listed.source_file)
    if shown != (document.title, document.outlet, document.published, document.source_file):
        return None
    return replace(
        entry,
        status=article.status,
        reason=article.standing.reason,
        suggested=counts.suggested,
        decided=counts.suggested - counts.undecided,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many of the articles this annotator has finished."""

    done: int
    articles: int


class Corpus:
    """Reads the list a piece at a time, so that its length does not matter."""

    def __init__(self, workspace: Workspace, person: Person) -> None:
        self._workspace = workspace
        self._person = person

    def entries(self, rows: Sequence[int]) -> dict[int, Entry]:
        """Some articles of the list, by row number."""
        found: dict[int, Entry] = {}
        with self._workspace.read() as reading:
            for start in range(0, len(rows), _AT_ONCE):
                found.update(self._some(reading, rows[start : start + _AT_ONCE]))
        return found

    def _some(self, reading: Reading, rows: Sequence[int]) -> dict[int, Entry]:
        listed = reading.documents.listed(rows)
        standings = reading.assignments.standings(rows, self._person.row)
        notes = reading.notes.open_counts(rows)
        suggested = reading.suggestions.count(rows)
        decided = reading.annotations.decisions(rows, self._person.row)
        return {
            row: Entry(
                listed=found,
                status=standings.get(row, _NEW).status,
                suggested=suggested.get(row, 0),
                decided=decided.get(row, 0),
                reason=standings.get(row, _NEW).reason,
                notes=notes.get(row, 0),
            )
            for row, found in listed.items()
        }

    def progress(self) -> Progress:
        """How far this annotator has come."""
        with self._workspace.read() as reading:
            return Progress(
                done=reading.assignments.count(self._person.row, WorkStatus.DONE),
                articles=reading.documents.count(),
            )

    def first(self) -> int | None:
        """The first article as imported; None where there is none."""
        with self._workspace.read() as reading:
            return reading.queue.first()

    def next_open(self, row: int) -> int | None:
        """The next article after ``row`` that is neither done nor skipped, round the end; None if none."""
        with self._workspace.read() as reading:
            return reading.queue.first_open(self._person.row, after=row)
