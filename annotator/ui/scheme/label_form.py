"""Everything about one label: name, layer, key, description, colour, guideline."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from annotator.domain.scheme import Colour, Label, Scheme
from annotator.domain.scheme_changes.labels import MoveLabel, RenameLabel
from annotator.domain.scheme_changes.looks import ChangeColour, ChangeKey, DescribeLabel, WriteGuideline
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.scheme.arrow_box import ArrowBox
from annotator.ui.scheme.colour_field import ColourField
from annotator.ui.scheme.form import Form, fill
from annotator.ui.scheme.guideline_editor import GuidelineEditor
from annotator.ui.scheme.items import Item
from annotator.ui.scheme.keys import free_key, key_trouble
from annotator.ui.theme.theme import Theme


class LabelForm(Form):
    """Shows one label of a scheme; what is written becomes changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._item: Item | None = None
        self.name = self.line(tr("Name"))
        self.layer = ArrowBox()
        self.layer.setAccessibleName(tr("Layer"))
        self.row(tr("Layer"), self.layer, stretch=False)
        self._make_key_row()
        self.description = self.line(tr("Description"))
        self.colour = ColourField()
        self.row(tr("Colour"), self.colour)
        self.whole(plain_label("section", tr("GUIDELINE")))
        self.guideline = GuidelineEditor(tr("Guideline of the label"))
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.guideline, 1)
        self.actions_ = self.buttons(
            (tr("Merge into…"), "scheme.merge", tr("Give all its spans another label.")),
            (tr("Split…"), "scheme.split", tr("Make several labels of it, by words or features.")),
            (
                tr("Delete…"),
                "scheme.delete",
                tr("Delete it, or retire it where spans carry it. No span goes."),
            ),
            (tr("Bring back"), "scheme.restore", tr("Let the retired label be given again.")),
        )
        self.name.editingFinished.connect(self._rename)
        self.description.editingFinished.connect(self._describe)
        self.layer.activated.connect(self._move)
        self.colour.picked.connect(self._recolour)
        self.guideline.written.connect(self._write)

    def _make_key_row(self) -> None:
        """The key with what is said of it, and a free one to take instead."""
        self.key = QLineEdit()
        self.key.setAccessibleName(tr("Key"))
        self.key.setMaxLength(1)
        self.key.returnPressed.connect(self.left)
        self.key.setFixedWidth(44)
        self.key_said = plain_label("dim")
        self.key_free = QPushButton()
        self.key_free.setObjectName("plain")
        self.row(tr("Key"), self.key, self.key_said, self.key_free, stretch=False)
        self.key.textEdited.connect(self._look_at_key)
        self.key.editingFinished.connect(self._rekey)
        self.key_free.clicked.connect(self._take_free_key)

    def show_label(self, scheme: Scheme, item: Item, count: int | None) -> None:
        """Show a label of ``scheme``, which ``count`` spans carry."""
        label = scheme.label(item.layer, item.name)
        if label is None:
            return
        self._scheme, self._item = scheme, item
        fill(self.name, label.name)
        fill(self.description, label.description)
        if not self.key.hasFocus():
            fill(self.key, label.key)
        names = [a.name for a in scheme.layers]
        if [self.layer.itemText(n) for n in range(self.layer.count())] != names:
            self.layer.clear()
            self.layer.addItems(names)
        self.layer.setCurrentText(item.layer)
        drawing = next(a.drawing for a in scheme.layers if a.name == item.layer)
        self.colour.show_colour(label.name, drawing, label.colour)
        self.guideline.show_text(label.guideline)
        self._look_at_key()
        self.say_trouble("")
        self._offer(label, count)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.colour.set_theme(theme)

    def keep(self) -> None:
        """Tell what is being written."""
        self.guideline.keep()
        self._rename()
        self._describe()
        self._rekey()

    def _offer(self, label: Label, count: int | None) -> None:
        self.actions_["scheme.restore"].setVisible(label.retired)
        self.actions_["scheme.delete"].setText(
            tr("Delete…") if count or count is None else tr("Delete", meaning="the verb")
        )
        self.key.setEnabled(not label.retired)

    def _look_at_key(self) -> None:
        scheme, item = self._scheme, self._item
        if scheme is None or item is None:
            return
        key = self.key.text().upper()
        trouble = key_trouble(scheme, item.layer, item.name, key)
        free = free_key(scheme, item.layer, item.name) if trouble or not key else ""
        unused = (
            tr("{key} is free.", key=key) if key else tr("No key: it is given by the mouse or the palette.")
        )
        said = trouble or unused
        label = scheme.label(item.layer, item.name)
        if label is not None and label.retired:
            said = tr("Retired: it is given no more. Its spans keep it.")
        elif key and not trouble and label is not None and label.key == key:
            said = tr("Gives the label in the article.")
        self.key_said.setText(said)
        self.key_said.setObjectName("wrong" if trouble else "dim")
        self.key_said.style().unpolish(self.key_said)
        self.key_said.style().polish(self.key_said)
        self.key_free.setText(tr("Take {key}", key=free) if free else "")
        self.key_free.setVisible(bool(free) and self.key.isEnabled())
        self.key_free.setProperty("key", free)

    def _take_free_key(self) -> None:
        self.key.setText(str(self.key_free.property("key") or ""))
        self._rekey()

    def _rename(self) -> None:
        if self._item is not None and self.name.text() != self._item.name:
            self.wanted.emit(
                RenameLabel(layer=self._item.layer, label=self._item.name, name=self.name.text())
            )

    def _describe(self) -> None:
        label = self._label()
        text = self.description.text().strip()
        if label is not None and self._item is not None and text != label.description:
            at = {"layer": self._item.layer, "label": self._item.name}
            self.wanted.emit(DescribeLabel(**at, description=text))

    def _rekey(self) -> None:
        label, key = self._label(), self.key.text().upper()
        if label is None or self._item is None or self._scheme is None or key == label.key:
            return
        if not key_trouble(self._scheme, self._item.layer, self._item.name, key):
            self.wanted.emit(ChangeKey(layer=self._item.layer, label=self._item.name, key=key))

    def _move(self) -> None:
        if self._item is not None and self.layer.currentText() != self._item.layer:
            to = self.layer.currentText()
            self.wanted.emit(MoveLabel(layer=self._item.layer, label=self._item.name, to=to))

    def _recolour(self, colour: Colour) -> None:
        if self._item is not None:
            at = {"layer": self._item.layer, "label": self._item.name}
            self.wanted.emit(ChangeColour(**at, colour=colour))

    def _write(self, text: str) -> None:
        if self._item is not None:
            at = {"layer": self._item.layer, "label": self._item.name}
            self.wanted.emit(WriteGuideline(**at, guideline=text))

    def _label(self) -> Label | None:
        scheme, item = self._scheme, self._item
        return scheme.label(item.layer, item.name) if scheme is not None and item is not None else None
