"""The bar below the hits: every label with its key, and what is done to the chosen ones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.label_hits import hit_label_id
from annotator.ui.labels.chips import LabelChips
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import several, shown
from annotator.ui.pieces import plain_label
from annotator.ui.theme.theme import Theme

_DECISIONS = (
    ("search.choose", worded("Choose")),
    ("search.choose_all", worded("All")),
    ("search.accept", worded("Accept")),
    ("search.reject", worded("Reject")),
    ("search.open", worded("Go to the article")),
)


class HitsBar(QWidget):
    """Shows labels and decisions. ``commandGiven`` carries the id of the command that was clicked."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels = LabelChips(hit_label_id)
        self.labels.commandGiven.connect(self.commandGiven)
        self._buttons = [self._decision(name, text) for name, text in _DECISIONS]
        self.chosen = plain_label("strong")
        under = QHBoxLayout()
        under.setSpacing(2)
        for button in self._buttons:
            under.addWidget(button)
        under.addStretch(1)
        under.addWidget(self.chosen)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 9, 14, 7)
        whole.setSpacing(6)
        whole.addWidget(self.labels)
        whole.addLayout(under)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show the labels of a scheme."""
        self.labels.show_scheme(scheme)

    def show_chosen(self, number: int) -> None:
        """Say how many hits are chosen."""
        self.chosen.setText(several("%Ln hit chosen", "%Ln hits chosen", number) if number else "")

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.labels.show_keys(shown)
        for button in self._buttons:
            button.show_keys(shown)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.labels.set_theme(theme)
        for button in self._buttons:
            button.set_theme(theme)

    def _decision(self, name: str, text: str) -> KeyButton:
        button = KeyButton(shown(text), [], shown(BY_ID[name].tip))
        button.follow(name)
        button.clicked.connect(lambda: self.commandGiven.emit(name))
        return button
