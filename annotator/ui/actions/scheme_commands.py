"""The commands of the Labels screen."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _of_scheme(
    name: str, text: str, keys: tuple[str, ...], tip: str, *, section: int = 0, repeats: bool = False
) -> Command:
    return Command(
        id=f"scheme.{name}",
        text=text,
        menu=Menu.REVIEW,
        submenu="La&bels",
        keys=keys,
        needs=Need.LABELS,
        section=section,
        repeats=repeats,
        tip=tip,
    )


SCHEME = (
    _of_scheme(
        "apply",
        "&Look and Apply…",
        ("Ctrl+Return",),
        "See what the changes of the labels would do, and carry them out.",
    ),
    _of_scheme(
        "discard",
        "Discard C&hanges",
        (),
        "Leave out all changes that are still to come; given once more, it brings them back.",
    ),
    _of_scheme("add_label", "&Add Label", ("Ins",), "Add a label to the layer that is chosen.", section=1),
    _of_scheme("add_layer", "Add La&yer", (), "Add a kind of annotation with labels of its own.", section=1),
    _of_scheme("add_relation", "Add Rela&tion", (), "Add a link between spans.", section=1),
    _of_scheme("rename", "&Rename", ("F2",), "Write another name for what is chosen.", section=1),
    _of_scheme(
        "merge",
        "&Merge Into…",
        ("Ctrl+M",),
        "Give all spans of the chosen label another label; or put a layer or relation into another.",
        section=1,
    ),
    _of_scheme(
        "split",
        "S&plit…",
        ("Ctrl+Shift+M",),
        "Make several labels of the chosen one, by the words of its spans or what they say.",
        section=1,
    ),
    _of_scheme(
        "delete",
        "&Delete…",
        ("Del",),
        "Delete what is chosen, or retire it where it is in use. No span goes.",
        section=1,
    ),
    _of_scheme("restore", "Bring Bac&k", (), "Let what is retired be used again.", section=1),
    _of_scheme("up", "Move &Up", ("Alt+Up",), "Move the chosen label or layer up.", section=2, repeats=True),
    _of_scheme(
        "down", "Move Dow&n", ("Alt+Down",), "Move the chosen label or layer down.", section=2, repeats=True
    ),
    _of_scheme(
        "import",
        "&Import Scheme…",
        (),
        "Bring in the scheme of a file, or one that ships, as changes to look at first.",
        section=3,
    ),
    _of_scheme("export", "&Export Scheme…", (), "Write the scheme to a JSON file.", section=3),
    _of_scheme("next_pane", "Ne&xt Part", ("F6",), "Go to the next part of the screen.", section=4),
    _of_scheme(
        "previous_pane", "Pre&vious Part", ("Shift+F6",), "Go to the part of the screen before.", section=4
    ),
)
