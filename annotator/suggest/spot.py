"""One occurrence of a name and the words around it, as the clues ask about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator.suggest.lexicon.calendar_words import FUNCTION_WORDS
from annotator.suggest.reading import Page

PLACE = "PLACE"
"""A place whose kind (GPE, LOC, FAC) is still open."""

Vote = tuple[str, float]
"""A label and a weight; negative weights speak against the label."""

ARTICLES = frozenset({"the", "a", "an"})
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
HYPHENS = frozenset({"-", "–", "‑"})
DASHES = frozenset({"-", "–", "—"})
QUOTES = frozenset("\"“”'‘’")


class Spot:
    """The name at words ``[first, last)`` of ``page``.

    ``one`` and ``two`` are the lower-case words before it (an article stepped over, empty beyond the
    line), ``after`` and ``beyond`` those behind it; ``article`` says that an article stands before it,
    ``free`` that it stands by itself and does not modify the next word.
    """

    __slots__ = ("after", "article", "beyond", "first", "free", "last", "one", "page", "single", "two")

    def __init__(self, page: Page, first: int, last: int) -> None:
        """Look around the name."""
        self.page, self.first, self.last = page, first, last
        self.single = last - first == 1
        self.article = page.word(first - 1) in ARTICLES
        at = first - 2 if self.article else first - 1
        near = at >= 0 and page.same_line(at, first)
        self.one = page.word(at) if near else ""
        self.two = page.word(at - 1) if near else ""
        self.after, self.beyond = page.word(last), page.word(last + 1)
        self.free = (
            not self.after[:1].isalnum() or self.after in FUNCTION_WORDS or not page.same_line(last - 1, last)
        )

    @property
    def hyphen_after(self) -> str:
        """The word joined to the name by a hyphen (``led`` in ``US-led``), or an empty string."""
        joined = self.after in HYPHENS and self.page.touching(self.last) and self.page.touching(self.last + 1)
        return self.beyond if joined else ""

    @property
    def hyphen_before(self) -> str:
        """The word joined before the name (``anti`` in ``anti-US``), or an empty string."""
        page, first = self.page, self.first
        joined = page.word(first - 1) in HYPHENS and page.touching(first) and page.touching(first - 1)
        return page.word(first - 2) if joined else ""


Rule = Callable[[Spot], Iterable[Vote]]
"""One kind of clue: what it says of a name at a spot."""
