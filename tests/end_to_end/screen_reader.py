"""What a screen reader is told of the program. Run by the system's Python, which has the library of AT-SPI.

Reads questions as lines of JSON from standard input, and answers each with a line: ``{"ask": "nodes"}`` lists
what shows, ``press`` does what the button of a ``name`` does, ``choose`` chooses such an item of a list,
``keys`` presses the keys of ``names``, ``write`` types ``words``, ``heard`` gives what was announced since.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

# Only the system's Python has it: whoever checks types here has not.
gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

_PATIENCE = 60.0  # seconds
_MOST_CHILDREN = 40  # of one node: a table tells by its first cells how the others are
_KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "F6": 0xFFC3, "Down": 0xFF54}
_CONTROL = 37  # the code of the key on every keyboard that X knows
_STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "CHECKED", "SELECTED", "MODAL")

heard: list[str] = []


def main() -> None:
    """Answer until standard input ends."""
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    answers: dict[str, Callable[..., Any]] = {
        "nodes": nodes,
        "press": press,
        "keys": keys,
        "write": write,
        "choose": choose,
        "heard": announced,
    }
    for line in sys.stdin:
        question = json.loads(line)
        answer = answers[question.pop("ask")](**question)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def nodes() -> list[dict[str, Any]]:
    """Every node that shows, from the program down."""
    found = []
    for node, depth in _below(_program(), 0):
        try:
            states = node.get_state_set()
            told = {
                "depth": depth,
                "role": node.get_role_name(),
                "name": node.get_name() or "",
                "description": node.get_description() or "",
                "states": [s.lower() for s in _STATES if states.contains(getattr(Atspi.StateType, s))],
            }
        except GLib.Error:
            continue  # it went while it was asked
        found.append(told)
    return found


def press(name: str) -> bool:
    """Do what a press of the button called ``name`` does; False where none is."""
    node = _named(name)
    return node is not None and bool(node.do_action(0))


def choose(name: str) -> bool:
    """Choose the item of a list that is called ``name``."""
    node = _named(name)
    if node is None:
        return False
    parent = node.get_parent()
    return bool(parent.select_child(node.get_index_in_parent()))


def keys(names: list[str]) -> None:
    """Press keys where the focus is, one after the other; "Ctrl+k" holds one down."""
    for name in names:
        held, _, key = name.rpartition("+")
        code = _KEYS.get(key) or ord(key)
        if held:
            Atspi.generate_keyboard_event(_CONTROL, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.SYM)
        if held:
            Atspi.generate_keyboard_event(_CONTROL, None, Atspi.KeySynthType.RELEASE)
        _turn()


def write(words: str) -> None:
    """Type words where the focus is."""
    Atspi.generate_keyboard_event(0, words, Atspi.KeySynthType.STRING)
    _turn()


def announced() -> list[str]:
    """What was announced since this was asked last."""
    _turn()
    said = list(heard)
    heard.clear()
    return said


def _turn() -> None:
    while GLib.MainContext.default().iteration(False):
        pass


def _program() -> Any:
    latest = time.monotonic() + _PATIENCE
    while time.monotonic() < latest:
        _turn()
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(at)
            if child is not None and child.get_child_count():
                return child
    message = "no program told of itself"
    raise TimeoutError(message)


def _below(node: Any, depth: int) -> Iterator[tuple[Any, int]]:
    """What shows at and below a node; what is hidden, and all in it, is left out."""
    try:
        if depth and not node.get_state_set().contains(Atspi.StateType.VISIBLE):
            return
        yield node, depth
        for at in range(min(node.get_child_count(), _MOST_CHILDREN)):
            child = node.get_child_at_index(at)
            if child is not None:
                yield from _below(child, depth + 1)
    except GLib.Error:
        return


def _named(name: str) -> Any:
    for node, _depth in _below(_program(), 0):
        if node.get_name() == name and node.get_role() != Atspi.Role.MENU_ITEM:
            return node
    return None


if __name__ == "__main__":
    main()
