"""What goes into training, what is told on the way, and what comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from annotator.domain.errors import UserFixable

Marked = tuple[int, int, str]
"""Where a span starts and ends in its text (code points, half-open), and its label."""


class Part(StrEnum):
    """What an example is there for."""

    TRAIN = "train"
    """To learn from."""
    CHOOSE = "choose"
    """To choose the best of the states that training passes through."""
    HELD = "held"
    """To measure the finished model with; training never sees it."""
    ASIDE = "aside"
    """Neither: it is kept for other measurements."""


class Kind(StrEnum):
    """What learns."""

    AUTO = "auto"
    """``NER`` for spans that never overlap, and for long ones of which few do; ``SPANCAT`` for others."""
    NER = "ner"
    SPANCAT = "spancat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One text with the spans of one layer; ``furniture`` (code points) is left out of it."""

    id: str
    text: str
    spans: Sequence[Marked] = ()
    furniture: Sequence[tuple[int, int]] = ()
    part: Part = Part.TRAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to train.

    ``base`` is a spaCy model (package or folder) whose tok2vec layer training starts from, or empty to
    start from nothing. ``language`` is a spaCy language code. Training ends after ``most_steps``
    updates, or when ``patience`` updates have brought no better state; one is looked at every
    ``look_every`` updates. ``words`` is how many words one update learns from. ``most_memory`` is in
    megabytes, for the child process.
    """

    layer: str = "entity"
    kind: Kind = Kind.AUTO
    base: str = ""
    language: str = "en"
    seed: int = 0
    most_steps: int = 2000
    patience: int = 600
    look_every: int = 50
    words: int = 600
    dropout: float = 0.2
    learn_rate: float = 0.001
    most_memory: int = 6000


class Step(NamedTuple):
    """How far training is.

    ``loss`` is that of the updates since the last step told, ``score`` the F1 on the part to choose by,
    where it was looked at just now; ``left`` are seconds, at most.
    """

    number: int
    of: int
    epoch: int
    loss: float
    score: float | None
    best: float
    seconds: float
    left: float


class Scored(NamedTuple):
    """A span that a model sees: half-open code points, a score from 0 to 1.

    ``chosen`` says that the model itself would give it out; others are its near misses.
    """

    start: int
    end: int
    label: str
    score: float
    chosen: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """A finished model: its folder, the facts written there, and what is worth telling of it."""

    folder: Path
    facts: Mapping[str, Any]
    stopped: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicted:
    """What a model sees in each text, in the texts' order, and what the model is called."""

    spans: Sequence[Sequence[Scored]]
    name: str
    version: str
    labels: Sequence[str] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)


class TrainingTrouble(UserFixable):
    """A model can't be trained, loaded or used."""


class TrainingStopped(Exception):
    """Training was stopped before there was any state to keep."""
