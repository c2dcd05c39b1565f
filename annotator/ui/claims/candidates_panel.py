"""The right panel of the board: the chosen claim, and its links and candidates elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.services.claims.board import Board, BoardClaim
from annotator.ui.actions.board_commands import LINKS
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.claims.inks import CampInks
from annotator.ui.claims.linking import rows_linked
from annotator.ui.claims.shortlist import Spot, spot_of
from annotator.ui.claims.shortlist_view import ShortlistView
from annotator.ui.claims.wording import claimer_of, place_of, verb_of, words_of
from annotator.ui.labels.flow import FlowLayout
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import several, tr
from annotator.ui.pieces import dressed, hairline, plain_label
from annotator.ui.punctuation import in_quotes
from annotator.ui.theme.fonts import article_font
from annotator.ui.theme.theme import Theme

MOST = 10
_LETTERS = 240


class _Toggle(KeyButton):
    """A button that shows whether it is on."""

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Paint the ground and a border while it is on."""
        if not self.isChecked():
            super().paint_ground(painter, box)
            return
        painter.setPen(QPen(QColor(self.theme.accent), 1))
        painter.setBrush(QColor(self.theme.chosen_ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class CandidatesPanel(QWidget):
    """Shows one claim's shortlist. ``commandGiven(str)`` carries the id of a command that was clicked."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._spot: tuple[Spot, bool] | None = None
        self.opposing = False
        self._now: tuple[BoardClaim | None, int, bool] | None = None
        self._quote = plain_label("quote", wrap=True)
        self._quote.setFont(article_font(16))
        self._by = plain_label("dim", wrap=True)
        self._head = plain_label("section", wrap=True)
        self.view = ShortlistView(tr("Links and candidates elsewhere"))
        self._nothing = plain_label("dim", wrap=True)
        self._nothing.setContentsMargins(14, 0, 14, 10)
        self._oppose = self._button("board.opposing", tr("Opposing first"), _Toggle)
        self._oppose.setCheckable(True)
        self._buttons = [self._button(f"board.{link[0]}", verb_of(f"board.{link[0]}")) for link in LINKS]
        self._buttons += [
            self._button("board.unlink", tr("Take away")),
            self._button("board.skip", tr("Skip")),
            self._button("board.camp", tr("Camp")),
            self._button("board.open", tr("Go to the article")),
        ]
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for button in (*self._buttons, self._oppose):
            button.set_theme(theme)

    def set_inks(self, inks: CampInks) -> None:
        """Take on the colours of camps and theme."""
        self.view.set_inks(inks)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        for button in (*self._buttons, self._oppose):
            button.show_keys(shown)

    def show_claim(self, board: Board | None, claim: BoardClaim | None, version: int) -> None:
        """Show a claim's shortlist; for the one shown already, only what changed.

        ``version`` tells one state of the board from the next: what was ranked is not ranked again.
        """
        now = (claim, version, self.opposing)
        if claim is not None and now == self._now:
            return
        self._now = now
        self._foot.setVisible(claim is not None)
        self._quote.setVisible(claim is not None)
        self._oppose.setVisible(claim is not None)
        if board is None or claim is None:
            self._spot = None
            self._quote.setText("")
            self._by.setText(tr("Choose a claim to see what others say."))
            self._head.setText("")
            self.view.begin([], [])
            self._nothing.hide()
            return
        words = words_of(claim)
        self._quote.setText(in_quotes(words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1]}…"))
        self._by.setText(f"{claimer_of(claim)} · {place_of(claim)}")
        linked = rows_linked(board, claim.key)
        candidates = board.candidates(claim.key, limit=MOST, opposing=self.opposing)
        spot = (spot_of(claim), self.opposing)
        if spot == self._spot:
            self.view.again(linked, candidates)
        else:
            self._spot = spot
            self.view.begin(linked, candidates)
        related = sum(row.related for row in linked)
        counts = (
            several("%Ln link", "%Ln links", related),
            several("%Ln candidate", "%Ln candidates", len(candidates)),
        )
        self._head.setText(" · ".join(counts).upper())
        some = bool(self.view.shortlist.rows)
        self._nothing.setVisible(not some)
        self._nothing.setText(tr("No other article says anything like it."))

    def turn_opposing(self) -> None:
        """Rank by opposition, or by likeness again; what is shown follows with the next ``show_claim``."""
        self.opposing = not self.opposing
        self._oppose.setChecked(self.opposing)

    def _button(self, command: str, words: str, kind: type[KeyButton] = KeyButton) -> KeyButton:
        button = kind(words, [], BY_ID[command].shown_tip)
        button.follow(command)
        button.clicked.connect(lambda _checked=False: self.commandGiven.emit(command))
        return button

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(14, 12, 14, 12)
        words.setSpacing(6)
        words.addWidget(plain_label("section", tr("CHOSEN CLAIM")))
        words.addWidget(self._quote)
        words.addWidget(self._by)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 6)
        head.addWidget(self._head, 1)
        head.addWidget(self._oppose)
        self._foot = dressed("stripe")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._foot.setSizePolicy(policy)
        flow = FlowLayout(self._foot, gap=2)
        flow.setContentsMargins(8, 8, 8, 8)
        for button in self._buttons:
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addWidget(hairline())
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        column.addWidget(self._foot)
        self.setMinimumWidth(300)
