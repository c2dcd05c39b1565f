"""Commands of the Help menu."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu

HELP: tuple[Command, ...] = (
    Command(
        id="help.palette",
        text="&Every Command…",
        menu=Menu.HELP,
        keys=("Ctrl+K",),
        tip="Find a command or an article by its name.",
    ),
    Command(
        id="help.keys",
        text="&Keys and Guidelines…",
        menu=Menu.HELP,
        keys=("F1",),
        tip="List every key; from there to the guidelines, to other keys, and to a sheet to print.",
    ),
    Command(
        id="help.tour",
        text="&Tour",
        menu=Menu.HELP,
        tip="Learn the work in four steps, on the sample project.",
    ),
    Command(
        id="help.guide",
        text="&Guide…",
        menu=Menu.HELP,
        keys=("Shift+F1",),
        tip="Read how everything is done, in a window beside your work; no network is needed.",
    ),
    Command(
        id="help.report",
        text="&Report of a Mistake…",
        menu=Menu.HELP,
        section=1,
        tip="See what is known of the latest mistake of Goldspan itself, and copy it.",
    ),
    Command(
        id="help.about",
        text="&About Goldspan",
        menu=Menu.HELP,
        section=1,
        tip="Version, licence, and where reports of errors are kept.",
    ),
)
