"""The learning curve: models trained on a growing share of the articles, measured on the same part."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded, worded_count
from annotator.folders import cache_folder
from annotator.services.model.learned_from import gather
from annotator.services.model.train import Order, train_on
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.workspace import Workspace
from annotator.suggest.training.values import Example, Part, Step, TrainingStopped

SHARES = (0.25, 0.5, 0.75, 1.0)
_MUCH, _LITTLE = 0.02, 0.005
"""A last quarter that brings this much F1 says that more will help, or that they hardly will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What learning from ``articles`` articles with ``spans`` spans came to: F1 on the held part."""

    share: float
    articles: int
    spans: int
    f1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """The points of a learning curve, the smallest share first."""

    points: tuple[Point, ...]
    cancelled: bool = False

    @property
    def sentence(self) -> str:
        """Whether more labels would help, in one plain sentence."""
        if len(self.points) < 2:
            return worded("Too little was trained to tell.")
        before, last = self.points[-2:]
        gain = last.f1 - before.f1
        more = last.articles - before.articles
        grown = worded_count(
            "the last article brought {points:+.1f} points of F1",
            "the last %Ln articles brought {points:+.1f} points of F1",
            more,
            points=gain * 100,
        )
        if gain >= _MUCH:
            return worded("More labels would help: {grown}.", grown=grown)
        if gain > _LITTLE:
            return worded("More labels would help a little: {grown}.", grown=grown)
        return worded(
            "More of the same labels would hardly help: {grown}. Look at the mistakes instead.", grown=grown
        )

    def as_json(self) -> dict[str, Any]:
        """A JSON value."""
        points = [
            {"share": p.share, "articles": p.articles, "spans": p.spans, "f": round(p.f1, 4)}
            for p in self.points
        ]
        return {"points": points, "sentence": str(self.sentence)}


def learning_curve(
    workspace: Workspace,
    order: Order,
    *,
    shares: Sequence[float] = SHARES,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Curve:
    """Train on growing shares of the articles, each holding the one before; the models are not kept.

    When it is stopped, the points reached until then are given. ``progress`` counts steps of training.

    Raises:
        UserFixable: if nothing is held back, or training fails.
    """
    with workspace.read() as reading:
        gathered = gather(reading, order.source, cancelled)
    if not any(e.part is Part.HELD for e in gathered.examples):
        raise UserFixable(
            worded("There is nothing to measure a learning curve with."),
            next_step=worded("Hold back a part of the articles."),
        )
    learned = sorted((e for e in gathered.examples if e.part is Part.TRAIN), key=lambda e: e.id)
    random.Random(order.source.seed).shuffle(learned)  # noqa: S311  # no secret
    points: list[Point] = []
    total = len(shares) * order.settings.most_steps
    for number, share in enumerate(shares):
        some = learned[: max(1, round(share * len(learned)))]
        kept = {e.id for e in some}
        examples = [e for e in gathered.examples if e.part is not Part.TRAIN or e.id in kept]

        def told(step: Step, before: int = number, share: float = share) -> None:
            progress(before * order.settings.most_steps + step.number, total, f"{share:.0%} of the articles")

        with tempfile.TemporaryDirectory(dir=cache_folder(), prefix="curve-") as folder:
            try:
                trained = train_on(
                    replace(gathered, examples=examples),
                    replace(order, target=Path(folder) / "model"),
                    on_step=told,
                    cancelled=cancelled,
                )
            except TrainingStopped:
                return Curve(points=tuple(points), cancelled=True)
        if trained.stopped:
            return Curve(points=tuple(points), cancelled=True)
        points.append(_point(share, some, trained.facts))
    return Curve(points=tuple(points))


def _point(share: float, learned: Sequence[Example], facts: Any) -> Point:
    return Point(
        share=share,
        articles=len(learned),
        spans=sum(len(e.spans) for e in learned),
        f1=float(facts["held"]["scores"]["f"]),
    )
