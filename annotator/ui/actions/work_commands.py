"""The commands about the people of a project: how far they are, who has what, whose work has two versions."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

WORK = (
    Command(
        id="review.team",
        text="&Team…",
        menu=Menu.REVIEW,
        needs=Need.PROJECT,
        section=9,
        tip="Show who has which articles and how far they are; hand out more, and make packets.",
    ),
    Command(
        id="review.work",
        text="&Work…",
        menu=Menu.REVIEW,
        needs=Need.PROJECT,
        section=9,
        tip="Show the articles, decisions and time at work of every annotator.",
    ),
    Command(
        id="review.waiting",
        text="Wa&iting Decisions…",
        menu=Menu.REVIEW,
        needs=Need.PROJECT | Need.SERVER,
        section=9,
        tip="Show what was decided while the server was away and waits for it, and what it refused.",
    ),
    Command(
        id="review.versions",
        text="Two &Versions…",
        menu=Menu.REVIEW,
        needs=Need.PROJECT,
        section=9,
        tip="Choose where an annotator worked on one article at two machines.",
    ),
)
