"""No key that is shown is dead: on every screen each key of a menu or control gives its command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.actions.key_map import key_map
from annotator.ui.inspector.elsewhere_list import ElsewhereList
from annotator.ui.labels.chip import LabelChip
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.main_window.entrances import ENTRANCES
from annotator.ui.main_window.screens import ANNOTATE
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.project.verb_button import VerbButton
from tests.suggested import suggested

Press = Callable[..., None]
SCREENS = (ANNOTATE, *(entrance.command for entrance in ENTRANCES))
ANNOTATORS = {ANNOTATE, "screen.board", "screen.entries", "screen.search"}
TEXT = "Irena Kovash said that {} people had been held at the Talvik dam. Irena Kovash left Dorvan."


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """Two articles that say nearly the same of one person, so that no screen is empty."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        texts = [TEXT.format(number) for number in ("41", "140")]
        documents = [
            Document(id=f"doc-{n}", text=text, title=f"Title {n}", outlet=f"Outlet {n}")
            for n, text in enumerate(texts)
        ]
        rows = writing.documents.add_bulk(documents, batch)
        for row, text in zip(rows, texts, strict=True):
            spans = [
                suggested(text, "Irena Kovash", "PERSON"),
                suggested(text, "Dorvan", "GPE"),
                suggested(text, text[text.index("that") + 5 : text.index(".")], "CLAIM", layer="claim"),
            ]
            writing.suggestions.add_bulk(row, "test", spans, batch)
        writing.batches.finish(batch)

    with create(tmp_path / "talvik.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "talvik.goldspan"


class Heard:
    """Hears which commands are given, and keeps them from doing anything."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.given: list[str] = []

    def begin(self) -> None:
        """From now on nothing is done."""
        for command in self.window.actions_.commands():
            action = self.window.actions_.action(command.id)
            assert action is not None
            action.triggered.disconnect()
            action.triggered.connect(lambda _checked=False, name=command.id: self.given.append(name))

    def press(self, key: str) -> list[str]:
        """Press a key where the focus is; says which commands that gave."""
        self.given.clear()
        target = QApplication.focusWidget()
        assert isinstance(target, QWidget)
        (combination,) = (QKeySequence(key)[n] for n in range(QKeySequence(key).count()))  # type: ignore[index]  # not in PySide's stubs
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        return list(self.given)


@pytest.fixture
def heard(window: MainWindow) -> Heard:
    """What is given in the window."""
    return Heard(window)


def go(window: MainWindow, name: str, qtbot: QtBot) -> QWidget:
    """Bring a screen to the front and wait until it shows something."""
    window.actions_.trigger(name)
    if name == ANNOTATE:
        window.actions_.trigger("annotate.next")
        return window.screen_
    screen = window.screens.stack.currentWidget()
    assert screen is not None
    line = QApplication.focusWidget()
    if isinstance(line, QLineEdit):  # look for something, and go to what was found
        QTest.keyClicks(line, "Kovash")
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QAbstractItemView))
    qtbot.waitUntil(lambda: window.runner.jobs() == [])
    QApplication.processEvents()
    return screen


def enabled(window: MainWindow) -> list[tuple[str, str]]:
    """Every key of a command that can be given now."""
    return [
        (command.id, key)
        for command in window.actions_.commands()
        if (action := window.actions_.action(command.id)) is not None and action.isEnabled()
        for key in command.keys
    ]


@pytest.mark.parametrize("name", SCREENS)
def test_every_key_of_the_menus_gives_its_command(
    window: MainWindow, heard: Heard, name: str, qtbot: QtBot
) -> None:
    screen = go(window, name, qtbot)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert screen.isAncestorOf(focus)
    keys = enabled(window)
    assert len(keys) > 20
    heard.begin()
    dead = {(command, key): given for command, key in keys if (given := heard.press(key)) != [command]}
    assert dead == {}
    assert QApplication.focusWidget() is focus


@pytest.mark.parametrize("name", SCREENS)
def test_commands_are_given_from_every_pane(
    window: MainWindow, heard: Heard, name: str, qtbot: QtBot, press: Press
) -> None:
    """Wherever F6 leads, but in fields to write in, where letters are written."""
    go(window, name, qtbot)
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        press("F6")
    assert len(seen) >= (2 if name in ANNOTATORS else 1)
    keys = [(c, k) for c, k in enabled(window) if "Ctrl" in k or k.startswith("F")]
    heard.begin()
    for pane in seen:
        if isinstance(pane, QLineEdit | QPlainTextEdit):
            continue
        pane.setFocus()
        dead = {key: given for command, key in keys if (given := heard.press(key)) != [command]}
        assert dead == {}, pane.accessibleName()


@pytest.mark.parametrize("name", SCREENS)
def test_the_key_on_a_control_does_what_the_control_does(
    window: MainWindow, heard: Heard, name: str, qtbot: QtBot
) -> None:
    screen = go(window, name, qtbot)
    buttons: list[KeyButton | VerbButton] = [
        *screen.findChildren(KeyButton),
        *screen.findChildren(VerbButton),
    ]
    shown = [
        b
        for b in buttons
        if not any(cards.isAncestorOf(b) for cards in screen.findChildren(ElsewhereList))
        if b.isVisible() and b.isEnabled() and b.shows_key
    ]
    assert shown or name not in ANNOTATORS, "keys stand on the controls of the screens for every day"
    heard.begin()
    for button in shown:
        if isinstance(button, LabelChip):
            heard.given.clear()
            button.click()
            names = list(heard.given)
        else:
            names = list(button.commands)
        assert names, f"{button.text()} shows a key that follows no command"
        for command in names:
            key = next((c.keys[0] for c in window.actions_.commands() if c.id == command), "")
            assert key, (button.text(), command)
            assert heard.press(key) == [command], button.text()
        if button.isCheckable():
            continue  # it is what its command turns
        heard.given.clear()
        button.click()
        assert heard.given, button.text()
        if len(names) == 1:
            assert heard.given == names


def test_the_keys_on_the_cards_beside_the_article_decide_the_card(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    """They are the board's keys, and mean labels while the focus is in the article."""
    go(window, ANNOTATE, qtbot)
    desk = window.screen_.desk
    assert desk is not None
    window.screen_.choose(next(m.key for m in desk.marks() if m.label == "CLAIM"))
    qtbot.waitUntil(lambda: window.board.now() is not None)
    qtbot.waitUntil(lambda: bool(window.screen_.findChildren(ElsewhereList)))
    (cards,) = window.screen_.findChildren(ElsewhereList)
    qtbot.waitUntil(lambda: cards.isVisible() and bool(cards.cards.shortlist.rows))
    press("L")
    assert cards.cards.hasFocus()
    cards.cards.commandGiven.disconnect()
    given: list[str] = []
    cards.cards.commandGiven.connect(given.append)
    for button in (b for b in cards.findChildren(KeyButton) if b.shows_key):
        (command,) = button.commands
        for key in key_map().keys(command):
            given.clear()
            press({"Del": "Delete", "Enter": "Return"}.get(key, key))
            assert given == [command], (button.text(), key)
