"""Everything about one layer: name, drawing, and what its spans may say beside their label."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QWidget

from annotator.domain.scheme import Drawing, Feature, Layer, Scheme
from annotator.domain.scheme_changes.change import Change, Pair
from annotator.domain.scheme_changes.features import (
    AddFeature,
    ChangeFeature,
    DeleteFeature,
    MergeFeatures,
    RenameFeature,
    RestoreFeature,
    RetireFeature,
    SplitFeature,
)
from annotator.domain.scheme_changes.layers import ChangeDrawing, RenameLayer
from annotator.domain.scheme_changes.values import AddValue, DeleteValue, MergeValues, RenameValue, SplitValue
from annotator.domain.wording import worded
from annotator.ui.language import several, shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.scheme.arrow_box import ArrowBox
from annotator.ui.scheme.form import Form, fill
from annotator.ui.scheme.names_list import NamesList
from annotator.ui.scheme.part_dialog import PartDialog
from annotator.ui.scheme.value_dialog import ValueDialog
from annotator.ui.theme.theme import LIGHT, Theme

_DRAWINGS = (
    (Drawing.FILL, worded("Filled")),
    (Drawing.UNDERLINE, worded("Underlined, numbered in the margin")),
    (Drawing.DOTTED, worded("Underlined with dots")),
)
_TYPES = (
    ("choice", worded("a choice of values")),
    ("text", worded("a text")),
    ("number", worded("a number")),
    ("yes/no", worded("yes or no")),
)


class LayerForm(Form):
    """Shows one layer of a scheme; what is written becomes changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._layer = ""
        self._used: dict[Pair, int] = {}
        self._theme: Theme = LIGHT
        self.name = self.line(tr("Name"))
        self.drawing = ArrowBox()
        self.drawing.setAccessibleName(tr("How its spans are drawn"))
        for drawing, words in _DRAWINGS:
            self.drawing.addItem(shown(words), drawing.value)
        self.row(tr("Drawn"), self.drawing, stretch=False)
        self.whole(plain_label("section", tr("FEATURES")))
        self.features = NamesList(tr("What a span may say beside its label"), tr("feature"))
        self.values = NamesList(tr("Values of the chosen feature"), tr("value"))
        self.type = ArrowBox()
        self.type.setAccessibleName(tr("What the feature holds"))
        for name, words in _TYPES:
            self.type.addItem(shown(words), name)
        lists = QHBoxLayout()
        lists.setSpacing(18)
        lists.addWidget(self.features, 1)
        lists.addWidget(self.values, 1)
        self.column.addLayout(lists)
        holds = QHBoxLayout()
        holds.setSpacing(8)
        self._holds = plain_label("dim")
        self.about = QLineEdit()
        self.about.setAccessibleName(tr("Description of the feature"))
        self.about.setPlaceholderText(tr("What it means"))
        holds.addWidget(self._holds)
        holds.addWidget(self.type)
        holds.addWidget(self.about, 1)
        self.column.addLayout(holds)
        self.column.addWidget(self.trouble)
        self.buttons(
            (tr("Merge into…"), "scheme.merge", tr("Put its labels and spans into another layer.")),
            (
                tr("Delete", meaning="the verb"),
                "scheme.delete",
                tr("Delete the layer, when it has no labels any more."),
            ),
        )
        self.column.addStretch(1)
        self._connect()

    def show_layer(self, scheme: Scheme, name: str, used: dict[Pair, int]) -> None:
        """Show a layer of ``scheme``; ``used`` counts the spans that say something by a feature."""
        layer = self._find(scheme, name)
        if layer is None:
            return
        self._scheme, self._layer, self._used = scheme, name, used
        fill(self.name, name)
        self.drawing.setCurrentIndex(self.drawing.findData(layer.drawing.value))
        self.features.show_names([(f.name, self._said(f)) for f in layer.features])
        self.say_trouble("")

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``, for the dialogs."""
        self._theme = theme

    def keep(self) -> None:
        """Tell what is being written."""
        self._rename()
        self._describe()

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.drawing.activated.connect(self._draw)
        self.type.activated.connect(lambda _row: self._describe())
        self.about.editingFinished.connect(self._describe)
        features, values = self.features, self.values
        features.chosen.connect(lambda _name: self._show_feature())
        features.added.connect(lambda n: self._want(AddFeature(layer=self._layer, feature=_new(n))))
        features.renamed.connect(lambda a, b: self._want(RenameFeature(layer=self._layer, feature=a, name=b)))
        features.merged.connect(lambda a, b: self._want(MergeFeatures(layer=self._layer, feature=a, into=b)))
        features.removed.connect(self._remove)
        features.divided.connect(lambda _name: self._split_feature())
        values.divided.connect(self._split_value)
        values.added.connect(lambda n: self._want(AddValue(**self._at(), value=n)))
        values.renamed.connect(lambda a, b: self._want(RenameValue(**self._at(), value=a, name=b)))
        values.merged.connect(lambda a, b: self._want(MergeValues(**self._at(), value=a, into=b)))
        values.removed.connect(lambda n: self._want(DeleteValue(**self._at(), value=n)))

    def _want(self, change: Change) -> None:
        self.wanted.emit(change)

    def _at(self) -> dict[str, str]:
        return {"layer": self._layer, "feature": self.features.name}

    def _said(self, feature: Feature) -> str:
        count = self._used.get((self._layer, feature.name), 0)
        said = [tr("retired")] if feature.retired else []
        if count:
            said.append(several("%Ln span", "%Ln spans", count))
        return "".join(f"   {part}" for part in said)

    def _show_feature(self) -> None:
        feature = self._feature()
        choice = feature is not None and feature.type == "choice"
        self.values.setEnabled(choice)
        self.values.show_names([(v, "") for v in feature.values] if feature is not None and choice else [])
        self._holds.setText(tr("{feature} is", feature=feature.name) if feature is not None else "")
        for field in (self._holds, self.type, self.about):
            field.setVisible(feature is not None)
        if feature is not None:
            if self.type.findData(feature.type) < 0:
                self.type.addItem(feature.type, feature.type)
            self.type.setCurrentIndex(self.type.findData(feature.type))
            fill(self.about, feature.description)
        retired = feature is not None and feature.retired
        self.features.remove.setText(tr("Bring back") if retired else tr("Remove"))

    def _feature(self) -> Feature | None:
        layer = self._find(self._scheme, self._layer)
        name = self.features.name
        return next((f for f in layer.features if f.name == name), None) if layer is not None else None

    @staticmethod
    def _find(scheme: Scheme | None, name: str) -> Layer | None:
        layers = scheme.layers if scheme is not None else ()
        return next((a for a in layers if a.name == name), None)

    def _rename(self) -> None:
        if self._layer and self.name.text() != self._layer:
            self._want(RenameLayer(layer=self._layer, name=self.name.text()))

    def _draw(self) -> None:
        layer, drawing = self._find(self._scheme, self._layer), Drawing(self.drawing.currentData())
        if layer is not None and layer.drawing is not drawing:
            self._want(ChangeDrawing(layer=self._layer, drawing=drawing))

    def _describe(self) -> None:
        feature = self._feature()
        if feature is None:
            return
        told = (self.about.text().strip(), str(self.type.currentData()))
        if told != (feature.description, feature.type):
            self._want(ChangeFeature(**self._at(), description=told[0], type=told[1]))

    def _split_feature(self) -> None:
        """Make some of the values a feature of their own."""
        feature = self._feature()
        if feature is None or feature.type != "choice" or not feature.values:
            self.say_trouble(tr("Only a choice of values can be split."))
            return
        dialog = PartDialog(
            tr("Split {name}", name=feature.name),
            tr("Which values of {feature} become a feature of their own?", feature=feature.name),
            feature.values,
            tr("New feature"),
            self._theme,
            self.window(),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            name = dialog.name.text().strip()
            self._want(SplitFeature(**self._at(), name=name, values=dialog.chosen()))
        dialog.deleteLater()

    def _split_value(self, value: str) -> None:
        feature = self._feature()
        if feature is None:
            return
        dialog = ValueDialog(value, feature.values, self._theme, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            rules, rest = dialog.rules(), dialog.otherwise()
            self._want(SplitValue(**self._at(), value=value, rules=rules, otherwise=rest))
        dialog.deleteLater()

    def _remove(self, name: str) -> None:
        """Delete what no span says anything by, retire the rest, bring back what was retired."""
        feature = self._feature()
        at = {"layer": self._layer, "feature": name}
        if feature is not None and feature.retired:
            self._want(RestoreFeature(**at))
        elif self._used.get((self._layer, name)):
            self._want(RetireFeature(**at))
        else:
            self._want(DeleteFeature(**at))


def _new(name: str) -> Feature:
    return Feature(name=name, type="choice", values=("yes", "no"))
