"""What the window says about packets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from annotator.domain.packets.versions import Version
from annotator.domain.packets.work import WorkedSpan
from annotator.services.packets.foreseen import PersonChanges, Preview
from annotator.services.packets.opening import Opened

_MOST = 6  # spans that are named


def counted(number: int, noun: str) -> str:
    """Such as "1 article" and "12 articles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def head(said: Preview) -> str:
    """What lies before somebody who is to take packets in."""
    if not said.any:
        return "All of this was taken in before; nothing would change."
    people = ", ".join(dict.fromkeys(person.name for person in said.people))
    fresh = sum(not packet.known for packet in said.packets)
    return f"{counted(fresh, 'packet')} with the work of {people}. Nothing changes before you take it in."


def remarks(said: Preview) -> list[str]:
    """What else is to be known before: a sentence each."""
    found = []
    known = [packet for packet in said.packets if packet.known]
    if known and said.any:
        found.append(f"{counted(len(known), 'packet')} came in before and changes nothing.")
    found += [
        f"{packet.name} worked under version {packet.carried_from} of the label scheme; the work is "
        f"carried over to version {said.scheme_version}."
        for packet in said.packets
        if packet.carried_from is not None and not packet.known
    ]
    for person in said.people:
        if person.new:
            found.append(f"{person.name} is new in this project.")
        if person.strangers:
            found.append(
                f"{counted(person.strangers, 'article')} of {person.name}, not in this project, left out."
            )
        if said.any and not person.any:
            found.append(f"Nothing of {person.name}'s work changes.")
    if said.waiting:
        found.append(
            f"There are two versions of {counted(said.waiting, 'article')}, from two machines. Both are "
            "kept; say which holds, now or later."
        )
    return found


def numbers(person: PersonChanges) -> tuple[str, ...]:
    """A line of the table: who, and how much of what."""
    values = (
        len(person.articles),
        person.added,
        person.changed,
        person.removed,
        person.links,
        person.notes,
        person.standings,
    )
    return (person.name, *(f"{value:,}" if value else "–" for value in values))


HEADS = ("Annotator", "Articles", "Added", "Changed", "Taken away", "Links", "Notes", "Done, begun …")


def version_line(version: Version, number: int) -> str:
    """A version in a line: where, how much, when."""
    work = version.work
    held = " · holds now" if number == 0 else ""
    return f"{counted(len(work.spans), 'decision')} · {moment(work.latest)} · {place(version)}{held}"


def place(version: Version) -> str:
    """Where a version was made, shortly."""
    return f"machine {version.machine[:4]}" if version.machine else "this file"


def only_here(version: Version, others: Sequence[Version]) -> str:
    """What a version has that the others have not, its first few spans by name."""
    there = {_place(span) for other in others for span in other.work.spans}
    own = [span for span in version.work.spans if _place(span) not in there]
    if not own:
        rest = version.work.status.replace("_", " ")
        return f"No decision that the other has not; the article is {rest}."
    named = "; ".join(f"“{_short(span.text)}” {span.label} {span.status}" for span in own[:_MOST])
    more = f"; and {len(own) - _MOST:,} more" if len(own) > _MOST else ""
    return f"Only here: {named}{more}."


def opened_line(opened: Opened) -> str:
    """What a lead's packet brought."""
    if opened.older:
        return "A later packet of the lead was opened here before; nothing changes."
    if not opened.any:
        return "This packet was opened here before; nothing changes."
    parts = [counted(opened.articles, "new article"), counted(opened.suggestions, "new suggestion")]
    if opened.scheme_from != opened.scheme_to:
        parts.append(f"version {opened.scheme_to} of the label scheme")
    if opened.taken_back:
        parts.append(f"{counted(opened.taken_back, 'article')} taken back that you had not begun")
    return f"From the lead: {', '.join(parts)}. What you did stays."


def moment(when: str) -> str:
    """A moment as people here read it; empty for none."""
    try:
        return datetime.fromisoformat(when).astimezone().strftime("%d.%m. %H:%M")
    except ValueError:
        return "never changed"


def _place(span: WorkedSpan) -> tuple[object, ...]:
    return span.start, span.end, span.layer, span.label, span.status


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
