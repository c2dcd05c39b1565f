"""A lead settles where annotators differ: one decision a case, by hand or by rule, into the gold layer.

Gold is owned by an annotator named ``gold``; what becomes of it is the lead's step, and theirs to undo. A
verdict remembers the versions it was made from: where an annotator changes their work afterwards, it shows as
stale.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from annotator.agreement.asked import Asked
from annotator.agreement.cases import Version
from annotator.agreement.settling import Outcome
from annotator.agreement.strategy import Strategy
from annotator.domain.changes import Changes, Place
from annotator.services.agreement.gold_spans import clear, gold_row, relate, write
from annotator.services.agreement.settled_cases import ArticleState, CaseState, Choice, Settled
from annotator.services.agreement.settled_work import SettledWork
from annotator.services.agreement.standing import Naming, naming_of
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.team.assign import refuse_unless_lead
from annotator.store.access import Writing
from annotator.store.people import Person, WorkStatus
from annotator.store.verdicts import Verdict
from annotator.store.workspace import Workspace

if TYPE_CHECKING:
    from annotator.services.agreement.settle_by_rule import BySettling


class Adjudicating:
    """What a lead may do about the differences between annotators; ``asked`` says whose work is settled."""

    def __init__(self, workspace: Workspace, lead: Person, asked: Asked | None = None) -> None:
        self._workspace = workspace
        self._lead = lead
        self._asked = asked or Asked()
        self._work = SettledWork(workspace, self._asked)

    def each(self, *, cancelled: Cancelled = never) -> Iterator[ArticleState]:
        """Every article that two annotators at least have done, one by one; fewer once ``cancelled``.

        Raises:
            WrongUse: if fewer than two annotators are there.
        """
        return self._work.each(cancelled=cancelled)

    def articles(self) -> list[ArticleState]:
        """The same, all of them in memory."""
        return list(self.each())

    def article(self, document: int) -> ArticleState | None:
        """One article; None where fewer than two annotators have done it."""
        with self._workspace.read() as reading:
            found = self._work.among(reading, [document])
        return found[0] if found else None

    def called(self, entry: str) -> str:
        """What an entry (its id) is called; the id itself where the project has none of it."""
        return self._work.called(entry)

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

    def take_alike(
        self, documents: Sequence[int], naming: Naming, annotator: int, reason: str = ""
    ) -> Changes:
        """Let gold say what one annotator (their number) says of open cases of some articles that are alike.

        ``naming`` tells which entries annotators differ in there, and in nothing else: see ``naming_of``.
        """

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            gold = gold_row(writing)
            for article in self._work.among(writing, documents):
                for one in article.cases:
                    version = one.case.of(annotator)
                    if one.state is Settled.OPEN and naming_of(one.case) == naming and version is not None:
                        outcome = Outcome(version=version, features=version.features_named)
                        people = (self._lead.row, gold)
                        write(writing, people, (article, one), Choice.TAKEN, outcome, reason)
                relate(writing, gold, article.document)

        return self._perform("take what is alike", work)

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
        # numpy takes a while to load, and only the rules need it.
        from annotator.services.agreement.settle_by_rule import RuleSettling

        return RuleSettling(self._workspace, self._lead, self._asked).settle(
            strategy,
            trusted=trusted,
            least=least,
            documents=documents,
            progress=progress,
            cancelled=cancelled,
        )

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
