"""Settles every open case by a rule, as one step: a batch that is filled, then brought into force.

A transaction over a whole corpus would hold up whoever decides something meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from annotator.agreement.asked import Asked
from annotator.agreement.cases import Case
from annotator.agreement.settling import Outcome, best, majority, unanimous
from annotator.agreement.strategy import Strategy
from annotator.agreement.weighing import Answers, Weighing, answers_of, weigh
from annotator.domain.changes import Place
from annotator.domain.errors import UnusableProject
from annotator.domain.snapshot import Reason
from annotator.domain.wording import worded
from annotator.services.agreement.agree import agreement
from annotator.services.agreement.compared_work import GOLD, compared_names
from annotator.services.agreement.gold_batch import GoldBatch
from annotator.services.agreement.settled_cases import ArticleState, Settled
from annotator.services.agreement.settled_work import SettledWork
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.snapshots.keeping import before
from annotator.services.team.assign import refuse_unless_lead
from annotator.store.access import Reading, Writing
from annotator.store.batches import DECIDE
from annotator.store.people import Person
from annotator.store.workspace import Workspace

_AT_ONCE = 25  # articles of one short transaction
_FEW = 300  # cases; before more of them a snapshot is taken

Rule = Callable[[ArticleState, Case], Outcome | None]
"""What a rule makes of a case of an article; None leaves it open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BySettling:
    """What a rule did: cases settled, those without a span among them, left open; estimates by layer.

    ``notice`` is a sentence to be said with it, where no snapshot could be kept before.
    """

    annotators: tuple[str, ...]
    articles: int
    settled: int
    no_span: int
    left_open: int
    weighings: Mapping[str, Weighing] = field(default_factory=dict)
    notice: str = ""


def reliability_words(done: BySettling) -> str:
    """How often each annotator was taken to be right, layer by layer; nothing where the rule does not ask."""
    told = ""
    for layer, weighing in done.weighings.items():
        shares = zip(done.annotators, weighing.estimates.accuracy, strict=True)
        one = worded(
            "In {layer}: {shares}",
            layer=layer,
            shares=", ".join(f"{name} {share:.0%}" for name, share in shares),
        )
        told = worded("{told}; {more}", told=told, more=one) if told else one
    return worded("Taken to be right: {told}.", told=told) if told else ""


class RuleSettling:
    """A lead's settling by rule of the work that ``asked`` names."""

    def __init__(self, workspace: Workspace, lead: Person, asked: Asked) -> None:
        self._workspace = workspace
        self._lead = lead
        self._asked = asked
        self._work = SettledWork(workspace, asked)

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
        """Settle every open case; as ``Adjudicating.settle``."""
        with self._workspace.read() as reading:
            refuse_unless_lead(reading, self._lead)
            names = compared_names(reading, self._asked)
            rows = self._work.rows(reading, sorted(documents))
            latest = reading.bulk.latest_step()
        weighings: dict[str, Weighing] = {}
        rule = self._rule(strategy, rows, names, trusted, least, weighings, cancelled)
        batch = self._workspace.perform(
            "begin settling", self._begin, annotator=self._lead.row, undoable=False
        ).result
        filling = GoldBatch(self._lead.row, strategy.value, batch)
        try:
            for start in range(0, len(rows), _AT_ONCE):
                if cancelled():
                    break
                part = rows[start : start + _AT_ONCE]
                with self._workspace.read() as reading:  # what changes meanwhile is seen at the end
                    filling.plan(reading, self._articles(reading, part, names), rule)
                self._workspace.perform("settle", filling.fill, undoable=False)
                progress(start, len(rows), filling.latest)
            notice = ""
            if filling.settled > _FEW:  # what is not in force yet goes from the snapshot when it is opened
                notice = before(self._workspace, Reason.BULK, cancelled=cancelled)
            stopped = cancelled()
            if not stopped and filling.settled:
                self._workspace.perform(
                    f"settle {filling.settled} cases: {strategy.value}",
                    lambda writing: self._finish(writing, filling, latest, names, rule),
                    annotator=self._lead.row,
                )
        except BaseException:
            with suppress(UnusableProject):  # it stays unseen, and is removed when the project is next opened
                self._purge(batch)
            raise
        if stopped or not filling.settled:
            self._purge(batch)
        if stopped:
            return None
        return BySettling(
            annotators=names,
            articles=filling.articles,
            settled=filling.settled,
            no_span=filling.no_span,
            left_open=filling.left_open,
            weighings=weighings,
            notice=notice,
        )

    @staticmethod
    def _begin(writing: Writing) -> int:
        writing.people.ensure(GOLD)
        return writing.batches.begin(DECIDE, {})

    def _finish(
        self, writing: Writing, filling: GoldBatch, latest: int, names: tuple[str, ...], rule: Rule
    ) -> None:
        """Bring the batch into force; what was decided otherwise since step ``latest`` is worked out anew."""
        refuse_unless_lead(writing, self._lead)
        stale = writing.bulk.touched_since(latest) & filling.documents
        gone = writing.bulk.articles_gone(filling.batch)
        filling.forget(writing, stale | gone)
        filling.plan(writing, self._articles(writing, sorted(stale - gone), names), rule)
        filling.fill(writing)
        writing.batches.finish(filling.batch)
        writing.place = filling.first or Place()

    def _articles(self, reading: Reading, rows: Sequence[int], names: tuple[str, ...]) -> list[ArticleState]:
        return self._work.among(reading, rows, names) if rows else []

    def _purge(self, batch: int) -> None:
        self._workspace.perform(
            "clear an unfinished settling", lambda w: w.batches.purge(batch), undoable=False
        )

    def _rule(  # all that a rule may ask for
        self,
        strategy: Strategy,
        rows: Sequence[int],
        names: tuple[str, ...],
        trusted: Mapping[str, str] | None,
        least: float,
        weighings: dict[str, Weighing],
        cancelled: Cancelled,
    ) -> Rule:
        if strategy is Strategy.UNANIMOUS:
            return lambda _article, case: unanimous(case)
        if strategy is Strategy.MAJORITY:
            return lambda _article, case: majority(case)
        if strategy is Strategy.BEST:
            by_label = self._trusted(names, trusted)
            return lambda _article, case: best(case, by_label)
        numbers = self._weigh(rows, names, weighings, cancelled)

        def weighed(article: ArticleState, case: Case) -> Outcome | None:
            number = numbers.get(_key(article.document, case))
            return weighings[case.layer].outcome(case, number, least=least) if number is not None else None

        return weighed

    def _weigh(
        self,
        rows: Sequence[int],
        names: tuple[str, ...],
        weighings: dict[str, Weighing],
        cancelled: Cancelled,
    ) -> dict[int, int]:
        """Estimate from all cases, settled ones too, layer by layer; which case has which number there."""
        answers: dict[str, list[Answers]] = {}
        numbers: dict[int, int] = {}
        for article in self._work.each(rows, cancelled=cancelled):
            for one in article.cases:
                given = answers.setdefault(one.case.layer, [])
                if one.state is Settled.OPEN:
                    numbers[_key(article.document, one.case)] = len(given)
                given.append(answers_of(one.case, len(names)))
        for layer in sorted(answers):
            weighings[layer] = weigh(answers[layer], len(names))
        return numbers

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
                told = [(f1, -n) for n, f1 in enumerate(row.f1_by_annotator) if f1 is not None]
                if told:
                    found[row.label] = -max(told)[1]
        return found


def _key(document: int, case: Case) -> int:
    """Tells a case from every other, in one number: a corpus has a hundred thousand."""
    return hash((document, case.layer, tuple((v.annotator, *v.place) for v in case.versions)))
