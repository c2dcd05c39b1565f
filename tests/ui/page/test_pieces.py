"""Marks in several pieces on the page: what is drawn, hit and said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.fragments import with_pieces
from annotator.domain.mark import Mark
from annotator.domain.positions import Utf16Map
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.ui.page.announce import words_for
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.picture import Picture
from annotator.ui.page.text_copy import display_copy
from tests.ui.page.conftest import Show
from tests.ui.page.marks import in_order, mark, over

TEXT = "Ana 🚤 she said, Korvo left Talvik with Ilmar."
ARABIC = "قال محمد العبادي يوم الأحد 120 إن السد آمن"


def in_pieces(text: str, *words: str, label: str = "PERSON", status: Status = Status.ACCEPTED) -> Mark:
    pieces = tuple((at, at + len(w)) for w in words for at in (text.index(w),))
    start, end = pieces[0][0], pieces[-1][1]
    made = mark(start * 1000 + end, start, end, label, text=text, status=status)
    return replace(made, features=with_pieces({}, pieces))


def middle_of(page: ArticlePage, text: str, words: str) -> QPoint:
    cursor = page.textCursor()
    units = Utf16Map(display_copy(text))
    start = text.index(words)
    cursor.setPosition(units.to_utf16(start))
    left = page.cursorRect(cursor)
    cursor.setPosition(units.to_utf16(start + len(words)))
    right = page.cursorRect(cursor)
    return QPoint((left.center().x() + right.center().x()) // 2, left.center().y())


def picture_of(page: ArticlePage) -> QImage:
    return page.viewport().grab().toImage()


def click(page: ArticlePage, text: str, words: str) -> None:
    page.choose(None)
    QTest.mouseClick(
        page.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        middle_of(page, text, words),
    )


def test_a_picture_knows_the_pieces_in_units(news_scheme: Scheme) -> None:
    whole = in_pieces(TEXT, "Ana", "Korvo")
    picture = Picture(news_scheme, Utf16Map(display_copy(TEXT)), [whole])
    assert picture.as_text() == "0-3,17-22 PERSON fill decided lane 0"


def test_pieces_that_change_are_painted_again(news_scheme: Scheme) -> None:
    one = in_pieces(TEXT, "Ana", "Korvo", "Talvik")
    other = replace(one, features=with_pieces({}, ((0, 3), (one.end - 6, one.end))))
    picture = Picture(news_scheme, Utf16Map(display_copy(TEXT)), [one])
    assert picture.update([other]).ranges
    assert not picture.update([replace(other, score=0.4)]).ranges


def test_a_click_on_a_piece_chooses_and_one_in_the_gap_does_not(page: ArticlePage, show: Show) -> None:
    whole = in_pieces(TEXT, "Ana", "Korvo")
    show(page, TEXT, [whole])
    click(page, TEXT, "Ana")
    assert page.chosen == whole.key
    click(page, TEXT, "Korvo")
    assert page.chosen == whole.key
    click(page, TEXT, "said")
    assert page.chosen is None


def test_a_span_in_the_gap_is_chosen_there(page: ArticlePage, show: Show) -> None:
    whole, inner = in_pieces(TEXT, "Ana", "Talvik"), over(TEXT, "Korvo")
    show(page, TEXT, [whole, inner])
    click(page, TEXT, "Korvo")
    assert page.chosen == inner.key
    click(page, TEXT, "Talvik")
    assert page.chosen == whole.key


@pytest.mark.parametrize("label", ["PERSON", "CLAIM", "CUE"])
@pytest.mark.parametrize("text", [TEXT, ARABIC])
def test_a_thin_line_goes_through_the_gap(page: ArticlePage, show: Show, label: str, text: str) -> None:
    words = ("Ana", "Talvik") if text is TEXT else ("محمد", "120")
    show(page, text, [])
    empty = picture_of(page)
    whole = in_pieces(text, *words, label=label)
    page.set_marks([whole])
    QApplication.processEvents()
    connected = picture_of(page)
    page.set_marks(in_order([over(text, each, label) for each in words]))
    QApplication.processEvents()
    assert picture_of(page) not in (connected, empty), "the line shows that they are one"
    page.set_marks([])
    QApplication.processEvents()
    assert picture_of(page) == empty


def test_pieces_on_different_lines_leave_the_lines_between_alone(page: ArticlePage, show: Show) -> None:
    text = f"Ana said {'that much was left to do and so on ' * 12}Korvo went."
    whole = in_pieces(text, "Ana", "Korvo")
    show(page, text, [whole])
    between = text.index("that much", 200)
    page.set_caret(between)
    QTest.mouseClick(
        page.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        page.cursorRect().center() + QPoint(6, 0),
    )
    assert page.chosen is None
    page.choose(whole.key)
    QApplication.processEvents()
    assert page.chosen == whole.key


def test_it_is_said_with_dots_for_what_it_leaves_out() -> None:
    assert words_for(in_pieces(TEXT, "Ana", "Korvo")) == "PERSON, Ana … Korvo, accepted"
