from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.services.annotating.notes import Noting, Spot, Thread
from annotator.services.projects.projects import person_in
from annotator.store.people import WorkStatus
from annotator.ui.inspector.inspector import NOTES
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.notes.thread_card import LinkButton, ThreadCard
from tests.ui.conftest import TEXT

Press = Callable[..., None]


def threads(window: MainWindow, row: int = 1) -> tuple[Thread, ...]:
    desk = window.screen_.desk
    assert desk is not None
    return Noting(desk.workspace, desk.person).threads(row)


def say(window: MainWindow, row: int, words: str, spot: Spot | None = None) -> None:
    """Somebody else says something."""
    desk = window.screen_.desk
    assert desk is not None
    Noting(desk.workspace, person_in(desk.workspace, "Tomas")).write(row, words, spot)
    QApplication.processEvents()


def cards(window: MainWindow) -> list[ThreadCard]:
    QApplication.processEvents()
    return window.screen_.inspector.notes.cards


def verb(card: ThreadCard, words: str) -> LinkButton:
    return next(b for b in card.findChildren(LinkButton) if b.text() == words)


def verbs(card: ThreadCard) -> list[str]:
    return [b.text() for b in card.findChildren(LinkButton) if b.objectName() == "link"]


def test_a_note_on_the_chosen_span_is_written_by_keys_alone(window: MainWindow, press: Press) -> None:
    press("Tab", "Ctrl+M", *"IS IT", "Return")
    note = threads(window)[0].first.note
    assert (note.body, note.text, note.label) == ("is it", "TALVIK", "GPE")
    assert window.screen_.inspector.tabs.tabText(NOTES) == "Notes 1"
    assert "Note kept" in window.screen_.status.message
    press("Escape", "A")  # back in the article, letters are commands again
    assert window.screen_.desk is not None
    assert window.screen_.desk.marks()[0].status.value == "accepted"
    press("Ctrl+Z", "Ctrl+Z")
    assert not threads(window)
    assert window.screen_.inspector.tabs.tabText(NOTES) == "Notes"


def test_without_a_choice_a_note_is_on_the_article_and_shift_enter_begins_a_line(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+M", "A", "Shift+Return", "B", "Return")
    note = threads(window)[0].first.note
    assert (note.body, note.start) == ("a\nb", None)


def test_ctrl_enter_keeps_the_note_and_leaves_the_article_as_it_was(window: MainWindow, press: Press) -> None:
    press("Ctrl+M", "A", "Ctrl+Return")
    assert [thread.first.note.body for thread in threads(window)] == ["a"]
    assert window.screen_.desk is not None
    assert window.screen_.desk.article is not None
    assert window.screen_.desk.article.status is not WorkStatus.DONE


def test_selected_words_are_noted_where_no_span_is_chosen(window: MainWindow, press: Press) -> None:
    press("Home", "Ctrl+Shift+Right", "Ctrl+M", "X", "Return")
    note = threads(window)[0].first.note
    assert (note.start, note.text) == (0, "TALVIK")


def test_notes_are_answered_settled_and_reopened_in_the_card(window: MainWindow, press: Press) -> None:
    say(window, 1, "Which dam?", Spot(start=0, end=6))
    press("Alt+4")
    card = cards(window)[0]
    assert verbs(card) == ["Answer", "Settle"]
    verb(card, "Answer").setFocus()
    press("Return", *"UPPER", "Return")
    assert [a.note.body for a in threads(window)[0].answers] == ["upper"]
    assert verbs(cards(window)[0]) == ["Answer", "Settle", "Edit", "Delete"]
    verb(cards(window)[0], "Settle").setFocus()
    press("Space")
    assert not threads(window)[0].open
    assert verbs(cards(window)[0])[:2] == ["Answer", "Reopen"]
    verb(cards(window)[0], "Reopen").click()
    assert threads(window)[0].open


def test_own_notes_are_edited_and_deleted(window: MainWindow, press: Press) -> None:
    press("Ctrl+M", "A", "Return")
    verb(cards(window)[0], "Edit").setFocus()
    press("Return", "B", "Return")
    assert threads(window)[0].first.note.body == "ab"
    verb(cards(window)[0], "Delete").click()
    assert not threads(window)
    press("Ctrl+Z")
    assert threads(window)


def test_f8_walks_through_the_open_notes_of_the_project(window: MainWindow, press: Press) -> None:
    desk = window.screen_.desk
    assert desk is not None

    def chosen() -> str:
        return desk.chosen.text if desk.chosen is not None else ""

    say(window, 1, "span", Spot(start=0, end=6))
    say(window, 1, "words", Spot(start=9, end=21))
    say(window, 3, "article")
    press("F8")
    assert chosen() == "TALVIK"
    press("F8")
    assert chosen() == ""
    assert window.screen_.caret() == 9
    press("F8")
    assert desk.row == 3
    press("F8")
    assert desk.row == 1
    press("Shift+F8")
    assert desk.row == 3
    assert cards(window)[0].hasFocus()
    press("Escape")
    assert window.screen_.page.hasFocus()


def test_enter_on_a_card_shows_its_place(window: MainWindow, press: Press) -> None:
    say(window, 1, "a", Spot(start=0, end=6))
    say(window, 1, "b", Spot(start=9, end=14))
    press("Alt+4")
    cards(window)[0].setFocus()
    press("Down", "Return")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    assert desk.chosen.text == "Irena"


def test_a_draft_is_kept_for_its_article(window: MainWindow, press: Press) -> None:
    press("Ctrl+M", *"HALF")
    window.actions_.trigger("article.next")
    field = window.screen_.inspector.notes.field
    assert field.words() == ""
    window.actions_.trigger("article.previous")
    assert field.words() == "half"
    assert not threads(window)


def test_the_list_counts_open_notes(window: MainWindow) -> None:
    say(window, 2, "?")
    panel = window.screen_.corpus
    assert "1 open note" in panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_open_notes_have_a_sign_beside_their_line_which_shows_them(window: MainWindow, press: Press) -> None:
    signs = window.screen_.signs
    assert not signs.signs
    say(window, 1, "first", Spot(start=0, end=6))
    say(window, 1, "same line", Spot(start=9, end=14))
    say(window, 1, "on all of it")
    (sign,) = signs.signs
    assert "Tomas: first" in sign.toolTip()
    assert "same line" in sign.toolTip()
    assert sign.y() > 0
    sign.click()
    assert cards(window)[1].hasFocus()
    for _ in range(3):
        verb(next(c for c in cards(window) if c.thread_.open), "Settle").click()
    assert not signs.signs


def test_signs_follow_zoom_and_scrolling(window: MainWindow, press: Press) -> None:
    window.showNormal()
    window.resize(1000, 800)  # room for the end of the article at every zoom
    QApplication.processEvents()
    say(window, 1, "late", Spot(start=len(TEXT) - 9, end=len(TEXT) - 1))
    (sign,) = window.screen_.signs.signs
    before = sign.y()
    press("Ctrl++", "Ctrl++", "Ctrl++")
    QApplication.processEvents()
    assert window.screen_.signs.signs[0].y() > before
    window.actions_.trigger("article.next")
    assert not window.screen_.signs.signs


def test_open_notes_are_answered_and_settled_by_keys_alone(window: MainWindow, press: Press) -> None:
    say(window, 1, "first", Spot(start=0, end=6))
    say(window, 2, "second")
    press("F8", "Ctrl+Shift+M", *"YES", "Return", "Alt+M", "F8", "Alt+M")
    (first,), (second,) = threads(window, 1), threads(window, 2)
    assert [a.note.body for a in first.answers] == ["yes"]
    assert not first.open
    assert not second.open
    press("F8")
    assert "No note is open" in window.screen_.status.message
    press("Alt+M")  # the note that is looked at still
    assert threads(window, 2)[0].open
