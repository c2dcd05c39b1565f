"""Above the list: which articles are shown and in which order, each a button with its menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from annotator.services.queue.article_queue import Show, Wish
from annotator.services.queue.order import Order
from annotator.ui.corpus.queue_words import NO_OUTLET, ORDERED, SHOWN, days_words, shown_words
from annotator.ui.inspector.own_keys import keeps
from annotator.ui.language import number as grouped
from annotator.ui.language import shown as in_words
from annotator.ui.language import tr
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

_HEIGHT = 26
_SIDE = 7
_ARROW = 15
_MOST_OUTLETS = 40
_LONGEST = 40  # letters of an outlet in a menu


class HeadButton(QAbstractButton):
    """Words with a small arrow, cut where there is no room; in the accent while it ``narrows``.

    ``left``: Escape was pressed on it.
    """

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.narrows = False
        self._name = name
        self.setFont(interface_font(12))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, *, narrows: bool) -> None:
        """Say what is chosen."""
        self.narrows = narrows
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2  # what it rounds away
        return QSize(words + 2 * _SIDE + _ARROW, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It can be cut down to a few letters."""
        return QSize(56, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Space and Enter press it while it has the focus."""
        return keeps(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like Space, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, words and arrow."""
        theme = self.theme
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Laid out from the left, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            inner = self.rect().adjusted(0, 0, -1, -1)
            lively = self.underMouse() or self.hasFocus()
            ground = theme.chosen_ground if self.narrows else theme.ground if lively else theme.panel
            painter.setPen(QColor(theme.accent if self.hasFocus() else ground))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(inner, 6, 6)
            painter.setPen(QColor(theme.accent if self.narrows else theme.dim_small))
            painter.setFont(self.font())
            room = self.width() - 2 * _SIDE - _ARROW
            words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect().adjusted(_SIDE, 0, 0, 0), int(flags), words)
            at = min(_SIDE + QFontMetrics(self.font()).horizontalAdvance(words) + 6, self.width() - _ARROW)
            middle = self.height() / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent if self.narrows else theme.dim_small))
            painter.drawPolygon(
                QPolygonF(
                    [QPointF(at, middle - 1.5), QPointF(at + 7, middle - 1.5), QPointF(at + 3.5, middle + 3)]
                )
            )
        finally:
            painter.end()


class ListHead(QWidget):
    """The two buttons. ``wanted(str)`` carries the id of a command; ``outletWanted`` an outlet or None.

    ``left``: the person goes on to the article.
    """

    wanted = Signal(str)
    left = Signal()
    outletWanted = Signal(object)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = Wish()
        self._counts: dict[Show, int] = {}
        self._waiting: QAction | None = None
        self.shown = HeadButton(tr("Shown"))
        self.order = HeadButton(tr("Order"))
        self.shown.clicked.connect(lambda: self.wanted.emit("queue.show"))
        self.order.clicked.connect(lambda: self.wanted.emit("queue.order"))
        for button in (self.shown, self.order):
            button.left.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.shown)
        row.addStretch(1)
        row.addWidget(self.order)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for button in (self.shown, self.order):
            button.theme = theme
            button.update()

    def show_wish(self, wish: Wish) -> None:
        """Say what is shown, and in which order."""
        self._wish = wish
        narrows = wish.show is not Show.ALL or wish.outlet is not None or bool(wish.since or wish.until)
        self.shown.show_words(shown_words(wish, self._counts), narrows=narrows)
        self.shown.setToolTip(tip_of(tr("Which articles the list shows (Alt+L)")))
        turned = " ↑" if wish.reverse else ""
        self.order.show_words(in_words(ORDERED[wish.order]) + turned, narrows=False)
        self.order.setToolTip(tip_of(tr("The order of the list (Alt+O)")))

    def show_counts(self, counts: dict[Show, int]) -> None:
        """Say how many articles there are of each kind."""
        self._counts = counts
        self.show_wish(self._wish)

    def shown_menu(self, outlets: Sequence[tuple[str, int]]) -> QMenu:
        """The menu of what can be shown."""
        menu = self._menu()
        group = QActionGroup(menu)
        for show in Show:
            number = self._counts.get(show)
            counted = f"\t{grouped(number)}" if number is not None else ""
            action = self._add(menu, group, f"{in_words(SHOWN[show])}{counted}", f"queue.show.{show.value}")
            action.setChecked(show is self._wish.show)
            if show is Show.WAITING:
                self._waiting = action
            if show in (Show.ALL, Show.DONE):
                menu.addSeparator()
        menu.addSeparator()
        if any(outlet for outlet, _ in outlets):
            self._outlet_menu(menu, outlets)
        days = self._wish.since or self._wish.until
        words = (
            tr("Days: {days}…", days=days_words(self._wish.since, self._wish.until)) if days else tr("Days…")
        )
        menu.addAction(words).triggered.connect(lambda: self.wanted.emit("queue.days"))
        if self._wish.filters:
            menu.addSeparator()
            menu.addAction(tr("Show Everything Again")).triggered.connect(
                lambda: self.wanted.emit("queue.clear")
            )
        return menu

    def tell_waiting(self, number: int) -> None:
        """Say in the menu, when it is still open, in how many articles something waits."""
        if self._waiting is not None:
            self._waiting.setText(f"{in_words(SHOWN[Show.WAITING])}\t{grouped(number)}")

    def order_menu(self) -> QMenu:
        """The menu of the orders."""
        menu = self._menu()
        group = QActionGroup(menu)
        for order in Order:
            action = self._add(menu, group, in_words(ORDERED[order]), f"queue.order.{order.value}")
            action.setChecked(order is self._wish.order)
        menu.addSeparator()
        turned = menu.addAction(tr("The Other Way Round"))
        turned.setCheckable(True)
        turned.setChecked(self._wish.reverse)
        turned.triggered.connect(lambda: self.wanted.emit("queue.reverse"))
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(lambda: self._leave(menu))
        return menu

    def _leave(self, menu: QMenu) -> None:
        self._waiting = None
        menu.deleteLater()

    def _add(self, menu: QMenu, group: QActionGroup, words: str, command: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda: self.wanted.emit(command))
        return action

    def _outlet_menu(self, menu: QMenu, outlets: Sequence[tuple[str, int]]) -> None:
        inner = menu.addMenu(tr("Outlet"))
        group = QActionGroup(inner)
        offered: list[tuple[str | None, str]] = [(None, tr("Any outlet"))]
        common = sorted(outlets, key=lambda item: -item[1])[:_MOST_OUTLETS]
        for outlet, number in outlets:
            if (outlet, number) in common:
                words = " ".join(outlet.split())
                words = f"{words[:_LONGEST]}…" if len(words) > _LONGEST else words
                offered.append(
                    (outlet, f"{words.replace('&', '&&') or in_words(NO_OUTLET)}\t{grouped(number)}")
                )
        for outlet_or_any, words in offered:
            action = inner.addAction(words)
            action.setCheckable(True)
            action.setChecked(outlet_or_any == self._wish.outlet)
            group.addAction(action)
            action.triggered.connect(lambda _=False, outlet=outlet_or_any: self.outletWanted.emit(outlet))
