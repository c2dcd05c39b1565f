"""The tabs of the screens: closer together where there is little room, the last of them in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from annotator.ui.language import tr
from annotator.ui.tip import tip_of

_GAP = 4  # pixels between tabs


def seated(widths: Sequence[int], front: int, room: int, more: int) -> list[int]:
    """Which tabs stand in ``room`` pixels, in order: all, or what fits beside ``more`` pixels of a menu.

    The one in ``front`` always does.
    """
    if sum(widths) <= room:
        return list(range(len(widths)))
    left = room - more - widths[front]
    seats = {front}
    for tab, width in enumerate(widths):
        if tab == front:
            continue
        if width > left:
            break
        seats.add(tab)
        left -= width
    return sorted(seats)


class ScreenTabs(QWidget):
    """One tab a screen. ``screenClicked`` carries the id of the command that goes to a screen."""

    screenClicked = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._tabs: dict[str, QPushButton] = {}
        self._front = 0
        self._showing = False
        self._told = ""
        self._menu = QMenu(self)
        self._more = self._made(tr("More…"))
        self._more.setToolTip(tr("Screens that have no room here"))
        self._more.setMenu(self._menu)
        self._more.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._more)

    def offer(self, screens: Sequence[tuple[str, str, str]]) -> None:
        """Make a tab for each screen: the command that goes there, its words, its tip."""
        for command, words, tip in screens:
            tab = self._tabs[command] = self._made(words)
            tab.setCheckable(True)
            tab.setAutoExclusive(True)  # one of several, which is what screen readers then say of it
            tab.setToolTip(tip_of(tip))
            tab.setAccessibleDescription(tip)
            tab.clicked.connect(lambda _checked=False, command=command: self._clicked(command))
            tab.toggled.connect(lambda on, command=command: self._turned(command) if on else None)
            self._group.addButton(tab)
            self._row.insertWidget(self._row.count() - 1, tab)

    def show_screen(self, command: str) -> None:
        """Mark the tab of the screen in front; whoever owns the room fits the tabs anew."""
        self._front = list(self._tabs).index(command)
        self._showing = True
        self._tabs[command].setChecked(True)
        self._showing = False

    def wanted(self, pad: int) -> int:
        """The pixels all tabs take with ``pad`` pixels at either side of their words."""
        return sum(_width(tab, pad) for tab in self._tabs.values())

    def fit(self, room: int, pad: int) -> None:
        """Stand in ``room`` pixels, ``pad`` at either side of the words; what has no room is in the menu."""
        widths = [_width(tab, pad) for tab in self._tabs.values()]
        more = _width(self._more, pad)
        seats = seated(widths, self._front, room, more)
        self._menu.clear()
        for at, (command, tab) in enumerate(self._tabs.items()):
            tab.setFixedWidth(widths[at] - _GAP)
            tab.setVisible(at in seats)
            if at not in seats:
                go = self._menu.addAction(tab.text())
                go.triggered.connect(lambda _checked=False, command=command: self.screenClicked.emit(command))
        self._more.setFixedWidth(more - _GAP)
        self._more.setVisible(len(seats) < len(widths))
        self._row.activate()

    def _turned(self, command: str) -> None:
        """A screen reader turns a button without a click."""
        if not self._showing:
            self._told = command
            self.screenClicked.emit(command)

    def _clicked(self, command: str) -> None:
        """The tab in front was turned long ago: its screen is gone to all the same."""
        told, self._told = self._told, ""
        if told != command:
            self.screenClicked.emit(command)

    def _made(self, words: str) -> QPushButton:
        tab = QPushButton(words, self)
        tab.setObjectName("screenTab")
        tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return tab


def _width(tab: QPushButton, pad: int) -> int:
    """With the gap after it. In front its words are bold; it keeps its width all the same."""
    font = QFont(tab.font())
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(tab.text()) + 2 * pad + _GAP
