"""Tokens as items: every token's labels as a plain look at the spans would give them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.chance import percent
from annotator.agreement.coding import MISSING, tables_of
from annotator.agreement.corpus import Given, corpus_of
from annotator.agreement.tokens import OUTSIDE, coding_by_label, coding_of_sets, items_of, tokens_of
from annotator.domain.tokens import token_ranges

LABELS = ["GPE", "ORG", "PERSON"]
RANGES = [[(0, 3), (4, 9), (9, 10), (12, 20)], [(0, 5), (6, 8)]]
SPANS = st.lists(
    st.tuples(st.integers(0, 15), st.integers(1, 6), st.sampled_from(LABELS)).map(
        lambda t: (t[0], min(20, t[0] + t[1]), t[2])
    ),
    max_size=6,
)


@given(SPANS, SPANS)
def test_a_tokens_category_is_the_set_of_labels_that_touch_it(one: list[Given], other: list[Given]) -> None:
    corpus = corpus_of([20, 20], [{0: one, 1: []}, {0: other}], labels=LABELS)
    tokens = tokens_of(corpus, RANGES)
    sets = coding_of_sets(corpus, tokens)
    by_label = [coding_by_label(corpus, tokens, k) for k in range(len(LABELS))]
    for rater, spans in enumerate((one, other)):
        for item, (start, end) in enumerate(RANGES[0]):
            present = [
                name for name in LABELS if any(s < end and e > start and n == name for s, e, n in spans)
            ]
            assert sets.categories[sets.values[rater, item]] == (" + ".join(present) or OUTSIDE)
            for k, name in enumerate(LABELS):
                assert by_label[k].values[rater, item] == (name in present)
    assert (sets.values[1, len(RANGES[0]) :] == MISSING).all()
    assert list(sets.group) == [0, 0, 0, 0, 1, 1]


def test_more_labels_than_a_word_has_bits_are_kept_apart() -> None:
    names = [f"L{n:02}" for n in range(70)]
    corpus = corpus_of(
        [20], [{0: [(0, 3, names[0]), (0, 3, names[69])]}, {0: [(0, 3, names[5])]}], labels=names
    )
    coding = coding_of_sets(corpus, tokens_of(corpus, RANGES[:1]))
    assert coding.categories[coding.values[0, 0]] == "L00 + L69"
    assert coding.categories[coding.values[1, 0]] == "L05"
    assert np.asarray(coding.values)[0, 1] == coding.values[1, 1]


def test_where_no_spaces_stand_between_words_each_character_is_an_item() -> None:
    text = "外交部长王毅周四说 EU-China 关系, the ministry said."
    items = list(items_of(text, token_ranges(text)))
    words = [text[a:b] for a, b in items]
    apart = [*"外交部长王毅周四说", "EU", "-", "China", *"关系", ",", "the", "ministry", "said", "."]
    assert words == apart
    name = text.index("王毅")
    corpus = corpus_of([len(text)], [{0: [(name, name + 2, "PERSON")]}, {0: [(0, 2, "ORG")]}])
    coding = coding_of_sets(corpus, tokens_of(corpus, [items]))
    assert percent(tables_of(coding)) == pytest.approx(1 - 4 / len(items))
    plain = "Nobody said so."
    assert items_of(plain, token_ranges(plain)) == token_ranges(plain)
