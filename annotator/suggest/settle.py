"""Turns evidence into suggested spans: what each name of an article is, and where. No model needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.suggest.analysis import OTHER, Analysis
from annotator.suggest.ballot import Ballot, Own, Verdict, first_word
from annotator.suggest.clues import Clues, around, inside
from annotator.suggest.clues_of_places import called
from annotator.suggest.cover import Cover
from annotator.suggest.lexicon.calendar_words import FUNCTION_WORDS
from annotator.suggest.lexicon.countries import STATES
from annotator.suggest.lexicon.geography import (
    BUILT_JOINS,
    BUILT_PAIRS,
    GOVERNED,
    NATURAL,
    NOT_JOINED_BEFORE,
)
from annotator.suggest.lexicon.organisations import HEADS, PORTFOLIOS
from annotator.suggest.lexicon.people import TITLES
from annotator.suggest.names import Run, case_runs
from annotator.suggest.reading import Page

_JOINS = {
    **dict.fromkeys(GOVERNED - {"capital", "kingdom", "emirate", "republic"}, "GPE"),
    **dict.fromkeys(NATURAL - {"falls", "marsh", "reef", "plain", "forest", "coast", "range"}, "LOC"),
    **dict.fromkeys(BUILT_JOINS, "FAC"),
}
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_SHARE = 0.34
_ENOUGH = 0.8
_ENOUGH_FOR_CAPITALS = 1.3
"""How much evidence a name needs that the model found, and one that only its capitals show."""

_SURE_DATE = 0.75
_SURE_COMPANY, _SURE_SHARE, _COMPANY = 1.2, 0.6, 2.6
"""What a name needs to speak for another one it is listed with, and how much that counts."""

_BETWEEN = 3
_NAMED_BY_DAY = re.compile(
    r"(?:9/11|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)"
    r" (?:attacks?|bombings?|massacre|uprising|revolution|coup)\b"
)
_LESS_SURE = 0.2


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
    taken = Cover(len(text), furniture)
    spans: list[Suggested] = []

    def place(span: Suggested) -> None:
        if 0 <= span.start < span.end <= len(text) and not taken.touches(span.start, span.end):
            taken.add(span.start, span.end)
            spans.append(span)

    if analysis.language == "en":
        dates = Cover(
            len(text), ((s, e) for s, e, label, c in analysis.found if label == "DATE" and c > _SURE_DATE)
        )
        page = Page(text, furniture)
        candidates = _candidates(page, Own(analysis, counted=own_counted), ballot)
        for candidate in sorted(candidates, key=lambda c: -c.rank):
            span = _placed(page, candidate)
            if not dates.holds(span.start, span.end):
                place(span)
    for start, end, label, certainty in analysis.found:
        named = _NAMED_BY_DAY.match(text, start) if label == "DATE" else None
        if named:
            place(Suggested(start, named.end(), "EVENT", certainty - _LESS_SURE))
        else:
            place(Suggested(start, end, label, certainty))
    return sorted(spans, key=lambda span: span.start)


def _candidates(page: Page, own: Own, ballot: Ballot) -> Iterator[_Candidate]:
    common = {word for word in page.words if word.islower()}
    mentioned = {run for s, e, _ in own.analysis.mentions if (run := page.at(s, e)) is not None}
    spelled = {name.upper(): name for name in own.analysis.names} if any(page.shouting) else {}
    found = mentioned | set(case_runs(page)) | set(_known(page, own.analysis, ballot))
    spots: dict[Run, tuple[str, Clues]] = {}
    for run in sorted(found):
        first, last = run
        if page.off[first]:
            continue
        name = page.slice(first, last)
        if page.shouting[first] and name not in own.analysis.names:
            name = spelled.get(name, name)
        elif name.isupper() and len(name) > 4 and name.title() in own.analysis.names:
            name = name.title()
        if run not in mentioned or not _nickname(name, own, ballot):
            spots[run] = (name, {} if page.heading[first] else around(page, first, last))
    verdicts = {run: ballot.verdict(name, own, local) for run, (name, local) in spots.items()}
    for run, clues in company(page, verdicts).items():
        name, local = spots[run]
        verdicts[run] = ballot.verdict(
            name, own, {**local, **{k: local.get(k, 0.0) + w for k, w in clues.items()}}
        )
    for run, verdict in verdicts.items():
        if verdict.label != OTHER and _convincing(page, run, verdict, run in mentioned, common):
            yield _Candidate(run, verdict, run in mentioned, _rank(page, run, verdict, run in mentioned))


def company(page: Page, verdicts: dict[Run, Verdict]) -> dict[Run, Clues]:
    """What names joined by commas, "and" or "or" tell of each other: ``Mbelo and Ndarra`` are of a kind."""
    beginning: dict[int, list[Run]] = {}
    for run in verdicts:
        beginning.setdefault(run[0], []).append(run)
    clues: dict[Run, Clues] = {}
    for run, verdict in verdicts.items():
        at = run[1] + (page.word(run[1]) in _JOINS)
        while at < len(page) and at - run[1] <= _BETWEEN and page.word(at) in {",", "and", "or"}:
            at += 1
        if at == run[1] or page.word(at - 1) not in {",", "and", "or"}:
            continue
        for other in beginning.get(at, ()):
            for one, two in ((run, verdicts[other]), (other, verdict)):
                if two.support >= _SURE_COMPANY and two.share >= _SURE_SHARE and two.label != OTHER:
                    votes = clues.setdefault(one, {})
                    votes[two.label] = votes.get(two.label, 0.0) + _COMPANY
    return clues


def _nickname(name: str, own: Own, ballot: Ballot) -> bool:
    """Whether this is a ``Lion of Mbelo``: a common noun and a place, no name of its own."""
    head, of, tail = name.partition(" of ")
    if not of or " " in head or head.lower() in TITLES or inside(name):
        return False
    verdict = ballot.verdict(tail, own)
    return verdict.label in _PLACES and verdict.support >= _SURE_COMPANY


def _known(page: Page, analysis: Analysis, ballot: Ballot) -> Iterator[Run]:
    """Where the names known from this article or others stand."""
    ours: dict[str, set[str]] = {}
    shouted: dict[str, set[str]] = {}
    for name in analysis.names:
        first = first_word(name)
        ours.setdefault(first, set()).add(name)
        shouted.setdefault(first.upper(), set()).add(name.upper())
    for i in range(len(page)):
        if not page.capital(i) or page.off[i]:
            continue
        word = page.words[i]
        options = ours.get(word, set()) | ballot.names_beginning(word)
        if page.shouting[i]:
            options = options | shouted.get(word, set())
        for name in options:
            if page.text.startswith(name, page.starts[i]):
                run = page.at(page.starts[i], page.starts[i] + len(name))
                if run is not None:
                    yield run


def _convincing(page: Page, run: Run, verdict: Verdict, mentioned: bool, common: set[str]) -> bool:
    """Whether the evidence for a name is enough to suggest it here."""
    first, last = run
    if verdict.decided:
        return True
    if verdict.share < _SHARE or verdict.support < (_ENOUGH if mentioned else _ENOUGH_FOR_CAPITALS):
        return False
    if last - first > 1:
        return True
    word = page.lower[first]
    of_office = page.word(first - 1) == "of" and page.word(first - 2) in TITLES
    if word in PORTFOLIOS | {"state"} and (of_office or page.word(last) in TITLES):
        return False
    if page.opens[first] and word in HEADS:
        return False
    common_word = word in FUNCTION_WORDS and not page.words[first].isupper()
    at_doubtful_place = page.opens[first] or page.heading[first]
    return not (at_doubtful_place and (common_word or (word in common and not mentioned)))


def _rank(page: Page, run: Run, verdict: Verdict, mentioned: bool) -> float:
    """Which of two overlapping names is suggested: the longer one, if it has evidence of its own."""
    told = mentioned and not page.heading[run[0]]
    telling = told or verdict.support >= 1.5 or max(inside(page.slice(*run)).values(), default=0.0) >= 2.5
    return min(verdict.support, 6.0) * 0.15 + (run[1] - run[0]) * (1.0 if telling else 0.4) + 0.5 * told


def _placed(page: Page, candidate: _Candidate) -> Suggested:
    """The span of a candidate, with the generic noun or year that belongs to it, and its score."""
    first, last = candidate.run
    label = candidate.verdict.label
    if label in _PLACES or (label == "PERSON" and page.word(last) in BUILT_JOINS):
        label, last = _with_noun(page, first, last, label)
    elif (
        label == "EVENT"
        and page.word(last) == "of"
        and page.raw(last + 1).isdigit()
        and len(page.raw(last + 1)) == 4
    ):
        last += 2
    return Suggested(page.starts[first], page.ends[last - 1], label, _score(candidate))


def _with_noun(page: Page, first: int, last: int, label: str) -> tuple[str, int]:
    """``Sarn province``, ``Sarn town hall``: label and end of a place whose noun belongs to it."""
    if called(page, last) in NATURAL and label == "GPE":
        label = "LOC"
    noun, after = page.word(last), page.word(last + 1)
    adjoining = last < len(page) and page.text[page.ends[last - 1] : page.starts[last]] in {" ", "\u00a0"}
    if not adjoining or not page.words[last].islower() or page.slice(first, last) in STATES:
        return label, last
    if (noun, after) in BUILT_PAIRS and page.same_line(last, last + 1):
        return "FAC", last + 2
    if noun in _JOINS and after not in NOT_JOINED_BEFORE:
        return _JOINS[noun], last + 1
    return label, last


def _score(candidate: _Candidate) -> float:
    verdict = candidate.verdict
    if verdict.decided:
        return 0.99
    score = 0.15 + 0.55 * verdict.share + 0.07 * min(verdict.support, 4.0) - 0.08 * (not candidate.mentioned)
    return round(max(0.05, min(0.98, score)), 2)
