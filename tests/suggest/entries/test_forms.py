from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.entries.forms import form_key, skeleton, sound, sounds_of, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DORVAN", "Dorvan"),
        ("Dorvan’s", "Dorvan"),
        ("Growers’ Union", "Growers' Union"),
        ("“Blue Lantern”", "Blue Lantern"),
        ("Irena Kovash.", "Irena Kovash"),
        ("Irena\n  Kovash", "Irena Kovash"),
        (unicodedata.normalize("NFD", "Zoë Petrič"), "Zoë Petrič"),
    ],
)
def test_writings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert form_key(one) == form_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kovas", "Kovaš"), ("Vessen Corp", "Vessen Corp."), ("Karim", "Kerim"), ("Talvik", "Talvik dam")],
)
def test_names_that_are_spelled_differently_have_two_keys(one: str, other: str) -> None:
    assert form_key(one) != form_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kovash", "Kowasz"),
        ("Kovash", "Kovaš"),
        ("Oduya", "Odouya"),
        ("Hasoon", "Hassoun"),
        ("Nadja", "Nadia"),
    ],
)
def test_spellings_of_one_sound(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_vowels_are_no_part_of_the_skeleton() -> None:
    assert skeleton(sound("Ahmad")) == skeleton(sound("Ahmed"))
    assert skeleton(sound("Ahmad")) != skeleton(sound("Omar"))


@given(st.text(max_size=40))
def test_a_key_is_its_own_key_and_has_a_sound_for_each_word(text: str) -> None:
    key = form_key(text)
    words = words_of(key)
    assert len(sounds_of(key, len(words))) <= len(words)
    assert all(words)
