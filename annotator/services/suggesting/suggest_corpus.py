"""Makes suggestions for the articles that lack them: first provisional ones, then by the whole corpus.

Each article is read once by the suggester; what it saw is kept, so that later articles add their
evidence without a second reading. Suggestions appear as articles are read; when all are, those that
the whole corpus sees differently are replaced, unless somebody has decided them. What annotators
have decided is the strongest evidence: when it has changed, a run settles everything anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

from annotator.domain.document import Document
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.suggesting.carried_proposals import carried_proposals
from annotator.services.suggesting.decided_names import decided_names, digest
from annotator.services.suggesting.in_use import silenced
from annotator.services.suggesting.proposed import bring_about, difference, wanted, without_layers
from annotator.store.access import Writing
from annotator.store.batches import SUGGEST
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.suggest.client import SuggesterClient
from annotator.suggest.exchanged import AnalysisJson, Article, Hello, Proposals, is_readable
from annotator.suggest.protocol import FORMER_NAMES
from annotator.suggest.troubles import GET_A_MODEL, SettlingFailed, SuggestingCancelled

_SETTLED_ON = "suggestions settled on"


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestReport:
    """What a run made: ``spans`` suggestions in the ``documents`` articles it read, by ``suggester``.

    ``claims`` of those spans are claims. In ``changed`` articles read earlier it suggests otherwise now.
    ``model`` is empty when only rules were at work; ``advice`` then says how to get a model.
    ``others`` are spans that other suggesters in use have made beside them, where they were asked.
    ``skipped`` names the articles that could not be read, each with its reason.
    """

    documents: int = 0
    spans: int = 0
    claims: int = 0
    changed: int = 0
    suggester: str = ""
    model: str = ""
    advice: str = ""
    skipped: tuple[str, ...] = ()
    cancelled: bool = False
    others: int = 0


def suggest(
    workspace: Workspace,
    *,
    jobs: int = 1,
    model: str = "",
    person: Person | None = None,
    first: Callable[[], int | None] = lambda: None,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> SuggestReport:
    """Suggest names and claims where no suggester of this version has looked yet; may be stopped and resumed.

    Where all has been looked at, what annotators have decided since is taken into account.
    ``first`` is asked for the row number of the article to take next, if it still waits. One run is
    one step, which undo takes back whole.

    Raises:
        SuggesterTrouble: if the suggester can't be started or keeps stopping; what is done is kept.
        UnusableProject: if the project can't be written.
    """
    with SuggesterClient(jobs=jobs, model=model) as client:
        hello = client.hello()
        run = _Run(workspace, client, hello, person, cancelled)
        waiting = run.waiting()
        if not waiting and not run.decisions_changed():
            return run.report(cancelled=False)
        stopped = False
        try:
            if waiting:
                run.read(waiting, first, progress)
            run.settle_all(progress)
        except SuggestingCancelled:
            stopped = True
        return run.report(cancelled=stopped or cancelled())


@dataclass(slots=True)
class _Run:
    """One run of a suggester over a project."""

    workspace: Workspace
    client: SuggesterClient
    hello: Hello
    person: Person | None
    cancelled: Cancelled
    seen: set[int] = field(default_factory=set)
    done: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    spans: dict[int, int] = field(default_factory=dict)
    claims: dict[int, int] = field(default_factory=dict)
    batch: int | None = None
    depends: str = ""

    def waiting(self) -> list[int]:
        """The articles this version has not looked at; the evidence of the others is counted."""
        with self.workspace.read() as reading:
            for row, body in reading.suggestions.analyses(self.hello.suggester):
                kept = json.loads(body)
                if kept.get("by") == self.hello.name and is_readable(kept["saw"]):
                    self.seen.add(row)
                    self.client.evidence(str(row), kept["saw"])
            votes = decided_names(reading)
            self.depends = digest(reading, votes)
            for (name, label), weight in votes.items():
                self.client.decided(name, label, weight)
            return [row for row in reading.documents.rows() if row not in self.seen]

    def decisions_changed(self) -> bool:
        """Whether suggestions were last settled on other decisions, or in a run that was taken back."""
        with self.workspace.read() as reading:
            settled = reading.facts.get(_SETTLED_ON) or {}
            if settled.get("by") != self.hello.name or settled.get("on") != self.depends:
                return bool(self.seen)
            batch = settled.get("batch")
            return batch is not None and not reading.batches.is_live(batch)

    def read(self, waiting: list[int], first: Callable[[], int | None], progress: Progress) -> None:
        """Read every waiting article and store what is suggested on the evidence so far."""
        self._begin()
        total = len(waiting)
        progress(0, total, "")
        for identity, saw in self.client.analyse_many(self._articles(waiting, first)):
            row = int(identity)
            document = self._document(row)
            if self._settle(row, document, saw, saw):
                self.done.add(row)
            progress(len(self.done), total, document.title)
            self._stop_if_asked()

    def settle_all(self, progress: Progress) -> None:
        """Look again at every article, now that all evidence is counted."""
        suggester = self.hello.suggester
        looked = sorted(self.seen | self.done)
        for number, row in enumerate(looked, 1):
            with self.workspace.read() as reading:
                if self.batch is not None and not reading.batches.is_live(self.batch):
                    self._stop()
                document = reading.documents.get(row)
                saw = json.loads(reading.suggestions.analysis(row, suggester))["saw"]
            self._settle(row, document, saw, None)
            progress(number, len(looked), document.title)
            self._stop_if_asked()
        settled = {"by": self.hello.name, "on": self.depends, "batch": self.batch}
        self.workspace.perform("settle", lambda w: w.facts.put(_SETTLED_ON, settled), undoable=False)

    def report(self, *, cancelled: bool) -> SuggestReport:
        """What this run made."""
        titles = {}
        if self.client.skipped:
            with self.workspace.read() as reading:
                listed = reading.documents.listed([int(i) for i in self.client.skipped])
                titles = {str(row): entry.title or entry.source_file for row, entry in listed.items()}
        return SuggestReport(
            documents=len(self.done),
            spans=sum(self.spans[row] for row in self.done),
            claims=sum(self.claims[row] for row in self.done),
            changed=len(self.changed - self.done),
            suggester=self.hello.name,
            model=self.hello.model,
            advice=(
                ""
                if self.hello.model
                else worded("No language model: rules alone were at work. {way}", way=GET_A_MODEL)
            ),
            skipped=tuple(
                worded("{title}: {reason}", title=titles.get(i, i), reason=why)
                for i, why in self.client.skipped.items()
            ),
            cancelled=cancelled,
        )

    def _begin(self) -> int:
        """The batch of this run, begun with its first change: a run that changes nothing is no step."""
        if self.batch is not None:
            return self.batch

        def begin(writing: Writing) -> int:
            writing.suggestions.take_over(FORMER_NAMES, self.hello.suggester)
            batch = writing.batches.begin(SUGGEST, {"by": self.hello.name})
            writing.batches.finish(batch)
            return batch

        self.batch = self.workspace.perform(
            "make suggestions", begin, annotator=self.person.row if self.person else None
        ).result
        return self.batch

    def _articles(self, waiting: list[int], first: Callable[[], int | None]) -> Iterator[Article]:
        left = dict.fromkeys(waiting)
        while left:
            wanted = first()
            row = wanted if wanted is not None and wanted in left else next(iter(left))
            del left[row]
            yield _article(row, self._document(row))

    def _document(self, row: int) -> Document:
        with self.workspace.read() as reading:
            return reading.documents.get(row)

    def _settle(self, row: int, document: Document, saw: AnalysisJson, read_now: AnalysisJson | None) -> bool:
        """Make an article's suggestions; one that fails keeps those it has, and is told of."""
        try:
            proposals = self.client.settle(_article(row, document), saw)
        except SettlingFailed:
            self.client.skipped[str(row)] = worded(
                "Its suggestions can't be made; this is a fault of the program."
            )
            return False
        self._store(row, document, proposals, read_now)
        return True

    def _store(self, row: int, document: Document, proposals: Proposals, saw: Any) -> None:
        """Bring an article's suggestions to ``proposals``; ``saw`` is kept where it was read just now."""
        suggester = self.hello.suggester
        with self.workspace.read() as reading:
            proposals = carried_proposals(document.text, proposals, reading.schemes.changes_since())
            off = silenced(reading)
            if off:
                proposals = without_layers(proposals, off)
            want = wanted(document, proposals, reading.schemes.get())
            change = difference(reading, row, suggester, want)
        self.spans[row] = len(want.spans)
        self.claims[row] = sum(layer == "claim" for layer, *_ in want.spans)
        if saw is None and not change:
            return
        self.changed.add(row)
        batch = self._begin()

        def write(writing: Writing) -> None:
            if not writing.batches.is_live(batch):  # the run was undone while it was under way
                self._stop()
            if saw is not None:
                body = json.dumps({"by": self.hello.name, "saw": saw}, ensure_ascii=False)
                writing.suggestions.keep_analysis(row, suggester, body, batch)
            bring_about(writing, row, suggester, change, batch)

        self.workspace.perform("suggest", write, undoable=False)

    def _stop_if_asked(self) -> None:
        if self.cancelled():
            self._stop()

    def _stop(self) -> NoReturn:
        self.client.cancel()
        raise SuggestingCancelled


def _article(row: int, document: Document) -> Article:
    return Article(
        id=str(row),
        text=document.text,
        language=document.language,
        title=document.title,
        furniture=tuple((f.start, f.end) for f in document.furniture),
    )
