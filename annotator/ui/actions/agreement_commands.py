"""The commands of the Agreement screen."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _of_agreement(
    name: str, text: str, keys: tuple[str, ...], tip: str, *, section: int = 0, repeats: bool = False
) -> Command:
    return Command(
        id=f"agreement.{name}",
        text=text,
        menu=Menu.REVIEW,
        submenu="A&greement",
        keys=keys,
        needs=Need.AGREEMENT,
        section=section,
        repeats=repeats,
        tip=tip,
    )


AGREEMENT = (
    _of_agreement(
        "settle",
        "&Settle It",
        ("Return", "Enter"),
        "Go to this place in Adjudicate. Ctrl+Backspace leads back.",
    ),
    _of_agreement(
        "open",
        "&Go to the Article",
        ("Shift+Return", "Shift+Enter"),
        "Show the difference in its article. Ctrl+Backspace leads back.",
    ),
    _of_agreement(
        "guideline",
        "Write into the G&uideline…",
        ("N",),
        "Say what is right at this difference, in a guideline, with the place as its example.",
    ),
    _of_agreement("again", "&Measure Again", ("F5",), "Measure the work as it is now."),
    _of_agreement("stop", "S&top Measuring", ("Shift+F5",), "Stop measuring; what was shown stays."),
    _of_agreement("clear", "&All Differences", ("Esc",), "Show every kind of difference again."),
    _of_agreement(
        "report",
        "Save the &Report…",
        ("Ctrl+S",),
        "Write every figure as a page, a table or JSON.",
        section=1,
    ),
    _of_agreement(
        "next_pane",
        "Ne&xt Pane",
        ("F6",),
        "Go from the differences to the labels, and round again.",
        section=2,
    ),
    _of_agreement(
        "previous_pane", "Pre&vious Pane", ("Shift+F6",), "Go round the panes the other way.", section=2
    ),
)
