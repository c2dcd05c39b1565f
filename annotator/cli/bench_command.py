"""The command that measures the program beside plain limits."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.arguments import AsJson
from annotator.cli.console import SOME_REFUSED, STOPPED, Speaker, Stop, run

if TYPE_CHECKING:
    from annotator.bench.figure import Figure
    from annotator.bench.record import Run

_JSON, _PAGE = "performance.json", "performance.md"


def bench(
    jobs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[JOB]...", help="What to measure, by name; nothing measures all.", show_default=False
        ),
    ] = None,
    quick: Annotated[
        bool, typer.Option("--quick", help="Smaller sizes and fewer rounds: about a minute.")
    ] = False,
    record: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER", help=f"Keep it in {_JSON} there, and in the table of {_PAGE} if there is one."
        ),
    ] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Name what became slower than recorded there.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Measure the program, each job beside a plain limit of the same minute."""
    speaker = Speaker(as_json=json)

    def work() -> None:
        from annotator.bench.record import lines_of, read, slower

        known = read(against) if against is not None else None
        runs, troubles = _measured(speaker, _chosen(jobs or (), quick=quick), quick=quick)
        figures = [figure for run in runs.values() for figure in run.figures]
        speaker.say(lines_of(figures))
        for name, why in troubles.items():
            speaker.warn(f"not measured: {name}: {why}")
        worse = slower(figures, known) if known is not None else []
        for figure, times in worse:
            speaker.say(f"slower: {figure.job}, {figure.case}: {times:.2f} times what was recorded")
        if known is not None and not worse:
            speaker.say("Nothing is slower than recorded.")
        if record is not None:
            _keep(speaker, record, runs)
        speaker.result(_value(runs, troubles, worse))
        if troubles:
            raise Stop(SOME_REFUSED)

    run(speaker, work)


def _chosen(jobs: list[str] | tuple[()], *, quick: bool) -> list[str]:
    from annotator.bench.rows import ROWS
    from annotator.domain.errors import WrongUse

    names = [row.name for row in ROWS]
    for job in jobs:
        if job not in names:
            raise WrongUse(
                f"There is no job “{job}” to measure.", next_step=f"There are: {', '.join(names)}."
            )
    if jobs:
        return [name for name in names if name in jobs]
    there = (row for row in ROWS if not row.wants or os.environ.get(row.wants))
    return [row.name for row in there if row.quick or not quick]


def _measured(speaker: Speaker, jobs: list[str], *, quick: bool) -> tuple[dict[str, Run], dict[str, str]]:
    from annotator.bench.child import NotMeasured, measured
    from annotator.bench.machine import this_machine
    from annotator.bench.record import Run

    runs: dict[str, Run] = {}
    troubles: dict[str, str] = {}
    machine = this_machine()
    with (
        tempfile.TemporaryDirectory(prefix="goldspan-bench-") as folder,
        speaker.work("Measuring") as (progress, cancelled),
    ):
        for number, job in enumerate(jobs):
            progress(number, len(jobs), job)
            figures: list[Figure] = []
            try:
                figures += measured(job, quick=quick, folder=Path(folder), cancelled=cancelled)
            except NotMeasured as error:
                troubles[job] = str(error)
            if cancelled():
                break
            if figures:
                runs[job] = Run(machine, tuple(figures))
        stopped = cancelled()
    if stopped:
        speaker.warn("Stopped: nothing was recorded.")
        raise Stop(STOPPED)
    return runs, troubles


def _keep(speaker: Speaker, folder: Path, runs: dict[str, Run]) -> None:
    from annotator.bench.record import put_into, write

    folder.mkdir(parents=True, exist_ok=True)
    recorded = write(folder / _JSON, runs)
    speaker.say(f"Written: {folder / _JSON}")
    if (folder / _PAGE).exists():
        put_into(folder / _PAGE, recorded)
        speaker.say(f"Written: {folder / _PAGE}")


def _value(
    runs: dict[str, Run], troubles: dict[str, str], worse: list[tuple[Figure, float]]
) -> dict[str, object]:
    import msgspec

    return {
        "jobs": msgspec.to_builtins(runs),
        "not_measured": troubles,
        "slower": [{"job": f.job, "case": f.case, "times": round(times, 2)} for f, times in worse],
    }
