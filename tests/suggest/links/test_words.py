from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.lexicon.topics import NEGATIONS, TOPICS
from annotator.suggest.links.amounts import amounts
from annotator.suggest.links.stems import stem, words
from annotator.suggest.links.wording import topics, wording


def said(text: str) -> object:
    return wording([stem(word) for word in words(text)])


@pytest.mark.parametrize(
    "forms",
    [
        "detain detained detains detaining detention",
        "injure injured injury injuries",
        "house houses",
        "stop stopped stopping stops",
        "control controlled controlling",
        "occupy occupied occupation",
        "family families",
        "kill killed killing kills",
        "pass passes passed",
        "take took taken taking",
        "withdraw withdrew withdrawal",
        "evacuate evacuated evacuation",
    ],
)
def test_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("apart", ["family famine", "house hospital", "arm army", "minister ministry"])
def test_different_words_stay_apart(apart: str) -> None:
    one, other = apart.split()
    assert stem(one) != stem(other)


@given(st.text())
def test_any_text_has_words_and_numbers(text: str) -> None:
    for word in words(text):
        assert stem(word)
    assert all(number >= 0 for number in amounts(text))
    said(text)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ninety-four came out, or 61", {94, 61}),
        ("two thousand five hundred people", {2500}),
        ("3,500 tents", {3500}),
        ("one man, 1.2.3", set()),
        ("١٢٠ شخص", {120}),
        ("nobody", set()),
    ],
)
def test_numbers_are_read_in_digits_and_words(text: str, numbers: set[float]) -> None:
    assert amounts(text) == numbers


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("two were killed", "casualties"),
        ("troops seized the port", "control"),
        ("she was arrested", "detentions"),
        ("they will negotiate", "talks"),
        ("hundreds fled to a camp", "displacement"),
        ("the vote was held", "elections"),
        ("heavy rain and snow", "flood and weather"),
        ("the town was without power", "power and water"),
    ],
)
def test_topics_are_told_by_their_words(text: str, topic: str) -> None:
    assert topic in topics(wording([stem(word) for word in words(text)]).mentions)


def test_a_word_that_only_goes_along_does_not_make_a_topic() -> None:
    assert topics(wording([stem("hospital")]).mentions) == frozenset()


def test_directions_are_told_apart() -> None:
    gained = wording([stem(word) for word in words("troops seized the port")])
    lost = wording([stem(word) for word in words("troops lost the port")])
    assert (gained.direction["control"], lost.direction["control"]) == (1, -1)
    assert wording([stem(word) for word in words("they did not leave")]).negations == 1


def test_the_lists_hold_plain_words_once_in_a_class() -> None:
    for topic, groups in TOPICS.items():
        for group in groups:
            found = group.split()
            assert len(found) == len(set(found)), (topic, group)
            assert all(word == word.lower() for word in found)
    assert "not" in NEGATIONS
