"""The structure of one line of native JSONL, and everything that can be wrong with it.

Structure is what the JSON Schema can say too; ``problems`` are what only the text can tell.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from annotator.domain.document import FurnitureKind
from annotator.domain.errors import UnusableInput
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.formats.complaint import complaint

FORMAT: Literal["goldspan/1"] = "goldspan/1"

META = (
    "title",
    "outlet",
    "published",
    "dateline",
    "author",
    "url",
    "language",
    "source_file",
    "sha256",
    "encoding",
)
"""The keys of ``meta`` that are fields of a ``Document``, in their order in a line."""

FURNITURE_KINDS = "furniture_kinds"
"""The key of ``provenance`` that holds the kind of each piece of furniture."""

_DATE = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_HASH = re.compile(r"[0-9a-f]{64}")
_KINDS = frozenset(kind.value for kind in FurnitureKind)

Name = Annotated[str, Meta(min_length=1)]
Position = Annotated[int, Meta(ge=0)]
Score = Annotated[float, Meta(ge=0, le=1)]


def _no_features() -> dict[str, Any]:
    return {}


def _added() -> Status:
    return Status.ADDED


# A default made by a function of ours is always written; a plain default is left out when met.
class SpanLine(Struct, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """A span as it stands in a line."""

    id: Name
    layer: Name
    label: Name
    start: Position
    end: Position
    text: Name
    features: dict[str, Any] = msgspec.field(default_factory=_no_features)
    status: Status = msgspec.field(default_factory=_added)
    origin: str = ""
    score: Score | None = None


class RelationLine(Struct, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """A relation as it stands in a line; ``head`` and ``child`` are ids of its spans."""

    id: Name
    label: Name
    head: Name
    child: Name
    features: dict[str, Any] = msgspec.field(default_factory=_no_features)
    status: Status = msgspec.field(default_factory=_added)
    origin: str = ""
    score: Score | None = None


class DocumentLine(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """A whole line."""

    format: Literal["goldspan/1"]
    id: Name
    text: str
    meta: dict[str, Any] = {}
    annotator: str
    spans: list[SpanLine]
    relations: list[RelationLine] = []
    furniture: list[tuple[Position, Position]] = []
    comments: list[dict[str, Any]] = []
    provenance: dict[str, Any] = {}


_DECODER = msgspec.json.Decoder(DocumentLine)
_KEYS_OF = {
    "": frozenset(DocumentLine.__struct_fields__),
    "spans": frozenset(SpanLine.__struct_fields__),
    "relations": frozenset(RelationLine.__struct_fields__),
}


def decode_line(line: bytes, number: int, *, unknown: list[str] | None = None) -> DocumentLine:
    """The line's structure, checked, its content (``problems``) not yet.

    With a list ``unknown``, keys that are not of the format are left out and named there;
    without one they are refused.

    Raises:
        UnusableInput: if the line is not JSON of the native structure.
    """
    if number == 1:
        line = line.removeprefix(b"\xef\xbb\xbf")
    try:
        try:
            return _DECODER.decode(line)
        except msgspec.ValidationError:
            # The slow road: only for lines with unknown keys or with whole numbers written 5.0.
            return msgspec.convert(_settled(msgspec.json.decode(line), unknown), DocumentLine)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        sentence = complaint(error)
        if type(error) is msgspec.DecodeError and _holds_half_a_character(line):
            sentence = worded("The line holds half of a character (a lone surrogate).")
        raise UnusableInput(
            sentence,
            where=worded("line {number}", number=number),
            next_step=worded('Every line should be one JSON object with "format": "{name}".', name=FORMAT),
        ) from error


def _holds_half_a_character(line: bytes) -> bool:
    """Whether the line is JSON but for an escaped half of a character beyond the basic plane."""
    try:
        json.dumps(json.loads(line), ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    except (ValueError, RecursionError):
        return False
    return False


def _settled(value: Any, unknown: list[str] | None) -> Any:
    if not isinstance(value, dict):
        return value
    value = _known(value, "", unknown)
    for part in ("spans", "relations"):
        items = value.get(part)
        if isinstance(items, list):
            value[part] = [_known(item, part, unknown) if isinstance(item, dict) else item for item in items]
    if isinstance(value.get("furniture"), list):
        value["furniture"] = [
            [_whole(end) for end in piece] if isinstance(piece, list) else piece
            for piece in value["furniture"]
        ]
    return value


def _whole(number: Any) -> Any:
    """JSON does not tell 5.0 from 5, and table programs write the former."""
    return int(number) if isinstance(number, float) and number.is_integer() else number


def _known(item: dict[str, Any], part: str, unknown: list[str] | None) -> dict[str, Any]:
    for position in ("start", "end"):
        if position in item:
            item[position] = _whole(item[position])
    if unknown is None:
        return item
    for name in sorted(item.keys() - _KEYS_OF[part]):
        note = (
            worded('The unknown key "{name}" in {part} was left out.', name=name, part=part)
            if part
            else worded('The unknown key "{name}" was left out.', name=name)
        )
        if note not in unknown:
            unknown.append(note)
    return {name: kept for name, kept in item.items() if name in _KEYS_OF[part]}


def problems(line: DocumentLine) -> Iterator[str]:
    """What contradicts itself in a line of right structure, one sentence each."""
    text, length = line.text, len(line.text)
    for span in [
        s for s in line.spans if text[s.start : s.end] != s.text or not 0 <= s.start < s.end <= length
    ]:
        yield _misread(text, span)
    ids = {span.id for span in line.spans}
    if len(ids) < len(line.spans):
        for uid in _doubled([span.id for span in line.spans]):
            yield worded('The span id "{id}" stands twice in the line.', id=uid)
    if line.relations:
        for uid in _doubled([relation.id for relation in line.relations]):
            yield worded('The relation id "{id}" stands twice in the line.', id=uid)
        for relation in line.relations:
            for end in (relation.head, relation.child):
                if end not in ids:
                    yield worded(
                        'The relation "{relation}" leads to the span "{span}", which is not in the line.',
                        relation=relation.id,
                        span=end,
                    )
    for start, end_position in line.furniture:
        if not start < end_position <= length:
            yield worded(
                "The furniture from {start} to {end} is not a range of the text.",
                start=start,
                end=end_position,
            )
    yield from _misnamed(line)


def _misread(text: str, span: SpanLine) -> str:
    if not span.start < span.end <= len(text):
        return worded(
            'The span "{span}" goes from {start} to {end}, '
            "which is not a range of the text of {length} characters.",
            span=span.id,
            start=span.start,
            end=span.end,
            length=len(text),
        )
    there = text[span.start : span.end]
    return worded(
        'The span "{span}" says it reads "{words}", but the text from {start} to {end} is "{there}".',
        span=span.id,
        words=_short(span.text),
        start=span.start,
        end=span.end,
        there=_short(there),
    )


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"


def _doubled(ids: list[str]) -> Iterator[str]:
    seen: set[str] = set()
    for uid in ids:
        if uid in seen:
            yield uid
        seen.add(uid)


def _misnamed(line: DocumentLine) -> Iterator[str]:
    for name in META:
        value = line.meta.get(name, "")
        if not isinstance(value, str):
            yield worded('The field "meta.{name}" should be text.', name=name)
        elif value and name == "published" and not _DATE.fullmatch(value):
            yield worded(
                'The field "meta.published" should be a date such as 2024-03-14, not "{value}".',
                value=_short(value),
            )
        elif value and name == "sha256" and not _HASH.fullmatch(value):
            yield worded('The field "meta.sha256" should be 64 hexadecimal digits.')
    kinds = line.provenance.get(FURNITURE_KINDS)
    if kinds is None:
        return
    if not isinstance(kinds, list) or not all(isinstance(kind, str) and kind in _KINDS for kind in kinds):
        yield worded(
            'The field "provenance.{key}" should be a list of kinds of furniture.', key=FURNITURE_KINDS
        )
    elif len(kinds) != len(line.furniture):
        yield worded(
            'The field "provenance.{key}" should have one kind for each piece of furniture.',
            key=FURNITURE_KINDS,
        )
