"""What stands where the entries will be: that names are being gathered, or what brings some."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.domain.wording import worded
from annotator.ui.language import shown, tr
from annotator.ui.project.waiting_page import SUGGEST, WaitingPage

_NONE = worded(
    "No names yet: suggestions find them in every article, and you can mark them yourself in Annotate."
)


class Nothing(WaitingPage):
    """Tells of names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Names gathered"), parent)
        self.show_reading()

    def show_reading(self, done: int = 0, of: int | None = None) -> None:
        """Show how far the gathering is."""
        self.show_progress(tr("Gathering the names"), done, of)

    def show_none(self) -> None:
        """Say that there are no names, and what brings some."""
        self.show_nothing(shown(_NONE), SUGGEST)
