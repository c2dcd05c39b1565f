"""Decisions that could not be saved: kept in their order, and tried again until they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.domain.errors import UnusableProject, UserFixable
from annotator.domain.mark import Mark, MarkKey, MarkKind

_SOON, _LATEST = 3_000, 60_000  # milliseconds between two tries


@dataclass(frozen=True, slots=True)
class Waiting:
    """A decision that waits: how to carry it out, and how its span would stand in which article (row)."""

    work: Callable[[], Changes]
    document: int | None = None
    mark: Mark | None = None


class Unsaved(QObject):
    """What waits to be saved, in the order it was decided. ``changed``: more waits, or less."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Waiting] = []
        self._made = 0
        self.reason: UserFixable | None = None
        """Why the latest try failed."""
        self.held = False
        """Whether nothing is to be tried for now: the project is being copied."""
        self._again = QTimer(self, singleShot=True, interval=_SOON)
        self._again.timeout.connect(self.save)

    @property
    def count(self) -> int:
        """How many decisions wait."""
        return len(self._waiting)

    def documents(self) -> frozenset[int]:
        """The articles (rows) that decisions wait for."""
        return frozenset(w.document for w in self._waiting if w.document is not None)

    def over(self, marks: Sequence[Mark], document: int) -> tuple[Mark, ...]:
        """The marks of an article (row) as they would stand if all were saved."""
        waiting = {w.mark.key: w.mark for w in self._waiting if w.mark is not None and w.document == document}
        if not waiting:
            return tuple(marks)
        kept = [waiting.pop(mark.key, mark) for mark in marks]
        return tuple(sorted([*kept, *waiting.values()], key=lambda mark: mark.order))

    def fresh_key(self) -> MarkKey:
        """A key for a span that has no row yet."""
        self._made += 1
        return MarkKey(MarkKind.ANNOTATION, -self._made)

    def keep(self, waiting: Waiting, reason: UserFixable) -> None:
        """Keep a decision that failed for ``reason``."""
        self._waiting.append(waiting)
        self.reason = reason
        if not self._again.isActive():
            self._again.start(_SOON)
        self.changed.emit()

    def save(self) -> bool:
        """Try to save all that waits, in its order; says whether nothing waits any more."""
        if not self._waiting:
            return True
        if self.held:
            return False
        before = len(self._waiting)
        while self._waiting:
            try:
                self._waiting[0].work()
            except UnusableProject as error:
                self.reason = error
                break
            except (UserFixable, LookupError):
                pass  # what it was about has gone meanwhile
            del self._waiting[0]
        if self._waiting:
            self._again.start(min(2 * self._again.interval(), _LATEST))
        else:
            self.forget()
        if len(self._waiting) != before:
            self.changed.emit()
        return not self._waiting

    def forget(self) -> None:
        """Let go of what waits."""
        self._waiting.clear()
        self._again.stop()
        self._again.setInterval(_SOON)
