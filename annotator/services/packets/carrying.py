"""A packet that was made under an older scheme, as the recorded changes since then make it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from annotator.domain.errors import UserFixable
from annotator.domain.packets.contents import Packet, ToldEntry
from annotator.domain.packets.work import ArticleWork, WorkedNote, WorkedRelation, WorkedSpan
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.domain.scheme_changes.carrying import carried, carried_name
from annotator.domain.scheme_changes.change import Change, Said
from annotator.domain.wording import worded
from annotator.store.access import Reading

_Ends = Mapping[tuple[str, str], WorkedSpan]


def changes_for(reading: Reading, packet: Packet) -> tuple[Change, ...]:
    """What was changed in the scheme since the packet was made.

    Raises:
        UserFixable: if it was made under a newer scheme, or one that was changed elsewhere.
    """
    version, now = packet.manifest.scheme_version, reading.schemes.version()
    if version > now:
        raise UserFixable(
            worded(
                "This packet was made under a newer label scheme "
                "(version {version}; this project has {now}).",
                version=version,
                now=now,
            ),
            next_step=worded(
                "Take in the lead's latest packet first, or have the scheme brought up to date."
            ),
        )
    told = {v.version: v.when for v in packet.scheme.versions}
    for known in reading.schemes.versions():
        if known.number == version and told.get(version, known.when) != known.when:
            raise UserFixable(
                worded(
                    "The label scheme was changed in the annotator's own copy, "
                    "not by the lead of this project."
                ),
                next_step=worded("Have the scheme changed here, and a packet made with it."),
            )
    return reading.schemes.changes_since(version)


def carried_work(packet: Packet, changes: Sequence[Change]) -> tuple[ArticleWork, ...]:
    """The work of a packet under the scheme after ``changes``: as many spans, at the same places."""
    if not changes:
        return packet.work
    layers = _layers(scheme_from_json(packet.scheme.scheme))
    ends = {(work.article, span.id): span for work in packet.work for span in work.spans}
    return tuple(
        replace(
            work,
            spans=tuple(_span(span, changes) for span in work.spans),
            relations=tuple(_relation(work.article, r, ends, changes) for r in work.relations),
            notes=tuple(_note(note, layers, changes) for note in work.notes),
        )
        for work in packet.work
    )


def carried_entry(entry: ToldEntry, scheme: Scheme, changes: Sequence[Change]) -> ToldEntry:
    """An entry under the scheme after ``changes``; ``scheme`` is the one before them."""
    if not changes or not entry.label:
        return entry
    said = Said(_layers(scheme).get(entry.label, ""), entry.label, entry.name, {})
    return replace(entry, label=carried(said, changes).label)


def refuse_unknown(packet: Packet, work: Sequence[ArticleWork], scheme: Scheme) -> None:
    """Let work pass that uses only what the scheme has.

    Raises:
        UserFixable: if a span carries a label, or a link a name, that the scheme has not.
    """
    labels = {(layer.name, label.name) for layer, label in scheme.labels()}
    relations = {relation.name for relation in scheme.relations}
    used = {(s.layer, s.label) for one in work for s in one.spans}
    named = {r.label for one in work for r in one.relations}
    strange = sorted({label for layer, label in used - labels} | (named - relations))
    if strange:
        raise UserFixable(
            worded(
                "The packet of {name} uses {label}, which the label scheme has not.",
                name=packet.manifest.name,
                label=strange[0],
            ),
            next_step=worded("Add it to the scheme, or have the work made under the scheme of this project."),
        )


def _span(span: WorkedSpan, changes: Sequence[Change]) -> WorkedSpan:
    said = _said(span)
    after = carried(said, changes)
    if after.pair == said.pair and after.features is said.features:
        return span
    return replace(span, layer=after.layer, label=after.label, features=dict(after.features))


def _relation(
    article: str, relation: WorkedRelation, ends: _Ends, changes: Sequence[Change]
) -> WorkedRelation:
    head = ends.get((article, relation.head))
    child = ends.get((relation.article or article, relation.child))
    if head is None or child is None:
        return relation
    return replace(relation, label=carried_name(relation.label, _said(head), _said(child), changes))


def _note(note: WorkedNote, layers: Mapping[str, str], changes: Sequence[Change]) -> WorkedNote:
    if not note.label:
        return note
    said = Said(layers.get(note.label, ""), note.label, note.text, {})
    return replace(note, label=carried(said, changes).label)


def _said(span: WorkedSpan) -> Said:
    return Said(span.layer, span.label, span.text, span.features)


def _layers(scheme: Scheme) -> dict[str, str]:
    """The layer of each label's name; of several with one name, the first."""
    return {label.name: layer.name for layer, label in reversed(scheme.labels())}
