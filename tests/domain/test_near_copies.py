"""Which articles are nearly the same."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.near_copies import groups, near_copies, sketch

_WORDS = [f"word{number}" for number in range(3_000)]


def _text(chance: random.Random, length: int) -> str:
    return " ".join(chance.choices(_WORDS, k=length))


def _pairs(*texts: str) -> set[tuple[int, int]]:
    return set(near_copies([sketch(text) for text in texts]))


def test_edited_and_embedded_copies_are_found_and_others_are_not() -> None:
    chance = random.Random(1)
    for length in (30, 60, 400, 2_000):
        one, other = _text(chance, length), _text(chance, length)
        words = one.split()
        words[length // 2] = "changed"
        edited = " ".join(words)
        within = f"{other} {one} {other}"
        assert _pairs(one, edited) == {(0, 1)}, length
        assert _pairs(one, other) == set()
        assert _pairs(one, within) == {(0, 1)}


def test_case_and_marks_make_no_difference() -> None:
    text = "The guard entered the dam before dawn, the ministry said on Friday."
    assert _pairs(text, text.upper().replace(",", " –")) == {(0, 1)}
    assert _pairs("Short.", "short") == {(0, 1)}


def test_one_page_under_many_articles_does_not_tie_them() -> None:
    chance = random.Random(2)
    footer = "Follow us on every channel and subscribe to our morning letter today"
    assert _pairs(*(f"{_text(chance, 200)} {footer}" for _ in range(60))) == set()


def test_many_copies_of_one_story_hang_together() -> None:
    chance = random.Random(3)
    story = _text(chance, 300)
    texts = [f"{story} {_text(chance, 20)}" for _ in range(40)] + [_text(chance, 300) for _ in range(40)]
    found = groups(len(texts), _pairs(*texts))
    assert set(found[:40]) == {0}
    assert found[40:] == list(range(40, 80))


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=15))
def test_groups_are_what_hangs_together(pairs: list[tuple[int, int]]) -> None:
    found = groups(10, pairs)
    assert all(found[one] == found[other] for one, other in pairs)
    assert all(found[group] == group <= number for number, group in enumerate(found))
    assert groups(10, reversed(pairs)) == found
