"""The sample project: articles about one contested event, gold, and two annotators' work."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from annotator.folders import sample_corpus
from annotator.services.import_corpus import ImportReport, import_paths
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.projects import new_project
from annotator.services.suggest_corpus import suggest
from annotator.store.workspace import Workspace

NAME = "talvik-dam.goldspan"


def sample_project(
    folder: Path,
    *,
    with_suggestions: bool = True,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Path:
    """Make a fresh copy of the sample project in ``folder``; returns its path.

    An earlier copy there is put aside as ``… (before).goldspan``, never overwritten silently.

    Raises:
        UserFixable: if it can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    with tempfile.TemporaryDirectory(dir=folder, prefix=".sample-") as temporary:
        made = Path(temporary) / NAME
        with new_project(made) as workspace:
            fill_with_sample(workspace, progress=progress, cancelled=cancelled)
            if with_suggestions:
                suggest(workspace, progress=progress, cancelled=cancelled)
        if path.exists():
            path.replace(folder / f"{path.stem} (before){path.suffix}")
        shutil.move(made, path)
    return path


def fill_with_sample(
    workspace: Workspace, *, progress: Progress = silent, cancelled: Cancelled = never
) -> tuple[ImportReport, ...]:
    """Import the sample's articles, then gold and the two annotators' work on them."""
    sources = [
        sample_corpus("articles"),
        sample_corpus("gold.jsonl"),
        *sorted(sample_corpus("annotators").glob("*.jsonl")),
    ]
    return tuple(
        import_paths(workspace, [source], progress=progress, cancelled=cancelled) for source in sources
    )
