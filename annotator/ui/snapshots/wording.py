"""What is said of snapshots."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.snapshot import Reason, Snapshot
from annotator.store.snapshots.contents import Comparison, Differing
from annotator.ui.bulk.wording import counted
from annotator.ui.corpus.wording import day_of
from annotator.ui.own_direction import in_own_direction

_WHY = {
    Reason.OPENING: "Daily",
    Reason.IMPORT: "Before an import",
    Reason.BULK: "Before many decisions",
    Reason.SCHEME: "Before a change of the scheme",
    Reason.PACKET: "Before a packet",
    Reason.MIGRATION: "Before the format was brought up to date",
    Reason.REPAIR: "Before a repair",
    Reason.RESTORE: "Before another was put back",
    Reason.NAMED: "Taken by hand",
    Reason.CONFLICT: "Conflicted copy",
}


def why(snapshot: Snapshot) -> str:
    """Why it was taken, or the name it has."""
    if snapshot.reason is Reason.CONFLICT:
        return f"Conflicted copy: {snapshot.name}"
    return f"“{snapshot.name}”" if snapshot.name else _WHY[snapshot.reason]


def when(snapshot: Snapshot) -> str:
    """The day and the minute."""
    return f"{day_of(snapshot.made.date().isoformat(), year=True)}, {snapshot.made:%H:%M}"


def size(snapshot: Snapshot) -> str:
    """How much room it takes."""
    return f"{max(snapshot.size, 1 << 20) / (1 << 20):,.0f} MB"


def room(snapshots: Sequence[Snapshot]) -> str:
    """How many there are, and how much room all of them take."""
    taken = max(1, sum(s.size for s in snapshots) >> 20)
    verb = "takes" if len(snapshots) == 1 else "take"
    return f"{counted(len(snapshots), 'snapshot')} {verb} {taken:,} MB."


def by_whom(snapshot: Snapshot) -> str:
    """Whose decisions it holds."""
    if not snapshot.work:
        return "Nobody had decided anything."
    return (
        "Decisions: " + ", ".join(f"{in_own_direction(who)} {count:,}" for who, count in snapshot.work) + "."
    )


def differences(found: Comparison) -> str:
    """What differs from now, in a sentence."""
    articles = len({d.article for d in found.differing})
    parts = [f"Work differs from now in {counted(articles, 'article')}."] if articles else []
    if found.only_now:
        parts.append(f"{counted(found.only_now, 'article')} came since.")
    if found.only_then:
        parts.append(f"{counted(len(found.only_then), 'article')} of it are not in the project now.")
    return " ".join(parts) or "All work is as it is now."


def difference(line: Differing) -> str:
    """What one person did otherwise in an article."""
    parts = []
    if line.gone:
        parts.append(f"{line.gone:,} gone")
    if line.changed:
        parts.append(f"{line.changed:,} changed")
    if line.new:
        parts.append(f"{line.new:,} new")
    return ", ".join(parts)
