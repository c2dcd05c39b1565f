"""What a screen beside Annotate is: made when it is first gone to, shown with the project on the desk."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.mark import MarkKey
from annotator.ui.theme.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.annotate.desk import Desk


class Screen(QWidget):
    """A whole screen of the window.

    ``commandGiven`` carries the id of a command that was clicked; ``placeWanted(int, MarkKey | Place |
    None)`` asks for an article, by its row number, with a span of it chosen or a range selected.
    """

    # No ABC: widgets have a metaclass of their own. It is mypy that asks each screen for what is abstract.

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals
    placeWanted = Signal(int, object)  # noqa: N815  # as above

    @abstractmethod
    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``; None: it is being closed, hear and show nothing of it any more."""

    @abstractmethod
    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""

    @abstractmethod
    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""

    @abstractmethod
    def arrive(self) -> None:
        """The screen was gone to: take the focus, read again what is stale."""

    @abstractmethod
    def do(self, command: str) -> None:
        """Carry out the command of that id; only those that need this screen come here."""

    def here(self) -> tuple[int, MarkKey] | None:
        """The place that is chosen here, which Annotate may be asked to show; None when there is none."""
        return None
