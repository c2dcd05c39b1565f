"""``goldspan demo``: the main job on the sample project, in the window or without a screen."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.arguments import AsJson
from annotator.cli.console import STOPPED, Speaker, Stop, plural, run

OpenWindow = Callable[[Path], int]
TakePictures = Callable[[Path, Path], list[Path]]


def demo_command(open_window: OpenWindow, take_pictures: TakePictures) -> Callable[..., None]:
    """The command, given what shows a project in a window and what takes pictures of it."""

    def demo(
        out: Annotated[
            Path | None, typer.Option(metavar="FOLDER", help="Where the project and results go.")
        ] = None,
        headless: Annotated[
            bool, typer.Option("--headless", help="Do the main job without a window, even with a screen.")
        ] = False,
        json: AsJson = False,
    ) -> None:
        """Open the sample project; without a screen, do the main job on it and write the results."""
        speaker = Speaker(as_json=json)

        def work() -> int:
            folder = (out or Path(tempfile.mkdtemp(prefix="goldspan-demo-"))).resolve()
            if headless or not has_screen():
                _headless(speaker, folder, take_pictures)
                return 0
            from annotator.services.projects.sample import sample_project

            with speaker.work("Preparing the sample") as (progress, cancelled):
                path = _made(speaker, sample_project(folder, progress=progress, cancelled=cancelled))
            speaker.say(f"The sample project is {path}.")
            return open_window(path)

        code = run(speaker, work)
        if code:
            raise typer.Exit(code)

    return demo


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _made(speaker: Speaker, path: Path | None) -> Path:
    if path is None:
        speaker.warn("Stopped: no project was made.")
        raise Stop(STOPPED)
    return path


def _headless(speaker: Speaker, folder: Path, take_pictures: TakePictures) -> None:
    from annotator.services.bulk.trial_decisions import decide_by_score
    from annotator.services.exporting.export_corpus import export
    from annotator.services.exporting.validate_file import validate_path
    from annotator.services.projects.projects import own_name
    from annotator.services.projects.sample import sample_project

    with speaker.work("Importing and suggesting") as (progress, cancelled):
        path = _made(speaker, sample_project(folder, progress=progress, cancelled=cancelled))
    speaker.say(f"Made {path}.")
    decided = decide_by_score(path, own_name())
    speaker.say(
        f"Decided {plural(decided.accepted + decided.rejected, 'suggestion')} "
        f"in {plural(decided.articles, 'article')}, and undid and redid the last. "
        f"Accepted with a claimer: {plural(decided.attributed, 'claim')}."
    )
    from annotator.services.projects.projects import open_project

    with open_project(path, read_only=True) as workspace:
        report = export(workspace, folder / "talvik-dam-gold", source="gold")
        own = export(workspace, folder / f"{own_name()}.jsonl", source=own_name())
    validation = validate_path(report.path)
    speaker.say(f"Exported {plural(report.records, 'gold record')} to {report.path}.")
    speaker.say(f"Exported {plural(own.records, 'decided record')} to {own.path}.")
    pictures = take_pictures(path, folder / "pictures")
    speaker.say(f"Took {plural(len(pictures), 'picture')} of the window in {folder / 'pictures'}.")
    speaker.say(f"Everything is in {folder}.")
    speaker.result(
        {
            "folder": str(folder),
            "project": str(path),
            "gold": str(report.path),
            "records": report.records,
            "problems": [str(p) for p in validation.problems],
            "pictures": [str(p) for p in pictures],
        }
    )
