"""How articles are set, as commands of the View menu."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need
from annotator.ui.page.look import Measure, Spacing


def _view(name: str, text: str, submenu: str, tip: str, *, checkable: bool = True) -> Command:
    return Command(
        id=f"view.{name}",
        text=text,
        menu=Menu.VIEW,
        submenu=submenu,
        section=1,
        needs=Need.ANNOTATE,
        checkable=checkable,
        tip=tip,
    )


READING: tuple[Command, ...] = (
    _view("face.serif", "&Serif", "Article’s Fon&t", "Set articles in the platform's book face."),
    _view("face.sans", "S&ans Serif", "Article’s Fon&t", "Set articles in the face of the window."),
    _view("face.other", "&Other…", "Article’s Fon&t", "Set articles in a face of your own choice."),
    *(
        _view(
            f"measure.{measure.value}",
            text,
            "Lengt&h of Lines",
            f"Set about {measure.letters} letters in a line.",
        )
        for measure, text in (
            (Measure.NARROW, "&Narrow"),
            (Measure.NORMAL, "N&ormal"),
            (Measure.WIDE, "&Wide"),
        )
    ),
    *(
        _view(
            f"spacing.{spacing.value}",
            f"&{spacing.value.capitalize()}",
            "Spa&ce between Lines",
            f"Set lines {words}.",
        )
        for spacing, words in (
            (Spacing.CLOSE, "as close as the names between them allow"),
            (Spacing.NORMAL, "at the usual distance"),
            (Spacing.WIDE, "further apart"),
        )
    ),
    _view(
        "overview",
        "Show Overvie&w",
        "",
        "Show beside the article where suggestions wait, what is decided, claims and hits.",
    ),
)
