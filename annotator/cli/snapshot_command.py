"""The commands that list, take and put back a project's snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import Speaker, plural, run

if TYPE_CHECKING:
    from annotator.domain.snapshot import Snapshot

snapshot = typer.Typer(
    help="Whole copies of a project: list them, take one, put one back.", no_args_is_help=True
)


@snapshot.command(name="list")
def list_(project: Project, json: AsJson = False) -> None:
    """Say which snapshots there are, when and why each was taken, and what it holds."""
    from annotator.services.snapshots.restoring import snapshots_of

    speaker = Speaker(as_json=json)

    def work() -> None:
        found = snapshots_of(project)
        for one in found:
            speaker.say(_line(one))
        if not found:
            speaker.say("There are no snapshots yet.")
        speaker.result({"snapshots": [_value(one) for one in found]})

    run(speaker, work)


@snapshot.command()
def make(
    project: Project,
    name: Annotated[str, typer.Option(metavar="NAME", help="What it is called.")] = "",
    json: AsJson = False,
) -> None:
    """Take a snapshot, which is kept until somebody removes it; the project may be open."""
    from annotator.cli.console import STOPPED, Stop
    from annotator.services.snapshots.keeping import make_snapshot

    speaker = Speaker(as_json=json)

    def work() -> None:
        with speaker.work("Taking a snapshot") as (progress, cancelled):
            made = make_snapshot(project, name, progress=progress, cancelled=cancelled)
        if made is None:
            speaker.warn("Stopped: no snapshot was kept.")
            raise Stop(STOPPED)
        speaker.say(_line(made))
        speaker.result(_value(made))

    run(speaker, work)


@snapshot.command()
def restore(
    project: Project,
    which: Annotated[
        str, typer.Argument(metavar="SNAPSHOT", help="Its name as listed, or a file.", show_default=False)
    ],
    article: Annotated[
        str, typer.Option(metavar="ID", help="Put back the work on this article alone, as one step.")
    ] = "",
    annotator: Annotated[
        str, typer.Option(metavar="NAME", help="With --article: the work of this person alone.")
    ] = "",
    json: AsJson = False,
) -> None:
    """Make a project what it was in a snapshot; what was there before is kept as a snapshot first."""
    from annotator.domain.errors import WrongUse
    from annotator.services.projects.projects import open_project, own_name, person_in
    from annotator.services.snapshots.restoring import find_snapshot, restore_article, restore_project

    speaker = Speaker(as_json=json)

    def work() -> None:
        if annotator and not article:
            raise WrongUse("--annotator says whose work on one article.", next_step="Give --article too.")
        found = find_snapshot(project, which)
        if article:
            with open_project(project) as workspace:
                who = person_in(workspace, own_name())
                done = restore_article(workspace, found, article, who, annotator)
            speaker.say(
                f"“{done.title}”: {done.back:,} came back, {done.changed:,} changed, {done.gone:,} went. "
                "Undo in the window takes it back."
                if done.any
                else f"“{done.title}” is as it was then."
            )
            if done.without_end:
                speaker.warn(f"left out: {plural(done.without_end, 'link')} whose other end is not there now")
            speaker.result(
                {"back": done.back, "changed": done.changed, "gone": done.gone, "left_out": done.without_end}
            )
            return
        with speaker.work("Putting back") as (progress, _):
            kept = restore_project(project, found, progress=progress)
        speaker.say(f"{project} is what it was in {found.stem}.")
        if kept is not None:
            speaker.say(f"What it was before is the snapshot {kept.id}.")
        speaker.result({"restored": found.stem, "before": kept.id if kept is not None else None})

    run(speaker, work)


def _line(one: Snapshot) -> str:
    name = f" “{one.name}”" if one.name else ""
    work = ", ".join(f"{who} {count:,}" for who, count in one.work) or "none"
    size = f"{max(1, one.size >> 20):,} MB"
    return f"{one.id}{name}: {plural(one.articles, 'article')}; decisions: {work}; {size}"


def _value(one: Snapshot) -> dict[str, Any]:
    return {
        "id": one.id,
        "path": str(one.path),
        "made": one.made.isoformat(),
        "reason": one.reason.value,
        "name": one.name,
        "articles": one.articles,
        "decisions": dict(one.work),
        "bytes": one.size,
    }
