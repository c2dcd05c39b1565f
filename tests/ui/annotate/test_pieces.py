"""Spans in several pieces, made and changed by keys in the real window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from annotator.domain.mark import Mark
from annotator.ui.main_window.shell import MainWindow
from tests.ui.conftest import TEXT

Press = Callable[..., None]


def chosen(window: MainWindow) -> Mark:
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    return desk.chosen


def said(window: MainWindow) -> str:
    return window.screen_.status.message


def select(window: MainWindow, words: str) -> None:
    """Selects words by the caret's keys."""
    page = window.screen_.page
    page.set_caret(TEXT.index(words))
    for _ in words:
        QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def pieces_of(window: MainWindow) -> list[str]:
    return [TEXT[start:end] for start, end in chosen(window).pieces]


def test_shift_and_the_labels_key_adds_a_piece(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab", "A")  # PERSON "Irena"
    press("Alt+Left")
    assert chosen(window).text == "Irena"
    select(window, "Oduya")
    press("Shift+1")
    assert pieces_of(window) == ["Irena", "Oduya"]
    assert chosen(window).text == "Irena Kovash met Marek Oduya"
    assert chosen(window).status == "corrected"
    assert said(window) == "Added as a piece: PERSON “Irena … Oduya”"
    assert window.screen_.caret() == TEXT.index("Oduya") + len("Oduya"), "the caret stays where one reads on"
    press("Ctrl+Z")
    assert chosen(window).text == "Irena"
    assert chosen(window).status == "accepted"
    press("Ctrl+Shift+Z")
    assert pieces_of(window) == ["Irena", "Oduya"]


def test_a_letter_with_shift_does_so_too(window: MainWindow, press: Press) -> None:
    select(window, "41 people")
    press("C")
    select(window, "detained")
    press("Shift+C")
    assert chosen(window).label == "CLAIM"
    assert pieces_of(window) == ["41 people", "detained"]


def test_shift_s_still_means_the_article_itself(window: MainWindow) -> None:
    action = window.actions_.action("label.+attribution.SOURCE")
    assert action is None
    article = window.actions_.action("claim.author")
    assert isinstance(article, QAction)
    assert article.shortcut().toString() == "Shift+S"


def test_plus_adds_to_a_span_of_any_label(window: MainWindow, press: Press) -> None:
    press("Tab")  # GPE "TALVIK"
    select(window, "Dorvan")
    press("Shift+1")
    assert said(window) == "The chosen span is GPE, not PERSON. + adds words to it."
    press("plus")
    assert pieces_of(window) == ["TALVIK", "Dorvan"]


def test_words_beside_a_piece_make_it_longer(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    select(window, "Kovash")
    press("plus")
    assert pieces_of(window) == ["Irena Kovash"]
    assert "fragments" not in chosen(window).features


def test_minus_takes_selected_words_out_and_leaves_two_pieces(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab", "Tab", "Tab")
    assert chosen(window).text == "the Valley Strike Committee"
    select(window, "Strike")
    press("-")
    assert pieces_of(window) == ["the Valley", "Committee"]
    assert said(window) == "Taken out: ORG “the Valley … Committee”"


def test_minus_without_a_selection_takes_the_piece_at_the_caret(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    select(window, "Dorvan")
    press("plus", "-")
    assert pieces_of(window) == ["Irena"]
    assert "fragments" not in chosen(window).features
    press("-")
    assert said(window) == "“Irena” is in one piece. Select the words to take out of it."


def test_what_can_not_be_done_is_said_and_leaves_all_as_it_was(window: MainWindow, press: Press) -> None:
    press("plus")
    assert said(window).startswith("Choose the span")
    press("Tab", "Tab", "plus")
    assert said(window) == "Select the words that are to join “Irena”."
    select(window, "Irena")
    press("plus")
    assert said(window) == "These words are part of “Irena” already."
    press("-")
    assert said(window) == "Nothing would be left of “Irena”. Delete takes it away."
    select(window, "Dorvan")
    press("-")
    assert said(window) == "The selected words are no part of “Irena”."
    assert chosen(window).undecided


def test_edges_move_the_outer_pieces_and_drop_what_they_leave(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    select(window, "Marek Oduya")
    press("plus", "]")
    assert pieces_of(window) == ["Irena", "Marek Oduya of"]
    press("Shift+]", "Shift+]")
    assert pieces_of(window) == ["Irena", "Marek"]
    press("Shift+[")
    assert pieces_of(window) == ["Marek"]
    assert "fragments" not in chosen(window).features


def test_relabelling_keeps_the_pieces(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    select(window, "Oduya")
    press("plus")
    window.screen_.page.set_caret(0)
    press("2")
    assert chosen(window).label == "ORG"
    assert pieces_of(window) == ["Irena", "Oduya"]


def test_the_same_words_marked_as_one_close_the_gap(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    select(window, "Oduya")
    press("plus")
    select(window, "Irena Kovash met Marek Oduya")
    press("1")
    assert pieces_of(window) == ["Irena Kovash met Marek Oduya"]


def test_the_inspector_and_the_list_say_the_pieces(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    select(window, "Oduya")
    press("plus")
    inspector = window.screen_.inspector
    inspector.show_now()
    shown = inspector.span
    assert shown._quote.text() == "“Irena … Oduya”"
    assert not shown._with_features.isVisible(), "the pieces are no feature to read"
    press("Alt+2")
    listed = [inspector.spans.model.index(n).data() for n in range(inspector.spans.model.rowCount())]
    assert "Irena … Oduya" in listed


def test_the_caret_in_the_gap_finds_no_span(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    select(window, "Oduya")
    press("plus", "Escape", "Escape")
    window.screen_.page.set_caret(TEXT.index("met"))
    press("Return")
    assert said(window) == "There is no span at the caret."
