"""The suggestion process: takes requests on standard input, answers on standard output.

Started as ``python -m annotator.suggest.worker``. Standard output belongs to the protocol alone;
anything a library prints goes to standard error. It ends by itself when its input is closed.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import sys
import threading
import traceback
from collections import deque
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

from annotator.domain.wording import taken_apart
from annotator.suggest.analysis import Analysis
from annotator.suggest.ballot import Ballot
from annotator.suggest.child_process import leave_interrupts_to_the_program, own_standard_output
from annotator.suggest.claims.extract import extract, plan
from annotator.suggest.claims.found import FoundClaim
from annotator.suggest.claims.propose import propose
from annotator.suggest.gather import analysed
from annotator.suggest.model import Model, ModelProblem, load_model
from annotator.suggest.protocol import (
    MODEL_VARIABLE,
    PROTOCOL,
    SUGGESTER,
    SUGGESTER_VERSION,
    Message,
    decoded,
    encoded,
)
from annotator.suggest.settle import settle
from annotator.suggest.tongue import reading_language

_LOG = logging.getLogger("annotator.suggest.worker")
_TOGETHER = 8
"""How many waiting articles are read at once."""

_TOGETHER_LENGTH = 120_000


class Worker:
    """Answers requests; articles that wait together are read together.

    Everything but reading is quick and overtakes the articles that wait, so that what has been read
    is settled and shown while the rest is still being read.
    """

    def __init__(self, answers: BinaryIO, model: Model | None, problem: str = "") -> None:
        """Answer on ``answers``; ``problem`` tells why there is no model though one was asked for."""
        self._answers = answers
        self._model = model
        self._problem = problem
        self._ballot = Ballot()
        self._counted: set[str] = set()

    def run(self, requests: queue.SimpleQueue[Message]) -> None:
        """Answer until the process ends; articles to read wait while anything quicker is asked."""
        waiting: deque[Message] = deque()
        while True:
            try:
                message = requests.get_nowait() if waiting else requests.get()
            except queue.Empty:
                self._analyse(_batch(waiting))
                continue
            if message["type"] == "analyse":
                waiting.append(message)
            else:
                self._guarded(message)

    def _send(self, message: Message) -> None:
        self._answers.write(encoded(message))
        self._answers.flush()

    def _fail(self, message: Message, error: Exception) -> None:
        """Tell that a request failed, and where; never with words of the article."""
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
        _LOG.warning("request %s failed: %s", message["type"], place)
        self._send({"type": "failed", "request": message["type"], "id": message.get("id"), "reason": place})

    def _guarded(self, message: Message) -> None:
        try:
            self._answer(message)
        except Exception as error:  # noqa: BLE001 - one bad request must not end the process
            self._fail(message, error)

    def _answer(self, message: Message) -> None:
        kind = message["type"]
        if kind == "hello":
            self._send(self._hello())
        elif kind == "evidence":
            self._ballot.add(message["id"], Analysis.from_json(message["analysis"]))
            self._counted.add(message["id"])
        elif kind == "forget":
            self._ballot.forget(message["id"])
            self._counted.discard(message["id"])
        elif kind == "reset":
            self._ballot = Ballot()
            self._counted = set()
        elif kind == "decided":
            self._ballot.decide(message["string"], message["label"], float(message.get("weight", 1.0)))
        elif kind == "settle":
            self._settle(message)
        else:
            self._send(
                {"type": "failed", "request": kind, "id": message.get("id"), "reason": "an unknown request"}
            )

    def _hello(self) -> Message:
        model = None if self._model is None else {"name": self._model.name, "version": self._model.version}
        return {
            "type": "hello",
            "protocol": PROTOCOL,
            "suggester": SUGGESTER,
            "version": SUGGESTER_VERSION,
            "model": model,
            "languages": [] if self._model is None else [self._model.language],
            "problem": taken_apart(self._problem),
        }

    def _analyse(self, together: list[Message]) -> None:
        try:
            self._analyse_all(together)
        except Exception as error:  # noqa: BLE001 - find out below which of them it was
            if len(together) == 1:
                self._fail(together[0], error)
                return
            for message in together:
                self._analyse([message])

    def _analyse_all(self, together: list[Message]) -> None:
        languages = [reading_language(m["text"], m.get("language", "")) for m in together]
        served = self._model.language if self._model is not None else None
        with_model = [i for i, language in enumerate(languages) if served is not None and language == served]
        mentions = {}
        if self._model is not None and with_model:

            def report(number: int, read: int) -> None:
                self._send({"type": "progress", "id": together[with_model[number]]["id"], "read": read})

            texts = [together[i]["text"] for i in with_model]
            mentions = dict(zip(with_model, self._model.mentions(texts, report), strict=True))
        claims = self._claims([together[i] for i in with_model])
        answers = []
        for i, message in enumerate(together):
            analysis = analysed(
                message["text"],
                [(int(s), int(e)) for s, e in message.get("furniture", ())],
                language=languages[i],
                model_mentions=mentions.get(i, ()),
                by=self._model.by if self._model is not None and i in mentions else "rules",
                claims=claims.get(message["id"], ()),
            )
            answers.append({"type": "analysis", "id": message["id"], "analysis": analysis.to_json()})
        for answer in answers:
            self._send(answer)

    def _claims(self, together: list[Message]) -> dict[str, list[FoundClaim]]:
        """The claims of articles in the model's language, by the article's id."""
        if self._model is None or not self._model.parses_sentences:
            return {}
        plans = {
            message["id"]: plan(
                message["text"],
                [(int(s), int(e)) for s, e in message.get("furniture", ())],
                language=self._model.language,
            )
            for message in together
        }
        parses = iter(self._model.parses([piece.text for p in plans.values() for piece in p.pieces]))
        found = {}
        for identity, planned in plans.items():
            raws = [next(parses) for _ in planned.pieces]
            try:
                found[identity] = extract(planned, raws)
            except Exception as error:  # noqa: BLE001 - claims not read must not cost an article its names
                frame = traceback.extract_tb(error.__traceback__)[-1]
                place = f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
                _LOG.warning("the claims of an article could not be read: %s", place)
        return found

    def _settle(self, message: Message) -> None:
        analysis = Analysis.from_json(message["analysis"])
        furniture = [(int(s), int(e)) for s, e in message.get("furniture", ())]
        counted = message["id"] in self._counted
        names = settle(message["text"], analysis, self._ballot, furniture, own_counted=counted)
        claims, links = propose(message["text"], analysis, names)
        origin = f"{SUGGESTER} {SUGGESTER_VERSION} · {analysis.by}"
        spans: list[Message] = [
            {"start": s.start, "end": s.end, "label": s.label, "layer": s.layer, "score": s.score}
            for s in names
        ]
        spans += [asdict(claim) for claim in claims]
        self._send(
            {
                "type": "spans",
                "id": message["id"],
                "spans": [{**span, "origin": origin} for span in spans],
                "relations": [asdict(link) for link in links],
            }
        )


def _batch(waiting: deque[Message]) -> list[Message]:
    """The first of the waiting articles, few enough to be read together."""
    batch: list[Message] = []
    length = 0
    while waiting and len(batch) < _TOGETHER and length < _TOGETHER_LENGTH:
        batch.append(waiting.popleft())
        length += len(batch[-1].get("text", ""))
    return batch


def _read_requests(source: BinaryIO, requests: queue.SimpleQueue[Message]) -> None:
    """Pass requests on as they come; end the whole process at once when the input is closed."""
    for line in source:
        try:
            requests.put(decoded(line))
        except ValueError:
            _LOG.warning("a line that is no request was left out")
    os._exit(0)


def main() -> None:
    """Serve until standard input is closed."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(name)s: %(message)s")
    leave_interrupts_to_the_program()
    answers = own_standard_output()
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(5)
    requests: queue.SimpleQueue[Message] = queue.SimpleQueue()
    threading.Thread(target=_read_requests, args=(sys.stdin.buffer, requests), daemon=True).start()
    model, problem = None, ""
    try:
        model = load_model(os.environ.get(MODEL_VARIABLE, ""))
    except ModelProblem as trouble:
        problem = trouble.what
    with contextlib.suppress(BrokenPipeError):
        Worker(answers, model, problem).run(requests)


if __name__ == "__main__":
    main()
