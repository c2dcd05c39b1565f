"""Starting to a painted window with the sample project open, beside a bare window."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.bench.bare_python import run_python
from annotator.bench.figure import Ask, Figure
from annotator.bench.stopwatch import Turns
from annotator.services.projects.sample import sample_project

PROGRAM = ("-P", "-m", "annotator.ui.bench.first_paint")
BARE = ("-P", "-m", "annotator.ui.bench.bare_window")
_AIM = 3.0


def figures(ask: Ask) -> Iterator[Figure]:
    """Two whole processes, from their start to their end after the first paint."""
    project = sample_project(ask.folder / "sample")
    assert project is not None
    run_python([*PROGRAM, str(project)])  # compiles what was never run
    turns = Turns().take(
        lambda: run_python([*PROGRAM, str(project)]), lambda: run_python(BARE), ask.either(5, 15)
    )
    yield ask.of_turns("sample project", turns, aim=_AIM)
