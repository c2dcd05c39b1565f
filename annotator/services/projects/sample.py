"""The sample project: articles about one contested event, gold, and three annotators' work."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from annotator.domain.errors import ProjectLocked, UnusableProject
from annotator.folders import sample_corpus
from annotator.services.importing.import_corpus import ImportReport, import_paths
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.projects.known import SAMPLE
from annotator.services.projects.projects import new_project, open_project
from annotator.services.suggesting.suggest_corpus import suggest
from annotator.store.workspace import Workspace


def sample_project(
    folder: Path,
    *,
    with_suggestions: bool = True,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Path | None:
    """Make a fresh copy of the sample project in ``folder``; returns its path, None when stopped.

    An earlier copy there is put aside as ``… (before).goldspan``, ``… (before 2)`` and so on. When
    stopped nothing is made.

    Raises:
        ProjectLocked: if the earlier copy is open in another window.
        UserFixable: if it can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / SAMPLE
    with tempfile.TemporaryDirectory(dir=folder, prefix=".sample-") as temporary:
        made = Path(temporary) / SAMPLE
        with new_project(made) as workspace:
            fill_with_sample(workspace, progress=progress, cancelled=cancelled)
            if with_suggestions:
                suggest(workspace, progress=progress, cancelled=cancelled)
        if cancelled():
            return None
        if path.exists():
            _put_aside(path)
        shutil.move(made, path)
    return path


def _put_aside(path: Path) -> None:
    """Move an earlier copy away with what its log still holds, which must not meet another project."""
    try:
        open_project(path).close()  # folds the log into it
    except ProjectLocked:
        raise
    except UnusableProject:
        pass  # damaged or of a newer version: it is put aside as it is
    number = 1
    while (
        aside := path.with_name(f"{path.stem} (before{f' {number}' * (number > 1)}){path.suffix}")
    ).exists():
        number += 1
    path.replace(aside)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        log.replace(aside.with_name(f"{aside.name}-wal"))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def fill_with_sample(
    workspace: Workspace, *, progress: Progress = silent, cancelled: Cancelled = never
) -> tuple[ImportReport, ...]:
    """Import the sample's articles, then gold and the three annotators' work on them."""
    sources = [
        sample_corpus("articles"),
        sample_corpus("gold.jsonl"),
        *sorted(sample_corpus("annotators").glob("*.jsonl")),
    ]
    return tuple(
        import_paths(workspace, [source], progress=progress, cancelled=cancelled) for source in sources
    )
