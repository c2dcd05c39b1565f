"""Plants wrong labels in a corpus and counts how many the second look has among its first rows.

    .venv/bin/python packaging/planted_errors.py NAME=PATH… [--models] [--seeds 1,2,3,4,5]

PATH is a file in CoNLL columns or a folder of brat files. 5 % of the spans, drawn by each seed, get
another label, drawn from the others. Looked through is as much as a tenth of the spans: the rows of the
list (missing spans, doubtful spans and labels alike, as a person gets them), at most so many. ``--models``
has models trained fold by fold as well.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.domain.mark import MarkKey, MarkKind
from annotator.services.progress import never, silent
from annotator.services.second_look.judging import Stands, Worked, judged
from annotator.services.second_look.opinions import Opinions, opinions
from annotator.suggest.training.values import Example, Kind, Marked, Settings

SHARE, LOOKED_AT = 0.05, 0.1
Text = tuple[str, Sequence[Marked]]


def texts(path: Path) -> list[Text]:
    """The texts of a corpus with their spans."""
    if path.is_file():
        return list(_columns(path))
    return [(p.with_suffix(".txt").read_text("utf-8"), list(_brat(p))) for p in sorted(path.glob("*.ann"))]


def _columns(path: Path) -> Iterator[Text]:
    text, spans, going = "", list[Marked](), False
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        word, _, tag = line.partition("\t")
        if not line.strip():
            if text:
                yield text, spans
            text, spans, going = "", [], False
            continue
        tag = tag.split(",")[0].strip()
        start = len(text) + bool(text)
        text = f"{text} {word}" if text else word
        if tag.startswith("I") and going:
            spans[-1] = (spans[-1][0], len(text), spans[-1][2])
        elif tag != "O":
            spans.append((start, len(text), tag[2:]))
        going = tag != "O"


def _brat(path: Path) -> Iterator[Marked]:
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("T"):
            label, *places = line.split("\t")[1].split(" ")
            yield int(places[0]), int(places[-1]), label


def planted(found: Sequence[Text], seed: int) -> tuple[list[Text], set[tuple[int, int, int]]]:
    """The texts with wrong labels, and where those are: text, start, end."""
    chance = random.Random(seed)  # noqa: S311  # the same errors each time
    labels = sorted({label for _, spans in found for _, _, label in spans})
    places = [(n, k) for n, (_, spans) in enumerate(found) for k in range(len(spans))]
    chosen = set(chance.sample(places, round(SHARE * len(places))))
    wrong: set[tuple[int, int, int]] = set()
    made: list[Text] = []
    for n, (text, spans) in enumerate(found):
        here: list[Marked] = []
        for k, (start, end, label) in enumerate(spans):
            given = label
            if (n, k) in chosen:
                given = chance.choice([other for other in labels if other != label])
                wrong.add((n, start, end))
            here.append((start, end, given))
        made.append((text, here))
    return made, wrong


def share_found(found: Sequence[Text], seed: int, *, models: bool) -> float:
    """The share of the planted errors among the first rows."""
    made, wrong = planted(found, seed)
    work = [
        Worked(
            document=n,
            text=text,
            stands=[
                Stands(MarkKey(MarkKind.ANNOTATION, n * 10_000 + k), "entity", label, a, b, text[a:b])
                for k, (a, b, label) in enumerate(spans)
            ],
        )
        for n, (text, spans) in enumerate(made)
    ]
    heard: Opinions = {}
    if models:
        examples = {n: Example(id=str(n), text=text, spans=spans) for n, (text, spans) in enumerate(made)}
        settings = Settings(kind=Kind.NER, most_steps=300, patience=150, look_every=25)
        heard = opinions(examples, settings, folds=3, progress=silent, cancelled=never)
    rows = judged(work, "entity", heard)
    spans = sum(len(spans) for _, spans in made)
    first = rows[: round(LOOKED_AT * spans)]
    return len({(row.document, row.start, row.end) for row in first} & wrong) / len(wrong)


def main() -> int:
    """Measure each corpus; a line of a table each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+")
    parser.add_argument("--models", action="store_true")
    parser.add_argument("--seeds", default="1,2,3,4,5")
    asked = parser.parse_args()
    seeds = [int(seed) for seed in asked.seeds.split(",")]
    for corpus in asked.corpora:
        name, _, path = corpus.partition("=")
        found = texts(Path(path))
        spans = sum(len(spans) for _, spans in found)
        shares = [share_found(found, seed, models=asked.models) for seed in seeds]
        each = ", ".join(f"{share:.2f}" for share in shares)
        counted = f"{name} | {len(found):,} | {spans:,} | {round(SHARE * spans)}"
        sys.stdout.write(f"| {counted} | {statistics.mean(shares):.2f} | {each} |\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
