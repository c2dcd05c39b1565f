"""The filters above the board: by outlet, claimer, day, link and camp."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from annotator.services.board import BoardClaim, BoardFilter
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.claims.inks import NAMES
from annotator.ui.inspector.own_keys import keeps
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.theme.theme import Theme

_MOST_VALUES = 400
_PAUSE = 250  # milliseconds after a key before a day is taken up
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


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
        self.outlet = ChoiceBox("Outlet", "Outlet")
        self.claimer = ChoiceBox("Claimer", "Claimer")
        self.camp = ChoiceBox("Camp", "Camp")
        self.relation = ChoiceBox("Link", "Link")
        self.relation.offer([(words, label) for label, words in NAMES.items() if label])
        self._boxes = (self.outlet, self.claimer, self.camp, self.relation)
        self.since = _day_line("From", "from 2024-01")
        self.until = _day_line("Up to", "to 2024-12")
        leave = BY_ID["board.clear"]
        self._leave = KeyButton("Leave the filters", [], leave.tip)
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
            known = [(f"{name}  {n:,}", name) for name, n in counts.most_common(_MOST_VALUES) if name]
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

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self._leave.show_keys(shown)

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


def day_from(text: str, *, last: bool = False) -> str:
    """The day meant by ``2024``, ``2024-03`` or ``2024-03-14``, the first or ``last`` of a span.

    Empty where ``text`` is none of them.
    """
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return ""
    year = int(match[1])
    month = int(match[2]) if match[2] else 12 if last else 1
    if year < 1 or not 1 <= month <= 12:
        return ""
    longest = calendar.monthrange(year, month)[1]
    day = int(match[3]) if match[3] else longest if last else 1
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= longest else ""


class _DayLine(QLineEdit):
    """A line for a day. Enter and Escape say that the typing is over; Escape empties it first."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the typing from being taken as commands."""
        return keeps(event, writing=True) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _day_line(name: str, example: str) -> _DayLine:
    line = _DayLine()
    line.setObjectName("pill")
    line.setPlaceholderText(example)
    line.setAccessibleName(f"{name} which day, written as {example.rpartition(' ')[2]}")
    line.setFixedWidth(112)
    line.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return line
