"""What the filters and orders of the list are called, and how a wish for them is kept in a setting."""

from __future__ import annotations

import json
from dataclasses import replace

from annotator.domain.wording import worded
from annotator.services.queue.article_queue import Show, Wish
from annotator.services.queue.order import Order
from annotator.ui.language import number as grouped
from annotator.ui.language import shown, tr

SHOWN = {
    Show.ALL: worded("All articles"),
    Show.NEW: worded("New"),
    Show.IN_PROGRESS: worded("In progress"),
    Show.FLAGGED: worded("Flagged"),
    Show.SKIPPED: worded("Skipped"),
    Show.DONE: worded("Done"),
    Show.NOTES: worded("With open notes"),
    Show.WAITING: worded("With suggestions to review"),
}
ORDERED = {
    Order.IMPORTED: worded("As imported"),
    Order.WORTH: worded("What teaches most first"),
    Order.NAME: worded("By name"),
    Order.DATE: worded("By date"),
    Order.OUTLET: worded("By outlet"),
    Order.UNCERTAIN: worded("Least certain first"),
    Order.DISAGREEMENT: worded("Most disagreement first"),
    Order.WAITING: worded("Most to review first"),
    Order.LENGTH: worded("Shortest first"),
}
_NONE = {
    Show.NEW: worded("No article is new."),
    Show.IN_PROGRESS: worded("No article is in progress."),
    Show.FLAGGED: worded("No article is flagged."),
    Show.SKIPPED: worded("No article was skipped."),
    Show.DONE: worded("No article is done yet."),
    Show.NOTES: worded("No article has open notes."),
    Show.WAITING: worded("No suggestion waits in any article."),
}
NO_OUTLET = worded("No outlet")


def shown_words(wish: Wish, counts: dict[Show, int] | None) -> str:
    """What is shown, in few words: "Flagged 3", "Harbour Post · new", "2024-03"."""
    parts = [shown(SHOWN[wish.show])] if wish.show is not Show.ALL else []
    if wish.outlet is not None:
        parts.append(" ".join(wish.outlet.split()) or shown(NO_OUTLET))
    if wish.since or wish.until:
        parts.append(days_words(wish.since, wish.until))
    if not parts:
        parts = [shown(SHOWN[Show.ALL])]
    number = (counts or {}).get(wish.show)
    alone = wish.outlet is None and not wish.since and not wish.until
    return " · ".join(parts) + (f" {grouped(number)}" if number is not None and alone else "")


def days_words(since: str, until: str) -> str:
    """A stretch of days: "2024-03-01 to 2024-03-14", "from 2024-03-01", "to 2024-03-14"."""
    if since and until:
        return since if since == until else tr("{since} to {until}", since=since, until=until)
    return tr("from {since}", since=since) if since else tr("to {until}", until=until)


def nothing_words(wish: Wish) -> str:
    """Why the list is empty."""
    only_shown = wish.outlet is None and not wish.since and not wish.until
    if wish.words.split() and wish.show is Show.ALL and only_shown:
        return tr("No article has these words in its title, outlet or file name. Esc shows all.")
    if not wish.words.split() and only_shown:
        return shown(_NONE.get(wish.show, "")) or tr("There are no articles.")
    return tr("No article fits all that is asked for.")


def kept(wish: Wish) -> str:
    """A wish as a setting keeps it; the words of the filter are not kept."""
    values = {
        "show": wish.show.value,
        "order": wish.order.value,
        "reverse": wish.reverse,
        "outlet": wish.outlet,
        "since": wish.since,
        "until": wish.until,
    }
    return json.dumps(values, ensure_ascii=False)


def wish_from(text: str) -> Wish:
    """The wish that a setting keeps; what can't be read asks for nothing."""
    try:
        values = json.loads(text) if text else {}
    except ValueError:
        return Wish()
    if not isinstance(values, dict):
        return Wish()
    wish = Wish()
    if values.get("show") in set(Show):
        wish = replace(wish, show=Show(values["show"]))
    if values.get("order") in set(Order):
        wish = replace(wish, order=Order(values["order"]))
    days = {name: values[name] for name in ("since", "until") if isinstance(values.get(name), str)}
    outlet = values.get("outlet")
    return replace(
        wish,
        reverse=values.get("reverse") is True,
        outlet=outlet if isinstance(outlet, str) else None,
        **days,
    )
