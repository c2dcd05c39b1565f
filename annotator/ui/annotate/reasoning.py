"""Skipping and flagging an article, with the reason for it."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded
from annotator.services.queue.standings import former_reasons, standing_of
from annotator.store.people import WorkStatus
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.reason_bar import ReasonBar
from annotator.ui.annotate.travelling import Travelling
from annotator.ui.language import shown

_QUESTIONS = {
    WorkStatus.SKIPPED: worded("Skip this article. Why?"),
    WorkStatus.FLAGGED: worded("Flag this article. Why?"),
}


class Reasoning:
    """The commands that need a reason; the question stands above the status line."""

    def __init__(self, desk: Desk, bar: ReasonBar, travelling: Travelling) -> None:
        self._desk = desk
        self._bar = bar
        self._travelling = travelling

    def skip(self) -> None:
        """Ask why, then leave the article out and go on to the next."""
        self._ask(WorkStatus.SKIPPED, self._travelling.skip)

    def flag(self) -> None:
        """Ask why, then flag the article; it stays open."""
        self._ask(WorkStatus.FLAGGED, self._travelling.flag)

    def _ask(self, status: WorkStatus, take: Callable[[str], None]) -> None:
        desk, row = self._desk, self._desk.row
        if row is None:
            return
        try:
            standing = standing_of(desk.near, desk.person, row)
            former = former_reasons(desk.near, desk.person, status)
        except UserFixable as error:
            desk.troubled.emit(error)
            return
        words = standing.reason if standing.status is status else ""

        def given(answer: str) -> None:
            if desk.row == row:  # another article may have been opened meanwhile
                take(answer)

        self._bar.ask(shown(_QUESTIONS[status]), words, former, given)
