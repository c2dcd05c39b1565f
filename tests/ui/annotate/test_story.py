"""A person finishes an article by keys alone, comes back, and takes steps back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.store.people import WorkStatus
from annotator.ui.annotate.deciding import ALL_DECIDED
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]
Truth = Callable[[], dict[str, tuple[str, str]]]


def chosen_words(window: MainWindow) -> str:
    desk = window.screen_.desk
    assert desk is not None
    return desk.chosen.text if desk.chosen is not None else ""


def test_an_article_is_finished_by_keys_alone_and_reopened(
    window: MainWindow, new_window: Callable[[], MainWindow], seeded: Path, press: Press, truth: Truth
) -> None:
    screen = window.screen_
    press("Tab")
    assert chosen_words(window) == "TALVIK"
    press("A")
    assert chosen_words(window) == "Irena"
    press("]")
    assert chosen_words(window) == "Irena Kovash"
    press("Tab", "1")
    assert chosen_words(window) == "Marek Oduya"
    press("Tab", "Shift+[")
    assert chosen_words(window) == "Valley Strike Committee"
    press("Tab", "A")
    assert chosen_words(window) == "Dorvan"
    press("X")
    assert chosen_words(window) == ""
    assert screen.status.message == ALL_DECIDED
    # The first word again, selected by keys, as another label.
    press("Ctrl+Home", "Ctrl+Shift+Right", "5")
    assert chosen_words(window) == "TALVIK"
    press("Ctrl+Return")
    assert screen.desk is not None
    assert screen.desk.row == 2
    assert screen.status.message.startswith("Done.")
    window.close()

    found = truth()
    assert found["Irena Kovash"] == ("PERSON", "corrected")
    assert found["Marek Oduya"] == ("PERSON", "corrected")
    assert found["Valley Strike Committee"] == ("ORG", "corrected")
    assert found["Thursday"] == ("DATE", "accepted")
    assert found["Dorvan"] == ("GPE", "rejected")
    assert found["TALVIK"] == ("LOC", "added")

    again = new_window()
    again.projects.open(seeded)
    desk = again.screen_.desk
    assert desk is not None
    assert desk.row == 2, "the article that was open last"
    press("Ctrl+Z")
    assert desk.row == 1
    assert desk.article is not None
    assert desk.article.status is WorkStatus.IN_PROGRESS
    assert again.screen_.status.message == "Undone: finish article"
    press("Ctrl+Z")
    assert again.screen_.status.message == "Undone: mark LOC “TALVIK”"
    press("Ctrl+Z")
    assert again.screen_.status.message == "Undone: reject “Dorvan”"
    assert chosen_words(again) == "Dorvan"
    press("Ctrl+Shift+Z")
    assert again.screen_.status.message == "Redone: reject “Dorvan”"
    again.close()
    assert truth()["Dorvan"] == ("GPE", "rejected")


def test_tab_goes_round_and_back(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    assert chosen_words(window) == "Irena"
    press("Shift+Backtab")
    assert chosen_words(window) == "TALVIK"
    press("Shift+Backtab")
    assert chosen_words(window) == "Dorvan"
    press("Tab")
    assert chosen_words(window) == "TALVIK"


def test_space_leaves_a_suggestion_undecided(window: MainWindow, press: Press, truth: Truth) -> None:
    press("Tab", "Space", "X")
    window.close()
    assert truth()["TALVIK"] == ("GPE", "suggested")
    assert truth()["Irena"] == ("PERSON", "rejected")


def test_keys_that_need_a_choice_say_so(window: MainWindow, press: Press) -> None:
    press("A")
    assert "Tab chooses" in window.screen_.status.message
    press("3")
    assert "Select words" in window.screen_.status.message
    press("]")
    assert "Tab chooses" in window.screen_.status.message


def test_edges_move_both_ways_by_word_and_by_character(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    press("]", "]")
    assert chosen_words(window) == "Irena Kovash met"
    press("Shift+]")
    assert chosen_words(window) == "Irena Kovash"
    press("Alt+]", "Alt+Shift+]", "Alt+Shift+]")
    assert chosen_words(window) == "Irena Kovas"
    press("Alt+Shift+[")
    assert chosen_words(window) == "rena Kovas"
    press("Alt+[", "[")
    assert chosen_words(window) == "— Irena Kovas"
    press("Shift+[")
    assert chosen_words(window) == "Irena Kovas"


def test_a_selection_becomes_a_span_and_letters_relabel_it(
    window: MainWindow, press: Press, truth: Truth
) -> None:
    press("Ctrl+End", "Left", *["Ctrl+Shift+Left"] * 2, "5")
    assert chosen_words(window) == "been detained"
    press("S")
    assert chosen_words(window) == "been detained"
    window.close()
    assert truth()["been detained"] == ("SOURCE", "added")


def test_delete_takes_a_span_away_and_undo_brings_it_back(
    window: MainWindow, press: Press, truth: Truth
) -> None:
    press("Ctrl+Home", "Ctrl+Shift+Right", "5", "Delete")
    assert chosen_words(window) == ""
    assert window.screen_.status.message == "Deleted: LOC “TALVIK”. Ctrl+Z brings it back."
    press("Ctrl+Z")
    assert chosen_words(window) == "TALVIK"


def test_deleting_a_suggestion_rejects_it(window: MainWindow, press: Press, truth: Truth) -> None:
    press("Tab", "Delete")
    assert window.screen_.status.message.startswith("Rejected: GPE “TALVIK”")
    window.close()
    assert truth()["TALVIK"] == ("GPE", "rejected")


def test_the_span_at_the_caret_is_chosen_without_a_mouse(window: MainWindow, press: Press) -> None:
    press("Ctrl+Home", "Ctrl+Right", "Ctrl+Left", "Return")
    assert chosen_words(window) == "TALVIK"
    press("Escape")
    assert chosen_words(window) == ""


def test_ctrl_arrows_walk_the_articles(window: MainWindow, press: Press) -> None:
    desk = window.screen_.desk
    assert desk is not None
    window.screen_.corpus.view.setFocus()
    press("Ctrl+PageDown", "Ctrl+PageDown")
    assert desk.row == 3
    press("Ctrl+PageDown")
    assert desk.row == 3
    assert "last article" in window.screen_.status.message
    press("Ctrl+PageUp")
    assert desk.row == 2


def test_done_everywhere_offers_the_export(window: MainWindow, press: Press) -> None:
    press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    assert "Ctrl+E" in window.screen_.status.message
    assert "one" not in window.screen_.status.message.lower().split()
