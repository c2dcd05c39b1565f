from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.services.queue.standings import standing_of
from annotator.store.people import Standing, WorkStatus
from annotator.ui.annotate.reason_bar import ReasonButton
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]
NEW = Standing(status=WorkStatus.NEW)


def standing(window: MainWindow, row: int) -> Standing:
    desk = window.screen_.desk
    assert desk is not None
    return standing_of(desk.workspace, desk.person, row)


def opened(window: MainWindow) -> int | None:
    assert window.screen_.desk is not None
    return window.screen_.desk.row


def test_skipping_asks_why_and_goes_on_to_the_next_article(window: MainWindow, press: Press) -> None:
    press("F9", *"NOT NEWS", "Return")
    assert standing(window, 1) == Standing(status=WorkStatus.SKIPPED, reason="not news")
    assert opened(window) == 2
    assert window.screen_.status.message.startswith("Skipped: \u2068not news\u2069.")
    assert window.screen_.page.hasFocus()
    tip = window.screen_.corpus.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "not news" in tip
    press("Ctrl+Z")
    assert standing(window, 1) == NEW
    assert opened(window) == 1


def test_flagging_without_words_is_allowed_and_stays_in_the_article(window: MainWindow, press: Press) -> None:
    press("F4", "Return")
    assert standing(window, 1) == Standing(status=WorkStatus.FLAGGED)
    assert opened(window) == 1


def test_escape_leaves_all_as_it_was(window: MainWindow, press: Press) -> None:
    press("F4", *"OH", "Escape")
    assert standing(window, 1) == NEW
    assert window.screen_.reason.isHidden()
    assert window.screen_.page.hasFocus()


def test_former_reasons_are_offered_by_arrows_and_buttons(window: MainWindow, press: Press) -> None:
    press("F4", *"SOURCE", "Return", "Ctrl+Right", "F4", "Down")
    assert window.screen_.reason.line.text() == "source"
    press("Return")
    assert standing(window, 2).reason == "source"
    press("Ctrl+Right", "F4")
    press("Tab")
    assert isinstance(QApplication.focusWidget(), ReasonButton)
    press("Escape")
    assert window.screen_.reason.isHidden()
    press("F4", "Tab", "Return")
    assert standing(window, 3).reason == "source"


def test_a_reason_can_be_written_anew_and_goes_when_the_article_is_reopened(
    window: MainWindow, press: Press
) -> None:
    press("F4", *"OLD", "Return", "F4")
    assert window.screen_.reason.line.text() == "old"
    press(*"NEW", "Return")
    assert standing(window, 1).reason == "new"
    window.actions_.trigger("article.reopen")
    assert standing(window, 1) == Standing(status=WorkStatus.IN_PROGRESS)


def test_the_question_goes_when_another_article_is_opened(window: MainWindow, press: Press) -> None:
    press("F9", *"WHY")
    window.screen_.open_article(3)
    assert window.screen_.reason.isHidden()
    assert standing(window, 1) == standing(window, 3) == NEW
