"""The commands on the page itself: finding words, the caret, the selection."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

FIND: tuple[Command, ...] = (
    Command(
        id="find.open",
        text="&Find in Article",
        menu=Menu.EDIT,
        keys=("Ctrl+F",),
        needs=Need.ARTICLE,
        section=2,
        tip="Show where words stand in this article.",
    ),
    Command(
        id="find.next",
        text="Find Ne&xt",
        menu=Menu.EDIT,
        keys=("F3",),
        needs=Need.ARTICLE,
        section=2,
        repeats=True,
        tip="Select the next place where the words stand.",
    ),
    Command(
        id="find.previous",
        text="Find Pre&vious",
        menu=Menu.EDIT,
        keys=("Shift+F3",),
        needs=Need.ARTICLE,
        section=2,
        repeats=True,
        tip="Select the place before where the words stand.",
    ),
)


def _caret(name: str, text: str, key: str, tip: str, *, repeats: bool = False) -> Command:
    return Command(
        id=f"caret.{name}",
        text=text,
        menu=Menu.EDIT,
        submenu="Caret and &Selection",
        section=3,
        keys=(key,) if key else (),
        needs=Need.ARTICLE,
        repeats=repeats,
        tip=tip,
    )


def _steps(
    unit: str, keys: tuple[str, str], extending: tuple[str, str], letters: tuple[str, str]
) -> tuple[Command, ...]:
    """Moving to the next and the previous of something, and selecting up to there."""
    name = unit.lower()
    found: list[Command] = []
    for way, key, more, letter in zip(("next", "previous"), keys, extending, letters, strict=True):
        where = way.capitalize().replace(letter, f"&{letter}", 1)
        found.append(
            _caret(
                f"{way}_{name}", f"{where} {unit}", key, f"Put the caret at the {way} {name}.", repeats=True
            )
        )
        if more:
            found.append(
                _caret(
                    f"to_{way}_{name}",
                    f"Select to the {way.capitalize()} {unit}",
                    more,
                    f"Extend the selection to the {way} {name}.",
                    repeats=True,
                )
            )
    return tuple(found)


CARET: tuple[Command, ...] = (
    *_steps("Word", (".", ","), ("", ""), ("N", "P")),
    *_steps("Sentence", ("Alt+Down", "Alt+Up"), ("Alt+Shift+Down", "Alt+Shift+Up"), ("x", "v")),
    *_steps("Paragraph", ("Ctrl+Down", "Ctrl+Up"), ("Ctrl+Shift+Down", "Ctrl+Shift+Up"), ("t", "u")),
    _caret(
        "word",
        "Select the &Word",
        "W",
        "Select the word at the caret; again for its sentence, again for the paragraph.",
        repeats=True,
    ),
    _caret("sentence", "Select the &Sentence", "Shift+W", "Select the sentence at the caret."),
    _caret(
        "right_exact",
        "Select a Character to the &Right, Exactly",
        "Alt+Shift+Right",
        "Extend the selection by one character; what is marked then is not widened to whole words.",
        repeats=True,
    ),
    _caret(
        "left_exact",
        "Select a Character to the &Left, Exactly",
        "Alt+Shift+Left",
        "Extend the selection by one character; what is marked then is not widened to whole words.",
        repeats=True,
    ),
    _caret(
        "exact",
        "Selection Exactly as It &Is",
        "Alt+X",
        "Mark the selected characters as they are, not widened to whole words; again for whole words.",
    ),
)

PAGE: tuple[Command, ...] = (*FIND, *CARET)
