"""The same words are found as whole tokens, wherever the article's own tokens begin and end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.occurrences import occurrences
from annotator.domain.tokens import token_ranges

_LETTERS = st.sampled_from(["a", "b", "1", ".", "’", "-", " ", "\n", "é", "م", "😀", "ß"])
_TEXT = st.lists(_LETTERS, max_size=24).map("".join)


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Dorvan, Dorvans and Dorvan.", "Dorvan", ["Dorvan", "Dorvan"]),
        ("the Valley\nCommittee met the Valley Committee", "Valley Committee", ["Valley\nCommittee"] * 2),
        ("Valley\n\nCommittee", "Valley Committee", []),
        ("41 men, 41,000 men, 41.5", "41", ["41"]),
        ("😀 Talvik 😀 Talvik’s", "Talvik", ["Talvik"]),
        ("قالت الوزارة إن الوزارة", "الوزارة", ["الوزارة"] * 2),
        ("a a a", "a a", ["a a"]),
        ("nothing", "   ", []),
        ("nothing", "", []),
    ],
)
def test_examples(text: str, words: str, found: list[str]) -> None:
    places = occurrences(text, words)
    assert [" ".join(text[s:e].split()) for s, e in places] == [" ".join(f.split()) for f in found]


def test_case_is_ignored_only_when_asked() -> None:
    assert occurrences("Talvik TALVIK talvik", "Talvik") == [(0, 6)]
    assert len(occurrences("Talvik TALVIK talvik", "Talvik", ignore_case=True)) == 3


@given(text=_TEXT, words=_TEXT, ignore_case=st.booleans())
def test_edges_are_edges_of_the_articles_tokens(text: str, words: str, ignore_case: bool) -> None:
    starts = {s for s, _ in token_ranges(text)}
    ends = {e for _, e in token_ranges(text)}
    found = occurrences(text, words, ignore_case=ignore_case)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    for start, end in found:
        assert start in starts
        assert end in ends
        if not ignore_case:
            assert text[start:end].split() == words.split()


@given(before=_TEXT, words=_TEXT, after=_TEXT)
def test_words_that_stand_alone_are_found(before: str, words: str, after: str) -> None:
    wanted = " ".join(words.split())
    if wanted and "\n" not in words and token_ranges(wanted):
        text = f"{before} | {wanted} | {after}"
        at = len(before) + 3
        covered = [(s, e) for s, e in occurrences(text, wanted) if s < at + len(wanted) and e > at]
        assert covered


def test_a_long_stretch_without_spaces_is_cut_as_the_whole_text_is() -> None:
    text = "x" * 900 + ".Talvik." + "y" * 900
    assert occurrences(text, "Talvik") == [(901, 907)]
