"""What becomes of the labels that come in with somebody's work: another label, or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.errors import WrongUse
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.domain.span import Relation, Span
from annotator.domain.wording import worded, worded_count
from annotator.formats.provenance import LABELS, REJECTED
from annotator.services.importing.imported_work import labels_named
from annotator.services.importing.label_names import Pair

ANY = ""
"""As the layer of a label that comes in: whatever its layer. As that of a target: the layer it came in."""


@dataclass(frozen=True, slots=True)
class LabelMapping:
    """The label each ``(layer, label)`` that comes in becomes, or None to leave its spans out.

    What is not in it comes in as it is.
    """

    to: Mapping[Pair, Pair | None] = field(default_factory=dict)

    def target(self, layer: str, label: str) -> Pair | None:
        """What a label becomes; None where it is left out."""
        same = (layer, label)
        found = self.to.get(same, self.to.get((ANY, label), same))
        return None if found is None else (found[0] or layer, found[1])


def mapping_of(said: Sequence[str], scheme: Scheme) -> LabelMapping:
    """The mapping that words such as ``PER=PERSON``, ``MISC=`` and ``claim/X=entity/ORG`` say.

    Raises:
        WrongUse: if one of them says nothing that can be done, or two say it of one label.
    """
    to: dict[Pair, Pair | None] = {}
    for item in said:
        foreign, equals, own = item.partition("=")
        if not equals or not foreign.strip():
            raise WrongUse(
                worded("“{item}” maps no label.", item=item),
                next_step=worded("Write it as PER=PERSON, or MISC= to leave it out."),
            )
        key = _pair(foreign.strip(), scheme)
        if key in to:
            raise WrongUse(
                worded("The label {label} is mapped twice.", label=foreign.strip()),
                next_step=worded("Leave one out."),
            )
        to[key] = _own(own.strip(), scheme) if own.strip() else None
    return LabelMapping(to)


class Relabelling:
    """Maps the labels of records, and counts what that did."""

    def __init__(self, mapping: LabelMapping) -> None:
        self._mapping = mapping
        self._became: Counter[tuple[str, str]] = Counter()
        self._left_out: Counter[str] = Counter()
        self._doubled = 0
        self._relations = 0

    @property
    def maps(self) -> bool:
        """Whether there is anything to map."""
        return bool(self._mapping.to)

    def of(self, record: Record) -> Record:
        """The record with its labels mapped.

        Spans that become the same are taken once; relations from or to a span that is left out go with it.
        """
        spans: list[Span] = []
        instead: dict[str, str] = {}  # ids of spans that become the same as another
        gone: set[str] = set()
        taken: dict[tuple[str, str, int, int], str] = {}
        # What a span already is goes before what another becomes.
        for span in sorted(record.spans, key=self._changes):
            target = self._mapping.target(span.layer, span.label)
            if target is None:
                self._left_out[span.label] += 1
                gone.add(span.id)
                continue
            same = (*target, span.start, span.end)
            changed = target != (span.layer, span.label)
            if changed and same in taken:
                instead[span.id] = taken[same]
                self._doubled += 1
                continue
            taken.setdefault(same, span.id)
            if changed:
                self._became[(span.label, target[1])] += 1
            spans.append(span._replace(layer=target[0], label=target[1]) if changed else span)
        provenance = self._provenance(record)
        if not gone and not instead and provenance is record.provenance and spans == list(record.spans):
            return record
        spans.sort(key=lambda s: (s.start, s.end, s.layer, s.label, s.id))
        relations = tuple(self._relations_left(record.relations, instead, gone))
        self._relations += len(record.relations) - len(relations)
        return replace(record, spans=tuple(spans), relations=relations, provenance=provenance)

    def told(self) -> tuple[str, ...]:
        """Sentences on what was mapped, left out and taken once."""
        said = [
            worded(
                "{label} was taken as {target}: {spans}.", label=label, target=target, spans=_spans(number)
            )
            for (label, target), number in sorted(self._became.items())
            if label != target
        ]
        said += [
            worded("{label} was left out, as chosen: {spans}.", label=label, spans=_spans(number))
            for label, number in sorted(self._left_out.items())
        ]
        if self._doubled:
            said.append(
                worded(
                    "Spans that became the same as another were taken once: {doubled:,}.",
                    doubled=self._doubled,
                )
            )
        if self._relations:
            said.append(
                worded(
                    "Relations of spans that were left out went with them: {relations:,}.",
                    relations=self._relations,
                )
            )
        return tuple(said)

    def _changes(self, span: Span) -> bool:
        return self._mapping.target(span.layer, span.label) != (span.layer, span.label)

    @staticmethod
    def _relations_left(
        relations: Iterable[Relation], instead: Mapping[str, str], gone: set[str]
    ) -> Iterator[Relation]:
        for relation in relations:
            if relation.head in gone or relation.child in gone:
                continue
            head, child = (instead.get(end, end) for end in (relation.head, relation.child))
            if head == child:
                continue
            moved = (head, child) != (relation.head, relation.child)
            yield replace(relation, head=head, child=child) if moved else relation

    def _provenance(self, record: Record) -> dict[str, object]:
        """What a record of ours says of labels beside its spans: those there are, and rejected spans."""
        named = labels_named(record)
        rejected = record.provenance.get(REJECTED)
        targets = [self._mapping.target(*pair) for pair in named]
        kept = _rejected(rejected, self._mapping) if isinstance(rejected, list) else rejected
        if targets == named and kept == rejected:
            return record.provenance
        said = dict(record.provenance)
        if named:
            said[LABELS] = [list(pair) for pair in dict.fromkeys(filter(None, targets))]
        if isinstance(rejected, list):
            said[REJECTED] = kept
        return said


def _rejected(items: list[object], mapping: LabelMapping) -> list[object]:
    kept: list[object] = []
    for item in items:
        if not isinstance(item, dict):
            continue
        target = mapping.target(str(item.get("layer")), str(item.get("label")))
        if target is not None:
            kept.append(item | {"layer": target[0], "label": target[1]})
    return kept


def _pair(words: str, scheme: Scheme) -> Pair:
    """``layer/LABEL`` where that layer is there; else a label that may have a stroke in its name."""
    layer, _, label = words.partition("/")
    return (layer, label) if label and layer in {known.name for known in scheme.layers} else (ANY, words)


def _own(words: str, scheme: Scheme) -> Pair:
    layer, label = _pair(words, scheme)
    known = scheme.layer_of(label) if layer == ANY else None
    return (known.name if known is not None else layer), label


def _spans(number: int) -> str:
    return worded_count("%Ln span", "%Ln spans", number)
