"""Commands on a project: new, import, suggest, export, check."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.arguments import AsJson, Format, Project
from annotator.cli.console import SOME_REFUSED, STOPPED, Speaker, Stop, plural, run, some
from annotator.cli.export_options import (
    Documents,
    Labels,
    Layers,
    Seed,
    SoftLabels,
    Split,
    SplitBy,
    Statuses,
    choices_of,
)

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Files, folders or zips.", show_default=False)
]


def new(
    project: Project,
    scheme: Annotated[
        str, typer.Option(metavar="NAME_OR_FILE", help="A label scheme that ships, or a JSON file.")
    ] = "news-claims",
    json: AsJson = False,
) -> None:
    """Make a new project."""
    from annotator.services.projects.projects import new_project

    speaker = Speaker(as_json=json)

    def work() -> None:
        with new_project(project, scheme) as workspace, workspace.read() as reading:
            name = reading.schemes.get().name
            speaker.say(f"Made {workspace.path} with the labels “{name}”.")
            speaker.result({"project": str(workspace.path), "scheme": name})

    run(speaker, work)


def import_(
    project: Project,
    paths: Paths,
    annotator: Annotated[
        str, typer.Option(metavar="NAME", help="Whose work spans are that name nobody.")
    ] = "",
    maps: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="FROM=TO",
            help="Take a label as one of the project's, as in PER=PERSON; MISC= leaves it out.",
        ),
    ] = None,
    format_: Format = "",
    json: AsJson = False,
) -> None:
    """Take articles in, or work on them; says what was left out and why."""
    from annotator.formats.options import ReadOptions
    from annotator.services.importing.import_corpus import import_paths
    from annotator.services.importing.label_mapping import mapping_of
    from annotator.services.projects.projects import open_project

    speaker = Speaker(as_json=json)

    def work() -> None:
        options = ReadOptions(format=format_)
        with open_project(project) as workspace, speaker.work("Importing") as (progress, cancelled):
            with workspace.read() as reading:
                mapping = mapping_of(maps or (), reading.schemes.get())
            report = import_paths(
                workspace,
                paths,
                options=options,
                annotator=annotator,
                mapping=mapping,
                progress=progress,
                cancelled=cancelled,
            )
        speaker.refusals(report.refused)
        for note in report.notes:
            speaker.warn(f"note: {note}")
        if report.cancelled:
            speaker.warn("Stopped: nothing was imported.")
            speaker.result({"cancelled": True})
            raise Stop(STOPPED)
        speaker.say(f"Imported {plural(report.taken, 'article')}.")
        if report.work:
            speaker.say(f"Took the work of {plural(report.work, 'record')}.")
        if report.comments:
            speaker.say(f"Took {plural(report.comments, 'note')}.")
        if report.links or report.entries:
            speaker.say(f"Took {_beside(report.links, report.entries)}.")
        if report.labels_added:
            speaker.say(f"Added to the labels: {some(report.labels_added)}.")
        if report.known:
            speaker.say(f"{plural(len(report.known), 'file')} already here: {some(report.known)}.")
        value = asdict(report)
        value["refused"] = [asdict(r) for r in report.refused]
        speaker.result(value)
        if report.refused:
            raise Stop(SOME_REFUSED)

    run(speaker, work)


def suggest(  # each is an option of the command
    project: Project,
    jobs: Annotated[int, typer.Option(metavar="N", min=1, max=32, help="How many processes.")] = 1,
    model: Annotated[
        str, typer.Option(metavar="NAME_OR_FOLDER", help="A spaCy model; empty takes the best installed.")
    ] = "",
    suggester: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="Also use this one from now on: a model's folder or package, or a plug-in."
        ),
    ] = "",
    layer: Annotated[str, typer.Option(metavar="NAME", help="The layer to use it on; else its own.")] = "",
    stop_using: Annotated[
        str, typer.Option("--stop-using", metavar="NAME", help="Put a suggester out of use.")
    ] = "",
    json: AsJson = False,
) -> None:
    """Make suggestions for the articles that lack them; may be stopped and resumed."""
    from annotator.services.projects.projects import open_project
    from annotator.services.suggesting import in_use
    from annotator.services.suggesting.suggest_corpus import suggest as run_suggest
    from annotator.services.suggesting.suggest_with import suggest_with_all

    speaker = Speaker(as_json=json)

    def work() -> None:
        with open_project(project) as workspace, speaker.work("Suggesting") as (progress, cancelled):
            if stop_using:
                in_use.stop_using(workspace, stop_using)
                speaker.say(f"No longer in use: {stop_using}.")
            if suggester:
                in_use.use(workspace, suggester, layer or in_use.layer_of(suggester))
            report = run_suggest(workspace, jobs=jobs, model=model, progress=progress, cancelled=cancelled)
            others = suggest_with_all(workspace, progress=progress, cancelled=cancelled)
        for name in others.left_out:
            speaker.warn(
                f"left out: {name} is a plug-in in use in this project that was never taken into use on this "
                f"machine. If you trust it: --suggester {name}"
            )
        if others.suggesters:
            speaker.say(
                f"{plural(others.spans, 'suggestion')} in {plural(others.documents, 'article')}"
                f" by {some(others.suggesters)}."
            )
        for line in report.skipped:
            speaker.warn(f"left out: {line}")
        if report.advice:
            speaker.warn(report.advice)
        claims = f", {plural(report.claims, 'claim')} among them," if report.claims else ""
        speaker.say(
            f"{plural(report.spans, 'suggestion')}{claims} in {plural(report.documents, 'article')}"
            f" by {report.suggester}."
        )
        if report.changed:
            speaker.say(f"Suggestions made earlier were settled anew in {plural(report.changed, 'article')}.")
        speaker.result({**asdict(report), "others": asdict(others)})
        if report.cancelled or others.cancelled:
            speaker.warn("Stopped; run it again to go on.")
            raise Stop(STOPPED)
        if report.skipped:
            raise Stop(SOME_REFUSED)

    run(speaker, work)


def export(  # noqa: PLR0913, PLR0917  # each is an option of the command
    project: Project,
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="A folder, or a file ending in .jsonl.", show_default=False)
    ],
    source: Annotated[
        str,
        typer.Option("--from", metavar="WHOSE", help="gold, suggestions, all, or an annotator's name."),
    ] = "",
    format_: Annotated[
        str, typer.Option("--format", metavar="NAME", help="jsonl, or another tool's format; see the manual.")
    ] = "jsonl",
    layer: Layers = None,
    label: Labels = None,
    status: Statuses = None,
    documents: Documents = None,
    split: Split = "",
    by: SplitBy = "",
    seed: Seed = 0,
    soft_labels: SoftLabels = False,
    json: AsJson = False,
) -> None:
    """Write a dataset with its manifest and card."""
    from annotator.services.exporting.chosen_records import ExportCancelled
    from annotator.services.exporting.export_corpus import export as run_export
    from annotator.services.projects.projects import open_project

    speaker = Speaker(as_json=json)

    def work() -> None:
        choices = choices_of(layer, label, status, documents, split, by, seed)
        choices = replace(choices, soft_labels=soft_labels)
        try:
            with (
                open_project(project, read_only=True) as workspace,
                speaker.work("Exporting") as (progress, cancelled),
            ):
                if format_ != "jsonl":
                    from annotator.services.exporting.export_foreign import export_foreign

                    named, written = export_foreign(
                        workspace,
                        out,
                        format_,
                        source=source,
                        choices=choices,
                        progress=progress,
                        cancelled=cancelled,
                    )
                    speaker.say(f"Wrote {plural(written.records, 'record')} of “{named}” to {written.path}.")
                    for line in written.not_carried:
                        speaker.warn(f"left out: {line}")
                    speaker.result({"source": named, **asdict(written)})
                    return
                report = run_export(
                    workspace, out, source=source, choices=choices, progress=progress, cancelled=cancelled
                )
        except ExportCancelled:
            speaker.warn("Stopped: nothing was written.")
            raise Stop(STOPPED) from None
        speaker.say(f"Wrote {plural(report.records, 'record')} of “{report.source}” to {report.path}.")
        if report.links or report.entries:
            speaker.say(f"Beside them {_beside(report.links, report.entries)}.")
        if report.candidates:
            speaker.say(
                f"Ranked {plural(report.candidates, 'likely link')} between claims: candidates, which "
                "nobody has decided."
            )
        for line in report.left_out:
            speaker.warn(f"left out: {line}")
        speaker.result(asdict(report))

    run(speaker, work)


def _beside(links: int, entries: int) -> str:
    """What came with the articles, in words; at least one of the two did."""
    told = [f"{plural(links, 'link')} between articles"] if links else []
    if entries:
        told.append(plural(entries, "entry", "entries"))
    return " and ".join(told)
