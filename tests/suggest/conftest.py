"""Suggesters that run: one with the language model, started once, and one with rules alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence

import pytest

from annotator.suggest.ballot import Ballot
from annotator.suggest.client import SuggesterClient
from annotator.suggest.exchanged import Article, Proposal
from annotator.suggest.gather import analysed
from annotator.suggest.model import PACKAGES, load_model
from annotator.suggest.settle import Suggested, settle

Propose = Callable[[str], list[tuple[str, str]]]


@pytest.fixture(scope="session")
def with_model() -> Iterator[SuggesterClient]:
    """A suggester with the language model; the tests share it and must forget what they count."""
    if load_model_name() is None:
        pytest.skip("no language model is installed")
    with SuggesterClient() as client:
        client.hello()
        yield client


def load_model_name() -> str | None:
    """The model package that is installed, found without loading it."""
    from importlib.util import find_spec

    return next((name for name in PACKAGES if find_spec(name) is not None), None)


@pytest.fixture
def by_rules() -> Iterator[SuggesterClient]:
    """A suggester without a model."""
    with SuggesterClient(model="none") as client:
        yield client


@pytest.fixture
def proposed() -> Propose:
    """What the rules alone propose for one English text, as ``(words, label)``."""

    def propose(text: str) -> list[tuple[str, str]]:
        return [(text[s.start : s.end], s.label) for s in settled(text)]

    return propose


def settled(text: str, furniture: Sequence[tuple[int, int]] = (), language: str = "en") -> list[Suggested]:
    """The rules' suggestions for one text that is its own corpus."""
    analysis = analysed(text, furniture, language=language)
    ballot = Ballot()
    ballot.add("only", analysis)
    return settle(text, analysis, ballot, furniture)


def suggested(client: SuggesterClient, articles: Sequence[Article]) -> dict[str, list[Proposal]]:
    """The names ``client`` proposes for articles that are one corpus, which it forgets again."""
    analyses = dict(client.analyse_many(articles))
    proposals = {
        a.id: [p for p in client.settle(a, analyses[a.id]).spans if p.layer == "entity"]
        for a in articles
        if a.id in analyses
    }
    for article in articles:
        client.forget(article.id)
    return proposals


__all__ = ["Propose", "load_model", "os", "settled", "suggested"]
