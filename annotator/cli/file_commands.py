"""Commands on files alone: convert, validate."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.arguments import AsJson
from annotator.cli.console import SOME_REFUSED, STOPPED, Speaker, Stop, plural, run


def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", show_default=False)],
    out: Annotated[Path, typer.Argument(metavar="OUT", show_default=False)],
    to: Annotated[
        str,
        typer.Option("--to", metavar="NAME", help="txt, jsonl, or a format of another tool; see the manual."),
    ] = "",
    format_: Annotated[
        str,
        typer.Option(
            "--from", "--format", metavar="NAME", help="How to read the files; empty goes by their content."
        ),
    ] = "",
    json: AsJson = False,
) -> None:
    """Turn files of one format into another, with no project."""
    from annotator.formats.options import ReadOptions
    from annotator.services.exporting.convert import ConvertCancelled
    from annotator.services.exporting.convert import convert as run_convert

    speaker = Speaker(as_json=json)

    def work() -> None:
        options = ReadOptions(format=format_)
        try:
            with speaker.work("Converting") as (progress, cancelled):
                report = run_convert(
                    source, out, to=to, options=options, progress=progress, cancelled=cancelled
                )
        except ConvertCancelled:
            speaker.warn("Stopped.")
            raise Stop(STOPPED) from None
        speaker.refusals(report.refused)
        for note in report.notes:
            speaker.warn(f"note: {note}")
        speaker.say(f"Wrote {plural(report.documents, 'article')} to {report.path}.")
        if report.dropped_spans:
            speaker.warn(f"left out: {plural(report.dropped_spans, 'span')}, which plain text can't hold.")
        for line in report.not_carried:
            speaker.warn(f"left out: {line}")
        speaker.result(asdict(report))
        if report.refused or report.dropped_spans:
            raise Stop(SOME_REFUSED)

    run(speaker, work)


def validate(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="A JSONL file, or an exported folder.", show_default=False),
    ],
    json: AsJson = False,
) -> None:
    """Check native JSONL against its schema and its own text."""
    from annotator.services.exporting.validate_file import validate_path

    speaker = Speaker(as_json=json)

    def work() -> None:
        report = validate_path(file)
        for problem in report.problems:
            speaker.say(str(problem))
        if report.more:
            speaker.say(f"… and {report.more:,} more.")
        if not report.problems:
            counts = []
            if report.lines or not (report.links or report.entries):
                counts = [plural(report.lines, "line"), plural(report.spans, "span")]
            if report.links:
                counts.append(f"{plural(report.links, 'link')} between articles")
            if report.entries:
                counts.append(plural(report.entries, "entry", "entries"))
            speaker.say(f"Valid: {', '.join(counts)}.")
        value = asdict(report)
        value["problems"] = [asdict(p) for p in report.problems]
        speaker.result(value)
        if report.problems:
            raise Stop(SOME_REFUSED)

    run(speaker, work)
