"""Measures the suggested claims, whole and with parts switched off, for the tables of docs/suggestions.md.

    .venv/bin/python packaging/ablation.py            measure and write the tables
    .venv/bin/python packaging/ablation.py --print    measure and only print them
    .venv/bin/python packaging/ablation.py --time     how much longer it takes than plain nlp.pipe

Needs a language model. Reads sample_corpus/, and the reference articles and PolNeAR where GOLDSPAN_SHARED, or
../shared, has them; nothing of those is kept.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from annotator.suggest.claims.extract import PARTS  # noqa: E402 - the path is set above
from annotator.suggest.model import Model, load_model  # noqa: E402 - as above
from annotator.suggest.plain_pipe import plain_pipe  # noqa: E402 - as above
from tests.suggest.claims.claim_scores import (  # noqa: E402 - as above
    AttributionScores,
    ClaimScores,
    Tally,
    score_attributions,
    score_claims,
)
from tests.suggest.claims.clausal import clauses  # noqa: E402 - as above
from tests.suggest.claims.gold_claims import GoldArticle, reference_articles, sample_articles  # noqa: E402 - as above
from tests.suggest.claims.in_process import InProcess  # noqa: E402 - as above
from tests.suggest.claims.polnear import AttributedText, attributed_texts  # noqa: E402 - as above

PAGE = REPOSITORY / "docs" / "suggestions.md"
BEGIN, END = "<!-- measured -->", "<!-- end of what is measured -->"
ROUNDS = 5
"""How often each way is timed."""

NAMES = {
    "quotes": "quotations cut out and parsed apart",
    "ccomp": "“X said that …”",
    "parataxis": "“…, X said”, “as X said”",
    "according": "“according to X”",
    "minor": "nouns and passives: “the claim that”, “is said to”",
    "objects": "objects: “denied any talks”, “put the number at 40”",
    "carry": "speaker carried on to the next quotation",
    "split": "several assertions of one sentence split",
    "whilesplit": "“while”, “whereas” split",
    "trim": "edges trimmed",
    "fallback": "patterns of words where the parse fails",
    "author": "what the article asserts itself",
}


@dataclass(slots=True)
class Measured:
    """Scores with one set of parts."""

    sample: ClaimScores = field(default_factory=ClaimScores)
    reference: ClaimScores | None = None
    attributions: AttributionScores | None = None


class Bench:
    """The corpora, read once."""

    def __init__(self, model: Model, shared: Path) -> None:
        """Read what is there."""
        self.sample = sample_articles()
        self.reference = reference_articles(shared)
        self.attributed: list[AttributedText] = attributed_texts(shared)
        self._clausal = clauses(model)
        self._suggest_sample = InProcess(model, [(a.text, a.furniture) for a in self.sample])
        self._suggest_reference = InProcess(model, [(a.text, a.furniture) for a in self.reference])
        self._suggest_attributed = InProcess(model, [(a.text, []) for a in self.attributed])

    def measured(self, parts: frozenset[str]) -> Measured:
        """Every corpus with ``parts`` of the suggester."""
        found = Measured(sample=_scored(self.sample, self._suggest_sample, parts))
        if self.reference:
            found.reference = _scored(self.reference, self._suggest_reference, parts)
        if self.attributed:
            found.attributions = AttributionScores()
            suggestions = self._suggest_attributed.suggestions(parts)
            for text, ours in zip(self.attributed, suggestions, strict=True):
                score_attributions(found.attributions, text, ours, self._clausal)
        return found


def _scored(articles: Sequence[GoldArticle], suggest: InProcess, parts: frozenset[str]) -> ClaimScores:
    scores = ClaimScores()
    for article, ours in zip(articles, suggest.suggestions(parts), strict=True):
        score_claims(scores, article, ours)
    return scores


def tables(bench: Bench) -> str:
    """All tables, as Markdown."""
    whole = bench.measured(PARTS)
    rows = [_row("**everything**", whole)]
    rows += [_row(f"without {NAMES.get(part, part)}", bench.measured(PARTS - {part})) for part in _ordered()]
    return "\n\n".join(
        [
            "### What each part brings\n\n"
            "F1 in points (of 100); *exact*: both edges right, *over ½*: intersection over union from "
            "one half, *attributed*: the latter, of claims that somebody else than the article makes.\n\n"
            + _table(
                "| | sample exact | over ½ | attributed | reference exact | over ½ | attributed "
                "| PolNeAR precision | clausal recall |",
                rows,
            ),
            "### What is said of a claim that was found\n\n"
            + _table("| | sample corpus | reference |", _told(whole)),
            "### How often each construction is right (PolNeAR)\n\n"
            + _table("| construction | suggested | right |", _patterns(whole)),
        ]
    )


def _ordered() -> list[str]:
    return [part for part in NAMES if part in PARTS] + sorted(PARTS - NAMES.keys())


def _table(head: str, rows: Sequence[str]) -> str:
    return "\n".join([head, "|" + " --- |" * (head.count("|") - 1), *rows])


def _row(name: str, found: Measured) -> str:
    cells = [_points(tally.f1) for tally in _tallies(found.sample)]
    cells += [_points(t.f1) for t in _tallies(found.reference)] if found.reference else ["–"] * 3
    events = found.attributions
    cells += [_points(events.hulls.precision), _points(events.clausal.recall)] if events else ["–"] * 2
    return f"| {name} | " + " | ".join(cells) + " |"


def _tallies(scores: ClaimScores) -> tuple[Tally, Tally, Tally]:
    return scores.exact, scores.overlapping, scores.attributed


def _told(found: Measured) -> list[str]:
    asked: list[tuple[str, Callable[[ClaimScores], str]]] = [
        ("claims, precision / recall", lambda s: _both(s.overlapping)),
        ("attributed claims, precision / recall", lambda s: _both(s.attributed)),
        ("claimer right", lambda s: _share(s, "claimer")),
        ("cue right", lambda s: _share(s, "cue")),
        ("direct or indirect right", lambda s: _share(s, "kind")),
        ("readable name exactly right", lambda s: _share(s, "name")),
        ("stance right", lambda s: _share(s, "stance")),
        ("denials found", lambda s: _share(s, "denials")),
        ("check-worthiness right", lambda s: _share(s, "checkworthy")),
        ("figure, precision / recall", lambda s: _both(s.figures)),
    ]
    rows = []
    for name, cell in asked:
        reference = cell(found.reference) if found.reference else "–"
        rows.append(f"| {name} | {cell(found.sample)} | {reference} |")
    events = found.attributions
    if events:
        rows += [
            f"| PolNeAR: contents, precision / recall | {_both(events.hulls)} | |",
            f"| PolNeAR: contents that are clauses, recall | {_points(events.clausal.recall)} | |",
            f"| PolNeAR: source / cue right "
            f"| {_points(events.share('source'))} / {_points(events.share('cue'))} | |",
        ]
    return rows


def _patterns(found: Measured) -> list[str]:
    patterns = found.attributions.patterns if found.attributions else {}
    by_number = sorted(patterns.items(), key=lambda item: (-item[1].suggested, item[0]))
    return [f"| {name} | {tally.suggested} | {_points(tally.precision)} |" for name, tally in by_number]


def _both(tally: Tally) -> str:
    if not tally.marked:
        return "–"
    counts = f"({tally.right} of {tally.suggested} / {tally.marked})"
    return f"{_points(tally.precision)} / {_points(tally.recall)} {counts}"


def _share(scores: ClaimScores, what: str) -> str:
    asked = scores.asked[what]
    return f"{_points(scores.share(what))} ({scores.right[what]} of {asked})" if asked else "–"


def _points(share: float) -> str:
    return f"{100 * share:.1f}"


def timed(model: Model) -> str:
    """How long names and claims take against plain ``nlp.pipe`` of the full pipeline, taken in turns."""
    texts = [(a.text, a.furniture) for a in sample_articles()]
    plain = plain_pipe()

    def ours() -> None:
        InProcess(model, texts).suggestions()

    def theirs() -> None:
        for _ in plain.pipe((text for text, _ in texts), batch_size=8):
            pass

    ours()
    theirs()
    ratios, seconds = [], []
    for _ in range(ROUNDS):
        before, mine, after = (_seconds(work) for work in (theirs, ours, theirs))
        ratios.append(mine / ((before + after) / 2))
        seconds.append(mine)
    words = sum(len(text.split()) for text, _ in texts)
    return (
        f"names and claims of {len(texts)} articles ({words} words): median "
        f"{statistics.median(seconds):.2f} s, {statistics.median(ratios):.2f} times plain nlp.pipe "
        f"({min(ratios):.2f} to {max(ratios):.2f} in {ROUNDS} rounds, turn about)"
    )


def _seconds(work: Callable[[], None]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def _written(measured: str) -> None:
    page = PAGE.read_text("utf-8")
    head, _, rest = page.partition(BEGIN)
    _, _, tail = rest.partition(END)
    PAGE.write_text(f"{head}{BEGIN}\n\n{measured}\n\n{END}{tail}", "utf-8")


def main() -> int:
    """Measure; returns the exit code."""
    options = argparse.ArgumentParser(description="Measures the suggested claims.")
    options.add_argument("--print", action="store_true", dest="only_print", help="print, write nothing")
    options.add_argument("--time", action="store_true", help="time instead, against plain nlp.pipe")
    asked = options.parse_args()
    model = load_model()
    if model is None:
        sys.stderr.write("No language model is installed: nothing to measure.\n")
        return 1
    if asked.time:
        sys.stdout.write(timed(model) + "\n")
        return 0
    shared = Path(os.environ.get("GOLDSPAN_SHARED", REPOSITORY.parent / "shared"))
    measured = tables(Bench(model, shared))
    sys.stdout.write(measured + "\n")
    if not asked.only_print:
        _written(measured)
    return 0


if __name__ == "__main__":
    sys.exit(main())
