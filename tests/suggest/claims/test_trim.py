from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.claims.trim import trimmed


def cut(text: str) -> str:
    span = trimmed(text, 0, len(text))
    return text[span[0] : span[1]] if span else ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("However, the dam is open.", "the dam is open"),
        ("and the dam is open, but", "the dam is open"),
        ("“The dam is open.”", "The dam is open"),
        ("the dam is “wide open.”", "the dam is “wide open.”"),
        ("In the meantime, the dam is open –", "the dam is open"),
        ("the talks begin at 7 a.m.", "the talks begin at 7 a.m."),
        ("the dam (the old one) is open 🙏", "the dam (the old one) is open"),
        ("That dam is open", "That dam is open"),
    ],
)
def test_only_the_assertion_is_left(before: str, after: str) -> None:
    assert cut(before) == after


def test_a_closing_mark_behind_the_range_is_taken_in() -> None:
    text = "he was ready “for any struggle.” Then"
    span = trimmed(text, 0, text.index(".”"))
    assert span is not None
    assert text[: span[1]] == "he was ready “for any struggle.”"


@given(st.text(alphabet=st.sampled_from("ab .,;“”\"'‘’()and–…"), max_size=60), st.data())
def test_a_range_never_leaves_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = trimmed(text, start, end)
    if span is not None:
        assert 0 <= span[0] < span[1] <= len(text)
        # An opening mark that stands right before is taken in, as a closing one behind is.
        assert span[0] >= start or (span[0] == start - 1 and text[span[0]] in '“"([«')


def test_an_opening_mark_before_the_range_is_taken_in() -> None:
    text = "“none” of them stayed"
    assert trimmed(text, 1, len(text)) == (0, len(text))
