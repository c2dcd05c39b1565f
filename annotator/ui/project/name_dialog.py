"""Asks for a name: one that is known, or another that is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.language import tr
from annotator.ui.pieces import plain_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked.

    ``words`` stand at the box, with the mark of their mnemonic; ``names`` are those that are known,
    ``current`` the one that holds now; ``why`` says what the name is for; ``verb`` is on the button
    that takes it; ``about`` stands above, where the name is somebody's; ``spoken`` is what screen
    readers call the box.
    """

    title: str
    words: str
    names: Sequence[str]
    current: str
    why: str
    verb: str
    spoken: str
    about: str = ""


class NameDialog(QDialog):
    """A name to choose or to type."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        label = QLabel(question.words)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItems(list(question.names))
        self.box.setCurrentText(question.current)
        self.box.setAccessibleName(question.spoken)
        label.setBuddy(self.box)
        leave, go = QPushButton(tr("Cancel")), QPushButton(question.verb)
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
        line.setAccessibleName(question.spoken)  # it is the line that has the focus
        line.selectAll()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        if question.about:
            column.addWidget(plain_label("strong", question.about, wrap=True))
        for widget in (label, self.box, plain_label("dim", question.why, wrap=True)):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.resize(380, 190 if question.about else 170)
        self.box.setFocus()

    @property
    def name(self) -> str:
        """The name that was chosen or typed, on one line; empty for none."""
        return " ".join(self.box.currentText().split())
