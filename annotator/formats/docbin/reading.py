"""spaCy's DocBin (``.spacy``): packed documents, read without spaCy.

It is a compressed MessagePack map. Nothing in it is unpickled, and what programs put beside the
documents (``user_data``) is never unpacked.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.archive import MOST_RATIO
from annotator.formats.docbin.strings import strings_by_number
from annotator.formats.foreign_document import ForeignDocument, limited, taken_document
from annotator.formats.foreign_spans import GivenSpan
from annotator.formats.options import ReadOptions
from annotator.formats.own_relations import relations_in
from annotator.formats.spacy_json import GROUP
from annotator.formats.taken import checked_size

ORTH, ENT_IOB, ENT_TYPE, ENT_KB_ID = 65, 77, 78, 452
"""The numbers of the attributes of tokens that matter here."""

INSIDE, OUTSIDE, BEGIN = 1, 2, 3
"""The values of ``ENT_IOB``; 0 says that nobody has looked."""

SPAN = struct.Struct(">QQQllll")
"""A span of a group: numbers of its id, entry and label, its first token and the one after its last, then
the same in code points."""

CATS = "cats"
_MOST_BYTES = 250_000_000  # unpacked
_MOST_GROUPS = 1_000


class PackedDocs(msgspec.Struct, kw_only=True):
    """The map of a DocBin; the names are spaCy's."""

    version: Any = "0.1"
    attrs: list[int]
    tokens: memoryview
    spaces: memoryview
    lengths: bytes
    strings: list[str]
    cats: list[Any] = []
    flags: list[Any] = []
    span_groups: list[bytes] = []
    user_data: msgspec.Raw = msgspec.Raw(b"")


class PackedGroup(msgspec.Struct, kw_only=True):
    """The map of a group of spans."""

    name: str = ""
    attrs: Any = None
    spans: list[bytes] = []


_DOCS = msgspec.msgpack.Decoder(PackedDocs)
_GROUPS = msgspec.msgpack.Decoder(dict[bytes, list[str]] | list[bytes])
_GROUP = msgspec.msgpack.Decoder(PackedGroup)


def records(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The documents of a file.

    Raises:
        UnusableInput: if the file is too large, packed or unpacked, or is no sound DocBin.
    """
    checked_size(len(data), options)
    packed = _unpacked(data)
    try:
        docs = _DOCS.decode(packed)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise UnusableInput(
            worded("It is no sound DocBin of spaCy."), next_step=worded("Write it again.")
        ) from error
    yield from limited(name, _all(name, docs, options))


def _unpacked(data: bytes) -> bytes:
    most = min(_MOST_BYTES, MOST_RATIO * len(data) + 1_000_000)
    unpacking = zlib.decompressobj()
    try:
        unpacked = unpacking.decompress(data, most)
    except zlib.error as error:
        raise UnusableInput(
            worded("It is damaged: it can't be unpacked."), next_step=worded("Write it again.")
        ) from error
    if not unpacking.eof:
        reason = (
            worded("It is cut off.")
            if len(unpacked) < most
            else worded("It unpacks to more than {size:,.0f} MB.", size=most / 1e6)
        )
        raise UnusableInput(reason, next_step=worded("Write it again, in several smaller files."))
    return unpacked


def _all(name: str, docs: PackedDocs, options: ReadOptions) -> Iterator[Record | Refusal]:
    rows, lengths, spaces = _rows(docs), _lengths(docs), docs.spaces
    width = len(docs.attrs)
    strings = strings_by_number(docs.strings)
    told = bool(docs.user_data and any(_list_of(docs.user_data)))
    at = 0
    for number, length in enumerate(lengths):
        where = worded("document {number}", number=number + 1)
        try:
            columns = {
                a: rows[at * width + n : (at + length) * width : width] for n, a in enumerate(docs.attrs)
            }
            document = _Document(columns, spaces[at : at + length], strings)
            given = document.given(_at(docs.span_groups, number, b""), _at(docs.cats, number, None))
            if told and number == 0:
                given.notes.append(
                    worded("What programs keep beside the documents (user_data) was left out, unread.")
                )
            yield from taken_document(given, name, where, options)
        except UnusableInput as error:
            yield Refusal(file=name, place=where, reason=error.what, next_step=error.next_step)
        at += length


def _rows(docs: PackedDocs) -> Sequence[int]:
    if ORTH not in docs.attrs or len(docs.tokens) % (8 * len(docs.attrs)):
        raise UnusableInput(
            worded("Its table of tokens does not fit its columns."), next_step=worded("Write it again.")
        )
    if len(docs.spaces) * 8 * len(docs.attrs) != len(docs.tokens):
        raise UnusableInput(worded("It does not say of each token whether a space follows."))
    if sys.byteorder == "little":
        return docs.tokens.cast("Q")  # as they lie: a copy would double the memory
    rows = array("Q", docs.tokens)
    rows.byteswap()
    return rows


def _lengths(docs: PackedDocs) -> list[int]:
    if not docs.lengths or len(docs.lengths) % 4:
        raise UnusableInput(worded("There are no documents in it."))
    lengths = [length for (length,) in struct.iter_unpack("<i", docs.lengths)]
    if min(lengths) < 0 or sum(lengths) != len(docs.spaces):
        raise UnusableInput(worded("Its documents do not have as many tokens as they say."))
    return lengths


class _Document:
    """A document, put together from its tokens."""

    def __init__(
        self, columns: Mapping[int, Sequence[int]], spaces: Sequence[int], strings: Mapping[int, str]
    ) -> None:
        self._columns = columns
        self._strings = strings
        self.starts: list[int] = []
        self.ends: list[int] = []
        pieces: list[str] = []
        at = 0
        for number, space in zip(columns[ORTH], spaces, strict=True):
            word = strings.get(number)
            if word is None:
                raise UnusableInput(worded("A token has a number that none of the file's strings has."))
            pieces.append(word + (" " if space else ""))
            self.starts.append(at)
            self.ends.append(at + len(word))
            at += len(pieces[-1])
        self.text = "".join(pieces)

    def given(self, groups: bytes, cats: Any) -> ForeignDocument:
        """The document with its entities and groups of spans."""
        given = ForeignDocument(text=self.text, unit="code_points")
        for keys, group in self._groups(groups, given):
            self._take_group(keys, group, given)
        known = {(span.start, span.end, span.label) for span in given.spans}
        given.spans += [s for s in self._entities() if (s.start, s.end, s.label) not in known]
        if isinstance(cats, dict) and cats:
            given.facts = dict(given.facts) | {CATS: cats}
        return given

    def _entities(self) -> Iterator[GivenSpan]:
        kinds, types = self._columns.get(ENT_IOB), self._columns.get(ENT_TYPE)
        if types is None:
            return
        entries = self._columns.get(ENT_KB_ID)
        current: GivenSpan | None = None
        for number, type_ in enumerate(types):
            kind = kinds[number] if kinds is not None else INSIDE
            label = self._strings.get(type_, "")
            if not label or kind == OUTSIDE:
                if current is not None:
                    yield current
                current = None
            elif current is None or kind == BEGIN or label != current.label:
                if current is not None:
                    yield current
                entry = self._strings.get(entries[number], "") if entries is not None else ""
                features = {"kb_id": entry} if entry else None
                current = GivenSpan(self.starts[number], self.ends[number], label, features=features)
            else:
                current.end = self.ends[number]
        if current is not None:
            yield current

    def _groups(self, groups: bytes, given: ForeignDocument) -> Iterator[tuple[list[str], PackedGroup]]:
        try:
            packed = _GROUPS.decode(groups) if groups else []
            listed = packed.items() if isinstance(packed, dict) else [(item, []) for item in packed]
            for content, keys in list(listed)[:_MOST_GROUPS]:
                group = _GROUP.decode(content)
                yield keys or [group.name], group
        except (msgspec.DecodeError, ValueError, RecursionError):
            given.refused.append((worded("its groups of spans"), worded("They are damaged.")))

    def _take_group(self, keys: list[str], group: PackedGroup, given: ForeignDocument) -> None:
        own = group.attrs.get(own_notes.KEY) if isinstance(group.attrs, dict) else None
        own = own if isinstance(own, dict) else {}
        said = own.get("spans")
        said = said if isinstance(said, list) else []
        taken: list[GivenSpan] = []
        for content in group.spans:
            span = self._span(content, keys[0])
            if span is None:
                given.refused.append(
                    (
                        worded("group {number}", number=keys[0]),
                        worded("A span of it is not in the text, or has no label."),
                    )
                )
                continue
            own_notes.tell_span(span, said[len(taken)] if len(said) == len(group.spans) else None)
            taken.append(span)
        given.spans += taken
        for number, span in enumerate(given.spans, 1):
            span.number = number
        given.relations += relations_in(own.get("relations"), taken)
        if isinstance(own.get("facts"), dict):
            given.facts = own["facts"]
        if isinstance(own.get("annotator"), str):
            given.annotator = own["annotator"]

    def _span(self, content: bytes, group: str) -> GivenSpan | None:
        if len(content) != SPAN.size:
            return None
        uid, entry, label, first, after, start, end = SPAN.unpack(content)
        name = self._strings.get(label, "")
        if not name or not 0 <= first < after <= len(self.starts):
            return None
        if not 0 <= start < end <= len(self.text):
            start, end = self.starts[first], self.ends[after - 1]
        features: dict[str, Any] = {} if group == GROUP else {"group": group}
        if entry and self._strings.get(entry):
            features["kb_id"] = self._strings[entry]
        return GivenSpan(start, end, name, id=self._strings.get(uid, ""), features=features or None)


def _at(items: list[Any], number: int, otherwise: Any) -> Any:
    return items[number] if number < len(items) else otherwise


def _list_of(raw: msgspec.Raw) -> list[Any]:
    try:
        return msgspec.msgpack.decode(raw, type=list[bytes | None])
    except (msgspec.DecodeError, ValueError, RecursionError):
        return [True]
