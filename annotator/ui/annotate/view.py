"""What the commands need of the page: choosing, caret and selection, in code points."""

from __future__ import annotations

from typing import Protocol

from annotator.domain.mark import MarkKey


class PageView(Protocol):
    """The article as the commands see it. Positions are code points."""

    def choose(self, key: MarkKey | None) -> None:
        """Choose a span and scroll to it; also one the page does not draw."""

    def show_chosen(self) -> None:
        """Show what the desk says is chosen, and scroll to it."""

    def selected_range(self) -> tuple[int, int] | None:
        """The selected words, widened to whole ones, or None."""

    def caret(self) -> int:
        """Where the caret is."""

    def place_caret(self, start: int, end: int) -> None:
        """Put the caret at ``start`` with nothing selected, and show up to ``end``."""
