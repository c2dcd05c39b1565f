"""The commands that decide many suggestions at once, mark the same words, and keep rules."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

BY_SCORE = Command(
    id="annotate.by_score",
    text="Lowest Score F&irst",
    menu=Menu.ANNOTATE,
    needs=Need.ANNOTATE,
    checkable=True,
    tip="Let the next suggestion be the one with the lowest score, instead of the next in the text.",
)
"""The setting of how one goes from suggestion to suggestion."""

BULK: tuple[Command, ...] = (
    BY_SCORE,
    Command(
        id="bulk.accept_rest",
        text="Accept the Rest of the Artic&le",
        menu=Menu.ANNOTATE,
        keys=("Shift+A",),
        needs=Need.ARTICLE,
        section=1,
        tip="Accept every suggestion that waits in this article, as one step.",
    ),
    Command(
        id="bulk.reject_rest",
        text="Reject the Rest of the Article",
        menu=Menu.ANNOTATE,
        keys=("Shift+X",),
        needs=Need.ARTICLE,
        section=1,
        tip="Reject every suggestion that waits in this article, as one step.",
    ),
    Command(
        id="bulk.decide",
        text="Decide &Many…",
        menu=Menu.ANNOTATE,
        keys=("Ctrl+Shift+A",),
        needs=Need.ANNOTATE,
        section=1,
        tip="Accept or reject suggestions by label, score, suggester or words: here, or in all articles.",
    ),
    Command(
        id="bulk.same_here",
        text="Mark Same &Words Here",
        menu=Menu.ANNOTATE,
        keys=("P",),
        needs=Need.ARTICLE,
        section=1,
        tip="Give the chosen span's label to the same words everywhere in this article.",
    ),
    Command(
        id="bulk.same_everywhere",
        text="Mark Same Words in the Corp&us…",
        menu=Menu.ANNOTATE,
        keys=("Shift+P",),
        needs=Need.ARTICLE,
        section=1,
        tip="Give the chosen span's label to the same words in all articles, after a look at each place.",
    ),
    Command(
        id="rule.make",
        text="Reject It Everywhere",
        menu=Menu.ANNOTATE,
        submenu="R&ules",
        keys=("Ctrl+R",),
        needs=Need.ANNOTATE,
        section=1,
        tip="Make the rule that is offered: what you rejected again and again is rejected everywhere.",
    ),
    Command(
        id="rule.decline",
        text="No Such Rule",
        menu=Menu.ANNOTATE,
        submenu="R&ules",
        keys=("Ctrl+Shift+R",),
        needs=Need.ANNOTATE,
        section=1,
        tip="Never offer again the rule that is offered.",
    ),
    Command(
        id="rule.list",
        text="&Rules…",
        menu=Menu.ANNOTATE,
        submenu="R&ules",
        needs=Need.ANNOTATE,
        section=1,
        tip="See what is rejected wherever it is suggested, and remove rules.",
    ),
)
