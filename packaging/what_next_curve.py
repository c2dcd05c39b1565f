"""Measures what the order of work is worth: a simulated annotator answers from a corpus's gold.

    .venv/bin/python packaging/what_next_curve.py CORPUS [--seeds 1,2,3] [--base MODEL] > rounds.jsonl
    .venv/bin/python packaging/what_next_plot.py rounds.jsonl docs/pictures/what-next.svg

CORPUS is a file in CoNLL columns, or a folder of brat files, whose lines then are the articles.

For each seed, articles (here: messages) are drawn for a project, and others to measure on. The first
``--step`` are the same for both orders, and so is the model they teach. Then, round by round: a model is
trained on what is decided, suggests in the rest, and the next ``--step`` articles are taken in the order of
the list (Order.WORTH, no share kept for evaluation) or by chance. The annotator accepts a suggestion that is
gold, corrects one that overlaps a gold span, rejects the others and adds what is missing. All of it runs
through the program's own services; each run writes its rounds as a line of JSON.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.domain.document import Document
from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import new_project, person_in
from annotator.services.queue.article_queue import ArticleQueue, Wish
from annotator.services.queue.order import Order
from annotator.services.queue.what_next import WhatNext, keep_settings
from annotator.services.suggesting.proposed import bring_about, difference, wanted
from annotator.store.access import Writing
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from annotator.suggest.exchanged import Proposal, Proposals
from annotator.suggest.training.learn import learn
from annotator.suggest.training.predict import Predictor
from annotator.suggest.training.values import Example, Kind, Marked, Part, Scored, Settings

SETTINGS = Settings(kind=Kind.NER, most_steps=160, patience=80, look_every=20, words=500)
SUGGESTER = "simulated"
Text = tuple[str, tuple[Marked, ...]]


def lines(folder: Path) -> Iterator[Text]:
    """The lines of brat files, with the spans that lie within each."""
    for path in sorted(folder.glob("*.ann")):
        text = path.with_suffix(".txt").read_text("utf-8")
        told = [
            line.split("\t")[1].split(" ") for line in path.read_text("utf-8").splitlines() if line[0] == "T"
        ]
        spans = sorted((int(at[0]), int(at[-1]), label) for label, *at in told)
        start = 0
        for line in text.splitlines(keepends=True):
            words, end = line.strip(), start + len(line)
            at = start + line.find(words)
            here = [(a - at, b - at, label) for a, b, label in spans if at <= a and b <= at + len(words)]
            if words:
                yield words, tuple(here)
            start = end


def messages(path: Path) -> Iterator[Text]:
    """The messages of a file in CoNLL columns, words joined by spaces, with their spans."""
    words: list[tuple[str, str]] = []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        if line.strip():
            word, _, tag = line.partition("\t")
            words.append((word, tag.strip()))
        elif words:
            yield _joined(words)
            words = []


def _joined(words: Sequence[tuple[str, str]]) -> Text:
    text, spans = "", list[Marked]()
    going = False
    for word, tag in words:
        start = len(text) + bool(text)
        text = f"{text} {word}" if text else word
        if tag.startswith("I") and going:
            spans[-1] = (spans[-1][0], len(text), spans[-1][2])
        elif tag != "O":
            spans.append((start, len(text), tag[2:]))
        going = tag != "O"
    return text, tuple(spans)


def scheme(labels: Sequence[str]) -> dict[str, Any]:
    """A label scheme with these labels."""
    colour = dict.fromkeys(("ground", "line", "dark_ground", "dark_line"), "#445566")
    made = [
        {"name": label, "key": str(n + 1), "description": label, "colour": colour}
        for n, label in enumerate(labels)
    ]
    layer = {"name": "entity", "drawing": "fill", "labels": made, "features": []}
    return {"format": "goldspan-scheme/1", "name": "Simulated", "layers": [layer], "relations": []}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run is for: the seed it is drawn by, the order it goes by, the model it starts from."""

    seed: int
    order: str
    base: str
    step: int
    rounds: int
    updates: int


class Run:
    """One project, worked through in one order."""

    def __init__(self, folder: Path, pool: Sequence[Text], measured: Sequence[Text], asked: Asked) -> None:
        """``folder`` is the seed's: the model of the first articles is kept there for the other order."""
        self.models, self.asked = folder, asked
        folder = folder / asked.order
        folder.mkdir()
        self.gold = dict(pool)
        self.measured = [
            Example(id=f"m{n}", text=text, spans=spans, part=Part.HELD)
            for n, (text, spans) in enumerate(measured)
        ]
        labels = sorted({label for _, spans in pool for _, _, label in spans})
        (folder / "scheme.json").write_text(json.dumps(scheme(labels)), "utf-8")
        self.workspace: Workspace = new_project(folder / "p.goldspan", str(folder / "scheme.json"))
        self.person: Person = person_in(self.workspace, "Simulated")
        keep_settings(self.workspace, WhatNext(share=0.0))
        self.queue = ArticleQueue(self.workspace, self.person)
        self.workspace.listen(self.queue.refresh)
        self.rows = self._brought_in()
        chance = random.Random(asked.seed)  # noqa: S311  # the same order each time
        self.shuffled = chance.sample(self.rows, len(self.rows))
        self.done: list[int] = []

    def _brought_in(self) -> list[int]:
        def work(writing: Writing) -> list[int]:
            batch = writing.batches.begin("import", {})
            made = [Document(id=f"d{n}", text=text) for n, text in enumerate(self.gold)]
            rows = writing.documents.add_bulk(made, batch)
            writing.batches.finish(batch)
            return rows

        return self.workspace.perform("import", work).result

    def rounds(self) -> Iterator[dict[str, Any]]:
        """Label, train, measure, suggest, round by round."""
        for number in range(self.asked.rounds):
            counts = dict.fromkeys(("accepted", "corrected", "rejected", "added"), 0)
            for row in self._next(self.asked.step):
                self._work_on(row, counts)
            begun = time.process_time()
            model = self.models / (f"{self.asked.order}-{number}" if number else "first")
            if not model.exists():
                self._train(model)
            predictor = Predictor.load(str(model))
            if number < self.asked.rounds - 1:
                self._suggest(predictor)
            scores = predictor.facts["held"]["scores"]
            yield {
                "order": self.asked.order,
                "seed": self.asked.seed,
                "articles": len(self.done),
                "words": sum(len(self._text(row).split()) for row in self.done),
                "spans": sum(len(self.gold[self._text(row)]) for row in self.done),
                **{name: scores[name] for name in ("p", "r", "f")},
                **counts,
                "seconds": round(time.process_time() - begun, 1),
            }

    def _train(self, model: Path) -> None:
        examples = [*self._decided(), *self.measured]
        asked = self.asked
        settings = replace(SETTINGS, seed=asked.seed, base=asked.base, most_steps=asked.updates)
        learn(examples, settings, model, {}, lambda _: None, lambda: False)

    def _next(self, number: int) -> list[int]:
        done = set(self.done)
        ordered = self.shuffled
        if self.asked.order == "worth" and done:
            ordered = self.queue.rows(Wish(order=Order.WORTH))
        taken = [row for row in ordered if row not in done][:number]
        self.done += taken
        return taken

    def _text(self, row: int) -> str:
        with self.workspace.read() as reading:
            return reading.documents.text(row)

    def _work_on(self, row: int, counts: dict[str, int]) -> None:
        """Decide what is suggested in an article, and add what is missing."""
        annotating = Annotating(self.workspace, self.person)
        article = Article(self.workspace, self.person, row)
        missing = set(self.gold[article.document.text])
        for mark in [m for m in article.marks() if m.asked]:
            if (mark.start, mark.end, mark.label) in missing:
                annotating.accept(row, [mark.key])
                missing.discard((mark.start, mark.end, mark.label))
                counts["accepted"] += 1
        for mark in [m for m in article.marks() if m.asked and _waits(self.workspace, self.person, row, m)]:
            over = next((g for g in sorted(missing) if g[0] < mark.end and mark.start < g[1]), None)
            if over is not None and over[:2] == (mark.start, mark.end):
                annotating.relabel(row, mark.key, "entity", over[2])
                missing.discard(over)
                counts["corrected"] += 1
            else:
                annotating.reject(row, [mark.key])
                counts["rejected"] += 1
        for start, end, label in sorted(missing):
            annotating.add(row, "entity", label, start, end)
            counts["added"] += 1
        annotating.set_status(row, WorkStatus.DONE)

    def _decided(self) -> list[Example]:
        with self.workspace.read() as reading:
            work = reading.annotations.spans_of(self.done, self.person.row)
            texts = reading.documents.texts(self.done)
        return [
            Example(
                id=str(row),
                text=texts[row],
                spans=[(s.start, s.end, s.label) for s in work[row].spans if s.status is not Status.REJECTED],
            )
            for row in self.done
        ]

    def _suggest(self, predictor: Predictor) -> None:
        """Bring the suggestions of the rest to what the model proposes now, its near misses beside them."""
        done = set(self.done)
        rest = [row for row in self.rows if row not in done]
        with self.workspace.read() as reading:
            texts = [reading.documents.text(row) for row in rest]
            documents = [reading.documents.get(row) for row in rest]
            known = reading.schemes.get()
        seen = list(predictor.spans(texts, with_scores=True))
        with self.workspace.read() as reading:
            changes = [
                difference(reading, row, SUGGESTER, wanted(document, _proposals(found), known))
                for row, document, found in zip(rest, documents, seen, strict=True)
            ]

        def work(writing: Writing) -> None:
            batch = writing.batches.begin("suggest", {})
            for row, text, found, change in zip(rest, texts, seen, changes, strict=True):
                if change:
                    bring_about(writing, row, SUGGESTER, change, batch)
                near = [[s.label, text[s.start : s.end], s.score] for s in found if not s.chosen]
                writing.suggestions.keep_analysis(
                    row, SUGGESTER, json.dumps({"near": {"entity": near}}), batch
                )
            writing.batches.finish(batch)

        self.workspace.perform("suggest", work, undoable=False)


def _waits(workspace: Workspace, person: Person, row: int, mark: Mark) -> bool:
    with workspace.read() as reading:
        return reading.annotations.of_suggestion(mark.key.row, person.row) is None


def _proposals(found: Sequence[Scored]) -> Proposals:
    return Proposals(
        spans=tuple(
            Proposal(
                layer="entity",
                label=s.label,
                start=s.start,
                end=s.end,
                score=s.score,
                origin=SUGGESTER,
                features={},
            )
            for s in found
            if s.chosen
        ),
        relations=(),
    )


def main() -> int:
    """Run what is asked for; each round is a line of JSON on standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--orders", default="random,worth")
    parser.add_argument("--base", default="", help="a model whose first layer training starts from")
    parser.add_argument("--pool", type=int, default=1500, help="how many articles there are to label")
    parser.add_argument("--measured", type=int, default=800, help="how many articles F1 is taken on")
    parser.add_argument("--step", type=int, default=100, help="how many articles are labelled a round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--updates", type=int, default=SETTINGS.most_steps, help="at most, of each model")
    asked = parser.parse_args()
    read = lines if asked.corpus.is_dir() else messages
    texts = [t for t in dict(read(asked.corpus)).items() if len(t[0].split()) > 3]
    for seed in (int(s) for s in asked.seeds.split(",")):
        chance = random.Random(seed)  # noqa: S311  # the same articles each time
        drawn = chance.sample(texts, asked.pool + asked.measured)
        with tempfile.TemporaryDirectory(prefix="goldspan-curve-") as folder:
            for order in asked.orders.split(","):
                wish = Asked(seed, order, asked.base, asked.step, asked.rounds, asked.updates)
                run = Run(Path(folder), drawn[: asked.pool], drawn[asked.pool :], wish)
                for found in run.rounds():
                    sys.stdout.write(json.dumps(found) + "\n")
                    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
