"""Rows painted by hand in a window that runs from the right: worked out from the left, then turned over.

Lines of an article, with what stands about some words of it, are not turned: they run as the article does.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication

_BAR = 3  # pixels


def from_right() -> bool:
    """Whether the window runs from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def placed(row: QRect, box: QRect) -> QRect:
    """``box``, worked out from the left of ``row``, where the window has it."""
    if not from_right():
        return box
    return QRect(row.left() + row.right() - box.right(), box.top(), box.width(), box.height())


def placed_f(row: QRectF, box: QRectF) -> QRectF:
    """As ``placed``."""
    if not from_right():
        return box
    return QRectF(row.left() + row.right() - box.right(), box.top(), box.width(), box.height())


def starting() -> Qt.AlignmentFlag:
    """The side on which words begin in the window, whatever script they are in."""
    side = Qt.AlignmentFlag.AlignRight if from_right() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def ending() -> Qt.AlignmentFlag:
    """The other side."""
    side = Qt.AlignmentFlag.AlignLeft if from_right() else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


def chosen_bar(row: QRect) -> QRect:
    """The bar that marks a chosen row, on the side where it begins."""
    return placed(row, QRect(row.left(), row.top(), _BAR, row.height()))
