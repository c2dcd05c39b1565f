"""The commands that make spans of several pieces, and take words out of them."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

PIECES = (
    Command(
        id="piece.add",
        text="Add Words to Chosen Span",
        menu=Menu.ANNOTATE,
        submenu="&Pieces",
        section=2,
        keys=("+",),
        needs=Need.ARTICLE,
        tip="Let the chosen span mark the selected words too: “Ana … Korvo” is one span in two pieces.",
    ),
    Command(
        id="piece.take_out",
        text="Take Words out of Chosen Span",
        menu=Menu.ANNOTATE,
        submenu="&Pieces",
        section=2,
        keys=("-",),
        needs=Need.ARTICLE,
        tip="Take the selected words out of the chosen span, or the piece of it at the caret.",
    ),
)
