"""The commands of the claims board."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

LINKS = (
    ("same", "&Same", "1", "The candidate says the same as the chosen claim."),
    ("supports", "Su&pports", "2", "The chosen claim and the candidate support one another."),
    ("contradicts", "&Contradicts", "3", "Both can't be true."),
    ("qualifies", "&Qualifies", "4", "One of them limits or explains the other."),
    ("not_related", "&Not Related", "5", "They are about different things; it is not offered again."),
)
"""How two claims are linked: name, words, key, and what it means."""


def _on_board(name: str, text: str, keys: tuple[str, ...], tip: str, *, repeats: bool = False) -> Command:
    return Command(
        id=f"board.{name}",
        text=text,
        menu=Menu.REVIEW,
        submenu="&Claims Board",
        keys=keys,
        needs=Need.BOARD,
        repeats=repeats,
        tip=tip,
    )


BOARD = (
    *(_on_board(name, text, (key,), tip) for name, text, key, tip in LINKS),
    _on_board(
        "unlink",
        "&Take the Link Away",
        ("U", "Del"),
        "Take back what was said of the candidate and the chosen claim.",
    ),
    _on_board(
        "skip",
        "S&kip for Now",
        ("Space",),
        "Leave the candidate undecided and go on to the next.",
        repeats=True,
    ),
    _on_board(
        "before",
        "Candidate B&efore",
        ("Shift+Space",),
        "Go back to the candidate before.",
        repeats=True,
    ),
    _on_board(
        "opposing",
        "&Opposing Claims First",
        ("O",),
        "Offer claims that may contradict the chosen one, instead of the likest.",
    ),
    _on_board(
        "open",
        "&Go to the Article",
        ("Return", "Enter"),
        "Show the claim, or the candidate, in its article; Go Back leads here again.",
    ),
    _on_board(
        "camp",
        "Ca&mp of the Claimer…",
        ("M",),
        "Say with whom the claimer stands.",
    ),
    _on_board("filter", "&Find a Subject", ("Ctrl+L",), "Go to the box above the subjects."),
    _on_board("clear", "&Leave the Filters", ("Esc",), "Show every claim again."),
    _on_board(
        "next_pane",
        "Ne&xt Pane",
        ("F6",),
        "Go from the subjects to the claims, the candidates, and round again.",
    ),
    _on_board("previous_pane", "Pre&vious Pane", ("Shift+F6",), "Go round the other way."),
)
