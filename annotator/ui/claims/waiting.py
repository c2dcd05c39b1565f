"""What stands where the board will be: how far its reading is, or what to do when there are no claims."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.domain.wording import worded
from annotator.ui.actions.key_map import key_map
from annotator.ui.language import shown, tr
from annotator.ui.project.waiting_page import IMPORT, SUGGEST, WaitingPage

_NONE = worded(
    "No claims yet. Suggestions find them in every article; you can also mark them yourself in Annotate (C)."
)
_NO_ARTICLES = worded("No articles yet. File ▸ Import Articles… (Ctrl+I) brings some in.")


class Waiting(WaitingPage):
    """Tells of claims."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Claims read"), parent)
        self.show_reading(0, None)

    def show_reading(self, done: int, of: int | None) -> None:
        """Show how far the reading is."""
        self.show_progress(tr("Reading the claims"), done, of)

    def show_none(self, *, articles: bool) -> None:
        """Say that there are no claims, or not even articles, and what brings some."""
        if articles:
            self.show_nothing(shown(_NONE), SUGGEST)
        else:
            self.show_nothing(key_map().reworded(shown(_NO_ARTICLES)), IMPORT)
