"""A project on a team's server in the window while the server is away: it is said, and work goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.changes import Changes
from annotator.domain.errors import ServerLost, UnusableProject, UserFixable
from annotator.services.progress import Cancelled, Progress
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import several, tr
from annotator.ui.project.message import Message, Step, Tone
from annotator.ui.punctuation import listed_to_last

# The dialog is imported where it is first asked for.
if TYPE_CHECKING:
    from annotator.services.team.away import Away, Sent
    from annotator.ui.main_window.shell import MainWindow
    from annotator.ui.team.waiting_dialog import WaitingDialog

SOON, LATEST = 3_000, 30_000
"""Milliseconds between two tries to reach the server: at first, and at most."""
AHEAD = 10
"""Articles of the list after the open one that are kept at hand."""
KIND = "away"


class AwayInWindow:
    """Keeps articles at hand, says that the server is away, sends what waits when it is back."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._away: Away | None = None
        self._desk: Desk | None = None
        self._wanted: list[int] = []
        self._sending = False
        self._dialog: WaitingDialog | None = None
        self._again = QTimer(window, singleShot=True, interval=SOON)
        self._again.timeout.connect(self.send)
        # The board, the list and others ask the server too, and all would say the same.
        window.messages.is_known = lambda error: isinstance(error, ServerLost) and self._is_gone()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"review.waiting": self.show}

    def _is_gone(self) -> bool:
        return self._away is not None and self._away.gone

    def opened(self, workspace: Workspace, person: Person) -> None:
        """A project is about to be shown: send what earlier windows left, before anything new is decided."""
        if workspace.in_file or workspace.read_only:
            return
        from annotator.services.team.away import Away

        try:
            self._away = Away(workspace, person)
            sent = self._away.send()
        except UserFixable as error:
            self._window.messages.show_error(error)
            return
        self._say_sent(sent, earlier=True)

    def show_desk(self, desk: Desk) -> None:
        """The project lies on this desk."""
        desk.away, self._desk = self._away, desk
        if self._away is not None:
            desk.articleOpened.connect(self._keep_at_hand)
            desk.changed.connect(self._follow)
            desk.wentAway.connect(self._say_away)
            desk.kept.connect(self._count)

    def left(self) -> str:
        """The project is being closed; says what waits on, for whoever closed it."""
        away, self._away, self._desk = self._away, None, None
        self._again.stop()
        self._wanted.clear()
        if self._dialog is not None:
            self._dialog.reject()
        if away is None:
            return ""
        waiting = away.waiting
        away.close()
        if not waiting:
            return ""
        return several(
            "%Ln decision waits on this machine for the server.",
            "%Ln decisions wait on this machine for the server.",
            waiting,
        )

    def with_waiting(self, error: UserFixable, place: Path) -> UserFixable:
        """That a server can't be reached, and what waits for it here."""
        from annotator.services.team.away import left_here

        if not isinstance(error, ServerLost):
            return error
        left = [
            several("%Ln decision of {name}", "%Ln decisions of {name}", kept.waiting, name=kept.name)
            for kept in left_here(place)
            if kept.waiting
        ]
        if not left:
            return error
        return ServerLost(
            error.what,
            where=error.where,
            next_step=tr(
                "{decisions} wait for it on this machine, and are sent when it is opened.",
                decisions=listed_to_last(left),
            ),
        )

    def lost(self) -> None:
        """Somebody found the server away: go on in what is at hand."""
        if self._away is not None and self._desk is not None and self._away.lost(self._desk.row):
            self._desk.go_away()

    def send(self) -> None:
        """Try to reach the server now, and send what waits."""
        away, desk = self._away, self._desk
        if away is None or desk is None or self._sending:
            return
        self._again.stop()
        self._sending = True

        def work(_progress: Progress, _cancelled: Cancelled) -> Sent:
            return away.send()

        job = self._window.runner.start(tr("Send what waits"), work, kind=KIND, quiet=True)
        job.finished.connect(partial(self._sent, away, desk))
        job.failed.connect(partial(self._not_sent, away))
        job.cancelled.connect(partial(self._not_sent, away, None))

    def show(self) -> None:
        """Show what waits and what was refused."""
        from annotator.ui.team.waiting_dialog import WaitingDialog

        if self._away is None:
            self._window.note(tr("This project is a file: nothing waits for a server."))
            return
        dialog = self._dialog = WaitingDialog(self._window.appearance.theme, self._window)
        dialog.wanted.connect(self.send)
        dialog.dropped.connect(self._drop)
        dialog.finished.connect(lambda _result: self._closed(dialog))
        self._fill()
        dialog.open()

    def _fill(self) -> None:
        if self._dialog is not None and self._away is not None:
            self._dialog.show_lines(self._away.refused(), self._away.kept())

    def _closed(self, dialog: WaitingDialog) -> None:
        self._dialog = None
        dialog.deleteLater()

    def _drop(self, uid: str) -> None:
        if self._away is not None:
            self._away.drop(uid)
            self._fill()
            self._window.messages.recheck()

    # Keeping at hand

    def _keep_at_hand(self) -> None:
        away, desk = self._away, self._desk
        if away is None or desk is None or desk.row is None:
            return
        rows = self._window.screen_.corpus.model.rows()
        at = rows.index(desk.row) if desk.row in rows else 0
        ahead = [row for row in rows[at : at + AHEAD + 1] if row not in away.articles]
        self._bring([row for row in dict.fromkeys([desk.row, *ahead]) if row not in away.articles])

    def _follow(self, changes: Changes) -> None:
        """What others did, or was done in bulk, is read anew; single decisions of one's own are followed."""
        away = self._away
        if away is None or away.gone:
            return
        if changes.corpus or changes.scheme or changes.people:
            self._bring(sorted(away.articles))
        elif changes.operation == "others' work":
            self._bring(sorted(away.articles & changes.documents))

    def _bring(self, rows: list[int]) -> None:
        away = self._away
        if away is None or not rows:
            return

        def work(_progress: Progress, cancelled: Cancelled) -> None:
            # One by one: the open article comes first, and is soon at hand.
            for row in rows:
                if cancelled():
                    return
                away.bring_near([row])

        job = self._window.runner.start(tr("Keep articles at hand"), work, kind=KIND, quiet=True)
        job.failed.connect(lambda _error: None)  # a server that is away is said where somebody decides

    # Away and back

    def _say_away(self) -> None:
        desk, away = self._desk, self._away
        if desk is None or away is None:
            return
        self._again.start(SOON)
        self._count()
        self._window.messages.say(
            Message(
                what=tr("The server does not answer."),
                where=desk.workspace.where,
                next_step=several(
                    "Go on in the %Ln article at hand: what you decide is kept on this machine, and sent "
                    "when the server is back.",
                    "Go on in the %Ln articles at hand: what you decide is kept on this machine, and sent "
                    "when the server is back.",
                    len(away.articles),
                ),
                steps=(Step(tr("Try now"), self.send), Step(tr("Show what waits…"), self.show)),
                stands=lambda: away.gone,
            )
        )

    def _count(self) -> None:
        away = self._away
        if away is not None and away.gone:
            waiting = away.waiting
            words = tr("Server away")
            if waiting:
                words = several(
                    "%Ln decision waits for the server", "%Ln decisions wait for the server", waiting
                )
            self._window.screen_.status.show_saved(f"⏳ {words}")
            self._fill()

    def _sent(self, away: Away, desk: Desk, sent: Sent) -> None:
        self._sending = False
        if away is not self._away:
            return
        was_gone = away.gone
        if was_gone and not away.came_back():
            self.send()  # something was decided meanwhile
            return
        if was_gone:
            desk.come_back()
            self._window.screen_.status.show_saved(tr("✓ Saved"))
            desk.changed.emit(Changes(operation="sent", documents=sent.documents))
            self._window.messages.recheck()
            self._keep_at_hand()
        self._again.setInterval(SOON)
        self._say_sent(sent, back=was_gone)
        self._fill()

    def _not_sent(self, away: Away, error: object) -> None:
        self._sending = False
        if away is not self._away:
            return
        if not isinstance(error, UnusableProject) and isinstance(error, BaseException):
            self._window.messages.show_error(error, tr("Send what waits"))
        self._again.start(min(2 * self._again.interval(), LATEST))
        self._count()

    def _say_sent(self, sent: Sent, *, earlier: bool = False, back: bool = False) -> None:
        away = self._away
        if away is None:
            return
        words = [tr("The server is back.")] if back else []
        if sent.taken and earlier:
            words.append(
                several(
                    "%Ln decision made while the server was away was sent.",
                    "%Ln decisions made while the server was away were sent.",
                    sent.taken,
                )
            )
        elif sent.taken:
            words.append(several("%Ln decision was sent.", "%Ln decisions were sent.", sent.taken))
        if words:
            self._window.messages.say(Message(what=" ".join(words), tone=Tone.NOTE))
        refused = len(away.refused())
        if sent.refused or (refused and not back):
            self._window.messages.say(
                Message(
                    what=several(
                        "The server refused %Ln decision.", "The server refused %Ln decisions.", refused
                    ),
                    next_step=tr("They are kept here with the reason, to be copied or dropped."),
                    steps=(Step(tr("Show them…"), self.show),),
                    stands=lambda: bool(away.refused()) if self._away is away else False,
                )
            )
