"""Suggestions by models and plug-ins in use, beside those of our own suggester."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from annotator.domain.document import Document
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.suggesting.approved import is_approved
from annotator.services.suggesting.in_use import Used, by_of, kind_of, place_of, used
from annotator.services.suggesting.proposed import bring_about, difference, wanted
from annotator.store.access import Reading, Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.suggest.exchanged import Proposal, Proposals
from annotator.suggest.training.client import predict_with_scores
from annotator.suggest.training.values import Scored, TrainingStopped

_AT_ONCE = 2000
"""Articles whose texts are in memory together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunReport:
    """What suggesters in use made: ``spans`` suggestions in ``documents`` articles, by name.

    ``left_out`` are plug-ins in use in the project that nobody has taken into use on this machine.
    """

    documents: int = 0
    spans: int = 0
    suggesters: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    cancelled: bool = False


def suggest_with_all(
    workspace: Workspace,
    *,
    person: Person | None = None,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> RunReport:
    """Have every suggester in use look at the articles that it, in its present state, has not seen.

    One run of one suggester is one step. When it is stopped, what was suggested until then stays.

    Raises:
        TrainingTrouble: if a model can't be loaded, or fails; what was suggested until then stays.
    """
    with workspace.read() as reading:
        every = used(reading)
    runs = []
    left_out = [one.name for one in every if not is_approved(one.choice)]
    for one in every:
        if one.name in left_out:
            continue
        run = _Run(workspace, one, person, progress, cancelled)
        run.go()
        runs.append(run)
        if run.stopped:
            break
    return RunReport(
        documents=sum(run.documents for run in runs),
        spans=sum(run.spans for run in runs),
        suggesters=tuple(dict.fromkeys(run.used.name for run in runs)),
        left_out=tuple(left_out),
        cancelled=any(run.stopped for run in runs),
    )


@dataclass(slots=True)
class _Run:
    """One suggester over a project."""

    workspace: Workspace
    used: Used
    person: Person | None
    progress: Progress
    cancelled: Cancelled
    documents: int = 0
    spans: int = 0
    stopped: bool = False
    batch: int | None = None
    by: str = ""
    read: list[tuple[int, Document]] = field(default_factory=list)

    def go(self) -> None:
        """Read what waits, some articles at a time."""
        choice = place_of(self.workspace, self.used.choice)
        # One suggester may be in use on several layers: each is a sight of its own.
        self.by = f"{by_of(choice)} {self.used.layer}"
        with self.workspace.read() as reading:
            seen = {
                row
                for row, body in reading.suggestions.analyses(self.used.name)
                if self.by in json.loads(body).get("by", ())
            }
            waiting = [row for row in reading.documents.rows() if row not in seen]
        total = len(waiting)
        for first in range(0, total, _AT_ONCE):
            with self.workspace.read() as reading:
                self.read = [(row, reading.documents.get(row)) for row in waiting[first : first + _AT_ONCE]]
            texts = [document.text for _, document in self.read]
            furniture = [[(f.start, f.end) for f in document.furniture] for _, document in self.read]
            try:
                predict_with_scores(
                    choice,
                    texts,
                    furniture,
                    on_text=partial(self._tell, first, total),
                    on_spans=self._keep,
                    stop=self._stop,
                )
            except TrainingStopped:
                self.stopped = True
                return

    def _tell(self, before: int, total: int, number: int) -> None:
        self.progress(before + number, total, self.used.name)

    def _stop(self) -> bool:
        return self.stopped or self.cancelled()

    def _keep(self, number: int, found: list[Scored]) -> None:
        """Bring one article's suggestions to what was seen in it."""
        if self.stopped:
            return
        row, document = self.read[number]
        name, layer = self.used.name, self.used.layer
        batch = self._begin()
        with self.workspace.read() as reading:
            others = [s for s in reading.suggestions.rows_of(row, name).values() if s.layer != layer]
            proposals = [
                Proposal(start=s.start, end=s.end, label=s.label, layer=layer, score=s.score, origin=name)
                for s in found
                if s.chosen
            ]
            # What it proposes on other layers stays.
            proposals += [
                Proposal(
                    start=s.start,
                    end=s.end,
                    label=s.label,
                    layer=s.layer,
                    score=s.score if s.score is not None else 1.0,
                    origin=s.origin,
                    features=s.features,
                )
                for s in others
            ]
            want = wanted(document, Proposals(spans=tuple(proposals)), reading.schemes.get())
            change = difference(reading, row, name, want)
            scheme = reading.schemes.get()
            seen = self._seen(reading, row)
        near = [
            [s.label, document.text[s.start : s.end], s.score]
            for s in found
            if not s.chosen and scheme.label(layer, s.label) is not None
        ]

        def write(writing: Writing) -> None:
            if not writing.batches.is_live(batch):  # the run was undone while it was under way
                self.stopped = True
                return
            body = json.dumps(
                {"by": sorted({*seen["by"], self.by}), "near": {**seen["near"], layer: near}},
            )
            writing.suggestions.keep_analysis(row, name, body, batch)
            bring_about(writing, row, name, change, batch)

        self.workspace.perform("suggest", write, undoable=False)
        self.documents += 1
        self.spans += sum(place[0] == layer for place in want.spans)

    def _seen(self, reading: Reading, row: int) -> dict[str, Any]:
        """What the suggester has seen of an article on other layers: ``by``, and ``near`` by layer."""
        try:
            kept = json.loads(reading.suggestions.analysis(row, self.used.name))
        except LookupError:
            return {"by": [], "near": {}}
        layer = self.used.layer
        return {
            "by": [by for by in kept.get("by", []) if not by.endswith(f" {layer}")],
            "near": {other: near for other, near in kept.get("near", {}).items() if other != layer},
        }

    def _begin(self) -> int:
        if self.batch is None:
            name = self.used.name

            def begin(writing: Writing) -> int:
                batch = writing.batches.begin(kind_of(name), {"by": self.by})
                writing.batches.finish(batch)
                return batch

            self.batch = self.workspace.perform(
                f"make suggestions with {name}", begin, annotator=self.person.row if self.person else None
            ).result
        return self.batch
