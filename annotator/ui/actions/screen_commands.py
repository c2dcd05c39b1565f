"""The commands that go from screen to screen."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _screen(name: str, text: str, key: str, tip: str) -> Command:
    return Command(
        id=f"screen.{name}", text=text, menu=Menu.VIEW, keys=(key,), needs=Need.PROJECT, section=4, tip=tip
    )


SCREENS = (
    _screen("annotate", "A&nnotate", "Ctrl+1", "Go to the article."),
    _screen("board", "Claims &Board", "Ctrl+2", "Compare what the articles say of the same thing."),
    _screen("entries", "&Entries", "Ctrl+3", "Say which names mean the same person, place or thing."),
    _screen("labels", "&Labels", "Ctrl+4", "Change the labels, their keys, colours and guidelines."),
    _screen("agreement", "A&greement", "Ctrl+5", "See how alike annotators are, and where they differ."),
    _screen("adjudicate", "A&djudicate", "Ctrl+6", "Settle where annotators differ, and make gold of it."),
    _screen(
        "model", "&Model", "Ctrl+7", "Train a model on what was decided, measure it, and have it suggest."
    ),
    _screen("second_look", "Second Loo&k", "Ctrl+8", "Look again at what may be wrong in your own work."),
    _screen("search", "&Search", "Ctrl+Shift+F", "Find words and marks in all articles."),
    Command(
        id="screen.back",
        text="Go Bac&k",
        menu=Menu.VIEW,
        keys=("Ctrl+Backspace",),
        needs=Need.PROJECT,
        section=4,
        tip="Go back to where the last jump to another article began.",
    ),
)
