"""What the commands on the page itself do: finding words, moving the caret, selecting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from annotator.domain.sentences import next_paragraph, next_sentence, previous_paragraph, previous_sentence
from annotator.domain.tokens import next_token, previous_token
from annotator.ui.language import tr
from annotator.ui.page.caret import Step

if TYPE_CHECKING:
    from annotator.ui.annotate.screen import AnnotateScreen

Handler = Callable[[], None]


_STEPS: dict[str, Step] = {
    "next_word": next_token,
    "previous_word": previous_token,
    "next_sentence": next_sentence,
    "previous_sentence": previous_sentence,
    "next_paragraph": next_paragraph,
    "previous_paragraph": previous_paragraph,
}


def page_handlers(screen: AnnotateScreen) -> dict[str, Handler]:
    """What each command on the page does."""
    return {**_finding(screen), **_caret(screen)}


def _finding(screen: AnnotateScreen) -> dict[str, Handler]:
    finder = screen.finder
    return {
        "find.open": finder.open,
        "find.next": finder.step,
        "find.previous": lambda: finder.step(backwards=True),
    }


def _caret(screen: AnnotateScreen) -> dict[str, Handler]:
    caret = screen.page.caret_

    def on(do: Handler) -> Handler:
        def handle() -> None:
            screen.leave_box()
            screen.page.setFocus()
            do()

        return handle

    def steps(*, extend: bool) -> dict[str, Handler]:
        return {
            f"caret.{'to_' if extend else ''}{name}": on(partial(caret.move, step, extend=extend))
            for name, step in _STEPS.items()
        }

    def exact() -> None:
        if screen.page.textCursor().hasSelection():
            caret.be_exact(not caret.exact)
        elif screen.desk is not None:
            screen.desk.say(tr("Select some characters first: Alt+Shift+→ selects one by one."))

    return {
        **steps(extend=False),
        **steps(extend=True),
        "caret.word": on(caret.widen),
        "caret.sentence": on(caret.select_sentence),
        "caret.right_exact": on(partial(caret.extend_exactly, to_the_right=True)),
        "caret.left_exact": on(partial(caret.extend_exactly, to_the_right=False)),
        "caret.exact": on(exact),
    }
