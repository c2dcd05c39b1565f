"""The fields of an article to be corrected: each says beneath itself what does not fit it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from annotator.domain.document import META_FIELDS
from annotator.domain.wording import worded
from annotator.services.projects.details import NAMES
from annotator.ui.language import shown, tr
from annotator.ui.pieces import plain_label

_HINTS = {"published": worded("such as 2024-03-14"), "language": worded("such as en")}


class FieldForm(QWidget):
    """A line for each field of ``META_FIELDS``.

    ``edited(field, text)`` comes with every change a person makes, ``entered(field)`` when the
    focus enters a line and with an empty name when it leaves all of them.
    """

    edited = Signal(str, str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fields")
        self._lines: dict[str, QLineEdit] = {}
        self._wrong = {name: plain_label("wrong", wrap=True) for name in META_FIELDS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, name in enumerate(META_FIELDS):
            label = plain_label("dim", _called(name))
            line = QLineEdit(self)
            line.setAccessibleName(_called(name))
            line.setMaxLength(2000)
            line.installEventFilter(self)
            line.textEdited.connect(lambda text, name=name: self.edited.emit(name, text))
            label.setBuddy(line)
            self._lines[name] = line
            self._wrong[name].hide()
            grid.addWidget(label, 2 * at, 0)
            grid.addWidget(line, 2 * at, 1)
            grid.addWidget(self._wrong[name], 2 * at + 1, 1)
        grid.setRowStretch(2 * len(META_FIELDS), 1)

    def line(self, name: str) -> QLineEdit:
        """The line of one field."""
        return self._lines[name]

    def values(self) -> dict[str, str]:
        """What stands in every line."""
        return {name: line.text() for name, line in self._lines.items()}

    def show_values(
        self, values: Mapping[str, str], *, open_to: frozenset[str], several: bool = False
    ) -> None:
        """Fill the lines; those not in ``open_to`` can only be read.

        With ``several`` articles at once, an empty line says that they differ.
        """
        for name, line in self._lines.items():
            value = values.get(name, "")
            if line.text() != value:
                line.setText(value)
                line.setCursorPosition(0)
            line.setReadOnly(name not in open_to)
            line.setPlaceholderText(
                tr("several values") if several and not value else shown(_HINTS.get(name, ""))
            )
            self.say_wrong(name, "")

    def say_wrong(self, name: str, words: str) -> None:
        """Say beneath a line what does not fit, or nothing."""
        label = self._wrong[name]
        label.setText(words)
        label.setVisible(bool(words))
        line = self._lines[name]
        line.setAccessibleDescription(words)
        if bool(line.property("wrong")) != bool(words):
            line.setProperty("wrong", bool(words))
            line.style().unpolish(line)  # the style sheet looks at the property only when asked anew
            line.style().polish(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say which line the focus is in."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(next((n for n, line in self._lines.items() if line is watched), ""))
        elif event.type() == QEvent.Type.FocusOut:
            self.entered.emit("")
        return False


def _called(name: str) -> str:
    called = shown(NAMES[name])
    return called[:1].upper() + called[1:]
