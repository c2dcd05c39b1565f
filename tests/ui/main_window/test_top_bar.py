from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from annotator.ui.main_window.screen_tabs import seated
from annotator.ui.main_window.shell import MainWindow

SCREENS = [
    "Annotate",
    "Claims board",
    "Entries",
    "Search",
    "Labels",
    "Agreement",
    "Adjudicate",
    "Model",
    "Second look",
]

_ALL_FIT = 1000  # pixels from which on every screen has a tab


def tabs_of(window: MainWindow) -> list[QPushButton]:
    """The tabs that are seen, as they follow one another."""
    tabs = [tab for tab in window.top.tabs.findChildren(QPushButton) if tab.isVisible()]
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return sorted(tabs, key=lambda tab: tab.x(), reverse=mirrored)


def _names(window: MainWindow) -> list[str]:
    """The screens one can go to: the tabs, then what is in the menu behind the last of them."""
    shown = [tab.text() for tab in tabs_of(window)]
    menu = window.top.tabs.findChild(QMenu)
    assert menu is not None
    return [*(name for name in shown if name != "More…"), *(action.text() for action in menu.actions())]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def either_way(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("width", [800, 860, 900, 1000, 1280, 1600])
def test_no_tab_is_cut_at_any_width(window: MainWindow, qapp: QApplication, width: int) -> None:
    window.top.show_project(
        "a-project-with-quite-a-long-name.goldspan", "/tmp/a", "Somebody with a Long Name"
    )
    window.showNormal()
    window.resize(width, 600)
    qapp.processEvents()
    tabs = tabs_of(window)
    assert window.top.width() == width
    assert _names(window) == SCREENS
    assert width < _ALL_FIT or len(tabs) == len(SCREENS)
    for tab in tabs:
        assert tab.width() > QFontMetrics(tab.font()).horizontalAdvance(tab.text())
        assert window.top.rect().contains(tab.rect().translated(tab.mapTo(window.top, tab.rect().topLeft())))
    ordered = tabs if window.layoutDirection() is Qt.LayoutDirection.LeftToRight else tabs[::-1]
    for one, other in itertools.pairwise(ordered):
        assert one.geometry().right() < other.x()


def test_names_are_cut_for_the_tabs_and_said_whole_in_their_tips(
    window: MainWindow, qapp: QApplication
) -> None:
    window.showNormal()
    window.resize(800, 600)
    window.top.show_project("a-project-with-quite-a-long-name.goldspan", "/tmp/a/whole.goldspan", "Ada & Bo")
    qapp.processEvents()
    badges = [b for b in window.top.findChildren(QPushButton) if b.objectName() == "badge"]
    assert [badge.text() for badge in badges] == ["● \u2068Ada && Bo\u2069"]
    assert "Ada & Bo" in badges[0].toolTip()
    window.showNormal()
    window.resize(1600, 600)
    qapp.processEvents()
    assert badges[0].text() == "● \u2068Ada && Bo\u2069 · annotator"


def test_what_has_no_room_at_all_is_in_a_menu_that_goes_there(window: MainWindow, qapp: QApplication) -> None:
    window.top.tabs.fit(300, 6)
    qapp.processEvents()
    shown = [tab.text() for tab in tabs_of(window)]
    assert shown[-1] == "More…"
    menu = window.top.tabs.findChild(QMenu)
    assert menu is not None
    assert _names(window) == SCREENS
    menu.actions()[-1].trigger()
    assert window.screens.in_front == "screen.second_look"


@given(
    st.lists(st.integers(20, 200), min_size=1, max_size=9),
    st.data(),
    st.integers(0, 1200),
    st.integers(0, 90),
)
def test_the_tab_in_front_always_has_a_seat_and_the_rest_fit(
    widths: list[int], data: st.DataObject, room: int, more: int
) -> None:
    front = data.draw(st.integers(0, len(widths) - 1))
    seats = seated(widths, front, room, more)
    assert front in seats
    assert seats == sorted(set(seats))
    taken = sum(widths[seat] for seat in seats)
    if len(seats) < len(widths):
        assert sum(widths) > room
        assert taken + more <= room or seats == [front]
