"""Articles that a lead gave and took back, in the annotator's own copy: set aside, with the reason told.

The text stays, and so does all work: an article that was begun stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from annotator.store.access import Reading, Writing
from annotator.store.people import Standing, WorkStatus

REASON = "taken back by the lead"
_ASIDE = Standing(status=WorkStatus.SKIPPED, reason=REASON)


def taken_back(reading: Reading, whose: int, given: Iterable[int]) -> list[int]:
    """The articles (rows) that were given to an annotator (row), are ``given`` no more, and are not begun."""
    standings = reading.assignments.settled_or_begun(whose)
    before = reading.handouts.given_to(whose) - set(given)
    return sorted(row for row in before if standings[row].status is WorkStatus.NEW)


def set_aside(writing: Writing, whose: int, given: Iterable[int]) -> None:
    """Set those aside; what is given again is new again."""
    rows = set(given)
    standings = writing.assignments.settled_or_begun(whose)
    for row in sorted(rows):
        if standings.get(row) == _ASIDE:
            writing.assignments.set(row, whose, WorkStatus.NEW)
    for row in taken_back(writing, whose, rows):
        writing.assignments.set(row, whose, _ASIDE.status, _ASIDE.reason)
