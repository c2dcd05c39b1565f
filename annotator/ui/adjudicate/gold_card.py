"""What gold says of a place, and the keys that decide it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.wording import worded
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.adjudicate.excerpt import Excerpt
from annotator.ui.annotate.reason_bar import ReasonLine
from annotator.ui.labels.flow import FlowLayout
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

_BUTTONS = (
    ("gold.majority", worded("Majority")),
    ("gold.edit", worded("Edit by hand")),
    ("gold.none", worded("None: not a span")),
    ("gold.alike", worded("Wherever alike")),
    ("gold.reopen", worded("Decide again")),
    ("gold.guideline", worded("Note for the guidelines")),
    ("gold.settle", worded("Settle by rule")),
    ("gold.done", worded("Done, next article")),
)


class GoldCard(QWidget):
    """``commandGiven(str)``: a button was clicked; ``left``: the writing of a reason is over."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = plain_label("strong", tr("Gold"))
        title.setFont(interface_font(14, weight=interface_font(14).Weight.DemiBold))
        self.standing = plain_label("small")
        self.excerpt = Excerpt(tr("The words around it, as gold has them"))
        self.told = plain_label("value", wrap=True)
        self.reason = ReasonLine()
        self.reason.setPlaceholderText(tr("Why, in a few words, or nothing (W)"))
        self.reason.setAccessibleName(tr("Why it is decided so"))
        self.reason.done.connect(self.left)
        self.reason.left.connect(self.left)
        self.buttons = {name: self._button(name, words) for name, words in _BUTTONS}
        row = self._row = QWidget()
        flow = FlowLayout(row)
        for button in self.buttons.values():
            flow.addWidget(button)
        policy = row.sizePolicy()
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self.standing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.excerpt, 1)
        column.addWidget(self.reason)
        column.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for as many rows of buttons as the width asks for."""
        super().resizeEvent(event)
        margins = self.contentsMargins()
        inner = self.width() - 32 - margins.left() - margins.right()
        self._row.setMinimumHeight(self._row.heightForWidth(inner))

    def enable(self, names: Sequence[str]) -> None:
        """Let only these commands be clicked."""
        for name, button in self.buttons.items():
            button.setEnabled(name in names)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.excerpt.set_theme(theme)
        for button in self.buttons.values():
            button.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the buttons."""
        for button in self.buttons.values():
            button.show_keys(shown)

    def _button(self, name: str, words: str) -> KeyButton:
        button = KeyButton(shown(words), [], shown(BY_ID[name].tip))
        button.follow(name)
        button.clicked.connect(lambda: self.commandGiven.emit(name))
        return button
