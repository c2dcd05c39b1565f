"""How well links are ranked on the sample corpus may not fall unseen."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from annotator.suggest.links.weights import Weights

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "link_scores.py"


@pytest.fixture(scope="module")
def scores() -> ModuleType:
    spec = importlib.util.spec_from_file_location("link_scores", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["link_scores"] = module
    spec.loader.exec_module(module)
    return module


def test_more_than_half_of_the_links_are_among_the_first_five(scores: ModuleType) -> None:
    gold = scores.sample()
    five, ten = scores.hits(gold.links, scores.ranking(gold, Weights(), of=gold.links))
    plain_five, plain_ten = scores.hits(gold.links, scores.plain_ranking(gold, gold.links))
    assert five >= max(0.55, plain_five + 0.05)
    assert ten >= max(0.61, plain_ten + 0.1)


def test_opposing_claims_bring_contradictions_up(scores: ModuleType) -> None:
    gold = scores.sample()
    against = gold.only("contradicts")
    _, plain = scores.hits(against, scores.ranking(gold, Weights(), of=against))
    _, opposing = scores.hits(against, scores.ranking(gold, Weights(), of=against, opposing=True))
    assert opposing >= max(0.42, plain)


def test_accepted_links_bring_the_others_up(scores: ModuleType) -> None:
    gold = scores.closed(scores.sample())
    known, rest = gold.links[::2], gold.links[1::2]
    before = scores.hits(rest, scores.ranking(gold, Weights(), of=rest))
    after = scores.hits(rest, scores.ranking(gold, Weights(), of=rest, accepted=known))
    assert after[0] >= before[0] + 0.1
    assert after[1] >= before[1] + 0.1
