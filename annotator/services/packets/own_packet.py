"""One annotator's work as it is in this file, as a packet that is not sealed yet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator import __version__
from annotator.domain.packets.contents import (
    Built,
    Manifest,
    Packet,
    PacketKind,
    SchemeTold,
    SchemeVersionTold,
    ToldPerson,
)
from annotator.domain.packets.work import ArticleWork, WorkStep
from annotator.domain.scheme import scheme_to_json
from annotator.store.access import Reading
from annotator.store.people import Person, Role
from annotator.store.schemes import version_to_json


def own_packet(reading: Reading, whose: Person, machine: str, kept: Sequence[Packet]) -> Packet:
    """An annotator's work as it is here, as a packet; ``kept`` are those it builds on."""
    steps = {step.id: step for packet in kept for step in packet.steps}
    steps |= {step.id: step for step in reading.own_steps.steps(whose.row)}
    operations = _by_article(steps.values())
    for packet in kept:
        for one in packet.work:
            operations.setdefault(one.article, set()).update(one.operations)
    found = reading.own_work.articles(whose.row)
    with_text = reading.documents.uids()
    sha256 = {} if operations.keys() <= found.keys() else reading.documents.fingerprints()
    rows = {uid: row for row, uid in with_text.items()}
    for uid in operations.keys() - found.keys():
        if uid in rows:
            found[uid] = ArticleWork(article=uid, text_sha256=sha256[rows[uid]])
    work = tuple(
        replace(one, operations=tuple(sorted(operations.get(uid, ()))))
        for uid, one in sorted(found.items())
        if operations.get(uid) or one.spans or one.notes or one.seconds
    )
    named = {str(span.features["entry"]) for one in work for span in one.spans if span.features.get("entry")}
    manifest = manifest_of(reading, PacketKind.BACK, whose, machine, len(work))
    built = [Built(machine=p.manifest.machine, sequence=p.manifest.sequence, packet=p.id) for p in kept]
    built += [b for p in kept for b in p.manifest.builds_on]
    return Packet(
        manifest=replace(manifest, builds_on=latest_built(built)),
        scheme=scheme_told(reading),
        leads=leads_told(reading),
        entries=tuple(reading.brought_entries.told(named)),
        work=work,
        steps=tuple(sorted(steps.values(), key=lambda s: (s.made, s.id))),
    )


def manifest_of(reading: Reading, kind: PacketKind, whose: Person, machine: str, articles: int) -> Manifest:
    """What a packet made here says of itself; its number and moment are given when it is sealed."""
    return Manifest(
        project=str(reading.facts.get("id") or ""),
        kind=kind,
        annotator=whose.uid,
        name=whose.name,
        machine=machine,
        sequence=0,
        scheme_version=reading.schemes.version(),
        made="",
        program=__version__,
        articles=articles,
        title=str(reading.facts.get("title") or ""),
    )


def scheme_told(reading: Reading) -> SchemeTold:
    """The scheme in force, and how it came to be."""
    versions = []
    for version in reading.schemes.versions():
        told = version_to_json(version)
        versions.append(
            SchemeVersionTold(
                version=told["version"],
                former=told["former"],
                when=told["when"],
                changes=tuple(json.loads(json.dumps(told["changes"]))),
            )
        )
    scheme = json.loads(json.dumps(scheme_to_json(reading.schemes.get())))
    return SchemeTold(version=reading.schemes.version(), scheme=scheme, versions=tuple(versions))


def leads_told(reading: Reading) -> tuple[ToldPerson, ...]:
    """Who leads."""
    people = [p for p in reading.people.all() if p.role is Role.LEAD]
    return tuple(sorted((ToldPerson(id=p.uid, name=p.name) for p in people), key=lambda p: p.id))


def _by_article(steps: Iterable[WorkStep]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for step in steps:
        for row in step.rows:
            for article in (row.article, row.other):
                if article:
                    found.setdefault(article, set()).add(step.id)
    return found


def latest_built(built: Iterable[Built]) -> tuple[Built, ...]:
    """For each machine the packet with the highest number."""
    found: dict[str, Built] = {}
    for one in built:
        known = found.get(one.machine)
        if known is None or (known.sequence, known.packet) < (one.sequence, one.packet):
            found[one.machine] = one
    return tuple(found[machine] for machine in sorted(found))
