"""Commands for whole articles: done, next, flag, skip."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

ARTICLE: tuple[Command, ...] = (
    Command(
        id="article.done",
        text="&Done, Next Article",
        menu=Menu.ARTICLE,
        keys=("Ctrl+Return", "Ctrl+Enter"),
        needs=Need.ARTICLE,
        tip="Mark the article as done and open the next one that is not.",
    ),
    Command(
        id="article.next",
        text="&Next Article",
        menu=Menu.ARTICLE,
        keys=("Ctrl+Right", "Ctrl+PgDown"),
        needs=Need.ARTICLE,
        repeats=True,
        section=1,
        tip="Open the next article of the list.",
    ),
    Command(
        id="article.previous",
        text="&Previous Article",
        menu=Menu.ARTICLE,
        keys=("Ctrl+Left", "Ctrl+PgUp"),
        needs=Need.ARTICLE,
        repeats=True,
        section=1,
        tip="Open the article before in the list.",
    ),
    Command(
        id="article.details",
        text="De&tails…",
        menu=Menu.ARTICLE,
        keys=("Alt+Return", "Alt+Enter"),
        needs=Need.ARTICLE,
        section=2,
        tip="Correct title, date, outlet and the like.",
    ),
    Command(
        id="article.flag",
        text="&Flag…",
        menu=Menu.ARTICLE,
        keys=("F4",),
        needs=Need.ARTICLE,
        section=2,
        tip="Flag the article for somebody to look at again, and say why.",
    ),
    Command(
        id="article.skip",
        text="&Skip…",
        menu=Menu.ARTICLE,
        keys=("F9",),
        needs=Need.ARTICLE,
        section=2,
        tip="Leave the article out of your work, say why, and open the next one.",
    ),
    Command(
        id="article.reopen",
        text="&Reopen",
        menu=Menu.ARTICLE,
        needs=Need.ARTICLE,
        section=2,
        tip="Put the article back to in progress.",
    ),
)
