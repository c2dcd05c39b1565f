"""Spans of two annotators side by side: the published counts, and counting by hand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.boundaries import boundaries
from annotator.agreement.corpus import Given, corpus_of
from annotator.agreement.matching import Way, meeting, score, strict_scores
from tests.agreement.published import cases

LENGTH = 60


@pytest.mark.parametrize("case", cases("EntityMatch-Strict", "EntityMatch-EntityType"))
def test_counts_are_as_published(case: dict[str, Any]) -> None:
    # The tool these come from counts the last position in.
    true, predicted = (
        {0: [(start, end + 1, label) for label, start, end in case["input"][key]]}
        for key in ("true_label_start_end_exclusive", "pred")
    )
    corpus = corpus_of([200], [true, predicted])
    way = Way.STRICT if case["metric"].endswith("Strict") else Way.TYPE
    # It asks for half of a span to be overlapped.
    one, other = corpus.spans
    found = score(one, other, meeting(one, other, least_overlap=0.5), way, corpus.articles)
    for name in ("correct", "incorrect", "partial", "missed", "spurious"):
        assert getattr(found, name).sum() == case["expected"][name]
    for name in ("precision", "recall", "f1"):
        assert (getattr(found, name) or 0) == pytest.approx(case["expected"][name], abs=case["tolerance"])


def spans_of(tags: list[str]) -> list[Given]:
    """The spans that a sentence's B- and I- tags name."""
    found: list[Given] = []
    for at, tag in enumerate(tags):
        if tag.startswith("B-"):
            found.append((at, at + 1, tag[2:]))
        elif tag.startswith("I-") and found and found[-1][1:] == (at, tag[2:]):
            found[-1] = (found[-1][0], at + 1, tag[2:])
        elif tag.startswith("I-"):
            found.append((at, at + 1, tag[2:]))
    return found


@pytest.mark.parametrize("case", cases("EntityF1Strict"))
def test_f1_of_tagged_sentences_is_as_published(case: dict[str, Any]) -> None:
    true, predicted = (
        {sentence: spans_of(tags) for sentence, tags in enumerate(case["input"][key])}
        for key in ("y_true", "y_pred")
    )
    corpus = corpus_of([len(tags) for tags in case["input"]["y_true"]], [true, predicted])
    assert strict_scores(corpus, 0, 1)[None].f1 == pytest.approx(case["expected"], abs=case["tolerance"])


SPANS = st.lists(
    st.tuples(st.integers(0, LENGTH - 8), st.integers(1, 8), st.sampled_from(["ORG", "GPE"])).map(
        lambda t: (t[0], t[0] + t[1], t[2])
    ),
    max_size=10,
)
WORK = st.fixed_dictionaries({0: SPANS, 1: SPANS})


@given(WORK, WORK)
def test_strict_counts_are_those_of_sets(one: dict[int, list[Given]], other: dict[int, list[Given]]) -> None:
    corpus = corpus_of([LENGTH, LENGTH], [one, other], labels=["GPE", "ORG"])
    found = strict_scores(corpus, 0, 1)
    for number, names in ((None, {"GPE", "ORG"}), (0, {"GPE"}), (1, {"ORG"})):
        a, b = (
            {(article, *span) for article, spans in work.items() for span in spans if span[2] in names}
            for work in (one, other)
        )
        assert found[number].correct.sum() == len(a & b)
        assert found[number].missed.sum() == len(a - b)
        assert found[number].spurious.sum() == len(b - a)
        expected = 2 * len(a & b) / (len(a) + len(b)) if a or b else None
        assert found[number].f1 == (pytest.approx(expected) if expected is not None else None)


@given(WORK, WORK)
def test_each_span_meets_one_at_most_and_none_is_forgotten(
    one: dict[int, list[Given]], other: dict[int, list[Given]]
) -> None:
    corpus = corpus_of([LENGTH, LENGTH], [one, other])
    first, second = corpus.spans
    met = meeting(first, second)
    assert sorted([*met.first, *met.missed]) == list(range(len(first)))
    assert sorted([*met.second, *met.spurious]) == list(range(len(second)))
    for a, b in zip(met.first, met.second, strict=True):
        assert min(first.end[a], second.end[b]) > max(first.start[a], second.start[b])
    exact, strict = (score(first, second, met, way, 2).correct.sum() for way in (Way.EXACT, Way.STRICT))
    assert strict <= exact


@given(WORK, WORK)
def test_f1_is_the_same_whoever_comes_first(
    one: dict[int, list[Given]], other: dict[int, list[Given]]
) -> None:
    there = strict_scores(corpus_of([LENGTH, LENGTH], [one, other], labels=["GPE", "ORG"]), 0, 1)[None]
    back = strict_scores(corpus_of([LENGTH, LENGTH], [other, one], labels=["GPE", "ORG"]), 0, 1)[None]
    assert there.f1 == back.f1
    assert there.precision == back.recall


def test_partial_gives_half_a_point() -> None:
    corpus = corpus_of([LENGTH], [{0: [(0, 10, "ORG")]}, {0: [(0, 6, "GPE")]}])
    one, other = corpus.spans
    met = meeting(one, other)
    assert score(one, other, met, Way.PARTIAL, 1).f1 == pytest.approx(0.5)
    assert score(one, other, met, Way.TYPE, 1).f1 == 0
    edges = boundaries(one, other, met)
    assert (edges.start, edges.end, edges.equal, edges.wider) == (0, 4, 0, -4)


def test_an_article_only_one_has_done_counts_for_nothing() -> None:
    corpus = corpus_of([LENGTH, LENGTH], [{0: [(0, 5, "ORG")]}, {0: [(0, 5, "ORG")], 1: [(0, 5, "ORG")]}])
    assert strict_scores(corpus, 0, 1)[None].f1 == 1


def test_a_span_beyond_its_article_is_refused() -> None:
    with pytest.raises(ValueError, match="not a range of article 0"):
        corpus_of([10], [{0: [(5, 11, "ORG")]}])
