"""The filters above the board: by outlet, claimer, day, link and camp."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.services.claims.board import BoardClaim, BoardFilter
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.claims.inks import NAMES
from annotator.ui.day_line import DayLine, day_from
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import number, shown, tr
from annotator.ui.theme.theme import Theme

_MOST_VALUES = 400
_PAUSE = 250  # milliseconds after a key before a day is taken up


class FiltersBar(QWidget):
    """Says which claims are wanted.

    ``changed`` comes when that is another answer, ``opening`` before values are shown: ``offer`` them.
    ``left``: the typing of a day is over.
    """

    changed = Signal()
    opening = Signal()
    left = Signal()
    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outlet = ChoiceBox(tr("Outlet"), tr("Outlet"))
        self.claimer = ChoiceBox(tr("Claimer"), tr("Claimer"))
        self.camp = ChoiceBox(tr("Camp"), tr("Camp"))
        self.relation = ChoiceBox(tr("Link"), tr("Link"))
        self.relation.offer([(shown(words), label) for label, words in NAMES.items() if label])
        self._boxes = (self.outlet, self.claimer, self.camp, self.relation)
        self.since = DayLine(tr("From"), tr("from 2024-01"))
        self.until = DayLine(tr("Up to"), tr("to 2024-12"))
        leave = BY_ID["board.clear"]
        self._leave = KeyButton(tr("Leave the filters"), [], leave.shown_tip)
        self._leave.follow(leave.id)
        self._leave.clicked.connect(lambda: self.commandGiven.emit("board.clear"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self._told = BoardFilter()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in self._boxes:
            box.chosen.connect(lambda _value: self._tell())
            box.opening.connect(self.opening)
            row.addWidget(box)
        for line in (self.since, self.until):
            line.textChanged.connect(lambda _text: self._pause.start())
            line.left.connect(self._typed)
            row.addWidget(line)
        row.addStretch(1)
        row.addWidget(self._leave)
        self._leave.hide()

    def wanted(self) -> BoardFilter:
        """Which claims are wanted."""
        return BoardFilter(
            outlet=self.outlet.value or None,
            claimer=self.claimer.value or None,
            camp=self.camp.value or None,
            relation=self.relation.value or None,
            since=day_from(self.since.text()) or None,
            until=day_from(self.until.text(), last=True) or None,
        )

    def offer(self, claims: Iterable[BoardClaim]) -> None:
        """Offer what occurs in the claims, the commonest first."""
        outlets: Counter[str] = Counter()
        claimers: Counter[str] = Counter()
        camps: Counter[str] = Counter()
        for claim in claims:
            outlets[claim.outlet] += 1
            claimers[claim.claimer] += 1
            camps[claim.camp] += 1
        for box, counts in ((self.outlet, outlets), (self.claimer, claimers), (self.camp, camps)):
            known = [(f"{name}  {number(n)}", name) for name, n in counts.most_common(_MOST_VALUES) if name]
            box.offer(known)

    def clear(self) -> bool:
        """Want every claim again; says whether that is another answer than before."""
        before = self.wanted() != BoardFilter() or bool(self.since.text() or self.until.text())
        for box in self._boxes:
            box.reset()
        for line in (self.since, self.until):
            line.clear()
        self._pause.stop()
        self._tell()
        return before

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for box in self._boxes:
            box.theme = theme
            box.update()
        self._leave.set_theme(theme)

    def show_keys(self, wanted: bool) -> None:
        """Show or hide the keys on the controls."""
        self._leave.show_keys(wanted)

    def _typed(self) -> None:
        self._pause.stop()
        self._tell()
        self.left.emit()

    def _tell(self) -> None:
        wanted = self.wanted()
        self._leave.setVisible(wanted != BoardFilter())
        if wanted != self._told:
            self._told = wanted
            self.changed.emit()
