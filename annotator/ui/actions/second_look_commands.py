"""The commands of the Second look screen."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _of_look(name: str, text: str, keys: tuple[str, ...], tip: str, *, repeats: bool = False) -> Command:
    return Command(
        id=f"second_look.{name}",
        text=text,
        menu=Menu.REVIEW,
        submenu="Second Loo&k",
        keys=keys,
        needs=Need.SECOND_LOOK,
        repeats=repeats,
        tip=tip,
    )


SECOND_LOOK = (
    _of_look("next", "&Next Row", ("Tab",), "Choose the next place to look at again.", repeats=True),
    _of_look("previous", "&Previous Row", ("Shift+Tab",), "Choose the place before.", repeats=True),
    _of_look("propose", "As Propo&sed", ("A",), "Do what the row proposes: another label, a span, or none."),
    _of_look("keep", "&Keep", ("K",), "Keep the place as it is; it is not asked about again."),
    _of_look("label", "Other &Label…", ("L",), "Give the place another label than the one proposed."),
    _of_look("remove", "&Remove", ("X", "Del"), "Take the span away."),
    _of_look("open", "&Go to the Article", ("Return", "Enter"), "Show the place in its article."),
    _of_look("models", "Ask &Models", ("M",), "Train models without each article, and hear them about it."),
    _of_look("again", "Look &Again", ("F5",), "Judge everything anew, with what was decided since."),
)
