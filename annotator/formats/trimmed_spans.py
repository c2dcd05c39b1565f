"""Spans for formats that know only words: without white space at their edges."""

from __future__ import annotations

from annotator.domain.fragments import FRAGMENTS, pieces_of, with_pieces
from annotator.domain.positions import Utf16Map
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.domain.tokens import trimmed
from annotator.domain.wording import worded
from annotator.formats.not_carried import NotCarried


def trimmed_spans(record: Record, missing: NotCarried) -> list[Span]:
    """The record's spans in order, without white space at their edges; what is lost so is counted."""
    text = record.document.text
    found: list[Span] = []
    for span in sorted(record.spans, key=lambda s: s.order):
        start, end = trimmed(text, span.start, span.end)
        if start == end:
            missing.add(worded("spans of white space alone"), record, span.start)
            continue
        if (start, end) == (span.start, span.end):
            found.append(span)
            continue
        missing.add(worded("white space at the edges of spans"), record, span.start)
        found.append(
            span._replace(start=start, end=end, text=text[start:end], features=_features(span, start, end))
        )
    return found


def in_utf16(span: Span, units: Utf16Map) -> Span:
    """``span`` with its pieces, though not its range, in UTF-16 units."""
    pieces = pieces_of(span.features, span.start, span.end)
    if len(pieces) == 1:
        return span
    counted = [[units.to_utf16(start), units.to_utf16(end)] for start, end in pieces]
    return span._replace(features={**span.features, FRAGMENTS: counted})


def _features(span: Span, start: int, end: int) -> dict[str, object]:
    """The features with the pieces that lie within the range."""
    pieces = pieces_of(span.features, span.start, span.end)
    if len(pieces) == 1:
        return dict(span.features)
    inside = ((max(start, first), min(end, last)) for first, last in pieces)
    return with_pieces(span.features, tuple(piece for piece in inside if piece[0] < piece[1]))
