"""A lead and the notes on the place they look at: which are shown, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.services.agreement.settled_cases import ArticleState, CaseState
from annotator.services.annotating.notes import Noting, Thread
from annotator.ui.adjudicate.case_notes import CaseNotes
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.reason_bar import ReasonLine
from annotator.ui.language import tr


class CaseTalk(QObject):
    """Keeps the notes of one place in sight; ``changed``: one of them was written or settled."""

    changed = Signal()

    def __init__(self, panel: CaseNotes, reason: ReasonLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._reason = reason
        self._desk: Desk | None = None
        panel.answered.connect(lambda row, words: self._do(lambda noting: noting.answer(row, words)))
        panel.rewritten.connect(lambda row, words: self._do(lambda noting: noting.rewrite(row, words)))
        panel.settled.connect(lambda row: self._do(lambda noting: noting.settle(row)))
        panel.reopened.connect(lambda row: self._do(lambda noting: noting.reopen(row)))
        panel.deleted.connect(lambda row: self._do(lambda noting: noting.delete(row)))

    def show_place(self, desk: Desk, article: ArticleState, case: CaseState) -> None:
        """Show what anybody has said of a case."""
        self._desk = desk
        threads = Noting(desk.workspace, desk.person).threads(article.document)
        self._panel.show_threads([t for t in threads if _is_on(t, case)], desk.person.row)

    def clear(self) -> None:
        """Show no notes."""
        self._panel.show_threads((), 0)

    def answer(self) -> None:
        """Let the lead answer the note that is looked at."""
        if self._thread() is not None:
            self._panel.answer()

    def turn(self) -> None:
        """Settle the note that is looked at, or open it again."""
        thread = self._thread()
        if thread is not None:
            row = thread.first.row
            self._do(lambda noting: noting.settle(row) if thread.open else noting.reopen(row))

    def carry(self) -> None:
        """Let the words of the note that is looked at be why the place is decided so."""
        thread, desk = self._thread(), self._desk
        if thread is None or desk is None:
            return
        last = thread.answers[-1] if thread.answers else thread.first
        words = " ".join(last.note.body.split())
        self._reason.setText(f"{last.note.author}: {words}"[: self._reason.maxLength()])
        self._reason.setCursorPosition(0)
        desk.say(tr("The note stands in the line for why: it is kept with your next decision."))

    def _thread(self) -> Thread | None:
        card = self._panel.card()
        if card is None and self._desk is not None:
            self._desk.say(tr("Nobody has written a note on this place. N writes one."))
        return card.thread_ if card is not None else None

    def _do(self, work: Callable[[Noting], Changes]) -> None:
        desk = self._desk
        if desk is not None and desk.commit(lambda: work(Noting(desk.workspace, desk.person))) is not None:
            self.changed.emit()
            self._panel.left.emit()


def _is_on(thread: Thread, case: CaseState) -> bool:
    """Whether a thread is about words that the versions of a case cover."""
    start, end = thread.first.note.start, thread.first.note.end
    if start is None or end is None:
        return False
    return start < case.case.end and case.case.start < end
