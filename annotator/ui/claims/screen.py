"""The claims board: subjects, the claims of one of them, and what others say of the chosen claim."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.mark import MarkKey
from annotator.services.claims.board import Board, BoardClaim, BoardFilter, BoardSubject
from annotator.ui.actions.board_commands import LINKS
from annotator.ui.annotate.desk import Desk
from annotator.ui.claims.camp_dialog import CampDialog
from annotator.ui.claims.candidates_panel import CandidatesPanel
from annotator.ui.claims.card import SubjectCard
from annotator.ui.claims.claims_model import Relation
from annotator.ui.claims.filters_bar import FiltersBar
from annotator.ui.claims.inks import CampInks
from annotator.ui.claims.linking import decide, rows_linked, set_camp, standing_for, take_away
from annotator.ui.claims.ordering import Link, as_before, in_order
from annotator.ui.claims.shared_board import SharedBoard
from annotator.ui.claims.shortlist import Spot, spot_of
from annotator.ui.claims.subjects_panel import SubjectsPanel
from annotator.ui.claims.waiting import Waiting
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.screen import Screen
from annotator.ui.theme.theme import LIGHT, Theme

_SUBJECTS, _CANDIDATES = (0.172, 200, 260), (0.264, 320, 440)  # share of the width; least and most pixels

_AROUND_CARD = 64  # pixels of filters and margins


class BoardScreen(Screen):
    """Shows the board of the open project, and decides links on it."""

    def __init__(self, shared: SharedBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared = shared
        self._desk: Desk | None = None
        self._board: Board | None = None
        self._theme: Theme = LIGHT
        self._inks = CampInks((), LIGHT)
        self._subject: tuple[str, BoardFilter] | None = None
        self._spot: Spot | None = None  # of the chosen claim, which keeps its place when it is decided
        self.waiting = Waiting()
        self.subjects = SubjectsPanel()
        self.filters = FiltersBar()
        self.card = SubjectCard()
        self._none = plain_label("dim", tr("There is no subject to show."))
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        self.candidates = CandidatesPanel()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._arrange()
        self._moved = False
        self.splitter.splitterMoved.connect(self._border_moved)
        # Several changes of one step are shown at once, after the key.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        shared.stale.connect(self._stale)
        shared.ready.connect(self._was_read)
        shared.progress.connect(self._tell_progress)
        self.waiting.commandGiven.connect(self.commandGiven)
        self.filters.commandGiven.connect(self.commandGiven)
        self.candidates.commandGiven.connect(self.commandGiven)
        self.filters.changed.connect(self._refresh)
        self.filters.opening.connect(self._offer_filters)
        self.filters.left.connect(self.card.table.setFocus)
        self.subjects.subjectChosen.connect(self._show_subject)
        self.subjects.everythingWanted.connect(self._clear)
        self.card.claimChosen.connect(self._claim_chosen)
        self.card.claimOpened.connect(self._open)
        self.candidates.view.opened.connect(lambda row: self._open(row.claim))

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``."""
        self._desk, self._board, self._spot, self._subject = desk, None, None, None
        self.filters.clear()
        if self.isVisible() and desk is not None:
            self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        for part in (self.waiting, self.subjects, self.filters, self.candidates):
            part.set_theme(theme)
        self._ink()

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.candidates.show_keys(shown)
        self.filters.show_keys(shown)

    def arrive(self) -> None:
        """Read again what is stale, and go to the claims."""
        self._refresh()
        (self.card.table if self._stack.currentWidget() is self.splitter else self.waiting.button).setFocus()

    def do(self, command: str) -> None:
        """Carry out one of the board's commands."""
        name = command.partition(".")[2]
        handlers: dict[str, Callable[[], None]] = {
            "unlink": self._unlink,
            "skip": lambda: self._step(1),
            "before": lambda: self._step(-1),
            "opposing": self._oppose,
            "open": self._open_focused,
            "camp": self._ask_camp,
            "filter": self.subjects.box.setFocus,
            "clear": self._clear,
            "next_pane": lambda: self._turn_pane(1),
            "previous_pane": lambda: self._turn_pane(-1),
        }
        if name in handlers:
            handlers[name]()
        elif name in {link[0] for link in LINKS}:
            self._decide(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room; once somebody has moved a border, only what that leaves."""
        super().resizeEvent(event)
        self.card.set_room(self.height() - _AROUND_CARD)
        if not self._moved:
            left, right = (
                max(least, min(most, round(self.width() * share)))
                for share, least, most in (_SUBJECTS, _CANDIDATES)
            )
            self.splitter.setSizes([left, self.width() - left - right, right])

    # What is shown

    def _stale(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _was_read(self) -> None:
        first = self._board is None
        if self.isVisible():
            self._refresh()
            if first and self._stack.currentWidget() is self.splitter:
                self.card.table.setFocus()

    def _tell_progress(self, done: int, of: int | None) -> None:
        if self._board is None:
            self.waiting.show_reading(done, of)

    def _refresh(self) -> None:
        self._soon.stop()
        board = self._board = self._shared.now()
        wanted = self.filters.wanted()
        subjects = board.subjects(wanted) if board is not None else []
        if board is None or not (subjects or board.claim_keys()):
            if board is not None:
                self.waiting.show_none(articles=self._desk is not None and self._desk.article is not None)
            self._stack.setCurrentWidget(self.waiting)
            return
        self._ink()
        self.filters.camp.setVisible(self._inks.some)
        self._stack.setCurrentWidget(self.splitter)
        self.subjects.show_subjects(subjects)

    def _offer_filters(self) -> None:
        board = self._board
        if board is not None:
            self.filters.offer(c for key in board.claim_keys() if (c := board.get(key)) is not None)

    def _ink(self) -> None:
        camps = self._board.camps().values() if self._board is not None else ()
        self._inks = CampInks(camps, self._theme)
        self.card.set_inks(self._inks)
        self.candidates.set_inks(self._inks)

    def _show_subject(self, subject: BoardSubject | None) -> None:
        board = self._board
        self.card.setVisible(subject is not None)
        self._none.setVisible(subject is None)
        if board is None or subject is None:
            self.candidates.show_claim(board, None, self._shared.version)
            return
        claims = board.claims_of(subject.id, self.filters.wanted())
        # While one subject is looked at its claims keep their places, whatever is decided.
        same = self._subject == (subject.id, self.filters.wanted())
        self._subject = (subject.id, self.filters.wanted())
        ordered = as_before(claims, self.card.table.claims.claims()) if same else None
        if ordered is None:
            links: list[Link] = []
            for claim in claims:
                links += [(claim.key, link.label, link.other) for link in board.links_of(claim.key)]
            ordered = in_order(claims, links)
        chosen = next((claim.key for claim in claims if spot_of(claim) == self._spot), None)
        self.card.show_subject(subject, ordered, chosen)
        self._show_claim()

    def _claim_chosen(self, _key: MarkKey | None) -> None:
        self._show_claim()

    def _show_claim(self) -> None:
        board, claim = self._board, self.card.chosen
        self._spot = spot_of(claim) if claim is not None else None
        self.candidates.show_claim(board, claim, self._shared.version)
        relations: dict[MarkKey, Relation] = {}
        for row in self.candidates.view.shortlist.rows if claim is not None else ():
            relations[row.claim.key] = (row.label, None if row.decided else row.score)
        if board is not None and claim is not None:
            relations |= {row.claim.key: (row.label, None) for row in rows_linked(board, claim.key)}
        self.card.relate(relations)

    # What is done

    def _decide(self, kind: str) -> None:
        desk, claim, row = self._desk, self.card.chosen, self.candidates.view.current
        if desk is None:
            return
        if claim is None or row is None:
            desk.say(tr("There is no candidate to decide."))
            return
        changes = decide(desk, claim, kind, row)
        if changes is None:
            return
        self._follow(claim, changes)
        if not self.candidates.view.next_open():
            desk.say(tr("Every candidate of this claim is decided. ↓ goes to the next claim."))

    def _unlink(self) -> None:
        desk, claim, row = self._desk, self.card.chosen, self.candidates.view.current
        if desk is None or claim is None or row is None:
            return
        changes = take_away(desk, claim, row)
        if changes is not None:
            self._follow(claim, changes)

    def _follow(self, claim: BoardClaim, changes: Changes) -> None:
        """Show the candidates at once as they are ranked now; subjects and claims follow after the key."""
        board = self._board = self._shared.now()
        standing = standing_for(board, claim, changes) if board is not None else None
        if standing is None:
            self._refresh()
        else:
            self.candidates.show_claim(board, standing, self._shared.version)
            self._soon.start()

    def _step(self, step: int) -> None:
        if not self.candidates.view.step(step) and self._desk is not None:
            end = tr("This is the last candidate.") if step > 0 else tr("This is the first candidate.")
            self._desk.say(end)

    def _oppose(self) -> None:
        self.candidates.turn_opposing()
        self._show_claim()

    def _open_focused(self) -> None:
        row = self.candidates.view.current
        if self.subjects.view.hasFocus():
            self.card.table.setFocus()
        elif self.candidates.view.hasFocus() and row is not None:
            self._open(row.claim)
        elif self.card.chosen is not None:
            self._open(self.card.chosen)

    def _open(self, claim: BoardClaim) -> None:
        self.placeWanted.emit(claim.document, claim.key)

    def _ask_camp(self) -> None:
        desk, board, row = self._desk, self._board, self.candidates.view.current
        claim = row.claim if row is not None and self.candidates.view.hasFocus() else self.card.chosen
        if desk is None or board is None or claim is None:
            return
        if not claim.claimer:
            desk.say(tr("The article itself says this; a claimer can be put in a camp."))
            return
        known = sorted({camp for camp in board.camps().values() if camp}, key=str.casefold)
        dialog = CampDialog(claim.claimer, known, claim.camp, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        camp = dialog.name
        dialog.deleteLater()
        if accepted and camp != claim.camp and set_camp(desk, claim.claimer, camp) is not None:
            self._refresh()

    def _clear(self) -> None:
        self.subjects.box.clear()
        self.filters.clear()
        self.card.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the pane beside by the arrows to the side, which the lists have no use for."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            panes = (self.subjects.view, self.card.table, self.candidates.view)
            if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                here = next((n for n, pane in enumerate(panes) if pane is watched), 0)
                panes[max(0, min(len(panes) - 1, here + step))].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _border_moved(self) -> None:
        self._moved = True

    def _turn_pane(self, step: int) -> None:
        panes = (self.card.table, self.candidates.view, self.subjects.box, self.subjects.view)
        focused = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(panes) if pane is focused), -1 if step > 0 else 1)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setObjectName("ground")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(middle)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.filters)
        column.addWidget(self.card)
        column.addWidget(self._none, 1)
        column.addStretch(1)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.subjects, middle, self.candidates):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self._stack.addWidget(self.waiting)
        self._stack.addWidget(self.splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        for pane in (self.subjects.view, self.card.table, self.candidates.view):
            pane.installEventFilter(self)
