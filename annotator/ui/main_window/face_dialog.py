"""Asks for a typeface among those installed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.language import tr
from annotator.ui.page.metrics import BASE_PIXELS
from annotator.ui.pieces import plain_label
from annotator.ui.theme.fonts import article_font

_SAMPLE = "The strike committee said on Thursday that 41 people had been detained. وقالت اللجنة إن السد مغلق."


class FaceDialog(QDialog):
    """A list of families with a sample of text; what is typed narrows the list."""

    def __init__(self, face: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Article’s Font"))
        self._box = QLineEdit()
        self._box.setPlaceholderText(tr("Filter by name"))
        self._box.setAccessibleName(tr("Filter the typefaces"))
        self._list = QListWidget()
        self._list.setObjectName("flat")
        self._list.setAccessibleName(tr("Typefaces"))
        self._list.setSpacing(2)
        self._list.addItems(_families())
        self._sample = plain_label("value", _SAMPLE, wrap=True)
        self._sample.setMinimumHeight(96)
        self._use = QPushButton(tr("Use This Font"))
        self._use.setObjectName("first")
        self._use.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("plain")
        self._use.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self._list.currentTextChanged.connect(self._show)
        self._list.itemActivated.connect(self.accept)
        self._box.textChanged.connect(self._narrow)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._box)
        column.addWidget(self._list, 1)
        column.addWidget(self._sample)
        column.addLayout(foot)
        self.resize(460, 520)
        known = self._list.findItems(
            face or article_font(BASE_PIXELS).families()[0], Qt.MatchFlag.MatchExactly
        )
        self._list.setCurrentItem(known[0] if known else self._list.item(0))
        self._show(self.face)

    @property
    def face(self) -> str:
        """The family that is chosen."""
        item = self._list.currentItem()
        return item.text() if item is not None else ""

    def faces(self) -> list[str]:
        """The families that are offered."""
        return [self._list.item(number).text() for number in range(self._list.count())]

    def filter(self, words: str) -> None:
        """Offer only families whose name holds ``words``."""
        self._box.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the list while one types."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            QApplication.sendEvent(self._list, event)
        else:
            super().keyPressEvent(event)

    def _show(self, face: str) -> None:
        self._use.setEnabled(bool(face))
        font: QFont = article_font(BASE_PIXELS, face=face)
        # The style sheet would say otherwise.
        self._sample.setStyleSheet(f'font-family: "{face}"; font-size: {font.pixelSize()}px;')

    def _narrow(self, words: str) -> None:
        first = None
        for number in range(self._list.count()):
            item = self._list.item(number)
            hidden = words.casefold() not in item.text().casefold()
            item.setHidden(hidden)
            first = item if first is None and not hidden else first
        current = self._list.currentItem()
        if current is None or current.isHidden():
            self._list.setCurrentItem(first) if first is not None else self._list.setCurrentRow(-1)


def _families() -> list[str]:
    """What can be read by: no bitmap fonts, none turned for vertical text, none the system hides."""
    return [
        family
        for family in QFontDatabase.families()
        if not family.startswith(("@", "."))
        and QFontDatabase.isSmoothlyScalable(family)
        and not QFontDatabase.isPrivateFamily(family)
    ]
