"""The keys of the chosen command: each can be taken away, one more added."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.presses import key_words
from annotator.ui.keys.keys_list import KeyRow
from annotator.ui.keys.press_button import PressButton
from annotator.ui.labels.flow import FlowLayout
from annotator.ui.language import tr
from annotator.ui.pieces import dressed, plain_label


class ChosenKeys(QWidget):
    """Shows one command. ``added(str)`` and ``removed(str)`` carry a key as Qt writes it.

    ``moved``: the key that was refused is to be taken from its holder. ``labelsWanted``: the key is a
    label's, and the person wants to go where labels have theirs.
    """

    added = Signal(str)
    removed = Signal(str)
    reset = Signal()
    moved = Signal()
    labelsWanted = Signal()  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = plain_label("strong", wrap=True)
        self._tip = plain_label("dim", wrap=True)
        self._said = plain_label("value", wrap=True)
        self.add = PressButton(tr("&Add a key"), tr("Press this, then the key."))
        self.back = _plain(tr("&Reset"), tr("Give it the keys it comes with."))
        self.move_ = _plain("", tr("The other command loses the key."))
        self.labels = _plain(tr("&Labels"), tr("Go where labels have their keys."))
        self.labels.clicked.connect(self.labelsWanted)
        self.keys = dressed("panel")
        self._flow = FlowLayout(self.keys, gap=6)
        self.add.pressedKey.connect(self.added)
        self.back.clicked.connect(self.reset)
        self.move_.clicked.connect(self.moved)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.keys, 1)
        buttons.addWidget(self.add)
        buttons.addWidget(self.back)
        buttons.addWidget(self.labels)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._said, 1)
        said.addWidget(self.move_)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._tip)
        column.addLayout(buttons)
        column.addLayout(said)
        self.say("")

    def show_row(self, row: KeyRow | None) -> None:
        """Show a command, or that none is chosen."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # until it is deleted it would still be painted
                widget.deleteLater()
        own = row is not None and row.command.id in BY_ID
        for button in (self.add, self.back):
            button.setVisible(own or row is None)
        self.labels.setVisible(not own and row is not None)
        self.add.setEnabled(own)
        self.back.setEnabled(row is not None and own and row.changed)
        self._name.setText(row.command.plain_text if row is not None else tr("No command fits."))
        self._tip.setText(
            "" if row is None else row.command.shown_tip if own else f"{row.command.shown_tip} {_of_labels()}"
        )
        if row is None:
            return
        shown: set[str] = set()
        for key in row.command.keys:
            if key_name(key) not in shown:
                shown.add(key_name(key))
                self._put(self._cap(key, removable=own))
        if not row.command.keys:
            self._put(plain_label("dim", tr("No key")))
        self._flow.invalidate()
        self.keys.updateGeometry()

    def say(self, words: str, *, move_to: str = "") -> None:
        """Say why a key was refused; ``move_to`` names the command it can be given to all the same."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.move_.setText(tr("&Give it to “{command}”", command=move_to.replace("&", "&&")))
        self.move_.setVisible(bool(move_to))

    @property
    def said(self) -> str:
        """What it says."""
        return self._said.text()

    def _put(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()  # a layout would do so later, and until then it takes no click

    def _cap(self, key: str, *, removable: bool) -> QPushButton:
        button = _plain(f"{key_words(key).replace('&', '&&')}  ✕" if removable else key_words(key), "")
        button.setToolTip(tr("Take {key} away", key=key_words(key)) if removable else "")
        button.setAccessibleName(tr("Take {key} away", key=key_words(key)) if removable else key_words(key))
        button.setEnabled(removable)
        button.clicked.connect(lambda: self.removed.emit(key))
        return button


def _plain(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("plain")
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button


def _of_labels() -> str:
    return tr("Labels have their keys in the label scheme of the project; no command can take one from them.")
