"""What a verdict makes of gold: its span, that span's relations, and the verdict beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from annotator.agreement.cases import Case
from annotator.agreement.settling import Outcome
from annotator.agreement.strategy import Strategy
from annotator.domain.changes import Place
from annotator.domain.span import Span, Status
from annotator.formats.provenance import TAKEN
from annotator.services.agreement.compared_work import GOLD
from annotator.services.agreement.settled_cases import ArticleState, CaseState, Choice, told_of
from annotator.store.access import Writing
from annotator.store.verdicts import Verdict

_OF_ONE = (Choice.TAKEN, Strategy.BEST)
Child = tuple[str, int, int, str]
"""A version of a span: whose, start, end, label."""


def gold_row(writing: Writing) -> int:
    """The annotator who owns gold, made where there is none yet."""
    return writing.people.ensure(GOLD).row


def write(  # a decision: of whom, on what, how, what, why
    writing: Writing,
    people: tuple[int, int],
    place: tuple[ArticleState, CaseState],
    choice: str,
    outcome: Outcome,
    reason: str = "",
) -> None:
    """Record a decision in the place of the one that stands; ``people`` are the lead and gold, by rows."""
    (lead, gold), (article, case) = people, place
    clear(writing, [case.verdict] if case.verdict is not None else [])
    writing.assignments.start(article.document, gold)
    row = None
    version = outcome.version
    if version is not None:
        span = Span(
            id="",
            layer=case.case.layer,
            label=version.label,
            start=version.start,
            end=version.end,
            text=article.text[version.start : version.end],
            features=dict(outcome.features),
            status=Status.GOLD,
        )
        # Gold may have come in with an import: what stands there already is what is meant.
        place_there = (span.layer, span.label, span.start, span.end)
        row = writing.annotations.same(article.document, gold, place_there)
        if row is None:
            row = writing.annotations.add(article.document, gold, span)
    where = (case.case.layer, case.case.start, case.case.end)
    versions = versions_of(case.case, article.annotators, choice, outcome)
    writing.verdicts.add(article.document, lead, where, choice, row, versions=versions, reason=reason)
    writing.place = Place(document=article.document, start=where[1], end=where[2])


def versions_of(case: Case, names: Sequence[str], choice: str, outcome: Outcome) -> list[dict[str, Any]]:
    """The versions of a case as a verdict remembers them, the one that was taken whole marked."""
    versions = told_of(case, names)
    if outcome.version is not None and choice in _OF_ONE:
        for told in versions:
            if told["row"] == outcome.version.row:
                told[TAKEN] = True
    return versions


def clear(writing: Writing, verdicts: Sequence[Verdict]) -> None:
    """Take verdicts back, with the gold spans they led to, unless another verdict led to the same."""
    for verdict in verdicts:
        writing.verdicts.remove(verdict.row)
        if verdict.gold is not None and not writing.verdicts.led_to(verdict.gold):
            writing.annotations.remove(verdict.gold)


def relate(writing: Writing, gold: int, document: int) -> None:
    """Let gold spans have the relations of the versions they were made from, where both ends are gold."""
    verdicts = [v for v in writing.verdicts.of(document) if v.gold is not None]
    stands_for = {(told["who"], *place_told(told)): v.gold for v in verdicts for told in v.versions}
    present = {(r.head.row, r.label, r.child.row) for r in writing.annotations.mark_relations(document, gold)}
    for verdict in verdicts:
        for label, child in wanted(verdict.versions):
            end = stands_for.get(child)
            key = (verdict.gold, label, end)
            if end is not None and verdict.gold is not None and key not in present:
                present.add((verdict.gold, label, end))
                writing.annotations.relate(document, gold, label, (verdict.gold, end), fresh=True)


def wanted(versions: Sequence[Mapping[str, Any]]) -> list[tuple[str, Child]]:
    """The relations of the version that was taken, else those that more than half of the versions have.

    Each as its label, and whose child where.
    """
    heard = [told for told in versions if told.get(TAKEN)] or versions
    counted: dict[tuple[str, int, int, str], list[Child]] = {}
    for told in heard:
        for label, (start, end, name) in told["relations"]:
            counted.setdefault((label, start, end, name), []).append((told["who"], start, end, name))
    return [(key[0], ends[0]) for key, ends in counted.items() if 2 * len(ends) > len(heard)]


def place_told(told: Mapping[str, Any]) -> tuple[int, int, str]:
    """Where a version that a verdict remembers stands, and its label."""
    return told["start"], told["end"], told["label"]
