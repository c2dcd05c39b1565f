"""The command that measures how alike annotators' work is."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import STOPPED, Speaker, Stop, run


def agreement(  # noqa: PLR0913, PLR0917  # each is an option of the command
    project: Project,
    layer: Annotated[
        list[str], typer.Option(metavar="NAME", help="A layer; may be given again. Else all.")
    ] = [],  # noqa: B006  # typer's way
    annotators: Annotated[
        str,
        typer.Option(
            metavar="A,B,…", help="Whose work; “gold” and “suggestions” may be named. Else everybody."
        ),
    ] = "",
    articles: Annotated[
        str, typer.Option(metavar="WORDS", help="Articles whose title, outlet or id holds these words.")
    ] = "",
    since: Annotated[str, typer.Option(metavar="DATE", help="Articles published on this day or later.")] = "",
    until: Annotated[
        str, typer.Option(metavar="DATE", help="Articles published on this day or earlier.")
    ] = "",
    unfinished: Annotated[
        bool, typer.Option("--unfinished", help="Count articles that were only begun.")
    ] = False,
    gamma: Annotated[bool, typer.Option("--gamma", help="Mathet's γ as well: slow, needs SciPy.")] = False,
    draws: Annotated[
        int, typer.Option(help="Resampled corpora for each interval; 0 for none.", min=0)
    ] = 1000,
    seed: Annotated[int, typer.Option(help="Where chance begins; the same gives the same figures.")] = 0,
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the whole report as a page.")
    ] = None,
    csv: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the figures as a table.")] = None,
    json: AsJson = False,
) -> None:
    """Measure how alike annotators' work is: F1, κ, α, boundaries, features, relations."""
    from annotator.agreement.asked import Asked, Choices
    from annotator.formats.agreement_page import page_of
    from annotator.formats.agreement_report import csv_of, lines_of, value_of
    from annotator.formats.atomic_output import write_whole
    from annotator.services.agreement.agree import agreement as measure
    from annotator.services.projects.projects import open_project

    speaker = Speaker(as_json=json)
    asked = Asked(
        annotators=tuple(name.strip() for name in annotators.split(",") if name.strip()),
        layers=tuple(layer),
        articles=articles,
        since=since,
        until=until,
        unfinished=unfinished,
        choices=Choices(draws=draws, gamma=gamma, seed=seed),
    )

    def work() -> None:
        with open_project(project, read_only=True) as workspace:
            with speaker.work("Comparing") as (progress, cancelled):
                found = measure(workspace, asked, progress=progress, cancelled=cancelled)
            if found is None:
                raise Stop(STOPPED)
        for line in lines_of(found.report):
            speaker.say(line)
        for path, made in ((html, page_of), (csv, csv_of)):
            if path is not None:
                write_whole(path, made(found.report, asked))
                speaker.say(f"Written: {path}")
        speaker.result(value_of(found.report, asked))

    run(speaker, work)
