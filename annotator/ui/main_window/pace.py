"""What a person decides leads the suggestions that are alike, at once; and can be made to count no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.changes import Changes
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.deciding import NOTHING_CHOSEN
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import KeptReading
from annotator.ui.language import tr
from annotator.ui.punctuation import quoted_text

if TYPE_CHECKING:
    from annotator.services.annotating.pace import Key, Pace
    from annotator.store.rules import Words
    from annotator.ui.main_window.shell import MainWindow


class KeptPace(KeptReading["Pace"]):
    """The decisions of one annotator, counted beside the window and then followed one by one."""

    reading = worded("Count decisions")

    def __init__(self, window: MainWindow) -> None:
        super().__init__(
            lambda name, work: window.runner.start(name, work, kind="pace", quiet=True), window.screens.stack
        )
        self._touched: set[Key] = set()

    def read_all(self, desk: Desk, progress: Progress, cancelled: Cancelled) -> Pace:
        """Count all decisions."""
        from annotator.services.annotating.pace import Pace

        return Pace.read(desk.workspace, desk.person, progress=progress, cancelled=cancelled)

    def too_much(self, read: Pace, changes: Changes) -> bool:
        """A whole batch, or a fresh beginning."""
        return read.too_much(changes)

    def follow(self, read: Pace, changes: Changes) -> None:
        """Count what was decided just now."""
        self._touched |= read.follow(changes)

    def take_touched(self) -> set[Key]:
        """What decisions have touched since this was last asked."""
        touched, self._touched = self._touched, set()
        return touched


class PaceInWindow:
    """Leads the suggestions of the open article, and carries out the commands that begin afresh."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._kept = KeptPace(window)
        # After what a key press changed was painted.
        self._soon = QTimer(self._kept, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        self._kept.stale.connect(self._soon.start)
        self._kept.ready.connect(self._take)
        self._kept.troubled.connect(window.messages.show_error)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"pace.forget_words": self._forget_words, "pace.forget_all": self._forget_all}

    def show_desk(self, desk: Desk | None) -> None:
        """Lead the suggestions on another desk."""
        self._kept.show_desk(desk)
        if desk is not None:
            self._soon.start()

    def _take(self) -> None:
        desk, pace = self._kept.desk, self._kept.now()
        if desk is not None and pace is not None:
            self._kept.take_touched()
            desk.take_pace(pace)

    def _follow(self) -> None:
        desk = self._kept.desk
        if self._kept.now() is not None and desk is not None:
            desk.follow_pace(self._kept.take_touched())

    def _forget_words(self) -> None:
        from annotator.store.rules import Words

        desk = self._window.screen_.desk
        mark = desk.chosen if desk is not None else None
        if desk is None:
            return
        if mark is None:
            desk.say(NOTHING_CHOSEN)
            return
        words = Words(mark.layer, mark.label, mark.text)
        said = tr(
            "What you decided on {words} as {label} leads no suggestion any more.",
            words=quoted_text(mark.text),
            label=mark.label,
        )
        self._forget(desk, words, said)

    def _forget_all(self) -> None:
        desk = self._window.screen_.desk
        if desk is not None:
            self._forget(desk, None, tr("What you decided so far leads no suggestion any more."))

    def _forget(self, desk: Desk, words: Words | None, said: str) -> None:
        from annotator.services.annotating.pace import Pace

        pace = Pace(desk.workspace, desk.person)
        if desk.commit(lambda: pace.begin_afresh(words)) is not None:
            desk.say(tr("{said} Ctrl+Z takes it back.", said=said))
