"""Two panels in one place, a chip for each: the article's fields, and the labels of what comes in."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.language import tr


class Sides(QWidget):
    """Shows the first panel alone until there are labels to choose for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget(self)
        self._bar = QWidget(self)
        self._touched = False
        self.first = self._chip(tr("Article"))
        self.second = self._chip(tr("Labels"))
        group = QButtonGroup(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for chip in (self.first, self.second):
            group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        self.first.setChecked(True)
        self.first.toggled.connect(lambda on: self._stack.setCurrentIndex(0 if on else 1))
        for chip in (self.first, self.second):
            chip.clicked.connect(self._touch)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def hold(self, first: QWidget, second: QWidget) -> None:
        """Take the two panels."""
        self._stack.addWidget(first)
        self._stack.addWidget(second)

    def show_labels(self, number: int, *, asks: bool) -> None:
        """Offer the second panel where there are labels; bring it to the front once where it asks."""
        self._bar.setVisible(number > 0)
        self.second.setText(tr("Labels {number:,}", number=number))
        if not number:
            self.first.setChecked(True)
        elif asks and not self._touched:
            self._touched = True
            self.second.setChecked(True)

    def show_second(self) -> None:
        """Bring the second panel to the front."""
        self.second.setChecked(True)

    def _touch(self) -> None:
        self._touched = True

    @staticmethod
    def _chip(words: str) -> QPushButton:
        chip = QPushButton(words)
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        return chip
