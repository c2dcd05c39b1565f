"""Chooses whose work the spans are that name nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.ui.language import several, tr
from annotator.ui.pieces import plain_label

_LONGEST = 100


class OwnerChooser(QWidget):
    """A list of the project's annotators that takes a new name as well; ``changed`` by a person."""

    changed = Signal()

    def __init__(self, people: Sequence[str], own: str, parent: QWidget | None = None) -> None:
        """``people`` are those of the project, ``own`` is who is at work."""
        super().__init__(parent)
        self._label = plain_label("plainWords", wrap=True)
        self.box = QComboBox(self)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(tr("Whose work the spans are that name nobody"))
        self.box.addItem(tr("Nobody’s: they come in as suggestions"), "")
        if own:
            self.box.addItem(tr("{name} (you)", name=own), own)
        for name in people:
            if name != own:
                self.box.addItem(tr("Gold") if name == GOLD else name, name)
        line = self.box.lineEdit()
        assert line is not None
        line.setMaxLength(_LONGEST)
        line.setCursorPosition(0)
        self._wrong = plain_label("wrong", wrap=True)
        self._wrong.hide()
        self._label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, self.box, self._wrong):
            column.addWidget(part)
        self.box.editTextChanged.connect(self._edited)

    @property
    def owner(self) -> str:
        """The name that was chosen or typed; empty where the spans are suggestions."""
        text = " ".join(self.box.currentText().split())
        at = self.box.findText(text)
        return str(self.box.itemData(at)) if at >= 0 else text

    def objection(self) -> str:
        """Why nobody can be called so; empty where all is well."""
        name = self.owner
        if name == "all" or name.startswith(SUGGESTIONS):
            return tr("Nobody can be called {name}: choose another name.", name=name)
        return ""

    def show_number(self, spans: int) -> None:
        """Say how many spans it is about; nothing is asked where there are none."""
        self.setVisible(spans > 0)
        self._label.setText(
            several(
                "%Ln span names nobody. Whose work is it? Choose, or type a name.",
                "%Ln spans name nobody. Whose work are they? Choose, or type a name.",
                spans,
            )
        )

    def _edited(self) -> None:
        objection = self.objection()
        self._wrong.setText(objection)
        self._wrong.setVisible(bool(objection))
        self.changed.emit()
