"""Figures of agreement stay near what bare numpy takes for them, and within little memory.

Both are taken by turns in the same seconds, on columns that stand ready, in the processor's time: the middle
round counts, on a busy machine as well.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest

from annotator.agreement.asked import Choices
from annotator.agreement.chance import mean_cohen_kappa
from annotator.agreement.chance_units import made_by_chance
from annotator.agreement.coding import tables_of
from annotator.agreement.corpus import corpus_of
from annotator.agreement.gamma import Settings, gamma
from annotator.agreement.krippendorff import alpha
from annotator.agreement.matching import strict_scores
from annotator.agreement.study import LayerStudy
from annotator.agreement.tokens import coding_of_sets, tokens_of
from annotator.bench import plain_agreement as plain
from annotator.bench.agreeing import PAIRS, Compared, a_thousand_articles, two_annotators
from annotator.bench.stopwatch import Times

_MOST_OF_PLAIN = 5.0
_ROUNDS = 21
_MOST_MEMORY = 300_000_000  # bytes
_MOST_GAMMA = 45.0  # milliseconds
_GAMMA_OF_PLAIN = 4.0


@pytest.fixture(scope="module")
def compared() -> Compared:
    return a_thousand_articles()


def _by_turns(ours: Callable[[], object], bare: Callable[[], object]) -> tuple[Times, Times]:
    """Ours, bare, ours again, round by round, in the processor's time."""
    here, there = Times(), Times()
    for work in (ours, bare):
        work()  # what is made once is not counted
    for _ in range(_ROUNDS):
        here.take_work(ours)
        there.take_work(bare)
        here.take_work(ours)
    return here, there


def _hold(
    name: str, here: Times, there: Times, most: float, record_property: Callable[[str, object], None]
) -> None:
    ratio = here.p50 / there.p50
    record_property(name, round(ratio, 2))
    print(f"{name}: {here.p50:.2f} ms, plain {there.p50:.2f} ms, {ratio:.2f} times")  # noqa: T201  # the figure is the point
    assert here.p50 <= most * there.p50


def test_f1_of_three_annotators_is_near_plain_numpy(
    compared: Compared, record_property: Callable[[str, object], None]
) -> None:
    corpus = compared.corpus
    found = [strict_scores(corpus, *pair)[None].f1 for pair in PAIRS]
    keys = plain.ready(corpus)
    assert found == pytest.approx(plain.f1(keys))
    here, there = _by_turns(lambda: [strict_scores(corpus, *pair) for pair in PAIRS], lambda: plain.f1(keys))
    _hold("F1", here, there, _MOST_OF_PLAIN, record_property)


@pytest.mark.parametrize("name", ["kappa", "alpha"])
def test_agreement_on_tokens_is_near_plain_numpy(
    compared: Compared, name: str, record_property: Callable[[str, object], None]
) -> None:
    coding = coding_of_sets(compared.corpus, compared.tokens)
    values, size = coding.values, len(coding.categories)
    ours, bare = {"kappa": (mean_cohen_kappa, plain.kappa), "alpha": (alpha, plain.alpha)}[name]
    assert ours(tables_of(coding)).value == pytest.approx(bare(values, size))
    here, there = _by_turns(lambda: ours(tables_of(coding)), lambda: bare(values, size))
    _hold(name, here, there, _MOST_OF_PLAIN, record_property)


def test_gamma_of_an_article_is_near_its_assignments_alone(
    record_property: Callable[[str, object], None],
) -> None:
    pytest.importorskip("scipy")
    one, other = two_annotators()
    settings = Settings()
    drawn = [[one, other], *made_by_chance([one, other], settings.chance, settings.samples, settings.seed)]
    found = gamma([one, other], settings)
    assert found is not None
    assert found.gamma.value is not None
    assert 0.5 < found.gamma.value < 1
    assert found.alignment.disorder == pytest.approx(plain.least_cost(one, other) / len(one))
    here, there = _by_turns(
        lambda: gamma([one, other], settings), lambda: [plain.least_cost(*units) for units in drawn]
    )
    ratio = here.p50 / there.p50
    record_property("gamma", round(here.p50, 1))
    print(f"gamma: {here.p50:.1f} ms, assignments alone {there.p50:.1f} ms, {ratio:.2f} times")  # noqa: T201  # the figure is the point
    # A slower machine takes longer over both.
    assert here.p50 <= _MOST_GAMMA or here.p50 <= _GAMMA_OF_PLAIN * there.p50


def test_measuring_a_thousand_articles_takes_little_memory(
    record_property: Callable[[str, object], None],
) -> None:
    tracemalloc.start()
    try:
        found = a_thousand_articles()
        for pair in PAIRS:
            strict_scores(found.corpus, *pair)
        tables = tables_of(coding_of_sets(found.corpus, found.tokens))
        mean_cohen_kappa(tables)
        alpha(tables)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    record_property("memory", most)
    print(f"memory: {most / 1e6:.0f} MB at most")  # noqa: T201  # the figure is the point
    assert most <= _MOST_MEMORY


def test_a_layer_of_eight_times_the_articles_takes_about_eight_times_as_long() -> None:
    def taken(articles: int) -> float:
        work = [
            {a: [(6 * n, 6 * n + 5, f"L{(a + n * person) % 3}") for n in range(6)] for a in range(articles)}
            for person in (1, 2)
        ]
        corpus = corpus_of([40] * articles, work)
        tokens = tokens_of(corpus, [[(6 * n, 6 * n + 5) for n in range(6)]] * articles)
        study = LayerStudy(
            name="entity",
            corpus=corpus,
            tokens=tokens,
            periods=["2031-05-05"] * articles,
            choices=Choices(draws=0),
            advance=lambda _what: None,
            cancelled=lambda: False,
        )
        times = Times()
        times.take_work(study.report)
        return times.p50

    taken(500)
    few = taken(2_000)
    assert taken(16_000) <= 14 * few  # over forty times, where each article counted all others
