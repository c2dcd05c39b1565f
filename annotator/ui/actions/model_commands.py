"""The commands of the Model screen."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _of_model(name: str, text: str, keys: tuple[str, ...], tip: str, *, section: int = 0) -> Command:
    return Command(
        id=f"model.{name}",
        text=text,
        menu=Menu.REVIEW,
        submenu="&Model",
        keys=keys,
        needs=Need.MODEL,
        section=section,
        tip=tip,
    )


MODEL = (
    _of_model(
        "train", "&Train", ("F5",), "Train a model on the work chosen above; the project is only read."
    ),
    _of_model("stop", "S&top", ("Shift+F5",), "Stop; of a training the best state so far is kept."),
    _of_model(
        "curve",
        "&Learning Curve",
        ("Ctrl+F5",),
        "Train on 25, 50, 75 and 100 % of the articles, to tell whether more labels would help.",
    ),
    _of_model(
        "measure",
        "&Measure, or Go to the Mistake",
        ("Return", "Enter"),
        "Measure the chosen model on what was held back; on a mistake, show it in its article.",
        section=1,
    ),
    _of_model(
        "compare",
        "&Compare with the Measured One",
        ("C",),
        "Measure the chosen model and the one shown on the same articles.",
        section=1,
    ),
    _of_model(
        "use",
        "&Use, or Stop Using",
        ("U",),
        "Let the chosen model suggest on its layer from now on, or no more. Ctrl+Z takes it back.",
        section=2,
    ),
    _of_model("add", "Use a &Folder…", ("F",), "Let a model from any folder suggest.", section=2),
    _of_model(
        "own",
        "&Goldspan's Own Suggestions",
        ("O",),
        "Let the suggester that ships propose on the chosen layer, or no more. Ctrl+Z takes it back.",
        section=2,
    ),
    _of_model("delete", "&Delete the Model…", ("Del",), "Remove the chosen model's folder.", section=3),
    _of_model(
        "next_pane", "Ne&xt Pane", ("F6",), "Go from the models to what was measured, and back.", section=4
    ),
)
