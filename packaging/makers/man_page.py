"""The manual page, made from the commands themselves, so that it lists what the program has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from makers.product import NAME, SHOWN, Product, moment

_WINDOW = (
    (f"{NAME} [PROJECT]", "the window: its first page, or a project, also by its address on a team's server"),
    (f"{NAME} --safe [PROJECT]", "the window with the settings it comes with, making no suggestions"),
    (
        f"{NAME} --self-test [SECONDS]",
        "tries this installation, without a screen, and ends with 0 if it works",
    ),
    (f"{NAME} --version", "the version"),
)
_CODES = (
    ("0", "done"),
    ("1", "done, with items refused or problems found; each is listed"),
    ("2", "wrong use: an unknown command, option, name or format"),
    ("3", "the input or the project can't be used"),
    ("130", "stopped by Ctrl+C"),
)
_VARIABLES = (
    ("GOLDSPAN_HOME", "one folder for settings, logs and cache, instead of the platform's"),
    ("GOLDSPAN_MODEL", "the spaCy model for suggestions: a package, a folder, or none for rules alone"),
)
_FILES = (
    ("*.goldspan", "a project: articles, suggestions, decisions, people and history in one file"),
    ("*.goldpack", "a packet: work on its way between a lead and an annotator"),
)


def man_page(product: Product, program: Any) -> str:
    """The page in roff; ``program`` is the command line as ``annotator.cli.program.build`` gives it."""
    from typer.main import get_command

    root = get_command(program)
    title = f'.TH {NAME.upper()} 1 "{moment():%Y-%m-%d}" "{SHOWN} {product.version}" "User Commands"'
    lines = [title, ".SH NAME", f"{NAME} \\- {_told(product.summary)}", ".SH SYNOPSIS"]
    lines += [f".B {NAME}", "[\\fIPROJECT\\fR]", ".br", f".B {NAME}", "\\fICOMMAND\\fR [\\fIARGUMENT\\fR]..."]
    lines += [".SH DESCRIPTION", _told(root.help or "")]
    lines += _listed(_WINDOW)
    lines += [".SH COMMANDS", "Each has \\fB\\-\\-help\\fR."]
    for name, command in commands(root):
        lines += _command(name, command)
    for heading, rows in (("EXIT STATUS", _CODES), ("ENVIRONMENT", _VARIABLES), ("FILES", _FILES)):
        lines += [f".SH {heading}", *_listed(rows)]
    return "\n".join(lines) + "\n"


def commands(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """Every command below a group, with its name in full, in the order of their help."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{before}{name} ")
        elif not command.hidden:
            yield f"{before}{name}", command


def _command(name: str, command: Any) -> list[str]:
    context = command.make_context(name, [], resilient_parsing=True)
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    usage = " ".join(f"\\fI{_escaped(_name(p))}\\fR" for p in arguments)
    lines = [f".SS {NAME} {_escaped(name)} {usage}".rstrip(), _told(command.help or "")]
    rows = [p.get_help_record(context) for p in command.params if p not in arguments]
    return [*lines, *_listed(row for row in rows if row is not None)]


def _name(argument: Any) -> str:
    name = str(argument.metavar or argument.name.upper())
    name = f"{name}..." if argument.nargs != 1 and not name.endswith(("…", "...")) else name
    return name if argument.required else f"[{name}]"


def _listed(rows: Any) -> list[str]:
    lines = []
    for what, said in rows:
        lines += [".TP", f"\\fB{_escaped(what)}\\fR", _told(said)]
    return lines


def _told(text: str) -> str:
    """Plain words, one line, where roff sees no request of its own."""
    line = _escaped(" ".join(text.split()))
    return f"\\&{line}" if line.startswith((".", "'")) else line or "\\&"


def _escaped(text: str) -> str:
    plain = re.sub(r"[‘’]", "'", text).replace("│", "|").replace("…", "...")
    return plain.replace("\\", "\\e").replace("-", "\\-")
