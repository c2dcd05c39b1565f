"""What the commands on the page itself do: finding words, moving the caret, selecting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.annotate.screen import AnnotateScreen

Handler = Callable[[], None]


def page_handlers(screen: AnnotateScreen) -> dict[str, Handler]:
    """What each command on the page does."""
    finder = screen.finder
    return {
        "find.open": finder.open,
        "find.next": finder.step,
        "find.previous": lambda: finder.step(backwards=True),
    }
