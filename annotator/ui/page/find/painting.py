"""Paints hits behind the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.page.find.finding import Finding
from annotator.ui.page.sheet import Sheet
from annotator.ui.page.stretches import lines_in_view
from annotator.ui.theme.theme import Theme

ALPHA = 205
"""A fill shows through a little: what is found may be a span. The current hit is as strong as can be."""


def paint_hits(painter: QPainter, sheet: Sheet, finding: Finding, top: float, bottom: float) -> None:
    """Paint the hits between two heights of the document; the current one has a line round it."""
    if not finding.shown or not len(finding.hits):
        return
    theme: Theme = sheet.theme
    scale = sheet.metrics.scale
    ground = QColor(theme.found_ground)
    ground.setAlpha(ALPHA)
    thick = max(1, round(1.5 * scale))
    line = QPen(QColor(theme.found_line), thick)
    strong = QColor.fromHsv(ground.hue(), 255, ground.value())
    positions = sheet.manuscript.positions
    for shown in lines_in_view(sheet, top, bottom):
        first, last = positions.to_code_points(shown.start), positions.to_code_points(shown.end)
        for number in finding.hits.touching(first, last):
            start, end = finding.hits[number]
            now = number == finding.current
            painter.setPen(line if now else Qt.PenStyle.NoPen)
            painter.setBrush(strong if now else ground)
            for box in shown.boxes(positions.to_utf16(start), positions.to_utf16(end)):
                # The line stands on whole pixels, as everything does: half of it lies on either side.
                out = 1 + thick / 2 if now else 0.0
                painter.drawRoundedRect(box.adjusted(-out, -out, out, out), 2 * scale, 2 * scale)
                # On a fill of much the same colour the ground alone says little.
                painter.fillRect(box.adjusted(0, box.height() - thick, 0, 0), line.color())
