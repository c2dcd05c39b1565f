from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from annotator.folders import settings_folder, state_folder
from annotator.services.exporting.validate_file import validate_path
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.details import correct
from annotator.services.projects.recent import recent
from annotator.ui.application import UnexpectedErrors
from annotator.ui.main_window.export_dialog import Wanted
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.project.import_dialog.dialog import ImportDialog
from annotator.ui.project.import_dialog.storing import Stored
from annotator.ui.remembered import Remembered
from annotator.ui.theme.contrast import TEXT_CONTRAST, contrast

Press = Callable[..., None]


def test_the_first_page_shows_when_there_is_no_project(new_window: Callable[[], MainWindow]) -> None:
    first = new_window()
    assert first.start_page.isVisible()
    assert not first.top.isVisible()
    assert first.windowTitle() == "Goldspan"


def test_a_project_opens_at_its_first_open_article(window: MainWindow) -> None:
    assert window.screen_.isVisible()
    assert window.top.isVisible()
    assert window.windowTitle() == "talvik – Goldspan"
    desk = window.screen_.desk
    assert desk is not None
    assert desk.row == 1
    assert window.screen_.status.message == "6 suggestions to review"
    assert recent()[0].path == desk.workspace.path


def test_a_project_that_can_not_be_opened_leaves_the_window_as_it_was(
    window: MainWindow, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.goldspan"
    bad.write_bytes(b"not a project" * 100)
    window.projects.open(bad)
    assert window.messages.isVisible()
    assert window.screen_.desk is not None
    assert window.screen_.desk.workspace.path.name == "talvik.goldspan"


def test_closing_a_project_returns_to_the_first_page_and_frees_the_file(
    window: MainWindow, press: Press, seeded: Path
) -> None:
    press("Tab", "A", "Ctrl+W")
    assert window.start_page.isVisible()
    assert not list(seeded.parent.glob(".*.lock"))
    assert recent()[0].summary == "0 of 3 articles done"
    window.projects.open(seeded)
    assert window.screen_.isVisible()


def test_the_window_is_remembered(
    window: MainWindow, new_window: Callable[[], MainWindow], press: Press
) -> None:
    press("Ctrl++", "Ctrl++", "Ctrl++")
    window.screen_.splitter.setSizes([200, 700, 400])
    sizes = window.screen_.splitter.sizes()
    window.close()
    assert (settings_folder() / "window.ini").exists()
    again = new_window()
    assert again.remembered.zoom == 130
    assert not again.remembered.shape("window").isEmpty()
    assert abs(again.screen_.splitter.sizes()[0] - sizes[0]) <= 2


def test_how_a_screen_shares_its_room_is_remembered(
    window: MainWindow, new_window: Callable[[], MainWindow], seeded: Path
) -> None:
    window.actions_.trigger("screen.labels")
    splitter = window.screens.made()[0].findChildren(QSplitter)[0]
    usual = splitter.sizes()
    splitter.setSizes([usual[0] + 60, *usual[1:]])
    wanted = splitter.sizes()
    assert wanted[0] > usual[0]
    window.close()
    again = new_window()
    again.projects.open(seeded)
    again.actions_.trigger("screen.labels")
    assert abs(again.screens.made()[0].findChildren(QSplitter)[0].sizes()[0] - wanted[0]) <= 2


def test_settings_that_are_rubbish_are_as_if_they_were_not_there(
    new_window: Callable[[], MainWindow],
) -> None:
    rubbish = "[view]\ncolours=pink\nzoom=999999999999\n[shape]\nwindow=7\nannotate=@ByteArray(x)\n"
    (settings_folder() / "window.ini").write_text(rubbish)
    shown = new_window()
    assert shown.remembered.zoom == 100
    assert shown.isVisible()


def test_colours_change_while_it_runs(window: MainWindow) -> None:
    light = window.grab().toImage().pixelColor(5, 300).lightness()
    window.actions_.trigger("view.theme.dark")
    QApplication.processEvents()
    image = window.grab().toImage()
    assert image.pixelColor(5, 300).lightness() < 60 < light
    page = window.screen_.page
    inner = page.grab().toImage().pixelColor(page.width() // 2, page.height() - 20)
    assert inner.lightness() < 60, "the viewport as well"
    action = window.actions_.action("view.theme.dark")
    assert isinstance(action, QAction)
    assert action.isChecked()
    window.actions_.trigger("view.theme.light")
    QApplication.processEvents()
    assert window.grab().toImage().pixelColor(5, 300).lightness() == light


@pytest.mark.parametrize("colours", ["light", "dark", "contrast", "contrast_dark"])
def test_text_of_panels_can_be_read(window: MainWindow, colours: str) -> None:
    window.actions_.trigger(f"view.theme.{colours}")
    theme = window.appearance.theme
    action = window.actions_.action(f"view.theme.{colours}")
    assert isinstance(action, QAction)
    assert action.isChecked()
    assert Remembered().colours == colours
    for ink in (theme.text, theme.dim_small, theme.accent, theme.good):
        assert contrast(ink, theme.panel) >= TEXT_CONTRAST, ink
    for ink in (theme.text, theme.accent, theme.dim_small):
        assert contrast(ink, theme.chosen_ground) >= TEXT_CONTRAST, ink


def test_no_label_shows_rich_text(window: MainWindow) -> None:
    for label in window.screen_.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    for widget in window.screen_.findChildren(QWidget):
        if isinstance(widget, QLabel):
            continue  # its words are its name
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or widget.objectName().startswith("qt_"), widget


def test_f6_goes_round_the_panes(window: MainWindow, press: Press) -> None:
    screen = window.screen_
    assert screen.page.hasFocus()
    seen = []
    for _ in range(4):
        press("F6")
        seen.append(QApplication.focusWidget())
    assert seen == [screen.inspector.span, screen.corpus.box, screen.corpus.view, screen.page]
    press("Shift+F6")
    assert screen.corpus.view.hasFocus()


def test_every_menu_entry_is_bound_and_the_edit_menu_names_the_step(window: MainWindow, press: Press) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Annotate", "Article", "Review", "Help"]
    press("Tab", "A")
    edit = window.menuBar().actions()[1].menu()
    assert isinstance(edit, QMenu)
    edit.aboutToShow.emit()
    texts = [a.text().replace("&", "") for a in edit.actions()]
    assert texts[:2] == ["Undo: accept", "Redo"]


def test_export_writes_a_valid_dataset_beside_the_window(
    window: MainWindow, press: Press, tmp_path: Path, qtbot: QtBot
) -> None:
    press("Tab", "A", "X")
    window.projects.exchange.export(Wanted(source="Lena M.", out=tmp_path / "out"))
    with qtbot.waitSignal(window.runner.idle):
        pass
    assert window.messages.message is not None
    assert window.messages.message.what == "Exported 1 record of “Lena M.”."
    report = validate_path(tmp_path / "out")
    assert not report.problems


def test_an_error_of_our_own_is_reported_without_words_of_the_article(
    window: MainWindow, qtbot: QtBot
) -> None:
    errors = UnexpectedErrors(window)
    met: list[object] = []
    errors.met.connect(lambda error, path: met.append(path))
    try:
        raise ValueError("Irena Kovash")
    except ValueError as error:
        path = errors.report(error)
    assert path is not None
    assert path.is_relative_to(state_folder())
    text = path.read_text()
    assert "ValueError" in text
    assert "Irena" not in text

    def fail() -> None:
        errors._thread_hook(
            threading.ExceptHookArgs((ValueError, ValueError("x"), None, threading.current_thread()))
        )

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(met) == 1)


def test_hidden_commands_do_nothing_on_the_first_page(
    new_window: Callable[[], MainWindow], press: Press
) -> None:
    new_window()
    press("A", "X", "Tab", "Ctrl+Return", "Ctrl+Z", "Escape")


def test_details_that_are_corrected_show_at_once_and_undo_takes_them_back(
    window: MainWindow, press: Press
) -> None:
    desk = window.screen_.desk
    assert desk is not None
    press("Tab")
    correct(desk.workspace, desk.person, 1, "title", "Another title")
    assert desk.document is not None
    assert desk.document.title == "Another title"
    assert window.screen_.corpus.model.index(0).data() == "Another title"
    assert desk.chosen is not None
    assert window.screen_.page.chosen == desk.chosen.key
    press("Ctrl+Z")
    assert window.screen_.corpus.model.index(0).data() == "Ministry says dam “fully secured”"
    assert window.screen_.status.message == "Undone: correct title"


def test_the_details_dialog_opens_by_key(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("Alt+Return")
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert dialog.windowTitle() == "Article details"
    dialog.reject()


def test_an_import_appears_in_the_list_and_undo_takes_it_back(
    window: MainWindow, press: Press, tmp_path: Path
) -> None:
    desk = window.screen_.desk
    assert desk is not None
    (tmp_path / "new.txt").write_text("A new article\n\nIt has words.\n", encoding="utf-8")
    import_paths(desk.workspace, [tmp_path / "new.txt"], person=desk.person)
    assert window.screen_.corpus.model.rowCount() == 4
    assert desk.row == 1
    desk.open(4)
    press("Ctrl+Z")
    assert window.screen_.corpus.model.rowCount() == 3
    assert desk.row == 1, "not the article that is gone"
    assert window.screen_.status.message == "Undone: import 1 article"


def test_the_news_of_an_import_goes_when_the_import_is_undone(
    window: MainWindow, press: Press, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Suggesting has news of its own, which would take the place of the import's.
    monkeypatch.setattr(window.projects.exchange, "suggest", lambda: None)
    (tmp_path / "new.txt").write_text("A new article\n\nIt has words.\n", encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    desk = window.screen_.desk
    assert desk is not None
    press("Tab", "A")
    window.projects.take_in([])
    dialog = next(d for d in window.findChildren(ImportDialog) if d.isVisible())
    report = import_paths(desk.workspace, [tmp_path / "new.txt", tmp_path / "empty.txt"], person=desk.person)
    dialog.stored.emit(Stored(workspace=desk.workspace, report=report, made=False))
    dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.messages.message is not None
    assert window.messages.message.what == "1 article in, 1 left out."
    press("A", "Ctrl+Z")
    assert window.messages.isVisible(), "the import still stands"
    press("Ctrl+Z")
    assert not window.messages.isVisible()
