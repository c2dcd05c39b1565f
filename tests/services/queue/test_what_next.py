from __future__ import annotations

import random
import time
from array import array
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import WrongUse
from annotator.domain.span import Span
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import person_in
from annotator.services.queue.article_queue import ArticleQueue, Wish
from annotator.services.queue.order import Order
from annotator.services.queue.value import Prospect, Weights, Why, in_order_of_worth
from annotator.services.queue.what_next import (
    WhatNext,
    changed,
    in_words,
    keep_settings,
    kept_for_evaluation,
    ranking,
    settings_of,
)
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

TEXTS = (
    "Anna met Boris in the harbour town, and they said little.",
    "Cesar met Diana in the harbour town, and they said little.",
    "Emil met Fanny in the harbour town, and they said little.",
    "Anna met Boris in the harbour city, and they said little.",
    "Nobody met anybody at all in this town, and nobody said it.",
)
NO_SHARE = WhatNext(share=0.0)


def spans(text: str, words: str, score: float, label: str = "PERSON") -> list[Span]:
    return [suggested(text, word, label, score) for word in words.split()]


@pytest.fixture
def rows(project: Workspace) -> list[int]:
    found = [
        spans(TEXTS[0], "Anna Boris", 0.6),
        spans(TEXTS[1], "Cesar Diana", 0.98),
        spans(TEXTS[2], "Emil", 0.98) + spans(TEXTS[2], "Fanny", 0.5, "EVENT"),
        spans(TEXTS[3], "Anna Boris", 0.62),
        [],
    ]
    return seed(project, TEXTS, found)


def ranked(workspace: Workspace, who: int, settings: WhatNext = NO_SHARE) -> list[int]:
    with workspace.read() as reading:
        return ranking(reading, who, settings).rows


def test_doubts_come_first_the_same_names_again_later_and_what_has_nothing_last(
    project: Workspace, rows: list[int]
) -> None:
    first, second, third, fourth, empty = rows
    # The fourth is as doubtful as the first, but has the same names: the sure ones of the second teach more.
    assert ranked(project, -1) == [first, third, second, fourth, empty]


@pytest.mark.both_databases
def test_names_that_were_decided_teach_less(project: Workspace, rows: list[int]) -> None:
    lena = person_in(project, "Lena")
    work = Annotating(project, lena)
    for mark in Article(project, lena, rows[0]).marks():
        work.accept(rows[0], [mark.key])
    with project.read() as reading:
        found = ranking(reading, lena.row, NO_SHARE)
    assert rows[0] not in found.whys  # nothing waits there any more
    assert in_words(found.whys[rows[3]]) == "2 low-score PERSON"
    assert in_words(found.whys[rows[2]]) == "1 low-score EVENT, 2 unseen names, rare EVENT"
    assert found.rows[0] == rows[2]


def test_a_share_is_drawn_by_chance_and_stands_anywhere(project: Workspace) -> None:
    texts = [f"{TEXTS[n % 4]} {n}" for n in range(200)]
    rows = seed(project, texts, [spans(text, text.split()[0], 0.5 + n / 500) for n, text in enumerate(texts)])
    settings = WhatNext(share=0.2, seed=7)
    with project.read() as reading:
        kept = kept_for_evaluation(reading, settings)
        again = kept_for_evaluation(reading, settings)
        other = kept_for_evaluation(reading, WhatNext(share=0.2, seed=8))
        found = ranking(reading, -1, settings)
    assert kept == again == found.kept != other
    assert 20 <= len(kept) <= 60
    assert sorted(found.rows) == rows
    places = [at for at, row in enumerate(found.rows) if row in kept]
    assert 50 < sum(places) / len(places) < 150  # by their doubts they would not be spread


def test_settings_are_kept_in_the_project_and_checked(project: Workspace, rows: list[int]) -> None:
    keep_settings(project, changed(WhatNext(), {"uncertainty": 0, "length": 1, "share": 0, "seed": 5}))
    with project.read() as reading:
        assert settings_of(reading) == WhatNext(weights=Weights(uncertainty=0, length=1), share=0, seed=5)
    for wrong in ({"length": 2.0}, {"share": 0.9}, {"colour": 1.0}):
        with pytest.raises(WrongUse):
            changed(WhatNext(), wrong)


def test_the_list_has_this_order_and_says_why(project: Workspace, rows: list[int]) -> None:
    lena = person_in(project, "Lena")
    queue = ArticleQueue(project, lena)
    project.listen(queue.refresh)
    keep_settings(project, NO_SHARE)
    listed = queue.rows(Wish(order=Order.WORTH))
    assert listed == ranked(project, lena.row)
    assert queue.rows(Wish(order=Order.WORTH, reverse=True)) == listed[::-1]
    why = queue.why(rows[0])
    assert why is not None
    assert in_words(why) == "2 low-score PERSON, 2 unseen names"
    assert queue.why(rows[4]) is None


def test_articles_that_all_name_the_same_take_no_square_of_their_number() -> None:
    def ordered(number: int) -> float:
        words = array("L", range(20))
        alike = [
            Prospect(row, 500, words, array("d", [0.5 + (row % 97) / 300] * 20), 0.0, Why())
            for row in range(number)
        ]
        before = time.process_time()
        assert sorted(in_order_of_worth(alike, Weights())) == list(range(number))
        return time.process_time() - before

    assert ordered(30_000) <= 25 * ordered(3_000)  # a hundred times without a bound


@st.composite
def corpora(draw: st.DrawFn) -> list[Prospect]:
    found: list[Prospect] = []
    for row in range(draw(st.integers(0, 30))):
        words = draw(st.lists(st.integers(0, 25), unique=True, max_size=8))
        gains = [draw(st.integers(0, 20)) / 20 for _ in words]
        length, differ = draw(st.integers(1, 800)), draw(st.sampled_from((0.0, 0.3, 1.0)))
        found.append(Prospect(row, length, array("L", words), array("d", gains), differ, Why()))
    return found


@given(corpora(), st.sampled_from((Weights(), Weights(length=0.0, disagreement=0.0))))
def test_each_article_chosen_is_worth_the_most_of_those_left(found: list[Prospect], weights: Weights) -> None:
    seen: Counter[int] = Counter()

    def worth(one: Prospect) -> float:
        gained = sum(gain * 0.5 ** min(6, seen[key]) for key, gain in zip(one.words, one.gains, strict=True))
        cost = float((one.length + 20) ** weights.length)
        return float(gained * (1 + weights.disagreement * one.differ) / cost)

    left = {one.row: one for one in found}
    for row in in_order_of_worth(found, weights):
        best = max(map(worth, left.values()))
        chosen = left.pop(row)
        assert worth(chosen) == pytest.approx(best, rel=1e-9, abs=1e-12)
        seen.update(chosen.words)
    assert not left


def test_the_first_of_a_long_corpus_are_chosen_as_those_of_a_short_one_are() -> None:
    chance = random.Random(5)
    corpus = [
        Prospect(
            row, 100, array("L", [row % 7, row % 11 + 10]), array("d", [chance.random()] * 2), 0.0, Why()
        )
        for row in range(20_000)
    ]
    best = sorted(corpus, key=lambda one: -one.gains[0])[:2_000]
    assert in_order_of_worth(corpus, Weights())[:100] == in_order_of_worth(best, Weights())[:100]
