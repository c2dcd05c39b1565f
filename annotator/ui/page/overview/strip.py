"""The overview strip: shows the whole article, goes where it is clicked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from annotator.domain.mark import MarkKey
from annotator.ui.language import several, tr
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.overview.rows import FULL, Column, OverviewRows
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme

ROW = 2
"""Height of a row in pixels."""
MARGIN, WIDE, GAP = 3, 4, 2
WIDTH = MARGIN * 2 + WIDE * 3 + GAP * 2
_MOST_RANGES = 300
_VIEW_ALPHA = 30
_REST = 40  # milliseconds without another height before the rows are counted for it
_REACH = 2  # rows to either side of the pointer of which the tip tells


class OverviewStrip(QWidget):
    """A strip as high as ``page`` that stands for all of its text."""

    def __init__(self, page: ArticlePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._theme: Theme = LIGHT
        self._rows: OverviewRows | None = None
        self._picture: QPixmap | None = None
        self._view = QRect()
        self._chosen: int | None = None
        self._stale: list[tuple[int, int]] = []
        # The article comes first: the strip follows when that is painted.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._renew)
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._count_anew)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Overview of the article"))
        self.setAccessibleDescription(
            tr("From the left: suggestions that wait, decided spans, claims; words that were found across.")
        )
        page.marksShown.connect(self._marks_shown)
        page.markChosen.connect(lambda _key: self._soon.start())
        page.finding.found.connect(self._draw_anew)
        page.verticalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        page.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._soon.start())

    def sizeHint(self) -> QSize:
        """Thin, and as high as there is room."""
        return QSize(WIDTH, 200)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self._draw_anew()

    def rows(self) -> OverviewRows | None:
        """What each row shows; None without an article."""
        self._renew()
        return self._there()

    def _there(self) -> OverviewRows | None:
        sheet = self._page.sheet
        if self._rows is None and sheet is not None:
            self._rows = OverviewRows(sheet.picture, sheet.manuscript.positions.units, self.height() // ROW)
        return self._rows

    @property
    def view(self) -> QRect:
        """Where the part of the article that is in view stands on the strip, in pixels."""
        self._renew()
        return self._view

    # Keeping in step

    def _marks_shown(self, ranges: Sequence[tuple[int, int]] | None) -> None:
        if ranges is None or len(self._stale) + len(ranges) > _MOST_RANGES:
            self._stale.clear()
            self._rows = None
            self._draw_anew()
        elif self._rows is not None and ranges:
            self._stale += ranges
            self._soon.start()

    def _renew(self) -> None:
        """Look again at what was said to look different, and what is in view and chosen."""
        self._soon.stop()
        if self._rows is not None and self._stale:
            self._draw_rows(self._rows.renew(self._stale))
        self._stale.clear()
        self._follow_view()
        self._follow_choice(self._page.chosen)

    def _draw_anew(self) -> None:
        self._picture = None
        self._follow_view()
        self.update()

    def _follow_view(self) -> None:
        """Repaint only where the frame about what is in view was and is."""
        # Asking may lay more of the text out, and bring us here once more: what stood is asked for last.
        now = self._in_view()
        before, self._view = self._view, now
        if before != now:
            self.update(before.adjusted(0, -1, 0, 1))
            self.update(self._view.adjusted(0, -1, 0, 1))

    def _in_view(self) -> QRect:
        rows, page = self._there(), self._page
        if rows is None:
            return QRect()
        bar, view = page.verticalScrollBar(), page.viewport().rect()
        first = page.cursorForPosition(QPoint(view.right(), 0)).position() if bar.value() > 0 else 0
        last = page.cursorForPosition(QPoint(view.right(), view.bottom())).position()
        top = rows.row_of(first) * ROW
        foot = (rows.row_of(last) + 1) * ROW if bar.value() < bar.maximum() else rows.count * ROW
        return QRect(0, top, self.width(), max(ROW * 4, foot - top))

    def _follow_choice(self, key: MarkKey | None) -> None:
        sheet, rows = self._page.sheet, self._there()
        item = sheet.picture.item(key) if sheet is not None else None
        chosen = rows.row_of(item.start) if item is not None and rows is not None else None
        if chosen != self._chosen:
            for row in (self._chosen, chosen):
                if row is not None:
                    self.update(0, row * ROW - 2, self.width(), ROW + 4)
            self._chosen = chosen

    # Going there

    def _go_to(self, height: float) -> None:
        rows = self._there()
        if rows is not None:
            row = max(0, min(rows.count - 1, int(height) // ROW))
            self._page.centre_unit(rows.units_of(row)[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls as it does over the article."""
        QApplication.sendEvent(self._page.verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        """The tip says what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().y()), self)
            return True
        return super().event(event)

    def words_at(self, height: int) -> str:
        """What lies about a height of the strip, in words."""
        rows = self._there()
        if rows is None:
            return ""
        row = height // ROW
        items = {id(item): item for item in rows.items_in(row - _REACH, row + _REACH + 1)}.values()
        waiting = sum(item.mark.asked for item in items)
        decided = Counter(item.mark.layer == "claim" for item in items if not item.mark.undecided)
        first, last = (
            rows.units_of(max(0, row - _REACH))[0],
            rows.units_of(min(row + _REACH, rows.count - 1))[1],
        )
        hits = len(self._hits(first, last))
        counts = (
            several("%Ln suggestion waits", "%Ln suggestions wait", waiting) if waiting else "",
            several("%Ln decided span", "%Ln decided spans", decided[False]) if decided[False] else "",
            several("%Ln claim", "%Ln claims", decided[True]) if decided[True] else "",
            several("%Ln hit", "%Ln hits", hits) if hits else "",
        )
        words = [count for count in counts if count]
        return listed(words) or tr("Nothing is marked here")

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture of the marks, and over it what is in view and what is chosen."""
        painter = QPainter(self)
        try:
            painter.fillRect(event.rect(), QColor(self._theme.ground))
            if self._there() is None:
                return
            if self._picture is None:
                self._picture = self._drawn()
            painter.drawPixmap(0, 0, self._picture)
            self._paint_view(painter)
            if self._chosen is not None:
                painter.fillRect(0, self._chosen * ROW - 1, self.width(), ROW + 1, QColor(self._theme.text))
        finally:
            painter.end()

    def _paint_view(self, painter: QPainter) -> None:
        ground, line = QColor(self._theme.text), QColor(self._theme.dim)
        ground.setAlpha(_VIEW_ALPHA)
        painter.fillRect(self._view, ground)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._view.adjusted(0, 0, -1, -1))

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.ground))
        rows = self._there()
        if rows is not None:
            self._draw(picture, range(rows.count))
        return picture

    def _draw_rows(self, changed: Sequence[int]) -> None:
        """Draw some rows again, and repaint them."""
        if self._picture is None or not changed:
            return
        self._draw(self._picture, changed)
        for row in changed:
            self.update(0, row * ROW, self.width(), ROW)

    def _draw(self, picture: QPixmap, numbers: Iterable[int]) -> None:
        rows, theme = self._there(), self._theme
        if rows is None:
            return
        colours = (QColor(theme.accent), QColor(theme.good), QColor(theme.claim))
        ground, found = QColor(theme.ground), QColor(theme.found_ground)
        edge = QColor(theme.found_line)
        painter = QPainter(picture)
        try:
            for row in numbers:
                top = row * ROW
                hit = bool(self._hits(*rows.units_of(row)))
                painter.fillRect(0, top, self.width(), ROW, found if hit else ground)
                if hit:
                    painter.fillRect(0, top, MARGIN - 1, ROW, edge)
                    painter.fillRect(self.width() - MARGIN + 1, top, MARGIN - 1, ROW, edge)
                for column in Column:
                    filled = rows.filled(column, row)
                    if filled:
                        left = MARGIN + column * (WIDE + GAP)
                        wide = WIDE if filled == FULL else WIDE // 2
                        painter.fillRect(left, top, wide, ROW, colours[column])
        finally:
            painter.end()

    def _hits(self, first: int, last: int) -> range:
        sheet, finding = self._page.sheet, self._page.finding
        if sheet is None or not finding.shown:
            return range(0)
        positions = sheet.manuscript.positions
        return finding.hits.touching(positions.to_code_points(first), positions.to_code_points(last))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has other rows, counted when it has come to rest."""
        super().resizeEvent(event)
        if self._rows is None:
            self._count_anew()
        else:
            self._resting.start()

    def _count_anew(self) -> None:
        self._rows = None
        self._chosen = None
        self._draw_anew()
        self._follow_choice(self._page.chosen)
