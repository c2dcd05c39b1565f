"""Preferences by the front door: the command, the search, the control, and what then holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit

from annotator.settings.declared import SETTINGS
from annotator.settings.kept import Settings
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.page.look import Look, Measure, Spacing
from annotator.ui.preferences.window import PreferencesWindow
from annotator.ui.project.message import Tone
from annotator.ui.remembered import Colours, Remembered
from annotator.ui.theme.theme import DARK
from annotator.ui.usual_folder import usual_folder

Press = Callable[..., None]


@pytest.fixture
def preferences(window: MainWindow, press: Press) -> PreferencesWindow:
    """Opened by its key."""
    press("Ctrl+,")
    found = window.findChild(PreferencesWindow)
    assert found is not None
    return found


def choose(preferences: PreferencesWindow, name: str, value: str | int) -> None:
    """Choose a value in the list of a setting, as a click does."""
    box = preferences.row(name).control.inner
    assert isinstance(box, QComboBox)
    box.setFocus()
    row = box.findData(value)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)
    QApplication.processEvents()


def turn(preferences: PreferencesWindow, name: str) -> None:
    """Turn a setting on or off by the space bar."""
    box = preferences.row(name).control.inner
    assert isinstance(box, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QApplication.processEvents()


def shown_rows(preferences: PreferencesWindow) -> list[str]:
    return [row.setting.id for row in preferences.rows if row.isVisible()]


def on_disk(own_home: Path) -> dict[str, object]:
    return dict(Settings(own_home / "config" / "settings.toml").changed)


def test_every_setting_stands_in_the_window_with_its_words(preferences: PreferencesWindow) -> None:
    assert shown_rows(preferences) == [setting.id for setting in SETTINGS]
    for row in preferences.rows:
        assert row.control.inner.accessibleName() == row.setting.name
        assert row.control.inner.accessibleDescription() == row.setting.help
        assert row.back.isVisible() == (row.setting.id == "work.annotator")


def test_settings_are_found_by_their_words_values_and_names(preferences: PreferencesWindow) -> None:
    QTest.keyClicks(preferences.box, "dark")
    assert shown_rows(preferences) == ["window.colours"]
    preferences.box.clear()
    QTest.keyClicks(preferences.box, "work.whole_words")
    assert shown_rows(preferences) == ["work.whole_words"]
    preferences.box.clear()
    QTest.keyClicks(preferences.box, "deutsch")
    assert shown_rows(preferences) == ["window.language"]
    QTest.keyClicks(preferences.box, " xyz")
    assert shown_rows(preferences) == []


def test_colours_change_at_once_in_window_and_menu(
    window: MainWindow, preferences: PreferencesWindow, own_home: Path
) -> None:
    choose(preferences, "window.colours", "dark")
    assert window.appearance.theme is DARK
    action = window.actions_.action("view.theme.dark")
    assert action is not None
    assert action.isChecked()
    assert on_disk(own_home) == {"window.colours": "dark", **_annotator(window)}
    preferences.undo.click()
    assert window.appearance.theme is not DARK
    assert on_disk(own_home) == _annotator(window)


def test_articles_are_set_otherwise_at_once(window: MainWindow, preferences: PreferencesWindow) -> None:
    page = window.screen_.page
    before = page.document().defaultFont().pixelSize()
    choose(preferences, "article.zoom", 140)
    assert window.remembered.zoom == 140
    assert page.document().defaultFont().pixelSize() > before
    choose(preferences, "article.lines", "narrow")
    choose(preferences, "article.spacing", "wide")
    choose(preferences, "article.font", "sans-serif")
    assert window.remembered.look == Look("sans-serif", Measure.NARROW, Spacing.WIDE)
    turn(preferences, "article.overview")
    assert not window.screen_.overview.isVisible()


def test_what_the_menu_sets_is_seen_in_the_window(window: MainWindow, preferences: PreferencesWindow) -> None:
    window.actions_.trigger("view.overview")
    box = preferences.row("article.overview").control.inner
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    assert preferences.row("article.overview").back.isVisible()


def test_without_whole_words_a_label_takes_the_very_characters(
    window: MainWindow, preferences: PreferencesWindow
) -> None:
    page = window.screen_.page
    text = "the Valley Strike"
    assert page.sheet is not None
    start = page.sheet.manuscript.text.index(text) + 1
    page.select(start, start + 6)
    assert page.selected_range() == (start - 1, start + 9)
    turn(preferences, "work.whole_words")
    assert page.selected_range() == (start, start + 6)
    turn(preferences, "work.whole_words")
    assert page.selected_range() == (start - 1, start + 9)


def test_the_order_of_suggestions_changes_at_once(window: MainWindow, preferences: PreferencesWindow) -> None:
    choose(preferences, "work.order", "score")
    assert window.screen_.desk is not None
    assert window.screen_.desk.order.lowest_first


def test_a_folder_is_proposed_from_now_on(preferences: PreferencesWindow, tmp_path: Path) -> None:
    line = preferences.row("folders.documents").control.inner
    assert isinstance(line, QLineEdit)
    line.setText(str(tmp_path))
    line.editingFinished.emit()
    assert usual_folder() == tmp_path
    preferences.row("folders.documents").back.click()
    assert usual_folder() != tmp_path


def test_nothing_moves_where_that_is_asked_for(preferences: PreferencesWindow) -> None:
    before = QApplication.cursorFlashTime()
    turn(preferences, "window.motion")
    assert QApplication.cursorFlashTime() == 0
    turn(preferences, "window.motion")
    assert QApplication.cursorFlashTime() == before


def test_all_is_reset_and_brought_back(
    window: MainWindow, preferences: PreferencesWindow, own_home: Path
) -> None:
    turn(preferences, "window.keys")
    choose(preferences, "window.language", "de")
    kept = on_disk(own_home)
    assert kept == {"window.keys": False, "window.language": "de", **_annotator(window)}
    preferences.reset_all.click()
    assert on_disk(own_home) == _annotator(window)
    assert window.remembered.keys_shown
    preferences.undo.click()
    assert on_disk(own_home) == kept
    assert not window.remembered.keys_shown


def _annotator(window: MainWindow) -> dict[str, str]:
    return {"work.annotator": window.remembered.annotator}


def test_a_wrong_line_of_the_file_is_said_when_the_program_starts(
    new_window: Callable[[], MainWindow], own_home: Path
) -> None:
    (own_home / "config").mkdir(exist_ok=True)
    (own_home / "config" / "settings.toml").write_text(
        'window.colours = "purple"\nwindow.keys = false\n', "utf-8"
    )
    window = new_window()
    said = window.messages.message
    assert said is not None
    assert said.tone is Tone.NOTE
    assert said.what.startswith("Line 1 of settings.toml: window.colours must be")
    assert window.remembered.colours is Colours.SYSTEM
    assert not window.remembered.keys_shown


def test_an_edit_of_the_file_holds_when_preferences_open(
    window: MainWindow, press: Press, own_home: Path
) -> None:
    file = own_home / "config" / "settings.toml"
    file.write_text(file.read_text("utf-8") + 'window.colours = "dark"\n', "utf-8")
    press("Ctrl+,")
    assert window.appearance.theme is DARK


def test_what_earlier_versions_kept_is_taken_over_once(own_home: Path) -> None:
    old = QSettings(str(own_home / "config" / "window.ini"), QSettings.Format.IniFormat)
    for name, value in (
        ("view/colours", "dark"),
        ("view/zoom", "130"),
        ("view/face", "sans-serif"),
        ("view/measure", "wide"),
        ("view/spacing", "close"),
        ("view/overview", "hidden"),
        ("view/keys", "hidden"),
        ("annotate/order", "score"),
        ("annotator", "Lena M."),
        ("last/abc", "doc-1"),
    ):
        old.setValue(name, value)
    old.sync()
    remembered = Remembered()
    assert remembered.colours is Colours.DARK
    assert remembered.zoom == 130
    assert remembered.look == Look("sans-serif", Measure.WIDE, Spacing.CLOSE)
    assert (remembered.overview_shown, remembered.keys_shown, remembered.lowest_first) == (False, False, True)
    assert remembered.annotator == "Lena M."
    remembered.save()
    del remembered
    (own_home / "config" / "settings.toml").unlink()
    again = Remembered()
    assert again.colours is Colours.SYSTEM, "taken over once only"


def test_the_colours_and_looks_declared_are_those_there_are() -> None:
    by_id = {setting.id: setting for setting in SETTINGS}
    for name, kind in (
        ("window.colours", Colours),
        ("article.lines", Measure),
        ("article.spacing", Spacing),
    ):
        values = [value for value, _ in by_id[name].kind.values]  # type: ignore[union-attr]  # each is a choice
        assert values == [member.value for member in kind]
