"""Selecting with the mouse: by clicks, by dragging, and with Alt by characters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.page.article_page import ArticlePage
from tests.ui.page.conftest import Prose, Show, on_screen, painted_anew
from tests.ui.page.marks import over
from tests.ui.page.pixels import differences

TEXT = (
    "Irena Kovash, of Dorvan, met Marek Oduya. She said: 41 people had been detained.\n"
    "Nobody was hurt. Nobody would be."
)
LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def article(page: ArticlePage, show: Show) -> ArticlePage:
    show(page, TEXT, (over(TEXT, "Marek Oduya"),))
    return page


def edge(page: ArticlePage, position: int, *, aside: int = 0) -> QPoint:
    """The left edge of a letter, in the viewport."""
    cursor = QTextCursor(page.document())
    cursor.setPosition(position)
    return QPoint(page.cursorRect(cursor).center().x() + aside, page.cursorRect(cursor).center().y())


def drag(page: ArticlePage, start: int, end: int, held: Qt.KeyboardModifier = PLAIN) -> None:
    view = page.viewport()
    QTest.mousePress(view, LEFT, held, edge(page, start))
    for step in (1, 2, 3):
        between = edge(page, start) + (edge(page, end) - edge(page, start)) * step / 3
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(between),
            QPointF(view.mapToGlobal(between)),
            Qt.MouseButton.NoButton,
            LEFT,
            held,
        )
        QApplication.sendEvent(view, moved)
    QTest.mouseRelease(view, LEFT, held, edge(page, end))
    QApplication.processEvents()


def clicks(page: ArticlePage, count: int, place: QPoint, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Clicks as fast as a hand makes them; every second press is told as a double click."""
    view = page.viewport()
    for number in range(count):
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        for kind, buttons in (
            (kinds[number % 2], LEFT),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            event = QMouseEvent(kind, QPointF(place), QPointF(view.mapToGlobal(place)), LEFT, buttons, held)
            event.setTimestamp(1_000_000 + number * 90)
            QApplication.sendEvent(view, event)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (2, "people"),
        (3, "She said: 41 people had been detained."),
        (4, TEXT.split("\n", maxsplit=1)[0]),
    ],
)
def test_clicks_select_word_sentence_paragraph(article: ArticlePage, count: int, words: str) -> None:
    clicks(article, count, edge(article, TEXT.index("people"), aside=6))
    assert article.selected_text() == words


@pytest.mark.parametrize(("aside", "words"), [(-1, "Kovash"), (1, ",")])
def test_a_double_click_takes_the_letter_under_the_pointer(
    article: ArticlePage, aside: int, words: str
) -> None:
    clicks(article, 2, edge(article, TEXT.index(","), aside=aside))
    assert article.selected_text() == words


def test_a_fifth_click_is_a_first_one(article: ArticlePage) -> None:
    clicks(article, 5, edge(article, TEXT.index("people"), aside=6))
    assert article.selected_text() == ""


def test_a_drag_is_widened_to_words_and_one_with_alt_is_not(article: ArticlePage) -> None:
    start, end = TEXT.index("ovash"), TEXT.index("orvan")
    drag(article, start, end)
    assert article.selected_text() == "ovash, of D"
    found = article.selected_range()
    assert found is not None
    assert TEXT[slice(*found)] == "Kovash, of Dorvan"
    drag(article, start, end, ALT)
    found = article.selected_range()
    assert found is not None
    assert TEXT[slice(*found)] == "ovash, of D"
    drag(article, start, end)
    assert article.selected_range() == (start - 1, end + 5)


def test_what_marking_will_add_is_shown_while_selecting(article: ArticlePage) -> None:
    start, end = TEXT.index("ovash"), TEXT.index("orvan")
    drag(article, start, end, ALT)
    exact = painted_anew(article)
    drag(article, start, end)
    widened = painted_anew(article)
    assert differences(exact, widened) is not None
    assert differences(on_screen(article), widened) is None
    article.set_caret(0)
    assert differences(on_screen(article), painted_anew(article)) is None


def test_a_drag_goes_over_lines_and_paragraphs(article: ArticlePage) -> None:
    start, end = TEXT.index("detained"), TEXT.index(" hurt")
    drag(article, start, end)
    assert article.selected_range() == (start, end)
    assert "\n" in article.selected_text()


def test_a_press_inside_the_selection_begins_another(article: ArticlePage) -> None:
    drag(article, TEXT.index("Irena"), TEXT.index(", met"))
    drag(article, TEXT.index("of Dorvan"), TEXT.index("Dorvan"))
    assert article.selected_text() == "of "
    QTest.mouseClick(article.viewport(), LEFT, PLAIN, edge(article, TEXT.index("said"), aside=4))
    assert article.selected_range() is None


def test_alt_and_clicks_walk_and_select_nothing(article: ArticlePage, show: Show) -> None:
    inner, outer = over(TEXT, "Oduya"), over(TEXT, "Marek Oduya", "ORG")
    show(article, TEXT, (outer, inner))
    place = edge(article, TEXT.index("Oduya"), aside=8)
    clicks(article, 1, place, ALT)
    assert article.chosen == inner.key
    clicks(article, 2, place, ALT)
    assert article.chosen == inner.key
    clicks(article, 1, place, ALT)
    assert article.chosen == outer.key
    assert article.selected_range() is None


def test_another_article_has_no_selection(article: ArticlePage, show: Show) -> None:
    told: list[bool] = []
    article.selectionExact.connect(told.append)
    drag(article, 3, 9, ALT)
    show(article, "Another one, shorter.")
    assert told == [True, False]
    assert article.selected_range() is None
    assert differences(on_screen(article), painted_anew(article)) is None


def test_clicks_never_scroll(page: ArticlePage, show: Show, prose: Prose) -> None:
    text = " ".join(prose(9000, 1).split())
    show(page, text)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    value = bar.value()
    for count in (2, 3, 4):
        clicks(page, count, QPoint(300, 150 + 80 * count))
        assert page.selected_text()
        assert bar.value() == value
        page.set_caret(page.caret())
        bar.setValue(value)
