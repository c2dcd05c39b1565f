"""The card of hits: how many there are, in which order, the hits, and what is done to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.services.search.order import Order
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.language import shown, tr
from annotator.ui.pieces import dressed, hairline, plain_label
from annotator.ui.search.hits_bar import HitsBar
from annotator.ui.search.hits_table import HitsTable
from annotator.ui.search.toggle import Toggle
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

_ORDERS = (
    (Order.ARTICLE, worded("Article")),
    (Order.BEFORE, worded("Words before")),
    (Order.AFTER, worded("Words after")),
    (Order.DATE, worded("Date")),
)


class HitsCard(QWidget):
    """``commandGiven`` carries the id of the command that was clicked."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = plain_label("strong")
        self.count.setFont(interface_font(14, weight=interface_font(14).Weight.DemiBold))
        self.count.setAccessibleName(tr("How many hits there are"))
        self.besides = plain_label("dim")
        self.table = HitsTable()
        self.bar = HitsBar()
        self.orders = {order: self._order(order, words) for order, words in _ORDERS}
        self.bar.commandGiven.connect(self.commandGiven)
        self.table.hits.choiceChanged.connect(lambda: self.bar.show_chosen(self.table.hits.chosen_count))
        self._arrange()

    def show_order(self, order: Order) -> None:
        """Show in which order the hits are."""
        for known, toggle in self.orders.items():
            toggle.setChecked(known is order)

    def show_scheme(self, scheme: Scheme, theme: Theme) -> None:
        """Show the labels of a scheme."""
        self.bar.show_scheme(scheme)
        self.table.delegate.line_painter.dress(scheme, theme)
        self.table.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.table.set_theme(theme)
        self.bar.set_theme(theme)
        for toggle in self.orders.values():
            toggle.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.bar.show_keys(shown)
        for toggle in self.orders.values():
            toggle.show_keys(shown)

    def _order(self, order: Order, words: str) -> Toggle:
        command = f"search.by_{order.value}"
        toggle = Toggle(shown(words), shown(BY_ID[command].tip))
        toggle.follow(command)
        toggle.clicked.connect(lambda: self.commandGiven.emit(command))
        return toggle

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(16, 10, 12, 8)
        above.setSpacing(6)
        above.addWidget(self.count)
        above.addSpacing(6)
        above.addWidget(self.besides)
        above.addStretch(1)
        by = plain_label("dim", tr("In order of"))
        above.addWidget(by)
        for toggle in self.orders.values():
            above.addWidget(toggle)
        body = dressed("plainCard")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(hairline())
        column.addWidget(body, 1)
        column.addWidget(hairline())
        column.addWidget(self.bar)
