"""A person gathers the names of a small project by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Status
from annotator.services.entries.deciding import EntryWork
from annotator.services.entries.values import EntryKey, State
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.actions.palette import Palette
from annotator.ui.entries.entry_commands import ALL_DECIDED
from annotator.ui.entries.screen import EntriesScreen
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]

ARTICLES = (
    (
        "Dorvan Herald",
        "Irena Kovash spoke in Dorvan. Kovash said no shots were fired.",
        ("Irena Kovash", "Kovash"),
    ),
    ("Kestrel Post", "Irena Kowasz denied it; Kowasz left. Leon Haskel agreed.", ("Irena Kowasz", "Kowasz")),
    ("Meridian", "Milo Haskel and Leon Haskel met. Haskel paid.", ("Milo Haskel", "Leon Haskel", "Haskel")),
)


def _spans(text: str, words: tuple[str, ...]) -> list[Span]:
    found = []
    at = 0
    for word in (*words, *(w for w in ("Leon Haskel",) if w in text and w not in words)):
        start = text.index(word, at if word in words else 0)
        at = start + len(word) if word in words else at
        found.append(
            Span(
                id=f"p-{start}",
                layer="entity",
                label="PERSON",
                start=start,
                end=start + len(word),
                text=word,
                status=Status.SUGGESTED,
            )
        )
    return found


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """Three articles with persons of two spellings and one surname of two."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        rows = writing.documents.add_bulk(
            [
                Document(id=f"d{n}", text=t, title=f"Article {n}", outlet=o)
                for n, (o, t, _) in enumerate(ARTICLES)
            ],
            batch,
        )
        for row, (_, text, words) in zip(rows, ARTICLES, strict=True):
            writing.suggestions.add_bulk(row, "test", _spans(text, words), batch)
        writing.batches.finish(batch)

    with create(tmp_path / "names.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill, undoable=False)
    return tmp_path / "names.goldspan"


@pytest.fixture
def screen(window: MainWindow, press: Press, qtbot: QtBot) -> EntriesScreen:
    """The Entries screen in front, read."""
    press("Ctrl+3")
    return shown_screen(window, qtbot)


def shown_screen(window: MainWindow, qtbot: QtBot) -> EntriesScreen:
    found = window.screens.stack.currentWidget()
    assert isinstance(found, EntriesScreen)
    qtbot.waitUntil(lambda: found.entry.page is not None)
    return found


def entries(screen: EntriesScreen) -> dict[str, tuple[str, ...]]:
    """The entries somebody made, with the strings that name them."""
    book = screen.shown.book
    assert book is not None
    found = {}
    for line in book.lines():
        page = book.page(line.key)
        if line.key.row is not None and page is not None:
            found[line.name] = tuple(sorted(v.text for v in page.variants if v.state is State.ACCEPTED))
    return found


def choose_entry(screen: EntriesScreen) -> None:
    book = screen.shown.book
    assert book is not None
    line = book.line(EntryKey(row=1))
    assert line is not None
    screen.list.choose(line)


def chosen(screen: EntriesScreen) -> str:
    variant = screen.entry.current
    return variant.text if variant is not None else ""


def states(screen: EntriesScreen) -> dict[str, State]:
    page = screen.entry.page
    return {v.text: v.state for v in page.variants} if page is not None else {}


def name(screen: EntriesScreen) -> str:
    page = screen.entry.page
    return page.line.name if page is not None else ""


def test_a_group_is_accepted_by_one_key_and_undone_after_reopening(
    window: MainWindow,
    screen: EntriesScreen,
    new_window: Callable[[], MainWindow],
    seeded: Path,
    press: Press,
    qtbot: QtBot,
) -> None:
    assert name(screen) == "Irena Kowasz"
    press("Shift+A")
    everything = {"Irena Kowasz": ("Irena Kovash", "Irena Kowasz", "Kovash", "Kowasz")}
    assert entries(screen) == everything
    assert "Haskel" in name(screen), "the next that waits is shown"
    window.close()

    again = new_window()
    again.projects.open(seeded)
    press("Ctrl+3")
    screen = shown_screen(again, qtbot)
    assert entries(screen) == everything
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: entries(screen) == {})
    press("Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: entries(screen) == everything)


def test_variants_are_accepted_and_refused_one_by_one(
    screen: EntriesScreen, press: Press, qtbot: QtBot
) -> None:
    press("A")
    assert list(entries(screen)) == ["Irena Kowasz"]
    assert chosen(screen) == "Kovash", "the next that waits is chosen"
    press("A")
    refused = chosen(screen)
    press("X")
    assert states(screen)[refused] is State.REJECTED
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: states(screen)[refused] is State.PROPOSED)


def test_the_name_of_a_proposed_entry_is_not_refused(
    window: MainWindow, screen: EntriesScreen, press: Press
) -> None:
    press("X")
    assert entries(screen) == {}
    assert window.foot.said.text().startswith("The entry is called by this name.")


def test_two_people_of_one_surname_are_kept_apart_and_said(screen: EntriesScreen, press: Press) -> None:
    press("Tab", "Tab", "Tab", "Tab")
    assert name(screen) == "Haskel"
    page = screen.entry.page
    assert page is not None
    assert page.line.doubt == "“Haskel” may be Leon Haskel or Milo Haskel"


def test_an_entry_is_renamed_described_and_deleted(
    window: MainWindow, screen: EntriesScreen, press: Press, qtbot: QtBot
) -> None:
    press("Shift+A")
    choose_entry(screen)
    press("F2", "Ctrl+A", "O", "t", "t", "o", "Return")
    assert name(screen).lower() == "otto"
    assert QApplication.focusWidget() is screen.entry.view
    press("E", "Q", "4", "2", "Return")
    page = screen.entry.page
    assert page is not None
    assert page.external.lower() == "q42"
    press("N", "X", "Return")
    page = screen.entry.page
    assert page is not None
    assert page.note.lower() == "x"
    press("Delete")
    assert entries(screen) == {}
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: len(entries(screen)) == 1)
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    qtbot.waitUntil(lambda: list(entries(screen)) == ["Irena Kowasz"])
    page = screen.entry.page
    assert page is not None
    assert (page.external, page.note) == ("", "")


def test_what_is_being_written_stays_when_the_entry_changes(
    window: MainWindow, screen: EntriesScreen, press: Press, qtbot: QtBot
) -> None:
    press("Shift+A")
    choose_entry(screen)
    desk = window.screen_.desk
    assert desk is not None
    press("E", "Q")
    EntryWork(desk.workspace, desk.person).rename(1, "Otto")
    qtbot.waitUntil(lambda: name(screen) == "Otto")
    press("4", "2", "Return")
    page = screen.entry.page
    assert page is not None
    assert page.external.lower() == "q42"


def test_variants_are_split_off_into_an_entry_of_their_own(
    screen: EntriesScreen, press: Press, qtbot: QtBot
) -> None:
    press("Shift+A")
    choose_entry(screen)
    texts = [v.text for v in screen.entry.model.variants()]
    press("Home", "Shift+Down", "S")
    found = entries(screen)
    assert len(found) == 2
    assert found[texts[0]] == tuple(sorted(texts[:2]))
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: list(entries(screen)) == ["Irena Kowasz"])


def test_a_variant_is_split_off_in_one_article(screen: EntriesScreen, press: Press) -> None:
    press("Shift+A")
    choose_entry(screen)
    press("Home", "Shift+S")
    assert len(entries(screen)) == 2
    assert screen.entry.model.variants()[0].local


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is typed into the box that finds the other entry."""
    words: list[str] = []

    def exec_(popup: Palette) -> int:
        popup.box.setText(words.pop())
        popup._take()
        return 1

    monkeypatch.setattr(Palette, "exec", exec_)
    return words


def test_two_entries_are_merged(screen: EntriesScreen, press: Press, typed: list[str], qtbot: QtBot) -> None:
    press("Shift+A")
    choose_entry(screen)
    typed.append("milo")
    press("M")
    assert "Milo Haskel" in entries(screen)["Irena Kowasz"]
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: "Milo Haskel" not in entries(screen)["Irena Kowasz"])


def test_a_place_alone_is_said_to_name_something(
    window: MainWindow, screen: EntriesScreen, press: Press, typed: list[str]
) -> None:
    press("Tab", "Tab", "Tab", "Tab")
    assert name(screen) == "Haskel"
    typed.append("milo haskel")
    press("T")
    book = screen.shown.book
    assert book is not None
    assert [line.name for line in book.lines() if line.doubt] == [], "nothing is unclear any more"
    (milo,) = (line for line in book.lines() if line.key.row is not None)
    assert (milo.name, milo.mentions) == ("Milo Haskel", 2)
    press("Ctrl+Z")
    again = screen.shown._shared.now()
    assert again is not None
    assert [line.name for line in again.lines() if line.doubt] == ["Haskel"]


def test_enter_goes_to_the_place_and_back_again(
    window: MainWindow, screen: EntriesScreen, press: Press
) -> None:
    words = chosen(screen)
    press("Return")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    assert desk.chosen.text == words
    press("Shift+E")
    assert window.screens.stack.currentWidget() is screen
    assert name(screen) == "Irena Kowasz"
    press("Ctrl+Backspace")
    assert window.screens.stack.currentWidget() is window.screen_


def test_everything_decided_is_said(window: MainWindow, screen: EntriesScreen, press: Press) -> None:
    press("Shift+A", "Shift+A", "Shift+A", "Shift+A")
    assert window.foot.said.text() == ALL_DECIDED


def test_the_list_is_filtered_by_typing(screen: EntriesScreen, press: Press) -> None:
    press("Ctrl+L", "M", "I", "L", "O")
    assert [line.name for line in screen.list.model.lines()] == ["Milo Haskel"]
    assert name(screen) == "Milo Haskel"
    press("Escape")
    assert screen.list.model.rowCount() > 2


def test_a_filter_that_fits_nothing_is_left_by_a_button(
    screen: EntriesScreen, press: Press, qtbot: QtBot
) -> None:
    width = screen.list.width()
    press("Ctrl+L", "Z", "Z", "Q")
    assert screen.list.nothing.text() == "No entry is called so."
    assert not screen.entry.isVisible()
    assert screen.list.width() == width
    button = next(b for b in screen.list.findChildren(QPushButton) if b.text() == "Show all")
    button.click()
    assert screen.list.model.rowCount() > 2
    assert screen.entry.isVisible()
    assert not button.isVisible()


def test_a_project_without_names_says_what_brings_some(
    new_window: Callable[[], MainWindow], tmp_path: Path, news_scheme: Scheme, press: Press, qtbot: QtBot
) -> None:
    create(tmp_path / "empty.goldspan", news_scheme).close()
    window = new_window()
    window.projects.open(tmp_path / "empty.goldspan")
    press("Ctrl+3")
    screen = window.screens.stack.currentWidget()
    assert isinstance(screen, EntriesScreen)
    qtbot.waitUntil(screen.nothing.button.isVisible)
    assert screen.nothing.words.text().startswith("No names yet")


def test_the_file_says_what_the_screen_says(
    window: MainWindow, screen: EntriesScreen, seeded: Path, press: Press
) -> None:
    press("Shift+A")
    window.close()
    with open_project(seeded, read_only=True) as workspace, workspace.read() as reading:
        assert [entry.name for entry in reading.entries.all()] == ["Irena Kowasz"]
        assert len(reading.entries.variants()) == 4


def test_the_inspector_says_what_a_chosen_span_names(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    section = window.screen_.inspector.span.entry
    press("Tab")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    qtbot.waitUntil(section.isVisible)
    assert section.name.text() == "Irena Kowasz (proposed)"
    assert section.names.text().startswith("also Kovash, Kowasz, Irena Kovash · 4 times in 2 articles")
    section.button.click()
    screen = shown_screen(window, qtbot)
    press("Shift+A", "Ctrl+1")
    assert entries(screen)
    qtbot.waitUntil(lambda: section.name.text() == "Irena Kowasz")


def test_every_control_that_takes_the_focus_has_a_name(screen: EntriesScreen) -> None:
    focusable = [w for w in screen.findChildren(QWidget) if w.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    named = [w.accessibleName() or (w.text() if isinstance(w, QAbstractButton) else "") for w in focusable]
    inner = [w.objectName().startswith("qt_") for w in focusable]
    assert [w for w, name, own in zip(focusable, named, inner, strict=True) if not name and not own] == []


def test_a_project_closed_while_names_are_gathered_is_closed_quietly(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press("Ctrl+3", "Ctrl+W")
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert not window.messages.isVisible()
