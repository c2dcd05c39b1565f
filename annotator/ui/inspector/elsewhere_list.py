"""The cards of the section "Elsewhere in the corpus", and the buttons that decide the current one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.services.claims.board import Board, BoardClaim
from annotator.ui.actions.board_commands import LINKS
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.key_map import key_map
from annotator.ui.claims.claim_card import LOW
from annotator.ui.claims.inks import CampInks
from annotator.ui.claims.linking import decide, rows_linked, take_away
from annotator.ui.claims.shared_board import SharedBoard
from annotator.ui.claims.shortlist import Row, Spot, spot_of
from annotator.ui.claims.shortlist_view import ShortlistView
from annotator.ui.claims.wording import verb_of
from annotator.ui.inspector.own_keys import keeps
from annotator.ui.labels.flow import FlowLayout
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import tr
from annotator.ui.theme.theme import LIGHT, Theme

_MOST_CARDS = 3  # shown at once; the others are scrolled to
_CANDIDATES = 5
_DECISIONS = {f"board.{name}": name for name, _words, _key, _tip in LINKS}
_UNLINK, _OPEN = "board.unlink", "board.open"


class ElsewhereList(QWidget):
    """Shows and decides the links of one claim.

    ``placeWanted(int, MarkKey)``; ``left``: back to the article; ``decided``: the ranking is another now.
    """

    placeWanted = Signal(int, object)  # noqa: N815  # Qt's way of naming signals
    left = Signal()
    decided = Signal()

    def __init__(self, shared: SharedBoard) -> None:
        super().__init__()
        self._shared = shared
        self._claim: BoardClaim | None = None
        self._spot: Spot | None = None
        self._theme: Theme = LIGHT
        self.cards = _Cards(tr("Elsewhere in the corpus"), narrow=True)
        self.cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards.opened.connect(self._open)
        self.cards.commandGiven.connect(self._do)
        self.cards.left.connect(self.left)
        self.buttons = {name: self._link_button(f"board.{name}") for name, *_ in LINKS}
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self._decide(name))
        self._unlink = self._button(tr("Take away"), _UNLINK, tr("Take back what was said of it."))
        self._unlink.clicked.connect(self._take_away)
        self._go = self._button(
            tr("Go there"), _OPEN, tr("Show it in its article; Go Back leads here again.")
        )
        self._go.clicked.connect(lambda: self._open(self.cards.current))
        row = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        flow = FlowLayout(row, gap=0)
        for button in self._all_buttons():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.cards)
        column.addWidget(row)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        for button in self._all_buttons():
            button.set_theme(theme)
        self.cards.set_inks(CampInks((), theme))

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        for button in self._all_buttons():
            button.show_keys(shown)

    def show_claim(self, board: Board, claim: BoardClaim) -> bool:
        """Show what is elsewhere of a claim; says whether there is anything."""
        self._claim = claim
        self.cards.set_inks(CampInks(board.camps().values(), self._theme))
        linked = rows_linked(board, claim.key)
        candidates = list(board.candidates(claim.key, limit=_CANDIDATES))
        if spot_of(claim) == self._spot:
            self.cards.again(linked, candidates)
        else:
            self._spot = spot_of(claim)
            self.cards.begin(linked, candidates)
        count = len(self.cards.shortlist.rows)
        self.cards.setFixedHeight(LOW * max(1, min(_MOST_CARDS, count)))
        return count > 0

    def take_focus(self) -> None:
        """Go to the cards."""
        self.cards.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _do(self, command: str) -> None:
        if command in _DECISIONS:
            self._decide(_DECISIONS[command])
        elif command == _UNLINK:
            self._take_away()
        else:
            self._open(self.cards.current)

    def _decide(self, kind: str) -> None:
        desk, claim, row = self._shared.desk, self._claim, self.cards.current
        if desk is None or claim is None or row is None or decide(desk, claim, kind, row) is None:
            return
        self._again()
        self.cards.next_open()

    def _take_away(self) -> None:
        desk, claim, row = self._shared.desk, self._claim, self.cards.current
        if desk is not None and claim is not None and row is not None and take_away(desk, claim, row):
            self._again()

    def _again(self) -> None:
        """Show the claim as it is now; a suggestion that was linked is an annotation since."""
        board, claim = self._shared.now(), self._claim
        desk = self._shared.desk
        mark = desk.chosen if desk is not None else None
        fresh = board.get(mark.key) if board is not None and mark is not None else None
        if board is not None and claim is not None and fresh is not None and spot_of(fresh) == spot_of(claim):
            self.show_claim(board, fresh)
        self.decided.emit()

    def _open(self, row: Row | None) -> None:
        if row is not None:
            self.placeWanted.emit(row.claim.document, row.claim.key)

    def _all_buttons(self) -> tuple[KeyButton, ...]:
        return (*self.buttons.values(), self._unlink, self._go)

    def _link_button(self, command: str) -> KeyButton:
        return self._button(verb_of(command), command, BY_ID[command].shown_tip)

    @staticmethod
    def _button(words: str, command: str, tip: str) -> KeyButton:
        button = KeyButton(words, [], tip)
        button.follow(command)
        return button


class _Cards(ShortlistView):
    """Cards that keep the keys which decide them from the commands of the window.

    ``commandGiven`` carries the id of the board's command that has such a key.
    """

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that work the cards from being taken as commands."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _command_of(event)
        ):
            event.accept()
            return True
        return keeps(event) or super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own signature
        """Tab goes to the next card, and nowhere else."""
        self.step(1 if next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide, go there, leave; else walk the list."""
        command = _command_of(event)
        if command:
            self.commandGiven.emit(command)
        elif event.key() == Qt.Key.Key_Space:
            self.step(1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _command_of(event: QKeyEvent) -> str:
    """The command of the board that a key press means here too, or nothing."""
    return key_map().pressed(event, (*_DECISIONS, _UNLINK, _OPEN))
