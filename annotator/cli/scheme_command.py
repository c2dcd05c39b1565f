"""The commands that show, write and read a project's label scheme."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import Speaker, plural, run

if TYPE_CHECKING:
    from annotator.domain.scheme import Scheme
    from annotator.services.scheme.preview_scheme import Preview

scheme = typer.Typer(
    help="Show a project's label scheme, write it to a file, or change it to that of a file.",
    no_args_is_help=True,
)

File = Annotated[Path, typer.Argument(metavar="FILE", help="A JSON file.")]


@scheme.command()
def show(project: Project, json: AsJson = False) -> None:
    """Say which layers, labels and relations a project has, and how its scheme came to be so."""
    from annotator.services.projects.projects import open_project

    speaker = Speaker(as_json=json)

    def work() -> None:
        from annotator.domain.scheme import scheme_to_json
        from annotator.domain.scheme_changes.json_form import changes_to_json

        with open_project(project, read_only=True) as workspace, workspace.read() as reading:
            found, number = reading.schemes.get(), reading.schemes.version()
            versions, usage = reading.schemes.versions(), reading.scheme_usage.get()
        speaker.say(f"{found.name}, version {number}")
        for layer, label in found.labels():
            pair = (layer.name, label.name)
            key = f", key {label.key}" if label.key else ""
            state = ", retired" if label.retired else ""
            spans = plural(usage.spans.get(pair, 0), "span")
            speaker.say(f"{layer.name}/{label.name}{key}{state}: {spans}")
        for relation in found.relations:
            ways = f"{', '.join(relation.heads)} → {', '.join(relation.children)}"
            state = ", retired" if relation.retired else ""
            speaker.say(
                f"{relation.name}{state}: {ways}; {plural(usage.relations.get(relation.name, 0), 'link')}"
            )
        for version in versions:
            who = f" by {version.who}" if version.who else ""
            speaker.say(f"Version {version.number}, {version.when[:10]}{who}:")
            for change in version.changes:
                speaker.say(f"    {change.words}")
        speaker.result(
            {
                "version": number,
                "scheme": scheme_to_json(found),
                "spans": {f"{a}/{b}": count for (a, b), count in usage.spans.items()},
                "versions": [
                    {
                        "version": v.number,
                        "former": v.former,
                        "who": v.who,
                        "when": v.when,
                        "changes": changes_to_json(v.changes),
                    }
                    for v in versions
                ],
            }
        )

    run(speaker, work)


@scheme.command()
def export(project: Project, file: File, json: AsJson = False) -> None:
    """Write a project's label scheme to FILE, as `goldspan new --scheme` reads it."""
    from annotator.services.projects.projects import open_project
    from annotator.services.scheme.scheme_file import write_scheme

    speaker = Speaker(as_json=json)

    def work() -> None:
        with open_project(project, read_only=True) as workspace, workspace.read() as reading:
            found = reading.schemes.get()
        write_scheme(found, file)
        speaker.say(f"{found.name}: {_size(found)} written to {file}.")
        speaker.result({"path": str(file), "labels": len(found.labels())})

    run(speaker, work)


@scheme.command(name="import")
def import_(
    project: Project,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A JSON file, or the name of a shipped scheme.")
    ],
    rename: Annotated[
        list[str] | None,
        typer.Option(
            metavar="OLD=NEW", help="A label that is only called otherwise in FILE; may be repeated."
        ),
    ] = None,
    apply: Annotated[
        bool, typer.Option("--apply", help="Carry the changes out; else they are only told.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Tell what would change if a project had the scheme of FILE, and with --apply change it to that."""
    from annotator.domain.errors import UnfitChange, WrongUse
    from annotator.domain.scheme_changes.json_form import changes_to_json
    from annotator.services.projects.projects import open_project, own_name, person_in
    from annotator.services.scheme.change_scheme import change_scheme
    from annotator.services.scheme.preview_scheme import preview
    from annotator.services.scheme.scheme_file import changes_to

    speaker = Speaker(as_json=json)

    def renamed() -> list[tuple[str, str]]:
        found = []
        for item in rename or ():
            former, equals, name = item.partition("=")
            if not (former and equals and name):
                raise WrongUse(
                    f"{item!r} does not say which label is renamed to what.", next_step="Write OLD=NEW."
                )
            found.append((former, name))
        return found

    def work() -> None:
        with open_project(project, read_only=not apply) as workspace:
            changes = changes_to(workspace, file, renamed())
            found = preview(workspace, changes)
            assert found is not None, "nobody stops it"
            if not changes:
                speaker.say("The project has this scheme already.")
            for change in changes:
                speaker.say(change.words)
            _say_preview(speaker, found)
            version = found.version
            if apply and changes:
                if found.in_use:
                    raise UnfitChange(f"{found.in_use[0][0]} is in use and can't be deleted.")
                done = change_scheme(workspace, changes, person_in(workspace, own_name()))
                version = done.version
                if done.notice:
                    speaker.warn(f"note: {done.notice}")
                speaker.say(f"Done: the scheme is version {version} now. Undo in the window takes it back.")
            elif changes:
                speaker.say("Nothing was changed. With --apply it is.")
        speaker.result(
            {
                "changes": changes_to_json(changes),
                "applied": bool(apply and changes),
                "version": version,
                **_preview_value(found),
            }
        )

    run(speaker, work)


def _say_preview(speaker: Speaker, found: Preview) -> None:
    for way in found.ways:
        a, b = way.former[1], way.now[1]
        what = f"{a} becomes {b}" if a != b else f"{a} says otherwise"
        spans = sum(m.count for m in way.moved if m.who)
        speaker.say(f"{what}: {plural(spans, 'span')}, {plural(way.count - spans, 'suggestion')}")
    for former, name, count in found.links:
        speaker.say(f"{former} becomes {name}: {plural(count, 'link')}")
    for misfit in found.misfits:
        ends = f"{misfit.relation} from {misfit.head} to {misfit.child}"
        speaker.warn(f"{plural(misfit.count, 'link')} {ends}: allowed no more, kept as they are.")
    if found.doubled:
        speaker.warn(f"{plural(found.doubled, 'span')} would stand twice at one place; both are kept.")
    for words in found.kept:
        speaker.warn(words)
    for label, count in found.withheld:
        speaker.warn(f"{plural(count, 'suggestion')} of {label}: nobody is asked about them any more.")
    for words in found.consequences:
        speaker.warn(words)


def _preview_value(found: Preview) -> dict[str, Any]:
    return {
        "ways": [
            {
                "from": list(way.former),
                "to": list(way.now),
                "spans": sum(m.count for m in way.moved if m.who),
                "suggestions": sum(m.count for m in way.moved if not m.who),
            }
            for way in found.ways
        ],
        "links_not_allowed": sum(m.count for m in found.misfits),
        "doubled": found.doubled,
        "notes": [*(f"{count} {words}" for words, count in found.kept), *found.consequences],
    }


def _size(found: Scheme) -> str:
    return f"{plural(len(found.labels()), 'label')} and {plural(len(found.relations), 'relation')}"
