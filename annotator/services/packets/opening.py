"""Opens a lead's packet: makes the annotator's own copy of the project, or brings it up to date."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from annotator.domain.document import Document, Furniture, FurnitureKind, fingerprint
from annotator.domain.errors import UnfitChange, UserFixable
from annotator.domain.packets.contents import GivenArticle, Packet, PacketKind, ProposedLink, ProposedSpan
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.domain.scheme_changes.carrying import apply
from annotator.domain.scheme_changes.change import Change
from annotator.domain.scheme_changes.comparing import InUse, changes_between
from annotator.domain.scheme_changes.json_form import changes_from_json
from annotator.domain.wording import worded
from annotator.services.packets.home import home_fact, home_of, last_given
from annotator.services.packets.proposals import link_of, same, span_of
from annotator.services.packets.taken_back import set_aside, taken_back
from annotator.services.projects.projects import project_path
from annotator.store.access import Reading, Writing
from annotator.store.file import create
from annotator.store.packets.own_steps import GIVEN
from annotator.store.people import Person, Role
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a lead's packet brought: new articles, suggestions, and the scheme's version before and now.

    ``taken_back`` counts articles given before that were not begun, and are not to be any more. ``older`` is
    a packet that a later one of the same lead has overtaken: nothing was changed then.
    """

    person: str
    articles: int = 0
    suggestions: int = 0
    scheme_from: int = 1
    scheme_to: int = 1
    taken_back: int = 0
    older: bool = False

    @property
    def any(self) -> bool:
        """Whether anything changed, or would."""
        return bool(
            self.articles or self.suggestions or self.taken_back or self.scheme_from != self.scheme_to
        )


def refuse_unless_out(packet: Packet) -> None:
    """Let only packets pass that hand out articles.

    Raises:
        UserFixable: if it brings work back.
    """
    if packet.manifest.kind is not PacketKind.OUT:
        raise UserFixable(
            worded("This packet brings the work of {name} back.", name=packet.manifest.name),
            next_step=worded("Open the project it belongs to, and take it in there."),
        )


def make_copy(packet: Packet, path: Path) -> Workspace:
    """Make the project file of the annotator a packet is for, with the id of the lead's project, and open it.

    Raises:
        UserFixable: if the packet brings work back, or does not hold together.
        UnusableProject: if there is a file of that name, or it can't be written.
    """
    refuse_unless_out(packet)
    scheme = scheme_from_json(packet.scheme.scheme)
    _refuse_misread(packet)
    path = project_path(path)
    workspace = create(path, scheme)
    m = packet.manifest

    def fill(writing: Writing) -> None:
        writing.facts.put("id", m.project)
        if m.title:
            writing.facts.put("title", m.title)
        for lead in packet.leads:
            if lead.id != m.annotator:
                writing.people.add(lead.id, lead.name, Role.LEAD)
        whose = writing.people.add(m.annotator, m.name)
        for told in packet.scheme.versions:
            changes = changes_from_json(list(told.changes))
            writing.schemes.retell(told.version, told.former, changes, told.when)
        _bring(writing, packet, whose)

    try:
        workspace.perform("open the packet", fill, undoable=False)
    except BaseException:
        workspace.close()
        with suppress(OSError):
            path.unlink()
        raise
    return workspace


def look_at(workspace: Workspace, packet: Packet) -> Opened:
    """What bringing an annotator's copy up to date from a packet would change.

    Raises:
        UserFixable: if the packet is not for this copy.
    """
    with workspace.read() as reading:
        return _looked_at(reading, packet)


def bring_up_to_date(workspace: Workspace, packet: Packet) -> Opened:
    """Bring an annotator's copy up to date: what is new comes, what they did stays.

    Raises:
        UserFixable: if the packet is not for this copy, or its scheme does not fit; nothing is changed then.
    """
    _refuse_misread(packet)

    def work(writing: Writing) -> Opened:
        found = _looked_at(writing, packet)
        whose = writing.people.with_uid(packet.manifest.annotator)
        if found.older or whose is None:
            return found
        if found.scheme_from != found.scheme_to:
            when = next((v.when for v in packet.scheme.versions if v.version == found.scheme_to), "")
            writing.schemes.adopt(found.scheme_to, _changes_to(writing, packet), when)
        for lead in packet.leads:
            known = writing.people.with_uid(lead.id) or writing.people.named(lead.name)
            if known is None:
                writing.people.add(lead.id, lead.name, Role.LEAD)
        _bring(writing, packet, whose)
        return found

    found = look_at(workspace, packet)
    if found.older or _is_last(workspace, packet):
        return found
    return workspace.perform("bring up to date from the lead's packet", work).result


def _is_last(workspace: Workspace, packet: Packet) -> bool:
    with workspace.read() as reading:
        return bool(last_given(reading).get("packet") == packet.id)


def _looked_at(reading: Reading, packet: Packet) -> Opened:
    refuse_unless_out(packet)
    m = packet.manifest
    if reading.facts.get("id") != m.project:
        raise UserFixable(
            worded("This packet is of another project (“{title}”).", title=m.title)
            if m.title
            else worded("This packet is of another project."),
            next_step=worded("Open it by itself: it makes a project."),
        )
    home = home_of(reading)
    if home is None:
        raise UserFixable(
            worded("This packet was made from this very project, for {name}.", name=m.name),
            next_step=worded("Give it to {name}, who opens it on their own machine.", name=m.name),
        )
    if home.uid != m.annotator:
        raise UserFixable(
            worded("This packet is for {name}; this is the copy of {home}.", name=m.name, home=home.name),
            next_step=worded("Give it to {name}.", name=m.name),
        )
    last = last_given(reading)
    version = reading.schemes.version()
    came = (last.get("sequence", 0), last.get("made", ""))
    # The lead's project may have moved to another machine, but it counts on.
    older = came > (m.sequence, m.made)
    if older or last.get("packet") == packet.id:
        return Opened(person=m.name, scheme_from=version, scheme_to=version, older=older)
    rows = reading.documents.rows_by_uid([article.id for article in packet.articles])
    sha256 = reading.documents.fingerprints()
    for article in packet.articles:
        row = rows.get(article.id)
        if row is not None and sha256[row] != fingerprint(article.text):
            raise UserFixable(
                worded(
                    "The text of an article in this packet is another than here ({article}).",
                    article=article.id,
                ),
                next_step=worded("Have the packet made again."),
            )
    fresh = [article.id for article in packet.articles if article.id not in rows]
    here = {
        (uid, suggester, span.id)
        for uid, row in rows.items()
        for suggester in {p.suggester for p in packet.proposed}
        for span in reading.suggestions.rows_of(row, suggester).values()
    }
    proposed = sum((p.article, p.suggester, p.id) not in here for p in packet.proposed)
    return Opened(
        person=m.name,
        articles=len(fresh),
        suggestions=proposed,
        scheme_from=version,
        scheme_to=m.scheme_version,
        taken_back=len(taken_back(reading, home.row, rows.values())),
    )


def _bring(writing: Writing, packet: Packet, whose: Person) -> None:
    m = packet.manifest
    batch = writing.batches.begin(GIVEN, {"packet": packet.id, "annotator": m.annotator})
    rows = writing.documents.rows_by_uid([article.id for article in packet.articles])
    fresh = [article for article in packet.articles if article.id not in rows]
    made = writing.documents.add_bulk([_document(article) for article in fresh], batch)
    rows |= {article.id: row for article, row in zip(fresh, made, strict=True)}
    _propose(writing, packet, rows, batch)
    writing.batches.finish(batch)
    lead = next((p for p in writing.people.all() if p.role is Role.LEAD), whose)
    for article in packet.articles:
        writing.handouts.give(
            rows[article.id], whose.row, lead.row, training=article.training, given=_moment(article.given)
        )
    set_aside(writing, whose.row, (rows[article.id] for article in packet.articles))
    entries = {entry.id: entry for entry in packet.entries}
    writing.brought_entries.put(writing.brought_entries.differing(entries))
    writing.facts.put(*home_fact(m.annotator, m.sequence, m.made, packet.id))


def _propose(writing: Writing, packet: Packet, rows: dict[str, int], batch: int) -> None:
    """Add the suggestions that are new, and overtake those that the lead's project has no more."""
    spans: dict[tuple[str, str], list[ProposedSpan]] = {}
    links: dict[tuple[str, str], list[ProposedLink]] = {}
    for span in packet.proposed:
        spans.setdefault((span.article, span.suggester), []).append(span)
    for link in packet.links:
        links.setdefault((link.article, link.suggester), []).append(link)
    known = writing.suggestions.all_suggesters()
    pairs = {*spans, *((a.id, suggester) for a in packet.articles for suggester in known)}
    for article, suggester in sorted(pairs):
        row = rows[article]
        told = {same(span_of(p)) for p in spans.get((article, suggester), ())}
        here = writing.suggestions.rows_of(row, suggester)
        overtaken = [at for at, span in here.items() if same(span) not in told]
        present = {same(span) for span in here.values()}
        fresh = [p for p in spans.get((article, suggester), ()) if same(span_of(p)) not in present]
        relations = writing.suggestions.relations_told(row, suggester)
        wanted = {link.id for link in links.get((article, suggester), ())}
        gone = [r for r in relations if r.uid not in wanted or {r.head, r.child} & set(overtaken)]
        writing.suggestions.add_bulk(row, suggester, [span_of(p) for p in fresh], batch)
        if overtaken or gone:
            writing.suggestions.supersede(row, overtaken, batch, [r.row for r in gone])
        at = {span.id: number for number, span in here.items() if number not in overtaken}
        at |= writing.suggestions.rows_of_batch(row, suggester, batch)
        left = {r.uid for r in relations} - {r.uid for r in gone}
        new_links = [
            (link_of(link), at[link.head], at[link.child])
            for link in links.get((article, suggester), ())
            if link.id not in left and link.head in at and link.child in at
        ]
        writing.suggestions.add_relations(row, suggester, new_links, batch)


def _changes_to(reading: Reading, packet: Packet) -> tuple[Change, ...]:
    """What leads from the scheme of this copy to that of the packet."""
    version, scheme = reading.schemes.version(), reading.schemes.get()
    target = scheme_from_json(packet.scheme.scheme)
    later = [told for told in packet.scheme.versions if told.version > version]
    changes = tuple(c for told in later for c in changes_from_json(list(told.changes)))
    try:
        if changes and apply(scheme, changes) == target:
            return changes
    except UnfitChange:
        pass
    # A version that the lead took back stood between: what differs is changed by name.
    return changes_between(scheme, target, _in_use(scheme))


def _in_use(scheme: Scheme) -> InUse:
    """All of the scheme counts as used: nothing an annotator may have decided is deleted."""
    return InUse(
        labels=frozenset((layer.name, label.name) for layer, label in scheme.labels()),
        features=frozenset(
            (layer.name, feature.name) for layer in scheme.layers for feature in layer.features
        ),
        relations=frozenset(relation.name for relation in scheme.relations),
    )


def _refuse_misread(packet: Packet) -> None:
    """Spans of a sound packet read what they say they read."""
    texts = {article.id: article.text for article in packet.articles}
    for p in packet.proposed:
        text = texts.get(p.article, "")
        if not 0 <= p.start < p.end <= len(text) or text[p.start : p.end] != p.text:
            raise UserFixable(
                worded(
                    "A suggestion in this packet does not fit its article ({article}).", article=p.article
                ),
                next_step=worded("Have the packet made again."),
            )


def _document(article: GivenArticle) -> Document:
    return Document(
        id=article.id,
        text=article.text,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        dateline=article.dateline,
        author=article.author,
        url=article.url,
        language=article.language,
        source_file=article.source_file,
        sha256=article.sha256,
        encoding=article.encoding,
        furniture=tuple(Furniture(s, e, _kind(k)) for s, e, k in article.furniture),
        extra=article.extra,
    )


def _moment(told: str) -> str:
    """A moment that can be read as one; else none."""
    try:
        datetime.fromisoformat(told)
    except ValueError:
        return ""
    return told


def _kind(name: str) -> FurnitureKind:
    return FurnitureKind(name) if name in set(FurnitureKind) else FurnitureKind.OTHER
