"""The command that lists entries and what is proposed for them."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import STOPPED, Speaker, Stop, plural, run


def entries(
    project: Project,
    annotator: Annotated[
        str, typer.Option(metavar="NAME", help="Count what this annotator sees; else what is suggested.")
    ] = "",
    json: AsJson = False,
) -> None:
    """List the entries of a project, and the names that may be one thing."""
    from annotator.domain.errors import WrongUse
    from annotator.services.entries.book import EntryBook
    from annotator.services.entries.values import EntryLine, EntryPage
    from annotator.services.projects.projects import open_project
    from annotator.store.people import Person

    speaker = Speaker(as_json=json)

    def value(line: EntryLine, page: EntryPage) -> dict[str, Any]:
        return {
            "name": line.name,
            "label": line.label,
            "proposed": line.key.row is None,
            "mentions": line.mentions,
            "articles": line.documents,
            "external": page.external,
            "note": page.note,
            "doubt": line.doubt,
            "variants": [
                {
                    "text": v.text,
                    "state": v.state.value,
                    "everywhere": not v.local,
                    "mentions": v.mentions,
                    "articles": v.documents,
                    "score": v.score,
                    "reason": v.reason,
                }
                for v in page.variants
            ],
        }

    def say(line: EntryLine, page: EntryPage) -> None:
        kind = "" if line.key.row is not None else ", proposed"
        counts = f"{plural(line.mentions, 'mention')} in {plural(line.documents, 'article')}"
        speaker.say(f"{line.name} ({line.label}{kind}): {counts}")
        for v in page.variants:
            if v.text != line.name or v.reason:
                speaker.say(f"    {v.text}: {v.state.value}{f', {v.reason}' if v.reason else ''}")
        if line.doubt:
            speaker.say(f"    {line.doubt}; kept apart")

    def work() -> None:
        with open_project(project, read_only=True) as workspace:
            with workspace.read() as reading:
                person = reading.people.named(annotator) if annotator else Person(row=-1, uid="", name="")
                known = ", ".join(p.name for p in reading.people.all()) or "nobody yet"
            if person is None:
                raise WrongUse(
                    f"There is no annotator named {annotator!r} in this project.",
                    next_step=f"Its annotators are: {known}.",
                )
            with speaker.work("Gathering names") as (progress, cancelled):
                book = EntryBook.read(workspace, person, progress=progress, cancelled=cancelled)
                if cancelled():
                    raise Stop(STOPPED)
            found = [(line, page) for line in book.lines() if (page := book.page(line.key)) is not None]
        for line, page in found:
            if line.key.row is not None or line.waits:
                say(line, page)
        made = sum(line.key.row is not None for line, _ in found)
        waiting = sum(line.waits for line, _ in found)
        single = sum(line.key.row is None and not line.waits for line, _ in found)
        speaker.say(
            f"{plural(made, 'entry', 'entries')}, {waiting} with something to decide; "
            f"{plural(single, 'name')} with one spelling."
        )
        speaker.result({"entries": [value(line, page) for line, page in found]})

    run(speaker, work)
