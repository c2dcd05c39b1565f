"""Which command does what to the list of articles."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from annotator.services.queue.article_queue import Show
from annotator.services.queue.order import Order
from annotator.ui.corpus.panel import CorpusPanel


def list_handlers(panel: CorpusPanel) -> dict[str, Callable[[], None]]:
    """What each command of the list does."""
    return {
        "queue.show": panel.offer_shown,
        "queue.order": panel.offer_orders,
        "queue.reverse": panel.asking.turn_round,
        "queue.days": panel.asking.ask_days,
        "queue.clear": panel.asking.show_everything,
        **{f"queue.show.{show.value}": partial(panel.asking.want_show, show) for show in Show},
        **{f"queue.order.{order.value}": partial(panel.asking.want_order, order) for order in Order},
    }
