"""The keys in groups, as help and the printed sheet show them: by menu, by screen, and the labels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.ui.actions.command import Command, Menu
from annotator.ui.actions.key_names import called, key_name
from annotator.ui.actions.label_commands import PREFIX
from annotator.ui.actions.label_pieces import PIECES
from annotator.ui.language import shown, tr

_ORDER = (Menu.ANNOTATE, Menu.ARTICLE, Menu.REVIEW, Menu.EDIT, Menu.VIEW, Menu.FILE, Menu.HELP)
"""What is pressed all day comes first."""

Line = tuple[tuple[str, ...], str]


def _words() -> list[Line]:
    """What the article itself does with keys and the mouse."""
    ctrl, shift, alt = called("Ctrl"), called("Shift"), called("Alt")
    return [
        (("← → ↑ ↓",), tr("Move the caret in the article")),
        (
            (called("Home"), called("End")),
            tr("To the start, the end of the line; with {ctrl} of the article", ctrl=ctrl),
        ),
        ((f"{shift} ← →",), tr("Extend the selection by a character")),
        ((f"{ctrl} {shift} ← →",), tr("Extend the selection by a word")),
        ((f"{ctrl} A",), tr("Select the whole article")),
        ((tr("Double click"),), tr("Select the word; a third click the sentence, a fourth the paragraph")),
        ((tr("{alt} drag", alt=alt),), tr("Select the very characters, not whole words")),
        ((tr("{alt} click", alt=alt),), tr("Choose the span that lies beneath")),
        ((tr("{ctrl} wheel", ctrl=ctrl),), tr("Make the text larger or smaller")),
    ]


def _piece() -> Line:
    keys = (called("Shift"), tr("a label's key"))
    return keys, tr("Add the selected words to a chosen span of that label")


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """What stands under one heading: keys as they are shown, and what they do."""

    heading: str
    lines: tuple[Line, ...]


def key_groups(commands: Iterable[Command], *, labels: str = "") -> list[KeyGroup]:
    """The commands that have keys; ``labels`` is the heading of the labels' keys."""
    labels = labels or tr("Labels")
    gathered: dict[str, list[Line]] = {tr("Words"): _words(), labels: []}
    with_keys = [c for c in commands if c.keys and not c.id.startswith(PIECES)]
    with_keys.sort(key=lambda command: _ORDER.index(command.menu))
    for command in with_keys:
        own = shown(command.submenu).replace("&", "") if command.of_other_screen else ""
        heading = (
            labels if command.id.startswith(PREFIX) else own or shown(command.menu.value).replace("&", "")
        )
        # Two keys of one name (Return and Enter) are shown once.
        keys = tuple(dict.fromkeys(key_name(key) for key in command.keys))
        lines = gathered.setdefault(heading, [])
        if (keys, command.plain_text) not in lines:  # a label's key means it on every screen that has labels
            lines.append((keys, command.plain_text))
    if gathered[labels]:
        gathered[labels].append(_piece())
    return [KeyGroup(heading, tuple(lines)) for heading, lines in gathered.items() if lines]
