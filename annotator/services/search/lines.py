"""Hits as lines of a concordance: the words around each, the marks on them, the article they stand in."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from annotator.domain.changes import Changes
from annotator.services.search.searching import Place
from annotator.store.concordance import MarkThere
from annotator.store.people import Person
from annotator.store.workspace import Workspace

AROUND = 110  # code points of context on each side
_LONGEST = 300  # code points of a hit that are shown
_KEPT = 2000  # lines kept at hand


class Line(NamedTuple):
    """A hit with its surroundings, in one line.

    ``text`` begins at code point ``first`` of the article; ``shown_to`` is where in the article the
    shown part of a long hit ends.
    """

    place: Place
    text: str
    first: int
    shown_to: int
    marks: tuple[MarkThere, ...]
    title: str
    outlet: str
    published: str

    @property
    def hit(self) -> tuple[int, int]:
        """The hit as a range of ``text``."""
        return self.place.start - self.first, self.shown_to - self.first

    @property
    def before(self) -> str:
        """What stands before the hit."""
        return self.text[: self.hit[0]]

    @property
    def words(self) -> str:
        """The hit itself."""
        return self.text[slice(*self.hit)]

    @property
    def after(self) -> str:
        """What follows the hit."""
        return self.text[self.hit[1] :]


class Lines:
    """Looks up lines as they come into sight; those asked for last are kept at hand."""

    def __init__(self, workspace: Workspace, person: Person) -> None:
        self._workspace = workspace
        self._person = person
        self._known: OrderedDict[Place, Line] = OrderedDict()

    def get(self, place: Place) -> Line | None:
        """A line that is at hand, or None."""
        return self._known.get(place)

    def fetch(self, places: Sequence[Place]) -> None:
        """Have lines at hand; some hundred at once are read in a few milliseconds.

        Raises:
            UnusableProject: if the project can't be read.
        """
        wanted = [place for place in dict.fromkeys(places) if place not in self._known]
        if not wanted:
            return
        windows = [
            (document, max(0, start - AROUND), min(end, start + _LONGEST) + AROUND)
            for document, start, end in wanted
        ]
        with self._workspace.read() as reading:
            found = reading.concordance.around(windows)
            marks = reading.concordance.marks_at(windows, self._person.row)
        for place, window, around, here in zip(wanted, windows, found, marks, strict=True):
            if around is None:
                continue
            self._known[place] = Line(
                place=place,
                text=_one_line(around.text),
                first=window[1],
                shown_to=min(place.end, place.start + _LONGEST),
                marks=tuple(here),
                title=" ".join(around.title.split()) or around.source_file,
                outlet=" ".join(around.outlet.split()),
                published=around.published,
            )
        while len(self._known) > max(_KEPT, len(wanted)):
            self._known.popitem(last=False)

    def refresh(self, changes: Changes) -> None:
        """Forget what ``changes`` touched."""
        if changes.corpus:
            self._known.clear()
            return
        for place in [p for p in self._known if p.document in changes.documents]:
            del self._known[place]


_BREAKS = re.compile("[\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029]")


def _one_line(text: str) -> str:
    """``text`` with a space for each line end, so that positions stay."""
    return _BREAKS.sub(" ", text)
