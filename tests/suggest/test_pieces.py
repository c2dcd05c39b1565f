from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.pieces import PIECE, composed, pieces


@given(st.text(alphabet=st.sampled_from("ab. \néÄ\u0301\ud800😀م"), max_size=400).map(lambda t: t * 60))
def test_pieces_are_slices_in_order_and_never_too_long(text: str) -> None:
    end = 0
    for position, piece in pieces(text, latin_only=False):
        assert position >= end
        end = position + len(piece)
        assert len(piece) <= PIECE
        assert piece == text[position:end].replace("\ud800", "\ufffd")


def test_an_article_is_one_piece() -> None:
    text = "A line.\n\nAnother line.\n"
    assert list(pieces(text, latin_only=True)) == [(0, text)]


def test_a_long_text_is_cut_between_paragraphs() -> None:
    paragraph = "word " * 400 + "end.\n\n"
    cut = list(pieces(paragraph * 30, latin_only=True))
    assert len(cut) > 1
    assert all(piece.endswith("\n\n") for _, piece in cut)


def test_letters_without_a_break_and_blank_lines_are_not_read() -> None:
    assert list(pieces("a" * 200_000, latin_only=True)) == []
    assert list(pieces("\n" * 100_000, latin_only=True)) == []


def test_other_scripts_are_left_out_for_a_model_of_a_latin_language() -> None:
    assert list(pieces("في رام الله قال الرئيس", latin_only=True)) == []


@given(st.text(alphabet=st.sampled_from("aeEocz \u0301\u0308\u030cé한글"), max_size=60))
def test_composed_text_knows_where_each_letter_came_from(text: str) -> None:
    result, positions = composed(text)
    assert unicodedata.normalize("NFC", result) == unicodedata.normalize("NFC", text)
    if positions is not None:
        assert len(positions) == len(result) + 1
        assert positions == sorted(positions)
        assert positions[-1] == len(text)
