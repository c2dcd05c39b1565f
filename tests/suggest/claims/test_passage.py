from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.claims.layout import paragraphs
from annotator.suggest.claims.passage import passages

TEXTS = st.lists(
    st.sampled_from(
        [
            *["The dam is open. ", "“It is shut,” she said. ", 'He said: "It is a very open one" ', "\n"],
            *[
                "\n\n",
                "“",
                "”",
                "‘",
                "’ ",
                "''",
                "says ",
                "PORT SARN (AP) — ",
                "الماء ",
                "é",
                "e\u0301",
                "😀 ",
            ],
            *["\ud800", "Photo: x ", "a", " ", "\t", "\u2028", "What? ", "Big Dam Is Open "],
        ]
    ),
    max_size=25,
).map("".join)


@given(TEXTS)
def test_every_letter_of_a_piece_is_the_one_it_stands_for(text: str) -> None:
    _, pieces = passages(paragraphs(text))
    for piece in pieces:
        assert len(piece.table) == len(piece.text) + 1
        assert all(0 <= at <= len(text) for at in piece.table)
        assert list(piece.table) == sorted(piece.table)
        for letter, at in zip(piece.text, piece.table, strict=False):
            if not letter.isspace() and unicodedata.category(text[at]) != "Cs":
                assert letter.lower() == text[at].lower()


@given(TEXTS)
def test_quote_marks_are_not_parsed(text: str) -> None:
    _, pieces = passages(paragraphs(text))
    assert not any(mark in piece.text for piece in pieces for mark in '“”"')


def test_furniture_is_no_paragraph() -> None:
    text = "Printable version\nThe dam is open."
    assert [p.text for p in paragraphs(text, [(0, 17)])] == ["The dam is open."]


def test_a_dateline_is_no_part_of_the_first_sentence() -> None:
    for dateline in ("PORT SARN (Meridian) — ", "MBELO, March 3 – ", "MBELO, March 3. /TALV/. "):
        (paragraph,) = paragraphs(dateline + "The dam is open again, the ministry said.")
        assert paragraph.text.startswith("The dam")


def test_bylines_and_captions_are_left_out() -> None:
    assert paragraphs("By Mira Castell, 14 March\nPhoto: the dam at noon") == []
