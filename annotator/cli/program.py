"""The whole command line, built from its commands."""

from __future__ import annotations

import getpass
import sys

import typer

from annotator import __version__
from annotator.cli.adjudicate_command import adjudicate
from annotator.cli.agreement_command import agreement
from annotator.cli.assign_command import assign
from annotator.cli.check_command import check
from annotator.cli.console import WRONG_USE, Stop
from annotator.cli.demo_command import OpenWindow, TakePictures, demo_command
from annotator.cli.entries_command import entries
from annotator.cli.file_commands import convert, validate
from annotator.cli.model_commands import evaluate, train
from annotator.cli.next_command import next_
from annotator.cli.packet_command import packet
from annotator.cli.project_commands import export, import_, new, suggest
from annotator.cli.scheme_command import scheme
from annotator.cli.search_command import search
from annotator.cli.second_look_command import second_look
from annotator.cli.server_command import server
from annotator.cli.snapshot_command import snapshot
from annotator.services.team.passwords import PASSWORDS

COMMANDS = (
    "new",
    "import",
    "suggest",
    "export",
    "convert",
    "validate",
    "check",
    "entries",
    "search",
    "scheme",
    "snapshot",
    "assign",
    "packet",
    "next",
    "second-look",
    "agreement",
    "adjudicate",
    "train",
    "evaluate",
    "server",
    "demo",
)


def build(open_window: OpenWindow, take_pictures: TakePictures) -> typer.Typer:
    """The program, given what only the window's room can do."""
    program = typer.Typer(
        name="goldspan",
        help=(
            "Make gold-standard datasets of entities and claims from news articles. "
            "With nothing, or with a project file, it opens the window."
        ),
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    @program.callback(invoke_without_command=True)
    def version(
        show: bool = typer.Option(False, "--version", help="Say the version."),  # Typer's form
    ) -> None:
        if show:
            sys.stdout.write(f"goldspan {__version__}\n")
            raise typer.Exit

    for name, command in (
        ("new", new),
        ("import", import_),
        ("suggest", suggest),
        ("export", export),
        ("convert", convert),
        ("validate", validate),
        ("check", check),
        ("entries", entries),
        ("search", search),
        ("assign", assign),
        ("next", next_),
        ("second-look", second_look),
        ("agreement", agreement),
        ("adjudicate", adjudicate),
        ("train", train),
        ("evaluate", evaluate),
        ("demo", demo_command(open_window, take_pictures)),
    ):
        program.command(name)(command)
    program.add_typer(scheme, name="scheme")
    program.add_typer(snapshot, name="snapshot")
    program.add_typer(packet, name="packet")
    program.add_typer(server, name="server")
    return program


def run(program: typer.Typer, arguments: list[str]) -> int:
    """Run the program on ``arguments``; returns its exit code."""
    PASSWORDS.ask = _ask_password if sys.stdin.isatty() else None
    PASSWORDS.warn = _warn
    try:
        result = program(arguments, prog_name="goldspan", standalone_mode=True)
    except Stop as stop:
        return stop.code
    except SystemExit as end:
        code = end.code
        return code if isinstance(code, int) else WRONG_USE if code else 0
    return result if isinstance(result, int) else 0


def _ask_password(address: str) -> str:
    return getpass.getpass(f"Password for {address}: ")


def _warn(line: str) -> None:
    sys.stderr.write(f"goldspan: {line}\n")
