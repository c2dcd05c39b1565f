"""Times of many rounds, and the table they are shown in. All times are milliseconds."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

Row = tuple[str, ...]


@dataclass(slots=True)
class Times:
    """What the same thing took, round by round."""

    rounds: list[float] = field(default_factory=list)

    def add(self, seconds: float) -> None:
        """Keep one round."""
        self.rounds.append(seconds * 1000)

    def take(self, work: Callable[[], object]) -> None:
        """Do something once and keep how long it took."""
        before = time.perf_counter()
        work()
        self.add(time.perf_counter() - before)

    def take_work(self, work: Callable[[], object]) -> None:
        """Do something once and keep the processor's time that this thread took: a busy machine adds none."""
        before = time.thread_time()
        work()
        self.add(time.thread_time() - before)

    def at(self, share: float) -> float:
        """The time under which ``share`` (0 to 1) of the rounds stayed."""
        ordered = sorted(self.rounds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0

    @property
    def quick(self) -> float:
        """The time that one round in ten stays under: what it takes when nothing else gets in between."""
        return self.at(0.1)

    @property
    def p50(self) -> float:
        """The time of the middle round."""
        return self.at(0.5)

    @property
    def p99(self) -> float:
        """The time that one round in a hundred goes beyond."""
        return self.at(0.99)

    def __str__(self) -> str:
        """The middle and the worst but one in a hundred, as "1.25 / 3.10"."""
        return f"{self.p50:.2f} / {self.p99:.2f}"


@dataclass(slots=True)
class Turns:
    """Ours and the limit, in turns: the limit, ours, the limit again, round by round."""

    ours: Times = field(default_factory=Times)
    limit: Times = field(default_factory=Times)

    def take(
        self,
        ours: Callable[[], object],
        limit: Callable[[], object],
        rounds: int,
        *,
        between: Callable[[], object] = gc.collect,
    ) -> Turns:
        """Measure so many rounds; ``between`` what is measured something is done that does not count."""
        for _ in range(rounds):
            for work, times in ((limit, self.limit), (ours, self.ours), (limit, self.limit)):
                between()
                times.take(work)
        return self

    def ratios(self) -> tuple[float, float, float]:
        """A quarter, the middle and three quarters of the rounds' ratios to the limit around each."""
        found = Times(
            [
                2 * ours / max(self.limit.rounds[2 * n] + self.limit.rounds[2 * n + 1], 1e-6)
                for n, ours in enumerate(self.ours.rounds)
            ]
        )
        return found.at(0.25), found.p50, found.at(0.75)


def table(head: Row, rows: Sequence[Row]) -> str:
    """A table in Markdown."""
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]

    def line(row: Row) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"

    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([line(head), rule, *map(line, rows)])
