from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.services.projects.recent import Recent
from annotator.ui.project.recent_row import RecentRow, about, when_in_words
from annotator.ui.project.start_page import StartPage
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import DARK, LIGHT

NOW = datetime(2026, 3, 12, 15, 0, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    made = StartPage(LIGHT)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def entry(name: str, *, summary: str = "", found: bool = True, days: int = 0) -> Recent:
    return Recent(
        path=Path("/some/where") / name, summary=summary, when=NOW - timedelta(days=days), found=found
    )


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_1, "sampleRequested"),
        (Qt.Key.Key_2, "articlesRequested"),
        (Qt.Key.Key_3, "openRequested"),
    ],
)
def test_each_card_has_its_key(qtbot: QtBot, page: StartPage, key: Qt.Key, signal: str) -> None:
    page.focus_first()
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.keyClick(page.focusWidget() or page, key)


def test_the_keys_go_before_shortcuts_of_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = StartPage(LIGHT)
    QVBoxLayout(window).addWidget(page)
    taken: list[str] = []
    QShortcut(QKeySequence("1"), window).activated.connect(lambda: taken.append("shortcut"))
    page.sampleRequested.connect(lambda: taken.append("page"))
    window.show()
    qtbot.waitActive(window)
    page.focus_first()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_1)
    assert taken == ["page"]


def test_everything_is_reached_by_tab_in_reading_order(qtbot: QtBot, page: StartPage) -> None:
    page.show_recent([entry("a.goldspan"), entry("b.goldspan")], NOW)
    first = page.findChildren(VerbButton)[0]
    first.setFocus()
    names: list[str] = []
    for _ in range(6):
        focused = page.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or focused.property("text"))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert [name.split(",")[0] for name in names] == [
        "Open the sample",
        "Choose articles…",
        "Choose a folder of articles…",
        "Open a project…",
        "a.goldspan",
        "b.goldspan",
    ]


def test_a_recent_project_is_opened_by_enter(qtbot: QtBot, page: StartPage) -> None:
    page.show_recent([entry("talvik.goldspan", summary="12 of 40 articles done")], NOW)
    page.focus_first()
    with qtbot.waitSignal(page.recentRequested) as asked:
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    assert asked.args == [Path("/some/where/talvik.goldspan")]


def test_one_that_is_gone_is_looked_for(qtbot: QtBot, page: StartPage) -> None:
    page.show_recent([entry("pilot.goldspan", found=False)], NOW)
    row = page.findChildren(RecentRow)[0]
    assert "not found" in row.accessibleName()
    with qtbot.waitSignal(page.locateRequested) as asked:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == [Path("/some/where/pilot.goldspan")]


def test_delete_takes_one_off_the_list_and_the_focus_stays_near(qtbot: QtBot, page: StartPage) -> None:
    page.show_recent([entry("a.goldspan"), entry("b.goldspan")], NOW)
    page.focus_first()
    page.forgetRequested.connect(lambda _path: page.show_recent([entry("b.goldspan")], NOW))
    with qtbot.waitSignal(page.forgetRequested) as asked:
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Delete)
    assert asked.args == [Path("/some/where/a.goldspan")]
    focused = page.focusWidget()
    assert isinstance(focused, RecentRow)
    assert focused.entry.path.name == "b.goldspan"


def test_markup_in_a_name_stays_words(page: StartPage) -> None:
    page.show_recent([entry("<b>bold</b><img src=x>.goldspan")], NOW)
    assert "&lt;" in page.findChildren(RecentRow)[0].toolTip()


def test_cards_stand_under_each_other_where_there_is_little_room(page: StartPage) -> None:
    def tops() -> int:
        return len({b.mapTo(page, b.rect().topLeft()).y() for b in page.findChildren(VerbButton)})

    page.resize(1000, 700)
    QApplication.processEvents()
    assert tops() == 1
    page.resize(500, 400)
    QApplication.processEvents()
    assert tops() == 3


def test_it_changes_colours_and_hides_keys_without_losing_anything(page: StartPage) -> None:
    page.show_recent([entry("a.goldspan")], NOW)
    wide = page.findChildren(VerbButton)[0].sizeHint().width()
    page.dress(DARK)
    page.show_keys(False)
    assert page.findChildren(VerbButton)[0].sizeHint().width() < wide
    assert not page.grab().isNull()


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today 15:00"), (1, "yesterday 15:00"), (2, "Tuesday"), (8, "4 March 2026"), (-1, "13 March 2026")],
)
def test_times_are_said_as_people_say_them(days: int, words: str) -> None:
    assert when_in_words(NOW - timedelta(days=days), NOW) == words


def test_what_is_said_of_a_project() -> None:
    assert about(entry("a.goldspan", summary="all done"), NOW) == "all done · today 15:00"
    assert about(entry("a.goldspan", found=False), NOW) == "not found: was in where — Locate…"
