"""Which command does what with the notes."""

from __future__ import annotations

from collections.abc import Callable

from annotator.ui.annotate.noting import NotesKeeper
from annotator.ui.annotate.screen import AnnotateScreen
from annotator.ui.inspector.inspector import NOTES


def note_handlers(screen: AnnotateScreen) -> dict[str, Callable[[], None]]:
    """What each command of the notes does."""

    def on(do: Callable[[NotesKeeper], None]) -> Callable[[], None]:
        def handle() -> None:
            if screen.noting is not None:
                screen.inspector.span.claim.keep()
                do(screen.noting)

        return handle

    return {
        "note.write": on(NotesKeeper.begin),
        "note.next": on(NotesKeeper.next_open),
        "note.previous": on(lambda noting: noting.next_open(backwards=True)),
        "note.answer": on(NotesKeeper.answer),
        "note.settle": on(NotesKeeper.turn),
        "view.notes": lambda: screen.inspector.turn_to(NOTES),
    }
