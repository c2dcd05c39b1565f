"""Find in article: which hit one stands at, and how the search goes on beside everything else."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.page.find.hits import Hits, Wanted

SLICE = 0.006
"""Seconds of searching between two looks at what the person does."""

PAUSE = 0.1
"""Seconds between two tellings of what was found so far: all of it is painted again each time."""


class Finding(QObject):
    """The search in the article that is shown. Positions are code points.

    ``found`` tells that there are other hits, a few times while a long text is searched; ``stepped``
    that another one is the current; ``arrived`` that one came to it, and it is to be shown.
    """

    found = Signal()
    stepped = Signal()
    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """No article, nothing wanted."""
        super().__init__(parent)
        self.wanted = Wanted()
        self.hits = Hits("")
        self.current: int | None = None
        self.shown = False
        self._anchor = 0
        self._arrive = False
        self._told = 0.0
        self._work: Iterator[None] | None = None
        self._clock = QTimer(self, singleShot=True, interval=0)
        self._clock.timeout.connect(self._go_on)

    @property
    def searching(self) -> bool:
        """Whether hits are still being looked for."""
        return self._work is not None

    def show_text(self, text: str) -> None:
        """Another article: what is wanted is looked for in it, and nothing is gone to."""
        self._stop()
        self.hits = Hits(text)
        self.current = None
        self._anchor = 0
        if self.shown:
            self._start(arrive=False)
        else:
            self.found.emit()

    def open(self, position: int, wanted: Wanted) -> None:
        """Show the hits of ``wanted`` from now on; the first is the one at ``position`` or behind it."""
        self.shown = True
        self.wanted = wanted
        self._anchor = position
        self._start(arrive=False)

    def close(self) -> None:
        """Show no hits any more; what was wanted is kept for the next time."""
        self.shown = False
        self._stop()
        self.found.emit()

    def want(self, wanted: Wanted) -> None:
        """Look for something else, from where one stands."""
        if wanted == self.wanted:
            return
        if self.current is not None and self.current < len(self.hits):
            self._anchor = self.hits.starts[self.current]
        self.wanted = wanted
        self._start(arrive=True)

    def step(self, position: int, *, backwards: bool = False) -> bool:
        """Go to the next hit from ``position``, round the end; gives whether there is one.

        A search that was closed is taken up where one stands.
        """
        if not self.hits.starts:
            self._finish()
        count = len(self.hits)
        if not count:
            return False
        at = self.current
        if at is not None and at < count and self.hits.starts[at] == position:
            number = (at + (-1 if backwards else 1)) % count
        elif backwards:
            before = self.hits.last_before(position)
            number = before if before is not None else count - 1
        else:
            following = self.hits.first_from(position)
            number = following if following is not None else 0
        self.current = number
        self.arrived.emit()
        self.stepped.emit()
        return True

    def hit(self) -> tuple[int, int] | None:
        """Start and end of the current hit."""
        return self.hits[self.current] if self.current is not None else None

    def _start(self, *, arrive: bool) -> None:
        self._stop()
        self.current = None
        self._told = 0.0
        self._arrive = arrive
        self._work = self.hits.search(self.wanted)
        self._go_on()

    def _stop(self) -> None:
        self._clock.stop()
        self._work = None

    def _go_on(self) -> None:
        until = perf_counter() + SLICE
        while self._work is not None and perf_counter() < until:
            self._advance()
        if self._work is not None:
            self._clock.start()
        self._settle()
        if self._work is None or perf_counter() - self._told > PAUSE:
            self._told = perf_counter()
            self.found.emit()

    def _finish(self) -> None:
        """Search to the end, when the answer is needed now."""
        if self._work is None and self.wanted.words:
            self._work = self.hits.search(self.wanted)
        while self._work is not None:
            self._advance()
        self._clock.stop()

    def _advance(self) -> None:
        if self._work is not None and next(self._work, self) is self:
            self._work = None

    def _settle(self) -> None:
        """Let the hit at the anchor be the current one, once it is known."""
        if self.current is not None:
            return
        number = self.hits.first_from(self._anchor)
        if number is None and self._work is None and len(self.hits):
            number = 0
        if number is not None:
            self.current = number
            if self._arrive:
                self.arrived.emit()
