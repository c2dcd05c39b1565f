"""Brings an article's suggestions to what a suggester proposes now: equal ones keep their rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.domain.span import Relation, Span, Status
from annotator.store.access import Reading, Writing
from annotator.suggest.exchanged import Proposal, Proposals

_Place = tuple[str, str, int, int]  # layer, label, start, end
_Link = tuple[str, _Place, _Place]  # label, head, child


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is proposed for an article, as far as the project's label scheme knows it."""

    spans: Mapping[_Place, Span]
    relations: Mapping[_Link, Relation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What has to change, by row numbers of what is there now; ``kept`` are the rows that stay."""

    kept: Mapping[_Place, int]
    gone: tuple[int, ...]
    fresh: tuple[Span, ...]
    gone_relations: tuple[int, ...]
    fresh_relations: Mapping[_Link, Relation]

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.gone or self.fresh or self.gone_relations or self.fresh_relations)


def wanted(document: Document, proposals: Proposals, scheme: Scheme) -> Wanted:
    """The proposals as spans and relations; labels and relations that a project has not are left out."""
    places = [(p.layer, p.label, p.start, p.end) for p in proposals.spans]
    known = {(layer.name, label.name) for layer, label in scheme.offered()}
    spans = {
        place: _span(document.text, p)
        for place, p in zip(places, proposals.spans, strict=True)
        if (p.layer, p.label) in known
    }
    allowed = {
        (kind.name, head, child)
        for kind in scheme.relations
        if not kind.retired
        for head in kind.heads
        for child in kind.children
    }
    relations: dict[_Link, Relation] = {}
    for proposed in proposals.relations:
        head, child = places[proposed.head], places[proposed.child]
        if head in spans and child in spans and (proposed.label, head[1], child[1]) in allowed:
            relations[(proposed.label, head, child)] = Relation(
                id=f"{proposed.label}-{head[2]}-{head[3]}-{child[2]}-{child[3]}",
                label=proposed.label,
                head=spans[head].id,
                child=spans[child].id,
                features=proposed.features,
                status=Status.SUGGESTED,
                origin=spans[head].origin,
                score=round(proposed.score, 3),
            )
    return Wanted(spans=spans, relations=relations)


def without_layers(proposals: Proposals, layers: set[str]) -> Proposals:
    """The proposals on other layers than these; relations that start or end there go with them."""
    kept = [n for n, span in enumerate(proposals.spans) if span.layer not in layers]
    place = {old: new for new, old in enumerate(kept)}
    return Proposals(
        spans=tuple(proposals.spans[n] for n in kept),
        relations=tuple(
            replace(r, head=place[r.head], child=place[r.child])
            for r in proposals.relations
            if r.head in place and r.child in place
        ),
    )


def difference(reading: Reading, row: int, suggester: str, want: Wanted) -> Difference:
    """What has to change in article ``row``; a suggestion that somebody has decided keeps its features."""
    present = reading.suggestions.rows_of(row, suggester)
    decided = reading.suggestions.decided_rows(row)
    kept: dict[_Place, int] = {}
    for at, span in present.items():
        place = (span.layer, span.label, span.start, span.end)
        same = want.spans.get(place)
        if same is not None and (at in decided or dict(same.features) == dict(span.features)):
            kept[place] = at
    staying = set(kept.values())
    there: set[tuple[str, int, int]] = set()
    gone_relations: list[int] = []
    rows = {
        (label, kept[head], kept[child]): relation.features
        for (label, head, child), relation in want.relations.items()
        if head in kept and child in kept
    }
    for at, (label, head, child, features) in reading.suggestions.relation_rows_of(row, suggester).items():
        key = (label, head, child)
        if key in rows and dict(rows[key]) == dict(features) and key not in there:
            there.add(key)
        else:
            gone_relations.append(at)
    return Difference(
        kept=kept,
        gone=tuple(at for at in present if at not in staying),
        fresh=tuple(span for place, span in want.spans.items() if place not in kept),
        gone_relations=tuple(gone_relations),
        fresh_relations={
            key: relation
            for key, relation in want.relations.items()
            if (key[0], kept.get(key[1]), kept.get(key[2])) not in there
        },
    )


def bring_about(writing: Writing, row: int, suggester: str, change: Difference, batch: int) -> None:
    """Make article ``row`` what is wanted, as part of a batch."""
    suggestions = writing.suggestions
    suggestions.supersede(row, change.gone, batch, change.gone_relations)
    suggestions.add_bulk(row, suggester, change.fresh, batch)
    if change.fresh_relations:
        rows = _rows(writing, row, suggester)
        linked = [(r, rows[head], rows[child]) for (_, head, child), r in change.fresh_relations.items()]
        suggestions.add_relations(row, suggester, linked, batch)


def _rows(writing: Writing, row: int, suggester: str) -> dict[Any, int]:
    present = writing.suggestions.rows_of(row, suggester)
    return {(s.layer, s.label, s.start, s.end): at for at, s in present.items()}


def _span(text: str, proposal: Proposal) -> Span:
    # The place names the span: it stays the same from run to run, so exports do too.
    return Span(
        id=f"{proposal.label.lower()}-{proposal.start}-{proposal.end}",
        layer=proposal.layer,
        label=proposal.label,
        start=proposal.start,
        end=proposal.end,
        text=text[proposal.start : proposal.end],
        features=proposal.features,
        status=Status.SUGGESTED,
        origin=proposal.origin,
        score=round(proposal.score, 3),
    )
