"""The page as the window uses it: showing, leaving, zooming, scrolling to, choosing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.theme.theme import DARK
from tests.ui.page.conftest import NewPage, Prose, Show, on_screen, painted_anew
from tests.ui.page.marks import in_order, mark, over
from tests.ui.page.pixels import differences

TEXT = "Irena Kovash met Marek Oduya on Thursday. She said 41 people had been detained."
PERSON = over(TEXT, "Irena Kovash")
CLAIM = over(TEXT, "41 people had been detained", "CLAIM")


def first_place(page: ArticlePage) -> int:
    return page.cursorForPosition(QPoint(page.viewport().width() // 2, 4)).position()


def test_an_article_replaces_another_and_its_choice(page: ArticlePage, show: Show, prose: Prose) -> None:
    show(page, prose(5000, 1), (mark(1, 0, 20),))
    page.choose(MarkKey(MarkKind.ANNOTATION, 1))
    page.verticalScrollBar().setValue(300)
    told: list[object] = []
    page.markChosen.connect(told.append)

    show(page, TEXT, (PERSON,))

    assert told == [None]
    assert page.verticalScrollBar().value() == 0
    assert page.caret() == 0
    assert page.toPlainText() == TEXT


def test_clearing_leaves_an_empty_page_that_can_be_used_again(page: ArticlePage, show: Show) -> None:
    show(page, TEXT, (PERSON, CLAIM), title="A title", subtitle="Dorvan Herald")
    page.choose(CLAIM.key)
    page.clear_article()
    assert page.chosen is None
    assert page.toPlainText() == ""
    assert page.selected_range() is None
    assert page.caret() == 0
    assert page.claim_number(CLAIM.key) is None
    # None of this has anything to act on.
    page.set_marks((PERSON,))
    page.choose(PERSON.key)
    page.set_caret(5)
    page.reveal(3, 9)
    page.set_zoom(130)
    page.set_theme(DARK)
    page.clear_article()
    assert page.chosen is None
    show(page, TEXT, (PERSON,))
    page.choose(PERSON.key)
    assert page.chosen == PERSON.key


def test_a_cleared_page_looks_as_one_never_used(page: ArticlePage, new_page: NewPage, show: Show) -> None:
    never = new_page()
    show(page, TEXT, (PERSON,), title="A title")
    page.clear_article()
    page.clearFocus()
    never.clearFocus()
    assert differences(painted_anew(page), painted_anew(never)) is None


def test_an_unknown_mark_chooses_nothing(page: ArticlePage, show: Show) -> None:
    show(page, TEXT, (PERSON,))
    page.choose(PERSON.key)
    page.choose(MarkKey(MarkKind.ANNOTATION, 999))
    assert page.chosen is None


def test_the_choice_stays_while_its_mark_stays(page: ArticlePage, show: Show) -> None:
    show(page, TEXT, (PERSON, CLAIM))
    page.choose(CLAIM.key)
    told: list[object] = []
    page.markChosen.connect(told.append)
    moved = mark(CLAIM.key.row, CLAIM.start, CLAIM.end + 1, "CLAIM", text=TEXT)
    page.set_marks((PERSON, moved))
    assert told == []
    page.set_marks((PERSON,))
    assert told == [None]
    assert page.chosen is None


def test_the_choice_of_an_edge_that_moves_is_drawn_anew(page: ArticlePage, show: Show) -> None:
    show(page, TEXT, (PERSON, CLAIM))
    page.choose(PERSON.key)
    on_screen(page)
    moved = mark(PERSON.key.row, PERSON.start, TEXT.index(" met") + 4, text=TEXT)
    page.set_marks((moved, CLAIM))
    assert differences(on_screen(page), painted_anew(page)) is None


def test_choosing_scrolls_to_the_mark_and_shows_its_name(page: ArticlePage, show: Show, prose: Prose) -> None:
    text = prose(20_000, 2)
    far = mark(7, 15_000, 15_012, text=text)
    show(page, text, (far,))
    page.choose(far.key)
    cursor = page.cursorRect()
    assert page.caret() == 15_000
    assert 20 < cursor.top() < page.viewport().height() - 40
    page.choose(None)
    page.verticalScrollBar().setValue(0)
    page.choose(far.key, reveal=False)
    assert page.verticalScrollBar().value() == 0


def test_what_already_shows_is_not_scrolled(page: ArticlePage, show: Show, prose: Prose) -> None:
    text = prose(20_000, 2)
    show(page, text, (mark(7, 15_000, 15_012, text=text), mark(8, 15_080, 15_092, text=text)))
    page.choose(MarkKey(MarkKind.ANNOTATION, 7))
    value = page.verticalScrollBar().value()
    page.choose(MarkKey(MarkKind.ANNOTATION, 8))
    assert page.verticalScrollBar().value() == value
    page.reveal(15_000, 15_100)
    assert page.verticalScrollBar().value() == value


def kept_in_place(before: QRect, after: QRect) -> bool:
    """Whether the letters moved no further than their own growth asks for."""
    growth = abs(after.height() - before.height())
    return abs(after.top() - before.top()) <= 3 + 0.45 * growth


@pytest.mark.parametrize("percent", [60, 100, 140, 300])
@pytest.mark.parametrize("letters", [30_000, 300_000])
def test_zoom_keeps_the_first_line_in_its_place(
    page: ArticlePage, show: Show, prose: Prose, percent: int, letters: int
) -> None:
    text = prose(letters, 4)
    show(page, text, title="A title of the article", subtitle="Dorvan Herald")
    page.set_zoom(110)
    first = page.textCursor()
    first.setPosition(text.index("\n", letters // 2) + 1)
    page.verticalScrollBar().setValue(page.cursorRect(first).top() - 20)
    before = page.cursorRect(first)
    page.set_zoom(percent)
    QApplication.processEvents()
    assert kept_in_place(before, page.cursorRect(first))


@pytest.mark.parametrize("percent", [60, 140, 300])
def test_zoom_keeps_the_caret_in_its_place_where_it_shows(
    page: ArticlePage, show: Show, prose: Prose, percent: int
) -> None:
    text = prose(30_000, 4)
    show(page, text, (mark(7, 15_000, 15_012, text=text),))
    page.choose(MarkKey(MarkKind.ANNOTATION, 7))
    before = page.cursorRect()
    assert before.top() > 100
    page.set_zoom(percent)
    QApplication.processEvents()
    assert kept_in_place(before, page.cursorRect())


def test_zooming_in_and_out_again_comes_back(page: ArticlePage, show: Show, prose: Prose) -> None:
    show(page, prose(6_000, 4), (mark(1, 30, 60),))
    before = painted_anew(page)
    for percent in (160, 75, 100):
        page.set_zoom(percent)
    QApplication.processEvents()
    assert differences(before, painted_anew(page)) is None


def test_a_narrower_page_keeps_the_place_and_paints_right(
    page: ArticlePage, show: Show, prose: Prose
) -> None:
    text = prose(30_000, 6)
    show(page, text, in_order([mark(n, n * 90, n * 90 + 25, text=text) for n in range(1, 300)]))
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    place = first_place(page)
    page.resize(420, 600)
    QApplication.processEvents()
    assert abs(first_place(page) - place) < 120
    assert differences(on_screen(page), painted_anew(page)) is None
    page.resize(900, 600)
    QApplication.processEvents()
    assert abs(first_place(page) - place) < 200


def test_a_wider_page_moves_the_text_and_does_not_break_it_anew(
    new_page: NewPage, show: Show, prose: Prose
) -> None:
    page = new_page(1000, 500)
    show(page, prose(3000, 1))
    width = page.viewport().width()
    lines = page.document().firstBlock().layout().lineCount()
    page.resize(1500, 500)
    QApplication.processEvents()
    assert page.viewport().width() == width
    assert page.document().firstBlock().layout().lineCount() == lines
    middle = page.viewport().mapTo(page, page.viewport().rect().center()).x()
    assert abs(middle - 750) < 40


def test_the_wheel_over_the_side_margin_scrolls(new_page: NewPage, show: Show, prose: Prose) -> None:
    page = new_page(1500, 500)
    show(page, prose(9000, 1))
    at = QPointF(10, 250)
    wheel = QWheelEvent(
        at,
        page.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page, wheel)
    assert page.verticalScrollBar().value() > 0


def test_a_theme_set_before_an_article_is_its_theme(page: ArticlePage, show: Show) -> None:
    page.set_theme(DARK)
    show(page, TEXT, (PERSON,))
    ground = painted_anew(page).pixelColor(3, 300).name().upper()
    assert ground == DARK.ground


def test_margin_numbers_follow_reading_order(page: ArticlePage, show: Show) -> None:
    first = over(TEXT, "Irena Kovash met Marek Oduya on Thursday", "CLAIM")
    show(page, TEXT, in_order((CLAIM, PERSON)))
    assert page.claim_number(CLAIM.key) == 1
    assert page.claim_number(PERSON.key) is None
    page.set_marks(in_order((first, CLAIM, PERSON)))
    assert (page.claim_number(first.key), page.claim_number(CLAIM.key)) == (1, 2)
    page.set_marks(in_order((mark(5, 0, 9, "CLAIM", status=Status.REJECTED), CLAIM, PERSON)))
    assert page.claim_number(CLAIM.key) == 1


def test_a_caret_beyond_the_text_stands_at_its_end(page: ArticlePage, show: Show) -> None:
    show(page, TEXT)
    page.set_caret(10_000)
    assert page.caret() == len(TEXT)
    page.set_caret(-3)
    assert page.caret() == 0


def test_an_empty_text_is_shown_as_an_empty_page(page: ArticlePage, show: Show) -> None:
    show(page, "", title="Only a title", subtitle="Dorvan Herald")
    assert page.caret() == 0
    assert page.selected_range() is None
    assert not painted_anew(page).isNull()


def test_title_and_source_are_read_to_those_who_hear_the_page(page: ArticlePage, show: Show) -> None:
    show(page, TEXT, title="A dam taken", subtitle="Dorvan Herald · 14 Mar 2024")
    assert page.accessibleName() == "Article"
    assert page.accessibleDescription() == "A dam taken, Dorvan Herald · 14 Mar 2024"
    page.clear_article()
    assert page.accessibleDescription() == ""
