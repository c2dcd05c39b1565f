"""What a suggester proposes, under the labels that the project's scheme has for it by now, and back again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.scheme_changes.carrying import carried, carried_name
from annotator.domain.scheme_changes.change import Change, Said
from annotator.suggest.exchanged import Proposal, Proposals


def carried_proposals(text: str, proposals: Proposals, changes: Sequence[Change]) -> Proposals:
    """The proposals after ``changes``; a suggester knows the labels of the schemes that ship alone."""
    if not changes:
        return proposals
    said = [Said(p.layer, p.label, text[p.start : p.end], p.features) for p in proposals.spans]
    relations = (
        replace(r, label=carried_name(r.label, said[r.head], said[r.child], changes))
        for r in proposals.relations
    )
    spans = (_span(p, carried(s, changes)) for p, s in zip(proposals.spans, said, strict=True))
    return Proposals(spans=tuple(spans), relations=tuple(relations))


def known_to_suggester(layer: str, labels: Iterable[str], changes: Sequence[Change]) -> Mapping[str, str]:
    """By what a label is called here, what a suggester calls it, as far as that is one of ``labels``."""
    found: dict[str, str] = {}
    for label in sorted(labels):
        after = carried(Said(layer, label, "", {}), changes).label
        # Of two that were merged, the one that kept its name stands for both.
        if after == label or after not in found:
            found[after] = label
    return found


def _span(proposal: Proposal, after: Said) -> Proposal:
    return replace(proposal, layer=after.layer, label=after.label, features=after.features)
