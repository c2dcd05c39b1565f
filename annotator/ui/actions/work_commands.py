"""The command that shows how far everybody is."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

WORK = Command(
    id="review.work",
    text="&Work…",
    menu=Menu.REVIEW,
    needs=Need.PROJECT,
    section=9,
    tip="Show the articles, decisions and time at work of every annotator.",
)
