"""Keys with the focus in the page: caret and selection are its own, the rest reaches the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from annotator.ui.page.article_page import ArticlePage
from tests.ui.page.conftest import Show
from tests.ui.page.marks import over

TEXT = "Irena Kovash met Marek Oduya.\nShe said: 41 people, had been detained in state-run camps."
SHORTCUTS = (
    "A",
    "X",
    "1",
    "9",
    "[",
    "]",
    "Shift+[",
    "Alt+]",
    "Space",
    "Tab",
    "Shift+Tab",
    "Del",
    "Esc",
    "Ctrl+Return",
    "Ctrl+Enter",
    "Ctrl+Right",
    "Ctrl+Left",
    "Ctrl+PgDown",
    "Ctrl+Z",
    "Ctrl+Shift+Z",
    "Ctrl+X",
    "Ctrl+V",
    "Ctrl+K",
    "Alt+Right",
    "F1",
)


class Window(QMainWindow):
    """A window with a page and one action for each shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.page = ArticlePage()
        self.setCentralWidget(self.page)
        self.given: list[str] = []
        for keys in SHORTCUTS:
            action = QAction(keys, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, keys=keys: self.given.append(keys))
            self.addAction(action)


@pytest.fixture
def window(qtbot: QtBot, show: Show) -> Iterator[Window]:
    made = Window()
    made.resize(800, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    show(made.page, TEXT, (over(TEXT, "Irena Kovash"),))
    made.page.setFocus()
    yield made
    made.close()
    made.deleteLater()


def press(window: Window, keys: str, times: int = 1) -> None:
    for _ in range(times):
        QTest.keySequence(window.page, QKeySequence(keys))


@pytest.mark.parametrize("keys", SHORTCUTS)
def test_a_shortcut_reaches_the_window_and_moves_nothing(window: Window, keys: str) -> None:
    window.page.set_caret(8)
    press(window, keys)
    assert window.given == [keys]
    assert window.page.caret() == 8
    assert window.page.document().toPlainText() == TEXT


@pytest.mark.parametrize("keys", SHORTCUTS)
def test_a_shortcut_reaches_the_window_after_a_click_and_with_a_selection(window: Window, keys: str) -> None:
    QTest.mouseClick(
        window.page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 40)
    )
    press(window, "Ctrl+Shift+Right")
    press(window, keys)
    assert window.given == [keys]
    assert window.page.textCursor().hasSelection()
    assert window.page.document().toPlainText() == TEXT


def test_a_letter_without_a_shortcut_changes_nothing(window: Window) -> None:
    QTest.keyClicks(window.page, "typed by mistake, 23 +-*/")
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Insert, Qt.Key.Key_F5):
        QTest.keyClick(window.page, key)
    assert window.page.document().toPlainText() == TEXT
    assert window.page.hasFocus()


def test_input_from_an_input_method_changes_nothing(window: Window) -> None:
    assert not window.page.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    window.page.insertFromMimeData(QGuiApplication.clipboard().mimeData())
    assert window.page.document().toPlainText() == TEXT


def test_arrows_move_the_caret(window: Window) -> None:
    page = window.page
    press(window, "Right", 3)
    assert page.caret() == 3
    press(window, "Left")
    assert page.caret() == 2
    press(window, "End")
    assert page.caret() == TEXT.index("\n")
    press(window, "Down")
    press(window, "Home")
    assert page.caret() == TEXT.index("She")


def test_shift_and_arrows_select_by_letter_and_by_word(window: Window) -> None:
    page = window.page
    press(window, "Shift+Right", 5)
    assert page.selected_range(exact=True) == (0, 5)
    press(window, "Ctrl+Shift+Right")
    press(window, "Ctrl+Shift+Right")
    # The space Qt selects behind the word is left out.
    assert page.selected_range(exact=True) == (0, len("Irena Kovash"))
    assert page.textCursor().selectionEnd() == len("Irena Kovash ")


def test_a_selection_is_widened_to_whole_words_unless_exact(window: Window) -> None:
    page = window.page
    start = TEXT.index("ople")
    page.set_caret(start)
    press(window, "Shift+Right", len("ople, ha"))
    assert page.selected_range(exact=True) == (start, start + len("ople, ha"))
    assert page.selected_range() == (TEXT.index("people"), TEXT.index(" been"))


def test_a_selection_made_backwards_is_the_same(window: Window) -> None:
    page = window.page
    page.set_caret(len("Irena Kovash"))
    press(window, "Ctrl+Shift+Left")
    assert page.selected_range() == (len("Irena "), len("Irena Kovash"))


def test_a_selection_of_white_space_is_none(window: Window) -> None:
    page = window.page
    page.set_caret(len("Irena"))
    press(window, "Shift+Right")
    assert page.selected_range() is None
    assert page.selected_range(exact=True) is None
    page.set_caret(0)
    assert page.selected_range() is None


def test_a_selection_over_a_paragraph_end_is_one_range(window: Window) -> None:
    page = window.page
    page.set_caret(TEXT.index("Oduya"))
    press(window, "Shift+Down")
    start, end = page.selected_range() or (0, 0)
    assert start == TEXT.index("Oduya")
    assert "\n" in TEXT[start:end]


def test_a_family_of_emoji_is_one_step_and_counts_as_code_points(window: Window, show: Show) -> None:
    text = "x👩‍👩‍👧‍👦y 😀 z"
    page = window.page
    show(page, text)
    press(window, "Right", 2)
    assert page.caret() == text.index("y")
    press(window, "Shift+End")
    assert page.selected_range(exact=True) == (text.index("y"), len(text))


def test_copying_gives_the_words_of_the_article_not_of_the_copy(window: Window, show: Show) -> None:
    text = "no\u00a0break\r\nnext\ufeff\x00 end"
    page = window.page
    show(page, text)
    press(window, "Ctrl+A")
    press(window, "Ctrl+C")
    assert page.createMimeDataFromSelection().text() == text
    assert page.textCursor().selectionEnd() == len(text)


def test_the_caret_of_a_chosen_mark_stands_at_its_start(window: Window) -> None:
    mark = over(TEXT, "Marek Oduya")
    window.page.set_marks((mark,))
    window.page.choose(mark.key)
    assert window.page.caret() == mark.start
    assert window.page.textCursor().movePosition(QTextCursor.MoveOperation.NextCharacter)
