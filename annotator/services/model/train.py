"""Trains a model on a project's work; the project is only read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.services.model.learned_from import Gathered, Source, gather
from annotator.services.progress import Cancelled, never
from annotator.store.workspace import Workspace
from annotator.suggest.training.client import train as train_in_child
from annotator.suggest.training.values import Settings, Step, Trained

_UNFIT = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to train: what on, how, and into which folder, which must not be there yet.

    The layer, the seed and the language of ``settings`` follow ``source`` and its articles.
    """

    source: Source
    target: Path
    settings: Settings = field(default_factory=Settings)


def train_model(
    workspace: Workspace,
    order: Order,
    *,
    on_step: Callable[[Step], None] = lambda _step: None,
    cancelled: Cancelled = never,
) -> Trained:
    """Train a model; its meta says what of, from which data, and how good it is on what it never saw.

    Raises:
        UserFixable: if there is too little to learn from, or it can't be written.
        TrainingStopped: if it was stopped before there was a state to keep.
    """
    with workspace.read() as reading:
        gathered = gather(reading, order.source, cancelled)
    return train_on(gathered, order, on_step=on_step, cancelled=cancelled)


def train_on(
    gathered: Gathered,
    order: Order,
    *,
    on_step: Callable[[Step], None] = lambda _step: None,
    cancelled: Cancelled = never,
) -> Trained:
    """Train on what has been gathered already."""
    settings = replace(
        order.settings, layer=order.source.layer, seed=order.source.seed, language=gathered.language
    )
    facts: dict[str, Any] = {
        "name": order.target.name,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "program": __version__,
        **gathered.facts,
    }
    return train_in_child(
        gathered.examples, settings, order.target, facts=facts, on_step=on_step, stop=cancelled
    )


def proposed_name(layer: str, taken: Callable[[str], bool]) -> str:
    """A name for a new model's folder: the layer and today's date, with a number where that is taken."""
    stem = f"{_UNFIT.sub('-', layer).strip('-') or 'model'}-{datetime.now().astimezone():%Y-%m-%d}"
    number = 1
    name = stem
    while taken(name):
        number += 1
        name = f"{stem}-{number}"
    return name
