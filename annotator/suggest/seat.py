"""A place for one suggestion process: starting it, greeting it, and how long it may be silent."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from queue import SimpleQueue

from annotator.domain.wording import put_together, worded
from annotator.suggest.exchanged import Article, Hello
from annotator.suggest.process import Event, WorkerProcess
from annotator.suggest.protocol import PROTOCOL, SUGGESTER, Message
from annotator.suggest.troubles import GET_A_MODEL, SuggesterTrouble

_START_LIMIT = 120.0
_LENGTH_UNIT = 20_000
_AT_REST = 3600.0


@dataclass(slots=True)
class Seat:
    """Whichever process runs here now, and what it is working on. Times are seconds."""

    process: WorkerProcess | None = None
    hello: Hello | None = None
    flying: dict[str, Article] = field(default_factory=dict)
    last_sign: float = 0.0

    def start(
        self, events: SimpleQueue[Event | None], command: Sequence[str], environment: Mapping[str, str]
    ) -> WorkerProcess:
        """Start a process and greet it.

        Raises:
            SuggesterTrouble: if it can't be started.
        """
        try:
            process = self.process = WorkerProcess(events, command, environment)
        except OSError as error:
            raise SuggesterTrouble(
                worded("The suggestion program can't be started ({kind}).", kind=type(error).__name__),
                where=command[0],
                next_step=worded("Check the installation."),
            ) from error
        self.last_sign = time.monotonic()
        process.send({"type": "hello", "protocol": PROTOCOL})
        return process

    def deadline(self, waiting_for: int, now: float, limit: float) -> float:
        """When it has been silent for too long; ``waiting_for`` is how long a text is settled here."""
        if self.hello is None:
            return self.last_sign + max(limit, _START_LIMIT)
        if not self.flying and not waiting_for:
            return now + _AT_REST
        length = waiting_for + sum(len(article.text) for article in self.flying.values())
        return self.last_sign + limit * max(1.0, length / _LENGTH_UNIT)

    def analyse(self, article: Article) -> None:
        """Send an article to the process, which must run."""
        assert self.process is not None
        if not self.flying:
            self.last_sign = time.monotonic()
        self.flying[article.id] = article
        self.process.send(
            {
                "type": "analyse",
                "id": article.id,
                "text": article.text,
                "language": article.language,
                "title": article.title,
                "furniture": [list(f) for f in article.furniture],
            }
        )

    def clear(self) -> list[Article]:
        """Let go of a process that has ended; returns what it was working on."""
        assert self.process is not None
        self.process.close()
        self.process, self.hello = None, None
        flying = list(self.flying.values())
        self.flying.clear()
        return flying


def checked_hello(message: Message) -> Hello:
    """What a process said of itself.

    Raises:
        SuggesterTrouble: if it is of another version, or has no model to work with.
    """
    spoken = message.get("protocol")
    if spoken != PROTOCOL or message.get("suggester") != SUGGESTER:
        raise SuggesterTrouble(
            worded(
                "The suggestion program is of another version (it speaks protocol {spoken}, not {own}).",
                spoken=spoken,
                own=PROTOCOL,
            ),
            next_step=worded("Install Goldspan anew, so that both parts match."),
        )
    if message.get("problem"):
        raise SuggesterTrouble(
            put_together(message["problem"]),
            next_step=worded("Name another model, or none. {how}", how=GET_A_MODEL),
        )
    model = message.get("model") or {}
    return Hello(
        suggester=str(message["suggester"]),
        version=str(message["version"]),
        model=str(model.get("name", "")),
        model_version=str(model.get("version", "")),
        languages=tuple(str(code) for code in message.get("languages", ())),
    )
