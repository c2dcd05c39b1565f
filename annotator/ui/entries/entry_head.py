"""What an entry is called, its id elsewhere and the note on it; each written in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.entries.values import EntryPage
from annotator.ui.entries.wording import standing
from annotator.ui.inspector.label_tag import LabelTag, TagInk
from annotator.ui.inspector.note_field import NoteField
from annotator.ui.language import shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.theme.fonts import interface_font

NAME, EXTERNAL, NOTE = "name", "external", "note"


class EntryHead(QWidget):
    """Shows one entry. ``edited(field, text)``: something was written; ``left``: the writing is over."""

    edited = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = LabelTag()
        self._name = plain_label("entryName")
        self._name.setFont(interface_font(23, weight=QFont.Weight.DemiBold))
        self._name.setAccessibleName(tr("Entry"))
        self._standing = plain_label("dim")
        self._doubt = plain_label("doubt", wrap=True)
        self.fields = {
            NAME: NoteField(tr("Name of the entry"), tr("What readers call it"), lines=1),
            EXTERNAL: NoteField(tr("External id"), tr("such as Q42"), lines=1),
            NOTE: NoteField(tr("Note"), tr("What tells it from others"), lines=1),
        }
        for name, field in self.fields.items():
            field.kept.connect(lambda text, name=name: self.edited.emit(name, text))
            field.left.connect(self._leave)
            field.stepped.connect(lambda _step: self._leave())
        self.fields[NAME].hide()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._name)
        top.addWidget(self.fields[NAME], 1)
        top.addWidget(self._tag)
        top.addWidget(self._standing)
        top.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for column, (name, words) in enumerate(((EXTERNAL, tr("External id")), (NOTE, tr("Note")))):
            label = plain_label("name", words)
            label.setBuddy(self.fields[name])
            grid.addWidget(label, 0, 2 * column)
            grid.addWidget(self.fields[name], 0, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 3)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(18, 14, 18, 12)
        column_.setSpacing(10)
        column_.addLayout(top)
        column_.addWidget(self._doubt)
        column_.addLayout(grid)

    def show_entry(self, page: EntryPage, layer: str, ink: TagInk) -> None:
        """Show an entry; what is being written in a field stays there."""
        line = page.line
        self._name.setText(line.name)
        self._tag.show_label(layer, line.label, ink)
        made = () if line.key.row is not None else (tr("proposed"),)
        self._standing.setText(" · ".join((*made, standing(line))))
        self._doubt.setText(tr("{doubt}. It is kept apart.", doubt=shown(line.doubt)) if line.doubt else "")
        self._doubt.setVisible(bool(line.doubt))
        for name, text in ((NAME, line.name), (EXTERNAL, page.external), (NOTE, page.note)):
            self.fields[name].show_text(" ".join(text.split()), line.key)

    def edit(self, name: str) -> None:
        """Let the person write in one of the fields."""
        field = self.fields[name]
        if name == NAME:
            self._name.hide()
            field.show()
        field.setFocus()
        field.selectAll()

    def keep(self) -> None:
        """Hand over what is being written."""
        for field in self.fields.values():
            if field.hasFocus():
                field.keep()

    def _leave(self) -> None:
        self.fields[NAME].hide()
        self._name.show()
        self.left.emit()
