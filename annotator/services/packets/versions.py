"""The versions that two machines made of one annotator's work: both are kept, and somebody chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.packets.contents import Packet
from annotator.domain.packets.versions import Version, standing
from annotator.domain.packets.work import ArticleWork
from annotator.domain.wording import worded
from annotator.formats.packet.packet_file import read_packet
from annotator.services.packets.carrying import carried_work, changes_for
from annotator.services.packets.own_packet import own_packet
from annotator.services.team.assign import refuse_unless_lead
from annotator.store.access import Reading, Writing
from annotator.store.documents import Listed
from annotator.store.people import Person
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """An article of which somebody made two versions; the first is in force until one is chosen."""

    person: Person
    document: int
    title: str
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """All versions of one annotator's work, by article (row), and those decided against."""

    versions: Mapping[int, list[Version]]
    set_aside: Mapping[int, set[str]]
    strangers: frozenset[str]
    """The ids of articles that packets tell of and this project has not."""

    def standing(self) -> dict[int, tuple[Version, ...]]:
        """The versions that stand, by article, the one in force first."""
        return {
            row: standing(found, self.set_aside.get(row, ())) for row, found in sorted(self.versions.items())
        }


def kept_packets(reading: Reading, annotator: str) -> list[Packet]:
    """The packets in force of an annotator (id), read again from what was kept."""
    return [read_packet(reading.packets.body(kept.id)) for kept in reading.packets.in_force(annotator)]


def gathered(
    reading: Reading, person: Person | None, packets: Sequence[Packet], local: Packet | None = None
) -> Gathered:
    """The versions that ``packets`` hold, carried to the scheme in force, and a ``local`` one if it is news.

    Raises:
        UserFixable: if a packet was made under a scheme that does not fit.
    """
    documents = {uid: row for row, uid in reading.documents.uids().items()}
    versions: dict[int, list[Version]] = {}
    strangers: set[str] = set()
    for packet in packets:
        for work in carried_work(packet, changes_for(reading, packet)):
            row = documents.get(work.article)
            if row is None:
                strangers.add(work.article)
            else:
                versions.setdefault(row, []).append(_version(packet, work))
    if local is not None:
        for work in local.work:
            row = documents.get(work.article)
            if row is not None and _is_news(work, versions.get(row, ())):
                versions.setdefault(row, []).append(_version(local, work))
    aside = reading.packets.set_asides(person.row) if person is not None else {}
    return Gathered(versions=versions, set_aside=aside, strangers=frozenset(strangers))


def waiting(reading: Reading, person: Person) -> dict[int, tuple[Version, ...]]:
    """The articles (rows) of which several versions of somebody's work stand."""
    kept = kept_packets(reading, person.uid)
    if len(kept) < 2:
        return {}
    found = gathered(reading, person, kept, _here(reading, person, kept)).standing()
    return {row: several for row, several in found.items() if len(several) > 1}


def conflicts(workspace: Workspace) -> list[Conflict]:
    """Every article of which somebody made two versions on two machines."""
    found = []
    with workspace.read() as reading:
        for person in reading.people.all():
            several = waiting(reading, person)
            titles = reading.documents.listed(list(several))
            found += [
                Conflict(person=person, document=row, title=_title(titles[row]), versions=versions)
                for row, versions in several.items()
            ]
    return found


def _title(listed: Listed) -> str:
    return listed.title or listed.source_file or listed.uid


def choose(workspace: Workspace, by: Person, conflict: Conflict, digest: str) -> Changes:
    """Decide for one version of somebody's work, as one step of ``by``; the other is kept.

    Raises:
        UserFixable: if ``by`` is neither its annotator nor a lead, or that version stands no more.
    """

    def work(writing: Writing) -> None:
        if by.row != conflict.person.row:
            refuse_unless_lead(writing, by)
        several = waiting(writing, conflict.person).get(conflict.document, ())
        if digest not in {version.digest for version in several}:
            raise UserFixable(
                worded("This was chosen already, or a later packet has settled it."),
                next_step=worded("Look again."),
            )
        for version in several:
            if version.digest != digest:
                writing.packets.set_aside(conflict.person.row, conflict.document, version.digest)
        bring_into_force(writing, conflict.person)

    return workspace.perform(
        f"choose a version of {conflict.person.name}'s work", work, annotator=by.row
    ).changes


def bring_into_force(writing: Writing, person: Person) -> None:
    """Make somebody's rows what the versions in force say."""
    kept = kept_packets(writing, person.uid)
    found = gathered(writing, person, kept, _here(writing, person, kept))
    wanted = in_force(found)
    differences = writing.brought_work.differences(person.row, wanted)
    writing.brought_work.carry_out(person.row, differences)


def in_force(found: Gathered) -> dict[int, ArticleWork]:
    """The work that is in force, by article, with the time that any version tells."""
    wanted = {}
    for row, versions in found.standing().items():
        seconds: dict[str, float] = {}
        for version in found.versions[row]:
            for day, spent in version.work.seconds.items():
                seconds[day] = max(spent, seconds.get(day, 0.0))
        wanted[row] = replace(versions[0].work, seconds=seconds)
    return wanted


def _here(reading: Reading, person: Person, kept: Sequence[Packet]) -> Packet | None:
    """What the annotator has done in this very file, where that is no packet's yet."""
    return own_packet(reading, person, "", kept) if reading.own_steps.any(person.row) else None


def _is_news(local: ArticleWork, known: Sequence[Version]) -> bool:
    """Whether work that was done here holds a step that no packet tells."""
    told = {step for version in known for step in version.work.operations}
    return not told.issuperset(local.operations)


def _version(packet: Packet, work: ArticleWork) -> Version:
    m = packet.manifest
    return Version(work=work, packet=packet.id, machine=m.machine, sequence=m.sequence, made=m.made)
