"""The overview strip beside a page: what it shows, where a click leads, how little is painted again."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.span import Status
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.find.hits import Wanted
from annotator.ui.page.overview.rows import Column
from annotator.ui.page.overview.strip import ROW, OverviewStrip
from annotator.ui.theme.contrast import contrast
from annotator.ui.theme.theme import DARK, LIGHT, Theme
from tests.ui.page.conftest import Prose, Show
from tests.ui.page.marks import in_order, mark
from tests.ui.page.pixels import box_of, differences, is_colour

Beside = Callable[[], tuple[ArticlePage, OverviewStrip]]


@pytest.fixture
def beside(qtbot: QtBot) -> Iterator[tuple[ArticlePage, OverviewStrip]]:
    """A page with its strip, 900 by 600 pixels."""
    window = QWidget()
    page = ArticlePage()
    strip = OverviewStrip(page)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(page, 1)
    row.addWidget(strip)
    window.resize(900, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield page, strip
    window.close()
    window.deleteLater()


class Painted(QObject):
    """Counts the pixels that are painted again."""

    def __init__(self, strip: QWidget) -> None:
        super().__init__(strip)
        self.pixels = 0
        strip.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.pixels += sum(area.width() * area.height() for area in event.region())  # type: ignore[attr-defined]  # not in the stubs
        return super().eventFilter(watched, event)


def colour_at(strip: OverviewStrip, row: int, column: Column) -> str:
    image = strip.grab().toImage()
    return image.pixelColor(4 + 6 * column, row * ROW).name().upper()


def test_marks_stand_where_they_are_in_the_text(
    beside: tuple[ArticlePage, OverviewStrip], show: Show, prose: Prose
) -> None:
    page, strip = beside
    text = prose(20_000, 2)
    half, late = len(text) // 2, len(text) * 9 // 10
    show(
        page,
        text,
        in_order(
            [
                mark(1, half, half + 10, text=text, status=Status.SUGGESTED),
                mark(2, late, late + 10, text=text),
                mark(3, late, late + 300, "CLAIM", text=text),
            ]
        ),
    )
    rows = strip.rows()
    assert rows is not None
    assert rows.count == strip.height() // ROW
    assert colour_at(strip, rows.row_of(half), Column.WAITING) == LIGHT.accent
    assert colour_at(strip, rows.row_of(late), Column.DECIDED) == LIGHT.good
    assert colour_at(strip, rows.row_of(late + 200), Column.CLAIMS) == LIGHT.claim
    assert strip.words_at(rows.row_of(half) * ROW) == "1 suggestion waits"
    assert strip.words_at(rows.row_of(late) * ROW) == "1 decided span, 1 claim"
    assert strip.words_at(rows.row_of(half // 2) * ROW) == "Nothing is marked here"


def test_a_decision_paints_its_rows_again_and_no_more(
    beside: tuple[ArticlePage, OverviewStrip], show: Show, prose: Prose, qtbot: QtBot
) -> None:
    page, strip = beside
    text = prose(20_000, 2)
    waiting = [mark(n, n * 900, n * 900 + 10, text=text, status=Status.SUGGESTED) for n in range(1, 20)]
    show(page, text, in_order(waiting))
    painted = Painted(strip)
    decided = [*waiting[:14], mark(15, 13_500, 13_510, text=text), *waiting[15:]]
    page.set_marks(in_order(decided))
    qtbot.waitUntil(lambda: painted.pixels > 0)
    QApplication.processEvents()
    assert painted.pixels <= strip.width() * ROW * 2
    rows = strip.rows()
    assert rows is not None
    assert colour_at(strip, rows.row_of(13_500), Column.DECIDED) == LIGHT.good
    assert colour_at(strip, rows.row_of(13_500), Column.WAITING) != LIGHT.accent


def test_scrolling_moves_the_frame(
    beside: tuple[ArticlePage, OverviewStrip], show: Show, prose: Prose
) -> None:
    page, strip = beside
    show(page, prose(20_000, 2))
    assert strip.view.top() == 0
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert abs(strip.view.center().y() - strip.height() / 2) < strip.height() * 0.08
    bar.setValue(bar.maximum())
    assert strip.view.bottom() >= strip.height() - ROW * 2


@pytest.mark.parametrize("part", [0.1, 0.5, 0.95])
def test_a_click_goes_there_and_a_drag_follows(
    beside: tuple[ArticlePage, OverviewStrip], show: Show, prose: Prose, part: float
) -> None:
    page, strip = beside
    show(page, prose(60_000, 2))
    at = QPoint(8, round(strip.height() * part))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert strip.view.top() - ROW <= at.y() <= strip.view.bottom() + ROW
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    further = QPoint(8, round(strip.height() * 0.7))
    QTest.mouseMove(strip, further)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, further)
    assert strip.view.top() - ROW <= further.y() <= strip.view.bottom() + ROW


def test_hits_are_shown_while_one_looks_for_them(
    beside: tuple[ArticlePage, OverviewStrip], show: Show, prose: Prose
) -> None:
    page, strip = beside
    text = prose(20_000, 2) + "\nIrena Kovash was there."
    show(page, text)
    page.finding.open(0, Wanted("kovash"))
    QApplication.processEvents()
    found = box_of(strip.grab().toImage(), is_colour(LIGHT.found_line))
    assert found is not None
    assert found.top > strip.height() - 30
    page.finding.close()
    assert box_of(strip.grab().toImage(), is_colour(LIGHT.found_line)) is None


def test_another_article_none_and_another_height(
    beside: tuple[ArticlePage, OverviewStrip], show: Show, prose: Prose, qtbot: QtBot
) -> None:
    page, strip = beside
    text = prose(20_000, 2)
    show(page, text, (mark(1, 10_000, 10_010, text=text),))
    show(page, "Short.")
    rows = strip.rows()
    assert rows is not None
    assert not any(rows.filled(Column.DECIDED, row) for row in range(rows.count))
    page.clear_article()
    assert strip.rows() is None
    assert strip.words_at(30) == ""
    strip.grab()
    show(page, text, (mark(1, 10_000, 10_010, text=text),))
    window = strip.parentWidget()
    assert window is not None
    window.resize(900, 300)

    def counted_anew() -> bool:
        rows = strip.rows()
        return rows is not None and rows.count == strip.height() // ROW

    qtbot.waitUntil(counted_anew)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_colour_stands_out_from_the_ground(theme: Theme) -> None:
    for colour in (theme.accent, theme.good, theme.claim, theme.found_line, theme.text):
        assert contrast(colour, theme.ground) >= 3


def test_ten_thousand_marks_cost_little(
    beside: tuple[ArticlePage, OverviewStrip], show: Show, prose: Prose
) -> None:
    page, strip = beside
    text = prose(580_000, 3)
    marks = [mark(n, n * 58, n * 58 + 20, text=text, status=Status.SUGGESTED) for n in range(10_000)]
    show(page, text, in_order(marks))
    times = []
    for number in range(30):
        marks[number * 300] = mark(number * 300, number * 300 * 58, number * 300 * 58 + 20, text=text)
        changed = in_order(marks)
        page.set_marks(changed)
        rows = strip.rows()
        assert rows is not None
        before = perf_counter()
        rows.renew([(number * 300 * 58, number * 300 * 58 + 20)])
        strip.repaint()
        times.append(perf_counter() - before)
    # Well under a millisecond where nobody else works on the machine.
    assert sorted(times)[15] < 0.02


@pytest.mark.parametrize("seed", range(3))
def test_rows_painted_again_make_the_whole(
    beside: tuple[ArticlePage, OverviewStrip], show: Show, prose: Prose, seed: int
) -> None:
    page, strip = beside
    window = strip.window()
    dice = random.Random(seed)
    text = prose(30_000, seed)
    marks = {
        row: mark(row, start, start + dice.randint(5, 300), dice.choice(("PERSON", "CLAIM")), text=text)
        for row, start in enumerate(sorted(dice.sample(range(len(text) - 400), 60)))
    }
    show(page, text, in_order(list(marks.values())))

    def change() -> None:
        row = dice.choice(list(marks))
        old = marks[row]
        status = dice.choice((Status.ACCEPTED, Status.SUGGESTED, Status.REJECTED))
        marks[row] = mark(row, old.start, old.end, old.label, text=text, status=status)
        page.set_marks(in_order(list(marks.values())))

    bar = page.verticalScrollBar()
    steps: tuple[Callable[[], object], ...] = (
        change,
        change,
        lambda: page.choose(dice.choice(list(marks.values())).key),
        lambda: page.choose(None),
        lambda: bar.setValue(dice.randrange(bar.maximum() + 1)),
        lambda: page.finding.open(page.caret(), Wanted(dice.choice(("dam", "valley", "zzz")))),
        lambda: page.finding.step(page.caret()),
        page.finding.close,
        lambda: strip.set_theme(dice.choice((LIGHT, DARK))),
        lambda: page.set_zoom(dice.choice((80, 100, 150))),
    )
    for number in range(40):
        step = dice.choice(steps)
        step()
        # Qt lays the text out bit by bit; what that moves is painted a round later.
        for _ in range(4):
            QApplication.processEvents()
        shown = window.screen().grabWindow(window.winId()).copy(strip.geometry()).toImage()
        anew = strip.grab().toImage()
        rgb = QImage.Format.Format_RGB32
        found = differences(shown.convertToFormat(rgb), anew.convertToFormat(rgb))
        assert found is None, (number, step, found)
