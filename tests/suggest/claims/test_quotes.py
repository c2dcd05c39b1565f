from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.claims.quotes import quotes

LETTERS = st.text(alphabet=st.sampled_from("aB .,:?!“”\"'‘’«»„`-–\u0301ش😀"), max_size=120)


def full(text: str, *, going_on: bool = False) -> list[str]:
    return [text[q.start : q.end] for q in quotes(text, going_on=going_on) if q.full]


def test_a_sentence_in_curly_marks_stands_for_itself() -> None:
    assert full("“The bridge is open again,” she said.") == ["The bridge is open again,"]


def test_straight_marks_and_doubled_apostrophes_quote_too() -> None:
    assert full('"The bridge is open again," she said.') == ["The bridge is open again,"]
    assert full("''The bridge is open again,'' she said.") == ["The bridge is open again,"]


def test_a_quotation_in_part_belongs_to_its_clause() -> None:
    (quote,) = quotes("The mayor called it “a very long and stupid affair” on Monday.")
    assert not quote.full


def test_a_quotation_goes_on_in_small_letters_behind_its_cue() -> None:
    text = "“The bridge is open,” she said, “and nobody will close it again.”"
    assert full(text) == ["The bridge is open,", "and nobody will close it again."]


def test_a_missing_opening_mark_is_sought_at_the_start() -> None:
    assert full("The bridge was never closed at all,” said the mayor.") == [
        "The bridge was never closed at all,"
    ]


def test_a_missing_closing_mark_is_sought_at_the_end() -> None:
    (quote,) = quotes("She said: “The bridge is open again.")
    assert quote.full
    assert quote.unended


def test_inches_and_apostrophes_are_no_quotations() -> None:
    assert quotes('The beam is 12" wide.') == []
    assert quotes("The strikers’ hall and the workers’ canteen.") == []


def test_single_marks_pair_around_possessives() -> None:
    text = "‘The workers’ hall is open again,’ she said."
    assert full(text) == ["The workers’ hall is open again,"]


@given(LETTERS, st.booleans())
def test_quotations_lie_in_order_and_apart_within_the_text(text: str, going_on: bool) -> None:
    last = 0
    for quote in quotes(text, going_on=going_on):
        assert last <= quote.open <= quote.start <= quote.end <= quote.close <= len(text)
        last = quote.close


@pytest.mark.parametrize("bit", ['"', "“", "”", "‘a’ ", "''", "“A b c d.” ", "x ” "])
def test_time_grows_with_the_length_only(bit: str) -> None:
    def seconds(count: int) -> float:
        started = time.perf_counter()
        quotes((bit * 10_000)[:count])
        return time.perf_counter() - started

    seconds(2_000)
    assert seconds(10_000) < 0.5
