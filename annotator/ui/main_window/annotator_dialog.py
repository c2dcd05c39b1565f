"""Asks who is annotating: somebody the project knows, or a new name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.pieces import plain_label


class AnnotatorDialog(QDialog):
    """A name to choose or to type."""

    def __init__(self, names: Sequence[str], current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Annotator")
        label = QLabel("&Who is annotating?")
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.addItems(list(names))
        self._box.setCurrentText(current)
        self._box.setAccessibleName("Annotator")
        label.setBuddy(self._box)
        words = plain_label(
            "dim",
            "Each annotator's work is kept apart. Choose your name, or type it if you are new here.",
            wrap=True,
        )
        leave, go = QPushButton("Cancel"), QPushButton("Annotate as this person")
        leave.setObjectName("plain")
        leave.setAutoDefault(False)
        go.setObjectName("first")
        go.setDefault(True)
        leave.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(go)
        line = self._box.lineEdit()
        assert line is not None
        line.selectAll()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(label)
        column.addWidget(self._box)
        column.addWidget(words)
        column.addLayout(buttons)
        self.resize(380, 170)

    @property
    def name(self) -> str:
        """The name that was chosen or typed."""
        return self._box.currentText().strip()
