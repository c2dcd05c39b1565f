"""What a text must hold for a regular expression to match, as far as that is certain."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SPECIAL = frozenset(".^$*+?{}[]\\|()")
_QUANTIFIER = re.compile(r"[*+?]|\{(\d*)(?:,(\d*))?\}")
_ESCAPED = re.compile(
    r"\\(?:[0-9]{1,3}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|N\{[^}]*\}|.)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class PatternParts:
    """``literals`` stand, letter by letter, in every match; ``words`` are whole words of every match."""

    literals: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


def parts_of(pattern: str) -> PatternParts:
    """The parts that every match of ``pattern`` holds; none where that can't be told for certain.

    Words are of ASCII letters and digits, with a literal space on both sides.
    """
    runs = _runs(pattern)
    if runs is None:
        return PatternParts()
    literals = tuple(run for run in runs if len(run) > 1)
    words: list[str] = []
    for run in literals:
        inner = run.split(" ")[1:-1]
        words += [word for word in inner if word.isascii() and word.isalnum()]
    return PatternParts(literals, tuple(words))


def _runs(pattern: str) -> list[str] | None:
    """Stretches of the pattern that stand for themselves, outside of groups; None where that is not plain."""
    if "(?" in pattern.replace("(?:", ""):  # flags, conditions, looking around
        return None
    runs: list[str] = []
    run = ""
    at = 0
    while at < len(pattern):
        if pattern[at] == "|":
            return None
        literal, end = _next(pattern, at)
        if end is None:
            return None
        at = end
        quantifier = _QUANTIFIER.match(pattern, at)
        if quantifier is None and literal:
            run += literal
            continue
        if quantifier is not None:
            at = quantifier.end()
            if pattern[at : at + 1] in ("?", "+"):  # the least, or all that there is
                at += 1
            needed = quantifier[0] == "+" or (quantifier[1] or "0").strip("0") != ""
            run += literal if needed else ""
        runs.append(run)
        run = ""
    return [*runs, run]


def _next(pattern: str, at: int) -> tuple[str, int | None]:
    """The letter that stands at ``at``, empty for anything else, and where that ends; None for nowhere."""
    sign = pattern[at]
    if sign == "(":
        return "", _end_of_group(pattern, at)
    if sign == "[":
        return "", _end_of_class(pattern, at)
    if sign == "\\":
        match = _ESCAPED.match(pattern, at)
        if match is None:
            return "", None
        body = match[0][1:]
        return (body if len(body) == 1 and not body.isalnum() else ""), match.end()
    return ("" if sign in _SPECIAL else sign), at + 1


def _end_of_group(pattern: str, start: int) -> int | None:
    depth = 0
    at = start
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            end = _end_of_class(pattern, at)
            if end is None:
                return None
            at = end - 1
        elif sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return None


def _end_of_class(pattern: str, start: int) -> int | None:
    at = start + 1
    if pattern[at : at + 1] == "^":
        at += 1
    if pattern[at : at + 1] == "]":
        at += 1
    while at < len(pattern):
        if pattern[at] == "\\":
            at += 1
        elif pattern[at] == "]":
            return at + 1
        at += 1
    return None
