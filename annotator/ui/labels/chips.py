"""The labels of a scheme as chips in rows, each with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.scheme import Scheme
from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.label_commands import key_of
from annotator.ui.labels.chip import LabelChip
from annotator.ui.labels.flow import FlowLayout
from annotator.ui.theme.theme import LIGHT, Theme


class LabelChips(QWidget):
    """Shows labels. ``commandGiven`` carries what ``command_of`` makes of the names of layer and label."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, command_of: Callable[[str, str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._command_of = command_of
        self._theme: Theme = LIGHT
        self._keys_shown = True
        self._chips: dict[tuple[str, str], LabelChip] = {}
        # Rows of labels are as high as their width asks for.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """The names of layer and label of each chip, in their order."""
        return tuple(self._chips)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show the labels of a scheme."""
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()  # until it is deleted it would still be painted
                chip.deleteLater()
        self._chips.clear()
        for layer, label in scheme.offered():
            chip = LabelChip(layer, label, key_name(key_of(label)))
            chip.set_theme(self._theme)
            chip.show_keys(self._keys_shown)
            command = self._command_of(layer.name, label.name)
            chip.clicked.connect(lambda _checked=False, command=command: self.commandGiven.emit(command))
            self._flow.addWidget(chip)
            self._chips[layer.name, label.name] = chip
        self.updateGeometry()

    def show_current(self, layer: str, label: str) -> None:
        """Mark one label; empty names mark none."""
        for name, chip in self._chips.items():
            chip.set_current(name == (layer, label))

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the chips."""
        self._keys_shown = shown
        for chip in self._chips.values():
            chip.show_keys(shown)
        self._flow.invalidate()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        for chip in self._chips.values():
            chip.set_theme(theme)
