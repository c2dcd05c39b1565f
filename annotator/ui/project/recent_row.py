"""One project of the list of recent ones: its name, how far it was, when; or that it is gone."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.services.projects.recent import Recent
from annotator.ui.language import locale, tr
from annotator.ui.punctuation import listed
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of

_HEIGHT = 38
_SIDE = 4.0


class RecentRow(QAbstractButton):
    """Opens its project; one that is gone is looked for instead.

    ``forgetRequested`` comes with Delete and from its menu.
    """

    forgetRequested = Signal(object)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, entry: Recent, now: datetime, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._theme = theme
        self._about = about(entry, now)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(listed((entry.path.name, self._about)))
        self.setToolTip(tip_of(str(entry.path)))
        forget = QAction(tr("Remove from This List"), self)
        forget.triggered.connect(lambda: self.forgetRequested.emit(entry.path))
        copy = QAction(tr("Copy the Path"), self)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(str(entry.path)))
        self.addActions([copy, forget])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes it off the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.forgetRequested.emit(self.entry.path)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Be plain again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, what is said about it, and the line beneath."""
        theme = self._theme
        painter = QPainter(self)
        try:
            box = QRectF(self.rect())
            if self.hasFocus() or self.underMouse():
                painter.fillRect(box.adjusted(0, 0, 0, -1), QColor(theme.chosen_ground))
            if self.hasFocus():
                painter.fillRect(QRectF(0, 0, 3, box.height() - 1), QColor(theme.accent))
            painter.setPen(QPen(QColor(theme.hairline), 1))
            painter.drawLine(QLineF(0, box.height() - 0.5, box.width(), box.height() - 0.5))
            inner = box.adjusted(_SIDE + 4, 0, -_SIDE - 4, -1)
            bold = interface_font(14, weight=QFont.Weight.DemiBold)
            plain = interface_font(13)
            metrics = QFontMetricsF(bold)
            name = metrics.elidedText(self.entry.path.name, Qt.TextElideMode.ElideMiddle, inner.width() * 0.5)
            painter.setFont(bold)
            painter.setPen(QColor(theme.text if self.entry.found else theme.dim_small))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, name)
            room = inner.width() - metrics.horizontalAdvance(name) - 16
            words = QFontMetricsF(plain).elidedText(self._about, Qt.TextElideMode.ElideMiddle, room)
            painter.setFont(plain)
            painter.setPen(QColor(theme.dim_small))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, words)
        finally:
            painter.end()


def about(entry: Recent, now: datetime) -> str:
    """What is said beside the name: "12 of 40 articles done · today 09:43"."""
    if not entry.found:
        return tr("not found: was in {folder} — Locate…", folder=_place(entry.path))
    when = when_in_words(entry.when, now)
    return f"{entry.summary} · {when}" if entry.summary else when


def when_in_words(when: datetime, now: datetime) -> str:
    """Such as "today 09:43", "yesterday 18:05", "Tuesday", "12 March 2024"; ``now`` has a time zone."""
    local = when.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    if days == 0:
        return tr("today {time}", time=f"{local:%H:%M}")
    if days == 1:
        return tr("yesterday {time}", time=f"{local:%H:%M}")
    if 1 < days < 7:
        return locale().dayName(local.isoweekday())
    return tr(
        "{day} {month} {year}", day=local.day, month=locale().monthName(local.month), year=str(local.year)
    )


def _place(path: Path) -> str:
    return path.parent.name or str(path.parent)
