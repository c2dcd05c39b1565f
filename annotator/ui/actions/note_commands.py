"""The commands of the notes."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

NOTES: tuple[Command, ...] = (
    Command(
        id="note.write",
        text="Write a &Note…",
        menu=Menu.ARTICLE,
        keys=("Ctrl+M",),
        needs=Need.ARTICLE,
        section=3,
        tip="Say something about the chosen span, the selected words or the article; others can answer.",
    ),
    Command(
        id="note.answer",
        text="Ans&wer Note…",
        menu=Menu.ARTICLE,
        keys=("Ctrl+Shift+M",),
        needs=Need.ARTICLE,
        section=3,
        tip="Answer the note you look at.",
    ),
    Command(
        id="note.settle",
        text="S&ettle Note",
        menu=Menu.ARTICLE,
        keys=("Alt+M",),
        needs=Need.ARTICLE,
        section=3,
        tip="Say that the note you look at needs nothing more; again to open it.",
    ),
    Command(
        id="note.next",
        text="Ne&xt Open Note",
        menu=Menu.ARTICLE,
        keys=("F8",),
        needs=Need.ANNOTATE,
        repeats=True,
        section=3,
        tip="Go to the next note of the project that is not settled.",
    ),
    Command(
        id="note.previous",
        text="Pre&vious Open Note",
        menu=Menu.ARTICLE,
        keys=("Shift+F8",),
        needs=Need.ANNOTATE,
        repeats=True,
        section=3,
        tip="Go to the note before that is not settled.",
    ),
)

NOTES_TAB = Command(
    id="view.notes",
    text="&Notes",
    menu=Menu.VIEW,
    keys=("Alt+4",),
    needs=Need.ANNOTATE,
    section=3,
    tip="Show what people say about the article, and how long you were at work in it.",
)
