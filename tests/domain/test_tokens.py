from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.tokens import next_token, previous_token, snapped, token_at, token_ranges, trimmed

_TEXTS = st.text(alphabet="ab1.,'’_- \n\tأ\u064b\u0301\u200d😀ß東", max_size=40)
_PLACES = st.integers(0, 40)


@given(_TEXTS, _PLACES, _PLACES)
def test_snapping_reads_a_stretch_and_finds_what_the_whole_text_says(text: str, one: int, other: int) -> None:
    start, end = trimmed(text, *sorted((min(one, len(text)), min(other, len(text)))))
    tokens = token_ranges(text)
    touched = [t for t in tokens if start < end and t[0] < end and t[1] > start]
    expected = (min(start, touched[0][0]), max(end, touched[-1][1])) if touched else (start, end)
    assert snapped(text, start, end) == expected


@given(_TEXTS, _PLACES)
def test_steps_stand_where_tokens_begin(text: str, place: int) -> None:
    place = min(place, len(text))
    starts = [start for start, _ in token_ranges(text)]
    assert next_token(text, place) == next((s for s in starts if s > place), len(text))
    assert previous_token(text, place) == max((s for s in starts if s < place), default=0)


@given(_TEXTS, _PLACES)
def test_the_token_at_a_place_is_the_one_over_it_or_the_one_that_ends_there(text: str, place: int) -> None:
    place = min(place, len(text))
    over = next((t for t in token_ranges(text) if t[0] <= place < t[1]), None)
    ending = next((t for t in token_ranges(text) if t[1] == place), None)
    assert token_at(text, place) == (over or ending)
