"""The bar below the menus: screens at the left, project and annotator at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.store.file import SUFFIX
from annotator.ui.language import shown, tr
from annotator.ui.main_window.screen_tabs import ScreenTabs
from annotator.ui.pieces import plain_label
from annotator.ui.tip import tip_of

_BADGE = 28  # pixels; the style sheet rounds by half of it
_BADGE_PAD = 28  # pixels around the words of a badge, as the style sheet has them, and its border
_MARGIN = 14
_SPACING = 10
_STEPS = ((14, 400), (14, 200), (10, 160), (6, 110))
"""From much room to little: pixels beside the words of a tab, and the most that a badge takes."""


class TopBar(QWidget):
    """Hidden on the first page, where there is neither project nor screen.

    Where there is little room the badges are cut and the tabs stand closer; a tab is never cut.
    ``screenClicked`` carries the id of the command that goes to a screen.
    """

    annotatorClicked = Signal()  # noqa: N815  # Qt's way of naming signals
    screenClicked = Signal(str)  # noqa: N815  # as above

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = ScreenTabs()
        self.tabs.screenClicked.connect(self.screenClicked)
        self._project = plain_label("badge")
        self._annotator = QPushButton()
        self._annotator.setObjectName("badge")
        self._annotator.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._annotator.setCursor(Qt.CursorShape.PointingHandCursor)
        self._annotator.clicked.connect(self.annotatorClicked)
        self._name = self._person = self._role = ""
        for badge in (self._project, self._annotator):
            badge.setFixedHeight(_BADGE)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 7, _MARGIN, 7)
        row.setSpacing(_SPACING)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._project)
        row.addWidget(self._annotator)

    def offer_screens(self, screens: Sequence[tuple[str, str, str]]) -> None:
        """Make a tab for each screen: the command that goes there, its words, its tip."""
        self.tabs.offer(screens)

    def show_screen(self, command: str) -> None:
        """Mark the tab of the screen in front."""
        self.tabs.show_screen(command)
        self._fit()

    def show_project(self, name: str, path: str, annotator: str, role: str = "annotator") -> None:
        """Name the project and who is annotating, in which role."""
        self._name, self._person, self._role = name, annotator, role
        self._project.setToolTip(tip_of(path))
        self._project.setAccessibleName(tr("Project {name}", name=name))
        self._annotator.setToolTip(
            tip_of(tr("{annotator} is annotating; choose who is", annotator=annotator))
        )
        self._annotator.setAccessibleName(
            tr("Annotator {annotator}. Choose who is annotating", annotator=annotator)
        )
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room there is to the tabs first."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        inside = self.width() - 2 * _MARGIN - 3 * _SPACING
        for pad, most in _STEPS:
            badges = self._say_within(most)
            if self.tabs.wanted(pad) + badges <= inside:
                break
        self.tabs.fit(inside - badges, pad)
        # At once: a beat later the tabs would be seen over the badges.
        self._row.activate()

    def _say_within(self, most: int) -> int:
        """Let each badge take at most so many pixels; returns what both take."""
        # Isolated, so that a name keeps its order in a window that runs the other way.
        person = f"● \u2068{self._person}\u2069 · {shown(self._role)}"
        named = self._name
        if _width(self._annotator, person) > most:
            person = f"● \u2068{_cut(self._annotator, self._person, most - 16)}\u2069"
        if _width(self._project, named) > most:
            named = _cut(self._project, named.removesuffix(SUFFIX), most)
        self._project.setText(named)
        self._annotator.setText(person.replace("&", "&&"))
        for badge, words in ((self._project, named), (self._annotator, person)):
            badge.setFixedWidth(_width(badge, words))
        return self._project.width() + self._annotator.width()


def _width(badge: QWidget, words: str) -> int:
    return badge.fontMetrics().horizontalAdvance(words) + _BADGE_PAD


def _cut(badge: QWidget, words: str, most: int) -> str:
    return badge.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, most - _BADGE_PAD)
