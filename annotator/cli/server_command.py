"""`goldspan server`: a team's project on PostgreSQL."""

from __future__ import annotations

import getpass
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import Speaker, plural, run

server = typer.Typer(
    help="Keep a team's project on a PostgreSQL server.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Address = Annotated[
    str, typer.Argument(metavar="ADDRESS", help="As in postgresql://ana@db.example.org/river.")
]


@server.command("init")
def init(
    address: Address,
    open_: Annotated[
        bool, typer.Option("--open", help="Let annotators see one another's work; else leads alone do.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Make schema, roles and rules in an empty database; whoever does is its keeper."""
    from annotator.services.team.server import make_home

    speaker = Speaker(as_json=json)

    def work() -> None:
        shown = make_home(address, blind=not open_)
        sight = "everybody's work" if open_ else "their own work alone; leads see all"
        speaker.say(f"{shown} is ready. Annotators see {sight}.")
        speaker.say(f"Next: goldspan server push PROJECT {shown}")
        speaker.result({"address": shown, "blind": not open_})

    run(speaker, work)


@server.command("add-person")
def add_person(
    address: Address,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The annotator's name.")],
    login: Annotated[str, typer.Option(metavar="LOGIN", help="Else one made of the name.")] = "",
    lead: Annotated[bool, typer.Option("--lead", help="Who hands out work and settles differences.")] = False,
    no_password: Annotated[
        bool, typer.Option("--no-password", help="Ask for none: the server knows them another way.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Let somebody log in; their password is asked for, or read as one line of standard input."""
    from annotator.services.team.server import let_in, login_of

    speaker = Speaker(as_json=json)

    def work() -> None:
        password = "" if no_password else _new_password(login or login_of(name))
        added = let_in(address, name, login=login, login_password=password, leads=lead)
        speaker.say(f"{added.name} logs in as {added.login}: goldspan {added.address}")
        speaker.result(asdict(added))

    run(speaker, work)


@server.command("push")
def push(project: Project, address: Address, json: AsJson = False) -> None:
    """Copy a project file into an empty database, whole: work, history and all."""
    from annotator.services.team.server import push as copy

    speaker = Speaker(as_json=json)

    def work() -> None:
        with speaker.work("Copying") as (progress, _):
            rows = copy(project, address, progress=progress)
        speaker.say(f"Copied {plural(rows, 'row')} to the server. Work there from now on.")
        speaker.result({"rows": rows})

    run(speaker, work)


@server.command("pull")
def pull(address: Address, project: Project, json: AsJson = False) -> None:
    """Copy a project from the server into a new file, whole: work, history and all."""
    from annotator.services.team.server import pull as copy

    speaker = Speaker(as_json=json)

    def work() -> None:
        path = _with_suffix(project)
        with speaker.work("Copying") as (progress, _):
            rows = copy(address, path, progress=progress)
        speaker.say(f"Copied {plural(rows, 'row')} to {path}.")
        speaker.result({"rows": rows, "project": str(path)})

    run(speaker, work)


@server.command("upgrade")
def upgrade(address: Address, json: AsJson = False) -> None:
    """Bring a project of an older format up to date; its keeper does, while nobody works in it."""
    from annotator.services.team.server import bring_up_to_date

    speaker = Speaker(as_json=json)

    def work() -> None:
        with speaker.work("Bringing up to date") as (progress, _):
            before, after = bring_up_to_date(address, progress=progress)
        if before == after:
            speaker.say(f"It has format {after} already.")
        else:
            speaker.say(f"Brought from format {before} to {after}. Everybody needs this version from now on.")
        speaker.result({"before": before, "after": after})

    run(speaker, work)


@server.command("waiting")
def waiting(
    address: Annotated[
        str | None, typer.Argument(metavar="[ADDRESS]", help="Of one server; else of all.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Say what was decided on this machine while a server was away, and still waits for it."""
    from annotator.services.team.away import left_here

    speaker = Speaker(as_json=json)

    def work() -> None:
        left = left_here(address)
        for found in left:
            no = f", {found.refused:,} refused" if found.refused else ""
            speaker.say(f"{found.address}: {plural(found.waiting, 'decision')} of {found.name}{no}")
        if left:
            speaker.say("They are sent when the project is opened in the window.")
        else:
            speaker.say("Nothing waits on this machine; open windows keep their own.")
        speaker.result({"waiting": [asdict(found) for found in left]})

    run(speaker, work)


def _with_suffix(project: Path) -> Path:
    from annotator.services.projects.projects import project_path

    return project_path(project)


def _new_password(login: str) -> str:
    """Asked for twice on a terminal; else the first line that comes in."""
    from annotator.domain.errors import WrongUse

    if not sys.stdin.isatty():
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = getpass.getpass(f"A password for {login}: ")
        if password != getpass.getpass("Once more: "):
            raise WrongUse("The two passwords differ.", next_step="Type them again.")
    if not password:
        raise WrongUse(
            "No password was given.", next_step="Type one, or say --no-password where the server needs none."
        )
    return password
