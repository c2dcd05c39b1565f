"""Wherever the focus goes, it can be seen there; and Tab goes through all that takes it, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.main_window.entrances import ENTRANCES
from annotator.ui.main_window.shell import MainWindow

SCREENS = ("screen.annotate", *(entrance.command for entrance in ENTRANCES))
DIALOGS = ("file.export", "article.details", "file.new_empty", "file.snapshots", "review.team", "edit.keys")


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab stops here."""
    shown = widget.isVisible() and widget.isEnabled() and min(widget.width(), widget.height()) > 1
    return shown and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab stops, in its order."""
    found: list[QWidget] = []
    here = root.nextInFocusChain()
    while here is not root and here is not None:
        if takes_focus(here) and root.isAncestorOf(here) and here.window() is root.window():
            found.append(here)
        here = here.nextInFocusChain()
    return found


def unseen(root: QWidget) -> list[str]:
    """What looks the same with the focus and without."""
    found = []
    every = stops(root)
    for at, widget in enumerate(every):
        elsewhere = every[at - 1]
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.isVisible() or widget.focusProxy() is not None:
            continue
        focused = widget.grab().toImage()
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if elsewhere is not widget and widget.grab().toImage() == focused:
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


@pytest.mark.parametrize("command", SCREENS)
def test_every_screen_shows_where_the_focus_is(qtbot: QtBot, window: MainWindow, command: str) -> None:
    window.actions_.trigger(command)
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert unseen(window) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_every_dialog_shows_where_the_focus_is(qtbot: QtBot, window: MainWindow, command: str) -> None:
    found: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.activateWindow()
            assert QTest.qWaitForWindowActive(dialog)
            qtbot.waitUntil(lambda: not window.runner.busy)
            found.append(unseen(dialog))
            dialog.reject()

    # Some dialogs wait for their answer: whoever looks must have been asked before.
    QTimer.singleShot(0, look)
    window.actions_.trigger(command)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [[]]
