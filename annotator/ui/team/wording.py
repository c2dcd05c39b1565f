"""What the Team dialog says."""

from __future__ import annotations

from datetime import datetime

from annotator.services.queue.work_time import in_words
from annotator.services.team.assign import Share
from annotator.services.team.who_has_what import TeamState, waits
from annotator.store.handouts import Held
from annotator.store.people import Person, Role, WorkStatus

HEADS = (
    "Annotator",
    "Role",
    "Has",
    "Done",
    "Begun",
    "Flagged",
    "Skipped",
    "New",
    "Untouched",
    "Time",
    "Last",
)
_STATES = {
    WorkStatus.NEW: "new",
    WorkStatus.IN_PROGRESS: "begun",
    WorkStatus.DONE: "done",
    WorkStatus.SKIPPED: "skipped",
    WorkStatus.FLAGGED: "flagged",
}


def counted(number: int, noun: str) -> str:
    """Such as "1 article" and "12 articles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def share_line(share: Share, state: TeamState, me: Person, late: int) -> tuple[str, ...]:
    """Somebody's line of the table; ``late`` is how many articles wait too long."""
    of = share.by_status
    work = state.work.get(share.person.name)
    numbers = (share.given + share.taken, *(of[status] for status in _ORDER))
    return (
        f"{share.person.name} (you)" if share.person.row == me.row else share.person.name,
        "lead" if share.person.role is Role.LEAD else "annotator",
        *(f"{number:,}" if number else "–" for number in numbers),
        f"{late:,}" if late else "–",
        (in_words(work.seconds) if work is not None else "") or "–",
        day(share.last) or "–",
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
        return f"untouched for {waited:,} d"
    training = " · training" if held.training else ""
    return f"{_STATES[held.status]}{training}"


def head(state: TeamState, me: Person) -> str:
    """What there is, in a sentence."""
    given = sum(1 for holders in state.held.values() if any(held.given for held in holders.values()))
    role = "lead" if me.role is Role.LEAD else "annotator"
    return (
        f"{counted(len(state.articles), 'article')}, {given:,} handed out to "
        f"{counted(sum(1 for share in state.shares if share.given), 'person').replace('persons', 'people')}. "
        f"You work here as {me.name} ({role})."
    )


def day(when: str) -> str:
    """A day as people here read it."""
    try:
        return datetime.fromisoformat(when).astimezone().strftime("%d.%m.%Y")
    except ValueError:
        return ""
