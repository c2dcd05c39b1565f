"""Commands of the Edit menu."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

EDIT: tuple[Command, ...] = (
    Command(
        id="edit.undo",
        text="&Undo",
        menu=Menu.EDIT,
        keys=("Ctrl+Z",),
        needs=Need.PROJECT,
        repeats=True,
        tip="Take back your latest step, also one made before the last restart.",
    ),
    Command(
        id="edit.redo",
        text="&Redo",
        menu=Menu.EDIT,
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        needs=Need.PROJECT,
        repeats=True,
        tip="Bring back the step you took back last.",
    ),
    Command(
        id="edit.delete",
        text="&Delete Span",
        menu=Menu.EDIT,
        keys=("Del",),
        needs=Need.ARTICLE,
        section=1,
        tip="Delete the chosen span; one that was suggested counts as rejected.",
    ),
    Command(
        id="edit.clear",
        text="&Choose Nothing",
        menu=Menu.EDIT,
        keys=("Esc",),
        needs=Need.ARTICLE,
        section=1,
        tip="Let go of the chosen span and the selection.",
    ),
    Command(
        id="edit.preferences",
        text="&Preferences…",
        menu=Menu.EDIT,
        keys=("Ctrl+,",),
        section=2,
        tip="Set colours, language, sizes, fonts, keys, folders, and how you work.",
    ),
    Command(
        id="edit.keys",
        text="&Keys…",
        menu=Menu.EDIT,
        section=2,
        tip="Change the keys of commands; find a command by its key.",
    ),
)
