from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.clauses import cuts


def parts(text: str) -> list[tuple[str, str]]:
    """Both sides of every cut."""
    return [(text[:left], text[right:]) for left, right in cuts(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("41 were held and ten hurt", [("41 were held", "ten hurt")]),
        ("ten hurt: three workers, all lightly", [
            ("ten hurt", "three workers, all lightly"), ("ten hurt: three workers", "all lightly")]),
        ("the gates were open, and the water came", [("the gates were open", "the water came")]),
        ("he called figures “pure invention”", [("he called figures", "“pure invention”")]),
        ("“it is over” he said", [("“it is over”", "he said")]),
        ("nothing to cut", []),
        ("and so", []),
        ("so, ", []),
        ("قال إن السدّ مغلق، والماء يرتفع", [("قال إن السدّ مغلق", "والماء يرتفع")]),
    ],
)  # fmt: skip
def test_a_sentence_is_cut_at_marks_and_joining_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert parts(text) == expected


@given(st.text(st.sampled_from("ab ,:“”\"()\n'and"), max_size=60), st.data())
def test_both_parts_hold_words_and_lie_within(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = cuts(text, start, end)
    assert found == sorted(set(found))
    for left, right in found:
        assert start < left <= right < end
        assert text[start:left].strip()
        assert text[right:end].strip()
