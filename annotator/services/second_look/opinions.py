"""What a model thinks of each article that has not seen it: trained fold by fold on the others."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.services.progress import Cancelled, Progress
from annotator.suggest.training.client import predict_with_scores, train
from annotator.suggest.training.values import Example, Scored, Settings, Step, TrainingStopped

FOLDS = 4
Opinions = Mapping[int, Sequence[Scored]]
"""By article (row number): the spans a model sees there that never saw it, near misses among them."""

_SEED = 1


def opinions(
    examples: Mapping[int, Example],
    settings: Settings,
    *,
    folds: int = FOLDS,
    progress: Progress,
    cancelled: Cancelled,
) -> dict[int, list[Scored]]:
    """Train ``folds`` models, each on the articles of the other folds, and ask each about its own.

    Articles are dealt out whole, by chance with a fixed seed. What was told so far is returned once
    ``cancelled``. Articles with the text of another go into its fold.

    Raises:
        TrainingTrouble: if there is too little to learn from, or it can't be done here.
    """
    dealt = _dealt(examples, folds)
    found: dict[int, list[Scored]] = {}
    whole = folds * settings.most_steps
    with tempfile.TemporaryDirectory(prefix="goldspan-second-look-") as folder:
        for number, held in enumerate(dealt):
            learned = [examples[row] for other in dealt if other is not held for row in other]
            target = Path(folder) / f"fold-{number}"
            done = number * settings.most_steps

            def on_step(step: Step, done: int = done, number: int = number) -> None:
                progress(done + step.number, whole, f"fold {number + 1} of {folds}")

            try:
                train(learned, replace(settings, seed=_SEED), target, on_step=on_step, stop=cancelled)
            except TrainingStopped:
                break
            if cancelled():
                break
            texts = [examples[row].text for row in held]
            seen = predict_with_scores(target, texts)
            found.update((row, list(spans)) for row, spans in zip(held, seen.spans, strict=True))
    return found


def _dealt(examples: Mapping[int, Example], folds: int) -> list[list[int]]:
    texts: dict[str, list[int]] = {}
    for row in sorted(examples):
        texts.setdefault(examples[row].text, []).append(row)
    groups = list(texts.values())
    random.Random(_SEED).shuffle(groups)  # noqa: S311  # nothing secret: the same folds each time
    dealt: list[list[int]] = [[] for _ in range(max(2, min(folds, len(groups))))]
    for group in groups:
        min(dealt, key=len).extend(group)
    return [fold for fold in dealt if fold]
