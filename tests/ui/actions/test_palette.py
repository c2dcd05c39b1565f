from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.keys.help import KeysHelp
from annotator.ui.actions.palette import Palette
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


def answer(words: str, *keys: Qt.Key) -> None:
    """Once the palette shows, type into it and press keys."""

    def type_in() -> None:
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, Palette)
        QTest.keyClicks(palette.box, words)
        for key in keys:
            QTest.keyClick(palette.box, key)

    QTimer.singleShot(0, type_in)


def test_a_command_is_given_by_its_name(window: MainWindow, press: Press) -> None:
    answer("next sugg", Qt.Key.Key_Return)
    press("Ctrl+K")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    assert desk.chosen.text == "TALVIK"


def test_an_article_is_opened_by_its_title(window: MainWindow, press: Press) -> None:
    answer("car park", Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    press("Ctrl+K")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.row == 2


def test_escape_leaves_the_palette_without_doing_anything(window: MainWindow, press: Press) -> None:
    answer("close project", Qt.Key.Key_Escape)
    press("Ctrl+K")
    assert window.screen_.desk is not None
    assert window.screen_.isVisible()


def test_labels_are_commands_too(window: MainWindow) -> None:
    offers = window.helping.offers("cardinal")
    assert [(o.text, o.key) for o in offers] == [("CARDINAL", "9"), ("Add Words to CARDINAL", "Shift 9")]


def test_what_needs_a_project_is_not_offered_on_the_first_page(
    new_window: Callable[[], MainWindow],
) -> None:
    first = new_window()
    names = [offer.text for offer in first.helping.offers("")]
    assert "Open Project" in names
    assert "Accept" not in names


def test_f1_lists_the_keys(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    seen: list[type] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    press("F1")
    assert seen == [KeysHelp]
