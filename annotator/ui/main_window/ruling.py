"""Rules are offered after the third rejection, made, shown, removed, and applied to what is new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.mark import Mark
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.desk import Desk
from annotator.ui.bulk.wording import takes_back
from annotator.ui.language import several, shown, tr
from annotator.ui.main_window.many import DECIDING
from annotator.ui.punctuation import quoted_text

if TYPE_CHECKING:
    from annotator.services.bulk.bulk_decisions import BulkReport
    from annotator.services.bulk.rules import RuleLine, RuleOffer, Ruling
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

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return _ruling(desk).apply_to_new(progress=progress, cancelled=cancelled)

        def applied(report: BulkReport) -> None:
            if report.decided and desk is self._window.screen_.desk:
                said = several(
                    "Your rules rejected %Ln new suggestion.",
                    "Your rules rejected %Ln new suggestions.",
                    report.decided,
                )
                desk.say(f"{said} {takes_back(report.decided)}")

        job = self._window.start_job(tr("Apply rules"), work, kind=DECIDING, quiet=True)
        job.finished.connect(applied)

    def _look(self, desk: Desk, mark: Mark) -> None:
        """See whether a rejection was one too many."""
        from annotator.services.bulk.rules import OFFERED_AT, words_of

        if desk is not self._window.screen_.desk:
            return
        ruling, words = _ruling(desk), words_of(mark)
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

        self._window.start_job(tr("Look for a rule"), work, kind="looking", quiet=True).finished.connect(
            offered
        )

    def _make(self) -> None:
        desk, offer = self._window.screen_.desk, self._bar.offer
        if desk is None:
            return
        if offer is None:
            desk.say(tr("No rule is offered. One is after the third rejection of the same words."))
            return
        self._bar.show_offer(None)
        ruling, words = _ruling(desk), offer.words

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return ruling.make(words, progress=progress, cancelled=cancelled)

        def made(report: BulkReport) -> None:
            if desk is not self._window.screen_.desk:
                return
            desk.saved.emit()
            said = several(
                "{words} is never {label}: %Ln suggestion rejected.",
                "{words} is never {label}: %Ln suggestions rejected.",
                report.decided,
                words=quoted_text(words.text),
                label=words.label,
            )
            desk.say(f"{said} {takes_back(1)}")
            desk.noted.emit(shown(report.notice))

        job = self._window.start_job(
            tr("Reject {words} everywhere", words=quoted_text(words.text)), work, kind=DECIDING
        )
        job.finished.connect(made)

    def _decline(self) -> None:
        desk, offer = self._window.screen_.desk, self._bar.offer
        if desk is None:
            return
        if offer is None:
            desk.say(tr("No rule is offered."))
            return
        self._bar.show_offer(None)
        try:
            _ruling(desk).decline(offer.words)
        except UserFixable as error:
            desk.refused.emit(error)
            return
        words = offer.words
        desk.say(
            tr("{words} as {label} is not offered again.", words=quoted_text(words.text), label=words.label)
        )

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
        ruling = _ruling(desk)

        def read(lines: list[RuleLine]) -> None:
            if self._dialog is not None:
                self._dialog.show_rules(lines)

        job = self._window.start_job(tr("Read rules"), lambda *_: ruling.lines(), kind="looking", quiet=True)
        job.finished.connect(read)

    def _remove(self, desk: Desk, line: RuleLine, *, reopening: bool) -> None:
        ruling, words = _ruling(desk), line.rule.words

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return ruling.remove(line.rule, reopening=reopening, progress=progress, cancelled=cancelled)

        def removed(report: BulkReport) -> None:
            if desk is not self._window.screen_.desk:
                return
            desk.saved.emit()
            said = [tr("Removed the rule on {words}.", words=quoted_text(words.text))]
            if report.decided:
                said.append(
                    several(
                        "%Ln suggestion to decide again.",
                        "%Ln suggestions to decide again.",
                        report.decided,
                    )
                )
            desk.say(" ".join((*said, takes_back(1))))
            self._fill(desk)

        job = self._window.start_job(tr("Remove a rule"), work, kind=DECIDING)
        job.finished.connect(removed)


def _ruling(desk: Desk) -> Ruling:
    """The rules of the annotator at ``desk``."""
    from annotator.services.bulk.rules import Ruling

    return Ruling(desk.workspace, desk.person)
