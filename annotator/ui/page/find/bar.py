"""The slim bar below the article in which one says what to find."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from annotator.ui.language import number, tr
from annotator.ui.page.announce import announce
from annotator.ui.page.find.hits import Wanted
from annotator.ui.pieces import plain_label
from annotator.ui.tip import tip_of

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WALKING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_OURS = {*_ENTER, *_WALKING, Qt.Key.Key_Escape}
_PLAIN = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
MOST_LETTERS = 1000


class FindBar(QWidget):
    """Asks for words and says how many places hold them.

    ``wantedChanged(Wanted)``: what to find; ``stepped(bool)``: go to the next hit, or backwards;
    ``left``: the person is done.
    """

    wantedChanged = Signal(object)  # noqa: N815  # Qt's way of naming signals
    stepped = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Find in the article"))
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Find in this article"))
        self.box.setAccessibleName(tr("Find in this article"))
        self.box.setClearButtonEnabled(True)
        self.box.setMaxLength(MOST_LETTERS)
        self.box.setMinimumWidth(96)
        self.box.setMaximumWidth(420)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = plain_label("dim")
        self._count.setAccessibleName(tr("Hits"))
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance("00 of 000") + 4)
        before = self._button("‹", tr("The hit before (Shift+F3)"))
        behind = self._button("›", tr("The next hit (F3)"))
        self.exact = self._toggle(
            "Aa",
            tr("Tell capitals and accents apart: “Aram” is not “aram”, “é” is not “e”."),
            tr("Case and accents"),
        )
        self.whole = self._toggle(
            tr("Words"), tr("Find whole words only, not parts of words."), tr("Whole words")
        )
        close = self._button("×", tr("Close (Esc)"))
        before.clicked.connect(lambda: self.stepped.emit(True))
        behind.clicked.connect(lambda: self.stepped.emit(False))
        close.clicked.connect(self.left)
        self.box.textChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 10, 5)
        row.setSpacing(6)
        row.addWidget(self.box, 4)
        for part in (self._count, before, behind, self.exact, self.whole):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(close)
        for control in (self.box, before, behind, self.exact, self.whole, close):
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Enter, Escape and Tab from being taken as commands; Space presses a button here."""
        if not isinstance(event, QKeyEvent) or event.modifiers() & _PLAIN:
            return super().eventFilter(watched, event)
        key, writing = event.key(), watched is self.box
        if event.type() == QEvent.Type.ShortcutOverride:
            if key in _OURS or (key == Qt.Key.Key_Space and not writing):
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and key in _OURS - _WALKING:
            if key == Qt.Key.Key_Escape:
                self.left.emit()
            else:
                self.stepped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        return super().eventFilter(watched, event)

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        return Wanted(self.box.text(), exact=self.exact.isChecked(), whole=self.whole.isChecked())

    @property
    def count_text(self) -> str:
        """What is said of the hits."""
        return self._count.text()

    def ask_for(self, words: str) -> None:
        """Put ``words`` into the box, unless there are none, and let them be typed over; tells nobody."""
        with QSignalBlocker(self):
            if words:
                self.box.setText(words)
        self.box.selectAll()

    def show_count(self, current: int | None, count: int, *, searching: bool) -> None:
        """Say at which of how many hits one stands; ``current`` counts from 0."""
        if not self.box.text().strip():
            words = ""
        elif not count:
            words = "…" if searching else tr("No match")
        else:
            place = tr("{value:,} of ", value=current + 1) if current is not None else ""
            words = f"{place}{number(count)}{'…' if searching else ''}"
        if words != self._count.text():
            self._count.setText(words)
            if words and not searching:
                announce(self, words)

    def _tell(self) -> None:
        self.wantedChanged.emit(self.wanted)

    def _button(self, sign: str, tip: str) -> QPushButton:
        button = QPushButton(sign)
        button.setObjectName("segment")
        button.setToolTip(tip_of(tip))
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _toggle(self, text: str, tip: str, name: str) -> QPushButton:
        button = self._button(text, tip)
        button.setCheckable(True)
        button.setAccessibleName(name)
        button.setAccessibleDescription(tip)
        button.toggled.connect(self._tell)
        return button
