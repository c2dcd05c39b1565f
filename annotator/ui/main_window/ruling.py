"""Rules are offered after the third rejection, made, shown, removed, and applied to what is new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.mark import Mark
from annotator.services.bulk.bulk_decisions import BulkReport
from annotator.services.bulk.rules import OFFERED_AT, RuleLine, RuleOffer, Ruling, words_of
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.deciding import quoted_text
from annotator.ui.annotate.desk import Desk
from annotator.ui.bulk.wording import counted, takes_back
from annotator.ui.main_window.many import DECIDING

if TYPE_CHECKING:
    from annotator.ui.bulk.rules_dialog import RulesDialog
    from annotator.ui.main_window.shell import MainWindow


class RulesInWindow:
    """Watches what is rejected on the Annotate screen, and carries out what is said of rules."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._bar = window.screen_.offer
        self._dialog: RulesDialog | None = None
        self._bar.commandGiven.connect(window.screen_.commandGiven)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"rule.make": self._make, "rule.decline": self._decline, "rule.list": self._list}

    def show_desk(self, desk: Desk) -> None:
        """Follow the rejections of another desk, and apply its annotator's rules to what is new."""
        self._bar.show_offer(None)
        # Once the next suggestion is shown: no rejection waits for this.
        desk.rejected.connect(lambda mark: QTimer.singleShot(0, desk, lambda: self._look(desk, mark)))
        desk.articleOpened.connect(lambda: self._bar.show_offer(None))
        desk.changed.connect(self._changed)
        self.apply()

    def _changed(self, changes: Changes) -> None:
        """What was counted may have been taken back."""
        if changes.operation in ("undo", "redo"):
            self._bar.show_offer(None)

    def apply(self) -> None:
        """Apply the annotator's rules to what was suggested since they last were."""
        desk = self._window.screen_.desk
        if desk is None or desk.workspace.read_only or desk.is_away:
            return
        ruling = Ruling(desk.workspace, desk.person)

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return ruling.apply_to_new(progress=progress, cancelled=cancelled)

        def applied(report: BulkReport) -> None:
            if report.decided and desk is self._window.screen_.desk:
                desk.say(
                    f"Your rules rejected {counted(report.decided, 'new suggestion')}. "
                    f"{takes_back(report.decided)}"
                )

        job = self._window.start_job("Apply rules", work, kind=DECIDING, quiet=True)
        job.finished.connect(applied)

    def _look(self, desk: Desk, mark: Mark) -> None:
        """See whether a rejection was one too many."""
        if desk is not self._window.screen_.desk:
            return
        ruling, words = Ruling(desk.workspace, desk.person), words_of(mark)
        try:
            if ruling.times_rejected(words) < OFFERED_AT:
                return
        except UserFixable as error:
            desk.troubled.emit(error)
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> RuleOffer | None:
            return ruling.offer(words)

        def offered(offer: RuleOffer | None) -> None:
            if offer is not None and desk is self._window.screen_.desk:
                self._bar.show_offer(offer)

        self._window.start_job("Look for a rule", work, kind="looking", quiet=True).finished.connect(offered)

    def _make(self) -> None:
        desk, offer = self._window.screen_.desk, self._bar.offer
        if desk is None:
            return
        if offer is None:
            desk.say("No rule is offered. One is after the third rejection of the same words.")
            return
        self._bar.show_offer(None)
        ruling, words = Ruling(desk.workspace, desk.person), offer.words

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return ruling.make(words, progress=progress, cancelled=cancelled)

        def made(report: BulkReport) -> None:
            if desk is not self._window.screen_.desk:
                return
            desk.saved.emit()
            what = f"{quoted_text(words.text)} is never {words.label}: "
            desk.say(f"{what}{counted(report.decided, 'suggestion')} rejected. {takes_back(1)}")
            desk.noted.emit(report.notice)

        job = self._window.start_job(f"Reject {quoted_text(words.text)} everywhere", work, kind=DECIDING)
        job.finished.connect(made)

    def _decline(self) -> None:
        desk, offer = self._window.screen_.desk, self._bar.offer
        if desk is None:
            return
        if offer is None:
            desk.say("No rule is offered.")
            return
        self._bar.show_offer(None)
        try:
            Ruling(desk.workspace, desk.person).decline(offer.words)
        except UserFixable as error:
            desk.refused.emit(error)
            return
        desk.say(f"{quoted_text(offer.words.text)} as {offer.words.label} is not offered again.")

    def _list(self) -> None:
        desk, window = self._window.screen_.desk, self._window
        if desk is None:
            return
        from annotator.ui.bulk.rules_dialog import RulesDialog

        dialog = self._dialog = RulesDialog(desk.scheme, window.appearance.theme, window)
        dialog.show_keys(window.remembered.keys_shown)
        dialog.removed.connect(lambda line, reopening: self._remove(desk, line, reopening=reopening))
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()
        self._fill(desk)

    def _closed(self, dialog: RulesDialog) -> None:
        self._dialog = None
        dialog.deleteLater()

    def _fill(self, desk: Desk) -> None:
        ruling = Ruling(desk.workspace, desk.person)

        def read(lines: list[RuleLine]) -> None:
            if self._dialog is not None:
                self._dialog.show_rules(lines)

        job = self._window.start_job("Read rules", lambda *_: ruling.lines(), kind="looking", quiet=True)
        job.finished.connect(read)

    def _remove(self, desk: Desk, line: RuleLine, *, reopening: bool) -> None:
        ruling, words = Ruling(desk.workspace, desk.person), line.rule.words

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return ruling.remove(line.rule, reopening=reopening, progress=progress, cancelled=cancelled)

        def removed(report: BulkReport) -> None:
            if desk is not self._window.screen_.desk:
                return
            desk.saved.emit()
            again = f" {counted(report.decided, 'suggestion')} to decide again." if report.decided else ""
            desk.say(f"Removed the rule on {quoted_text(words.text)}.{again} {takes_back(1)}")
            self._fill(desk)

        job = self._window.start_job("Remove a rule", work, kind=DECIDING)
        job.finished.connect(removed)
