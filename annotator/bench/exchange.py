"""Importing and exporting many articles, beside lines and a bare SQLite file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from annotator.bench.figure import Ask, Figure
from annotator.bench.generated import articles_file
from annotator.bench.peak import peak_memory, peak_of
from annotator.bench.plain_exchange import plain_export, plain_import
from annotator.bench.stopwatch import Turns
from annotator.formats.options import ReadOptions
from annotator.services.child_process import end, start
from annotator.services.exporting.export_corpus import export
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project, open_project
from annotator.services.reading.child import reading_command
from annotator.services.reading.messages import Done, ReadAhead, next_answer, send

WHOSE = "Measured M."
"""Who has done the work in the files that are made."""
_AIM_IMPORT, _AIM_EXPORT = 2.5, 1.8
_AIM_GROWTH = 11.0  # for ten times the articles


def measure_import(ask: Ask) -> Iterator[Figure]:
    """A new project with all of a file in it, against bare tables."""

    def take(articles: int, rounds: int) -> Turns:
        lines, project, bare = articles_file(ask.folder, articles), ask.folder / "taken", ask.folder / "bare"

        def ours() -> None:
            fill(_fresh(project) / "measured.goldspan", lines)

        def limit() -> None:
            plain_import(lines, _fresh(bare) / "bare.sqlite")

        turns = Turns().take(ours, limit, rounds)
        shutil.rmtree(project)
        shutil.rmtree(bare)
        return turns

    yield from _sizes(ask, take, _AIM_IMPORT, _reading_memory)


def measure_export(ask: Ask) -> Iterator[Figure]:
    """A project as native JSONL, against bare tables."""

    def take(articles: int, rounds: int) -> Turns:
        project, bare = imported(ask.folder, articles), ask.folder / f"bare-{articles}.sqlite"
        plain_import(articles_file(ask.folder, articles), bare)
        out, plain = ask.folder / "out.jsonl", ask.folder / "plain.jsonl"

        def ours() -> None:
            out.unlink(missing_ok=True)
            with open_project(project, read_only=True) as workspace:
                export(workspace, out, source=WHOSE)

        return Turns().take(ours, lambda: plain_export(bare, plain), rounds)

    yield from _sizes(ask, take, _AIM_EXPORT)


def _sizes(
    ask: Ask, take: Callable[[int, int], Turns], aim: float, beside: Callable[[Path], float] = lambda _: 0.0
) -> Iterator[Figure]:
    """Two sizes, the processes' memory at the larger, and how time grows from the one to the other.

    ``beside`` gives the memory of another process that helps with a file of articles.
    """
    small, large = ask.either(200, 1_000), ask.either(1_000, 10_000)
    few = take(small, ask.either(2, 5))
    yield ask.of_turns(f"{small:,} articles", few, aim=aim)
    many = take(large, ask.either(2, 3))
    memory = peak_memory() + beside(articles_file(ask.folder, large))
    yield ask.of_turns(f"{large:,} articles", many, aim=aim, memory=memory)
    growth = _AIM_GROWTH * large / small / 10
    yield ask.of_growth(f"{small:,} → {large:,} articles", few.ours.p50, many.ours.p50, aim=growth)


def _reading_memory(lines: Path) -> float:
    """The most memory of the process that reads such a file ahead, in MB."""
    # Asked while it lives: of one that has ended the system tells what the process had that started it.
    process = start(reading_command())
    requests, answers = cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout)
    try:
        send(requests, ReadAhead(os.fsencode(lines), lines.name, ReadOptions()))
        while (answer := next_answer(answers)) is not None and not isinstance(answer, Done):
            pass
        return peak_of(process.pid)
    finally:
        end(process)
        answers.close()


def fill(project: Path, lines: Path, whose: str = WHOSE) -> None:
    """A new project with the articles of a file, and the work in it: as suggestions, if nobody's."""
    with new_project(project) as workspace:
        import_paths(workspace, [lines], annotator=whose)


def imported(folder: Path, articles: int, whose: str = WHOSE) -> Path:
    """A project of so many articles; one that an earlier job made is taken."""
    project = folder / f"{'imported' if whose else 'suggested'}-{articles}.goldspan"
    if not project.exists():
        fill(project, articles_file(folder, articles), whose)
    return project


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder
