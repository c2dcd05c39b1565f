"""What the Team dialog says."""

from __future__ import annotations

from datetime import datetime

from annotator.domain.wording import worded
from annotator.services.queue.work_time import in_words
from annotator.services.team.assign import Share
from annotator.services.team.who_has_what import TeamState, waits
from annotator.store.handouts import Held
from annotator.store.people import Person, Role, WorkStatus
from annotator.ui.language import number, several, shown, tr
from annotator.ui.own_direction import in_own_direction

HEADS = (
    worded("Annotator"),
    worded("Role"),
    worded("Has"),
    worded("Done"),
    worded("Begun"),
    worded("Flagged"),
    worded("Skipped"),
    worded("New"),
    worded("Untouched"),
    worded("Time"),
    worded("Last"),
)
NONE = "–"
"""What stands where somebody has nothing."""
_STATES = {
    WorkStatus.NEW: worded("new"),
    WorkStatus.IN_PROGRESS: worded("begun"),
    WorkStatus.DONE: worded("done"),
    WorkStatus.SKIPPED: worded("skipped"),
    WorkStatus.FLAGGED: worded("flagged"),
}


def share_line(share: Share, state: TeamState, me: Person, late: int) -> tuple[str, ...]:
    """Somebody's line of the table; ``late`` is how many articles wait too long."""
    of = share.by_status
    work = state.work.get(share.person.name)
    counts = (share.given + share.taken, *(of[status] for status in _ORDER))
    return (
        tr("{name} (you)", name=share.person.name) if share.person.row == me.row else share.person.name,
        role_words(share.person.role),
        *(number(count) if count else NONE for count in counts),
        number(late) if late else NONE,
        (shown(in_words(work.seconds)) if work is not None else "") or NONE,
        day(share.last) or NONE,
    )


_ORDER = (
    WorkStatus.DONE,
    WorkStatus.IN_PROGRESS,
    WorkStatus.FLAGGED,
    WorkStatus.SKIPPED,
    WorkStatus.NEW,
)


def state_words(held: Held | None, moment: datetime, days: int) -> str:
    """How far somebody is with an article; empty where they don't have it."""
    if held is None:
        return ""
    waited = waits(held, moment)
    if waited > days:
        return several("untouched for %Ln d", "untouched for %Ln d", waited)
    status = shown(_STATES[held.status])
    return tr("{status} · training", status=status) if held.training else status


def head(state: TeamState, me: Person) -> str:
    """What there is, in a sentence."""
    given = sum(1 for holders in state.held.values() if any(held.given for held in holders.values()))
    holding = sum(1 for share in state.shares if share.given)
    return tr(
        "{articles}, {given:,} handed out {people}. You work here as {name} ({role}).",
        articles=several("%Ln article", "%Ln articles", len(state.articles)),
        given=given,
        people=several("to %Ln person", "to %Ln people", holding),
        name=in_own_direction(me.name),
        role=role_words(me.role),
    )


def role_words(role: Role) -> str:
    """What somebody is in the team."""
    return tr("lead") if role is Role.LEAD else tr("annotator")


def day(when: str) -> str:
    """A day as people here read it."""
    try:
        return datetime.fromisoformat(when).astimezone().strftime("%d.%m.%Y")
    except ValueError:
        return ""
