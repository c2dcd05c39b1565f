"""Turns evidence into suggested spans: what each name of an article is, and where it stands. No model needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.suggest.analysis import OTHER, Analysis
from annotator.suggest.ballot import Ballot, Verdict
from annotator.suggest.clues import around, inside
from annotator.suggest.lexicon.calendar_words import FUNCTION_WORDS
from annotator.suggest.lexicon.countries import STATES
from annotator.suggest.lexicon.geography import BUILT_JOINS, GOVERNED, NATURAL
from annotator.suggest.names import Run, case_runs
from annotator.suggest.reading import Page

_JOINS = {
    **dict.fromkeys(GOVERNED - {"capital", "kingdom", "emirate", "republic"}, "GPE"),
    **dict.fromkeys(NATURAL - {"falls", "marsh", "reef", "plain", "forest", "coast", "range"}, "LOC"),
    **dict.fromkeys(BUILT_JOINS, "FAC"),
}
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_ENOUGH = 0.9
_ENOUGH_FOR_CAPITALS = 1.3


@dataclass(frozen=True, slots=True)
class Suggested:
    """A proposed span, ``start`` and ``end`` in code points, ``score`` 0 to 1."""

    start: int
    end: int
    label: str
    score: float
    layer: str = "entity"


@dataclass(frozen=True, slots=True)
class _Candidate:
    run: Run
    verdict: Verdict
    mentioned: bool
    rank: float


def settle(
    text: str,
    analysis: Analysis,
    ballot: Ballot,
    furniture: Sequence[tuple[int, int]] = (),
    *,
    own_counted: bool = True,
) -> list[Suggested]:
    """The spans to suggest for ``text``, in order and without overlaps, none of them in furniture.

    ``analysis`` is that of the same text; ``own_counted`` says whether ``ballot`` holds it already.
    """
    taken = [False] * (len(text) + 1)
    for start, end in furniture:
        taken[start:end] = [True] * (end - start)
    spans: list[Suggested] = []
    if analysis.language == "en":
        page = Page(text, furniture)
        for candidate in sorted(_candidates(page, analysis, ballot, own_counted), key=lambda c: -c.rank):
            span = _placed(page, candidate)
            if not any(taken[span.start : span.end]):
                taken[span.start : span.end] = [True] * (span.end - span.start)
                spans.append(span)
    for start, end, label, certainty in analysis.found:
        if 0 <= start < end <= len(text) and not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            spans.append(Suggested(start, end, label, certainty))
    return sorted(spans, key=lambda s: s.start)


def _candidates(page: Page, own: Analysis, ballot: Ballot, own_counted: bool) -> Iterator[_Candidate]:
    common = {page.words[i] for i in range(len(page)) if page.words[i].islower()}
    mentioned = {run: label for s, e, label in own.mentions if (run := page.at(s, e)) is not None}
    runs = set(case_runs(page))
    found = set(mentioned) | runs | set(_known(page, own, ballot))
    for run in sorted(found):
        first, last = run
        if page.off[first]:
            continue
        name = _as_known(page, run, own)
        local = {} if page.heading[first] else around(page, first, last)
        verdict = ballot.verdict(name, own, local, own_counted=own_counted)
        if verdict.label == OTHER or not _convincing(page, run, verdict, run in mentioned, common):
            continue
        yield _Candidate(run, verdict, run in mentioned, _rank(page, run, verdict, run in mentioned))


def _as_known(page: Page, run: Run, own: Analysis) -> str:
    """The name as its evidence spells it: a line in capitals is no evidence of its own."""
    name = page.slice(*run)
    if page.shouting[run[0]] and name not in own.names:
        return next((known for known in own.names if known.upper() == name), name.title())
    return name


def _known(page: Page, own: Analysis, ballot: Ballot) -> Iterator[Run]:
    """Where the names known from this article or others stand, longest first."""
    shouted = {name.upper(): name for name in own.names} if any(page.shouting) else {}
    for i in range(len(page)):
        if not page.capital(i) or page.off[i]:
            continue
        word = page.words[i]
        options = ballot.names_beginning(word) | (
            {n for n in own.names if n.startswith(word)} if not ballot else set()
        )
        if page.shouting[i]:
            options = options | {name for name in shouted if name.startswith(word)}
        for name in options:
            end = page.starts[i] + len(name)
            if page.text.startswith(name, page.starts[i]):
                run = page.at(page.starts[i], end)
                if run is not None:
                    yield run


def _convincing(page: Page, run: Run, verdict: Verdict, mentioned: bool, common: set[str]) -> bool:
    first, last = run
    if verdict.decided:
        return True
    if verdict.share < 0.34 or verdict.support < _ENOUGH:
        return mentioned and verdict.support > 0.3
    if mentioned:
        return True
    single = last - first == 1
    if (
        single
        and (page.lower[first] in common or page.lower[first] in FUNCTION_WORDS)
        and (page.opens[first] or page.heading[first])
    ):
        return False
    return verdict.support >= _ENOUGH_FOR_CAPITALS


def _rank(page: Page, run: Run, verdict: Verdict, mentioned: bool) -> float:
    """Which of two overlapping names is suggested: the longer one, if it has evidence of its own."""
    words = run[1] - run[0]
    telling = max(inside(page.slice(*run)).values(), default=0.0) >= 2.5
    return (
        min(verdict.support, 6.0) * 0.15
        + words * (1.0 if telling or mentioned else 0.4)
        + (0.5 if mentioned else 0.0)
    )


def _placed(page: Page, candidate: _Candidate) -> Suggested:
    """The span of a candidate, with the generic noun that belongs to a place, and its score."""
    first, last = candidate.run
    label = candidate.verdict.label
    noun = page.word(last)
    if (
        label in _PLACES
        and noun in _JOINS
        and page.words[last].islower()
        and page.same_line(last - 1, last)
        and page.text[page.ends[last - 1] : page.starts[last]] in {" ", "\u00a0"}
        and page.slice(first, last) not in STATES
    ):
        label, last = _JOINS[noun], last + 1
    return Suggested(page.starts[first], page.ends[last - 1], label, _score(candidate))


def _score(candidate: _Candidate) -> float:
    verdict = candidate.verdict
    if verdict.decided:
        return 0.99
    score = (
        0.25 + 0.5 * verdict.share + 0.06 * min(verdict.support, 4.0) - (0.0 if candidate.mentioned else 0.08)
    )
    return round(max(0.05, min(0.98, score)), 2)
