from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import UserFixable
from annotator.ui.actions.catalogue import COMMANDS
from annotator.ui.actions.key_map import key_map
from annotator.ui.inspector.inspector import GUIDELINES
from annotator.ui.keys.editor import KeyEditor
from annotator.ui.keys.help import KeysHelp
from annotator.ui.keys.key_groups import KeyGroup, key_groups
from annotator.ui.keys.sheet import save_sheet, sheet_html, sheet_pdf
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


def with_help(do: Callable[[KeysHelp], None]) -> None:
    """Once the list of keys shows, do something with it."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KeysHelp)
        do(dialog)

    QTimer.singleShot(0, act)


def lines(groups: list[KeyGroup]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Heading → what it does → keys."""
    return {group.heading: {text: keys for keys, text in group.lines} for group in groups}


def test_every_key_is_listed_under_its_menu_or_screen(window: MainWindow) -> None:
    found = lines(key_groups(window.actions_.commands(), labels="Labels here"))
    assert found["Annotate"]["Accept"] == ("A",)
    assert found["Entries"]["Accept"] == ("A",)
    assert found["Claims Board"]["Same"] == ("1",)
    assert found["Labels here"]["PERSON"] == ("1",)
    assert found["Article"]["Done, Next Article"] == ("Ctrl ↵",)
    listed = {text for group in found.values() for text in group}
    assert {c.plain_text for c in COMMANDS if c.keys and window.actions_.action(c.id)} <= listed


def test_f1_leads_to_the_guidelines(window: MainWindow, press: Press) -> None:
    window.actions_.trigger("screen.entries")
    with_help(lambda dialog: QTest.mouseClick(dialog.guidelines, Qt.MouseButton.LeftButton))
    press("F1")
    assert window.screen_.isVisible()
    assert window.screen_.inspector.tabs.currentIndex() == GUIDELINES


def test_f1_leads_to_the_key_editor(window: MainWindow, press: Press) -> None:
    seen: list[type] = []

    def change(dialog: KeysHelp) -> None:
        def look() -> None:
            editor = QApplication.activeModalWidget()
            assert editor is not None
            seen.append(type(editor))
            editor.close()

        QTimer.singleShot(0, lambda: QTimer.singleShot(0, look))
        QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)

    with_help(change)
    press("F1")
    assert seen == [KeyEditor]


def test_on_the_first_page_f1_has_no_guidelines_to_lead_to(
    new_window: Callable[[], MainWindow], press: Press
) -> None:
    new_window()
    enabled: list[bool] = []

    def look(dialog: KeysHelp) -> None:
        enabled.append(dialog.guidelines.isEnabled())
        dialog.close()

    with_help(look)
    press("F1")
    assert enabled == [False]


def test_the_sheet_has_every_key_in_force_and_needs_nothing_else(window: MainWindow) -> None:
    key_map().give("annotate.accept", ["G"])
    groups = key_groups(window.actions_.commands(), labels="Labels of “A & B <c>”")
    text = sheet_html(groups, "talvik · <scheme>")
    assert "<kbd>G</kbd></dt><dd>Accept</dd>" in text
    assert "Labels of “A &amp; B &lt;c&gt;”" in text
    assert "talvik · &lt;scheme&gt;" in text
    assert "src=" not in text
    assert "href=" not in text
    assert "http" not in text
    key_map().take({})


def test_the_sheet_is_pdf_of_one_or_two_pages(window: MainWindow) -> None:
    data = sheet_pdf(key_groups(window.actions_.commands()), "talvik")
    assert data.startswith(b"%PDF-")
    assert 1 <= data.count(b"/Type /Page\n") <= 2


def test_the_ending_says_what_is_written(window: MainWindow, tmp_path: Path) -> None:
    groups = key_groups(window.actions_.commands())
    save_sheet(tmp_path / "keys.PDF", groups, "")
    save_sheet(tmp_path / "keys.html", groups, "")
    assert (tmp_path / "keys.PDF").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "keys.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    with pytest.raises(UserFixable, match="folder"):
        save_sheet(tmp_path, groups, "")
    with pytest.raises(UserFixable, match="Can't write"):
        save_sheet(tmp_path / "none" / "keys.pdf", groups, "")
