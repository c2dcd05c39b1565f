"""The command that lists what deserves a second look in somebody's work."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import STOPPED, Speaker, Stop, plural, run


def second_look(
    project: Project,
    annotator: Annotated[
        str,
        typer.Option(metavar="NAME", help="Whose work to look at; if not named, gold where there is any."),
    ] = "",
    models: Annotated[
        bool, typer.Option("--models", help="Have models judge too that were trained without each article.")
    ] = False,
    most: Annotated[int, typer.Option(min=1, metavar="N", help="List so many places.")] = 50,
    json: AsJson = False,
) -> None:
    """List what may be wrong in work done, the most doubtful first: labels, spans, and what is missing."""
    from annotator.domain.errors import WrongUse
    from annotator.services.projects.projects import open_project
    from annotator.services.second_look.rows import Row
    from annotator.services.second_look.second_look import ask_models
    from annotator.services.second_look.second_look import second_look as look

    speaker = Speaker(as_json=json)

    def value(row: Row, ids: dict[int, str]) -> dict[str, Any]:
        return {
            "doc": ids[row.document],
            "start": row.start,
            "end": row.end,
            "text": row.text,
            "layer": row.layer,
            "label": row.label,
            "kind": row.kind.value,
            "instead": row.instead,
            "doubt": row.doubt,
            "why": row.why,
        }

    def work() -> None:
        with open_project(project, read_only=True) as workspace:
            with workspace.read() as reading:
                people = reading.people.all()
                ids = reading.documents.uids()
            wanted = annotator or ("gold" if any(p.name == "gold" for p in people) else "")
            person = next((p for p in people if p.name == wanted or not wanted), None)
            if person is None:
                raise WrongUse(
                    f"There is no annotator named {annotator!r} in this project."
                    if annotator
                    else "Nobody has worked on this project yet.",
                    next_step=f"Its annotators are: {', '.join(p.name for p in people) or 'nobody yet'}.",
                )
            heard = None
            if models:
                with speaker.work("Training models") as (progress, cancelled):
                    heard = ask_models(workspace, person, progress=progress, cancelled=cancelled)
                    if cancelled():
                        raise Stop(STOPPED)
            with speaker.work("Looking through") as (progress, cancelled):
                found = look(workspace, person, heard=heard, progress=progress, cancelled=cancelled)
                if cancelled():
                    raise Stop(STOPPED)
        for row in found.rows[:most]:
            change = f"{row.label or 'nothing'} → {row.instead or 'no span'}"
            words = " ".join(row.text.split())
            speaker.say(
                f"{row.doubt:.2f}  {ids[row.document]} {row.start}-{row.end}  “{words}”  {change}: {row.why}"
            )
        speaker.say(
            f"{plural(len(found.rows), 'place')} to look at again in {plural(found.spans, 'span')} "
            f"of {person.name}, {plural(found.articles, 'article')}."
        )
        speaker.result(
            {
                "annotator": person.name,
                "articles": found.articles,
                "spans": found.spans,
                "models": found.models,
                "places": [value(row, ids) for row in found.rows],
            }
        )

    run(speaker, work)
