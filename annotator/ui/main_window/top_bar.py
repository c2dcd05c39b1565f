"""The bar below the menus: screens at the left, project and annotator at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from annotator.ui.pieces import plain_label
from annotator.ui.tip import tip_of

_BADGE = 28  # pixels; the style sheet rounds by half of it


class TopBar(QWidget):
    """Hidden on the first page, where there is neither project nor screen.

    ``screenClicked`` carries the id of the command that goes to a screen.
    """

    annotatorClicked = Signal()  # noqa: N815  # Qt's way of naming signals
    screenClicked = Signal(str)  # noqa: N815  # as above

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        self._tabs: dict[str, QPushButton] = {}
        self._at_left = QHBoxLayout()
        self._at_left.setSpacing(6)
        self._project = plain_label("badge")
        self._annotator = QPushButton()
        self._annotator.setObjectName("badge")
        self._annotator.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._annotator.setCursor(Qt.CursorShape.PointingHandCursor)
        self._annotator.setToolTip("Choose who is annotating")
        self._annotator.clicked.connect(self.annotatorClicked)
        for badge in (self._project, self._annotator):
            badge.setFixedHeight(_BADGE)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(10)
        row.addLayout(self._at_left)
        row.addStretch(1)
        row.addWidget(self._project)
        row.addWidget(self._annotator)

    def offer_screens(self, screens: Sequence[tuple[str, str, str]]) -> None:
        """Make a tab for each screen: the command that goes there, its words, its tip."""
        for command, words, tip in screens:
            tab = self._tabs[command] = QPushButton(words)
            tab.setObjectName("screenTab")
            tab.setCheckable(True)
            tab.setToolTip(tip_of(tip))
            tab.setAccessibleDescription(tip)
            tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tab.clicked.connect(lambda _checked=False, command=command: self.screenClicked.emit(command))
            self._group.addButton(tab)
            self._at_left.addWidget(tab)

    def show_screen(self, command: str) -> None:
        """Mark the tab of the screen in front."""
        self._tabs[command].setChecked(True)

    def show_project(self, name: str, path: str, annotator: str) -> None:
        """Name the project and who is annotating."""
        self._project.setText(name)
        self._project.setToolTip(tip_of(path))
        self._project.setAccessibleName(f"Project {name}")
        self._annotator.setText(f"● {annotator.replace('&', '&&')} · annotator")
        self._annotator.setAccessibleName(f"Annotator {annotator}. Choose who is annotating")
