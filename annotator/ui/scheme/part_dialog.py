"""Asks which of several things go to a new one, and what that is called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.scheme.dressing import scheme_sheet
from annotator.ui.theme.theme import Theme


class PartDialog(QDialog):
    """Chooses some of ``parts``, and a name for them."""

    def __init__(
        self, title: str, question: str, parts: Sequence[str], name: str, theme: Theme, parent: QWidget
    ) -> None:
        """``name`` stands before the line of the new name."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setStyleSheet(dialog_sheet(theme) + scheme_sheet(theme))
        self.setMinimumWidth(440)
        self.list = QListWidget()
        self.list.setObjectName("names")
        self.list.setAccessibleName(question)
        for part in parts:
            item = QListWidgetItem(part)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.name = QLineEdit()
        self.name.setAccessibleName(name)
        self.go = VerbButton(tr("Add to the changes"), theme, primary=True)
        self.go.setDefault(True)
        self.go.setEnabled(False)
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        self.go.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self.name.textChanged.connect(self._look)
        self.list.itemChanged.connect(self._look)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label("dim", name))
        row.addWidget(self.name, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(plain_label("strong", question, wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addLayout(buttons)

    def chosen(self) -> tuple[str, ...]:
        """The parts that go."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)

    def _look(self) -> None:
        self.go.setEnabled(bool(self.chosen() and self.name.text().strip()))
