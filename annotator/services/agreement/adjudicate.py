"""A lead settles where annotators differ: one decision a case, by hand or by rule, into the gold layer.

Gold is owned by an annotator named ``gold``; what becomes of it is the lead's step, and theirs to undo. A
verdict remembers the versions it was made from: where an annotator changes their work afterwards, it shows as
stale.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.agreement.asked import Asked
from annotator.agreement.cases import Version
from annotator.agreement.settling import (
    Outcome,
    Strategy,
    Weighing,
    best,
    majority,
    unanimous,
    weighted,
)
from annotator.domain.changes import Changes, Place
from annotator.domain.span import Span, Status
from annotator.services.agreement.agree import agreement
from annotator.services.agreement.compared_work import GOLD, ComparedWork
from annotator.services.agreement.settled_cases import (
    ArticleState,
    CaseState,
    Choice,
    Settled,
    state_of,
    told_of,
)
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.team.assign import refuse_unless_lead
from annotator.store.access import Writing
from annotator.store.people import Person, WorkStatus
from annotator.store.verdicts import Verdict
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class BySettling:
    """What a rule did: cases settled, those without a span among them, left open; estimates by layer."""

    articles: int
    settled: int
    no_span: int
    left_open: int
    weighings: Mapping[str, Weighing] = field(default_factory=dict)


class Adjudicating:
    """What a lead may do about the differences between annotators; ``asked`` says whose work is settled."""

    def __init__(self, workspace: Workspace, lead: Person, asked: Asked | None = None) -> None:
        self._workspace = workspace
        self._lead = lead
        self._asked = asked or Asked()

    def articles(self) -> list[ArticleState]:
        """Every article that two annotators at least have done.

        Raises:
            WrongUse: if fewer than two annotators are there.
        """
        with self._workspace.read() as reading:
            work = ComparedWork.read(reading, self._asked)
            verdicts = reading.verdicts.all()
            gold = reading.people.named(GOLD)
            done = reading.assignments.rows_with(gold.row, WorkStatus.DONE) if gold is not None else set()
        return [
            state_of(work, number, verdicts.get(row, []), done=row in done)
            for number, (row, _) in enumerate(work.documents)
        ]

    def article(self, document: int) -> ArticleState | None:
        """One article; None where fewer than two annotators have done it."""
        with self._workspace.read() as reading:
            uid = reading.documents.get(document).id
            work = ComparedWork.read(reading, replace(self._asked, documents=(uid,)))
            verdicts = reading.verdicts.of(document)
            gold = reading.people.named(GOLD)
            done = gold is not None and document in reading.assignments.rows_with(gold.row, WorkStatus.DONE)
        if not work.documents:
            return None
        return state_of(work, 0, verdicts, done=done)

    def take(self, article: ArticleState, case: CaseState, version: Version, reason: str = "") -> Changes:
        """Let gold say what one annotator says."""
        return self._decide(
            article,
            case,
            "take a version",
            Choice.TAKEN,
            Outcome(version=version, features=version.features),
            reason,
        )

    def none(self, article: ArticleState, case: CaseState, reason: str = "") -> Changes:
        """Let gold say that there is no span here."""
        return self._decide(article, case, "decide: no span", Choice.NONE, Outcome(version=None), reason)

    def edit(
        self,
        article: ArticleState,
        case: CaseState,
        span: tuple[int, int, str],
        features: Mapping[str, Any] | None = None,
        reason: str = "",
    ) -> Changes:
        """Let gold say something of its own: ``span`` is start, end (code points) and label.

        Raises:
            ValueError: if the range does not lie in the article.
        """
        start, end, label = span
        if not 0 <= start < end <= len(article.text):
            message = f"not a range of this article: {start} to {end}"
            raise ValueError(message)
        version = Version(annotator=-1, row=-1, start=start, end=end, label=label)
        outcome = Outcome(version=version, features=dict(features or {}))
        return self._decide(article, case, "decide by hand", Choice.EDITED, outcome, reason)

    def reopen(self, article: ArticleState, case: CaseState) -> Changes:
        """Take a verdict back, with the gold span it led to."""

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            writing.place = Place(document=article.document, start=case.case.start, end=case.case.end)
            self._clear(writing, [case.verdict] if case.verdict is not None else [])

        return self._perform("decide again", work)

    def drop_orphan(self, article: ArticleState, verdict: Verdict) -> Changes:
        """Take away the verdict, and the gold, of a case that no annotator has any more."""

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            writing.place = Place(document=article.document, start=verdict.start, end=verdict.end)
            self._clear(writing, [verdict])

        return self._perform("take gold away", work)

    def finish(self, article: ArticleState, *, done: bool = True) -> Changes:
        """Say that an article's gold is finished, or not yet."""

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            writing.place = Place(document=article.document)
            status = WorkStatus.DONE if done else WorkStatus.IN_PROGRESS
            writing.assignments.set(article.document, self._gold(writing), status)

        return self._perform("finish gold" if done else "reopen gold", work)

    def settle(
        self,
        strategy: Strategy,
        *,
        trusted: Mapping[str, str] | None = None,
        least: float = 0.8,
        documents: Iterable[int] = (),
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> BySettling | None:
        """Settle every open case by a rule, as one step; None, and nothing done, when it was stopped.

        ``trusted`` names an annotator for each label (``best``); without it the one who agrees most with the
        others on that label. ``least`` is the probability that ``weighted`` asks for.
        """
        chosen = set(documents)
        articles = [a for a in self.articles() if not chosen or a.document in chosen]
        cases = [(a, c) for a in articles for c in a.cases if c.state is Settled.OPEN]
        weighings: dict[str, Weighing] = {}
        outcomes = self._outcomes(strategy, articles, cases, trusted, least, weighings)
        told = [(a, c, o) for (a, c), o in zip(cases, outcomes, strict=True) if o is not None]
        if cancelled():
            return None

        def work(writing: Writing) -> bool:
            refuse_unless_lead(writing, self._lead)
            gold = self._gold(writing)
            for number, (article, case, outcome) in enumerate(told):
                if cancelled():
                    raise _Stopped
                progress(number, len(told), article.title)
                self._write(writing, gold, article, case, strategy.value, outcome, "")
            for article in {id(a): a for a, _, _ in told}.values():
                self._relate(writing, gold, article.document)
            return True

        try:
            self._workspace.perform(
                f"settle {len(told)} cases: {strategy.value}", work, annotator=self._lead.row
            )
        except _Stopped:
            return None
        return BySettling(
            articles=len(articles),
            settled=len(told),
            no_span=sum(outcome.version is None for _, _, outcome in told),
            left_open=len(cases) - len(told),
            weighings=weighings,
        )

    def _outcomes(
        self,
        strategy: Strategy,
        articles: Sequence[ArticleState],
        cases: Sequence[tuple[ArticleState, CaseState]],
        trusted: Mapping[str, str] | None,
        least: float,
        weighings: dict[str, Weighing],
    ) -> list[Outcome | None]:
        if strategy is Strategy.UNANIMOUS:
            return [unanimous(case.case) for _, case in cases]
        if strategy is Strategy.MAJORITY:
            return [majority(case.case) for _, case in cases]
        names = articles[0].annotators if articles else ()
        if strategy is Strategy.BEST:
            by_label = self._trusted(names, trusted)
            return [best(case.case, by_label) for _, case in cases]
        # Reliability is estimated from all cases, settled ones too, layer by layer.
        found: dict[int, Outcome | None] = {}
        layers = {c.case.layer for a in articles for c in a.cases}
        for layer in sorted(layers):
            every = [c for a in articles for c in a.cases if c.case.layer == layer]
            weighing = weighted([c.case for c in every], len(names), least=least)
            weighings[layer] = weighing
            found.update({id(c): o for c, o in zip(every, weighing.outcomes, strict=True)})
        return [found.get(id(case)) for _, case in cases]

    def _trusted(self, names: Sequence[str], given: Mapping[str, str] | None) -> dict[str, int]:
        number = {name: n for n, name in enumerate(names)}
        if given is not None:
            return {label: number[name] for label, name in given.items() if name in number}
        compared = agreement(
            self._workspace, replace(self._asked, choices=replace(self._asked.choices, draws=0))
        )
        if compared is None:
            return {}
        found = {}
        for layer in compared.report.layers:
            for row in layer.rows:
                means = row.f1_by_annotator
                told = [(f1, -n) for n, f1 in enumerate(means) if f1 is not None]
                if told:
                    found[row.label] = -max(told)[1]
        return found

    def _decide(
        self, article: ArticleState, case: CaseState, name: str, choice: str, outcome: Outcome, reason: str
    ) -> Changes:
        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            gold = self._gold(writing)
            self._write(writing, gold, article, case, choice, outcome, reason)
            self._relate(writing, gold, article.document)

        return self._perform(name, work)

    def _perform(self, name: str, work: Any) -> Changes:
        return self._workspace.perform(name, work, annotator=self._lead.row).changes

    @staticmethod
    def _gold(writing: Writing) -> int:
        return writing.people.ensure(GOLD).row

    def _write(
        self,
        writing: Writing,
        gold: int,
        article: ArticleState,
        case: CaseState,
        choice: str,
        outcome: Outcome,
        reason: str,
    ) -> None:
        self._clear(writing, [case.verdict] if case.verdict is not None else [])
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
        place = (case.case.layer, case.case.start, case.case.end)
        writing.verdicts.add(
            article.document,
            self._lead.row,
            place,
            choice,
            row,
            versions=told_of(case.case, article.annotators),
            reason=reason,
        )
        writing.place = Place(document=article.document, start=place[1], end=place[2])

    @staticmethod
    def _clear(writing: Writing, verdicts: Sequence[Verdict]) -> None:
        for verdict in verdicts:
            writing.verdicts.remove(verdict.row)
            if verdict.gold is not None:
                writing.annotations.remove(verdict.gold)

    def _relate(self, writing: Writing, gold: int, document: int) -> None:
        """Let gold spans have the relations of the versions they were made from, where both ends are gold."""
        verdicts = [v for v in writing.verdicts.of(document) if v.gold is not None]
        stands_for = {(told["who"], *_place(told)): v.gold for v in verdicts for told in v.versions}
        present = {
            (r.head.row, r.label, r.child.row) for r in writing.annotations.mark_relations(document, gold)
        }
        for verdict in verdicts:
            for label, child in _wanted(verdict):
                end = stands_for.get(child)
                key = (verdict.gold, label, end)
                if end is not None and verdict.gold is not None and key not in present:
                    present.add((verdict.gold, label, end))
                    writing.annotations.relate(document, gold, label, (verdict.gold, end), fresh=True)


_Child = tuple[str, int, int, str]
"""A version of a span: whose, start, end, label."""


class _Stopped(Exception):
    """The settling was stopped: nothing of it is kept."""


def _wanted(verdict: Verdict) -> list[tuple[str, _Child]]:
    """The relations that more than half of a span's versions have: label, and whose child where."""
    counted: dict[tuple[str, int, int, str], list[_Child]] = {}
    for told in verdict.versions:
        for label, (start, end, name) in told["relations"]:
            counted.setdefault((label, start, end, name), []).append((told["who"], start, end, name))
    return [(key[0], ends[0]) for key, ends in counted.items() if 2 * len(ends) > len(verdict.versions)]


def _place(told: Mapping[str, Any]) -> tuple[int, int, str]:
    return told["start"], told["end"], told["label"]
