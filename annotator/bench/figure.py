"""One measured figure, and how a job is asked to measure itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from annotator.bench.stopwatch import Times, Turns


class Figure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one case of a job took beside its limit.

    ``ours`` and ``limit`` are the middle round in ``unit``, ``ours_high`` and ``limit_high`` what one in a
    hundred goes beyond. ``held`` is what the aim is about: their ratio, or for memory what we take more;
    ``low`` and ``high`` are its quartiles. ``aim`` is the most it may be, None where nothing was aimed at.
    ``memory`` is the most that a process of its own took, in MB.
    """

    job: str
    case: str
    unit: str = "ms"
    ours: float
    ours_high: float = 0.0
    limit: float
    limit_high: float = 0.0
    held: float
    low: float = 0.0
    high: float = 0.0
    aim: float | None = None
    rounds: int = 1
    memory: float = 0.0

    @property
    def reached(self) -> bool | None:
        """Whether it is as aimed at; None where nothing was."""
        return None if self.aim is None else self.held <= self.aim


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """How much to measure, and a folder where articles and projects may be made for several jobs."""

    job: str
    quick: bool
    folder: Path

    def either(self, quick: int, whole: int) -> int:
        """One number for a quick look, another for a whole measurement."""
        return quick if self.quick else whole

    def of_turns(self, case: str, turns: Turns, *, aim: float | None, memory: float = 0.0) -> Figure:
        """The figure of rounds taken in turns."""
        low, held, high = turns.ratios()
        return Figure(
            job=self.job,
            case=case,
            ours=turns.ours.p50,
            ours_high=turns.ours.p99,
            limit=turns.limit.p50,
            limit_high=turns.limit.p99,
            held=held,
            low=low,
            high=high,
            aim=aim,
            rounds=len(turns.ours.rounds),
            memory=memory,
        )

    def of_times(self, case: str, ours: Times, limit: Times, *, aim: float | None) -> Figure:
        """The figure of rounds that were not taken pair by pair: each of ours against the middle limit."""
        middle = limit.p50 or 1e-9
        return Figure(
            job=self.job,
            case=case,
            ours=ours.p50,
            ours_high=ours.p99,
            limit=limit.p50,
            limit_high=limit.p99,
            held=ours.p50 / middle,
            low=ours.at(0.25) / middle,
            high=ours.at(0.75) / middle,
            aim=aim,
            rounds=len(ours.rounds),
        )

    def of_growth(self, case: str, small: float, large: float, *, aim: float) -> Figure:
        """How many times as long a larger size takes; milliseconds."""
        return Figure(job=self.job, case=case, ours=large, limit=small, held=large / small, aim=aim)

    def of_memory(self, case: str, ours: float, bare: float, *, aim: float | None) -> Figure:
        """What more memory than something bare is taken; MB."""
        return Figure(job=self.job, case=case, unit="MB", ours=ours, limit=bare, held=ours - bare, aim=aim)


Measure = Callable[[Ask], Iterator[Figure]]
