"""The command that tells what to label next, and sets what counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import STOPPED, Speaker, Stop, plural, run


def next_(
    project: Project,
    annotator: Annotated[
        str, typer.Option(metavar="NAME", help="Count what this annotator has decided; else nobody's work.")
    ] = "",
    most: Annotated[int, typer.Option(min=1, metavar="N", help="List so many articles.")] = 20,
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="WHAT=NUMBER",
            help="Keep in the project how much uncertainty, novelty, rarity, disagreement or length counts.",
        ),
    ] = None,
    share: Annotated[
        float | None, typer.Option(help="Keep this share of the articles, drawn by chance, for evaluation.")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="The number by which that share is drawn.")] = None,
    json: AsJson = False,
) -> None:
    """List the articles that teach a model most, the next first, each with what makes it so."""
    from annotator.domain.errors import WrongUse
    from annotator.services.projects.projects import open_project
    from annotator.services.queue.columns import Stopped
    from annotator.services.queue.what_next import (
        changed,
        in_words,
        keep_settings,
        ranking,
        settings_of,
    )
    from annotator.store.people import WorkStatus

    speaker = Speaker(as_json=json)
    finished = (WorkStatus.DONE, WorkStatus.SKIPPED)

    def work() -> None:
        numbers = _asked_for(settings or (), share, seed)
        with open_project(project, read_only=not numbers) as workspace:
            with workspace.read() as reading:
                wanted = settings_of(reading)
                person = reading.people.named(annotator) if annotator else None
                known = ", ".join(p.name for p in reading.people.all()) or "nobody yet"
            if annotator and person is None:
                raise WrongUse(
                    f"There is no annotator named {annotator!r} in this project.",
                    next_step=f"Its annotators are: {known}.",
                )
            if numbers:
                wanted = changed(wanted, numbers)
                keep_settings(workspace, wanted)
            me = person.row if person is not None else -1
            with speaker.work("Weighing articles") as (_, cancelled), workspace.read() as reading:
                try:
                    found = ranking(reading, me, wanted, cancelled)
                except Stopped:
                    raise Stop(STOPPED) from None
                statuses = reading.assignments.settled_or_begun(me)
                rows = [r for r in found.rows if r not in statuses or statuses[r].status not in finished]
                listed = reading.documents.listed(rows[:most])
                ids = reading.documents.uids()
        lines = []
        for row in rows[:most]:
            why = in_words(found.whys[row]) if row in found.whys else "nothing waits"
            title = listed[row].title or listed[row].source_file or ids[row]
            speaker.say(f"{' '.join(title.split())}: {why}")
            lines.append({"id": ids[row], "title": title, "why": why, "evaluation": row in found.kept})
        speaker.say(
            f"{plural(len(rows), 'article')} to do; {plural(len(found.kept), 'article')} kept for evaluation."
        )
        speaker.result(
            {
                "articles": lines,
                "to_do": len(rows),
                "evaluation": sorted(ids[row] for row in found.kept),
                "settings": {**asdict(wanted.weights), "share": wanted.share, "seed": wanted.seed},
            }
        )

    run(speaker, work)


def _asked_for(settings: Sequence[str], share: float | None, seed: int | None) -> dict[str, float]:
    """The numbers to set, by name.

    Raises:
        WrongUse: if something is no name and number.
    """
    from annotator.domain.errors import WrongUse

    found: dict[str, float] = {}
    for setting in settings:
        name, _, number = setting.partition("=")
        try:
            found[name] = float(number)
        except ValueError:
            raise WrongUse(
                f"{setting!r} sets nothing.", next_step="Write a name and a number, as in rarity=1."
            ) from None
    found |= {"share": share} if share is not None else {}
    return found | ({"seed": float(seed)} if seed is not None else {})
