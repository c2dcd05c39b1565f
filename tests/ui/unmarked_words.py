"""Finds words that somebody may see and nobody can translate: literals that are not marked, and f-strings."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_MARKS = {"tr", "several", "worded", "worded_count", "shown"}
_DECLARED = {"Command", "Entrance", "Setting", "Menu", "_view"}
"""What is declared as data, and gathered from there."""
_UNSEEN = {
    *("setObjectName", "setStyleSheet", "setProperty", "property", "getLogger", "import_module", "TypeVar"),
    *(
        "debug",
        "info",
        "warning",
        "error",
        "exception",
        "compile",
        "cast",
        "findChild",
        "perform",
        "getattr",
        "setattr",
    ),
    *("ValueError", "KeyError", "TypeError", "AssertionError", "RuntimeError", "NotImplementedError"),
}
_NAMES = {
    *("Goldspan", "English", "Deutsch", "Ctrl", "Shift", "Alt", "Left", "Right", "Up", "Down", "Home", "End"),
    *(
        "Enter",
        "Return",
        "Delete",
        "Page Up",
        "Page Down",
        "label.",
        "search.",
        "gold.",
        "scheme.",
        "entries.",
        "Mac Roman",
        "Shift JIS",
    ),
}
"""Names that are the same in every language, keys as Qt writes them, beginnings of ids."""
_WORD = re.compile(r"[A-Z]?[a-z’']{2,}")
_PROSE = re.compile(
    r"[A-Za-z’']{2,}[,;:]? [a-zA-Z“{]|^&?[A-Z]&?[a-z]+[ …:.,?!]|^&?[A-Z]&?[a-z]+$|[a-z]+…$|[a-z]\.$"
)
_PIECED = re.compile(r"\{ [a-z’']{2,}|[A-Za-z’']{2,} \{")


def unmarked(file: Path) -> list[str]:
    """What is not marked in a file: line and words."""
    return [f"{line}: {words}" for line, words in _Finder(ast.parse(file.read_text("utf-8"))).found()]


class _Finder:
    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree

    def found(self) -> Iterator[tuple[int, str]]:
        yield from self._within(self._tree)

    def _within(self, node: ast.AST) -> Iterator[tuple[int, str]]:
        for child in ast.iter_child_nodes(node):
            yield from self._of(child, node)

    def _of(self, node: ast.AST, parent: ast.AST) -> Iterator[tuple[int, str]]:
        if isinstance(node, ast.Call) and _called(node) in _MARKS:
            # What fills the braces may be words itself.
            for keyword in node.keywords:
                if keyword.arg != "meaning":
                    yield from self._of(keyword.value, node)
        elif _unseen(node, parent):
            return
        elif isinstance(node, ast.JoinedStr):
            text = "".join(str(v.value) if isinstance(v, ast.Constant) else "{" for v in node.values)
            if _is_prose(text) or (_PIECED.search(text) and ": {;" not in text):  # the latter is style
                yield node.lineno, ast.unparse(node)
            yield from self._within(node)
        elif isinstance(node, ast.Constant):
            if (
                isinstance(node.value, str)
                and not isinstance(parent, ast.JoinedStr)
                and _is_prose(node.value)
            ):
                yield node.lineno, node.value
        else:
            yield from self._within(node)


def _unseen(node: ast.AST, parent: ast.AST) -> bool:
    """Whether what stands here is never on the screen: docstrings, names of things, mistakes of our own."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.Call) and _called(node) in _UNSEEN | _DECLARED:
        return True
    if isinstance(node, ast.Compare | ast.Assert | ast.match_case):
        return True
    key = isinstance(parent, ast.Dict) and node in parent.keys
    return key or (isinstance(parent, ast.Subscript) and node is parent.slice)


def _called(call: ast.Call) -> str:
    function = call.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _is_prose(text: str) -> bool:
    text = text.strip()
    if text in _NAMES or re.search(r"\{ ?[a-z-]+: ", text):  # the latter is style
        return False
    return bool(_PROSE.search(text) and _WORD.search(text)) and "</" not in text and "://" not in text
