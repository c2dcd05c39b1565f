"""The commands of the Adjudicate screen."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _of_gold(
    name: str, text: str, keys: tuple[str, ...], tip: str, *, section: int = 0, repeats: bool = False
) -> Command:
    return Command(
        id=f"gold.{name}",
        text=text,
        menu=Menu.REVIEW,
        submenu="A&djudicate",
        keys=keys,
        needs=Need.ADJUDICATE,
        section=section,
        repeats=repeats,
        tip=tip,
    )


MOST_VERSIONS = 9
"""So many annotators have a key of their own."""

ADJUDICATE = (
    _of_gold(
        "next", "&Next Difference", ("Tab",), "Go to the next place that waits for a decision.", repeats=True
    ),
    _of_gold(
        "previous", "&Previous Difference", ("Shift+Tab",), "Go to the place before that waits.", repeats=True
    ),
    *(
        _of_gold(
            f"take_{n}",
            f"Take Version &{n}",
            (str(n),),
            f"Let gold say what annotator {n} says, and go on to the next difference.",
            section=1,
        )
        for n in range(1, MOST_VERSIONS + 1)
    ),
    _of_gold(
        "majority",
        "Take the &Majority",
        ("M",),
        "Let gold say what more than half of the annotators say.",
        section=1,
    ),
    _of_gold("none", "N&one: Not a Span", ("0",), "Let gold say that there is no span here.", section=1),
    _of_gold("edit", "&Edit by Hand…", ("E",), "Choose words and label of gold yourself.", section=1),
    _of_gold("reason", "&Why…", ("W",), "Write why; it is kept with the next decision.", section=1),
    _of_gold("reopen", "&Decide Again", ("U",), "Take the decision on this place back.", section=1),
    _of_gold(
        "alike",
        "Take It Wherever A&like",
        ("A",),
        "Where annotators differ over the same entries, let gold say what was just taken; one step.",
        section=1,
    ),
    _of_gold("answer", "Ans&wer the Note", ("R",), "Answer what somebody wrote on this place.", section=4),
    _of_gold(
        "settle_note",
        "Settle a No&te",
        ("T",),
        "Say that a note needs nothing more, or open it again.",
        section=4,
    ),
    _of_gold(
        "carry",
        "&Carry the Note Over",
        ("C",),
        "Let the note be why: its words are kept with the next decision, and go out with gold.",
        section=4,
    ),
    _of_gold(
        "guideline",
        "Note for the &Guidelines…",
        ("N",),
        "Write a note at this place, for those who write the guidelines.",
        section=2,
    ),
    _of_gold(
        "settle",
        "&Settle by Rule…",
        ("Ctrl+R",),
        "Settle every place that waits by a rule, as one step.",
        section=2,
    ),
    _of_gold("again", "Gat&her Again", ("F5",), "Look again at everybody's work.", section=2),
    _of_gold("stop", "Sto&p Gathering", ("Shift+F5",), "Stop looking through everybody's work.", section=2),
    _of_gold("open", "Go to the &Article", ("Return", "Enter"), "Show the place in its article.", section=2),
    _of_gold(
        "next_pane", "Ne&xt Pane", ("F6",), "Go from the articles to the reason, and round again.", section=3
    ),
    _of_gold(
        "previous_pane", "Pre&vious Pane", ("Shift+F6",), "Go round the panes the other way.", section=3
    ),
    _of_gold(
        "done",
        "D&one, Next Article",
        ("Ctrl+Return", "Ctrl+Enter"),
        "Say that the article's gold is finished, and go to the next article.",
        section=2,
    ),
)
