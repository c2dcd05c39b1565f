"""The bar below the article: every label with its key, and the keys that decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.label_commands import label_id
from annotator.ui.labels.chips import LabelChips
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import shown, tr
from annotator.ui.theme.theme import Theme

_DECISIONS = (
    ("annotate.accept", worded("Accept")),
    ("annotate.reject", worded("Reject")),
    ("edge", worded("Edges")),
    ("annotate.next", worded("Next suggestion")),
)
_EDGE_TIP = worded(
    "Move the chosen span's left and right edge outwards by a word; "
    "other keys move them inwards, or by a character."
)


class LabelBar(QWidget):
    """Shows labels and decisions. ``commandGiven`` carries the id of the command that was clicked."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Labels and decisions"))
        self.labels = LabelChips(label_id)
        self.labels.commandGiven.connect(self.commandGiven)
        self._buttons = [self._decision(name, shown(text)) for name, text in _DECISIONS]
        self.done = self._decision("article.done", tr("Done, next article"))
        self._buttons.append(self.done)
        self._arrange()

    def show_scheme(self, scheme: Scheme) -> None:
        """Show the labels of a scheme."""
        self.labels.show_scheme(scheme)

    def show_current(self, layer: str, label: str) -> None:
        """Mark the chosen span's label; empty names mark none."""
        self.labels.show_current(layer, label)

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
        if name == "edge":
            button = KeyButton(text, [], shown(_EDGE_TIP))
            button.follow("edge.left_out", "edge.right_out")
            button.clicked.connect(lambda: self.commandGiven.emit("edge.right_out"))
            return button
        button = KeyButton(text, [], BY_ID[name].shown_tip)
        button.follow(name)
        button.clicked.connect(lambda: self.commandGiven.emit(name))
        return button

    def _arrange(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(2)
        for button in self._buttons[:-1]:
            under.addWidget(button)
        under.addStretch(1)
        under.addWidget(self.done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 9, 14, 7)
        whole.setSpacing(6)
        whole.addWidget(self.labels)
        whole.addLayout(under)
