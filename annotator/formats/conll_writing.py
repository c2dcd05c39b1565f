"""Writes CoNLL columns: a token and its tag a line, an empty line after each sentence.

One column holds one layer without overlaps: of spans inside or across each other the longest is
written. Tokens are the program's own, cut where a span begins or ends within one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.domain.tokens import token_ranges, trimmed
from annotator.domain.wording import worded
from annotator.formats.conll import DOCUMENT
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.options import ReadOptions

CARRIES: frozenset[str] = frozenset()
SCHEMES = {"iob2": tuple("BIIB"), "bioes": tuple("BIES"), "bilou": tuple("BILU")}
"""The letters of a scheme: first, inner and last token of an entity, and an entity of one token."""

_LAYERS = ReadOptions()
_SENTENCE_END = re.compile(r"[.!?…。؟۔]+")
_CLOSING = frozenset("\"'”’»)]")
_NO_LABEL = re.compile(r"\s+")


class ConllWriter:
    """Writes two columns, separated by a tab, in one of ``SCHEMES``."""

    def __init__(self, scheme: str = "iob2") -> None:
        self._letters = SCHEMES[scheme]

    def begin(self) -> bytes:
        """Nothing."""
        return b""

    def end(self) -> bytes:
        """Nothing."""
        return b""

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The lines of one record, after a line that says that a document begins."""
        count_missing(record, CARRIES, missing)
        text = record.document.text
        spans = chosen_spans(record, missing)
        tags = dict(self._tags(text, spans))
        lines = [f"{DOCUMENT}\tO", ""]
        ranges = list(tokens_of(text, spans))
        among = spans_of_tokens(ranges, spans)
        insides = {number for first, after in among for number in range(first + 1, after)}
        for number, (start, end) in enumerate(ranges):
            if number and number not in insides and breaks_before(text, ranges, number):
                lines.append("")
            lines.append(f"{text[start:end]}\t{tags.get(start, 'O')}")
        return ("\n".join(lines) + "\n\n").encode()

    def _tags(self, text: str, spans: list[Span]) -> Iterator[tuple[int, str]]:
        """The tag of each token in a span, by where it starts."""
        first, inner, last, single = self._letters
        ranges = list(tokens_of(text, spans))
        for span, (begin, end) in zip(spans, spans_of_tokens(ranges, spans), strict=True):
            label = _NO_LABEL.sub("_", span.label)
            for number in range(begin, end):
                letter = inner
                if number == begin:
                    letter = first
                elif number == end - 1:
                    letter = last
                if end - begin == 1:
                    letter = single
                yield ranges[number][0], f"{letter}-{label}"


def spans_of_tokens(ranges: list[tuple[int, int]], spans: list[Span]) -> list[tuple[int, int]]:
    """The first token of each span and the one after its last."""
    starts = [start for start, _ in ranges]
    return [(bisect_left(starts, span.start), bisect_left(starts, span.end)) for span in spans]


def chosen_spans(record: Record, missing: NotCarried) -> list[Span]:
    """Spans of the usual layer that do not overlap; the others are counted."""
    text = record.document.text
    taken: list[tuple[int, int]] = []
    kept: list[Span] = []
    for span in sorted(record.spans, key=lambda s: (s.start - s.end, s.order)):
        if span.layer != _LAYERS.default_layer:
            missing.add(worded("spans of the layer {layer}", layer=span.layer), record, span.start)
            continue
        start, end = trimmed(text, span.start, span.end)
        if start == end:
            missing.add(worded("spans of white space alone"), record, span.start)
            continue
        at = bisect_right(taken, (start, end))
        if (at and taken[at - 1][1] > start) or (at < len(taken) and taken[at][0] < end):
            missing.add(worded("spans inside or across longer ones"), record, span.start)
            continue
        if (start, end) != (span.start, span.end):
            missing.add(worded("white space at the edges of spans"), record, span.start)
        if _NO_LABEL.search(span.label):
            missing.add(worded("white space in labels"), record, span.start)
        taken.insert(at, (start, end))
        kept.append(span)
    return sorted(kept, key=lambda s: s.order)


def tokens_of(text: str, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Words and marks of a text, cut where a span begins or ends."""
    edges = sorted({edge for span in spans for edge in (span.start, span.end)})
    for start, end in token_ranges(text):
        inner = edges[bisect_right(edges, start) : bisect_left(edges, end)]
        yield from pairwise([start, *inner, end])


def breaks_before(text: str, ranges: list[tuple[int, int]], number: int) -> bool:
    """Whether a sentence ends before this token: at a line end, or after a full stop and a space."""
    before, start = ranges[number - 1], ranges[number][0]
    gap = text[before[1] : start]
    if "\n" in gap:
        return True
    if not gap or text[start].islower():
        return False
    last = number - 1
    while last > 0 and text[slice(*ranges[last])] in _CLOSING:
        last -= 1
    return bool(_SENTENCE_END.fullmatch(text[slice(*ranges[last])]))
