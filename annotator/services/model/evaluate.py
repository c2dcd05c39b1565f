"""Measures models on articles that they did not learn from, alone or one against another."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded, worded_count
from annotator.services.model.confusion import Mistake, mistakes
from annotator.services.model.learned_from import Gathered, Source, gather
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.workspace import Workspace
from annotator.suggest.training.client import predict_with_scores
from annotator.suggest.training.folder import facts_of, is_model, meta_of
from annotator.suggest.training.scores import Scores, scores
from annotator.suggest.training.values import Example, Part, Scored, TrainingStopped

_DRAWS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A mistake and where it stands: the article's row number and title, the words there."""

    document: int
    title: str
    mistake: Mistake
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How good a model is on ``articles`` (ids), and where it is wrong.

    ``confusion`` counts by (right label, seen label), either of them empty where there is no span.
    ``unknown`` are labels of these articles that the model does not give at all. ``by_chance`` has the scores
    on those of the articles that the project keeps for evaluation, ``drawn`` of them: the others may have
    been chosen for their doubts, and be harder than the corpus is.
    """

    model: str
    scores: Scores
    articles: tuple[str, ...]
    confusion: Mapping[tuple[str, str], int]
    places: tuple[Place, ...]
    unknown: tuple[str, ...] = ()
    drawn: int = 0
    by_chance: Scores | None = None
    by_article: Sequence[tuple[int, int, int]] = field(default=(), repr=False)

    @property
    def chance_sentence(self) -> str:
        """What the articles drawn by chance alone say; nothing where there are none, or no others."""
        if self.by_chance is None or self.drawn == len(self.articles):
            return ""
        return worded_count(
            "On the one of them that was drawn by chance: F1 {f1:.2f}.",
            "On the %Ln of them that were drawn by chance: F1 {f1:.2f}.",
            self.drawn,
            f1=self.by_chance.total.f1,
        )

    def as_json(self) -> dict[str, Any]:
        """A JSON value, the mistakes without their words."""
        return {
            "model": self.model,
            **self.scores.as_json(),
            "articles": list(self.articles),
            "confusion": [
                {"right": right or None, "seen": seen or None, "times": times}
                for (right, seen), times in sorted(self.confusion.items())
            ],
            "unknown": list(self.unknown),
            "by_chance": {"articles": self.drawn, **(self.by_chance.as_json() if self.by_chance else {})},
            "mistakes": [
                {
                    "document": place.document,
                    "error": place.mistake.error.value,
                    "start": place.mistake.start,
                    "end": place.mistake.end,
                    "right": place.mistake.right and place.mistake.right[2],
                    "seen": place.mistake.seen and place.mistake.seen[2],
                }
                for place in self.places
            ],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two models on the same articles; the difference of F1 is of the second to the first.

    ``low`` and ``high`` bound it in 95 of 100 corpora resampled from these articles.
    """

    first: Measured
    second: Measured
    difference: float
    low: float
    high: float

    @property
    def sentence(self) -> str:
        """What it comes to, in one plain sentence."""
        number = len(self.first.articles)
        if self.low <= 0 <= self.high:
            return worded_count(
                "They are not to be told apart on %Ln article.",
                "They are not to be told apart on %Ln articles.",
                number,
            )
        better, worse = (self.second, self.first) if self.difference > 0 else (self.first, self.second)
        return worded_count(
            "{better} is better than {worse} on %Ln article, by {points:.1f} points of F1.",
            "{better} is better than {worse} on %Ln articles, by {points:.1f} points of F1.",
            number,
            better=better.model,
            worse=worse.model,
            points=abs(self.difference) * 100,
        )


def evaluate(
    workspace: Workspace,
    model: str,
    source: Source,
    *,
    everything: bool = False,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Measured | None:
    """Measure a model (a package or a folder) on what was held back when it was trained.

    A model that was not trained here is measured on the part that ``source`` holds back; ``everything``
    takes every article that the model did not learn from. None if it was stopped.

    Raises:
        UserFixable: if there is nothing to measure with, or the model can't be loaded.
    """
    with workspace.read() as reading:
        gathered = gather(reading, source, cancelled)
    facts = _facts(model)
    return _measured(gathered, model, _held(gathered, [facts], everything), progress, cancelled)


def compare(
    workspace: Workspace,
    models: tuple[str, str],
    source: Source,
    *,
    everything: bool = False,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Comparison | None:
    """Measure two models on the same articles, of which neither has learned. None if it was stopped.

    Raises:
        UserFixable: if there are no such articles, or one of them can't be loaded.
    """
    with workspace.read() as reading:
        gathered = gather(reading, source, cancelled)
    held = _held(gathered, [_facts(model) for model in models], everything)
    both = [_measured(gathered, model, held, progress, cancelled) for model in models]
    if both[0] is None or both[1] is None:
        return None
    low, high = _interval(both[0].by_article, both[1].by_article, source.seed)
    return Comparison(
        first=both[0],
        second=both[1],
        difference=both[1].scores.total.f1 - both[0].scores.total.f1,
        low=low,
        high=high,
    )


def _facts(model: str) -> dict[str, Any]:
    folder = Path(model)
    return facts_of(meta_of(folder)) if is_model(folder) else {}


def _held(gathered: Gathered, models: Sequence[dict[str, Any]], everything: bool) -> list[Example]:
    """The articles to measure with: of no model's learning, and held back by those that hold back any."""
    learned = {name for facts in models for name in facts.get("learned", ())}
    held = [set(facts["held"]["articles"]) for facts in models if facts.get("held", {}).get("articles")]
    chosen = [e for e in gathered.examples if e.id not in learned]
    if not everything:
        wanted = set.intersection(*held) if held else {e.id for e in gathered.examples if e.part is Part.HELD}
        chosen = [e for e in chosen if e.id in wanted]
    if not chosen:
        raise UserFixable(
            worded("There is no article to measure with: none was held back from both models.")
            if len(models) > 1
            else worded("There is no article to measure with: none was held back from the model."),
            next_step=worded(
                "Train with a part held back, or measure on all articles that were not learned from."
            ),
        )
    return chosen


def _measured(
    gathered: Gathered, model: str, held: Sequence[Example], progress: Progress, cancelled: Cancelled
) -> Measured | None:
    progress(0, len(held), "")
    try:
        seen = predict_with_scores(
            model,
            [e.text for e in held],
            [e.furniture for e in held],
            on_text=lambda number: progress(number, len(held), gathered.titles[held[number - 1].id]),
            stop=cancelled,
        )
    except TrainingStopped:
        return None
    chosen = [[s for s in found if s.chosen and s.label in gathered.labels] for found in seen.spans]
    places: list[Place] = []
    confusion: Counter[tuple[str, str]] = Counter()
    by_article = []
    for example, found in zip(held, chosen, strict=True):
        wrong, counted = mistakes(example.spans, found)
        confusion += counted
        by_article.append(_counts(example, found))
        places += [
            Place(
                document=gathered.rows[example.id],
                title=gathered.titles[example.id],
                mistake=m,
                words=example.text[m.start : m.end],
            )
            for m in wrong
        ]
    right = {label for e in held for _, _, label in e.spans}
    pairs = [
        (e.id, [(s.start, s.end, s.label) for s in found], e.spans)
        for e, found in zip(held, chosen, strict=True)
    ]
    drawn = [(seen_there, there) for name, seen_there, there in pairs if name in gathered.by_chance]
    return Measured(
        model=Path(model).name if is_model(Path(model)) else f"{seen.name} {seen.version}".strip(),
        scores=scores((seen_there, there) for _, seen_there, there in pairs),
        articles=tuple(e.id for e in held),
        confusion=confusion,
        places=tuple(places),
        unknown=tuple(sorted(right - set(seen.labels))),
        drawn=len(drawn),
        by_chance=scores(drawn) if drawn else None,
        by_article=by_article,
    )


def _counts(example: Example, found: Sequence[Scored]) -> tuple[int, int, int]:
    """How many spans are right and seen, seen in all, right in all."""
    seen = {(s.start, s.end, s.label) for s in found}
    right = set(example.spans)
    return len(seen & right), len(seen), len(right)


def _interval(
    one: Sequence[tuple[int, int, int]], other: Sequence[tuple[int, int, int]], seed: int
) -> tuple[float, float]:
    """The middle 95 of 100 differences of F1 over articles drawn with replacement (percentile bootstrap)."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    every = range(len(one))
    drawn = sorted(
        _f1(other, picked) - _f1(one, picked)
        for picked in (chance.choices(every, k=len(every)) for _ in range(_DRAWS))
    )
    return drawn[round(0.025 * (_DRAWS - 1))], drawn[round(0.975 * (_DRAWS - 1))]


def _f1(counts: Sequence[tuple[int, int, int]], picked: Sequence[int]) -> float:
    both = sum(counts[i][0] for i in picked)
    most = sum(counts[i][1] + counts[i][2] for i in picked)
    return 2 * both / most if most else 0.0
