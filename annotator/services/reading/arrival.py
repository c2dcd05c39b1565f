"""An article as an import takes it in: read, and what can be worked out beside the project worked out.

Large files are made into these by the reading process, while the program stores those that came before.
"""

from __future__ import annotations

from dataclasses import replace
from operator import lt

import msgspec

from annotator.domain.document import fingerprint
from annotator.domain.record import Record
from annotator.domain.span import spans_that_misread
from annotator.domain.span_columns import SpanColumns
from annotator.formats.language import with_language


class Misread(msgspec.Struct, frozen=True):
    """How many spans don't name the text they say they do, and where the first of them starts."""

    count: int
    first: int


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """A record without its spans, which stand beside it in columns.

    ``fingerprint`` is that of its text; ``misread`` is None where all spans name what they say. Of those
    with ``language_open`` nobody has looked yet which language they are in.
    """

    record: Record
    spans: SpanColumns
    fingerprint: str
    misread: Misread | None = None
    language_open: bool = False

    def with_language(self) -> Arrival:
        """The same, its language named if it is beyond doubt."""
        return msgspec.structs.replace(self, record=with_language(self.record), language_open=False)

    def whole(self) -> Record:
        """The record with its spans."""
        return replace(self.record, spans=self.spans.spans()) if self.spans.number else self.record


def arrival_of(record: Record, language: str | None = "") -> Arrival:
    """What an import needs of a record; in ``language``, where it names none, or None: that is to be told."""
    document, spans = record.document, SpanColumns.of(record.spans)
    misread = () if _read_well(document.text, spans) else spans_that_misread(document.text, record.spans)
    named = replace(document, language=language) if language and not document.language else document
    return Arrival(
        record=replace(record, spans=(), document=named) if spans.number or named is not document else record,
        spans=spans,
        fingerprint=fingerprint(document.text),
        misread=Misread(len(misread), misread[0].start) if misread else None,
        language_open=language is None,
    )


def _read_well(text: str, spans: SpanColumns) -> bool:
    """Whether all spans certainly name what they say: a quick look, since nearly all do."""
    if not spans.number:
        return True
    if min(spans.starts) < 0 or max(spans.ends) > len(text) or not all(map(lt, spans.starts, spans.ends)):
        return False
    words = [text[start:end] for start, end in zip(spans.starts, spans.ends, strict=True)]
    return words == list(spans.texts)
