"""Finds what errors tell people in words that nobody can translate, in the rooms below the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "annotator"
_NOT_SHOWN = {"ui", "cli", "bench"}
"""``ui`` has a test of its own; what is said on the command line stays English."""
_ON_THE_COMMAND_LINE = {"formats/validation.py"}
"""What checks a dataset, which no dialog does."""

_PLACES = {"where", "file"}
"""Where an error was met: paths are nobody's words."""


@cache
def files_below_the_window() -> tuple[str, ...]:
    """The files of the rooms whose errors reach the window, as ``store/lock.py``."""
    names = (file.relative_to(PACKAGE) for file in sorted(PACKAGE.rglob("*.py")))
    shown = (name.as_posix() for name in names if name.parts[0] not in _NOT_SHOWN)
    return tuple(name for name in shown if name not in _ON_THE_COMMAND_LINE)


def unmarked_errors(name: str) -> list[str]:
    """What errors of a file say in plain literals or f-strings: line and words. Paths are nobody's words."""
    return [f"{line}: {words}" for line, words in _found(_tree(PACKAGE / name))]


def _found(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in _errors():
            told = [*node.args, *(k.value for k in node.keywords if k.arg not in _PLACES)]
            for part in told:
                if isinstance(part, ast.JoinedStr) or (
                    isinstance(part, ast.Constant) and isinstance(part.value, str)
                ):
                    yield part.lineno, ast.unparse(part)


@cache
def _errors() -> frozenset[str]:
    """The names of all errors that people can mend."""
    bases: dict[str, set[str]] = {}
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(_tree(file)):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {b.id for b in node.bases if isinstance(b, ast.Name)}
    known = {"UserFixable", "Refusal"}
    while more := {name for name, of in bases.items() if of & known} - known:
        known |= more
    return frozenset(known)


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
