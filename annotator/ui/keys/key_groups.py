"""The keys in groups, as help and the printed sheet show them: by menu, by screen, and the labels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.ui.actions.command import Command, Menu
from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.label_commands import PREFIX
from annotator.ui.actions.label_pieces import PIECES

_ORDER = (Menu.ANNOTATE, Menu.ARTICLE, Menu.REVIEW, Menu.EDIT, Menu.VIEW, Menu.FILE, Menu.HELP)
"""What is pressed all day comes first."""

_WORDS = (
    (("← → ↑ ↓",), "Move the caret in the article"),
    (("Home", "End"), "To the start, the end of the line; with Ctrl of the article"),
    (("Shift ← →",), "Extend the selection by a character"),
    (("Ctrl Shift ← →",), "Extend the selection by a word"),
    (("Ctrl A",), "Select the whole article"),
    (("Double click",), "Select the word; a third click the sentence, a fourth the paragraph"),
    (("Alt drag",), "Select the very characters, not whole words"),
    (("Alt click",), "Choose the span that lies beneath"),
    (("Ctrl wheel",), "Make the text larger or smaller"),
)
_PIECE = (("Shift", "a label's key"), "Add the selected words to a chosen span of that label")


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """What stands under one heading: keys as they are shown, and what they do."""

    heading: str
    lines: tuple[tuple[tuple[str, ...], str], ...]


def key_groups(commands: Iterable[Command], *, labels: str = "Labels") -> list[KeyGroup]:
    """The commands that have keys; ``labels`` is the heading of the labels' keys."""
    gathered: dict[str, list[tuple[tuple[str, ...], str]]] = {"Words": list(_WORDS), labels: []}
    with_keys = [c for c in commands if c.keys and not c.id.startswith(PIECES)]
    with_keys.sort(key=lambda command: _ORDER.index(command.menu))
    for command in with_keys:
        own = command.submenu.replace("&", "") if command.of_other_screen else ""
        heading = labels if command.id.startswith(PREFIX) else own or command.menu.replace("&", "")
        # Two keys of one name (Return and Enter) are shown once.
        keys = tuple(dict.fromkeys(key_name(key) for key in command.keys))
        lines = gathered.setdefault(heading, [])
        if (keys, command.plain_text) not in lines:  # a label's key means it on every screen that has labels
            lines.append((keys, command.plain_text))
    if gathered[labels]:
        gathered[labels].append(_PIECE)
    return [KeyGroup(heading, tuple(lines)) for heading, lines in gathered.items() if lines]
