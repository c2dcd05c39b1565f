"""What is rejected again and again sinks at once: drawn in doubt, asked last, not accepted by the way."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from annotator.domain.leaning import Leaning
from annotator.domain.mark import Mark
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.page.item import Standing, standing
from tests.ui.bulk.test_rules import reject_dorvan, said

Press = Callable[..., None]
Settled = Callable[[], None]


def dorvan(window: MainWindow) -> Mark:
    desk = window.screen_.desk
    assert desk is not None
    return next(m for m in desk.marks() if m.text == "Dorvan")


def counted(window: MainWindow) -> bool:
    desk = window.screen_.desk
    return desk is not None and desk.pace is not None


def test_what_is_rejected_often_sinks_until_one_begins_afresh(
    window: MainWindow, press: Press, settled: Settled, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: counted(window))
    reject_dorvan(press, settled, 3)
    press("Ctrl+Right")
    settled()
    assert dorvan(window).leaning is Leaning.DOWN
    assert standing(dorvan(window)) is Standing.UNCERTAIN
    window.screen_.choose(dorvan(window).key)
    shown = window.screen_._inspected.chosen()  # what its inspector is given
    assert shown.learned == "rejected “Dorvan” as ORG 3 of 3 times: .30 → .12"
    # Accepting the rest leaves it; what was taught is forgotten by a command, which undo takes back.
    press("Shift+A")
    settled()
    assert "1 suggestion left that you mostly reject." in said(window)
    assert dorvan(window).undecided
    window.screen_.choose(dorvan(window).key)
    window.actions_.trigger("pace.forget_words")
    qtbot.waitUntil(lambda: dorvan(window).leaning is Leaning.NONE)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: dorvan(window).leaning is Leaning.DOWN)
