"""How commands speak: progress and errors on standard error, results on standard output."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from annotator.domain.errors import UserFixable, WrongUse
from annotator.services.progress import Cancelled
from annotator.services.progress import Progress as Report

if TYPE_CHECKING:
    from rich.console import Console

    from annotator.domain.record import Refusal

DONE, SOME_REFUSED, WRONG_USE, UNUSABLE, STOPPED = 0, 1, 2, 3, 130
"""The exit codes: docs/cli.md."""

T = TypeVar("T")


class Stop(Exception):  # an event, not an error
    """Ends the command with an exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Speaker:
    """Says what a command did, in words for people or as one JSON object for machines."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        # Not before somebody speaks: a command that only shows its help needs none of it.
        from rich.console import Console

        self._out = Console(highlight=False, soft_wrap=True)
        self._err = Console(stderr=True, highlight=False, soft_wrap=True)

    def say(self, line: str) -> None:
        """One line of the result; not said in JSON."""
        if not self._as_json:
            _print(self._out, line)

    def warn(self, line: str) -> None:
        """One line on standard error; not said in JSON, which carries it itself."""
        if not self._as_json:
            _print(self._err, line)

    def result(self, value: dict[str, Any]) -> None:
        """The whole result for machines; not said in words."""
        if self._as_json:
            _print_json(value)

    def refusals(self, refused: tuple[Refusal, ...]) -> None:
        """What was left out, and why."""
        for refusal in refused:
            self.warn(f"left out: {refusal}")

    def fail(self, error: UserFixable) -> NoReturn:
        """Say what a person can mend, in one line, and end with the right code."""
        code = WRONG_USE if isinstance(error, WrongUse) else UNUSABLE
        if self._as_json:
            value = {"error": error.what, "where": error.where, "next_step": error.next_step}
            _print_json(value)
        _print(self._err, " ".join(f"goldspan: {error}".splitlines()))
        raise Stop(code)

    @contextmanager
    def work(self, title: str) -> Iterator[tuple[Report, Cancelled]]:
        """Show progress (on a terminal only); Ctrl+C asks the work to stop, a second one insists."""
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        stop = _StopSign()
        bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=self._err,
            transient=True,
            disable=self._as_json or not self._err.is_terminal,
        )
        with stop.listening(), bar:
            task = bar.add_task(title, total=None)

            def report(done: int, of: int | None, _what: str) -> None:
                bar.update(task, completed=done, total=of)

            yield report, stop.asked


def _print(console: Console, line: str) -> None:
    from rich.text import Text

    console.print(Text(line))


def _print_json(value: dict[str, Any]) -> None:
    import msgspec

    sys.stdout.write(msgspec.json.encode(value, enc_hook=str).decode() + "\n")


class _StopSign:
    def __init__(self) -> None:
        self._asked = False

    def asked(self) -> bool:
        """Whether Ctrl+C was pressed."""
        return self._asked

    @contextmanager
    def listening(self) -> Iterator[None]:
        try:
            before = signal.signal(signal.SIGINT, self._interrupt)
        except ValueError:  # not the main thread: whoever runs us there stops us another way
            yield
            return
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def _interrupt(self, _number: int, _frame: FrameType | None) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True


def run(speaker: Speaker, work: Callable[[], T]) -> T:
    """Run a command's work; what a person can mend is said plainly, never as a traceback."""
    try:
        return work()
    except UserFixable as error:
        speaker.fail(error)
    except KeyboardInterrupt:
        speaker.warn("Stopped.")
        raise Stop(STOPPED) from None


def plural(number: int, one: str, many: str = "") -> str:
    """``1 article``, ``2 articles``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def some(names: Sequence[str], most: int = 8) -> str:
    """The first few of ``names``, and how many more there are."""
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
