"""The third rejection of the same words offers a rule; yes and no are remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.services.bulk.rules import Ruling, Words
from annotator.services.projects.projects import open_project, person_in
from annotator.store.access import Writing
from annotator.ui.bulk.rules_dialog import RulesDialog
from annotator.ui.main_window.shell import MainWindow
from tests.suggested import suggested
from tests.ui.bulk.conftest import Marks
from tests.ui.conftest import ME

Press = Callable[..., None]
Settled = Callable[[], None]
SettledIn = Callable[[MainWindow], None]


def in_front(qtbot: QtBot, window: MainWindow) -> None:
    """A window manager gives the window the keys back when a dialog closes; here nobody does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def said(window: MainWindow) -> str:
    return window.screen_.status.message


def reject_dorvan(press: Press, settled: Settled, times: int) -> None:
    for number in range(times):
        press("Tab", "Tab", "X")
        settled()
        if number < times - 1:
            press("Ctrl+Right")


def status_of(marks: Marks, words: str) -> list[str]:
    return [next(status for found, _, status in marks(row) if found == words) for row in range(1, 7)]


def test_the_third_rejection_offers_a_rule_which_rejects_the_rest(
    window: MainWindow, press: Press, marks: Marks, settled: Settled, qtbot: QtBot
) -> None:
    bar = window.screen_.offer
    reject_dorvan(press, settled, 2)
    assert bar.isHidden()
    press("Ctrl+Right")
    reject_dorvan(press, settled, 1)
    qtbot.waitUntil(bar.isVisible)
    assert bar.words == ("You rejected “Dorvan” as ORG 3 times; 3 more wait.")
    press("Ctrl+R")
    settled()
    assert bar.isHidden()
    assert said(window) == "“Dorvan” is never ORG: 3 suggestions rejected. Ctrl+Z takes it back."
    assert status_of(marks, "Dorvan") == ["rejected"] * 6
    press("Ctrl+Z")
    assert status_of(marks, "Dorvan") == ["rejected"] * 3 + ["suggested"] * 3


def test_a_no_is_not_asked_again(window: MainWindow, press: Press, settled: Settled, qtbot: QtBot) -> None:
    bar = window.screen_.offer
    reject_dorvan(press, settled, 3)
    qtbot.waitUntil(bar.isVisible)
    press("Ctrl+Shift+R")
    assert bar.isHidden()
    assert said(window) == "“Dorvan” as ORG is not offered again."
    press("Ctrl+Right")
    reject_dorvan(press, settled, 1)
    assert bar.isHidden()


def test_an_offer_goes_when_another_article_is_opened(
    window: MainWindow, press: Press, settled: Settled, qtbot: QtBot
) -> None:
    reject_dorvan(press, settled, 3)
    qtbot.waitUntil(window.screen_.offer.isVisible)
    press("Ctrl+Right")
    assert window.screen_.offer.isHidden()


def test_an_offer_goes_when_a_rejection_is_taken_back(
    window: MainWindow, press: Press, settled: Settled, qtbot: QtBot
) -> None:
    reject_dorvan(press, settled, 2)
    press("Ctrl+Right", "Tab", "Tab", "Delete")
    settled()
    qtbot.waitUntil(window.screen_.offer.isVisible)
    press("Ctrl+Z")
    assert window.screen_.offer.isHidden()


def test_rules_are_listed_and_removed(
    window: MainWindow, press: Press, marks: Marks, settled: Settled, qtbot: QtBot
) -> None:
    reject_dorvan(press, settled, 3)
    qtbot.waitUntil(window.screen_.offer.isVisible)
    press("Ctrl+R")
    settled()
    window.actions_.trigger("rule.list")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RulesDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RulesDialog)
    settled()
    assert dialog.model.rowCount() == 1
    assert dialog.reopening.text() == "Remove, and decide 3 again"
    dialog.reopening.click()
    settled()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    settled()
    assert status_of(marks, "Dorvan") == ["rejected"] * 3 + ["suggested"] * 3
    dialog.reject()
    in_front(qtbot, window)
    press("Ctrl+Z")
    assert status_of(marks, "Dorvan") == ["rejected"] * 6


def test_rules_hold_for_what_was_suggested_while_the_project_was_closed(
    new_window: Callable[[], MainWindow], seeded: Path, settled_in: SettledIn, marks: Marks, press: Press
) -> None:
    with open_project(seeded) as workspace:
        me = person_in(workspace, ME)
        ruling = Ruling(workspace, me)
        ruling.make(Words("entity", "ORG", "the ministry"))

        def more(writing: Writing) -> None:
            batch = writing.batches.begin("import", {})
            text = "Again the ministry spoke."
            [row] = writing.documents.add_bulk([Document(id="more", text=text)], batch)
            writing.suggestions.add_bulk(row, "test", [suggested(text, "the ministry", "ORG")], batch)
            writing.batches.finish(batch)

        workspace.perform("import", more, undoable=False)
    window = new_window()
    window.projects.open(seeded)
    settled_in(window)
    assert said(window) == "Your rules rejected 1 new suggestion. Ctrl+Z takes it back."
    assert marks(7) == [("the ministry", "ORG", "rejected")]
    press("Ctrl+Z")
    assert said(window).startswith("Undone: apply rules")
    window.close()

    once_more = new_window()
    once_more.projects.open(seeded)
    settled_in(once_more)
    assert marks(7) == [("the ministry", "ORG", "suggested")], "what was taken back is left alone"
