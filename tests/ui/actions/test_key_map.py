from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.key_map import KeyMap, key_map
from annotator.ui.actions.presses import press_name, reserved, same_press, written
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.remembered import Remembered

Press = Callable[..., None]
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def own_keys(qapp: QApplication) -> Iterator[None]:
    """The keys the commands come with, before and after."""
    key_map().take({})
    yield
    key_map().take({})


def event(key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> QKeyEvent:
    """A press of ``key``."""
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


def test_a_key_that_was_given_works_and_the_old_one_no_more(
    window: MainWindow, press: Press, truth: Callable[[], dict[str, tuple[str, str]]]
) -> None:
    key_map().give("annotate.accept", ["G"])
    press("Tab", "A", "G")
    assert truth()["TALVIK"] == ("GPE", "accepted")
    assert truth()["Irena"][1] == "suggested"


def test_controls_menus_and_offers_show_the_key_in_force(window: MainWindow) -> None:
    key_map().give("annotate.accept", ["G", "Ctrl+G"])
    names = [button.accessibleName() for button in window.screen_.bar.findChildren(KeyButton)]
    assert "Accept, key G" in names
    action = window.actions_.action("annotate.accept")
    assert action is not None
    assert [key.toString() for key in action.shortcuts()] == ["G", "Ctrl+G"]
    assert [o.key for o in window.helping.offers("accept") if o.name == "annotate.accept"] == ["G"]


def test_what_was_given_is_remembered_as_differences_only(
    window: MainWindow, new_window: Callable[[], MainWindow]
) -> None:
    key_map().give("annotate.accept", ["G"])
    key_map().give("annotate.reject", BY_ID["annotate.reject"].keys)
    window.close()
    assert Remembered().given_keys == {"annotate.accept": ("G",)}
    key_map().take({})
    window.remembered.given_keys = {"annotate.accept": ("G",)}
    new_window()
    assert key_map().keys("annotate.accept") == ("G",)


def test_a_key_that_was_given_away_is_lost_to_the_command_that_came_with_it_on_that_screen() -> None:
    keys = KeyMap()
    keys.take({"annotate.next_span": ("A",)})
    assert keys.keys("annotate.accept") == ()
    assert keys.keys("entries.accept") == ("A",), "another screen"
    keys.take({"file.export": ("A",)})
    assert keys.keys("annotate.accept") == keys.keys("entries.accept") == ()


def test_a_label_gives_way_to_a_command_and_gets_its_key_back(window: MainWindow) -> None:
    def keys_of(label: str) -> tuple[str, ...]:
        return next(c.keys for c in window.actions_.commands() if c.id.endswith(f".{label}"))

    key_map().give("annotate.accept", ["C"])
    assert keys_of("CLAIM") == ()
    key_map().take({})
    assert keys_of("CLAIM") == ("C",)


def test_what_is_said_names_the_keys_in_force(window: MainWindow, press: Press) -> None:
    key_map().give("annotate.next", ["J"])
    key_map().give("article.done", [])
    press("Escape", "A")
    assert window.screen_.status.message == "Nothing is chosen. J chooses the next suggestion."
    assert key_map().reworded("Every one is decided. Ctrl+Enter: done.") == (
        "Every one is decided. Article ▸ Done, Next Article: done."
    )
    assert key_map().reworded("A table; Ctrl+Shift+Z") == "A table; Ctrl+Shift+Z"


def test_rubbish_in_the_settings_is_as_if_it_were_not_there(
    window: MainWindow, new_window: Callable[[], MainWindow]
) -> None:
    for rubbish in ("[", "7", '{"annotate.accept": 3}', '{"no.such": ["A"]}'):
        window.remembered._kept.setValue("keys/given", rubbish)
        key_map().take(window.remembered.given_keys)
        assert key_map().given == {}


def test_one_press_has_one_name(qapp: QApplication) -> None:
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    assert press_name(event(Qt.Key.Key_Backtab, shift)) == "Shift+Tab"
    assert press_name(event(Qt.Key.Key_Return, ctrl)) == "Ctrl+Return"
    assert press_name(event(Qt.Key.Key_Shift, shift)) == ""
    assert press_name(event(Qt.Key.Key_Plus, ctrl)) == "Ctrl++"
    assert same_press("Shift+[") == same_press("{") == same_press("Shift+{")
    assert same_press("Ctrl+Return") == same_press("Ctrl+Enter")
    assert same_press("[") != same_press("Shift+[")
    assert same_press("Ctrl++") != same_press("Ctrl+-")
    assert written("nonsense") == written("A, B") == written("") == ""
    assert written("ctrl+g") == "Ctrl+G"


def test_keys_that_writing_and_menus_need_are_refused_with_the_reason(qapp: QApplication) -> None:
    assert reserved("Left") == "← moves the caret in the article and in every field."
    assert reserved("Ctrl+C") == "Ctrl+C copies in the article and in every field."
    assert reserved("Alt+F") == "Alt+F opens the menu File."
    assert reserved("Ctrl+Home")
    assert not reserved("G")


def test_no_command_comes_with_a_key_that_is_refused(qapp: QApplication) -> None:
    assert [(c.id, key) for c in BY_ID.values() for key in c.keys if reserved(key)] == []


def test_every_command_comes_with_keys_as_qt_writes_them(qapp: QApplication) -> None:
    assert [(c.id, key) for c in BY_ID.values() for key in c.keys if written(key) != key] == []
