from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.services.queue.article_queue import Show, Wish
from annotator.services.queue.order import Order
from annotator.ui.corpus import reader
from annotator.ui.corpus.queue_words import kept, wish_from
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]

of_menus = pytest.mark.qt_log_ignore("This plugin does not support")  # on the screen that is none


def listed(window: MainWindow) -> list[int]:
    return window.screen_.corpus.model.rows()


def menu(window: MainWindow) -> QMenu:
    QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def choose(window: MainWindow, words: str) -> None:
    popup = menu(window)
    action = next(a for a in popup.actions() if a.text().partition("\t")[0] == words)
    popup.setActiveAction(action)
    action.trigger()
    popup.close()


@of_menus
def test_alt_l_offers_what_to_show_with_counts(window: MainWindow, press: Press) -> None:
    press("Ctrl+Return", "F4", "Return", "Alt+L")
    offered = [a.text() for a in menu(window).actions() if a.text()]
    assert offered[7] == "With suggestions to review\t1"
    assert offered[:6] == [
        "All articles\t3",
        "New\t1",
        "In progress\t0",
        "Flagged\t1",
        "Skipped\t0",
        "Done\t1",
    ]
    choose(window, "Flagged")
    assert listed(window) == [2]
    assert window.screen_.corpus.head.shown.text() == "Flagged 1"
    press("Alt+L")
    choose(window, "Show Everything Again")
    assert listed(window) == [1, 2, 3]


@of_menus
def test_the_buttons_above_the_list_work_by_keys(window: MainWindow, press: Press) -> None:
    head = window.screen_.corpus.head
    head.order.setFocus()
    press("Return")
    choose(window, "Shortest first")
    assert head.order.text() == "Shortest first"
    head.shown.setFocus()
    press("Escape")
    assert window.screen_.page.hasFocus()


@of_menus
def test_alt_o_offers_the_orders(window: MainWindow, press: Press) -> None:
    press("Alt+O")
    choose(window, "By name")
    assert listed(window) == [1, 2, 3]
    press("Alt+O")
    choose(window, "Most to review first")
    assert listed(window) == [1, 2, 3]
    window.actions_.trigger("queue.reverse")
    assert listed(window) == [1, 2, 3]  # nothing waits in the others: they come last all the same
    window.actions_.trigger("queue.order.outlet")
    assert listed(window) == [1, 2, 3]
    window.actions_.trigger("queue.reverse")
    assert listed(window) == [3, 2, 1]


def test_next_and_done_follow_the_list_as_it_is_shown(window: MainWindow, press: Press) -> None:
    desk = window.screen_.desk
    assert desk is not None
    window.actions_.trigger("queue.reverse")
    press("Ctrl+Left")
    assert desk.row == 2
    press("Ctrl+Return")
    assert desk.row == 1
    press("Ctrl+Return")
    assert desk.row == 3
    window.actions_.trigger("queue.show.done")
    press("Ctrl+Return")
    assert "Every other article is settled" in window.screen_.status.message
    press("Ctrl+Z")
    window.actions_.trigger("queue.show.done")
    window.screen_.open_article(1)
    press("Ctrl+Return")
    assert "Alt+L shows more" in window.screen_.status.message


def test_what_is_shown_stays_until_somebody_asks_again(window: MainWindow, press: Press) -> None:
    window.actions_.trigger("queue.show.new")
    press("Ctrl+Return")
    assert listed(window) == [1, 2, 3]
    assert window.screen_.corpus.head.shown.text() == "New 2"
    window.actions_.trigger("queue.show.new")
    assert listed(window) == [2, 3]


def test_an_empty_list_says_why_and_how_to_get_out(window: MainWindow, press: Press) -> None:
    panel = window.screen_.corpus
    window.actions_.trigger("queue.show.skipped")
    assert listed(window) == []
    assert panel.nothing.text() == "No article was skipped."
    panel.again.click()
    assert listed(window) == [1, 2, 3]
    assert panel.again.isHidden()


def test_words_and_kind_are_asked_for_together(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("F4", "Return")
    window.actions_.trigger("queue.show.flagged")
    press("Ctrl+L", *"MERIDIAN", "Return")
    panel = window.screen_.corpus
    assert listed(window) == []
    assert panel.nothing.text() == "No article fits all that is asked for."
    press("Ctrl+L", "Escape")
    assert listed(window) == [1]


def test_days_are_asked_for_in_place(window: MainWindow, press: Press) -> None:
    panel = window.screen_.corpus
    window.actions_.trigger("queue.days")
    press(*"MAY", "Return")
    assert "no day" in panel.days.findChildren(type(panel.nothing))[-1].text()
    panel.days.ask("2031-02-30", "")
    press("Return")
    assert "2031-02-30" in panel.days.findChildren(type(panel.nothing))[-1].text()
    panel.days.since.setText("2031-05")
    press("Return")
    assert listed(window) == []
    assert panel.days.isHidden()
    assert window.screen_.page.hasFocus()
    window.actions_.trigger("queue.days")
    press("Escape")
    assert panel.days.isHidden()


def test_an_outlet_is_chosen_by_its_name(window: MainWindow, press: Press) -> None:
    panel = window.screen_.corpus
    panel.head.outletWanted.emit("Meridian Wire")
    assert listed(window) == [3]
    assert panel.head.shown.text() == "Meridian Wire"


def test_how_the_list_was_asked_for_is_remembered_for_its_project(
    window: MainWindow, new_window: Callable[[], MainWindow], seeded: Path
) -> None:
    window.actions_.trigger("queue.order.length")
    window.actions_.trigger("queue.reverse")
    window.actions_.trigger("queue.show.new")
    window.close()
    again = new_window()
    again.projects.open(seeded)
    panel = again.screen_.corpus
    assert (panel.wish.order, panel.wish.reverse, panel.wish.show) == (Order.LENGTH, True, Show.NEW)


def test_a_long_list_is_read_beside_the_window(
    window: MainWindow, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "AT_ONCE", 2)
    panel = window.screen_.corpus
    with qtbot.waitSignal(panel.listed):
        window.actions_.trigger("queue.reverse")
        assert listed(window) == [1, 2, 3]
    assert listed(window) == [3, 2, 1]
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: panel.progress_text == "1 of 3 articles done")
    press("Ctrl+L", *"PARK", "Return")
    qtbot.waitUntil(lambda: listed(window) == [2])
    qtbot.waitUntil(window.screen_.page.hasFocus)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"show": 3, "order": "no", "outlet": 1}'])
def test_a_setting_that_makes_no_sense_asks_for_nothing(text: str) -> None:
    assert wish_from(text) == Wish()


def test_a_wish_is_kept_whole_but_for_its_words() -> None:
    wish = Wish(show=Show.NOTES, order=Order.DATE, reverse=True, outlet="Älv", since="2031", until="2032")
    assert wish_from(kept(wish)) == wish
