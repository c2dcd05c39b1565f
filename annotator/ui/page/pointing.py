"""From a place on the page to a place in the text.

Where directions mix, Qt's own answers can't be used: the left edge of a Latin word that ends an
Arabic line is before the word as well as the line's end, and Qt says the one that is not pointed at.
What is pointed at here is a letter, and one of its halves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLine

from annotator.ui.page.geometry import LineEdges
from annotator.ui.page.sheet import Sheet
from annotator.ui.page.sketch import LinePlace, place_of, tabs_on, text_end
from annotator.ui.page.visible import lines_between


class Letter(NamedTuple):
    """What a caret steps over at once: units ``[start, end)`` of the document, between two pixels."""

    start: int
    end: int
    left: float
    right: float
    backwards: bool


def unit_under(sheet: Sheet, place: QPointF) -> int:
    """The unit whose letter stands at a place of the document, else the nearest on its line."""
    at = _line_at(sheet, place)
    if at is None:
        return max(0, sheet.document.characterCount() - 1)
    if _is_mixed(sheet, at):
        letter = min(_letters(at), key=lambda letter: _distance(letter, place.x()), default=None)
        return letter.start if letter is not None else at.block.position()
    line = at.block.layout().lineAt(at.number)
    on_letter = QTextLine.CursorPosition.CursorOnCharacter
    return at.block.position() + line.xToCursor(place.x() - at.left, on_letter)


def caret_under(sheet: Sheet, place: QPointF) -> int | None:
    """The unit where the caret belongs for a press at a place of the document; None: Qt may say."""
    at = _line_at(sheet, place) if sheet.manuscript.mixed_blocks else None
    if at is None or not _is_mixed(sheet, at):
        return None
    letters = list(_letters(at))
    if not letters:
        return None
    from_right = at.block.textDirection() == Qt.LayoutDirection.RightToLeft
    x = place.x()
    if x < min(letter.left for letter in letters):
        return letters[-1].end if from_right else letters[0].start
    if x > max(letter.right for letter in letters):
        return letters[0].start if from_right else letters[-1].end
    letter = min(letters, key=lambda letter: _distance(letter, x))
    in_left_half = x < (letter.left + letter.right) / 2
    return letter.start if in_left_half != letter.backwards else letter.end


def _line_at(sheet: Sheet, place: QPointF) -> LinePlace | None:
    """The line at a height, or the nearest above."""
    nearest: LinePlace | None = None
    for at in lines_between(sheet.document, place.y(), place.y() + sheet.metrics.heading.pitch):
        nearest = at
        metrics = sheet.manuscript.line_metrics(at.block.blockNumber(), sheet.metrics)
        top = at.top + place_of(at.block.layout().lineAt(at.number), metrics)[1]
        if place.y() < top + metrics.pitch:
            break
    return nearest


def _is_mixed(sheet: Sheet, at: LinePlace) -> bool:
    return at.block.blockNumber() in sheet.manuscript.mixed_blocks


def _letters(at: LinePlace) -> Iterator[Letter]:
    """The letters of a line in reading order, trailing spaces left out."""
    layout, base, document = at.block.layout(), at.block.position(), at.block.document()
    line = layout.lineAt(at.number)
    start, end = base + line.textStart(), base + line.textStart() + line.textLength()
    words_end = text_end(document, start, end)
    tabs = tabs_on(document, start, end, base)
    edges = LineEdges(line, words_end - base, mixed=True, offset=at.left, tabs=tabs)
    first = start
    for unit in range(start + 1, words_end + 1):
        if unit < words_end and not layout.isValidCursorPosition(unit - base):
            continue
        for strip in edges.strips(first - base, unit - base)[:1]:
            yield Letter(first, unit, strip.left, strip.right, edges.runs_backwards(first - base))
        first = unit


def _distance(letter: Letter, x: float) -> float:
    return max(letter.left - x, x - letter.right, 0.0)
