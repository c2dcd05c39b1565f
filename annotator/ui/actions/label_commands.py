"""The commands a scheme adds, one a label, and what to do when a label's key is taken."""

from __future__ import annotations

from annotator.domain.scheme import Label, Layer, Scheme
from annotator.domain.wording import worded
from annotator.ui.actions.command import Command, Menu, Need
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.presses import same_press

PREFIX = "label."


def label_id(layer: str, label: str) -> str:
    """The id of the command that gives ``label`` of ``layer``."""
    return f"{PREFIX}{layer}.{label}"


def clashes(scheme: Scheme) -> list[str]:
    """What is wrong with the keys of a scheme's labels, a plain sentence each."""
    names = key_map().of_articles
    return [
        worded(
            "The key {key} of the label {label} already means “{command}”.",
            key=label.key,
            label=label.name,
            command=names[same_press(label.key)],
        )
        for _, label in scheme.offered()
        if label.key and same_press(label.key) in names
    ]


def key_of(label: Label) -> str:
    """The key that gives ``label``, or nothing when a command has it."""
    return "" if not label.key or same_press(label.key) in key_map().of_articles else label.key.upper()


def label_commands(scheme: Scheme) -> tuple[Command, ...]:
    """A command for each label of ``scheme``; a key that a command already has is not given away."""
    return tuple(_command(layer, label) for layer, label in scheme.offered())


def _command(layer: Layer, label: Label) -> Command:
    key = key_of(label)
    tip = worded("Mark the selected words as {label}, or give the chosen span that label.", label=label.name)
    if label.description:
        tip = worded("{tip} {description}", tip=tip, description=label.description)
    return Command(
        id=label_id(layer.name, label.name),
        text=worded("{label}", label=label.name.replace("&", "&&")),  # never translated
        menu=Menu.ANNOTATE,
        submenu="&Label",
        section=2,
        keys=(key,) if key else (),
        needs=Need.ARTICLE,
        tip=tip,
    )
