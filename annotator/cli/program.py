"""The whole command line, built from its commands."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from annotator import __version__
from annotator.cli.commands import COMMANDS, load
from annotator.cli.console import WRONG_USE, Stop
from annotator.services.team.passwords import PASSWORDS

if TYPE_CHECKING:
    from annotator.cli.demo_command import OpenWindow, TakePictures


def build(
    open_window: OpenWindow, take_pictures: TakePictures, names: Iterable[str] = COMMANDS
) -> typer.Typer:
    """The program with the commands of some ``names``, given what only the window's room can do."""
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

    for name in names:
        command = load(name)
        if isinstance(command, typer.Typer):
            program.add_typer(command, name=name)
        else:
            program.command(name)(command(open_window, take_pictures) if name == "demo" else command)
    return program


def needed(arguments: list[str]) -> Iterable[str]:
    """The names of the commands that ``arguments`` are about: one, or all where help is wanted of all."""
    first = arguments[0]
    return (first,) if first in COMMANDS else COMMANDS


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
