"""The one change a text sees at import."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.stored_text import stored

_TEXTS = st.text(st.sampled_from("ab \r\n\ufeff\u2028\u0301é😀"), max_size=40)


def test_line_ends_become_line_feeds_and_nothing_else_changes() -> None:
    assert stored(" a\r\nb\rc\n\u2028d\u0085 e\u0301 ").text == " a\nb\nc\n\u2028d\u0085 e\u0301 "


def test_positions_move_with_the_line_ends() -> None:
    original = "Line one.\r\nAcme Corp said so.\r\n"
    kept = stored(original)
    start = kept.position(original.index("Acme"))

    assert kept.text[start : start + 9] == "Acme Corp"


def test_what_no_text_can_hold_is_replaced_and_said() -> None:
    kept = stored("a\0b\ud83dc")

    assert kept.text == "a\ufffdb\ufffdc"
    assert kept.notes == (
        "Characters that no text can hold (NUL or half of a pair) were replaced by U+FFFD: 2.",
    )


@given(_TEXTS)
def test_every_character_that_stays_keeps_its_place_among_the_others(original: str) -> None:
    kept = stored(original)

    assert len(kept.text) == len(original) - len(kept.dropped)
    for at, character in enumerate(original):
        if at not in kept.dropped:
            expected = "\n" if character == "\r" else character
            assert kept.text[kept.position(at)] == expected


@given(_TEXTS)
def test_a_stored_text_is_stored_as_it_is(original: str) -> None:
    once = stored(original).text.lstrip("\ufeff")

    assert stored(once).text == once
