"""Title and source above the article: never over one another, each part in its own direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.geometry import LineEdges
from annotator.ui.page.header import isolated
from annotator.ui.theme.theme import LIGHT
from tests.ui.page.conftest import NewPage, Show, painted_anew
from tests.ui.page.pixels import Box, box_of, is_colour, is_dark

LONG_TITLE = "Talvik dam “fully back in lawful hands”, says ministry, and the workers say it is not so at all"
SUBTITLE = "Dorvan Herald · 14 Mar 2024 · Mira Castell · 401 words · English"
BODY = "Units of the Interior Guard have retaken every part of the dam."


def ink_rows(page: ArticlePage) -> tuple[Box, Box, Box]:
    """The boxes around the title, the source (in its grey) and the first line of the text."""
    picture = painted_anew(page)
    width = picture.width() - 1
    grey, ground = is_colour(LIGHT.dim_small), is_colour(LIGHT.ground)
    rows_of_source = box_of(picture, grey)
    assert rows_of_source is not None
    # Its first letters may be too thin to hold the pure colour.
    source = box_of(
        picture, lambda pixel: not ground(pixel), Box(0, rows_of_source.top, width, rows_of_source.bottom)
    )
    assert source is not None
    title = box_of(picture, is_dark, Box(0, 0, width, source.top - 2))
    text = box_of(picture, is_dark, Box(0, source.bottom + 6, width, picture.height() - 1))
    assert title is not None
    assert text is not None
    return title, source, text


@pytest.mark.parametrize("width", [420, 500, 700, 1100])
@pytest.mark.parametrize("percent", [70, 100, 200])
@pytest.mark.parametrize("in_text", [True, False], ids=["title in the text", "title above the text"])
def test_title_source_and_text_stand_one_under_another(
    new_page: NewPage, show: Show, width: int, percent: int, in_text: bool
) -> None:
    page = new_page(width, 1400)
    page.set_zoom(percent)
    text = f"{LONG_TITLE}\n\n{BODY}" if in_text else BODY
    show(page, text, title=LONG_TITLE, subtitle=SUBTITLE)
    page.set_caret(len(text))
    title, source, body = ink_rows(page)
    assert title.bottom < source.top
    assert source.bottom + 3 < body.top
    assert abs(title.left - source.left) < 5 * percent / 100


def test_a_resized_page_makes_room_for_a_title_that_breaks(new_page: NewPage, show: Show) -> None:
    page = new_page(1000, 900)
    show(page, BODY, title=LONG_TITLE, subtitle=SUBTITLE)
    page.resize(430, 900)
    QApplication.processEvents()
    title, source, body = ink_rows(page)
    assert title.bottom < source.top
    assert source.bottom + 3 < body.top


def order_on_the_line(text: str, direction: Qt.LayoutDirection) -> str:
    """The letters of a line from left to right."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    edges = LineEdges(line, len(text), mixed=True)
    places = sorted((edges.strips(n, n + 1)[0].left, n) for n in range(len(text)) if text[n].isprintable())
    return "".join(text[n] for _, n in places)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_parts_of_a_source_in_two_directions_stay_whole_and_in_order(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    shown = order_on_the_line(isolated("صوت الوادي · 15 Mar 2024 · 329 words"), direction)
    places = [shown.index(part) for part in ("يداولا توص", "15 Mar 2024", "329 words")]
    assert places == sorted(places, reverse=direction == Qt.LayoutDirection.RightToLeft)


def test_a_source_in_one_direction_is_left_as_it_is() -> None:
    assert isolated(SUBTITLE) == SUBTITLE


def test_an_arabic_title_and_its_source_begin_at_the_right(page: ArticlePage, show: Show) -> None:
    show(page, "عمّال سدّ تالفيك.", title="عمّال سدّ", subtitle="صوت الوادي · 15 Mar 2024 · 329 words")
    source = box_of(painted_anew(page), is_colour(LIGHT.dim_small))
    assert source is not None
    assert source.left > page.width() / 2
