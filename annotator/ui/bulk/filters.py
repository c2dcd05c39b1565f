"""The filters of Decide many: where, which labels, scores, suggester and words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import groupby

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.services.bulk.decide_many import Filter, Kind
from annotator.ui.labels.flow import FlowLayout
from annotator.ui.language import number, several, tr
from annotator.ui.pieces import dressed, inset
from annotator.ui.theme.theme import Theme

_PAUSE = 200  # milliseconds after a key before words or scores are taken up
_MOST_HIGH = 96  # pixels: three rows of labels


class Scope(StrEnum):
    """Where suggestions are decided."""

    ARTICLE = "article"
    LISTED = "listed"
    CORPUS = "corpus"


def chips_sheet(theme: Theme) -> str:
    """The style of the labels to press."""
    t = theme
    return f"""
QPushButton#kind {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline};
  border-radius: 6px; padding: 3px 9px; font-size: 12px; }}
QPushButton#kind[layer=true] {{ background: transparent; color: {t.dim_small}; border-color: transparent; }}
QPushButton#kind:hover, QPushButton#kind:focus {{ border-color: {t.accent}; }}
QPushButton#kind:checked {{ background: {t.chosen_ground}; color: {t.accent}; border-color: {t.accent};
  font-weight: 600; }}
"""


class _Chips(QScrollArea):
    """As high as its chips, up to a few rows; more are scrolled to."""

    def __init__(self, flow: FlowLayout) -> None:
        super().__init__()
        self._flow = flow
        inner = dressed("fields")
        inner.setLayout(flow)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fit(self) -> None:
        """Take the height that the chips want now."""
        wanted = self._flow.heightForWidth(max(1, self.viewport().width()))
        around = (
            self.height() - self.viewport().height()
        )  # a style sheet may draw a frame where none was asked for
        self.setFixedHeight(min(_MOST_HIGH, wanted + around))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need more rows, or fewer."""
        super().resizeEvent(event)
        self.fit()


class Filters(QWidget):
    """Says which suggestions are meant. ``scopeChanged``: elsewhere; ``changed``: others of those found."""

    scopeChanged = Signal()  # noqa: N815  # Qt's way of naming signals
    changed = Signal()

    def __init__(self, scopes: Sequence[tuple[str, Scope]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = QComboBox()
        self.where.setAccessibleName(tr("Where"))
        for words, scope in scopes:
            self.where.addItem(words, scope)
        self.least, self.most = _score(0.0, tr("Lowest score")), _score(1.0, tr("Highest score"))
        self.suggester = QComboBox()
        self.suggester.setAccessibleName(tr("Suggested by"))
        self.suggester.addItem(tr("anybody"), "")
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("With these words"))
        self.words.setAccessibleName(tr("Words they hold"))
        self.words.setClearButtonEnabled(True)
        self._chips: dict[Kind, QPushButton] = {}
        self._layers: dict[str, QPushButton] = {}
        self._flow = FlowLayout(gap=6)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.where.currentIndexChanged.connect(lambda _at: self.scopeChanged.emit())
        self.suggester.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.words.textChanged.connect(lambda _text: self._pause.start())
        for box in (self.least, self.most):
            box.valueChanged.connect(lambda _value: self._pause.start())
        self._arrange()

    @property
    def scope(self) -> Scope:
        """Where suggestions are looked for."""
        return Scope(self.where.currentData())

    def wanted(self) -> Filter:
        """Which of the suggestions found are meant."""
        name = str(self.suggester.currentData())
        return Filter(
            kinds=frozenset(kind for kind, chip in self._chips.items() if chip.isChecked()),
            suggesters=frozenset({name} if name else ()),
            least=round(self.least.value(), 2),
            most=round(self.most.value(), 2),
            words=self.words.text(),
        )

    def offer(self, kinds: Sequence[tuple[Kind, int]], suggesters: Sequence[tuple[str, int]]) -> None:
        """Offer what was found, with counts; what was asked for stays asked for."""
        pressed = {kind for kind, chip in self._chips.items() if chip.isChecked()}
        for chip in (*self._layers.values(), *self._chips.values()):
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips.clear()
        self._layers.clear()
        for layer, group in groupby(kinds, key=lambda found: found[0][0]):
            whole = self._chip(layer, tr("Every label of the layer {layer}", layer=layer), whole=True)
            whole.clicked.connect(lambda _on, layer=layer: self._press_layer(layer))
            self._layers[layer] = whole
            for kind, count in group:
                said = several("{label}, %Ln suggestion", "{label}, %Ln suggestions", count, label=kind[1])
                chip = self._chip(f"{kind[1]}  {number(count)}", said)
                chip.setChecked(kind in pressed)
                chip.clicked.connect(lambda _on: self._pressed())
                self._chips[kind] = chip
        self._show_layers()
        self._area.fit()
        now = self.suggester.currentData()
        with QSignalBlocker(self.suggester):
            self.suggester.clear()
            self.suggester.addItem(tr("anybody"), "")
            for name, count in suggesters:
                self.suggester.addItem(f"{name}  {number(count)}", name)
            self.suggester.setCurrentIndex(max(0, self.suggester.findData(now)))

    def press(self, kind: Kind) -> None:
        """Ask for a label as a click on it does."""
        self._chips[kind].click()

    def _press_layer(self, layer: str) -> None:
        chips = [chip for kind, chip in self._chips.items() if kind[0] == layer]
        wanted = not all(chip.isChecked() for chip in chips)
        for chip in chips:
            chip.setChecked(wanted)
        self._pressed()

    def _pressed(self) -> None:
        self._show_layers()
        self.changed.emit()

    def _show_layers(self) -> None:
        for layer, whole in self._layers.items():
            chips = [chip.isChecked() for kind, chip in self._chips.items() if kind[0] == layer]
            whole.setChecked(all(chips))

    def _chip(self, words: str, name: str, *, whole: bool = False) -> QPushButton:
        chip = QPushButton(words.replace("&", "&&"))
        chip.setObjectName("kind")
        chip.setProperty("layer", whole)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setAccessibleName(name)
        self._flow.addWidget(chip)
        chip.show()  # at once: what is hidden takes no room
        return chip

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, *widgets in (
            (tr("&Where"), self.where),
            (tr("&Score"), self.least, QLabel(tr("to", meaning="from a score")), self.most),
            (tr("Suggested &by"), self.suggester),
        ):
            name = QLabel(words)
            name.setBuddy(widgets[0])
            row.addWidget(name)
            for widget in widgets:
                row.addWidget(widget)
            row.addSpacing(10)
        row.addWidget(self.words, 1)
        self._area = _Chips(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._area)


def _score(value: float, name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, 1.0)
    box.setSingleStep(0.05)
    box.setDecimals(2)
    box.setValue(value)
    box.setAccessibleName(name)
    inset(box)
    return box
