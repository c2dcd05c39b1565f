"""The chosen claim elsewhere in the corpus: its links, its best candidates, and the keys that decide them.

What it needs is imported, and the board read, when a claim is looked at for the first time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.mark import Mark, MarkKey
from annotator.ui.inspector.facts import Section
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.theme.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.ui.claims.shared_board import SharedBoard
    from annotator.ui.inspector.elsewhere_list import ElsewhereList

_PAUSE = 160  # milliseconds a claim is looked at before the others are ranked: Tab passes by many


class Elsewhere(QWidget):
    """Shows what other articles say of a claim. It is hidden for any other span.

    ``placeWanted(int, MarkKey)`` asks for an article and a claim in it; ``left``: back to the article;
    ``wantsSight``: it has the focus now and ought to be scrolled to.
    """

    placeWanted = Signal(int, object)  # noqa: N815  # Qt's way of naming signals
    left = Signal()
    wantsSight = Signal()  # noqa: N815  # as above

    def __init__(self) -> None:
        super().__init__()
        self._shared: SharedBoard | None = None
        self._claim: MarkKey | None = None
        self._theme: Theme = LIGHT
        self._keys_shown = True
        self._list: ElsewhereList | None = None
        self._focus_wanted = False
        self._words = plain_label("dim", wrap=True)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._show)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Section(tr("Elsewhere in the corpus"), [self._words, self._inner]))
        self.hide()

    def use(self, shared: SharedBoard) -> None:
        """Look into this board from now on."""
        self._shared = shared
        shared.stale.connect(self._stale)
        shared.ready.connect(self._stale)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        if self._list is not None:
            self._list.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self._keys_shown = shown
        if self._list is not None:
            self._list.show_keys(shown)

    def show_mark(self, mark: Mark | None, *, is_claim: bool) -> None:
        """Show a claim; anything else hides the section."""
        key = mark.key if mark is not None and is_claim and self._shared is not None else None
        other = key != self._claim
        self._claim = key
        self.setVisible(key is not None)
        if key is None:
            self._soon.stop()
        elif other or self._soon.isActive():
            if self._list is None:
                self._say("…")
            self._soon.start()

    def take_focus(self) -> None:
        """Go to the candidates, once they are ranked."""
        if self._claim is None:
            return
        self._focus_wanted = True
        self.show_now()

    def show_now(self) -> None:
        """Show the chosen claim's at once instead of after a moment."""
        self._soon.stop()
        self._show()

    def _stale(self) -> None:
        if self._claim is not None and self.isVisible():
            self._soon.start()

    def _show(self) -> None:
        shared = self._shared
        if shared is None or self._claim is None:
            return
        board = shared.now()
        claim = board.get(self._claim) if board is not None else None
        if board is None:
            self._say(tr("Reading the claims of all articles…"))
            return
        if claim is None:
            self._say(tr("This claim is not on the board."))
            return
        found = self._made(shared).show_claim(board, claim)
        self._say("" if found else tr("No other article says anything like it."))
        if self._focus_wanted:
            self._focus_wanted = False
            self._made(shared).take_focus()
            QTimer.singleShot(0, self, self.wantsSight.emit)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._inner.setVisible(not words)

    def _made(self, shared: SharedBoard) -> ElsewhereList:
        if self._list is None:
            from annotator.ui.inspector.elsewhere_list import ElsewhereList

            made = self._list = ElsewhereList(shared)
            made.set_theme(self._theme)
            made.show_keys(self._keys_shown)
            made.placeWanted.connect(self.placeWanted)
            made.left.connect(self.left)
            made.decided.connect(self._soon.start)
            self._column.addWidget(made)
        return self._list
