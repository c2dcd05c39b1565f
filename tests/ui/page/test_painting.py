"""What stands on the screen: fills on their words, parts repainted as a whole page would be."""

from __future__ import annotations

import logging
import random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.document import Furniture
from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.painting import LinePainter
from annotator.ui.theme.theme import DARK, LIGHT
from tests.ui.page.conftest import NewPage, Prose, Show, on_screen, painted_anew
from tests.ui.page.marks import in_order, mark, over
from tests.ui.page.pixels import Box, box_of, differences, is_colour, is_dark

_LABELS = ("PERSON", "ORG", "GPE", "CARDINAL", "CLAIM", "CUE", "SOURCE")
_STATUSES = (Status.ACCEPTED, Status.SUGGESTED, Status.REJECTED, Status.ADDED)


def ground_of(scheme: Scheme, label: str) -> str:
    return next(known.colour.ground for _, known in scheme.labels() if known.name == label)


def without_marks(page: ArticlePage, marks: tuple[Mark, ...]) -> QImage:
    page.set_marks(())
    bare = painted_anew(page)
    page.set_marks(marks)
    return bare


@pytest.mark.parametrize("percent", [60, 100, 130, 250])
@pytest.mark.parametrize(
    "line",
    [
        "Irena Kovash met nobody.",
        "The jury Irena Kovash met 👩‍👩‍👧 😀.",
        "Irena Kovash འབྲུག་ཡུལ ประเทศไทย met them.",
        "Irena Kovash قالت إنها met them.",
    ],
    ids=["plain", "emoji", "tall letters", "Arabic"],
)
def test_a_fill_holds_the_letters_of_its_words(
    page: ArticlePage, show: Show, news_scheme: Scheme, line: str, percent: int
) -> None:
    marks = (over(line, "Irena Kovash"),)
    page.set_zoom(percent)
    show(page, f"{line}\nMore text.", marks)
    page.set_caret(len(line) + 4)
    fill = box_of(painted_anew(page), is_colour(ground_of(news_scheme, "PERSON")))
    assert fill is not None
    # A page without marks: its letters within the fill's columns, on the first line.
    bare = without_marks(page, marks)
    letters = box_of(bare, is_dark, Box(fill.left, 0, fill.right, fill.bottom + 8))
    assert letters is not None
    assert fill.top <= letters.top
    assert letters.bottom <= fill.bottom
    assert fill.left <= letters.left
    assert letters.right <= fill.right


def test_a_fill_in_the_heading_holds_the_letters_of_its_words(
    page: ArticlePage, show: Show, news_scheme: Scheme
) -> None:
    title = "Irena Kovash speaks"
    marks = (over(title, "Irena Kovash"),)
    show(page, f"{title}\n\nMore text.", marks, title=title, subtitle="Dorvan Herald")
    page.set_caret(len(title) + 4)
    fill = box_of(painted_anew(page), is_colour(ground_of(news_scheme, "PERSON")))
    assert fill is not None
    letters = box_of(without_marks(page, marks), is_dark, Box(fill.left, 0, fill.right, fill.bottom + 2))
    assert letters is not None
    assert fill.top <= letters.top
    assert letters.bottom <= fill.bottom


def test_the_name_stands_between_the_fill_and_the_line_above(
    page: ArticlePage, show: Show, news_scheme: Scheme
) -> None:
    text = "The jury,\nIrena Kovash"
    label = next(known for _, known in news_scheme.labels() if known.name == "PERSON")
    marks = (over(text, "Irena Kovash"),)
    show(page, text, marks)
    picture = painted_anew(page)
    fill = box_of(picture, is_colour(label.colour.ground))
    assert fill is not None
    bare = without_marks(page, marks)
    above = box_of(bare, is_dark, Box(0, 0, bare.width() - 20, fill.top - 1))
    altered = differences(bare, picture)
    assert above is not None
    assert altered is not None
    # Everything the mark adds begins under the letters of the line above.
    assert altered.top > above.bottom
    assert altered.top < fill.top - 4


def scattered(text: str, count: int, seed: int) -> tuple[Mark, ...]:
    dice = random.Random(seed)
    made = []
    for row in range(1, count + 1):
        start = dice.randrange(len(text) - 40)
        length = dice.choice((3, 8, 15, 40))
        label, status = dice.choice(_LABELS), dice.choice(_STATUSES)
        made.append(mark(row, start, start + length, label, text=text, status=status, score=dice.random()))
    return in_order(made)


@pytest.mark.parametrize(("seed", "count"), [(1, 60), (2, 60), (3, 700)])
def test_a_repainted_part_equals_a_page_painted_anew(
    new_page: NewPage, show: Show, prose: Prose, seed: int, count: int
) -> None:
    text = prose(4000, seed)
    marks = list(scattered(text, count, seed))
    dice = random.Random(seed)
    page = new_page()
    show(page, text, marks)
    assert differences(on_screen(page), painted_anew(page)) is None
    for step in range(12):
        match step % 4:
            case 0:  # one decided
                at = dice.randrange(len(marks) // 3)
                old = marks[at]
                marks[at] = mark(900 + step, old.start, old.end, old.label, text=text)
            case 1:  # one gone
                del marks[dice.randrange(len(marks) // 3)]
            case 2:  # one added
                start = dice.randrange(600)
                label = dice.choice(_LABELS)
                marks.append(mark(900 + step, start, start + 30, label, text=text, status=Status.ADDED))
            case _:  # another one chosen
                page.choose(dice.choice(marks[: len(marks) // 3]).key, reveal=bool(step % 8 == 3))
        page.set_marks(in_order(marks))
        altered = differences(on_screen(page), painted_anew(page))
        assert altered is None, f"step {step}"

    fresh = new_page()
    show(fresh, text, in_order(marks))
    fresh.choose(page.chosen, reveal=False)
    fresh.set_caret(page.caret())
    fresh.verticalScrollBar().setValue(page.verticalScrollBar().value())
    # The caret shows where the focus is.
    page.clearFocus()
    fresh.clearFocus()
    assert differences(painted_anew(page), painted_anew(fresh)) is None


def test_scrolling_and_choosing_leave_nothing_behind(page: ArticlePage, show: Show, prose: Prose) -> None:
    text = prose(6000, 5)
    marks = scattered(text, 200, 5)
    show(page, text, marks)
    bar = page.verticalScrollBar()
    places = [37, 74, 200, 190, 160, 900, 0, *range(1, 80, 3), *range(70, 20, -4)]
    for step, value in enumerate(places):
        bar.setValue(value)
        if step % 3 == 0:
            page.choose(marks[step].key, reveal=False)
        assert differences(on_screen(page), painted_anew(page)) is None, f"at {value}"


def test_text_never_moves_when_marks_change(page: ArticlePage, show: Show, prose: Prose) -> None:
    text = prose(1500, 3)
    show(page, text)
    before = [page.cursorRect(page.cursorForPosition(QPoint(x, y))) for x in (200, 400) for y in (40, 200)]
    page.set_marks(scattered(text, 80, 3))
    after = [page.cursorRect(page.cursorForPosition(QPoint(x, y))) for x in (200, 400) for y in (40, 200)]
    assert before == after


def test_the_chosen_claim_is_seen_by_its_wash(page: ArticlePage, show: Show) -> None:
    text = "She said that 41 people had been detained and nobody hurt."
    claim = over(text, "41 people had been detained", "CLAIM")
    show(page, text, (claim,))
    before = painted_anew(page)
    page.choose(claim.key, reveal=False)
    after = painted_anew(page)
    altered = differences(before, after)
    assert altered is not None
    words = QFontMetricsF(page.document().defaultFont()).horizontalAdvance(claim.text)
    assert altered.right - altered.left > words


def test_furniture_is_grey_and_still_readable(page: ArticlePage, show: Show) -> None:
    text = "Printable version\nThe ministry spoke."
    show(page, text, furniture=(Furniture(0, 17),))
    grey = box_of(painted_anew(page), is_colour(LIGHT.dim_small))
    assert grey is not None
    show(page, text)
    assert box_of(painted_anew(page), is_colour(LIGHT.dim_small)) is None


def test_a_theme_changes_ground_letters_and_fills(page: ArticlePage, show: Show, news_scheme: Scheme) -> None:
    text = "Irena Kovash met nobody."
    show(page, text, (over(text, "Irena Kovash"),))
    light = painted_anew(page)
    page.set_theme(DARK)
    dark = painted_anew(page)
    colour = next(known.colour for _, known in news_scheme.labels() if known.name == "PERSON")
    corner = dark.pixelColor(4, dark.height() // 2).name().upper()
    assert corner == DARK.ground
    fill, same = box_of(light, is_colour(colour.ground)), box_of(dark, is_colour(colour.dark_ground))
    assert fill is not None
    assert fill == same
    page.set_theme(LIGHT)
    assert differences(light, painted_anew(page)) is None


def test_a_fault_in_painting_is_said_and_ends_nothing(
    page: ArticlePage,
    show: Show,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    text = "Irena Kovash met nobody."
    show(page, text)

    def fail(*_: object) -> None:
        message = f"a fault near {text}"
        raise IndexError(message)

    monkeypatch.setattr(LinePainter, "paint_over", fail)
    with caplog.at_level(logging.ERROR):
        page.set_marks((over(text, "Irena Kovash"),))
        page.grab()
        page.grab()
    notice = page.findChild(QLabel, "notice")
    assert isinstance(notice, QLabel)
    qtbot.waitUntil(notice.isVisible)
    assert len(caplog.records) == 1
    assert "IndexError" in caplog.text
    assert "Irena" not in caplog.text
    assert page.document().toPlainText() == text

    monkeypatch.undo()
    show(page, text)
    assert not notice.isVisible()
