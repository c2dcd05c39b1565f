"""The bar below the menus: screens at the left, project and annotator at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.ui.pieces import plain_label
from annotator.ui.tip import tip_of

_BADGE = 28  # pixels; the style sheet rounds by half of it


class TopBar(QWidget):
    """Hidden on the first page, where there is neither project nor screen."""

    annotatorClicked = Signal()  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._annotate = QPushButton("Annotate")
        self._annotate.setObjectName("screenTab")
        self._annotate.setCheckable(True)
        self._annotate.setChecked(True)
        self._annotate.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It stays pressed: so far it is the only screen.
        self._annotate.clicked.connect(lambda: self._annotate.setChecked(True))
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
        row.addWidget(self._annotate)
        row.addStretch(1)
        row.addWidget(self._project)
        row.addWidget(self._annotator)

    def show_project(self, name: str, path: str, annotator: str) -> None:
        """Name the project and who is annotating."""
        self._project.setText(name)
        self._project.setToolTip(tip_of(path))
        self._project.setAccessibleName(f"Project {name}")
        self._annotator.setText(f"● {annotator.replace('&', '&&')} · annotator")
        self._annotator.setAccessibleName(f"Annotator {annotator}. Choose who is annotating")
