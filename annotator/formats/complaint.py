"""What a strict decoder found wrong, as one plain sentence that names the field."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

_KINDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
    "float | null": "a number",
}
_PLACE = re.compile(r" - at `\$\.?(?P<path>.*)`$")
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"Expected `(.+?)`, got `(.+?)`"), lambda m: f"should be {_kind(m[1])}, not {_kind(m[2])}"),
    (re.compile(r"Object missing required field `(.+)`"), lambda m: f'lacks "{m[1]}"'),
    (re.compile(r"Object contains unknown field `(.+)`", re.S), lambda m: f'has an unknown key "{m[1]}"'),
    (re.compile(r"Invalid enum value (.+)", re.S), lambda m: f"can't be {m[1]}"),
    (re.compile(r"Expected `str` of length >= 1"), lambda _: "is empty"),
    (
        re.compile(r"Expected `array` of length (\d+)(?:, got \d+)?"),
        lambda m: f"should be a list of {m[1]} values",
    ),
    (re.compile(r"Expected `(?:int|float)` >= (\S+)"), lambda m: f"should not be below {_plain(m[1])}"),
    (re.compile(r"Expected `(?:int|float)` <= (\S+)"), lambda m: f"should not be above {_plain(m[1])}"),
    (re.compile(r"Number out of range"), lambda _: "is a number too large to keep"),
)


def complaint(error: Exception) -> str:
    """One sentence, with its full stop, for what ``msgspec`` or the UTF-8 decoder refused."""
    if isinstance(error, UnicodeDecodeError):
        return "The line is not UTF-8 text."
    if isinstance(error, RecursionError):
        return "The line is nested too deeply."
    message = str(error)
    if not isinstance(error, msgspec.ValidationError):
        return f"The line is not JSON: {_malformed(message)}."
    place = _PLACE.search(message)
    subject = f'The field "{place["path"]}"' if place and place["path"] else "The line"
    found = message[: place.start()] if place else message
    for pattern, say in _PATTERNS:
        match = pattern.fullmatch(found)
        if match:
            return f"{subject} {say(match)}."
    return f"{subject} is not as expected ({found})."


def _kind(name: str) -> str:
    return _KINDS.get(name, name)


def _plain(number: str) -> str:
    return number.removesuffix(".0")


def _malformed(message: str) -> str:
    if "truncated" in message:
        return "it ends too early"
    return message.removeprefix("JSON is malformed: ")
