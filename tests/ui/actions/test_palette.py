from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.ui.actions.palette import Palette
from annotator.ui.keys.help import KeysHelp
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
    assert [(o.text, o.key) for o in offers] == [
        ("CARDINAL", "9"),
        ("Add Words to CARDINAL", "Shift 9"),
        ("Give CARDINAL to Hits", "9"),
    ]


def test_what_can_not_be_done_now_comes_last_with_the_reason_and_is_not_taken(
    new_window: Callable[[], MainWindow], press: Press
) -> None:
    first = new_window()
    offers = {offer.name: offer for offer in first.helping.offers("")}
    assert offers["file.open"].lacks == ""
    assert offers["annotate.accept"].lacks == "needs an open project"
    answer("accept", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    press("Ctrl+K")
    assert first.remembered.commands == []


def test_the_reason_names_the_screen_a_command_is_for(window: MainWindow) -> None:
    def lacks() -> dict[str, str]:
        return {offer.name: offer.lacks for offer in window.helping.offers("")}

    assert lacks()["entries.accept"] == "on the screen Entries"
    window.actions_.trigger("screen.entries")
    assert lacks()["entries.accept"] == ""
    assert lacks()["annotate.accept"] == "on the screen Annotate"
    window.actions_.trigger("screen.annotate")
    assert window.screen_.desk is not None
    window.screen_.desk.open(None)
    assert lacks()["annotate.accept"] == "needs an open article"


def test_what_was_taken_last_comes_first(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    answer("zoom out", Qt.Key.Key_Return)
    press("Ctrl+K")
    with qtbot.waitActive(window):
        window.activateWindow()
    answer("next sugg", Qt.Key.Key_Return)
    press("Ctrl+K")
    assert [offer.name for offer in window.helping.offers("")][:2] == ["annotate.next", "view.zoom_out"]
    assert window.helping.offers("zoom")[0].name == "view.zoom_out"


def test_first_letters_and_words_in_any_order_find_a_command(window: MainWindow) -> None:
    assert window.helping.offers("dna")[0].text == "Done, Next Article"
    assert window.helping.offers("article next done")[0].text == "Done, Next Article"


def test_nothing_in_the_menus_is_missing(window: MainWindow) -> None:
    def leaves(actions: Sequence[QAction]) -> Iterator[QAction]:
        for action in actions:
            menu = action.menu()
            if isinstance(menu, QMenu):
                yield from leaves(menu.actions())
            elif not action.isSeparator():
                yield action

    there = {action.objectName() for action in leaves(window.menuBar().actions())}
    assert len(there) > 60
    assert there - {offer.name for offer in window.helping.offers("")} == {"help.palette"}


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
