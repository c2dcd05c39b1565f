"""Measurements that are kept: as JSON to compare with, and as a table in a page for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from annotator.bench.figure import Figure
from annotator.bench.machine import Machine
from annotator.bench.rows import ROWS, Row
from annotator.bench.stopwatch import table
from annotator.domain.errors import UnusableInput

BEGIN, END = "<!-- goldspan bench -->", "<!-- end of goldspan bench -->"
SLOWER = 1.25
"""From how many times its recorded figure on something is named as slower."""
_FORMAT = "goldspan-bench/1"


class Run(msgspec.Struct, frozen=True):
    """What was measured of one job, and where."""

    machine: Machine
    figures: tuple[Figure, ...]


class Recorded(msgspec.Struct, frozen=True):
    """The last run of each job."""

    jobs: dict[str, Run]
    format: str = _FORMAT


def read(path: Path) -> Recorded:
    """A recorded measurement.

    Raises:
        UnusableInput: if the file is none.
    """
    try:
        recorded = msgspec.json.decode(path.read_bytes(), type=Recorded)
    except OSError as error:
        raise UnusableInput("The recorded measurement can't be read.", where=str(path)) from error
    except msgspec.DecodeError as error:
        raise UnusableInput(
            "That is no recorded measurement.", where=str(path), next_step="Record one with --record."
        ) from error
    if recorded.format != _FORMAT:
        raise UnusableInput("Another version of Goldspan recorded that measurement.", where=str(path))
    return recorded


def write(path: Path, runs: dict[str, Run]) -> Recorded:
    """Keep runs in place of earlier ones of the same jobs; those of other jobs stay."""
    before = read(path).jobs if path.exists() else {}
    order = [row.name for row in ROWS]
    merged = before | runs
    recorded = Recorded({name: merged[name] for name in order if name in merged})
    path.write_bytes(msgspec.json.format(msgspec.json.encode(recorded), indent=1) + b"\n")
    return recorded


def slower(figures: Iterable[Figure], recorded: Recorded) -> list[tuple[Figure, float]]:
    """What has become slower beside its own limit than recorded, and how many times; the worst first.

    Ratios are compared, so that another machine, or a busy one, changes little.
    """
    known = {(f.job, f.case): f for run in recorded.jobs.values() for f in run.figures}
    found = [
        (figure, figure.held / before.held)
        for figure in figures
        if (before := known.get((figure.job, figure.case))) is not None
        and before.held > 0
        and figure.held / before.held > SLOWER
    ]
    return sorted(found, key=lambda each: -each[1])


def lines_of(figures: Sequence[Figure]) -> str:
    """The table of some figures, in Markdown."""
    head = ("job", "case", "ours", "limit", "of the limit", "aim", "", "memory")
    rows, last = [], ""
    for figure in figures:
        rows.append((figure.job if figure.job != last else "", figure.case, *_cells(figure)))
        last = figure.job
    return table(head, rows)


def put_into(page: Path, recorded: Recorded) -> None:
    """Write the tables into a page, between their marks.

    Raises:
        UnusableInput: if it has no marks.
    """
    text = page.read_text("utf-8")
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise UnusableInput("That page has no place for measurements.", where=str(page))
    page.write_text(f"{head}{BEGIN}\n\n{_tables(recorded)}\n{END}{tail}", "utf-8")


def _tables(recorded: Recorded) -> str:
    figures = [figure for run in recorded.jobs.values() for figure in run.figures]
    limits = [_limit(row) for row in ROWS if row.name in recorded.jobs]
    machines: dict[str, list[str]] = {}
    for name, run in recorded.jobs.items():
        machines.setdefault(run.machine.words(), []).append(name)
    measured = [f"{', '.join(names)}: {words}" for words, names in machines.items()]
    return "\n\n".join([lines_of(figures), "\n".join(limits), "\n\n".join(measured)]) + "\n"


def _limit(row: Row) -> str:
    return f"- **{row.name}**: {row.does}. Limit: {row.limit}."


def _cells(figure: Figure) -> tuple[str, ...]:
    if figure.unit == "MB":
        aim = f"{figure.aim:.0f} MB more" if figure.aim is not None else ""
        held, ours, limit = f"{figure.held:.0f} MB more", f"{figure.ours:.0f} MB", f"{figure.limit:.0f} MB"
    else:
        aim = f"{figure.aim:.3g}" if figure.aim is not None else ""
        held = f"{figure.held:.2f}" + (f" ({figure.low:.2f}–{figure.high:.2f})" if figure.rounds > 1 else "")
        ours = time_in_words(figure.ours, figure.ours_high)
        limit = time_in_words(figure.limit, figure.limit_high)
    judged = {None: "", True: "reached", False: "missed"}[figure.reached]
    return ours, limit, held, aim, judged, f"{figure.memory:.0f} MB" if figure.memory else ""


def time_in_words(middle: float, high: float) -> str:
    """A time in milliseconds or seconds, with what one in a hundred goes beyond where it was measured."""
    if middle >= 1000:
        return f"{middle / 1000:.2f}" + (f" / {high / 1000:.2f}" if high else "") + " s"
    return f"{middle:.2f}" + (f" / {high:.2f}" if high else "") + " ms"
