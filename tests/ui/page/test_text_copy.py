"""The widget's copy of a text keeps every position, whatever the text holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from annotator.domain.positions import Utf16Map
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.text_copy import blocks_with_right_to_left, display_copy, heading_block
from tests.ui.page.conftest import Show

_AWKWARD = (
    "\r\n\u2028\u2029\x00\x0b\x0c\x85\ufeff\ufffe\uffff\ufdd0\ufdd1\ufdef\ufffc\ufffd\ud800\udfff"
    "\u200b\u202e\u0301😀\U0001fffe\U0010ffff\xa0\t a"
)
_letters = st.one_of(st.sampled_from(_AWKWARD), st.characters(codec=None))
_hostile_texts = st.text(_letters, max_size=60)


def units_of(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def held_by_qt(copy: str) -> QTextDocument:
    document = QTextDocument()
    QTextCursor(document).insertText(copy)
    return document


@given(_hostile_texts)
@settings(max_examples=300)
def test_a_hostile_text_keeps_its_length_in_both_units(qapp: QApplication, text: str) -> None:
    copy = display_copy(text)
    assert len(copy) == len(text)
    assert units_of(copy) == units_of(text)
    assert held_by_qt(copy).characterCount() - 1 == units_of(text)


@given(_hostile_texts)
@settings(max_examples=300)
def test_the_widget_holds_the_copy_character_by_character(qapp: QApplication, text: str) -> None:
    copy = display_copy(text)
    document = held_by_qt(copy)
    places = Utf16Map(copy)
    for place, letter in enumerate(copy):
        if ord(letter) < 0x10000:
            expected = "\u2029" if letter == "\n" else letter
            assert document.characterAt(places.to_utf16(place)) == expected


def test_every_character_of_the_basic_plane_stays_where_it_is(qapp: QApplication) -> None:
    copy = display_copy("".join(map(chr, range(0x10000))))
    assert held_by_qt(copy).toRawText() == copy.replace("\n", "\u2029")


@pytest.mark.parametrize("first", sorted(set(_AWKWARD)), ids=lambda c: f"U+{ord(c):04X}")
def test_an_awkward_character_may_stand_first_last_or_alone(qapp: QApplication, first: str) -> None:
    for text in (first, f"{first}a", f"a{first}", f"{first}\n{first}"):
        assert held_by_qt(display_copy(text)).characterCount() - 1 == units_of(text)


def test_an_ordinary_text_is_not_copied() -> None:
    text = "Ordinary text, “quoted” – and a 😀."
    assert display_copy(text) is text


def test_line_ends_of_any_kind_look_like_line_ends() -> None:
    assert display_copy("a\r\nb\u2029c") == "a \nb\nc"


@pytest.mark.parametrize("name", ["text", "size"])
def test_hostile_files_are_shown_with_every_position_in_place(
    page: ArticlePage, show: Show, hostile: Path, name: str
) -> None:
    files = sorted(file for file in (hostile / name).iterdir() if file.suffix == ".txt")
    assert files
    for file in files:
        text = file.read_bytes().decode("utf-8", "surrogatepass")
        show(page, text)
        assert page.document().characterCount() - 1 == units_of(text), file.name
        end = len(text)
        for position in {0, end // 3, end // 2, end}:
            page.set_caret(position)
            assert page.caret() == position, f"{file.name}: {position}"


def test_listed_words_of_hostile_files_are_found_at_their_places(
    page: ArticlePage, show: Show, hostile: Path
) -> None:
    expected = json.loads((hostile / "expected.json").read_text("utf-8"))
    listed = [(name, span) for name, facts in expected.items() for span in facts.get("spans", ())]
    assert listed
    for name, span in listed:
        if not name.startswith("text/"):
            continue
        show(page, (hostile / name).read_bytes().decode("utf-8", "surrogatepass"))
        start, end = span["cp"]
        page.set_caret(start)
        assert page.textCursor().position() == span["utf16"][0]
        cursor = page.textCursor()
        cursor.setPosition(span["utf16"][1], QTextCursor.MoveMode.KeepAnchor)
        page.setTextCursor(cursor)
        assert page.selected_range(exact=True) == (start, end)
        assert page.createMimeDataFromSelection().text() == span["text"]


def test_right_to_left_paragraphs_are_known() -> None:
    assert blocks_with_right_to_left("plain\nقال الرئيس\nplain\nשלום\n\u202eplain") == {1, 3, 4}
    assert blocks_with_right_to_left("plain\n\u2066isolated\u2069") == {1}
    assert blocks_with_right_to_left("only plain\n😀") == frozenset()


def test_the_title_is_found_among_the_first_lines_by_its_words() -> None:
    assert heading_block("By a desk\nA  dam\ttaken \nText", "A dam taken") == 1
    assert heading_block("A dam was taken\nText", "A dam taken") is None
    assert heading_block("# A dam taken\n\nText", "A dam taken") == 0
    assert heading_block("Text", "") is None
    assert heading_block("\n" * 12 + "Title", "Title") is None
