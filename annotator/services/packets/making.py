"""Makes packets: a lead's articles out to one annotator, or that annotator's work back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.packets.contents import (
    GivenArticle,
    Manifest,
    Packet,
    PacketKind,
    ProposedLink,
    ProposedSpan,
    ToldEntry,
)
from annotator.domain.wording import worded, worded_count
from annotator.formats.atomic_output import write_whole
from annotator.formats.packet.suffix import SUFFIX
from annotator.services.packets.home import home_of
from annotator.services.packets.machine import machine_id
from annotator.services.packets.own_packet import (
    leads_told,
    manifest_of,
    own_packet,
    scheme_told,
)
from annotator.services.packets.proposals import told_link, told_span
from annotator.services.packets.sealing import sealed
from annotator.services.packets.versions import kept_packets, waiting
from annotator.services.team.assign import GOLD, refuse_unless_lead
from annotator.store.access import Reading, Writing
from annotator.store.people import Person, Role
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A packet that was written: where, its manifest and id, and how many spans are decided in it."""

    path: Path
    manifest: Manifest
    packet: str
    decisions: int = 0


def make_packet(workspace: Workspace, person: Person, annotator: str, path: Path) -> Made:
    """Write the packet that ``person`` makes for ``annotator`` (a name): work out, or their own work back.

    In an annotator's own copy, and for somebody who does not lead, it is their work; else the articles that
    were handed out to them. Making it again with nothing changed writes the same bytes.

    Raises:
        WrongUse: if there is nobody of that name.
        UserFixable: if ``person`` may not, nothing was handed out, or two versions wait to be chosen between.
    """
    machine = machine_id()

    def work(writing: Writing) -> tuple[bytes, Packet]:
        whose = writing.people.named(annotator)
        if whose is None or whose.name == GOLD:
            names = ", ".join(p.name for p in writing.people.all() if p.name != GOLD)
            raise WrongUse(
                worded("There is no annotator named {name!r} in this project.", name=annotator),
                next_step=worded("Its annotators are: {names}.", names=names or worded("nobody yet")),
            )
        if goes_back(writing, person, whose):
            if not workspace.in_file:
                raise UserFixable(
                    worded("{name} works on the server itself: there is nothing to send.", name=whose.name),
                    next_step=worded("Leads see it there."),
                )
            packet = work_back(writing, whose, machine)
        else:
            refuse_unless_lead(writing, person)
            packet = _work_out(writing, whose, machine)
        return sealed(writing, packet)

    data, packet = workspace.perform("make packet", work, undoable=False).result
    path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    write_whole(path, data)
    decisions = sum(len(one.spans) for one in packet.work)
    return Made(path=path, manifest=packet.manifest, packet=packet.id, decisions=decisions)


def make_packets(workspace: Workspace, lead: Person, folder: Path) -> list[Made]:
    """Write one packet for everybody who was handed out articles, named after them, into ``folder``.

    Raises:
        UserFixable: if ``lead`` may not, or nothing was handed out to anybody.
    """
    with workspace.read() as reading:
        refuse_unless_lead(reading, lead)
        people = [p for p in reading.people.all() if p.row != lead.row and reading.handouts.given_to(p.row)]
    if not people:
        raise UserFixable(
            worded("Nothing was handed out to anybody else yet."),
            next_step=worded("Hand out articles first."),
        )
    names = _file_names(people)
    return [make_packet(workspace, lead, p.name, folder / names[p.row]) for p in people]


def goes_back(reading: Reading, person: Person, whose: Person) -> bool:
    """Whether a packet made by ``person`` is the annotator's own work, not articles for them."""
    home = home_of(reading)
    if home is not None:
        return home.row == whose.row
    return person.row == whose.row and person.role is not Role.LEAD


def file_name(name: str) -> str:
    """A file's name for somebody's packet."""
    safe = "".join(c if c.isalnum() or c in "-_" else "-" for c in name).strip("-")
    return f"{safe or 'packet'}{SUFFIX}"


def work_back(reading: Reading, whose: Person, machine: str) -> Packet:
    """All work of an annotator that is here, with the steps that led to it, those of their packets too.

    Raises:
        UserFixable: if two versions of it wait to be chosen between.
    """
    undecided = waiting(reading, whose)
    if undecided:
        raise UserFixable(
            worded_count(
                "There are two versions of {name}'s work on %Ln article.",
                "There are two versions of {name}'s work on %Ln articles.",
                len(undecided),
                name=whose.name,
            ),
            next_step=worded("Choose between them first."),
        )
    return own_packet(reading, whose, machine, kept_packets(reading, whose.uid))


def _work_out(reading: Reading, whose: Person, machine: str) -> Packet:
    given = {held.document: held for held in reading.handouts.of(whose.row)}
    if not given:
        raise UserFixable(
            worded("Nothing was handed out to {name} yet.", name=whose.name),
            next_step=worded("Hand out articles first."),
        )
    articles, proposed, links = [], [], []
    for row in sorted(given):
        document = reading.documents.get(row)
        articles.append(
            GivenArticle(
                id=document.id,
                text=document.text,
                title=document.title,
                outlet=document.outlet,
                published=document.published,
                dateline=document.dateline,
                author=document.author,
                url=document.url,
                language=document.language,
                source_file=document.source_file,
                sha256=document.sha256,
                encoding=document.encoding,
                furniture=tuple((f.start, f.end, f.kind.value) for f in document.furniture),
                extra=dict(document.extra),
                given=given[row].given,
                training=given[row].training,
            )
        )
        spans, relations = _proposed(reading, row, document.id)
        proposed += spans
        links += relations
    ids = {article.id for article in articles}
    entries = [_within(entry, ids) for entry in reading.brought_entries.told()]
    return Packet(
        manifest=manifest_of(reading, PacketKind.OUT, whose, machine, len(articles)),
        scheme=scheme_told(reading),
        leads=leads_told(reading),
        articles=tuple(articles),
        proposed=tuple(proposed),
        links=tuple(links),
        entries=tuple(entries),
    )


def _proposed(reading: Reading, row: int, article: str) -> tuple[list[ProposedSpan], list[ProposedLink]]:
    spans: list[ProposedSpan] = []
    links: list[ProposedLink] = []
    for suggester in reading.suggestions.all_suggesters():
        present = reading.suggestions.rows_of(row, suggester)
        ids = {at: span.id for at, span in present.items()}
        spans += [
            told_span(span, article, suggester) for span in sorted(present.values(), key=lambda s: s.order)
        ]
        links += [
            told_link(relation, article, suggester, ids)
            for relation in reading.suggestions.relations_told(row, suggester)
            if relation.head in ids and relation.child in ids
        ]
    return spans, links


def _within(entry: ToldEntry, articles: set[str]) -> ToldEntry:
    """An entry without what is said of its strings in articles that somebody else has."""
    return replace(entry, variants=tuple(v for v in entry.variants if not v.article or v.article in articles))


def _file_names(people: Sequence[Person]) -> dict[int, str]:
    """A name for each, by row; those whose names make the same file get a number."""
    found: dict[int, str] = {}
    taken: set[str] = set()
    for person in people:
        name, number = file_name(person.name), 2
        while name.casefold() in taken:
            name, number = f"{Path(file_name(person.name)).stem}-{number}{SUFFIX}", number + 1
        taken.add(name.casefold())
        found[person.row] = name
    return found
