"""The suggester as the rest of the program sees it: documents in, analyses and proposed spans out.

No Qt: used from a worker thread by the window and directly by the command line. Everything but
``cancel`` belongs to one thread.
"""

from __future__ import annotations

import json
import queue
import time
import zlib
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Self

from annotator.domain.wording import worded, worded_count
from annotator.suggest.exchanged import AnalysisJson, Article, Hello, Proposal, Proposals, ProposedRelation
from annotator.suggest.process import Event, worker_command
from annotator.suggest.protocol import MODEL_VARIABLE, Message
from annotator.suggest.seat import Seat, checked_hello
from annotator.suggest.troubles import SettlingFailed, SuggesterTrouble, SuggestingCancelled

_IN_FLIGHT = 16
_BACK_OFF = (0.0, 0.1, 0.3, 1.0, 2.0)


class SuggesterClient:
    """Runs suggestion processes: starts them, feeds them, starts them again when they crash.

    A context manager; leaving it ends the processes.
    """

    def __init__(
        self,
        *,
        jobs: int = 1,
        model: str = "",
        time_limit: float = 60.0,
        max_crashes: int = 10,
        command: Sequence[str] = (),
    ) -> None:
        """Prepare; nothing is started before the first use.

        Args:
            jobs: how many processes analyse side by side.
            model: package or folder of a spaCy model, ``"none"`` for rules only; empty: what is installed.
            time_limit: seconds without a sign of life, for each 20,000 code points at work, after which
                a process is taken for hung.
            max_crashes: how many crashes in a row, without any answer, end in ``SuggesterTrouble``.
            command: what to start instead of the usual process.
        """
        self.skipped: dict[str, str] = {}
        """Documents that could not be analysed, by id, with a reason in one sentence."""
        self._environment = {MODEL_VARIABLE: model} if model else {}
        self._command = tuple(command) or tuple(worker_command())
        self._time_limit = time_limit
        self._max_crashes = max_crashes
        self._seats = [Seat() for _ in range(max(1, jobs))]
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._answers: deque[tuple[str, AnalysisJson]] = deque()
        self._again: deque[Article] = deque()
        self._suspects: set[str] = set()
        self._evidence: dict[str, bytes] = {}
        self._decided: list[tuple[str, str, float]] = []
        self._settled: dict[str, Message] = {}
        self._crashes = 0
        self._cancelled = False

    def __enter__(self) -> Self:
        """The client itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the processes."""
        self.close()

    def hello(self) -> Hello:
        """What the suggester and its model are called; starts the first process.

        Raises:
            SuggesterTrouble: if the process can't be started or speaks another protocol, or if the
                model named can't be loaded.
            SuggestingCancelled: after ``cancel``.
        """
        return self._ready(self._seats[0])

    def analyse_many(self, articles: Iterable[Article]) -> Iterator[tuple[str, AnalysisJson]]:
        """Analyse articles and count their evidence; yields ``(id, analysis)`` in any order.

        Articles are taken from the iterable as room is free. One that crashes the process twice, or
        can't be read, is left out and noted in ``skipped``.

        Raises:
            SuggesterTrouble: if the process keeps crashing.
            SuggestingCancelled: after ``cancel``.
        """
        source = iter(articles)
        exhausted = False
        for seat in self._seats:
            self._start(seat)
        while True:
            while not exhausted and self._has_room():
                article = next(source, None)
                if article is None:
                    exhausted = True
                else:
                    self._fly(article)
            self._resend()
            while self._answers:
                yield self._answers.popleft()
            if any(seat.flying for seat in self._seats) or self._again:
                self._receive()
            elif exhausted and not self._answers:
                return

    def evidence(self, identity: str, analysis: AnalysisJson) -> None:
        """Count the evidence of an article analysed earlier, without reading it again."""
        self._evidence[identity] = zlib.compress(json.dumps(analysis).encode("ascii"), 1)
        seat = self._seats[0]
        if seat.process is not None:
            seat.process.send({"type": "evidence", "id": identity, "analysis": analysis})

    def forget(self, identity: str) -> None:
        """Take back the evidence of an article."""
        if self._evidence.pop(identity, None) is not None and self._seats[0].process is not None:
            self._seats[0].process.send({"type": "forget", "id": identity})

    def reset(self) -> None:
        """Forget all evidence and decisions."""
        self._evidence.clear()
        self._decided.clear()
        if self._seats[0].process is not None:
            self._seats[0].process.send({"type": "reset"})

    def decided(self, string: str, label: str, weight: float = 1.0) -> None:
        """Count an annotator's decision that ``string`` is ``label``; it outweighs everything found.

        A negative ``weight`` says that it is not.
        """
        self._decided.append((string, label, weight))
        if self._seats[0].process is not None:
            self._seats[0].process.send(
                {"type": "decided", "string": string, "label": label, "weight": weight}
            )

    def settle(self, article: Article, analysis: AnalysisJson) -> Proposals:
        """The spans and relations to suggest for ``article``, by all evidence counted so far.

        Raises:
            SettlingFailed: if the process refuses the analysis.
            SuggesterTrouble: if the process keeps crashing.
            SuggestingCancelled: after ``cancel``.
        """
        seat = self._seats[0]
        request = {
            "type": "settle",
            "id": article.id,
            "text": article.text,
            "analysis": analysis,
            "furniture": [list(f) for f in article.furniture],
        }
        for _attempt in range(2):
            self._ready(seat)
            process = seat.process
            assert process is not None
            process.send(request)
            while seat.process is process and article.id not in self._settled:
                self._receive(waiting_for=len(article.text))
            answer = self._settled.pop(article.id, None)
            if answer is not None and answer["type"] == "spans":
                return Proposals(
                    spans=tuple(Proposal(**span) for span in answer["spans"]),
                    relations=tuple(ProposedRelation(**relation) for relation in answer["relations"]),
                )
            if answer is not None:
                raise SettlingFailed(
                    worded(
                        "Suggestions for document {article} can't be made ({reason}).",
                        article=article.id,
                        reason=answer["reason"],
                    ),
                    next_step=worded("Make its suggestions anew."),
                )
        raise SuggesterTrouble(
            worded(
                "The suggestion program stopped twice while working on document {article}.",
                article=article.id,
            ),
            next_step=worded("Leave this document out, and please report it."),
        )

    def cancel(self) -> None:
        """Stop at once; callable from any thread. Other calls raise ``SuggestingCancelled`` from then on."""
        self._cancelled = True
        for seat in self._seats:
            if seat.process is not None:
                seat.process.kill()
        self._events.put(None)

    def close(self) -> None:
        """End the processes; the client may be used again, unless it was cancelled."""
        for seat in self._seats:
            if seat.process is not None:
                seat.process.close()
            seat.process, seat.hello = None, None
            seat.flying.clear()

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The ids of the processes running now."""
        return tuple(seat.process.pid for seat in self._seats if seat.process is not None)

    def _start(self, seat: Seat) -> None:
        self._stop_if_cancelled()
        if seat.process is not None:
            return
        process = seat.start(self._events, self._command, self._environment)
        if seat is self._seats[0]:
            for identity, packed in self._evidence.items():
                analysis = json.loads(zlib.decompress(packed))
                process.send({"type": "evidence", "id": identity, "analysis": analysis})
            for string, label, weight in self._decided:
                process.send({"type": "decided", "string": string, "label": label, "weight": weight})
        self._stop_if_cancelled()

    def _ready(self, seat: Seat) -> Hello:
        self._start(seat)
        while seat.hello is None:
            self._receive()
            self._start(seat)
        return seat.hello

    def _has_room(self) -> bool:
        return not self._again and any(len(seat.flying) < _IN_FLIGHT for seat in self._seats)

    def _fly(self, article: Article) -> None:
        """Send an article to the process with least to do."""
        seat = min(self._seats, key=lambda s: sum(len(a.text) for a in s.flying.values()))
        self._start(seat)
        seat.analyse(article)

    def _resend(self) -> None:
        """Send what was in flight at a crash once more, alone, so that a crash names its document."""
        if self._again and not any(seat.flying for seat in self._seats):
            self._fly(self._again.popleft())

    def _receive(self, *, waiting_for: int = 0) -> None:
        """Take one event, or find a process that has been silent for too long."""
        self._stop_if_cancelled()
        now = time.monotonic()
        deadlines = [
            self._deadline(seat, waiting_for, now) for seat in self._seats if seat.process is not None
        ]
        try:
            event = self._events.get(timeout=max(0.01, min(deadlines, default=now + 1.0) - now))
        except queue.Empty:
            for seat in self._seats:
                if seat.process is not None and self._deadline(seat, waiting_for, now) <= time.monotonic():
                    seat.process.kill()
                    seat.last_sign = time.monotonic()
            return
        self._stop_if_cancelled()
        if event is None:
            return
        seat_of = next((s for s in self._seats if s.process is event.process), None)
        if seat_of is None:
            return
        seat_of.last_sign = time.monotonic()
        if event.message is None:
            self._crashed(seat_of)
        else:
            self._take(seat_of, event.message)

    def _deadline(self, seat: Seat, waiting_for: int, now: float) -> float:
        # Articles are settled at the first seat alone.
        return seat.deadline(waiting_for if seat is self._seats[0] else 0, now, self._time_limit)

    def _take(self, seat: Seat, message: Message) -> None:
        kind, identity = message["type"], str(message.get("id"))
        if kind == "hello":
            seat.hello = checked_hello(message)
        elif kind == "analysis" and identity in seat.flying:
            del seat.flying[identity]
            self._crashes = 0
            self._suspects.discard(identity)
            self.evidence(identity, message["analysis"])
            self._answers.append((identity, message["analysis"]))
        elif kind == "spans" or (kind == "failed" and message.get("request") == "settle"):
            self._crashes = 0
            self._settled[identity] = message
        elif kind == "failed" and identity in seat.flying:
            del seat.flying[identity]
            self.skipped[identity] = worded(
                "The suggestion program failed on it ({reason}).", reason=message.get("reason")
            )

    def _crashed(self, seat: Seat) -> None:
        """Note what was in flight, and start the process again after a pause."""
        starting = seat.hello is None
        flying = seat.clear()
        for article in flying:
            if len(flying) == 1 and article.id in self._suspects:
                self.skipped[article.id] = worded("The suggestion program stopped twice while reading it.")
            else:
                self._suspects.add(article.id)
                self._again.append(article)
        self._crashes += 1
        if self._crashes >= (min(3, self._max_crashes) if starting else self._max_crashes):
            raise SuggesterTrouble(
                worded_count(
                    "The suggestion program stopped %Ln time without finishing anything.",
                    "The suggestion program stopped %Ln times without finishing anything.",
                    self._crashes,
                ),
                next_step=worded("The articles and all decisions are safe. Try again, or without a model."),
            )
        time.sleep(_BACK_OFF[min(self._crashes - 1, len(_BACK_OFF) - 1)])
        self._start(seat)

    def _stop_if_cancelled(self) -> None:
        if self._cancelled:
            for seat in self._seats:
                if seat.process is not None:
                    seat.process.kill()
            raise SuggestingCancelled
