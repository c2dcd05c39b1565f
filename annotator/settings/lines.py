"""The lines of a settings file: TOML, read line by line, so that one that is wrong costs itself alone.

What is written replaces one line. Comments, order and whatever else somebody wrote stay as they are.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.settings.setting import Value

_HEAD = re.compile(r"\s*\[([\w.\-]+)\]\s*(#.*)?$")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that says something; ``name`` is empty where it can't be read."""

    number: int
    name: str
    value: object = None


def said(text: str) -> Iterator[Line]:
    """What the lines of a file say; empty ones, comments and headings are passed over."""
    under = ""
    for number, line in enumerate(_lines(text)):
        bare = line.strip().removeprefix("\ufeff")
        if not bare or bare.startswith("#"):
            continue
        if head := _HEAD.match(bare):
            under = f"{head[1]}."
            continue
        try:
            found = _flat(tomllib.loads(bare))
        except (tomllib.TOMLDecodeError, RecursionError):
            yield Line(number, "")
            continue
        for name, value in found:
            yield Line(number, under + name, value)


def with_value(text: str, name: str, value: Value | None) -> str:
    """``text`` with another value for one name; None takes its lines away."""
    lines = _lines(text)
    end = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
    own = [line.number for line in said(text) if line.name == name]
    if value is None:
        return "".join(line for number, line in enumerate(lines) if number not in own)
    if own:
        head = _under(lines, own[-1])
        comment = _comment(lines[own[-1]])
        lines[own[-1]] = f"{name.removeprefix(head)} = {written(value)}{comment}{end}"
        return "".join(lines)
    # Before the first heading: below it the name would be another one.
    at = next((n for n, line in enumerate(lines) if _HEAD.match(line.rstrip())), len(lines))
    if at and not lines[at - 1].endswith("\n"):
        lines[at - 1] += end
    return "".join([*lines[:at], f"{name} = {written(value)}{end}", *lines[at:]])


def written(value: Value) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _lines(text: str) -> list[str]:
    """With their ends. Not ``splitlines``, which ends lines where TOML does not."""
    return _LINE.findall(text)


def _flat(table: dict[str, object], under: str = "") -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{under}{key}.")
        else:
            yield f"{under}{key}", value


def _under(lines: list[str], number: int) -> str:
    for line in reversed(lines[:number]):
        if head := _HEAD.match(line.rstrip()):
            return f"{head[1]}."
    return ""


def _comment(line: str) -> str:
    """The comment behind a value, with the blanks before it."""
    body = line.rstrip("\r\n")
    for found in re.finditer(r"\s*#", body):
        try:
            tomllib.loads(body[: found.start()].strip().removeprefix("\ufeff"))
        except tomllib.TOMLDecodeError:
            continue  # a sign within quotation marks
        return body[found.start() :]
    return ""
