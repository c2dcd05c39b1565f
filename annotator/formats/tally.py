"""What a dataset holds, counted while it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from annotator.domain.document import Document


class Tally:
    """Counts of one split, or of several put together by ``add``."""

    def __init__(self) -> None:
        self.lines = 0
        self.spans: Counter[tuple[str, str, str]] = Counter()
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
        spans: Iterable[tuple[str, str, str]] | Mapping[tuple[str, str, str], int],
        relations: Iterable[str],
    ) -> None:
        """Count one line: spans as ``(layer, label, status)`` or how many of each, relations as labels."""
        self.lines += 1
        self.annotators[annotator] += 1
        self.spans.update(spans)
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
        self.spans.update(other.spans)

    def labels(self) -> dict[str, dict[str, int]]:
        """Spans per layer and label, in alphabetical order."""
        counted: dict[str, dict[str, int]] = {}
        for (layer, label, _), number in sorted(self.spans.items()):
            inner = counted.setdefault(layer, {})
            inner[label] = inner.get(label, 0) + number
        return counted

    def statuses(self) -> dict[str, int]:
        """Spans per status, in alphabetical order."""
        counted: Counter[str] = Counter()
        for (_, _, status), number in self.spans.items():
            counted[status] += number
        return dict(sorted(counted.items()))

    def as_json(self) -> dict[str, Any]:
        """The counts as they stand in a manifest, the same for the same content."""
        return {
            "documents": self.documents,
            "lines": self.lines,
            "spans": self.spans.total(),
            "relations": self.relations.total(),
            "labels": self.labels(),
            "statuses": self.statuses(),
            "relation_labels": dict(sorted(self.relations.items())),
            "annotators": dict(sorted(self.annotators.items())),
        }
