"""The commands a scheme adds to the Search screen: each label's key gives it to hits."""

from __future__ import annotations

from annotator.domain.scheme import Label, Layer, Scheme
from annotator.domain.wording import worded
from annotator.ui.actions.command import Command, Menu, Need
from annotator.ui.actions.label_commands import PREFIX, key_of
from annotator.ui.actions.search_commands import SEARCH

OF_HITS = f"{PREFIX}~"
"""How the ids of these commands begin: as those of labels do, so that they come and go with the scheme."""


def hit_label_id(layer: str, label: str) -> str:
    """The id of the command that gives hits ``label`` of ``layer``."""
    return f"{OF_HITS}{layer}.{label}"


def hit_label_commands(scheme: Scheme) -> tuple[Command, ...]:
    """A command for each label of ``scheme`` that gives it to hits, by the label's own key."""
    own = {key for command in SEARCH for key in command.keys}
    return tuple(_command(layer, label, own) for layer, label in scheme.offered())


def _command(layer: Layer, label: Label, taken: set[str]) -> Command:
    key = key_of(label)
    return Command(
        id=hit_label_id(layer.name, label.name),
        text=worded("Give {label} to Hits", label=label.name.replace("&", "&&")),
        menu=Menu.REVIEW,
        submenu="&Label Hits",
        section=1,
        keys=(key,) if key and key not in taken else (),
        needs=Need.SEARCH,
        tip=worded("Give {label} to the chosen hits, or to this one, as one step.", label=label.name),
    )
