"""The commands a scheme adds for spans in pieces: Shift and a label's key."""

from __future__ import annotations

from annotator.domain.scheme import Label, Layer, Scheme
from annotator.domain.wording import worded
from annotator.ui.actions.command import Command, Menu, Need
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.label_commands import PREFIX, key_of
from annotator.ui.actions.presses import same_press

PIECES = f"{PREFIX}+"
"""How the ids of these commands begin: as those of labels do, so that they come and go with the scheme."""


def piece_id(layer: str, label: str) -> str:
    """The id of the command that adds words to the chosen span of ``label``."""
    return f"{PIECES}{layer}.{label}"


def piece_commands(scheme: Scheme) -> tuple[Command, ...]:
    """A command for each label of ``scheme``: Shift and its key adds words to the chosen span.

    Where Shift and the key have another meaning there is none; ``+`` does the same for every label.
    """
    taken = key_map().of_articles
    found = []
    for layer, label in scheme.offered():
        key = f"Shift+{key_of(label)}"
        # Shift with a sign gives another sign, and not the same on every keyboard.
        if key_of(label).isalnum() and same_press(key) not in taken:
            found.append(_command(layer, label, key))
    return tuple(found)


def _command(layer: Layer, label: Label, key: str) -> Command:
    return Command(
        id=piece_id(layer.name, label.name),
        text=worded("Add Words to {label}", label=label.name.replace("&", "&&")),
        menu=Menu.ANNOTATE,
        submenu="&Pieces",
        section=2,
        keys=(key,),
        needs=Need.ARTICLE,
        tip=worded(
            "Add the selected words to the chosen {label}, as a piece of its own where they lie apart.",
            label=label.name,
        ),
    )
