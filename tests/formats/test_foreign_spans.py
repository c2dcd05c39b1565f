from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import foreign_spans
from annotator.formats.foreign_spans import TakenSpans, spans_of
from annotator.formats.options import ReadOptions
from annotator.formats.stored_text import stored

TEXTS = ("Anna met Bo in Köln 📈 today.", "Anna met Bo in Bonn.", "\ufeffAnna\r\nmet Bo 📈 in Bonn.")
POSITIONS = st.integers(-1, 30)
SPANS = st.fixed_dictionaries(
    {"start": POSITIONS, "end": POSITIONS, "label": st.sampled_from(("ORG", "CLAIM", "", "A\nB"))},
    optional={
        "text": st.sampled_from(("", "Anna", "Bo")),
        "layer": st.sampled_from(("", "claim")),
        "id": st.sampled_from(("", "a", "s1", 7, None)),
        "features": st.sampled_from(({}, {"b": 1}, None, 3)),
        "score": st.sampled_from((None, 0.5, 9)),
        "own_status": st.sampled_from(("", "rejected", None)),
    },
)
LABELS = st.sampled_from(("ORG", "CLAIM"))
SOUND = st.integers(0, 18).flatmap(
    lambda start: st.fixed_dictionaries(
        {
            "start": st.just(start),
            "end": st.integers(start + 1, 19),
            "label": st.sampled_from(("ORG", "CLAIM")),
        }
    )
)


def taken(items: list[Any], text: str) -> TakenSpans:
    return spans_of(msgspec.Raw(msgspec.json.encode(items)), text, stored(text), ReadOptions())


@given(st.sampled_from(TEXTS), st.one_of(st.lists(SOUND, max_size=20), st.lists(st.one_of(SOUND, SPANS))))
def test_spans_taken_all_at_once_are_those_taken_one_by_one(text: str, items: list[Any]) -> None:
    at_once = taken(items, text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(foreign_spans, "_all_plain", lambda *_: False)
        assert taken(items, text) == at_once
