"""Spans of plain JSONL, whatever shape and unit of position the tool that wrote them used.

Shapes: objects ``{start, end, label}``, objects ``{start_offset, end_offset, label}``, and lists
``[start, end, label]``. A span that does not fit its text is refused, with its reason; the others
are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from annotator.domain.document import NOTHING
from annotator.domain.positions import Utf16Map
from annotator.domain.span import Span
from annotator.formats.json_values import keepable
from annotator.formats.options import ReadOptions
from annotator.formats.stored_text import StoredText

_LONGEST_LABEL = 100  # code points
_UNIT_NAMES = {"utf16": "UTF-16 units", "utf8": "UTF-8 bytes"}


@dataclass(slots=True)
class TakenSpans:
    """The spans that fit, sentences on the others with their place, and on what was noticed."""

    spans: list[Span] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Raw:
    number: int
    start: int
    end: int
    label: str
    text: str
    item: dict[str, Any]


def spans_of(items: Sequence[Any], original: str, kept: StoredText, options: ReadOptions) -> TakenSpans:
    """The spans of one document.

    Args:
        items: the spans as the file has them; those of wrong shape are refused.
        original: the text their positions count on.
        kept: the text as it is stored.
        options: the unit of positions and the layers of labels.
    """
    taken = TakenSpans()
    raws: list[_Raw] = []
    for number, item in enumerate(items, 1):
        found = _raw(number, item)
        if isinstance(found, str):
            taken.refused.append((f"span {number}", found))
        else:
            raws.append(found)
    position = _unit(raws, original, options, taken)
    seen: set[tuple[int, int, str, str]] = set()
    ids: set[str] = set()
    doubled = 0
    for raw in raws:
        span = _span(raw, original, kept, position, options)
        if isinstance(span, str):
            taken.refused.append((f"span {raw.number}", span))
            continue
        same = (span.start, span.end, span.layer, span.label)
        if same in seen:
            doubled += 1
            continue
        seen.add(same)
        given = raw.item.get("id")
        uid = given if isinstance(given, str) and given and given not in ids else f"s{raw.number}"
        while uid in ids:
            uid += "'"
        ids.add(uid)
        taken.spans.append(span if uid == span.id else _named(span, uid))
    if doubled:
        taken.notes.append(f"Spans that stood there twice were taken once: {doubled}.")
    return taken


def _raw(number: int, item: Any) -> _Raw | str:
    if isinstance(item, list):
        if len(item) != 3:
            return f"A span should be [start, end, label], not a list of {len(item)}."
        item = {"start": item[0], "end": item[1], "label": item[2]}
    if not isinstance(item, dict):
        return "A span should be an object with start, end and label."
    start = item.get("start", item.get("start_offset"))
    end = item.get("end", item.get("end_offset"))
    label = item.get("label")
    if type(start) is not int or type(end) is not int:  # true is an int as well
        return f"Its {'start' if type(start) is not int else 'end'} is not a whole number."
    if not isinstance(label, str) or not label.strip():
        return "It has no label." if label in (None, "") else "Its label is not a name."
    if len(label) > _LONGEST_LABEL or not label.isprintable():
        return f"Its label has line breaks or control characters, or more than {_LONGEST_LABEL} characters."
    text = item.get("text")
    return _Raw(number, start, end, label, text if isinstance(text, str) else "", item)


Position = Callable[[int], int]
"""From a position in the file's unit to a code point of the original text; -1 if it is none."""


def _unit(raws: list[_Raw], original: str, options: ReadOptions, taken: TakenSpans) -> Position:
    """What the positions count. Anything but code points is taken only when all spans prove it."""
    readers: dict[str, Callable[[], Position]] = {
        "code_points": lambda: _as_is,
        "utf16": lambda: _from_utf16(original),
        "utf8": lambda: _from_utf8(original),
    }
    if options.unit:
        return readers[options.unit]()
    if original.isascii() or _all_fit(raws, original, _as_is):
        return _as_is
    for unit, name in _UNIT_NAMES.items():
        position = readers[unit]()
        if _all_fit(raws, original, position):
            taken.notes.append(
                f"The positions of the spans fit words only when they count {name}, and were read so: "
                "look at a few."
            )
            return position
    if any(not r.text for r in raws) and not _mostly_fit(raws, original):
        taken.notes.append(
            "The positions of most spans cut through words: they may count something else than code points."
        )
    return _as_is


def _all_fit(raws: list[_Raw], text: str, position: Position) -> bool:
    return all(_fits(raw, text, position) for raw in raws)


def _mostly_fit(raws: list[_Raw], text: str) -> bool:
    return 2 * sum(_fits(raw, text, _as_is) for raw in raws) >= len(raws)


def _fits(raw: _Raw, text: str, position: Position) -> bool:
    """Whether the span reads what it says; where it says nothing, whether it begins and ends at words."""
    start, end = position(raw.start), position(raw.end)
    if not 0 <= start < end <= len(text):
        return False
    if raw.text:
        return text[start:end] == raw.text
    if text[start].isspace() or text[end - 1].isspace():
        return False
    inside_first = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    inside_last = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not inside_first and not inside_last


def _span(raw: _Raw, original: str, kept: StoredText, position: Position, options: ReadOptions) -> Span | str:
    if raw.start < 0 or raw.end <= raw.start:
        return f"From {raw.start} to {raw.end} is no range of text."
    start, end = position(raw.start), position(raw.end)
    if not 0 <= start < end <= len(original):
        return f"From {raw.start} to {raw.end} is not within the text of {len(original)} characters."
    if raw.text and original[start:end] != raw.text:
        return f"It says it reads {_short(raw.text)}, but the text there is {_short(original[start:end])}."
    start, end = kept.position(start), kept.position(end)
    if start == end:
        return "It marks nothing but a line end."
    layer = raw.item.get("layer")
    features = raw.item.get("features")
    score = raw.item.get("score")
    return Span(
        id=f"s{raw.number}",
        layer=layer if isinstance(layer, str) and layer else options.layer_of(raw.label),
        label=raw.label,
        start=start,
        end=end,
        text=kept.text[start:end],
        features=keepable(features)[0] if isinstance(features, dict) and features else NOTHING,
        score=float(score) if isinstance(score, int | float) and 0 <= score <= 1 else None,
    )


def _named(span: Span, uid: str) -> Span:
    from dataclasses import replace

    return replace(span, id=uid)


def _short(text: str) -> str:
    return f"“{text}”" if len(text) <= 40 else f"“{text[:39]}…”"


def _as_is(position: int) -> int:
    return position


def _from_utf16(text: str) -> Position:
    units = Utf16Map(text)

    def position(unit: int) -> int:
        point = units.to_code_points(unit)
        return point if 0 <= unit <= units.units and units.to_utf16(point) == unit else -1

    return position


def _from_utf8(text: str) -> Position:
    starts = list(accumulate((len(c.encode("utf-8", "surrogatepass")) for c in text), initial=0))
    points = {byte: point for point, byte in enumerate(starts)}
    return lambda byte: points.get(byte, -1)
