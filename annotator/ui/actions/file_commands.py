"""Commands of the File menu: projects, and what goes in and out of them."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

FILE: tuple[Command, ...] = (
    Command(
        id="file.new",
        text="&New Project from Articles…",
        menu=Menu.FILE,
        keys=("Ctrl+N",),
        tip="Make a project from text, HTML, Word, PDF or JSONL files.",
    ),
    Command(
        id="file.new_empty",
        text="New &Empty Project…",
        menu=Menu.FILE,
        tip="Make a project without articles.",
    ),
    Command(
        id="file.open",
        text="&Open Project…",
        menu=Menu.FILE,
        keys=("Ctrl+O",),
        tip="Open a project file.",
    ),
    Command(
        id="file.sample",
        text="Open the &Sample Project",
        menu=Menu.FILE,
        tip="Open the project that comes with Goldspan.",
    ),
    Command(
        id="file.import",
        text="&Import Articles…",
        menu=Menu.FILE,
        keys=("Ctrl+I",),
        needs=Need.PROJECT,
        section=1,
        tip="Add articles to this project.",
    ),
    Command(
        id="file.packet_in",
        text="Open Pac&ket…",
        menu=Menu.FILE,
        section=1,
        tip="Take in work that came back, or open articles that a lead handed out to you.",
    ),
    Command(
        id="file.packet_out",
        text="Make Packe&t…",
        menu=Menu.FILE,
        needs=Need.PROJECT,
        section=1,
        tip="Write your work as a packet for the lead, or, as the lead, packets for the annotators.",
    ),
    Command(
        id="file.suggest",
        text="&Make Suggestions",
        menu=Menu.FILE,
        needs=Need.PROJECT,
        section=1,
        tip="Suggest spans in the articles that have none yet.",
    ),
    Command(
        id="file.export",
        text="&Export…",
        menu=Menu.FILE,
        keys=("Ctrl+E",),
        needs=Need.PROJECT,
        section=1,
        tip="Write this project as a dataset in JSONL.",
    ),
    Command(
        id="file.annotator",
        text="&Annotator…",
        menu=Menu.FILE,
        needs=Need.PROJECT,
        section=2,
        tip="Say who is annotating; each annotator's work is kept apart.",
    ),
    Command(
        id="file.snapshots",
        text="S&napshots…",
        menu=Menu.FILE,
        needs=Need.PROJECT,
        section=2,
        tip="See what was kept of this project day by day, compare it with now, and put it back.",
    ),
    Command(
        id="file.close",
        text="&Close Project",
        menu=Menu.FILE,
        keys=("Ctrl+W",),
        needs=Need.PROJECT,
        section=3,
        tip="Close the project and go back to the first page. Everything is saved already.",
    ),
    Command(
        id="file.quit",
        text="&Quit",
        menu=Menu.FILE,
        keys=("Ctrl+Q",),
        section=3,
        tip="Leave Goldspan. Everything is saved already.",
    ),
)
