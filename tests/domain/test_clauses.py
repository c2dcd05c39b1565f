from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.clauses import cuts, end_moved_by_clause, start_moved_by_clause


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


LINE = "He left. The gates opened late, sending water over fields and gardens in the village. It rose."


def test_edges_move_by_clauses_within_the_sentence() -> None:
    start, end = LINE.index("The gates"), LINE.index(". It")
    ends = []
    while (moved := end_moved_by_clause(LINE, start, end, -1)) != end:
        end = moved
        ends.append(LINE[start:end])
    assert ends == ["The gates opened late, sending water over fields", "The gates opened late"]
    end = end_moved_by_clause(LINE, start, end_moved_by_clause(LINE, start, end, 1), 1)
    assert LINE[start:end].endswith("in the village")
    assert end_moved_by_clause(LINE, start, end, 1) == end, "not beyond the sentence"
    begins = [start := start_moved_by_clause(LINE, start, end, 1) for _ in range(2)]
    assert [LINE[at:end][:7] for at in begins] == ["sending", "gardens"]
    assert LINE[start_moved_by_clause(LINE, begins[0], end, -1) :].startswith("The gates")
    assert start_moved_by_clause(LINE, LINE.index("The gates"), end, -1) == LINE.index("The gates")


@given(st.text(st.sampled_from("ab ,:“”\"().\n'and"), min_size=1, max_size=60), st.data())
def test_a_moved_edge_leaves_words_in_the_span(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    for step in (-1, 1):
        assert start < end_moved_by_clause(text, start, end, step) <= len(text)
        assert 0 <= start_moved_by_clause(text, start, end, step) < end
