"""Reads the articles that can be settled as they stand now, a few of them in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.agreement.asked import Asked
from annotator.services.agreement.compared_work import GOLD, ComparedWork, compared_names
from annotator.services.agreement.settled_cases import ArticleState, state_of
from annotator.services.entries.named import EntryNames
from annotator.services.progress import Cancelled, never
from annotator.store.access import Reading
from annotator.store.people import WorkStatus
from annotator.store.workspace import Workspace

_AT_ONCE = 25
"""Articles in memory at once: each is some hundred cases of several versions."""


class SettledWork:
    """The work that ``asked`` names, article by article, with the verdicts on it."""

    def __init__(self, workspace: Workspace, asked: Asked) -> None:
        self._workspace = workspace
        self._asked = asked
        self._entries: EntryNames | None = None  # as they were when all articles were last begun to be read

    def each(self, documents: Sequence[int] = (), *, cancelled: Cancelled = never) -> Iterator[ArticleState]:
        """Every article, or of those named (row numbers), that two annotators at least have done.

        Raises:
            WrongUse: if fewer than two annotators are there.
        """
        self._entries = None
        with self._workspace.read() as reading:
            names = compared_names(reading, self._asked)
            rows = self.rows(reading, documents)
            for start in range(0, len(rows), _AT_ONCE):
                if cancelled():
                    return
                yield from self.among(reading, rows[start : start + _AT_ONCE], names)

    def among(
        self, reading: Reading, documents: Sequence[int], names: tuple[str, ...] = ()
    ) -> list[ArticleState]:
        """Those of a few articles that two annotators at least have done; ``names`` where they are known."""
        asked = replace(self._asked, annotators=names, suggestions=False) if names else self._asked
        work = ComparedWork.read(reading, asked, self._entries, rows=documents)
        self._entries = work.entries or self._entries
        rows = [row for row, _ in work.documents]
        verdicts = reading.verdicts.of_documents(rows)
        gold = reading.people.named(GOLD)
        statuses = reading.assignments.statuses(rows, gold.row) if gold is not None and rows else {}
        return [
            state_of(work, number, verdicts.get(row, []), done=statuses.get(row) is WorkStatus.DONE)
            for number, row in enumerate(rows)
        ]

    def rows(self, reading: Reading, documents: Sequence[int] = ()) -> list[int]:
        """The articles to look at: those named, else those asked for, else all."""
        if documents:
            return sorted(documents)
        if self._asked.documents:
            return sorted(reading.documents.rows_by_uid(self._asked.documents).values())
        return reading.documents.rows()

    def called(self, entry: str) -> str:
        """What an entry (its id) is called; the id itself where the project has none of it."""
        return self._entries.name_of(entry) if self._entries is not None else entry
