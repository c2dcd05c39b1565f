"""What the window says about packets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from annotator.domain.packets.versions import Version
from annotator.domain.packets.work import WorkedSpan
from annotator.domain.wording import worded
from annotator.services.packets.foreseen import PersonChanges, Preview
from annotator.services.packets.opening import Opened
from annotator.ui.language import number, several, shown, tr
from annotator.ui.punctuation import in_quotes, listed, separate

_MOST = 6  # spans that are named


def head(said: Preview) -> str:
    """What lies before somebody who is to take packets in."""
    if not said.any:
        return tr("All of this was taken in before; nothing would change.")
    people = listed(dict.fromkeys(person.name for person in said.people))
    fresh = sum(not packet.known for packet in said.packets)
    return several(
        "%Ln packet with the work of {people}. Nothing changes before you take it in.",
        "%Ln packets with the work of {people}. Nothing changes before you take it in.",
        fresh,
        people=people,
    )


def remarks(said: Preview) -> list[str]:
    """What else is to be known before: a sentence each."""
    found = []
    known = [packet for packet in said.packets if packet.known]
    if known and said.any:
        found.append(
            several(
                "%Ln packet came in before and changes nothing.",
                "%Ln packets came in before and change nothing.",
                len(known),
            )
        )
    found += [
        tr(
            "{name} worked under version {former} of the label scheme; the work is carried over to version "
            "{now}.",
            name=packet.name,
            former=packet.carried_from,
            now=said.scheme_version,
        )
        for packet in said.packets
        if packet.carried_from is not None and not packet.known
    ]
    for person in said.people:
        if person.new:
            found.append(tr("{name} is new in this project.", name=person.name))
        if person.strangers:
            found.append(
                several(
                    "%Ln article of {name}, not in this project, left out.",
                    "%Ln articles of {name}, not in this project, left out.",
                    person.strangers,
                    name=person.name,
                )
            )
        if said.any and not person.any:
            found.append(tr("Nothing of {name}'s work changes.", name=person.name))
    if said.waiting:
        found.append(
            several(
                "There are two versions of %Ln article, from two machines. Both are kept; say which holds, "
                "now or later.",
                "There are two versions of %Ln articles, from two machines. Both are kept; say which holds, "
                "now or later.",
                said.waiting,
            )
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
    return (person.name, *(number(value) if value else "–" for value in values))


HEADS = (
    worded("Annotator"),
    worded("Articles"),
    worded("Added"),
    worded("Changed"),
    worded("Taken away"),
    worded("Links"),
    worded("Notes"),
    worded("Done, begun …"),
)


def version_line(version: Version, at: int) -> str:
    """A version in a line: how much, when, where; the one ``at`` 0 is in force."""
    work = version.work
    decisions = several("%Ln decision", "%Ln decisions", len(work.spans))
    held = [tr("holds now")] if at == 0 else []
    return " · ".join([decisions, moment(work.latest), place(version), *held])


def place(version: Version) -> str:
    """Where a version was made, shortly."""
    return tr("machine {id}", id=version.machine[:4]) if version.machine else tr("this file")


def only_here(version: Version, others: Sequence[Version]) -> str:
    """What a version has that the others have not, its first few spans by name."""
    there = {_place(span) for other in others for span in other.work.spans}
    own = [span for span in version.work.spans if _place(span) not in there]
    if not own:
        rest = version.work.status.replace("_", " ")
        return tr("No decision that the other has not; the article is {status}.", status=shown(rest))
    named = separate(_named(span) for span in own[:_MOST])
    if len(own) > _MOST:
        left = len(own) - _MOST
        return tr("Only here: {spans}; and {count:,} more.", spans=named, count=left)
    return tr("Only here: {spans}.", spans=named)


def opened_line(opened: Opened) -> str:
    """What a lead's packet brought."""
    if opened.older:
        return tr("A later packet of the lead was opened here before; nothing changes.")
    if not opened.any:
        return tr("This packet was opened here before; nothing changes.")
    parts = [
        several("%Ln new article", "%Ln new articles", opened.articles),
        several("%Ln new suggestion", "%Ln new suggestions", opened.suggestions),
    ]
    if opened.scheme_from != opened.scheme_to:
        parts.append(tr("version {version} of the label scheme", version=opened.scheme_to))
    if opened.taken_back:
        parts.append(
            several(
                "%Ln article taken back that you had not begun",
                "%Ln articles taken back that you had not begun",
                opened.taken_back,
            )
        )
    return tr("From the lead: {parts}. What you did stays.", parts=listed(parts))


def moment(when: str) -> str:
    """A moment as people here read it; empty for none."""
    try:
        return datetime.fromisoformat(when).astimezone().strftime("%d.%m. %H:%M")
    except ValueError:
        return tr("never changed")


def _place(span: WorkedSpan) -> tuple[object, ...]:
    return span.start, span.end, span.layer, span.label, span.status


def _named(span: WorkedSpan) -> str:
    return tr(
        "{words} {label} {status}",
        words=in_quotes(_short(span.text)),
        label=span.label,
        status=shown(span.status),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
