"""What the forms of the Labels screen share: lines with names, and one place to say what does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.ui.labels.flow import FlowLayout
from annotator.ui.pieces import plain_label
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of


class Form(QWidget):
    """``wanted(Change)``: something is to be changed. ``commandGiven(str)``: a button was clicked.

    ``left``: a line was ended by Enter or left by Escape.
    """

    wanted = Signal(object)
    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("schemeForm")
        self.trouble = plain_label("wrong", wrap=True)
        self.trouble.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 18, 22, 18)
        self.column.setSpacing(14)
        self.column.addLayout(self._grid)

    def say_trouble(self, words: str) -> None:
        """Say what does not fit, or nothing."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""

    def keep(self) -> None:
        """Tell what is being written."""

    def line(self, name: str, *, width: int = 0) -> QLineEdit:
        """A line of the form."""
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMaxLength(2000)
        field.returnPressed.connect(self.left)
        if width:
            field.setFixedWidth(width)
        self.row(name, field)
        return field

    def row(self, name: str, *fields: QWidget, stretch: bool = True) -> QLabel:
        """A named row of fields; returns its name's label."""
        label = plain_label("dim", name)
        at = self._grid.rowCount()
        self._grid.addWidget(label, at, 0)
        if len(fields) == 1 and stretch:
            self._grid.addWidget(fields[0], at, 1)
        else:
            box = QHBoxLayout()
            box.setSpacing(8)
            for field in fields:
                box.addWidget(field)
            box.addStretch(1)
            self._grid.addLayout(box, at, 1)
        return label

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def whole(self, field: QWidget) -> None:
        """A field as wide as the form."""
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 2)

    def buttons(self, *offers: tuple[str, str, str]) -> dict[str, QPushButton]:
        """A row of buttons that give commands (words, command, tip), by command."""
        row = _Row()
        made = {}
        for words, command, tip in offers:
            button = QPushButton(words)
            button.setObjectName("plain")
            button.setToolTip(tip_of(tip))
            button.clicked.connect(lambda _checked=False, command=command: self.commandGiven.emit(command))
            row.box.addWidget(button)
            made[command] = button
        self.column.addWidget(row)
        return made


class _Row(QWidget):
    """Buttons in as many rows as they need; it tells nobody that its height hangs on its width.

    A form that knew would ask for the height its editors wish for, and scroll where they could be smaller.
    """

    def __init__(self) -> None:
        super().__init__()
        self.box = FlowLayout(self, gap=8)

    def hasHeightForWidth(self) -> bool:
        """No: it fixes its height itself."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need more rows, or fewer."""
        super().resizeEvent(event)
        self.setFixedHeight(self.box.heightForWidth(max(1, self.width())))


def fill(line: QLineEdit, text: str) -> None:
    """Show a value in a line that nobody is writing in."""
    if line.text() != text:
        line.setText(text)
        line.setCursorPosition(0)
