"""Says what lies under the pointer where spans lie over one another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Label
from annotator.ui.language import tr
from annotator.ui.page.item import Item
from annotator.ui.pieces import plain_label
from annotator.ui.theme.contrast import readable
from annotator.ui.theme.theme import Theme, label_line

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage

REST, LEAVE = 350, 180
"""Milliseconds the pointer rests before the tip shows, and is away before it goes."""
_MOST, _MOST_LETTERS, _EDGE = 6, 44, 10


class Tip(QWidget):
    """A small card that lists spans, the one a click chooses first; it lets the pointer through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 8, 10, 8)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self.hide()

    def show_marks(self, marks: Sequence[Mark], colours: Sequence[str], chosen: MarkKey | None) -> None:
        """List ``marks``, each name in its colour."""
        while (held := self._grid.takeAt(0)) is not None:
            widget = held.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (mark, colour) in enumerate(zip(marks[:_MOST], colours, strict=False)):
            name = plain_label("small", f"▸ {mark.label}" if mark.key == chosen else mark.label)
            name.setStyleSheet(f"color: {colour}; font-weight: 700;")
            for column, label in enumerate(
                (name, plain_label("", words_of(mark)), plain_label("small", status_of(mark)))
            ):
                self._grid.addWidget(label, row, column)
        foot = plain_label("small", tr("Alt+click goes through them."))
        if len(marks) > _MOST:
            more = len(marks) - _MOST
            foot.setText(tr("{count} more. Alt+click goes through them.", count=more))
        self._grid.addWidget(foot, len(marks), 0, 1, 3)
        self.adjustSize()

    @property
    def lines(self) -> list[str]:
        """What it says, line by line."""
        rows: dict[int, list[str]] = {}
        for number in range(self._grid.count()):
            item = self._grid.itemAt(number)
            label = item.widget() if item is not None else None
            row = self._grid.getItemPosition(number)[0]  # type: ignore[index]  # a tuple, not what the stubs say
            if label is not None:
                rows.setdefault(row, []).append(label.property("text"))
        return [" · ".join(rows[row]) for row in sorted(rows)]


def words_of(mark: Mark) -> str:
    """A span's words in one line."""
    words = " ".join(mark.text.split())
    return words if len(words) <= _MOST_LETTERS else words[: _MOST_LETTERS - 1] + "…"


def status_of(mark: Mark) -> str:
    """A span's status, with the score of one that waits."""
    if mark.unsaved:
        return tr("{value}, not saved yet", value=mark.status.value)
    if mark.undecided and mark.score is not None:
        return f"{mark.status.value} {mark.score:.2f}".replace(" 0.", " .")
    return mark.status.value


class Hover(QObject):
    """Watches the pointer over ``page``; the tip stands beside the text, or far from the line."""

    def __init__(self, page: ArticlePage) -> None:
        """The pointer is elsewhere."""
        super().__init__(page)
        self._page = page
        self.tip = Tip(page)
        self._shown: tuple[MarkKey, ...] = ()
        self._wanted: tuple[Item, ...] = ()
        self._height = 0.0
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._show)
        self._leave = QTimer(self, singleShot=True, interval=LEAVE)
        self._leave.timeout.connect(self.end)
        page.verticalScrollBar().valueChanged.connect(self.end)
        page.markChosen.connect(self._choice_moved)
        page.marksShown.connect(self.end)

    @property
    def waits(self) -> bool:
        """Whether a tip is about to show."""
        return self._rest.isActive()

    def moved(self, event: QMouseEvent) -> None:
        """The pointer is somewhere else, with or without a button pressed."""
        sheet = self._page.sheet
        if sheet is None or event.buttons():
            self.end()
            return
        place = event.position() + QPointF(0, self._page.verticalScrollBar().value())
        items = sheet.items_at(place.x(), place.y())
        self._height = event.position().y()
        if len(items) < 2:
            self._rest.stop()
            self._wanted = ()
            if self.tip.isVisible() and not self._leave.isActive():
                self._leave.start()
            return
        self._leave.stop()
        self._wanted = items
        if tuple(item.mark.key for item in items) != self._shown or not self.tip.isVisible():
            self._rest.start()

    def end(self) -> None:
        """Say nothing."""
        self._rest.stop()
        self._leave.stop()
        self._wanted = ()
        self._shown = ()
        self.tip.hide()

    def _show(self) -> None:
        sheet = self._page.sheet
        if sheet is None or not self._wanted:
            return
        marks = [item.mark for item in self._wanted]
        colours = [_colour(sheet.scheme.label(mark.layer, mark.label), sheet.theme) for mark in marks]
        self._shown = tuple(mark.key for mark in marks)
        self.tip.show_marks(marks, colours, self._page.chosen)
        self._place()
        self.tip.show()
        self.tip.raise_()

    def _choice_moved(self) -> None:
        """A click walked on: the tip says so, where it stands."""
        if self.tip.isVisible() and self._wanted:
            self._show()

    def _place(self) -> None:
        page, tip, view = self._page, self.tip, self._page.viewport().geometry()
        room = page.width() - page.verticalScrollBar().width()
        height = round(self._height - tip.height() / 2)
        within = max(_EDGE, min(height, page.height() - tip.height() - _EDGE))
        if room - view.right() >= tip.width() + _EDGE:
            tip.move(view.right() + _EDGE // 2, within)
        elif view.left() >= tip.width() + _EDGE:
            tip.move(view.left() - tip.width() - _EDGE // 2, within)
        else:
            low = self._height < page.height() * 0.55
            foot = page.height() - tip.height() - _EDGE
            tip.move(max(_EDGE, room - tip.width() - _EDGE), foot if low else _EDGE)


def _colour(label: Label | None, theme: Theme) -> str:
    return readable(label_line(label.colour, theme), theme.panel) if label is not None else theme.dim_small
