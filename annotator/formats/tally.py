"""What a dataset holds, counted while it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

from annotator.domain.document import Document
from annotator.domain.span import Span, Status
from annotator.formats.native_line import SpanLine

_LABELLED = attrgetter("layer", "label")


class Tally:
    """Counts of one split, or of several put together by ``add``."""

    def __init__(self) -> None:
        self.lines = 0
        self._spans: dict[Status, Counter[tuple[str, str]]] = {}
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
        statuses = [span.status for span in spans]
        # A status is slow to look up by, and nearly always the same in a line.
        if statuses and statuses.count(statuses[0]) == len(statuses):
            self._of_status(statuses[0]).update(map(_LABELLED, spans))
        else:
            for span in spans:
                self._of_status(span.status)[span.layer, span.label] += 1
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
        for status, counted in other._spans.items():
            self._of_status(status).update(counted)

    def _of_status(self, status: Status) -> Counter[tuple[str, str]]:
        counted = self._spans.get(status)
        if counted is None:
            counted = self._spans[status] = Counter()
        return counted

    def labels(self) -> dict[str, dict[str, int]]:
        """Spans per layer and label, in alphabetical order."""
        counted: dict[str, dict[str, int]] = {}
        pairs: Counter[tuple[str, str]] = Counter()
        for of_status in self._spans.values():
            pairs.update(of_status)
        for (layer, label), number in sorted(pairs.items()):
            counted.setdefault(layer, {})[label] = number
        return counted

    def statuses(self) -> dict[str, int]:
        """Spans per status, in alphabetical order."""
        return dict(sorted((status.value, counted.total()) for status, counted in self._spans.items()))

    def as_json(self) -> dict[str, Any]:
        """The counts as they stand in a manifest, the same for the same content."""
        return {
            "documents": self.documents,
            "lines": self.lines,
            "spans": sum(counted.total() for counted in self._spans.values()),
            "relations": self.relations.total(),
            "labels": self.labels(),
            "statuses": self.statuses(),
            "relation_labels": dict(sorted(self.relations.items())),
            "annotators": dict(sorted(self.annotators.items())),
        }
