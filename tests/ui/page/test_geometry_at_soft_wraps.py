"""Strips on lines that end at a soft wrap, whose hanging spaces mislead Qt's own answers."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication

from annotator.ui.page.geometry import LineEdges, Strip
from annotator.ui.theme.fonts import article_font

_PITCH = 40
_INDENT = 20
# Letters that join into one glyph are left out: Qt itself has no place inside them.
_PARAGRAPHS = {
    "Latin in Persian": "سخنگوی وزارت کشور گفت Marek Oduya of the Valley Committee از شورا رسید Irena met",
    "Arabic in Latin": "He wrote وزارة في مدينة تالفيك يوم خميس to the Strike דובר משרד הפנים בעיר and left",
    "numbers": "אמר דובר 120 פצועים Reuters and BBC בעיר 45 67 89 הנה",
}


def _wrapped(text: str, width: int) -> QTextLayout:
    layout = QTextLayout(text, article_font(17))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(_INDENT, top))
        top += _PITCH
    layout.endLayout()
    return layout


def _selected_columns(layout: QTextLayout, start: int, end: int, row: int, width: int) -> set[int]:
    """The columns Qt washes for a selection of units ``[start, end)``, in one row of pixels."""
    image = QImage(width + 3 * _INDENT, row + 1, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    wash = QTextCharFormat()
    wash.setBackground(QColor("red"))
    wash.setForeground(Qt.GlobalColor.transparent)
    selection = QTextLayout.FormatRange()
    selection.start, selection.length, selection.format = start, end - start, wash
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.transparent)
    layout.draw(painter, QPointF(0, 0), [selection])
    painter.end()
    return {x for x in range(image.width()) if image.pixelColor(x, row).green() < 128}


def _columns(strips: tuple[Strip, ...]) -> set[int]:
    return {x for left, right in strips for x in range(round(left), round(right))}


@pytest.mark.parametrize("name", _PARAGRAPHS)
@pytest.mark.parametrize("width", [150, 196, 242, 311, 449])
def test_strips_equal_a_selection_on_every_wrapped_line(qapp: QApplication, name: str, width: int) -> None:
    text = _PARAGRAPHS[name]
    layout = _wrapped(text, width)
    dice = random.Random(width)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = line.textStart()
        end = start + len(text[start : start + line.textLength()].rstrip())
        edges = LineEdges(line, end, mixed=True)
        for _ in range(12):
            first, last = sorted(dice.sample(range(start, end + 1), 2))
            strips = edges.strips(first, last)
            painted = _selected_columns(layout, first, last, number * _PITCH + 12, width)
            rounding = {round(edge) + near for strip in strips for edge in strip for near in (-2, -1, 0, 1)}
            assert (painted ^ _columns(strips)) <= rounding, text[first:last]
