"""The spans of one document as columns: an import reads, hands over and stores them by the million."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any, NamedTuple

from annotator.domain.document import NOTHING
from annotator.domain.span import Span, Status

_STATUSES = {status.value: status for status in Status}
_PLAIN = (str, int, type(None), Status)  # what is equal among these is the same


class SpanColumns(NamedTuple):
    """``number`` spans, one column for each field of ``Span``; ``statuses`` by their names.

    A column that says the same of all spans may hold it once. ``features`` are JSON objects.
    """

    number: int = 0
    ids: Sequence[str] = ()
    layers: Sequence[str] = ()
    labels: Sequence[str] = ()
    starts: Sequence[int] = ()
    ends: Sequence[int] = ()
    texts: Sequence[str] = ()
    features: Sequence[Mapping[str, Any]] = ()
    statuses: Sequence[str] = ()
    origins: Sequence[str] = ()
    scores: Sequence[float | None] = ()

    @classmethod
    def of(cls, spans: Sequence[Span]) -> SpanColumns:
        """The columns of ``spans``."""
        if not spans:
            return NO_SPANS
        ids, layers, labels, starts, ends, texts, features, statuses, origins, scores = zip(
            *spans, strict=True
        )
        return cls(
            len(spans),
            ids,
            _short(layers),
            labels,
            starts,
            ends,
            texts,
            features if any(features) else (NOTHING,),
            [status.value for status in _short(statuses)],
            _short(origins),
            _short(scores),
        )

    def spans(self) -> tuple[Span, ...]:
        """The spans themselves."""
        new, count = tuple.__new__, self.number
        statuses = [_STATUSES[name] for name in self.statuses]
        columns = [
            column if len(column) == count else repeat(column[0], count)
            for column in (*self[1:8], statuses, *self[9:])
        ]
        return tuple([new(Span, fields) for fields in zip(*columns, strict=True)]) if count else ()

    @property
    def columns(self) -> tuple[Sequence[Any], ...]:
        """All columns, in the order of a span's fields."""
        return self[1:]

    def decided(self) -> SpanColumns:
        """As somebody's own: what a file calls suggested was accepted by naming its owner."""
        if Status.SUGGESTED.value not in self.statuses:
            return self
        added, suggested = Status.ADDED.value, Status.SUGGESTED.value
        return self._replace(statuses=[added if name == suggested else name for name in self.statuses])

    def label_pairs(self) -> Iterator[tuple[str, str]]:
        """The (layer, label) pairs of the spans, in the order in which they first come."""
        if len(self.layers) == 1:
            return zip(repeat(self.layers[0]), dict.fromkeys(self.labels), strict=False)
        return iter(dict.fromkeys(zip(self.layers, self.labels, strict=True)))


NO_SPANS = SpanColumns()


def _short(column: Sequence[Any]) -> Sequence[Any]:
    """The column, or its first value where all are that one."""
    first = column[0]
    return (first,) if type(first) in _PLAIN and column.count(first) == len(column) else column
