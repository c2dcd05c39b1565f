from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.key_map import key_map
from annotator.ui.keys.editor import KeyEditor
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


@pytest.fixture
def editor(window: MainWindow, qapp: QApplication) -> Iterator[KeyEditor]:
    """The editor over the window with the project."""
    shown = KeyEditor(window.actions_.commands, window.appearance.theme, window)
    shown.show()
    shown.activateWindow()
    qapp.processEvents()
    yield shown
    shown.close()
    shown.deleteLater()
    key_map().take({})


def names(editor: KeyEditor) -> list[str]:
    """The commands that are shown."""
    return [row.command.id for row in editor.model.rows()]


def click(button: QPushButton) -> None:
    """Click a button that is there to be clicked."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def give(editor: KeyEditor, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Add a key to the chosen command as a person does."""
    click(editor.chosen.add)
    QTest.keyClick(editor.chosen.add, key, held)


def test_a_command_is_found_by_its_name_and_given_a_key_by_the_keyboard_alone(
    editor: KeyEditor, window: MainWindow, press: Press
) -> None:
    editor.box.setFocus()
    QTest.keyClicks(editor.box, "export")
    assert names(editor)[0] == "file.export"
    press("Return", "G")
    assert key_map().keys("file.export") == ("Ctrl+E", "G")
    action = window.actions_.action("file.export")
    assert action is not None
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+E", "G"]


def test_every_command_of_the_window_is_in_the_list_labels_among_them(
    editor: KeyEditor, window: MainWindow
) -> None:
    assert names(editor) == [command.id for command in window.actions_.commands()]
    assert "label.entity.PERSON" in names(editor)


def test_commands_are_found_by_pressing_a_key(editor: KeyEditor) -> None:
    click(editor.by_key)
    QTest.keyClick(editor.by_key, Qt.Key.Key_A)
    found = {"annotate.accept", "entries.accept", "search.accept", "gold.alike", "second_look.propose"}
    assert set(names(editor)) == found
    click(editor.by_key)
    QTest.keyClick(editor.by_key, Qt.Key.Key_Tab)
    assert "annotate.next" in names(editor)
    click(editor.by_key)
    QTest.keyClick(editor.by_key, Qt.Key.Key_Escape)
    assert "edit.clear" in names(editor)
    assert editor.isVisible(), "Escape was looked for"


def test_a_clash_is_named_at_once_and_the_key_can_be_moved(editor: KeyEditor) -> None:
    editor.choose("annotate.skip")
    give(editor, Qt.Key.Key_A)
    assert editor.chosen.said == "A is “Accept” (Annotate) already."
    assert key_map().given == {}
    click(editor.chosen.move_)
    assert key_map().keys("annotate.skip") == ("Space", "A")
    assert key_map().keys("annotate.accept") == ()
    assert key_map().keys("entries.accept") == ("A",), "another screen may share it"


def test_commands_of_two_screens_may_share_a_key(editor: KeyEditor) -> None:
    editor.choose("entries.rename")
    give(editor, Qt.Key.Key_1)  # a link on the board, a label in the article
    assert key_map().keys("entries.rename") == ("F2", "1")


def test_a_key_of_a_label_is_refused_and_where_to_change_it_said(editor: KeyEditor) -> None:
    editor.choose("annotate.skip")
    give(editor, Qt.Key.Key_C)
    assert "C is the label CLAIM already" in editor.chosen.said
    assert "label scheme" in editor.chosen.said
    assert not editor.chosen.move_.isVisible()
    editor.choose("label.entity.PERSON")
    assert not editor.chosen.add.isVisible()
    wanted: list[str] = []
    editor.commandGiven.connect(wanted.append)
    click(editor.chosen.labels)
    assert wanted == ["screen.labels"]
    assert not editor.isVisible()


@pytest.mark.parametrize(("key", "why"), [(Qt.Key.Key_Left, "caret"), (Qt.Key.Key_End, "caret")])
def test_keys_that_writing_needs_are_refused(editor: KeyEditor, key: Qt.Key, why: str) -> None:
    editor.choose("annotate.skip")
    give(editor, key)
    assert why in editor.chosen.said
    assert key_map().given == {}


def test_enter_stands_for_both_of_its_keys(editor: KeyEditor) -> None:
    editor.choose("file.import")
    give(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert key_map().keys("file.import") == ("Ctrl+I", "Ctrl+Shift+Return", "Ctrl+Shift+Enter")
    assert editor.current is not None
    assert editor.current.caps == ("Ctrl I", "Ctrl Shift ↵")


def test_keys_are_taken_away_reset_and_taken_back(editor: KeyEditor) -> None:
    editor.choose("edit.redo")
    caps = editor.chosen.keys.findChildren(QPushButton)
    click(next(cap for cap in caps if "Ctrl+Y" in cap.accessibleName()))
    assert key_map().keys("edit.redo") == ("Ctrl+Shift+Z",)
    click(editor.undo)
    assert key_map().given == {}
    assert not editor.undo.isEnabled()
    give(editor, Qt.Key.Key_G)
    editor.choose("annotate.accept")
    give(editor, Qt.Key.Key_J)
    editor.choose("edit.redo")
    click(editor.chosen.back)
    assert key_map().given == {"annotate.accept": ("A", "J")}
    click(editor.reset_all)
    assert key_map().given == {}


def test_a_key_that_another_keeps_is_said_when_a_command_is_reset(editor: KeyEditor) -> None:
    editor.choose("annotate.skip")
    give(editor, Qt.Key.Key_A)
    click(editor.chosen.move_)
    editor.choose("annotate.accept")
    click(editor.chosen.back)
    assert editor.chosen.said == "A stays with “Skip for Now”."


def test_keys_go_to_another_computer_by_a_file(editor: KeyEditor, tmp_path: Path) -> None:
    given = {"annotate.accept": ("G",), "edit.redo": ()}
    key_map().take(given)
    editor.write_out(tmp_path / "mine.keys.json")
    key_map().take({})
    editor.bring_in(tmp_path / "mine.keys.json")
    assert key_map().given == given
    click(editor.undo)
    assert key_map().given == {}


@pytest.mark.parametrize("text", ["", "[]", '{"goldspan_keys": 2, "keys": {}}', '{"keys": {}}', "\xff"])
def test_a_file_that_is_none_of_keys_changes_nothing(editor: KeyEditor, tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text, "latin-1")
    key_map().give("annotate.accept", ["G"])
    editor.bring_in(path)
    editor.bring_in(tmp_path / "not there.json")
    assert key_map().given == {"annotate.accept": ("G",)}


def test_what_can_not_be_given_is_left_out_of_a_file_and_said(editor: KeyEditor, tmp_path: Path) -> None:
    path = tmp_path / "odd.keys.json"
    path.write_text(
        '{"goldspan_keys": 1, "keys": {"no.such": ["G"], "annotate.accept": ["G", "nonsense", "Left"], '
        '"annotate.skip": ["g"], "entries.accept": ["G"]}}'
    )
    editor.bring_in(path)
    assert key_map().given == {"annotate.accept": ("G",), "annotate.skip": (), "entries.accept": ("G",)}
    said = editor._note.text()
    for part in ("no.such", "nonsense", "moves the caret", "G is “Accept” and “Skip for Now” in the file"):
        assert part in said


def test_the_editor_opens_by_its_command(window: MainWindow) -> None:
    assert "edit.keys" in BY_ID
    assert window.actions_.action("edit.keys") is not None
