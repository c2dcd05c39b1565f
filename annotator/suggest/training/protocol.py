"""The JSON lines that the program and its training process exchange.

Requests: ``example`` (one a text, kept until they are used), ``text``, then ``train`` or ``predict``, and
``stop``. Answers: ``step``, ``spans`` (one a text), ``done``, ``trouble`` (what a person can mend),
``stopped``, ``failed`` (our fault, or too little memory).
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from annotator.suggest.protocol import Message
from annotator.suggest.training.values import Example, Kind, Part, Settings

MEMORY_VARIABLE = "GOLDSPAN_TRAINING_MEMORY"
"""Names the environment variable that bounds the process's memory, in megabytes."""

FROZEN_ARGUMENT = "--training-worker"
"""What a frozen build is started with to become the training process."""

OUT_OF_MEMORY = "memory"
"""The reason of ``failed`` where memory ran out."""


def example_message(example: Example) -> Message:
    """The message that carries an example."""
    return {
        "type": "example",
        "id": example.id,
        "text": example.text,
        "spans": [list(span) for span in example.spans],
        "furniture": [list(stretch) for stretch in example.furniture],
        "part": example.part.value,
    }


def example_of(message: Message) -> Example:
    """The example of a message."""
    return Example(
        id=str(message["id"]),
        text=str(message["text"]),
        spans=[(int(a), int(b), str(label)) for a, b, label in message["spans"]],
        furniture=[(int(a), int(b)) for a, b in message["furniture"]],
        part=Part(message["part"]),
    )


def settings_message(settings: Settings) -> dict[str, Any]:
    """The settings as a JSON value."""
    return asdict(settings)


def settings_of(value: dict[str, Any]) -> Settings:
    """The settings of a JSON value."""
    return Settings(**{**value, "kind": Kind(value["kind"])})
