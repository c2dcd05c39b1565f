"""Examples that are learned in a few steps, and the model that learned them."""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest

from annotator.suggest.training.client import train
from annotator.suggest.training.values import Example, Part, Settings

PEOPLE = ("Kova", "Brukal", "Odouya", "Tarkan", "Petrik", "Mirel", "Sandor", "Vesna")
PLACES = ("Dorvan", "Talvik", "Lemna", "Ostrava")
QUICK = Settings(most_steps=30, look_every=15, patience=30, words=60, dropout=0.0, learn_rate=0.01)


def example(number: int, part: Part = Part.TRAIN) -> Example:
    """An article of two sentences, with three names."""
    person, other = PEOPLE[number % len(PEOPLE)], PEOPLE[(number + 3) % len(PEOPLE)]
    place = PLACES[number % len(PLACES)]
    text = f"Minister {person} arrived in {place} on the day.\n\nMinister {other} did not speak."
    spans = [
        (text.index(name), text.index(name) + len(name), label)
        for name, label in ((person, "PERSON"), (place, "GPE"))
    ]
    at = text.index(other, text.index("\n"))
    return Example(id=f"a{number}", text=text, spans=[*spans, (at, at + len(other), "PERSON")], part=part)


def examples(number: int = 10) -> list[Example]:
    """Articles to learn from, the last two of them held back."""
    return [example(i, Part.HELD if i >= number - 2 else Part.TRAIN) for i in range(number)]


def small_model(factory: pytest.TempPathFactory) -> Path:
    """A model of those examples: made by the first process that asks, found by the others."""
    own = factory.getbasetemp()
    root = own.parent if own.name.startswith("popen-") else own  # shared by processes side by side
    folder = root / "small-model"
    with (root / "small-model.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            train(examples(), QUICK, folder)
    return folder
