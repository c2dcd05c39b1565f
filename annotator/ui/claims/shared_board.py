"""The board of the open project, for whoever shows something of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import KeptReading

# The ranking of links is imported when somebody first looks: the window opens without it.
if TYPE_CHECKING:
    from annotator.services.claims.board import Board

_FEW = 12  # documents that are read again on the window's thread


class SharedBoard(KeptReading["Board"]):
    """The claims of all articles, with their links and candidates."""

    reading = worded("Read the claims")

    def read_all(self, desk: Desk, progress: Progress, cancelled: Cancelled) -> Board:
        """Read the board, and gather its subjects here, not on the window's thread."""
        from annotator.services.claims.board import Board

        board = Board.read(desk.workspace, desk.person, progress=progress, cancelled=cancelled)
        board.subjects()
        return board

    def too_much(self, read: Board, changes: Changes) -> bool:
        """Another corpus, scheme or entries, or more than a few articles."""
        return changes.corpus or changes.scheme or changes.entries or len(changes.documents) > _FEW

    def follow(self, read: Board, changes: Changes) -> None:
        """Read a few articles again."""
        read.refresh(changes)
