"""The commands that move the edges of the chosen span."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

_UNITS = (("", "Word", ""), (".character", "Character", "Alt+"), (".clause", "Clause", "Ctrl+"))


def _edge(name: str, text: str, key: str, where: str) -> tuple[Command, ...]:
    """The commands that move an edge: by a token, with Alt by a character, with Ctrl by a clause."""
    return tuple(
        Command(
            id=f"edge.{name}{suffix}",
            text=f"{text} by a {unit}",
            menu=Menu.ANNOTATE,
            submenu="&Edges",
            section=2,
            keys=(f"{modifier}{key}",),
            needs=Need.ARTICLE,
            repeats=True,
            tip=f"Move the chosen span's {where} by one {unit.lower()}.",
        )
        for suffix, unit, modifier in _UNITS
    )


EDGES = tuple(
    command
    for pair in zip(
        _edge("left_out", "Left Edge to the Left", "[", "left edge to the left"),
        _edge("left_in", "Left Edge to the Right", "Shift+[", "left edge to the right"),
        _edge("right_out", "Right Edge to the Right", "]", "right edge to the right"),
        _edge("right_in", "Right Edge to the Left", "Shift+]", "right edge to the left"),
        strict=True,
    )
    for command in pair
)
