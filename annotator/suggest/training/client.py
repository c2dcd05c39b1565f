"""Training and prediction as the rest of the program sees them: each call is one child process.

No Qt and no spaCy: called from a worker thread or a command, and blocks until it is done.
"""

from __future__ import annotations

import queue
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import Enum, auto
from pathlib import Path
from typing import Any

from annotator.domain.wording import put_together, worded
from annotator.suggest.process import Event, WorkerProcess
from annotator.suggest.protocol import Message
from annotator.suggest.training.folder import Making, keep, not_written
from annotator.suggest.training.protocol import (
    FROZEN_ARGUMENT,
    MEMORY_VARIABLE,
    OUT_OF_MEMORY,
    example_message,
    settings_message,
)
from annotator.suggest.training.values import (
    Example,
    Predicted,
    Scored,
    Settings,
    Step,
    Trained,
    TrainingStopped,
    TrainingTrouble,
)

OnStep = Callable[[Step], None]
Stop = Callable[[], bool]

_LOOK = 0.2
"""Seconds between two looks at whether to stop."""

_LEAST_ROOM = 60_000_000
"""Bytes: two states of a small model, so that a full disk is told before the work and not after it."""


class _Doing(Enum):
    TRAINING = auto()
    READING = auto()


_ENDED = {
    _Doing.TRAINING: worded("The process that was training ended unexpectedly; the project is as it was."),
    _Doing.READING: worded("The process that was reading ended unexpectedly; the project is as it was."),
}


def _no_step(_step: Step) -> None:
    """Progress nobody watches."""


def _never() -> bool:
    return False


def train(
    examples: Sequence[Example],
    settings: Settings,
    target: Path,
    *,
    facts: dict[str, Any] | None = None,
    on_step: OnStep = _no_step,
    stop: Stop = _never,
) -> Trained:
    """Train a model into the folder ``target``, which must not be there yet.

    Where no example is there to choose by, some of those to learn from are put aside for it. ``facts``
    are kept in the model's meta. When ``stop`` says so, the best state so far is kept.

    Raises:
        TrainingTrouble: if it can't be done; a best state, if there is one, is kept all the same.
        TrainingStopped: if it was stopped before there was a state to keep.
    """
    making = Making(target)
    with suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(target.parent).free < _LEAST_ROOM:
            raise not_written(target, OSError(28, worded("There is no room on the disk")))
    with _process(settings.most_memory) as (process, events):
        for example in examples:
            process.send(example_message(example))
        process.send(
            {
                "type": "train",
                "target": str(target.absolute()),
                "settings": settings_message(settings),
                "facts": facts or {},
            }
        )
        try:
            for message in _answers(process, events, stop, _Doing.TRAINING):
                kind = message.pop("type")
                if kind == "step":
                    on_step(Step(**message))
                elif kind == "done":
                    return Trained(
                        folder=Path(message["folder"]),
                        facts=message["facts"],
                        stopped=message["stopped"],
                        notes=tuple(message["notes"]),
                    )
        except TrainingTrouble as error:
            process.close()
            kept = False
            with suppress(OSError, TrainingTrouble):
                kept = keep(making, f"It was broken off: {error.what}")
            if not kept:
                raise
            raise TrainingTrouble(
                worded("{what} The best state until then is kept.", what=error.what),
                where=str(target),
                next_step=error.next_step,
            ) from error
    raise AssertionError


def predict_with_scores(
    model: str | Path,
    texts: Sequence[str],
    furniture: Sequence[Sequence[tuple[int, int]]] = (),
    *,
    scores: bool = True,
    on_text: Callable[[int], None] = lambda _number: None,
    on_spans: Callable[[int, list[Scored]], None] = lambda _number, _spans: None,
    stop: Stop = _never,
) -> Predicted:
    """What a model (a package or a folder) sees in each text, near misses among it where ``scores``.

    A categorizer's score is its own; an entity recognizer's is the share of the beam's parses, by their
    weight, that have the span. ``on_text`` is told how many texts have been read,
    ``on_spans`` what was seen in each, by its place among the texts. ``model`` may name a plug-in, as in
    ``name`` or ``name:argument``.

    Raises:
        TrainingTrouble: if the model can't be loaded, or its process ends.
        TrainingStopped: when ``stop`` says so.
    """
    found: list[list[Scored]] = []
    with _process(Settings().most_memory) as (process, events):
        for number, text in enumerate(texts):
            off = [list(stretch) for stretch in furniture[number]] if furniture else []
            process.send({"type": "text", "text": text, "furniture": off})
        process.send({"type": "predict", "model": str(model), "scores": scores})
        for message in _answers(process, events, stop, _Doing.READING):
            if message["type"] == "spans":
                found.append([Scored(*span) for span in message["spans"]])
                on_text(len(found))
                on_spans(len(found) - 1, found[-1])
            elif message["type"] == "done":
                return Predicted(
                    spans=found,
                    name=message["name"],
                    version=message["version"],
                    labels=message["labels"],
                    facts=message["facts"],
                )
    raise AssertionError


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_ARGUMENT]
    return [sys.executable, "-X", "utf8", "-m", "annotator.suggest.training.worker"]


@contextmanager
def _process(most_memory: int) -> Iterator[tuple[WorkerProcess, queue.SimpleQueue[Event | None]]]:
    events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
    try:
        process = WorkerProcess(events, _command(), {MEMORY_VARIABLE: str(most_memory)})
    except OSError as error:
        raise TrainingTrouble(
            worded("The training program can't be started ({kind}).", kind=type(error).__name__),
            next_step=worded("Check the installation."),
        ) from error
    try:
        yield process, events
    finally:
        process.close()


def _answers(
    process: WorkerProcess, events: queue.SimpleQueue[Event | None], stop: Stop, doing: _Doing
) -> Iterator[Message]:
    """What the process says, until it has ended; it is told to stop when ``stop`` says so."""
    told = False
    while True:
        if not told and stop():
            told = True
            process.send({"type": "stop"})
        try:
            event = events.get(timeout=_LOOK)
        except queue.Empty:
            continue
        message = event.message if event is not None else None
        if message is None:
            raise TrainingTrouble(
                _ENDED[doing],
                next_step=worded("Try again; if memory ran out, with fewer or shorter articles."),
            )
        if message["type"] == "trouble":
            raise TrainingTrouble(
                put_together(message["what"]),
                where=message["where"],
                next_step=put_together(message["next"]),
            )
        if message["type"] == "stopped":
            raise TrainingStopped
        if message["type"] == "failed" and message["reason"] == OUT_OF_MEMORY:
            raise TrainingTrouble(
                worded("There is too little memory for it."),
                next_step=worded("Use fewer or shorter articles, or allow more memory."),
            )
        if message["type"] == "failed":
            raise TrainingTrouble(
                worded("The training failed ({reason}); the project is as it was.", reason=message["reason"])
                if doing is _Doing.TRAINING
                else worded(
                    "The reading failed ({reason}); the project is as it was.", reason=message["reason"]
                ),
                next_step=worded("Try other settings, and please report it."),
            )
        yield message
