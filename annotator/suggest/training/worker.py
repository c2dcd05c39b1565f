"""The training process: examples and texts on standard input, answers on standard output.

Started as ``python -m annotator.suggest.training.worker`` by ``client``. It may use only so much memory,
opens no connection, starts no program, unpickles nothing, and writes files in the folder of the model it
makes alone. It ends at once when its input is closed; what it had kept of a model stays.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import sys
import threading
import traceback
from pathlib import Path
from typing import BinaryIO

from annotator.domain.wording import taken_apart
from annotator.suggest.child_process import leave_interrupts_to_the_program, own_standard_output
from annotator.suggest.protocol import Message, decoded, encoded
from annotator.suggest.training.confinement import Confinement, limit_memory
from annotator.suggest.training.protocol import MEMORY_VARIABLE, OUT_OF_MEMORY, example_of, settings_of
from annotator.suggest.training.values import Example, Step, TrainingStopped, TrainingTrouble

_LOG = logging.getLogger("annotator.suggest.training.worker")
_DEFAULT_MEMORY = 6000  # megabytes
_AT_ONCE = 64  # texts read between two answers


class Worker:
    """Answers one request after the other."""

    def __init__(self, answers: BinaryIO, confinement: Confinement) -> None:
        self._answers = answers
        self._confinement = confinement
        self._examples: list[Example] = []
        self._texts: list[Message] = []
        self.stop = threading.Event()

    def run(self, requests: queue.SimpleQueue[Message]) -> None:
        """Answer until the process ends."""
        while True:
            message = requests.get()
            try:
                self._answer(message)
            except TrainingTrouble as error:
                self._send(
                    {
                        "type": "trouble",
                        "what": taken_apart(error.what),
                        "where": error.where,
                        "next": taken_apart(error.next_step),
                    }
                )
            except TrainingStopped:
                self._send({"type": "stopped"})
            except MemoryError:
                self._send({"type": "failed", "reason": OUT_OF_MEMORY})
            except Exception as error:  # noqa: BLE001 - told by the program, which can ask again
                frame = traceback.extract_tb(error.__traceback__)[-1]
                place = f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
                _LOG.warning("%s failed: %s", message["type"], place)
                self._send({"type": "failed", "reason": place})

    def _send(self, message: Message) -> None:
        self._answers.write(encoded(message))
        self._answers.flush()

    def _answer(self, message: Message) -> None:
        kind = message["type"]
        if kind == "example":
            self._examples.append(example_of(message))
        elif kind == "text":
            self._texts.append(message)
        elif kind == "train":
            self._train(message)
        elif kind == "predict":
            self._predict(message)

    def _train(self, message: Message) -> None:
        # Imported here: they load numpy, which a stop need not wait for.
        from annotator.suggest.training.folder import part_of
        from annotator.suggest.training.learn import learn

        target = Path(message["target"])
        examples, self._examples = self._examples, []
        self._confinement.allow(target, part_of(target))
        trained = learn(
            examples,
            settings_of(message["settings"]),
            target,
            message["facts"],
            self._report,
            self.stop.is_set,
        )
        self._send(
            {
                "type": "done",
                "folder": str(trained.folder),
                "facts": dict(trained.facts),
                "stopped": trained.stopped,
                "notes": list(trained.notes),
            }
        )

    def _report(self, step: Step) -> None:
        self._send({"type": "step", **step._asdict()})

    def _predict(self, message: Message) -> None:
        from annotator.suggest.training.plugins import Plugin, plugin_named
        from annotator.suggest.training.predict import Predictor

        texts, self._texts = self._texts, []
        entry, argument = plugin_named(message["model"])
        if entry is not None:
            self._confinement.trust_installed()
        predictor = Plugin(entry, argument) if entry is not None else Predictor.load(message["model"])
        scored = bool(message.get("scores"))
        for first in range(0, len(texts), _AT_ONCE):
            some = texts[first : first + _AT_ONCE]
            furniture = [[(int(a), int(b)) for a, b in text["furniture"]] for text in some]
            for spans in predictor.spans([text["text"] for text in some], furniture, with_scores=scored):
                self._send({"type": "spans", "spans": [list(span) for span in spans]})
            if self.stop.is_set():
                raise TrainingStopped
        self._send(
            {
                "type": "done",
                "name": predictor.name,
                "version": predictor.version,
                "labels": predictor.labels,
                "facts": predictor.facts,
            }
        )


def _read_requests(source: BinaryIO, requests: queue.SimpleQueue[Message], stop: threading.Event) -> None:
    """Pass requests on as they come; end the whole process at once when the input is closed."""
    for line in source:
        message = decoded(line)
        if message["type"] == "stop":
            stop.set()
        else:
            requests.put(message)
    os._exit(0)


def main() -> None:
    """Serve until standard input is closed."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(name)s: %(message)s")
    leave_interrupts_to_the_program()
    answers = own_standard_output()
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(10)
    limit_memory(int(os.environ.get(MEMORY_VARIABLE, _DEFAULT_MEMORY)))
    requests: queue.SimpleQueue[Message] = queue.SimpleQueue()
    confinement = Confinement()
    worker = Worker(answers, confinement)
    reader = threading.Thread(
        target=_read_requests, args=(sys.stdin.buffer, requests, worker.stop), daemon=True
    )
    reader.start()
    confinement.begin()
    with contextlib.suppress(BrokenPipeError):
        worker.run(requests)


if __name__ == "__main__":
    main()
