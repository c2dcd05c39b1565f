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
from annotator.domain.snapshot import Reason
from annotator.services.agreement.agree import agreement
from annotator.services.agreement.compared_work import GOLD, ComparedWork
from annotator.services.agreement.gold_spans import clear, gold_row, relate, write
from annotator.services.agreement.settled_cases import (
    ArticleState,
    CaseState,
    Choice,
    Settled,
    state_of,
)
from annotator.services.entries.named import EntryNames
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.snapshots.keeping import before
from annotator.services.team.assign import refuse_unless_lead
from annotator.store.access import Writing
from annotator.store.people import Person, WorkStatus
from annotator.store.verdicts import Verdict
from annotator.store.workspace import Workspace

_FEW = 300  # cases; before more of them a snapshot is taken


@dataclass(frozen=True, slots=True, kw_only=True)
class BySettling:
    """What a rule did: cases settled, those without a span among them, left open; estimates by layer.

    ``notice`` is a sentence to be said with it, where no snapshot could be kept before.
    """

    articles: int
    settled: int
    no_span: int
    left_open: int
    weighings: Mapping[str, Weighing] = field(default_factory=dict)
    notice: str = ""


class Adjudicating:
    """What a lead may do about the differences between annotators; ``asked`` says whose work is settled."""

    def __init__(self, workspace: Workspace, lead: Person, asked: Asked | None = None) -> None:
        self._workspace = workspace
        self._lead = lead
        self._asked = asked or Asked()
        self._entries: EntryNames | None = None  # as they were when all articles were last read

    def articles(self) -> list[ArticleState]:
        """Every article that two annotators at least have done.

        Raises:
            WrongUse: if fewer than two annotators are there.
        """
        with self._workspace.read() as reading:
            work = ComparedWork.read(reading, self._asked)
            self._entries = work.entries
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
            work = ComparedWork.read(reading, replace(self._asked, documents=(uid,)), self._entries)
            self._entries = work.entries or self._entries
            verdicts = reading.verdicts.of(document)
            gold = reading.people.named(GOLD)
            done = gold is not None and document in reading.assignments.rows_with(gold.row, WorkStatus.DONE)
        if not work.documents:
            return None
        return state_of(work, 0, verdicts, done=done)

    def called(self, entry: str) -> str:
        """What an entry (its id) is called; the id itself where the project has none of it."""
        return self._entries.name_of(entry) if self._entries is not None else entry

    def take(self, article: ArticleState, case: CaseState, version: Version, reason: str = "") -> Changes:
        """Let gold say what one annotator says."""
        return self._decide(
            article,
            case,
            "take a version",
            Choice.TAKEN,
            Outcome(version=version, features=version.features_named),
            reason,
        )

    def take_all(
        self, cases: Sequence[tuple[ArticleState, CaseState]], annotator: int, reason: str = ""
    ) -> Changes:
        """Let gold say what one annotator (their number) says of each of several cases, as one step."""

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            gold = gold_row(writing)
            for article, case in cases:
                version = case.case.of(annotator)
                features = version.features_named if version is not None else {}
                outcome = Outcome(version=version, features=features)
                choice = Choice.TAKEN if version is not None else Choice.NONE
                write(writing, (self._lead.row, gold), (article, case), choice, outcome, reason)
            for document in {article.document for article, _ in cases}:
                relate(writing, gold, document)

        return self._perform(f"take {len(cases)} versions", work)

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
            clear(writing, [case.verdict] if case.verdict is not None else [])

        return self._perform("decide again", work)

    def drop_orphan(self, article: ArticleState, verdict: Verdict) -> Changes:
        """Take away the verdict, and the gold, of a case that no annotator has any more."""

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            writing.place = Place(document=article.document, start=verdict.start, end=verdict.end)
            clear(writing, [verdict])

        return self._perform("take gold away", work)

    def finish(self, article: ArticleState, *, done: bool = True) -> Changes:
        """Say that an article's gold is finished, or not yet."""

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            writing.place = Place(document=article.document)
            status = WorkStatus.DONE if done else WorkStatus.IN_PROGRESS
            writing.assignments.set(article.document, gold_row(writing), status)

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
        notice = ""
        if len(told) > _FEW:
            notice = before(self._workspace, Reason.BULK, cancelled=cancelled)

        def work(writing: Writing) -> bool:
            refuse_unless_lead(writing, self._lead)
            gold = gold_row(writing)
            for number, (article, case, outcome) in enumerate(told):
                if cancelled():
                    raise _Stopped
                progress(number, len(told), article.title)
                write(writing, (self._lead.row, gold), (article, case), strategy.value, outcome)
            for article in {id(a): a for a, _, _ in told}.values():
                relate(writing, gold, article.document)
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
            notice=notice,
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
            gold = gold_row(writing)
            write(writing, (self._lead.row, gold), (article, case), choice, outcome, reason)
            relate(writing, gold, article.document)

        return self._perform(name, work)

    def _perform(self, name: str, work: Any) -> Changes:
        return self._workspace.perform(name, work, annotator=self._lead.row).changes


class _Stopped(Exception):
    """The settling was stopped: nothing of it is kept."""
