"""What is painted behind letters stands exactly behind them, in every direction."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF

from annotator.domain.scheme import Scheme
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.find.hits import Wanted
from annotator.ui.page.pointing import caret_under, unit_under
from annotator.ui.page.stretches import lines_in_view
from annotator.ui.theme.theme import LIGHT
from tests.ui.page.conftest import Show, on_screen, painted_anew
from tests.ui.page.marks import over
from tests.ui.page.pixels import box_of, differences, is_colour

LINES = {
    "Latin": "Irena Kovash met Marek Oduya of the Valley Strike Committee.",
    "Arabic": "وقال الناطق (Valley Strike Committee) ماريك أودويا عن 94 موقوف",
    "emoji": "The jury 👩‍👩‍👧 met Irena 😀 Kovash 🇺🇳 twice",
    "tabs": "آرش کاظمی\t۳۴\tتهران (Tehran) است",
}
lines = pytest.mark.parametrize("text", LINES.values(), ids=LINES.keys())


@lines
@pytest.mark.parametrize("percent", [100, 160])
def test_a_hit_stands_where_a_span_over_the_same_words_would(
    page: ArticlePage, show: Show, news_scheme: Scheme, text: str, percent: int
) -> None:
    ground = next(label.colour.ground for _, label in news_scheme.labels() if label.name == "PERSON")
    page.set_zoom(percent)
    for words in text.replace("(", " ").replace(")", " ").split():
        show(page, text, (over(text, words),))
        page.set_caret(len(text))
        fill = box_of(painted_anew(page), is_colour(ground))
        show(page, text)
        page.set_caret(len(text))
        page.finding.open(0, Wanted(words, exact=True))
        page.finding.current = None
        bare = page.sheet
        assert bare is not None
        picture = painted_anew(page)
        page.finding.close()
        found = differences(picture, painted_anew(page))
        assert fill is not None
        assert found is not None
        assert abs(found.left - fill.left) <= 3, words
        assert abs(found.right - fill.right) <= 3, words
        assert abs(found.top - fill.top) <= 3, words


@lines
def test_pointing_at_a_letter_means_that_letter(page: ArticlePage, show: Show, text: str) -> None:
    show(page, text)
    sheet = page.sheet
    assert sheet is not None
    layout = page.document().firstBlock().layout()
    units = sheet.manuscript.positions.units
    steps = [unit for unit in range(units + 1) if layout.isValidCursorPosition(unit)]
    (line,) = (line for line in lines_in_view(sheet, 0, 400) if line.start == 0)
    for first, last in pairwise(steps):
        for box in line.boxes(first, last):
            if box.width() < 2:
                continue
            assert unit_under(sheet, box.center()) == first
            sides = [
                caret_under(sheet, QPointF(box.left() + box.width() * part, box.center().y()))
                for part in (0.25, 0.75)
            ]
            assert sides == [None, None] or set(sides) == {first, last}


def test_the_current_hit_has_a_line_round_it_and_steps_leave_nothing_behind(
    page: ArticlePage, show: Show
) -> None:
    text = LINES["Latin"] + " " + LINES["Latin"]
    show(page, text)
    page.finding.open(0, Wanted("kovash"))
    first = box_of(painted_anew(page), is_colour(LIGHT.found_line))
    assert page.finding.step(page.caret())
    assert page.finding.step(text.index("Kovash"))
    page.viewport().repaint()
    second = box_of(painted_anew(page), is_colour(LIGHT.found_line))
    assert first is not None
    assert second is not None
    assert first != second
    assert differences(on_screen(page), painted_anew(page)) is None
    page.finding.close()
    assert box_of(painted_anew(page), is_colour(LIGHT.found_line)) is None
    assert differences(on_screen(page), painted_anew(page)) is None
