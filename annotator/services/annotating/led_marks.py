"""Which suggestions of one article an annotator's decisions lead, and where: up, down or nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.leaning import Leaning
from annotator.domain.mark import Mark, MarkKey

if TYPE_CHECKING:
    from annotator.services.annotating.pace import Key, Pace


class LedMarks:
    """Leads the suggestions of an article of a ``text``; where nothing is counted yet, nowhere."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._pace: Pace | None = None
        self._alike: dict[Key, list[MarkKey]] | None = None
        self._listed: set[MarkKey] = set()

    def take(self, pace: Pace | None) -> None:
        """Lead by what ``pace`` has counted."""
        self._pace = pace
        self.list_anew()

    def list_anew(self) -> None:
        """Other marks stand in the article from now on."""
        self._alike = None
        self._listed.clear()

    def come(self, mark: Mark) -> None:
        """One more mark stands there, perhaps one whose decision was taken back."""
        if self._alike is not None:
            self._list(self._alike, mark)

    def led(self, mark: Mark) -> Mark:
        """The mark, led where the decisions on what is alike lead it."""
        leaning = Leaning.NONE
        if self._pace is not None and mark.undecided:
            leaning = self._pace.learned(mark, self._text).leaning
        return mark if mark.leaning is leaning else replace(mark, leaning=leaning)

    def alike(self, touched: set[Key], marks: Iterable[Mark]) -> set[MarkKey]:
        """Those of ``marks`` that decisions on ``touched`` keys say something of; some may be gone."""
        if self._pace is None or not touched:
            return set()
        if self._alike is None:  # once an article: it may hold ten thousand
            self._alike = {}
            for mark in marks:
                self._list(self._alike, mark)
        return {found for key in touched for found in self._alike.get(key, ())}

    def _list(self, alike: dict[Key, list[MarkKey]], mark: Mark) -> None:
        if self._pace is None or not mark.undecided or mark.key in self._listed:
            return
        self._listed.add(mark.key)
        for key in self._pace.keys(mark, self._text):
            alike.setdefault(key, []).append(mark.key)
