"""The gold that a rule makes, as the rows of one batch."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.agreement.settling import Outcome
from annotator.domain.changes import Place
from annotator.domain.span import Status
from annotator.services.agreement.compared_work import GOLD
from annotator.services.agreement.gold_spans import place_told, versions_of, wanted
from annotator.services.agreement.settled_cases import ArticleState, CaseState, Settled
from annotator.store.access import Reading, Writing
from annotator.store.bulk import Joined, Made
from annotator.store.people import Standing, WorkStatus
from annotator.store.spans import packed
from annotator.store.suggested_relations import SuggestedLink
from annotator.store.verdicts import NewVerdict

if TYPE_CHECKING:
    from annotator.services.agreement.settle_by_rule import Rule


@dataclass(slots=True)
class _Decided:
    """A case that was decided, and the span it leads to, if any."""

    case: CaseState
    outcome: Outcome
    span: Made | None


@dataclass(slots=True)
class _Plan:
    """What becomes of one article; ``made`` are the spans that are not there yet."""

    article: ArticleState
    decided: list[_Decided]
    made: list[Made]
    present: frozenset[tuple[int, str, int]]  # relations that are there: rows of the ends, and the label
    left_open: int


class GoldBatch:
    """Plans some articles, writes them, plans the next. ``choice`` is the rule that all of it goes by."""

    def __init__(self, lead: int, choice: str, batch: int) -> None:
        self.batch = batch
        self.latest = ""  # the title of the article that was planned last
        self.first: Place | None = None
        self._lead = lead
        self._choice = choice
        self._planned: list[_Plan] = []
        self._counted: dict[int, tuple[int, int, int]] = {}  # settled, without a span, open, by article

    @property
    def documents(self) -> AbstractSet[int]:
        """The articles (row numbers) in which anything was settled."""
        return {row for row, counted in self._counted.items() if counted[0]}

    @property
    def articles(self) -> int:
        """How many articles were looked at."""
        return len(self._counted)

    @property
    def settled(self) -> int:
        """How many cases were settled."""
        return sum(counted[0] for counted in self._counted.values())

    @property
    def no_span(self) -> int:
        """How many of them as no span."""
        return sum(counted[1] for counted in self._counted.values())

    @property
    def left_open(self) -> int:
        """How many cases the rule left open."""
        return sum(counted[2] for counted in self._counted.values())

    def plan(self, reading: Reading, articles: Sequence[ArticleState], rule: Rule) -> None:
        """Work out what a rule makes of the open cases of some articles."""
        gold = reading.people.named(GOLD)
        rows = [article.document for article in articles]
        there = reading.bulk.states(rows, gold.row) if gold is not None and rows else {}
        for article in articles:
            own = {s.place: s.row for s in there[article.document].own} if article.document in there else {}
            plan = _Plan(article, [], [], frozenset(), 0)
            spans: dict[tuple[str, str, int, int], Made] = {}
            for one in article.cases:
                if one.state is not Settled.OPEN:
                    continue
                outcome = rule(article, one.case)
                if outcome is None:
                    plan.left_open += 1
                    continue
                plan.decided.append(_Decided(one, outcome, self._span(plan, one, outcome, own, spans)))
            if own and gold is not None:
                linked = reading.annotations.mark_relations(article.document, gold.row)
                plan.present = frozenset((r.head.row, r.label, r.child.row) for r in linked)
            self._planned.append(plan)
            self.latest = article.title

    def fill(self, writing: Writing) -> None:
        """Write what was planned."""
        gold = writing.people.ensure(GOLD).row
        planned, self._planned = self._planned, []
        writing.bulk.make([made for plan in planned for made in plan.made], gold, self.batch)
        for plan in planned:
            document, decided = plan.article.document, plan.decided
            none = sum(one.span is None for one in decided)
            self._counted[document] = (len(decided), none, plan.left_open)
            if decided and self.first is None:
                case = decided[0].case.case
                self.first = Place(document=document, start=case.start, end=case.end)
            writing.verdicts.add_bulk(document, [self._verdict(plan, one) for one in decided], self.batch)
        begun = [plan.article.document for plan in planned if plan.decided]
        writing.assignments.add_bulk(begun, gold, Standing(status=WorkStatus.IN_PROGRESS), self.batch)
        joined = [relation for plan in planned for relation in self._joined(plan)]
        writing.bulk.join(joined, gold, self.batch, Status.ADDED)

    def forget(self, writing: Writing, documents: AbstractSet[int]) -> None:
        """Remove again what was written of some articles."""
        writing.bulk.forget(self.batch, documents)
        for document in documents:
            self._counted.pop(document, None)

    @staticmethod
    def _span(
        plan: _Plan,
        one: CaseState,
        outcome: Outcome,
        own: dict[tuple[str, str, int, int], int],
        spans: dict[tuple[str, str, int, int], Made],
    ) -> Made | None:
        """The span of gold that an outcome means: one that is there, one of this plan, or another one."""
        version = outcome.version
        if version is None:
            return None
        place = (one.case.layer, version.label, version.start, version.end)
        if place not in spans:
            spans[place] = Made(
                document=plan.article.document,
                place=place,
                text=plan.article.text[version.start : version.end],
                status=Status.GOLD,
                features=packed(outcome.features),
                row=own.get(place, 0),
            )
            if place not in own:
                plan.made.append(spans[place])
        return spans[place]

    def _verdict(self, plan: _Plan, one: _Decided) -> NewVerdict:
        case = one.case.case
        return NewVerdict(
            by=self._lead,
            layer=case.layer,
            start=case.start,
            end=case.end,
            choice=self._choice,
            gold=one.span.row if one.span is not None else None,
            versions=versions_of(case, plan.article.annotators, self._choice, one.outcome),
            reason="",
            created="",
        )

    def _joined(self, plan: _Plan) -> list[Joined]:
        """The relations between gold spans that the versions have, where both ends are gold by now."""
        if not plan.decided:
            return []
        document = plan.article.document
        sources = [
            (versions_of(d.case.case, plan.article.annotators, self._choice, d.outcome), d.span)
            for d in plan.decided
            if d.span is not None
        ]
        before = [c.verdict for c in plan.article.cases if c.verdict is not None]
        sources += [(list(v.versions), _standing(document, v.gold)) for v in before if v.gold is not None]
        stands_for = {
            (told["who"], *place_told(told)): span for told_all, span in sources for told in told_all
        }
        found: dict[tuple[int, str, int], Joined] = {}
        for versions, head in sources:
            for label, child in wanted(versions):
                end = stands_for.get(child)
                if end is not None and (key := (head.row, label, end.row)) not in plan.present:
                    found.setdefault(key, Joined(head=head, child=end, link=_link(label)))
        return list(found.values())


def _standing(document: int, row: int) -> Made:
    """A span that is there already, as an end of a relation."""
    return Made(document=document, place=("", "", 0, 0), text="", status=Status.GOLD, row=row)


def _link(label: str) -> SuggestedLink:
    """A relation that no program has proposed."""
    return SuggestedLink(
        row=0, label=label, head=0, child=0, child_span=("", "", 0, 0), features={}, origin="", score=None
    )
