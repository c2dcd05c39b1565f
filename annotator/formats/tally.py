"""What a dataset holds, counted while it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.domain.document import Document
from annotator.domain.span import Span, Status
from annotator.formats.native_line import SpanLine


class Tally:
    """Counts of one split, or of several put together by ``add``."""

    def __init__(self) -> None:
        self.lines = 0
        self._spans: dict[tuple[Status, str], Counter[str]] = {}
        self.relations: Counter[str] = Counter()
        self.annotators: Counter[str] = Counter()
        self.outlets: Counter[str] = Counter()
        self.languages: Counter[str] = Counter()
        self.dates: set[str] = set()
        self._documents: set[str] = set()

    @property
    def documents(self) -> int:
        """How many different documents there are; one may stand in several annotators' lines."""
        return len(self._documents)

    def count(
        self,
        document: Document,
        annotator: str,
        spans: Sequence[Span] | Sequence[SpanLine],
        relations: Iterable[str],
    ) -> None:
        """Count one line: its spans, and its relations by their labels."""
        self.lines += 1
        self.annotators[annotator] += 1
        statuses, layers = [span.status for span in spans], [span.layer for span in spans]
        labels = [span.label for span in spans]
        # A status is slow to look up by; and in many a line, statuses and layers are all the same.
        if _alike(statuses) and _alike(layers):
            self._of(statuses[0], layers[0]).update(labels)
        else:
            found = {id(status): status for status in statuses}
            counted = Counter(zip(map(id, statuses), layers, labels, strict=True))
            for (which, layer, label), number in counted.items():
                self._of(found[which], layer)[label] += number
        self.relations.update(relations)
        if document.id in self._documents:
            return
        self._documents.add(document.id)
        self.outlets[document.outlet] += 1
        self.languages[document.language] += 1
        if document.published:
            self.dates.add(document.published)

    def add(self, other: Tally) -> None:
        """Count all of ``other`` too; it should hold other documents."""
        self.lines += other.lines
        self._documents |= other._documents
        self.dates |= other.dates
        for mine, theirs in (
            (self.annotators, other.annotators),
            (self.outlets, other.outlets),
            (self.languages, other.languages),
            (self.relations, other.relations),
        ):
            mine.update(theirs)
        for (status, layer), labels in other._spans.items():
            self._of(status, layer).update(labels)

    def _of(self, status: Status, layer: str) -> Counter[str]:
        return self._spans.setdefault((status, layer), Counter())

    def labels(self) -> dict[str, dict[str, int]]:
        """Spans per layer and label, in alphabetical order."""
        layers: dict[str, Counter[str]] = {}
        for (_, layer), labels in self._spans.items():
            layers.setdefault(layer, Counter()).update(labels)
        return {layer: dict(sorted(labels.items())) for layer, labels in sorted(layers.items())}

    def statuses(self) -> dict[str, int]:
        """Spans per status, in alphabetical order."""
        counted: Counter[str] = Counter()
        for (status, _), labels in self._spans.items():
            counted[status.value] += labels.total()
        return dict(sorted(counted.items()))

    def as_json(self) -> dict[str, Any]:
        """The counts as they stand in a manifest, the same for the same content."""
        return {
            "documents": self.documents,
            "lines": self.lines,
            "spans": sum(labels.total() for labels in self._spans.values()),
            "relations": self.relations.total(),
            "labels": self.labels(),
            "statuses": self.statuses(),
            "relation_labels": dict(sorted(self.relations.items())),
            "annotators": dict(sorted(self.annotators.items())),
        }


def _alike(values: Sequence[object]) -> bool:
    return bool(values) and values.count(values[0]) == len(values)
