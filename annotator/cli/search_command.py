"""The command that searches all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import STOPPED, Speaker, Stop, plural, run

if TYPE_CHECKING:
    from annotator.services.search.lines import Line

_MOST_LINES = 200  # hits that are printed for people; JSON has as many as are asked for
_AT_ONCE = 200


def _value(line: Line, document: str) -> dict[str, Any]:
    return {
        "document": document,
        "title": line.title,
        "outlet": line.outlet,
        "published": line.published,
        "start": line.place.start,
        "end": line.place.end,
        "before": line.before,
        "text": line.words,
        "after": line.after,
        "marks": [
            {"layer": m.layer, "label": m.label, "status": m.status, "start": m.start, "end": m.end}
            for m in line.marks
            if m.start < line.place.end and m.end > line.place.start
        ],
    }


def search(  # noqa: PLR0913, PLR0917  # one argument each for what the window's filters say
    project: Project,
    words: Annotated[
        str,
        typer.Argument(metavar="WORDS", help='What to look for: words, "phrases", AND, OR, NOT, prefix*.'),
    ] = "",
    expression: Annotated[bool, typer.Option("--expression", help="WORDS are a regular expression.")] = False,
    exact: Annotated[bool, typer.Option("--exact", help="Capitals and accents count.")] = False,
    label: Annotated[
        str, typer.Option(metavar="LABEL", help="Only on marks of this label; without WORDS, list them.")
    ] = "",
    annotator: Annotated[str, typer.Option(metavar="NAME", help="Whose marks; else what is suggested.")] = "",
    outlet: Annotated[str, typer.Option(metavar="OUTLET", help="Only in articles of this outlet.")] = "",
    most: Annotated[int, typer.Option(metavar="N", min=1, help="List N hits at most.")] = _MOST_LINES,
    json: AsJson = False,
) -> None:
    """Find words, regular expressions or marks in all articles."""
    from annotator.domain.errors import WrongUse
    from annotator.services.projects.projects import open_project
    from annotator.services.search.lines import Lines
    from annotator.services.search.searching import Hits, SearchQuery
    from annotator.services.search.searching import search as look
    from annotator.store.people import Person
    from annotator.store.search import DocumentFilter, MarkFilter

    speaker = Speaker(as_json=json)

    def work() -> None:
        with open_project(project, read_only=True) as workspace:
            with workspace.read() as reading:
                person = reading.people.named(annotator) if annotator else Person(row=-1, uid="", name="")
                known = ", ".join(p.name for p in reading.people.all()) or "nobody yet"
                scheme = reading.schemes.get()
            if person is None:
                raise WrongUse(
                    f"There is no annotator named {annotator!r} in this project.",
                    next_step=f"Its annotators are: {known}.",
                )
            layer = scheme.layer_of(label)
            if label and layer is None:
                labels = ", ".join(found.name for _, found in scheme.labels())
                raise WrongUse(
                    f"There is no label {label!r} in this project.", next_step=f"Its labels are: {labels}."
                )
            query = SearchQuery(
                words=words,
                pattern=expression,
                exact=exact,
                documents=DocumentFilter(outlet=outlet or None),
                marks=MarkFilter(layer=layer.name, label=label, annotator=person.row)
                if layer is not None
                else None,
            )
            if query.empty:
                raise WrongUse(
                    "There is nothing to look for.", next_step="Name words, or a label with --label."
                )
            with speaker.work("Searching") as (progress, cancelled):
                hits = look(workspace, person, query, Hits(), progress=progress, cancelled=cancelled)
                if cancelled():
                    raise Stop(STOPPED)
            lines = Lines(workspace, person)
            places = [hits[number] for number in range(min(most, hits.count))]
            found: list[Line] = []
            for at in range(0, len(places), _AT_ONCE):
                part = places[at : at + _AT_ONCE]
                lines.fetch(part)
                found += [line for place in part if (line := lines.get(place)) is not None]
            with workspace.read() as reading:
                uids = reading.documents.uids()
        for line in found:
            source = ", ".join(part for part in (line.outlet or line.title, line.published) if part)
            speaker.say(f"…{line.before[-40:]}[{line.words}]{line.after[:40]}…  ({source})")
        counted = f"{plural(hits.count, 'hit')} in {plural(hits.articles, 'article')}"
        speaker.say(
            f"{counted}; the first {len(found):,} are listed." if len(found) < hits.count else f"{counted}."
        )
        if hits.left_out:
            speaker.warn(
                f"{plural(len(hits.left_out), 'article')} took the expression too long and were left out."
            )
        speaker.result(
            {
                "hits": hits.count,
                "articles": hits.articles,
                "left_out": len(hits.left_out),
                "cut": hits.cut,
                "lines": [_value(line, uids[line.place.document]) for line in found],
            }
        )

    run(speaker, work)
