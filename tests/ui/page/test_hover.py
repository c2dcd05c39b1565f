"""The tip on what lies under the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.span import Status
from annotator.ui.page.article_page import ArticlePage
from tests.ui.page.conftest import NewPage, Show
from tests.ui.page.marks import in_order, over

TEXT = "The Valley Strike Committee of Dorvan said on Thursday that 41 people had been detained.\n" * 3
ORG = over(TEXT, "Valley Strike Committee of Dorvan", "ORG", status=Status.SUGGESTED, score=0.82)
PERSON = over(TEXT, "Strike")
ALONE = over(TEXT, "Thursday", "DATE")


@pytest.fixture
def article(page: ArticlePage, show: Show) -> ArticlePage:
    show(page, TEXT, in_order((ORG, PERSON, ALONE)))
    return page


def hover(page: ArticlePage, words: str, aside: int = 6) -> QPoint:
    cursor = QTextCursor(page.document())
    cursor.setPosition(TEXT.index(words))
    at = page.cursorRect(cursor).center() + QPoint(aside, 0)
    view, none = page.viewport(), Qt.MouseButton.NoButton
    place = QPointF(view.mapToGlobal(at))
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, moved)
    return at


def waits(page: ArticlePage) -> bool:
    return page.hover.waits


def tip_of(page: ArticlePage) -> QWidget:
    return page.hover.tip


def test_spans_over_one_another_are_listed_the_shortest_first(article: ArticlePage, qtbot: QtBot) -> None:
    hover(article, "Strike")
    qtbot.waitUntil(tip_of(article).isVisible)
    assert article.hover.tip.lines == [
        "PERSON · Strike · accepted",
        "ORG · Valley Strike Committee of Dorvan · suggested .82",
        "Alt+click goes through them.",
    ]


def test_the_tip_follows_the_walk_and_goes_with_the_pointer(article: ArticlePage, qtbot: QtBot) -> None:
    at = hover(article, "Strike")
    qtbot.waitUntil(tip_of(article).isVisible)
    view, left, alt = article.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
    QTest.mouseClick(view, left, alt, at)
    QTest.mouseClick(view, left, alt, at)
    assert article.chosen == ORG.key
    assert article.hover.tip.lines[1].startswith("▸ ORG")
    hover(article, "Thursday")
    qtbot.waitUntil(lambda: not tip_of(article).isVisible())


def test_it_stands_still_while_the_pointer_moves_over_the_same_spans(
    article: ArticlePage, qtbot: QtBot
) -> None:
    hover(article, "Strike")
    qtbot.waitUntil(tip_of(article).isVisible)
    place = tip_of(article).pos()
    for aside in (8, 12, 16):
        hover(article, "Strike", aside)
        assert tip_of(article).isVisible()
        assert tip_of(article).pos() == place


def test_one_span_alone_needs_no_tip(article: ArticlePage) -> None:
    hover(article, "Thursday")
    assert not waits(article)
    hover(article, "Strike")
    assert waits(article)
    article.verticalScrollBar().setValue(5)
    article.hover.end()
    assert not waits(article)


@pytest.mark.parametrize("width", [620, 900, 1500])
def test_it_never_covers_the_line(new_page: NewPage, show: Show, qtbot: QtBot, width: int) -> None:
    page = new_page(width, 400)
    show(page, TEXT, in_order((ORG, PERSON, ALONE)))
    at = hover(page, "Strike")
    qtbot.waitUntil(tip_of(page).isVisible)
    tip = tip_of(page).geometry()
    assert page.rect().contains(tip)
    line = page.viewport().geometry().adjusted(0, 0, -page.sheet.metrics.right, 0)  # type: ignore[union-attr]  # shown
    line.setTop(page.viewport().mapTo(page, at).y() - 16)
    line.setHeight(32)
    assert not tip.intersects(line)
