"""Takes annotators' packets in: looked at first, then as one step, the same in whatever order they come.

What an annotator's rows are to be is worked out from all their packets in force together, and compared with
what they are. A packet that came before, or an older one, therefore changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.errors import NotYours, UserFixable
from annotator.domain.packets.contents import Packet, ToldEntry
from annotator.domain.packets.versions import Version
from annotator.domain.packets.work import ArticleWork
from annotator.domain.scheme import scheme_from_json
from annotator.domain.snapshot import Reason
from annotator.domain.wording import worded
from annotator.formats.packet.packet_file import told_entries
from annotator.services.packets.carrying import carried_entry, changes_for
from annotator.services.packets.fitting import refuse_unfit
from annotator.services.packets.foreseen import Incoming, PersonChanges, Preview
from annotator.services.packets.home import home_of
from annotator.services.packets.machine import machine_id
from annotator.services.packets.own_packet import own_packet
from annotator.services.packets.packet_files import PacketFile
from annotator.services.packets.sealing import sealed
from annotator.services.packets.versions import gathered, in_force, kept_packets
from annotator.services.snapshots import keeping as snapshots
from annotator.services.team.assign import refuse_unless_lead
from annotator.store.access import Reading, Writing
from annotator.store.packets.brought_work import Differences, WorkDifferences
from annotator.store.people import Person, Role
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What was taken in, what that touched, and a sentence where no snapshot could be taken before."""

    preview: Preview
    changes: Changes
    notice: str = ""


def preview(workspace: Workspace, files: Sequence[PacketFile]) -> Preview:
    """What taking these packets in would change.

    Raises:
        UserFixable: with the reason, if one of them can't be taken into this project.
    """
    with workspace.read() as reading:
        return _preview(reading, [_worked_out(reading, lot) for lot in _by_annotator(reading, files)], files)


def take_in(
    workspace: Workspace,
    files: Sequence[PacketFile],
    person: Person,
) -> TakenIn:
    """Take packets in as one step of ``person``, which undo takes back whole.

    A snapshot is taken before.

    Raises:
        UserFixable: with the reason, if one of them can't be taken in; nothing is changed then.
    """
    try:
        return _taken_in(workspace, files, person)
    except NotYours as error:
        names = sorted({file.packet.manifest.name for file in files})
        raise UserFixable(
            worded("{name} logs in to this server, which lets nobody else write their work.", name=names[0])
            if len(names) == 1
            else worded(
                "Some of {names} log in to this server, which lets nobody else write their work.",
                names=", ".join(names),
            ),
            next_step=worded(
                "Its keeper can take the packet in: goldspan packet in, with --as and a lead's name."
            ),
        ) from error


def _taken_in(workspace: Workspace, files: Sequence[PacketFile], person: Person) -> TakenIn:
    with workspace.read() as reading:
        if home_of(reading) is None:
            refuse_unless_lead(reading, person)
    said = preview(workspace, files)
    if not said.any:
        return TakenIn(preview=said, changes=Changes())
    notice = snapshots.before(workspace, Reason.PACKET)
    _add_new_people(workspace, files)
    machine = machine_id()

    def work(writing: Writing) -> None:
        for lot in [_worked_out(writing, lot) for lot in _by_annotator(writing, files)]:
            _carry_out(writing, lot, machine)

    names = list(dict.fromkeys(file.packet.manifest.name for file in files))
    what = f"the packet of {names[0]}" if len(files) == 1 else f"{len(files)} packets"
    done = workspace.perform(f"take in {what}", work, annotator=person.row)
    return TakenIn(preview=said, changes=done.changes, notice=notice)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lot:
    """The packets of one annotator that are to come in, with those that have."""

    uid: str
    name: str
    person: Person | None
    new: tuple[PacketFile, ...]
    kept: tuple[Packet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _WorkedOut:
    """What is to be written for one annotator."""

    lot: _Lot
    wanted: Mapping[int, ArticleWork]
    differences: WorkDifferences
    waiting: Mapping[int, tuple[Version, ...]]
    keep_local: bool
    entries: Mapping[str, ToldEntry]
    strangers: frozenset[str]


def _by_annotator(reading: Reading, files: Sequence[PacketFile]) -> list[_Lot]:
    project = reading.facts.get("id")
    lots: dict[str, list[PacketFile]] = {}
    for file in files:
        try:
            refuse_unfit(reading, file.packet, project)
        except UserFixable as error:
            raise UserFixable(error.what, where=str(file.path), next_step=error.next_step) from error
        lots.setdefault(file.packet.manifest.annotator, []).append(file)
    found = []
    for uid, own in lots.items():
        person = reading.people.with_uid(uid)
        name = own[0].packet.manifest.name
        if person is None and reading.people.named(name) is not None:
            raise UserFixable(
                worded("This packet was made by another {name} than the one of this project.", name=name),
                where=str(own[0].path),
                next_step=worded(
                    "Make a packet for {name} here, and have the work done in the copy it opens.", name=name
                ),
            )
        kept = kept_packets(reading, uid)
        known = {packet.id for packet in kept}
        new = {file.packet.id: file for file in own if file.packet.id not in known}
        found.append(
            _Lot(
                uid=uid,
                name=person.name if person else name,
                person=person,
                new=tuple(new.values()),
                kept=tuple(kept),
            )
        )
    return sorted(found, key=lambda lot: lot.uid)


def _worked_out(reading: Reading, lot: _Lot) -> _WorkedOut:
    person = lot.person
    packets = [*lot.kept, *(file.packet for file in lot.new)]
    local = None
    if person is not None and lot.new and reading.own_steps.any(person.row):
        local = own_packet(reading, person, "", lot.kept)
    found = gathered(reading, person, packets, local)
    standing = found.standing()
    wanted = in_force(found)
    # What was done in this very file is kept as a packet of its own where another version is beside it.
    keep_local = any(
        any(v.packet == "" for v in found.versions[row]) and (versions[0].packet != "" or len(versions) > 1)
        for row, versions in standing.items()
    )
    return _WorkedOut(
        lot=lot,
        wanted=wanted,
        differences=reading.brought_work.differences(person.row if person else None, wanted),
        waiting={row: versions for row, versions in standing.items() if len(versions) > 1},
        keep_local=keep_local,
        entries=_entries(reading, lot) if lot.new else {},
        strangers=found.strangers,
    )


def _entries(reading: Reading, lot: _Lot) -> dict[str, ToldEntry]:
    """The entries to be added or changed: of several packets that tell of one, the latest is believed."""
    told: dict[str, tuple[tuple[str, int, str], ToldEntry]] = {}
    named = {entry.id for file in lot.new for entry in file.packet.entries}
    if not named:
        return {}
    others = [told_entries(reading.packets.body(kept.id)) for kept in reading.packets.in_force()]
    for packet in (*others, *(file.packet for file in lot.new)):
        changes = changes_for(reading, packet)
        scheme = scheme_from_json(packet.scheme.scheme)
        made = (packet.manifest.made, packet.manifest.sequence, packet.id)
        for entry in packet.entries:
            if entry.id in named and (entry.id not in told or told[entry.id][0] < made):
                told[entry.id] = made, carried_entry(entry, scheme, changes)
    return reading.brought_entries.differing({uid: entry for uid, (_, entry) in told.items()})


def _carry_out(writing: Writing, out: _WorkedOut, machine: str) -> None:
    lot = out.lot
    person = lot.person
    if not lot.new or person is None:
        return
    if out.keep_local:
        local = own_packet(writing, person, machine, lot.kept)
        data, packet = sealed(writing, local)
        writing.packets.keep(packet.id, lot.uid, data, ())
    for file in sorted(lot.new, key=lambda f: f.packet.id):
        writing.packets.keep(file.packet.id, lot.uid, file.data, file.packet.steps)
    writing.brought_entries.put(out.entries)
    writing.brought_work.carry_out(person.row, out.differences)


def _add_new_people(workspace: Workspace, files: Sequence[PacketFile]) -> None:
    """Add annotators that are new here: they stay when the packet is taken back, as their time does."""
    with workspace.read() as reading:
        missing = [lot for lot in _by_annotator(reading, files) if lot.person is None]

    def add(writing: Writing) -> None:
        for lot in missing:
            writing.people.add(lot.uid, lot.name, Role.ANNOTATOR)

    if missing:
        workspace.perform("add annotator", add, undoable=False)


def _preview(reading: Reading, lots: Sequence[_WorkedOut], files: Sequence[PacketFile]) -> Preview:
    now = reading.schemes.version()
    known = {packet.id for out in lots for packet in out.lot.kept}
    rows = sorted({row for out in lots for row in (*out.differences.articles(), *out.waiting)})
    titles = {
        row: listed.title or listed.source_file or listed.uid
        for start in range(0, len(rows), 500)
        for row, listed in reading.documents.listed(rows[start : start + 500]).items()
    }
    return Preview(
        packets=tuple(_incoming(file, file.packet.id in known, now) for file in files),
        people=tuple(_changes(out) for out in lots),
        scheme_version=now,
        titles=titles,
    )


def _incoming(file: PacketFile, known: bool, now: int) -> Incoming:
    m = file.packet.manifest
    return Incoming(
        path=file.path,
        packet=file.packet.id,
        name=m.name,
        machine=m.machine,
        sequence=m.sequence,
        made=m.made,
        articles=m.articles,
        known=known,
        carried_from=m.scheme_version if m.scheme_version != now else None,
    )


def _changes(out: _WorkedOut) -> PersonChanges:
    found = out.differences
    spans = found.spans
    return PersonChanges(
        name=out.lot.name,
        new=out.lot.person is None,
        articles=tuple(sorted(found.articles())),
        added=len(spans.add),
        changed=len(spans.change),
        removed=len(spans.remove),
        links=_count(found.relations),
        notes=_count(found.notes),
        standings=_count(found.states),
        entries=len(out.entries),
        waiting=out.waiting,
        strangers=len(out.strangers),
        unlinked=found.unlinked,
    )


def _count(found: Differences) -> int:
    return len(found.add) + len(found.change) + len(found.remove)
