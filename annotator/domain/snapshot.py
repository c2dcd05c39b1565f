"""What is known of a snapshot of a project, and which of many are kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

DAYS = 10
"""Of so many days the first snapshot is kept."""
WEEKS = 5
"""Of so many weeks before those days the first snapshot is kept."""
STEPS = 5
"""So many of the latest snapshots taken before a large step are kept besides."""


class Reason(StrEnum):
    """Why a snapshot was taken."""

    OPENING = "opening"
    IMPORT = "import"
    BULK = "bulk"
    SCHEME = "scheme"
    PACKET = "packet"
    MIGRATION = "migration"
    REPAIR = "repair"
    RESTORE = "restore"
    NAMED = "named"
    CONFLICT = "conflict"
    """No snapshot: a copy that a syncing program made where two machines had changed the project."""


FOR_EVER = frozenset({Reason.MIGRATION, Reason.REPAIR, Reason.RESTORE, Reason.NAMED})
"""What was taken for these is only removed by a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One snapshot: when it was ``made`` (with its time zone), why, and what it holds.

    ``work`` says how many decisions stand in it, by whom. ``state`` is the same in two snapshots that
    hold the same work. ``size`` is in bytes.
    """

    path: Path
    made: datetime
    reason: Reason
    name: str = ""
    articles: int = 0
    work: tuple[tuple[str, int], ...] = ()
    state: str = ""
    format: int = 0
    size: int = 0

    @property
    def id(self) -> str:
        """What it is called on the command line."""
        return self.path.stem

    @property
    def decisions(self) -> int:
        """How many decisions stand in it."""
        return sum(count for _, count in self.work)


def to_remove(
    snapshots: Iterable[Snapshot], spared: Collection[Path] = (), *, now: datetime | None = None
) -> list[Snapshot]:
    """Those that need not be kept any more, the oldest first.

    Of the latest ``DAYS`` days, and of the latest ``WEEKS`` weeks before these, the first one of each is
    kept, so that what is kept does not change as later ones come; and the ``STEPS`` latest that were
    taken before a large step. What ``spared`` names is kept whatever the clock said.

    Those that say they were made later than ``now`` are from before the clock was set back. They are
    kept until that time comes, and take no place of a day's or a week's: it belongs to what is done now.
    """
    thinned = sorted((s for s in snapshots if s.reason not in FOR_EVER), key=lambda s: (s.made, s.path))
    if now is not None:
        thinned = [s for s in thinned if s.made <= now]
    first_of_day: dict[object, Snapshot] = {}
    for snapshot in thinned:
        first_of_day.setdefault(snapshot.made.date(), snapshot)
    firsts = list(first_of_day.values())
    kept = {s.path for s in firsts[-DAYS:]}
    first_of_week: dict[object, Snapshot] = {}
    for snapshot in firsts[:-DAYS]:
        first_of_week.setdefault(snapshot.made.isocalendar()[:2], snapshot)
    kept |= {s.path for s in list(first_of_week.values())[-WEEKS:]}
    kept |= {s.path for s in [s for s in thinned if s.reason is not Reason.OPENING][-STEPS:]}
    kept |= set(spared)
    return [s for s in thinned if s.path not in kept]
