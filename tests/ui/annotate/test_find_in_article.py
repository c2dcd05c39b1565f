"""Find in article by keys, in the whole window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.main_window.shell import MainWindow
from annotator.ui.page.find.find_in_article import FindInArticle
from tests.ui.conftest import TEXT

Press = Callable[..., None]


def write(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)
    QApplication.processEvents()


def finder_of(window: MainWindow) -> FindInArticle:
    return window.screen_.finder


def selected(window: MainWindow) -> str:
    return window.screen_.page.selected_text()


def test_words_are_found_counted_and_gone_through(window: MainWindow, press: Press) -> None:
    press("Ctrl+F")
    write("O")
    bar = finder_of(window).bar
    count = TEXT.casefold().count("o")
    assert bar.count_text == f"1 of {count}"
    write("du")
    assert bar.count_text == "1 of 1"
    assert selected(window) == "Odu"
    press("Backspace", "Backspace", "Return")
    place = TEXT.casefold()[: TEXT.index("Odu")].count("o") + 2
    assert bar.count_text == f"{place} of {count}"
    press("F3")
    assert bar.count_text == f"{place + 1} of {count}"
    press("Shift+Return", "Shift+F3")
    assert bar.count_text == f"{place - 1} of {count}"
    for _ in range(count):
        press("Return")
    assert bar.count_text == f"{place - 1} of {count}", "round the end"


def test_escape_leaves_the_hit_selected_and_a_label_key_marks_it(
    window: MainWindow, press: Press, truth: Callable[[], dict[str, tuple[str, str]]]
) -> None:
    press("Ctrl+F")
    write("people")
    press("Escape")
    page = window.screen_.page
    assert page.hasFocus()
    assert not finder_of(window).is_open
    assert selected(window) == "people"
    press("9")
    window.close()
    assert truth()["people"] == ("CARDINAL", "added")


def test_part_of_a_word_that_was_found_is_marked_as_the_word(
    window: MainWindow, press: Press, truth: Callable[[], dict[str, tuple[str, str]]]
) -> None:
    press("Ctrl+F")
    write("etaine")
    press("Escape", "7")
    window.close()
    assert truth()["detained"] == ("EVENT", "added")


def test_nothing_found_is_said(window: MainWindow, press: Press) -> None:
    press("Ctrl+F")
    write("zzz")
    bar = finder_of(window).bar
    assert bar.count_text == "No match"
    press("Return", "F3")
    assert bar.count_text == "No match"


def test_the_bar_takes_letters_and_leaves_the_article_alone(window: MainWindow, press: Press) -> None:
    desk = window.screen_.desk
    assert desk is not None
    before = desk.marks()
    press("Tab", "Ctrl+F")
    write("ax 12")
    assert finder_of(window).bar.box.text() == "ax 12"
    assert desk.marks() == before


def test_selected_words_are_what_is_looked_for(window: MainWindow, press: Press) -> None:
    window.screen_.page.set_caret(TEXT.index("Oduya"))
    press("Ctrl+Shift+Right", "Ctrl+F")
    assert finder_of(window).bar.box.text() == "Oduya"
    assert finder_of(window).bar.count_text == "1 of 1"


def test_whole_words_and_case_are_toggled_by_keys(window: MainWindow, press: Press) -> None:
    press("Ctrl+F")
    write("vall")
    bar = finder_of(window).bar
    assert bar.count_text == "1 of 1"
    press("Tab", "Tab", "Tab", "Space")
    assert bar.exact.isChecked()
    assert bar.count_text == "No match"
    press("Space")
    assert bar.count_text == "1 of 1"
    press("Tab", "Space")
    assert bar.whole.isChecked()
    assert bar.count_text == "No match"
    press("Escape")
    assert window.screen_.page.hasFocus()


def test_f3_goes_on_without_asking_and_another_article_is_searched_too(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+F")
    write("article")
    assert finder_of(window).bar.count_text == "No match"
    press("Ctrl+PageDown")
    assert finder_of(window).bar.count_text == "1 of 1"
    press("Escape", "Escape", "F3")
    assert finder_of(window).is_open
    assert selected(window) == "Article"
    assert window.screen_.page.hasFocus()
    press("Escape")
    assert not finder_of(window).is_open
    assert selected(window) == "Article"


def test_every_hit_is_marked_by_two_keys(
    window: MainWindow, press: Press, truth: Callable[[], dict[str, tuple[str, str]]]
) -> None:
    press("Ctrl+F")
    write("ai")
    press("Escape")
    press("7", "F3", "7")
    window.close()
    assert {words for words, (label, _) in truth().items() if label == "EVENT"} == {"said", "detained"}


def test_the_bar_has_room_in_the_narrowest_window(window: MainWindow, press: Press) -> None:
    press("Ctrl+F")
    write("people")
    assert finder_of(window).bar.minimumSizeHint().width() <= 420
