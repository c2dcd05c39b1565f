"""Strips over text equal what Qt paints for a selection of the same text, in every direction."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from annotator.ui.page.geometry import LineEdges, Strip
from annotator.ui.theme.fonts import article_font
from tests.ui.page.pixels import rows

WIDTH = 900
_WASHED = QColor("#ff0000")

# No line holds lam-alef: Qt itself has no place inside a ligature.
LINES = {
    "Latin": "Irena Kovash met Marek Oduya of the Valley Strike Committee.",
    "Arabic": "قال محمود عن سد تلفيك في يوم خميس",
    "Arabic and digits": "قال محمود 120 جريح و45 منهم في مستشفى 2024",
    "Arabic and Latin": "نقلت وكالة Reuters عن محمود (BBC) قوله COVID-19 هنا",
    "Latin and Arabic": "The agency وكالة تلفيك said 120 of محمود were hurt",
    "Hebrew": "אמר דובר 120 פצועים Reuters בעיר",
    "Persian": "رئیس‌جمهور می‌گوید تهران آماده است",
    "override": "The minister \u202edias ton\u202c said so. \u2066isolate\u2069 end",
    "emoji": "قال 😀 محمود 👍🏽 هنا Reuters 😀",
    "tabs in Arabic": "قال\t\tReuters عن\tمحمود 12\tهنا",
    "tabs in Latin": "said\tقال محمود\tthat 12\tهنا",
    "tabs about all": "\tقال 12\t34 😀\tهنا\t",
}
_LAM, _ALEFS = "\u0644", "\u0627\u0622\u0623\u0625"


def laid(text: str) -> QTextLayout:
    layout = QTextLayout(text, article_font(17))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(WIDTH - 40)
    line.setPosition(QPointF(20, 0))
    layout.endLayout()
    return layout


def columns_painted_by_qt(layout: QTextLayout, start: int, end: int) -> list[int]:
    """Columns Qt washes for a selection of units ``[start, end)``."""
    image = QImage(WIDTH, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    selection = QTextLayout.FormatRange()
    selection.start, selection.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(_WASHED)
    look.setForeground(Qt.GlobalColor.transparent)
    selection.format = look
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.transparent)
    layout.draw(painter, QPointF(0, 0), [selection])
    painter.end()
    line = layout.lineAt(0)
    row = list(rows(image))[round(line.y() + line.height() / 2)]
    return [x for x, pixel in enumerate(row) if pixel == _WASHED.rgb()]


def stretches(columns: list[int]) -> list[tuple[int, int]]:
    """Columns as ranges ``[left, right)``, gaps of a pixel closed."""
    found: list[tuple[int, int]] = []
    for x in columns:
        if found and x - found[-1][1] <= 1:
            found[-1] = (found[-1][0], x + 1)
        else:
            found.append((x, x + 1))
    return found


def ours(text: str, layout: QTextLayout, start: int, end: int) -> tuple[Strip, ...]:
    mixed = not text.isascii()
    units = text.encode("utf-16-le")
    tabs = [n // 2 for n in range(0, len(units), 2) if units[n : n + 2] == b"\t\x00"]
    return LineEdges(layout.lineAt(0), len(units) // 2, mixed=mixed, tabs=tabs).strips(start, end)


@pytest.mark.parametrize("text", LINES.values(), ids=LINES.keys())
def test_strips_equal_the_selection_qt_paints(qapp: QApplication, text: str) -> None:
    layout = laid(text)
    places = [p for p in range(layout_length(text) + 1) if layout.isValidCursorPosition(p)]
    wrong = []
    for start in places[::2]:
        for end in places[1::3]:
            if start >= end:
                continue
            expected = stretches(columns_painted_by_qt(layout, start, end))
            got = [(strip.left, strip.right) for strip in sorted(ours(text, layout, start, end))]
            if not alike(expected, got):
                wrong.append((start, end, expected, got))
    assert wrong == []


def layout_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def alike(expected: list[tuple[int, int]], got: list[tuple[float, float]]) -> bool:
    if len(expected) != len(got):
        return False
    return all(
        abs(left - x) <= 1 and abs(right - y) <= 1
        for (left, right), (x, y) in zip(expected, got, strict=True)
    )


def test_strips_of_neighbouring_words_do_not_overlap(qapp: QApplication) -> None:
    text = LINES["Arabic and Latin"]
    layout = laid(text)
    words = [text.index(word) for word in text.split()]
    found = [
        ours(text, layout, start, start + len(word)) for start, word in zip(words, text.split(), strict=True)
    ]
    flat = sorted(strip for strips in found for strip in strips)
    assert all(one.right <= other.left + 1 for one, other in pairwise(flat))


def test_the_strip_with_the_first_letter_comes_first(qapp: QApplication) -> None:
    text = LINES["Latin and Arabic"]
    layout = laid(text)
    start = text.index("تلفيك")
    first, *others = ours(text, layout, start, text.index("said") + 2)
    assert others
    assert first.left < min(strip.left for strip in others) or first.left > max(s.left for s in others)
    assert first == sorted((first, *others))[0]


def test_an_empty_range_has_no_strip_and_a_mark_without_width_has_a_sliver(qapp: QApplication) -> None:
    text = "Jose\u0301 said"
    layout = laid(text)
    assert ours(text, layout, 3, 3) == ()
    (strip,) = ours(text, layout, 4, 5)
    assert strip.right > strip.left


def test_ligatures_are_off_by_no_more_than_their_width(qapp: QApplication) -> None:
    text = "قال الأهالي إن الإمدادات لا تصل"
    layout = laid(text)
    for start in range(len(text)):
        inside = text[start] in _ALEFS and start and text[start - 1] == _LAM
        for end in range(start + 2, len(text), 3):
            expected = columns_painted_by_qt(layout, start, end)
            got = ours(text, layout, start, end)
            slack = 14 if inside or (text[end - 1] == _LAM and text[end] in _ALEFS) else 1
            assert abs(min(expected) - min(s.left for s in got)) <= slack
            assert abs(max(expected) + 1 - max(s.right for s in got)) <= slack
