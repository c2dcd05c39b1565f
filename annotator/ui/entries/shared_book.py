"""The entries of the open project, for whoever shows some of them."""

from __future__ import annotations

from annotator.domain.changes import Changes
from annotator.domain.wording import worded
from annotator.services.entries.book import EntryBook
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import KeptReading


class SharedBook(KeptReading[EntryBook]):
    """The entries that were made, and what is proposed."""

    reading = worded("Gather the names")

    def read_all(self, desk: Desk, progress: Progress, cancelled: Cancelled) -> EntryBook:
        """Gather the names of all articles."""
        return EntryBook.read(desk.workspace, desk.person, progress=progress, cancelled=cancelled)

    def too_much(self, read: EntryBook, changes: Changes) -> bool:
        """Another corpus, or what the book itself calls heavy."""
        return changes.corpus or read.heavy(changes)

    def follow(self, read: EntryBook, changes: Changes) -> None:
        """Read again what was touched."""
        read.refresh(changes)
