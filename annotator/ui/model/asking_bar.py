"""What a model is to learn from: whose work, which layer, where it starts, how much is held back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from annotator.domain.record import GOLD
from annotator.services.model.learned_from import Source
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.language import tr
from annotator.ui.pieces import inset, plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import LIGHT, Theme


class AskingBar(QWidget):
    """``commandGiven(str)`` carries the command of a button that was clicked."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whose = ChoiceBox(tr("Whose work to learn from"), tr("Gold"))
        self.layer = ChoiceBox(tr("Layer to learn"), "entity")
        self.base = ChoiceBox(tr("Where to start from"), tr("From nothing"))
        self.held = _number(0, 80, 20, tr("Per cent of the articles held back to measure with"))
        self.held.setSuffix(tr(" % held back"))
        self.seed = _number(0, 9999, 0, tr("Where chance begins"))
        self.seed.setPrefix(tr("seed "))
        self.go = VerbButton(tr("Train"), LIGHT, primary=True)
        self.go.follow("model.train")
        self.go.clicked.connect(lambda: self.commandGiven.emit("model.train"))
        self.stop = VerbButton(tr("Stop"), LIGHT)
        self.stop.follow("model.stop")
        self.stop.clicked.connect(lambda: self.commandGiven.emit("model.stop"))
        self.stop.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(plain_label("dim", tr("Learn from")))
        for part in (self.whose, self.layer, self.base, self.held, self.seed):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.stop)
        row.addWidget(self.go)

    def offer(self, people: Sequence[str], layers: Sequence[str], bases: Sequence[str]) -> None:
        """Offer the people, layers and installed models of a project."""
        self.whose.offer([(name, name) for name in people if name != GOLD])
        self.layer.offer([(name, name) for name in layers if name != "entity"])
        self.base.offer([(tr("From {name}", name=name), name) for name in bases])

    @property
    def chosen_layer(self) -> str:
        """The layer to learn."""
        return self.layer.value or "entity"

    @property
    def source(self) -> Source:
        """What is chosen."""
        return Source(
            whose=(self.whose.value or GOLD,),
            layer=self.chosen_layer,
            held=self.held.value() / 100,
            seed=self.seed.value(),
        )

    def show_busy(self, busy: bool) -> None:
        """Offer to stop while something goes on, else to begin."""
        self.stop.setVisible(busy)
        self.go.setEnabled(not busy)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for box in (self.whose, self.layer, self.base):
            box.theme = theme
            box.update()
        self.go.dress(theme)
        self.stop.dress(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the buttons."""
        self.go.show_key(shown)
        self.stop.show_key(shown)


def _number(least: int, most: int, value: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setAccessibleName(name)
    inset(box)
    box.setToolTip(name)
    return box
