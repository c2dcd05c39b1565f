"""The commands that make packets, take them in, and choose between two versions of one annotator's work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import Speaker, plural, run
from annotator.domain.errors import WrongUse

if TYPE_CHECKING:
    from annotator.services.packets.foreseen import PersonChanges, Preview
    from annotator.services.packets.making import Made
    from annotator.services.packets.opening import Opened
    from annotator.services.packets.versions import Conflict

packet = typer.Typer(
    help="Hand out articles and bring work back as files, with no server between.", no_args_is_help=True
)

Lead = Annotated[str, typer.Option("--as", metavar="NAME", help="Who you are; else the one logged in here.")]


@packet.command()
def out(
    project: Project,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The packet to write; with --all a folder.")],
    annotator: Annotated[str, typer.Option(metavar="NAME", help="Whose packet.")] = "",
    everybody: Annotated[bool, typer.Option("--all", help="One for all who were handed articles.")] = False,
    who: Lead = "",
    json: AsJson = False,
) -> None:
    """Write a packet: a lead's for an annotator, or, in an annotator's own copy, their work for the lead."""
    from annotator.services.packets.home import home_of, who_works
    from annotator.services.packets.making import make_packet, make_packets
    from annotator.services.projects.projects import open_project, own_name

    speaker = Speaker(as_json=json)

    def work() -> None:
        with open_project(project) as workspace:
            person = who_works(workspace, who or own_name())
            if everybody:
                file.mkdir(parents=True, exist_ok=True)
                made = make_packets(workspace, person, file)
            else:
                with workspace.read() as reading:
                    home = home_of(reading)
                name = annotator or (home.name if home is not None else "")
                if not name:
                    raise WrongUse(
                        "Whose packet it is to be was not said.", next_step="Name them by --annotator."
                    )
                made = [make_packet(workspace, person, name, file)]
        for one in made:
            speaker.say(_made_in_words(one))
        speaker.result({"packets": [_made_value(one) for one in made]})

    run(speaker, work)


@packet.command("in")
def in_(
    project: Annotated[
        Path,
        typer.Argument(
            metavar="PROJECT", help="A .goldspan file; a lead's packet makes it where there is none."
        ),
    ],
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Packets.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    who: Lead = "",
    json: AsJson = False,
) -> None:
    """Take packets in: annotators' work into the lead's project, or a lead's articles into one's own copy.

    Packets may come in any order, and again: what is known already changes nothing.
    """
    from annotator.domain.packets.contents import PacketKind
    from annotator.services.packets.home import who_works
    from annotator.services.packets.packet_files import read_packet_file
    from annotator.services.packets.taking_in import preview, take_in
    from annotator.services.projects.projects import open_project, own_name, project_path

    speaker = Speaker(as_json=json)

    def work() -> None:
        found = [read_packet_file(file) for file in files]
        if found[0].packet.manifest.kind is PacketKind.OUT:
            if len(found) > 1:
                raise WrongUse("A lead's packets are opened one at a time.", next_step="Name one of them.")
            opened = _open(project_path(project), found[0].packet, dry_run=dry_run)
            speaker.say(_opened_in_words(opened, dry_run=dry_run))
            speaker.result(
                {
                    "annotator": opened.person,
                    "articles": opened.articles,
                    "suggestions": opened.suggestions,
                    "scheme_version": opened.scheme_to,
                    "taken_back": opened.taken_back,
                    "older": opened.older,
                    "taken_in": opened.any and not dry_run,
                }
            )
            return
        with open_project(project, read_only=dry_run) as workspace:
            if dry_run:
                said = preview(workspace, found)
            else:
                done = take_in(workspace, found, who_works(workspace, who or own_name()))
                said = done.preview
                if done.notice:
                    speaker.warn(done.notice)
        for line in _in_words(said, dry_run=dry_run):
            speaker.say(line)
        speaker.result({**_value(said), "taken_in": said.any and not dry_run})

    run(speaker, work)


@packet.command()
def choose(
    project: Project,
    annotator: Annotated[str, typer.Option(metavar="NAME", help="Whose work.")] = "",
    article: Annotated[str, typer.Option(metavar="ID", help="Which article; else all that wait.")] = "",
    version: Annotated[
        str, typer.Option(metavar="ID", help="The version to keep, or how its id begins.")
    ] = "",
    machine: Annotated[str, typer.Option(metavar="ID", help="Keep what was done at this machine.")] = "",
    who: Lead = "",
    json: AsJson = False,
) -> None:
    """List the articles that one annotator worked on at two machines, or choose the version that holds.

    The other version is kept: nothing is lost by choosing.
    """
    from annotator.services.packets.home import who_works
    from annotator.services.packets.versions import choose as decide
    from annotator.services.packets.versions import conflicts
    from annotator.services.projects.projects import open_project, own_name

    speaker = Speaker(as_json=json)
    choosing = bool(version or machine)

    def wanted(conflict: Conflict, uid: str) -> bool:
        return annotator in {"", conflict.person.name} and article in {"", uid}

    def work() -> None:
        chosen = 0
        with open_project(project, read_only=not choosing) as workspace:
            with workspace.read() as reading:
                uids = reading.documents.uids()
            found = [c for c in conflicts(workspace) if wanted(c, uids[c.document])]
            for conflict in found if choosing else ():
                fitting = [
                    v
                    for v in conflict.versions
                    if (version and v.digest.startswith(version))
                    or (machine and v.machine.startswith(machine))
                ]
                if len(fitting) == 1:
                    decide(workspace, who_works(workspace, who or own_name()), conflict, fitting[0].digest)
                    chosen += 1
            if choosing and not chosen:
                raise WrongUse("No version that waits is meant by that.", next_step="List them without it.")
            if choosing:
                found = [c for c in conflicts(workspace) if wanted(c, uids[c.document])]
        if choosing:
            speaker.say(f"Chosen for {plural(chosen, 'article')}.")
        for conflict in found:
            speaker.say(f"{conflict.person.name}, {conflict.title or uids[conflict.document]}:")
            for n, v in enumerate(conflict.versions):
                state = " (in force)" if n == 0 else ""
                speaker.say(
                    f"    {v.digest[:12]}  machine {v.machine[:8]}, packet {v.sequence}, "
                    f"{plural(len(v.work.spans), 'decision')}, changed {v.work.latest[:16]}{state}"
                )
        speaker.result({"chosen": chosen, "waiting": [_conflict_value(c, uids[c.document]) for c in found]})

    run(speaker, work)


def _open(path: Path, packet: Any, *, dry_run: bool) -> Opened:
    """Make the copy a lead's packet is for, or bring it up to date."""
    from annotator.services.packets.opening import (
        Opened,
        bring_up_to_date,
        look_at,
        make_copy,
        refuse_unless_out,
    )
    from annotator.services.projects.projects import open_project

    if path.exists():
        with open_project(path, read_only=dry_run) as workspace:
            return look_at(workspace, packet) if dry_run else bring_up_to_date(workspace, packet)
    refuse_unless_out(packet)
    if not dry_run:
        make_copy(packet, path).close()
    version = packet.manifest.scheme_version
    return Opened(
        person=packet.manifest.name,
        articles=len(packet.articles),
        suggestions=len(packet.proposed),
        scheme_from=version,
        scheme_to=version,
    )


def _opened_in_words(opened: Opened, *, dry_run: bool) -> str:
    if opened.older:
        return "A later packet of the lead was opened here before; nothing changes."
    if not opened.any:
        return "This packet was opened here before; nothing changes."
    would = "It would bring" if dry_run else "It brought"
    scheme = (
        f", and version {opened.scheme_to} of the label scheme"
        if opened.scheme_from != opened.scheme_to
        else ""
    )
    back = (
        f" {plural(opened.taken_back, 'article')} that {opened.person} had not begun "
        f"{'would be' if dry_run else 'were' if opened.taken_back > 1 else 'was'} taken back."
        if opened.taken_back
        else ""
    )
    return (
        f"{would} {opened.person} {plural(opened.articles, 'new article')} and "
        f"{plural(opened.suggestions, 'suggestion')}{scheme}.{back}"
    )


def _made_in_words(made: Made) -> str:
    m = made.manifest
    if m.kind.value == "work-out":
        return f"{made.path}: {plural(m.articles, 'article')} for {m.name}"
    decisions = plural(made.decisions, "decision")
    return f"{made.path}: {m.name}'s work on {plural(m.articles, 'article')}, {decisions}"


def _made_value(made: Made) -> dict[str, Any]:
    m = made.manifest
    return {
        "path": str(made.path),
        "kind": m.kind.value,
        "annotator": m.name,
        "packet": made.packet,
        "machine": m.machine,
        "sequence": m.sequence,
        "articles": m.articles,
        "decisions": made.decisions,
        "scheme_version": m.scheme_version,
    }


def _in_words(said: Preview, *, dry_run: bool) -> list[str]:
    lines = []
    for one in said.packets:
        if one.known:
            lines.append(f"{one.path.name}: taken in before; nothing changes.")
        elif one.carried_from is not None:
            lines.append(
                f"{one.path.name}: made under version {one.carried_from} of the label scheme, "
                f"carried over to version {said.scheme_version}."
            )
    lines += [_person_in_words(person, dry_run=dry_run) for person in said.people]
    if said.waiting:
        lines.append(
            f"Two machines made versions of {plural(said.waiting, 'article')}; both are kept: "
            "“goldspan packet choose” lists them."
        )
    return lines


def _person_in_words(person: PersonChanges, *, dry_run: bool) -> str:
    if not person.any:
        return f"{person.name}: nothing changes."
    would = "would be " if dry_run else ""
    parts = [
        f"{number:,} {words}"
        for number, words in (
            (person.added, "added"),
            (person.changed, "changed"),
            (person.removed, "taken away"),
        )
        if number
    ]
    beside = [
        plural(number, noun)
        for number, noun in (
            (person.links, "link"),
            (person.notes, "note"),
            (person.standings, "standing"),
            (person.entries, "entry"),
        )
        if number
    ]
    decisions = f"; decisions {would}{', '.join(parts)}" if parts else ""
    rest = f"; {', '.join(beside)}" if beside else ""
    left = (
        f"; {plural(person.strangers, 'article')} left out that this project has not"
        if person.strangers
        else ""
    )
    return f"{person.name}: {plural(len(person.articles), 'article')}{decisions}{rest}{left}."


def _value(said: Preview) -> dict[str, Any]:
    return {
        "packets": [
            {
                "path": str(one.path),
                "packet": one.packet,
                "annotator": one.name,
                "machine": one.machine,
                "sequence": one.sequence,
                "known": one.known,
                "carried_from": one.carried_from,
            }
            for one in said.packets
        ],
        "people": [
            {
                "annotator": p.name,
                "new": p.new,
                "articles": len(p.articles),
                "added": p.added,
                "changed": p.changed,
                "removed": p.removed,
                "links": p.links,
                "notes": p.notes,
                "standings": p.standings,
                "entries": p.entries,
                "waiting": len(p.waiting),
                "strangers": p.strangers,
            }
            for p in said.people
        ],
        "scheme_version": said.scheme_version,
        "waiting": said.waiting,
    }


def _conflict_value(conflict: Conflict, article: str) -> dict[str, Any]:
    return {
        "annotator": conflict.person.name,
        "article": article,
        "title": conflict.title,
        "versions": [
            {
                "version": v.digest,
                "machine": v.machine,
                "sequence": v.sequence,
                "made": v.made,
                "decisions": len(v.work.spans),
                "in_force": n == 0,
            }
            for n, v in enumerate(conflict.versions)
        ],
    }
