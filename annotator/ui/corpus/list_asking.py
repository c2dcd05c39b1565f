"""Above the list: what is asked of it, by words, by buttons, by days; and what to do when nothing fits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.services.queue.article_queue import Show, Wish
from annotator.services.queue.order import Order
from annotator.ui.corpus.days_row import DaysRow
from annotator.ui.corpus.filter_box import FilterBox
from annotator.ui.corpus.list_head import ListHead
from annotator.ui.corpus.queue_words import nothing_words
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.theme.theme import Theme

_PAUSE = 120  # milliseconds after a key before the list is filtered


class ListAsking(QWidget):
    """Holds the wish. ``asked``: the list is to be shown as the wish says now.

    ``typed``: so it is, and the typing is over; ``left``: the person goes on to the article.
    ``commandGiven`` carries the id of a clicked command.
    """

    asked = Signal()
    typed = Signal()
    left = Signal()
    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wish = Wish()
        self.box = FilterBox()
        self.head = ListHead()
        self.days = DaysRow()
        self.days.hide()
        self.nothing = plain_label("dim", wrap=True)
        self.again = QPushButton(tr("Show Everything Again"))
        self.again.setObjectName("plain")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        for widget in (self.box, self.head, self.days, self.nothing, self.again):
            column.addWidget(widget)

    def begin(self, wish: Wish) -> None:
        """Start with a wish, of which nobody is told."""
        self._empty_box()
        self.days.hide()
        self.wish = wish
        self.head.show_counts({})

    def take_words(self) -> Wish:
        """The wish with the words that stand in the box by now; the buttons say what it is."""
        self._pause.stop()
        self.wish = replace(self.wish, words=self.box.text())
        self.head.show_wish(self.wish)
        return self.wish

    def want(self, wish: Wish) -> None:
        """Show what is asked for; asking for the same again brings the list up to date."""
        self.wish = wish
        self.days.hide()
        self.asked.emit()

    def want_show(self, show: Show) -> None:
        """Show articles of one kind."""
        self.want(replace(self.wish, show=show))

    def want_order(self, order: Order) -> None:
        """Show the articles in another order."""
        self.want(replace(self.wish, order=order, reverse=False))

    def turn_round(self) -> None:
        """Show the articles the other way round."""
        self.want(replace(self.wish, reverse=not self.wish.reverse))

    def show_everything(self) -> None:
        """Leave no article out any more; the order stays."""
        self._empty_box()
        self.want(Wish(order=self.wish.order, reverse=self.wish.reverse))

    def ask_days(self) -> None:
        """Ask in place which days to show."""
        self.days.ask(self.wish.since, self.wish.until)

    def say_nothing(self, *, empty: bool) -> None:
        """Say why the list is ``empty``, and what helps; else nothing."""
        self.nothing.setVisible(empty)
        self.again.setVisible(empty and self.wish.filters)
        self.nothing.setText(
            nothing_words(self.wish)
            if self.wish.filters
            else tr("There are no articles yet. File ▸ Import Articles… (Ctrl+I) brings some in.")
        )

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.head.set_theme(theme)

    def _empty_box(self) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)

    def _days_given(self, since: str, until: str) -> None:
        self.want(replace(self.wish, since=since, until=until))
        self.left.emit()

    def _days_left(self) -> None:
        self.days.hide()
        self.left.emit()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.asked)
        self.box.textChanged.connect(lambda _text: self._pause.start())
        self.box.left.connect(self.typed)
        self.head.wanted.connect(self.commandGiven)
        self.head.left.connect(self.left)
        self.head.outletWanted.connect(lambda outlet: self.want(replace(self.wish, outlet=outlet)))
        self.days.given.connect(self._days_given)
        self.days.left.connect(self._days_left)
        self.again.clicked.connect(lambda: self.commandGiven.emit("queue.clear"))
