"""Draws the rounds of ``what_next_curve.py`` as a picture, and prints their table.

    .venv/bin/python packaging/what_next_plot.py ROUNDS.jsonl… [PICTURE.svg]

Each point is the mean over the seeds; intervals are Student's, 95 %; thin lines are the seeds. The second
table compares the orders at equal numbers of acts (accept, correct, reject, add), since an order that asks
for articles full of names asks for more work: F1 between two rounds is read off the line between them. The
third compares them round by round, so that runs of different steps can be taken together. Without a picture
the tables are printed alone.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

Round = Mapping[str, Any]
Measure = Callable[[Round], float]
_T = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201)
"""Of Student's t, two-sided 95 %, for two seeds and more."""
_COLOURS = {"worth": "#2F5BD3", "random": "#8A5A00"}
_NAMES = {"worth": "what teaches most first", "random": "at random"}
_WIDE, _HIGH, _LEFT, _TOP = 330, 210, 52, 46


def only_accepted(one: Round) -> float:
    """The share of an annotator's acts in a round that were acceptances of a suggestion as it stood."""
    acts = one["accepted"] + one["corrected"] + one["rejected"] + one["added"]
    return one["accepted"] / acts if acts else 0.0


def f1(one: Round) -> float:
    """Exact F1 on the articles to measure on."""
    return float(one["f"])


def mean_and_half(values: Sequence[float]) -> tuple[float, float]:
    """The mean and half of its interval."""
    if len(values) < 2:
        return values[0], 0.0
    return statistics.mean(values), _T[len(values) - 2] * statistics.stdev(values) / len(values) ** 0.5


def of_order(rounds: Sequence[Round], order: str, measure: Measure) -> dict[int, dict[int, float]]:
    """The values of an order by the number of articles and seed."""
    found: dict[int, dict[int, float]] = {}
    for one in rounds:
        if one["order"] == order:
            found.setdefault(one["articles"], {})[one["seed"]] = measure(one)
    return found


def acts(one: Round) -> int:
    """How much an annotator did in a round."""
    return int(one["accepted"] + one["corrected"] + one["rejected"] + one["added"])


def by_effort(rounds: Sequence[Round], order: str) -> dict[int, list[tuple[int, float]]]:
    """The acts until then and F1 after each round of an order, by seed."""
    found: dict[int, list[tuple[int, float]]] = {}
    for one in sorted((r for r in rounds if r["order"] == order), key=lambda r: (r["seed"], r["articles"])):
        points = found.setdefault(one["seed"], [])
        points.append(((points[-1][0] if points else 0) + acts(one), f1(one)))
    return found


def at_effort(points: Sequence[tuple[int, float]], effort: int) -> float | None:
    """F1 at a number of acts, between the rounds around it; None beyond them."""
    for (before, low), (after, high) in pairwise(points):
        if before <= effort <= after:
            return low + (high - low) * (effort - before) / max(1, after - before)
    return None


def effort_table(rounds: Sequence[Round], step: int = 50) -> str:
    """F1 of both orders at equal numbers of acts, where all seeds of both have got there."""
    ours, theirs = (by_effort(rounds, order) for order in ("worth", "random"))
    seeds = sorted(set(ours) & set(theirs))
    lines = ["| acts | F1 at random | F1 by worth | difference |", "| --- | --- | --- | --- |"]
    most = min((points[-1][0] for found in (ours, theirs) for points in found.values()), default=0)
    for effort in range(step, most + 1, step):
        pairs = [(at_effort(theirs[s], effort), at_effort(ours[s], effort)) for s in seeds]
        both = [(a, b) for a, b in pairs if a is not None and b is not None]
        if len(both) == len(seeds):
            one, other = [a for a, _ in both], [b for _, b in both]
            gained = _shown([b - a for a, b in both], sign="+")
            lines.append(f"| {effort} | {_shown(one)} | {_shown(other)} | {gained} |")
    return "\n".join(lines)


def by_round(rounds: Sequence[Round], order: str, measure: Measure) -> dict[int, list[float]]:
    """The values of an order after its first round, its second, and so on, by seed."""
    ordered = sorted((one for one in rounds if one["order"] == order), key=lambda one: one["articles"])
    found: dict[int, list[float]] = {}
    for one in ordered:
        found.setdefault(one["seed"], []).append(measure(one))
    return found


def round_table(rounds: Sequence[Round]) -> str:
    """Both orders round by round, over the seeds that have both: F1 and what needed only A."""
    heads = ("round", "seeds", "F1 at random", "F1 by worth", "difference", "only A at random", "by worth")
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    values = {(order, m): by_round(rounds, order, m) for order in _COLOURS for m in (f1, only_accepted)}
    theirs, ours = values["random", f1], values["worth", f1]
    for number in range(max(map(len, ours.values()))):
        seeds = [s for s in sorted(set(ours) & set(theirs)) if number < min(len(ours[s]), len(theirs[s]))]
        cells = [_shown([found[s][number] for s in seeds]) for found in (theirs, ours)]
        cells.append(_shown([ours[s][number] - theirs[s][number] for s in seeds], sign="+"))
        cells += [
            _shown([values[order, only_accepted][s][number] for s in seeds]) for order in ("random", "worth")
        ]
        lines.append(f"| {number + 1} | {len(seeds)} | {' | '.join(cells)} |")
    every = [(s, list(zip(theirs[s], ours[s], strict=False))[1:]) for s in sorted(set(ours) & set(theirs))]
    gained = [statistics.mean(b - a for a, b in pairs) for _, pairs in every if pairs]
    lines.append(f"| 2 on, mean | {len(gained)} | | | {_shown(gained, sign='+')} | | |")
    return "\n".join(lines)


def panel(rounds: Sequence[Round], title: str, measure: Measure, left: int) -> list[str]:
    """One diagram."""
    series = {order: of_order(rounds, order, measure) for order in _COLOURS}
    most = max(v for values in series.values() for by in values.values() for v in by.values())
    top = next(t for t in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0) if t >= most)
    numbers = sorted({n for values in series.values() for n in values})

    def at(number: float, value: float) -> tuple[float, float]:
        share = (number - numbers[0]) / max(1, numbers[-1] - numbers[0])
        height = _HIGH * (1 - min(top, max(0.0, value)) / top)
        return left + _LEFT + share * _WIDE, _TOP + height

    made = [_text(left + _LEFT, _TOP - 16, title, "title")]
    for step in range(5):
        value = top * step / 4
        _, y = at(numbers[0], value)
        made += _lines([(left + _LEFT, y), (left + _LEFT + _WIDE, y)], "#E2E3E0", 1)
        made.append(_text(left + _LEFT - 8, y + 4, f"{value:.2f}", "end"))
    made += [_text(at(n, 0)[0], _TOP + _HIGH + 18, str(n), "mid") for n in numbers]
    made.append(_text(left + _LEFT + _WIDE / 2, _TOP + _HIGH + 36, "articles labelled", "mid"))
    for order, values in series.items():
        colour = _COLOURS[order]
        means = {n: mean_and_half(list(by.values())) for n, by in sorted(values.items())}
        upper = [at(n, m + half) for n, (m, half) in means.items()]
        lower = [at(n, m - half) for n, (m, half) in reversed(means.items())]
        corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in [*upper, *lower])
        made.append(f'<polygon points="{corners}" fill="{colour}" opacity="0.12"/>')
        for seed in sorted({seed for by in values.values() for seed in by}):
            made += _lines([at(n, by[seed]) for n, by in sorted(values.items()) if seed in by], colour, 0.8)
        made += _lines([at(n, m) for n, (m, _) in means.items()], colour, 2.6)
    return made


def _text(x: float, y: float, words: str, kind: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}">{words}</text>'


def _lines(points: Sequence[tuple[float, float]], colour: str, width: float) -> list[str]:
    ink = f'stroke="{colour}" stroke-width="{width}"'
    return [
        f'<line x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}" {ink}/>'
        for (a, b), (c, d) in pairwise(points)
    ]


def picture(rounds: Sequence[Round]) -> str:
    """Both diagrams side by side, as SVG."""
    wide, high = 2 * (_LEFT + _WIDE) + 60, _TOP + _HIGH + 66
    body = panel(rounds, "Exact F1 on articles set apart", f1, 0)
    body += panel(rounds, "Share of acts that were only A", only_accepted, _LEFT + _WIDE + 30)
    for number, (order, name) in enumerate(_NAMES.items()):
        x, y = _LEFT + number * 200, high - 8
        body += _lines([(x, y - 4), (x + 22, y - 4)], _COLOURS[order], 2.6)
        body.append(_text(x + 28, y, name, "left"))
    style = (
        "text{font:12px sans-serif;fill:#1D2126}.title{font-weight:600;font-size:13px}"
        ".end{text-anchor:end}.mid{text-anchor:middle}"
    )
    size = f'width="{wide}" height="{high}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {wide} {high}">'
    return "\n".join([head, f"<style>{style}</style>", f'<rect {size} fill="#FFFFFF"/>', *body, "</svg>\n"])


def table(rounds: Sequence[Round]) -> str:
    """The table in Markdown: means with their intervals, and that of the difference, seed by seed."""
    heads = ("articles", "F1 at random", "F1 by worth", "difference", "only A at random", "only A by worth")
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    by = {(order, m): of_order(rounds, order, m) for order in _COLOURS for m in (f1, only_accepted)}
    for number in sorted(set(by["worth", f1]) & set(by["random", f1])):
        ours, theirs = by["worth", f1][number], by["random", f1][number]
        cells = [
            _shown(list(theirs.values())),
            _shown(list(ours.values())),
            _shown([ours[s] - theirs[s] for s in sorted(set(ours) & set(theirs))], sign="+"),
            _shown(list(by["random", only_accepted][number].values())),
            _shown(list(by["worth", only_accepted][number].values())),
        ]
        lines.append(f"| {number} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _shown(values: Sequence[float], sign: str = "") -> str:
    mean, half = mean_and_half(values)
    return f"{mean:{sign}.3f} ± {half:.3f}"


def main() -> int:
    """Write the picture and print the table."""
    given = [Path(word) for word in sys.argv[1:]]
    sources = [path for path in given if path.suffix == ".jsonl"]
    lines = [line for source in sources for line in source.read_text("utf-8").splitlines()]
    rounds = [json.loads(line) for line in lines]
    for target in given:
        if target.suffix == ".svg":
            target.write_text(picture(rounds), "utf-8")
    sys.stdout.write(f"{table(rounds)}\n\n{effort_table(rounds)}\n\n{round_table(rounds)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
