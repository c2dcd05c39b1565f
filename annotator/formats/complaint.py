"""What a strict decoder found wrong, as one plain sentence that names the field."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from annotator.domain.wording import Worded, worded

_THE_LINE = worded("The line")
_KINDS = {
    "str": worded("text"),
    "int": worded("a whole number"),
    "float": worded("a number"),
    "bool": worded("true or false"),
    "array": worded("a list"),
    "object": worded("an object"),
    "float | null": worded("a number"),
}
_PLACE = re.compile(r" - at `\$\.?(?P<path>.*)`$")
_Say = Callable[[Worded, re.Match[str]], Worded]
_PATTERNS: tuple[tuple[re.Pattern[str], _Say], ...] = (
    (
        re.compile(r"Expected `(.+?)`, got `(.+?)`"),
        lambda what, m: worded(
            "{what} should be {wanted}, not {found}.", what=what, wanted=_kind(m[1]), found=_kind(m[2])
        ),
    ),
    (
        re.compile(r"Object missing required field `(.+)`"),
        lambda what, m: worded('{what} lacks "{key}".', what=what, key=m[1]),
    ),
    (
        re.compile(r"Object contains unknown field `(.+)`", re.S),
        lambda what, m: worded('{what} has an unknown key "{key}".', what=what, key=m[1]),
    ),
    (
        re.compile(r"Invalid enum value (.+)", re.S),
        lambda what, m: worded("{what} can't be {value}.", what=what, value=m[1]),
    ),
    (
        re.compile(r"Expected `str` of length >= 1"),
        lambda what, _: worded("{what} is empty.", what=what),
    ),
    (
        re.compile(r"Expected `array` of length (\d+)(?:, got \d+)?"),
        lambda what, m: worded("{what} should be a list of {number} values.", what=what, number=m[1]),
    ),
    (
        re.compile(r"Expected `(?:int|float)` >= (\S+)"),
        lambda what, m: worded("{what} should not be below {least}.", what=what, least=_plain(m[1])),
    ),
    (
        re.compile(r"Expected `(?:int|float)` <= (\S+)"),
        lambda what, m: worded("{what} should not be above {most}.", what=what, most=_plain(m[1])),
    ),
    (
        re.compile(r"Number out of range"),
        lambda what, _: worded("{what} is a number too large to keep.", what=what),
    ),
)


def complaint(error: Exception, whole: Worded = _THE_LINE, *, field: str = "") -> Worded:
    """One sentence, with its full stop, for what ``msgspec`` or the UTF-8 decoder refused.

    ``whole`` names what was read; where only one ``field`` of a line was, the sentence speaks of that.
    """
    message = str(error)
    place = _PLACE.search(message) if isinstance(error, msgspec.ValidationError) else None
    path = place["path"] if place else ""
    if field:
        path = field + (path if path.startswith("[") or not path else f".{path}")
    what = worded('The field "{path}"', path=path) if path else whole
    if isinstance(error, UnicodeDecodeError):
        return worded("{what} is not UTF-8 text.", what=what)
    if isinstance(error, RecursionError):
        return worded("{what} is nested too deeply.", what=what)
    if not isinstance(error, msgspec.ValidationError):
        if "truncated" in message:
            return worded("{what} is not JSON: it ends too early.", what=what)
        said = message.removeprefix("JSON is malformed: ")
        return worded("{what} is not JSON: {said}.", what=what, said=said)
    found = message[: place.start()] if place else message
    for pattern, say in _PATTERNS:
        match = pattern.fullmatch(found)
        if match:
            return say(what, match)
    return worded("{what} is not as expected ({said}).", what=what, said=found)


def _kind(name: str) -> str:
    return _KINDS.get(name, name)


def _plain(number: str) -> str:
    return number.removesuffix(".0")
