"""Asks with whom a claimer stands: a camp that is known, or a new name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.pieces import plain_label


class CampDialog(QDialog):
    """A camp to choose or to type; nothing takes the claimer out of theirs."""

    def __init__(self, claimer: str, camps: Sequence[str], current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Camp")
        who = plain_label("strong", claimer, wrap=True)
        label = QLabel("&Stands with")
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItems([*camps] if "" in camps else ["", *camps])
        self.box.setCurrentText(current)
        self.box.setAccessibleName(f"Camp of {claimer}")
        label.setBuddy(self.box)
        words = plain_label(
            "dim",
            "Claimers of one camp stand together on the board. Leave it empty to take the claimer out.",
            wrap=True,
        )
        leave, go = QPushButton("Cancel"), QPushButton("Set camp")
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
        line = self.box.lineEdit()
        assert line is not None
        line.selectAll()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (who, label, self.box, words):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.resize(380, 190)
        self.box.setFocus()

    @property
    def camp(self) -> str:
        """The camp that was chosen or typed; empty for none."""
        return " ".join(self.box.currentText().split())
