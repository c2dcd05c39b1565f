"""Every step that can be undone has a name that can be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.step_names import step_named
from annotator.domain.wording import Worded

_SERVICES = Path(__file__).resolve().parents[2] / "annotator" / "services"
_DOORS = {"perform", "_perform", "_step"}

_OF_WORDS = {"make 7 7", "take in 7"}
"""Where what is filled in are words as well; the second test has them whole."""


def _named() -> Iterator[str]:
    """The names that are given where steps are taken, with "7" for what is filled in."""
    for file in sorted(_SERVICES.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "attr", "") not in _DOORS:
                continue
            if node.args and not any(k.arg == "undoable" for k in node.keywords):
                yield from _literals(node.args[0])


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(v.value) if isinstance(v, ast.Constant) else "7" for v in node.values)
    elif isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))


@pytest.mark.parametrize("name", sorted(set(_named()) - _OF_WORDS))
def test_a_step_can_be_named_in_every_language(name: str) -> None:
    said = step_named(name)
    assert isinstance(said, Worded)
    assert str(said).startswith(name.partition(" ")[0])


@pytest.mark.parametrize(
    "name",
    [
        *(
            "accept 12 spans",
            "reject 1,200 spans",
            "accept 3 variants",
            "mark ORG 4 times",
            "mark 3 hits as ORG",
        ),
        *("import 1 article", "import 14 articles", "take in 2 packets", "take in the packet of Juno K."),
        *("forget what “May” as DATE taught", "change the scheme (3 changes)", "make Juno a lead"),
    ],
)
def test_the_english_name_stays_as_it_was_kept(name: str) -> None:
    assert step_named(name) == name
