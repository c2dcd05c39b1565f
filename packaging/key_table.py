"""Writes the table of keys in docs/keys.md from the commands themselves: ``python packaging/key_table.py``.

Between two comments, so that the rest of the page stays as it is; a test compares both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from annotator.domain.scheme import scheme_from_json
from annotator.folders import resource
from annotator.ui.actions.catalogue import COMMANDS
from annotator.ui.actions.command import Command
from annotator.ui.actions.label_commands import label_commands

PAGE = Path(__file__).resolve().parents[1] / "docs" / "keys.md"
BEGIN = "<!-- keys: written by packaging/key_table.py -->\n"
END = "<!-- end of keys -->\n"

_NAMES = {
    "Return": "Enter",
    "Del": "Delete",
    "Esc": "Escape",
    "PgDown": "Page Down",
    "PgUp": "Page Up",
    "Left": "←",
    "Right": "→",
}


def table() -> str:
    """The table, in Markdown: the commands that have a key, menu by menu, then the labels."""
    scheme = scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))
    lines = ["| key | does |", "| --- | --- |"]
    commands = [command for command in COMMANDS if command.keys]
    for menu, group in groupby(commands, key=lambda command: command.menu):
        lines.append(f"| | **{menu.replace('&', '')}** |")
        lines.extend(f"| {_keys(command.keys)} | {command.tip} |" for command in group)
    lines.append(f"| | **Labels of “{scheme.name}”** |")
    lines.extend(_labels(label_commands(scheme)))
    return "\n".join(lines) + "\n"


def written(page: str) -> str:
    """The page with its table replaced by the present one.

    Raises:
        ValueError: if the page has no place for it.
    """
    before, _, rest = page.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        message = "the page has no place for the table of keys"
        raise ValueError(message)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def _labels(commands: Iterable[Command]) -> Iterable[str]:
    for command in commands:
        if command.keys:
            yield f"| {_keys(command.keys)} | {command.plain_text} |"


def _keys(keys: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(f"`{_name(key)}`" for key in keys))


def _name(key: str) -> str:
    *modifiers, last = key.removesuffix("+").split("+") + (["+"] if key.endswith("+") else [])
    return "+".join([*(part for part in modifiers if part), _NAMES.get(last, last)])


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
