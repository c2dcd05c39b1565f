"""The commands of the list of articles: which it shows, and in which order."""

from __future__ import annotations

from annotator.services.queue.article_queue import Show
from annotator.services.queue.order import Order
from annotator.ui.actions.command import Command, Menu, Need
from annotator.ui.corpus.queue_words import ORDERED, SHOWN

_SHOW_TIPS = {
    Show.ALL: "Show every article.",
    Show.NEW: "Show the articles you have not begun.",
    Show.IN_PROGRESS: "Show the articles you have begun and not finished.",
    Show.FLAGGED: "Show the articles you flagged.",
    Show.SKIPPED: "Show the articles you skipped.",
    Show.DONE: "Show the articles you have done.",
    Show.NOTES: "Show the articles with notes that are not settled.",
    Show.WAITING: "Show the articles with suggestions you have not decided.",
}
_ORDER_TIPS = {
    Order.IMPORTED: "List the articles as they came in.",
    Order.WORTH: "List first what teaches a model most: doubts, unseen names, rare labels, disagreement.",
    Order.NAME: "List the articles by title.",
    Order.DATE: "List the articles by date, the earliest first.",
    Order.OUTLET: "List the articles by outlet, then by date.",
    Order.UNCERTAIN: "List first where the scores of what waits are lowest.",
    Order.DISAGREEMENT: "List first where the annotators who have done the article differ most.",
    Order.WAITING: "List first where most suggestions wait.",
    Order.LENGTH: "List the shortest articles first.",
}

QUEUE: tuple[Command, ...] = (
    Command(
        id="queue.show",
        text="&What the List Shows…",
        menu=Menu.ARTICLE,
        keys=("Alt+L",),
        needs=Need.ANNOTATE,
        section=4,
        tip="Choose which articles the list shows: new, flagged, of an outlet, of some days.",
    ),
    Command(
        id="queue.order",
        text="&Order of the List…",
        menu=Menu.ARTICLE,
        keys=("Alt+O",),
        needs=Need.ANNOTATE,
        section=4,
        tip="Choose the order of the list: by name, date, how certain the suggestions are.",
    ),
    *(
        Command(
            id=f"queue.show.{show.value}",
            text=SHOWN[show],
            menu=Menu.ARTICLE,
            submenu="&List Shows",
            needs=Need.ANNOTATE,
            section=5,
            tip=_SHOW_TIPS[show],
        )
        for show in Show
    ),
    Command(
        id="queue.days",
        text="Days…",
        menu=Menu.ARTICLE,
        submenu="&List Shows",
        needs=Need.ANNOTATE,
        section=5,
        tip="Show the articles of some days.",
    ),
    Command(
        id="queue.clear",
        text="Everything Again",
        menu=Menu.ARTICLE,
        submenu="&List Shows",
        needs=Need.ANNOTATE,
        section=5,
        tip="Show every article: leave words, kind, outlet and days out of account.",
    ),
    *(
        Command(
            id=f"queue.order.{order.value}",
            text=ORDERED[order],
            menu=Menu.ARTICLE,
            submenu="L&ist in Order",
            needs=Need.ANNOTATE,
            section=5,
            tip=_ORDER_TIPS[order],
        )
        for order in Order
    ),
    Command(
        id="queue.reverse",
        text="The Other Way Round",
        menu=Menu.ARTICLE,
        submenu="L&ist in Order",
        needs=Need.ANNOTATE,
        section=5,
        tip="Turn the order of the list round.",
    ),
)
