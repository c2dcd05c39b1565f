"""Writes spaCy's DocBin: tokens cut at the edges of spans, all spans in one group, flat ones as entities."""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import Any

import msgspec

from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.docbin.reading import BEGIN, CATS, ENT_IOB, ENT_TYPE, INSIDE, ORTH, OUTSIDE, SPAN
from annotator.formats.docbin.strings import number_of
from annotator.formats.document_facts import facts_of, plain
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.own_relations import relations_of
from annotator.formats.spacy_json import GROUP, spacy_tokens
from annotator.formats.trimmed_spans import trimmed_spans

CARRIES = own_notes.EVERYTHING | {"annotator", "meta", "extra"}
_ATTRIBUTES = [ORTH, ENT_IOB, ENT_TYPE]
_IN_MEMORY = 4_000_000  # bytes
_ENCODER = msgspec.msgpack.Encoder()


class DocBinWriter:
    """Writes one file that ``DocBin().from_disk`` reads; until its end the parts wait in temporary files.

    The attributes of the group ``sc`` hold, under ``goldspan``, what spaCy has no place for.
    """

    def __init__(self) -> None:
        self._tokens = _Waiting()
        self._spaces = _Waiting()
        self._groups = _Waiting()
        self._lengths: list[int] = []
        self._strings: set[str] = set()
        self._cats: list[Any] = []

    def begin(self) -> bytes:
        """Nothing yet."""
        return b""

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """Nothing yet: the document is added to those that are written at the end."""
        count_missing(record, CARRIES, missing)
        text = record.document.text
        spans = trimmed_spans(record, missing)
        edges = sorted({edge for span in spans for edge in (span.start, span.end)})
        ranges = list(spacy_tokens(text, edges))
        starts = [start for start, _ in ranges]
        kinds, labels = [OUTSIDE] * len(ranges), [0] * len(ranges)
        taken: list[tuple[int, int]] = []
        for span in sorted(spans, key=lambda s: (s.start - s.end, s.order)):
            start, end = span.start, span.end
            if any(start < last and first < end for first, last in taken):
                continue
            taken.append((start, end))
            first, after = bisect_left(starts, start), bisect_left(starts, end)
            kinds[first:after] = [BEGIN, *[INSIDE] * (after - first - 1)]
            labels[first:after] = [number_of(span.label)] * (after - first)
        rows = array("Q")
        spaces = bytearray()
        for number, (start, end) in enumerate(ranges):
            self._strings.add(text[start:end])
            rows.extend((number_of(text[start:end]), kinds[number], labels[number]))
            following = starts[number + 1] if number + 1 < len(ranges) else len(text)
            spaces.append(following == end + 1)
        if sys.byteorder == "big":
            rows.byteswap()
        self._tokens.add(rows.tobytes())
        self._spaces.add(bytes(spaces))
        self._lengths.append(len(ranges))
        packed = []
        for span in spans:
            first, after = bisect_left(starts, span.start), bisect_left(starts, span.end)
            packed.append(SPAN.pack(0, 0, number_of(span.label), first, after, span.start, span.end))
            self._strings.add(span.label)
        kept = {span.id for span in spans}
        facts = facts_of(record, missing)
        self._cats.append(facts.pop(CATS) if _are_cats(facts.get(CATS)) else {})
        own: dict[str, Any] = {
            "spans": [own_notes.of_span(span, uid="\0", features=span.features) for span in spans],
            "relations": [r for r in relations_of(record) if r["head"] in kept and r["child"] in kept],
            "facts": facts,
            "annotator": record.annotator,
        }
        lost = sum(r.head not in kept or r.child not in kept for r in record.relations)
        if lost:
            missing.add(worded("relations of spans that were left out"), record, number=lost)
        group = {"name": GROUP, "attrs": {own_notes.KEY: plain(own)}, "spans": packed}
        self._groups.add(_ENCODER.encode(_ENCODER.encode({_ENCODER.encode(group): [GROUP]})))
        return b""

    def end(self) -> bytes:
        """The whole file."""
        packing = zlib.compressobj()
        pieces = [packing.compress(part) for part in self._parts()]
        return b"".join([*pieces, packing.flush()])

    def _parts(self) -> Iterator[bytes]:
        """The map of a DocBin, piece by piece: as ``msgspec`` would encode it, without holding it whole."""
        number = len(self._lengths)
        yield b"\x89" + _ENCODER.encode("version") + _ENCODER.encode("0.1")
        yield _ENCODER.encode("attrs") + _ENCODER.encode(_ATTRIBUTES)
        for name, waiting in (("tokens", self._tokens), ("spaces", self._spaces)):
            yield _ENCODER.encode(name) + b"\xc6" + waiting.size.to_bytes(4, "big")
            yield from waiting.chunks()
        lengths = struct.pack(f"<{number}i", *self._lengths)
        yield _ENCODER.encode("lengths") + _ENCODER.encode(lengths)
        yield _ENCODER.encode("strings") + _ENCODER.encode(sorted(self._strings))
        yield _ENCODER.encode("cats") + _ENCODER.encode(self._cats)
        yield _ENCODER.encode("flags") + _ENCODER.encode([{"has_unknown_spaces": False}] * number)
        yield _ENCODER.encode("span_groups") + b"\xdd" + number.to_bytes(4, "big")
        yield from self._groups.chunks()


class _Waiting:
    """Bytes that wait, on the disk when they are many."""

    def __init__(self) -> None:
        self.size = 0
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  # closed at the latest when it is forgotten

    def add(self, content: bytes) -> None:
        """Add some."""
        self._file.write(content)
        self.size += len(content)

    def chunks(self) -> Iterator[bytes]:
        """All of them, in order."""
        self._file.seek(0)
        while chunk := self._file.read(1 << 20):
            yield chunk
        self._file.close()

    def __del__(self) -> None:
        """A conversion that was stopped never asks for them."""
        self._file.close()


def _are_cats(value: Any) -> bool:
    return isinstance(value, dict) and all(type(each) in (int, float) for each in value.values())
