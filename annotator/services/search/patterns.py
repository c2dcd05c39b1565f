"""Tries a regular expression on many texts in another process, which is ended when one takes too long.

Python's own matching can't be interrupted, and no other thread runs while it goes on.
"""

from __future__ import annotations

import contextlib
import queue
import re
import subprocess
import sys
import threading
import time
from array import array
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, cast

from annotator.domain.query import WrongQuery
from annotator.domain.wording import worded
from annotator.services.child_process import end, start
from annotator.services.progress import Cancelled, never
from annotator.services.search.pattern_worker import NUMBER, packed
from annotator.store.dialects.dialect import Range

SECONDS = 2.0
"""As long as one article may take."""
_STARTING = 30.0  # seconds until a fresh process is ready
_TICK = 0.05  # seconds between looks at whether to stop
_BATCH, _CHARACTERS = 128, 500_000  # articles and code points that are handed over at once
_MOST_LEFT_OUT = 20

Answer = list[Range] | None


def pattern_command() -> list[str]:
    """How the process is started; a frozen build starts itself with a flag instead."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--pattern-worker"]
    # -P: a module lying in the current folder must not stand in for one of ours.
    return [sys.executable, "-B", "-P", "-m", "annotator.services.search.pattern_worker"]


class PatternReader:
    """Reads texts for the matches of one expression. Close it, or use it in a ``with``."""

    def __init__(
        self, pattern: str, *, exact: bool, cancelled: Cancelled = never, seconds: float = SECONDS
    ) -> None:
        """Case counts when it is ``exact``; ``seconds`` is what one text may take."""
        self._pattern = pattern
        self._flags = 0 if exact else int(re.IGNORECASE)
        self._cancelled = cancelled
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()

    def __enter__(self) -> PatternReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, texts: Iterable[tuple[int, str]]) -> Iterator[tuple[int, list[Range] | None]]:
        """The matches in each text, empty ones left out; None for a text that took too long.

        Ends early when cancelled.

        Raises:
            WrongQuery: if too many texts take too long.
        """
        left_out = 0
        one_by_one = False  # from the first time that several took too long
        for batch in _batches(texts):
            waiting = deque(batch)
            while waiting and not self._cancelled():
                part = list(islice(waiting, 1 if one_by_one else len(waiting)))
                answers = self._answers_to([text for _, text in part])
                if answers is None and not one_by_one:
                    one_by_one = True  # one of them takes too long: which?
                    continue
                for number, (document, _) in enumerate(part):
                    waiting.popleft()
                    yield document, answers[number] if answers is not None else None
                left_out += answers is None
                if left_out >= _MOST_LEFT_OUT:
                    raise WrongQuery(
                        worded(
                            "The regular expression takes too long: more than {seconds:g} seconds "
                            "in each of {articles} articles.",
                            seconds=self._seconds,
                            articles=left_out,
                        ),
                        0,
                        len(self._pattern),
                        worded("Repetitions within repetitions, as in (a+)+, are the usual reason."),
                    )
            if self._cancelled():
                return

    def close(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is None:
            return
        end(process)

    def _answers_to(self, texts: list[str]) -> list[list[Range]] | None:
        """The matches in each text; None when they take too long together, or it is cancelled."""
        process = self._running()
        if process is None:
            return None
        stream = cast("IO[bytes]", process.stdin)
        with contextlib.suppress(OSError):  # it has ended: no answer comes, which is seen below
            stream.write(NUMBER.pack(len(texts)) + b"".join(packed(text) for text in texts))
            stream.flush()
        answers: list[list[Range]] = []
        while len(answers) < len(texts):
            late, ranges = self._answer(self._seconds)
            if late:
                return None
            answers.append(ranges)
        return answers

    def _answer(self, seconds: float) -> tuple[bool, list[Range]]:
        """Whether the next answer took longer than ``seconds``, and what it is if not."""
        until = time.monotonic() + seconds
        while self._process is not None and not self._cancelled():
            try:
                answer = self._answers.get(timeout=_TICK)
            except queue.Empty:
                if time.monotonic() > until:
                    break
                continue
            if answer is None:
                break  # it ended by itself: out of memory, or killed
            return False, answer
        self.close()
        return True, []

    def _running(self) -> subprocess.Popen[bytes] | None:
        """The process, ready; None if it does not get there."""
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        process = start(pattern_command())
        answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()
        threading.Thread(target=_listen, args=(process, answers), daemon=True).start()
        self._process, self._answers = process, answers
        stream = cast("IO[bytes]", process.stdin)
        with contextlib.suppress(OSError):
            stream.write(NUMBER.pack(self._flags) + packed(self._pattern))
            stream.flush()
        late, _ = self._answer(_STARTING)
        return None if late else process


def _batches(texts: Iterable[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    """Texts in batches that are soon read: few at first, so that the first hits come at once."""
    rest = iter(texts)
    size = 8
    while first := list(islice(rest, 1)):
        batch, room = first, _CHARACTERS - len(first[0][1])
        while len(batch) < size and room > 0 and (more := list(islice(rest, 1))):
            batch += more
            room -= len(more[0][1])
        yield batch
        size = _BATCH


def _listen(process: subprocess.Popen[bytes], answers: queue.SimpleQueue[Answer]) -> None:
    stream = cast("IO[bytes]", process.stdout)
    with contextlib.suppress(OSError, ValueError):  # the stream is closed under us when we end it
        while len(head := stream.read(NUMBER.size)) == NUMBER.size:
            length = NUMBER.unpack(head)[0] * NUMBER.size
            body = stream.read(length)
            if len(body) < length:
                break
            numbers = array("I", body)
            answers.put(list(zip(numbers[::2], numbers[1::2], strict=True)))
    with contextlib.suppress(OSError):
        stream.close()
    answers.put(None)
