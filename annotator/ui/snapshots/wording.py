"""What is said of snapshots."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.snapshot import Reason, Snapshot
from annotator.domain.wording import worded
from annotator.store.snapshots.contents import Comparison, Differing
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import number, several, shown, tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.punctuation import listed

_WHY = {
    Reason.OPENING: worded("Daily"),
    Reason.IMPORT: worded("Before an import"),
    Reason.BULK: worded("Before many decisions"),
    Reason.SCHEME: worded("Before a change of the scheme"),
    Reason.PACKET: worded("Before a packet"),
    Reason.MIGRATION: worded("Before the format was brought up to date"),
    Reason.REPAIR: worded("Before a repair"),
    Reason.RESTORE: worded("Before another was put back"),
    Reason.NAMED: worded("Taken by hand"),
    Reason.CONFLICT: worded("Conflicted copy"),
}


def why(snapshot: Snapshot) -> str:
    """Why it was taken, or the name it has."""
    if snapshot.reason is Reason.CONFLICT:
        return tr("Conflicted copy: {name}", name=snapshot.name)
    return tr("“{name}”", name=snapshot.name) if snapshot.name else shown(_WHY[snapshot.reason])


def when(snapshot: Snapshot) -> str:
    """The day and the minute."""
    return listed((day_of(snapshot.made.date().isoformat(), year=True), f"{snapshot.made:%H:%M}"))


def size(snapshot: Snapshot) -> str:
    """How much room it takes."""
    return tr("{size:,} MB", size=round(max(snapshot.size, 1 << 20) / (1 << 20)))


def room(snapshots: Sequence[Snapshot]) -> str:
    """How many there are, and how much room all of them take."""
    taken = max(1, sum(s.size for s in snapshots) >> 20)
    return several(
        "%Ln snapshot takes {size:,} MB.", "%Ln snapshots take {size:,} MB.", len(snapshots), size=taken
    )


def by_whom(snapshot: Snapshot) -> str:
    """Whose decisions it holds."""
    if not snapshot.work:
        return tr("Nobody had decided anything.")
    people = listed(f"{in_own_direction(who)} {number(count)}" for who, count in snapshot.work)
    return tr("Decisions: {people}.", people=people)


def differences(found: Comparison) -> str:
    """What differs from now, in a sentence."""
    articles = len({d.article for d in found.differing})
    parts = []
    if articles:
        parts.append(
            several(
                "Work differs from now in %Ln article.", "Work differs from now in %Ln articles.", articles
            )
        )
    if found.only_now:
        parts.append(several("%Ln article came since.", "%Ln articles came since.", found.only_now))
    if found.only_then:
        parts.append(
            several(
                "%Ln article of it is not in the project now.",
                "%Ln articles of it are not in the project now.",
                len(found.only_then),
            )
        )
    return " ".join(parts) or tr("All work is as it is now.")


def difference(line: Differing) -> str:
    """What one person did otherwise in an article."""
    parts = []
    if line.gone:
        parts.append(tr("{count:,} gone", count=line.gone))
    if line.changed:
        parts.append(tr("{count:,} changed", count=line.changed))
    if line.new:
        parts.append(tr("{count:,} new", count=line.new))
    return listed(parts)
