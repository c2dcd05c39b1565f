"""Clicks: the shortest first, a repeated click or Alt+click goes on through what lies beneath."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.span import Status
from annotator.ui.page.article_page import ArticlePage
from tests.ui.page.conftest import Show, on_screen, painted_anew
from tests.ui.page.marks import in_order, over
from tests.ui.page.pixels import differences

TEXT = (
    "The Valley Strike Committee of Dorvan said on Thursday that 41 people had been detained.\n"
    "Nobody was hurt, it said, and nobody would be."
)
ORG = over(TEXT, "Valley Strike Committee of Dorvan", "ORG")
EVENT = over(TEXT, "Strike Committee", "EVENT")
PERSON = over(TEXT, "Strike")
CLAIM = over(TEXT, "41 people had been detained", "CLAIM")
OTHER = over(TEXT, "Nobody was hurt", "CLAIM")
DATE = over(TEXT, "Thursday", "DATE", status=Status.SUGGESTED)
GONE = over(TEXT, "hurt", "NORP", status=Status.REJECTED)
MARKS = in_order((ORG, EVENT, PERSON, CLAIM, OTHER, DATE, GONE))


@pytest.fixture
def article(page: ArticlePage, show: Show) -> ArticlePage:
    show(page, TEXT, MARKS)
    return page


def place_of(page: ArticlePage, words: str) -> QPoint:
    """The middle of the first letter of ``words``, in the viewport."""
    cursor = QTextCursor(page.document())
    cursor.setPosition(TEXT.index(words))
    left = page.cursorRect(cursor)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return QPoint((left.left() + page.cursorRect(cursor).left()) // 2, left.center().y())


def click(page: ArticlePage, words: str, *, alt: bool = False, aside: int = 0) -> MarkKey | None:
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    point = place_of(page, words) + QPoint(aside, 0)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, held, point)
    return page.chosen


def keys(*marks: Mark) -> list[MarkKey]:
    return [mark.key for mark in marks]


def test_a_click_chooses_the_shortest(article: ArticlePage) -> None:
    assert click(article, "Strike") == PERSON.key


def test_a_repeated_click_walks_down_and_comes_round(article: ArticlePage) -> None:
    walked = [click(article, "Strike") for _ in range(4)]
    assert walked == keys(PERSON, EVENT, ORG, PERSON)


def test_alt_and_click_walks_from_wherever_the_last_click_was(article: ArticlePage) -> None:
    article.choose(PERSON.key, reveal=False)
    assert click(article, "Strike", alt=True) == EVENT.key
    assert click(article, "ike", alt=True) == ORG.key


def test_a_click_a_little_further_on_starts_anew(article: ArticlePage) -> None:
    assert click(article, "Strike") == PERSON.key
    assert click(article, "Strike", aside=12) == PERSON.key


def test_fast_clicks_walk_as_well_with_alt(article: ArticlePage) -> None:
    assert click(article, "Strike") == PERSON.key
    view, left, alt = article.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
    # The second press of a double click, as Qt tells it.
    QTest.mouseDClick(view, left, alt, place_of(article, "Strike"))
    QTest.mouseRelease(view, left, alt, place_of(article, "Strike"))
    assert article.chosen == EVENT.key


def test_a_suggestion_and_a_claim_are_hit_like_the_rest(article: ArticlePage) -> None:
    assert click(article, "Thursday") == DATE.key
    assert click(article, "people") == CLAIM.key


def test_nothing_rejected_is_hit(article: ArticlePage) -> None:
    assert click(article, "hurt") == OTHER.key


def test_a_click_beside_every_mark_chooses_nothing(article: ArticlePage) -> None:
    assert click(article, "Strike") == PERSON.key
    assert click(article, "said on") is None


def test_a_number_in_the_margin_chooses_its_claim(article: ArticlePage) -> None:
    line = place_of(article, "Nobody")
    found = {
        article.chosen
        for x in range(0, place_of(article, "Nobody").x() - 16, 3)
        if QTest.mouseClick(
            article.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, line.y())
        )
        is None
    }
    assert found == {None, OTHER.key}


def test_dragging_over_a_mark_selects_words_and_chooses_nothing(article: ArticlePage) -> None:
    view, left = article.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, Qt.KeyboardModifier.NoModifier, place_of(article, "Thursday"))
    QTest.mouseMove(view, place_of(article, "that 41"))
    QTest.mouseRelease(view, left, Qt.KeyboardModifier.NoModifier, place_of(article, "that 41"))
    assert article.chosen is None
    start, end = article.selected_range() or (0, 0)
    assert TEXT[start:end].startswith("Thursday")


def test_a_double_click_selects_the_word(article: ArticlePage) -> None:
    view, left = article.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseDClick(view, left, Qt.KeyboardModifier.NoModifier, place_of(article, "people") + QPoint(6, 0))
    start, end = article.selected_range() or (0, 0)
    assert TEXT[start:end] == "people"


def test_the_last_line_of_a_paragraph_is_hit_and_painted_down_to_its_foot(article: ArticlePage) -> None:
    sheet = article.sheet
    assert sheet is not None
    last = TEXT.index(" detained") + 1
    top, foot = sheet.line_at(last)
    x = place_of(article, "detained").x()
    assert [
        y
        for y in range(round(top), round(foot))
        if CLAIM.key not in {i.mark.key for i in sheet.items_at(x, y)}
    ] == []
    whole = painted_anew(article)
    for y in range(round(foot) - 14, round(foot) + 10):
        article.viewport().repaint(QRect(0, y, article.viewport().width(), 40))
    assert differences(on_screen(article), whole) is None


def test_a_choice_is_told_once(article: ArticlePage) -> None:
    told: list[object] = []
    article.markChosen.connect(told.append)
    click(article, "Thursday")
    article.choose(DATE.key)
    article.choose(None)
    assert told == [DATE.key, None]
