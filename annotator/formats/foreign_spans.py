"""Spans of plain JSONL, whatever shape and unit of position the tool that wrote them used.

Shapes: objects ``{start, end, label}``, objects ``{start_offset, end_offset, label}``, and lists
``[start, end, label]``. A span that does not fit its text is refused, with its reason; the others
are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from operator import attrgetter, lt
from typing import Any

import msgspec
from msgspec import Struct

from annotator.domain.document import NOTHING
from annotator.domain.errors import UnusableInput
from annotator.domain.span import Span, Status
from annotator.domain.wording import worded, worded_count, worded_list
from annotator.formats.json_values import keepable
from annotator.formats.options import ReadOptions
from annotator.formats.position_units import Position, found_unit, reader_of
from annotator.formats.stored_text import StoredText

MOST_SPANS = 250_000
"""The most spans of one document that are read: a bound on memory, far above any real article."""

_LONGEST_LABEL = 300  # code points
_NEARBY = 40  # code points: further off, the same words are likely another mention
_SURE = 3  # code points: one or two letters stand anywhere by chance
_SHOWN = 5
_STATUSES = frozenset(status.value for status in Status)
_NEW = tuple.__new__  # a named tuple made past its own constructor, in a third of the time
_ORDER = attrgetter("start", "end", "layer", "label", "id")


@dataclass(slots=True)
class TakenSpans:
    """The spans that fit, sentences on the others with their place, and on what was noticed.

    ``given`` are the spans of right shape as the file has them, ``names`` the ids of those taken by
    their number in the file: what relations of the file refer to. ``unit`` is what positions counted.
    """

    spans: list[Span] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    given: list[GivenSpan] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    unit: str = ""


class GivenSpan(Struct, gc=False):
    """A span as a file gives it: positions in the file's unit, ``text`` empty where it has none.

    ``own_status`` and ``own_origin`` are what a file of ours says of how the span came to be.
    """

    start: int
    end: int
    label: str
    text: str = ""
    layer: str = ""
    id: Any = ""
    features: Any = None
    score: Any = None
    number: int = 0
    own_status: Any = ""
    own_origin: Any = ""


class _Triple(Struct, array_like=True, forbid_unknown_fields=True):
    start: int
    end: int
    label: str


NO_START = worded("Its start is not a whole number.")
NO_END = worded("Its end is not a whole number.")
_NO_LABEL = worded("It has no label.")
_OBJECTS = msgspec.json.Decoder(list[GivenSpan])
_TRIPLES = msgspec.json.Decoder(list[_Triple])
_ANYTHING = msgspec.json.Decoder(list[Any])


def spans_of(raw: msgspec.Raw, original: str, kept: StoredText, options: ReadOptions) -> TakenSpans:
    """The spans of one document.

    Args:
        raw: the JSON list of spans.
        original: the text their positions count on.
        kept: the text as it is stored.
        options: the unit of positions and the layers of labels.

    Raises:
        UnusableInput: if there are more than ``MOST_SPANS``.
        msgspec.DecodeError: if ``raw`` is no list, or holds numbers no computer holds.
    """
    content = bytes(raw)
    if len(content) > MOST_SPANS and max(content.count(b"{"), content.count(b"[")) > MOST_SPANS:
        raise UnusableInput(
            worded_count("It has more than %Ln span.", "It has more than %Ln spans.", MOST_SPANS),
            next_step=worded("Split the document."),
        )
    taken = TakenSpans()
    return place(_given(raw, taken), original, kept, options, taken)


def place(
    given: list[GivenSpan], original: str, kept: StoredText, options: ReadOptions, taken: TakenSpans
) -> TakenSpans:
    """``taken``, with those of ``given`` that fit the text; they are numbered from 1 already.

    A span whose words stand elsewhere is moved when they stand exactly once nearby; the notes say so.
    """
    taken.given = given
    # Of ASCII alone all units are the same.
    ranges = [] if original.isascii() else [(span.start, span.end, span.text) for span in given]
    taken.unit, note = found_unit(ranges, original, options.unit) if ranges else (_unit(given, options), "")
    reader = reader_of(taken.unit, original)
    if note:
        taken.notes.append(note)
    # The words of a text that is not kept as it came are not those of the stored one.
    if reader is None and kept.text == original and _all_plain(given, original, options, taken):
        return taken
    layers: dict[str, str] = {}
    seen: dict[tuple[int, int, str, str], str] = {}
    ids: set[str] = set()
    moved: list[GivenSpan] = []
    doubled = 0
    for span in given:
        label = span.label
        layer = layers.get(label)
        problem = _label_problem(label) if layer is None else ""
        where = problem or _range(span, original, kept, reader, moved)
        if isinstance(where, str):
            taken.refused.append((worded("span {number}", number=span.number), where))
            continue
        if layer is None:
            layer = layers[label] = options.layer_of(label)
        start, end = where
        same = (start, end, span.layer or layer, label)
        known = seen.get(same)
        if known is None:
            made = _span(span, same, kept.text, ids)
            known = seen[same] = made.id
            taken.spans.append(made)
        else:
            doubled += 1
        taken.names[span.number] = known
    if moved:
        places = worded_list(
            worded("span {number} at {start}", number=span.number, start=span.start)
            for span in moved[:_SHOWN]
        )
        more = " …" if len(moved) > _SHOWN else ""
        taken.notes.append(
            worded(
                "Spans whose words stood a little aside were moved to them: {count} ({places}{more}).",
                count=len(moved),
                places=places,
                more=more,
            )
        )
    if doubled:
        taken.notes.append(
            worded("Spans that stood there twice were taken once: {doubled}.", doubled=doubled)
        )
    taken.spans.sort(key=_ORDER)
    return taken


def _all_plain(given: list[GivenSpan], text: str, options: ReadOptions, taken: TakenSpans) -> bool:
    """Take all spans at once where there is nothing to say about any of them; else leave ``taken`` as it is.

    Nearly all documents are such, and each span then takes a fifth of the time.
    """
    starts, ends = [s.start for s in given], [s.end for s in given]
    if not given or min(starts) < 0 or max(ends) > len(text) or not all(map(lt, starts, ends)):
        return False
    if [s for s in given if s.id or s.features or s.score is not None or s.own_status or s.own_origin]:
        return False
    marked = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    if [s for s, words in zip(given, marked, strict=True) if s.text and s.text != words]:
        return False
    labels = [s.label for s in given]
    if any(map(_label_problem, set(labels))):
        return False
    of_label = {label: options.layer_of(label) for label in set(labels)}
    layers = [s.layer or of_label[s.label] for s in given]
    names = {s.number: f"s{s.number}" for s in given}
    if len(names) < len(given):
        return False
    columns: tuple[Iterable[Any], ...] = (names.values(), layers, labels, starts, ends, marked)
    if not all(map(lt, starts, starts[1:])):  # else they are in order, and none stands there twice
        if len(set(zip(starts, ends, layers, labels, strict=True))) < len(given):
            return False
        rows = sorted(zip(starts, ends, layers, labels, names.values(), marked, strict=True))
        starts_, ends_, layers_, labels_, uids, words_ = zip(*rows, strict=True)
        columns = (uids, layers_, labels_, starts_, ends_, words_)
    alike = (repeat(NOTHING), repeat(Status.ADDED), repeat(""), repeat(None))
    taken.names = names
    taken.spans = list(map(_NEW, repeat(Span), zip(*columns, *alike, strict=False)))
    return True


def _unit(given: Sequence[GivenSpan], options: ReadOptions) -> str:
    """What the positions count in a text of ASCII."""
    return (options.unit or "code_points") if given else ""


def _given(raw: msgspec.Raw, taken: TakenSpans) -> list[GivenSpan]:
    """The spans of right shape; the others are refused."""
    given: list[GivenSpan]
    try:
        given = _OBJECTS.decode(raw)
    except msgspec.ValidationError:
        try:
            given = [GivenSpan(t.start, t.end, t.label) for t in _TRIPLES.decode(raw)]
        except msgspec.ValidationError:
            return _one_by_one(_ANYTHING.decode(raw), taken)
    for number, span in enumerate(given, 1):
        span.number = number
    return given


def _one_by_one(items: list[Any], taken: TakenSpans) -> list[GivenSpan]:
    given: list[GivenSpan] = []
    for number, item in enumerate(items, 1):
        found = _shaped(item)
        if isinstance(found, str):
            taken.refused.append((worded("span {number}", number=number), found))
        else:
            found.number = number
            given.append(found)
    return given


def _shaped(item: Any) -> GivenSpan | str:
    """A span of any known shape, or what is wrong with it."""
    if isinstance(item, list):
        if len(item) != 3:
            return worded("A span should be [start, end, label], not a list of {number}.", number=len(item))
        item = {"start": item[0], "end": item[1], "label": item[2]}
    if not isinstance(item, dict):
        return worded("A span should be an object with start, end and label.")
    start = item.get("start", item.get("start_offset"))
    end = item.get("end", item.get("end_offset"))
    label = item.get("label")
    if type(label) is int:  # the number of a label, in exports of older doccano
        label = str(label)
    if type(start) is not int or type(end) is not int:  # true is an int as well
        return NO_START if type(start) is not int else NO_END
    if not isinstance(label, str):
        return _NO_LABEL if label is None else worded("Its label is not a name.")
    text, layer = item.get("text"), item.get("layer")
    return GivenSpan(
        start,
        end,
        label,
        text if isinstance(text, str) else "",
        layer if isinstance(layer, str) else "",
        item.get("id"),
        item.get("features"),
        item.get("score"),
    )


def _label_problem(label: str) -> str:
    if not label.strip():
        return _NO_LABEL
    if len(label) > _LONGEST_LABEL or not label.isprintable():
        return worded_count(
            "Its label has line breaks or control characters, or more than %Ln character.",
            "Its label has line breaks or control characters, or more than %Ln characters.",
            _LONGEST_LABEL,
        )
    return ""


def _range(
    span: GivenSpan, original: str, kept: StoredText, reader: Position | None, moved: list[GivenSpan]
) -> tuple[int, int] | str:
    """Where the span stands in the stored text, or what is wrong with it."""
    start, end, words = span.start, span.end, span.text
    if not 0 <= start < end:
        return worded("From {start} to {end} is no range of text.", start=start, end=end)
    if reader is not None:
        start, end = reader(start), reader(end)
    outside = not 0 <= start < end <= len(original)
    if words and (outside or original[start:end] != words):
        found = _nearby(words, original, max(0, start) if reader is None or start >= 0 else span.start)
        if found is None and not outside:
            return worded(
                "It says it reads {words}, but the text there is {there}.",
                words=_short(words),
                there=_short(original[start:end]),
            )
        if found is not None:
            moved.append(span)
            start, end = found
            outside = False
    if outside:
        return worded(
            "From {start} to {end} is not within the text of {length} characters.",
            start=span.start,
            end=span.end,
            length=len(original),
        )
    if kept.dropped:
        start, end = kept.position(start), kept.position(end)
        if start == end:
            return worded("It marks nothing but a line end.")
    return start, end


def _nearby(words: str, text: str, start: int) -> tuple[int, int] | None:
    """Where ``words`` stand around ``start``, if they stand there exactly once."""
    if len(words) < _SURE:
        return None
    first, last = max(0, start - _NEARBY), min(len(text), start + len(words) + _NEARBY)
    found = text.find(words, first, last)
    if found < 0 or text.find(words, found + 1, last) >= 0:
        return None
    return found, found + len(words)


def _span(given: GivenSpan, same: tuple[int, int, str, str], text: str, ids: set[str]) -> Span:
    start, end, layer, label = same
    uid = given.id
    if not isinstance(uid, str) or not uid or uid in ids:
        uid = f"s{given.number}"
        while uid in ids:
            uid += "'"
    ids.add(uid)
    features: Mapping[str, Any] = NOTHING
    if given.features and isinstance(given.features, dict):
        features = keepable(given.features)[0]
    status = status_named(given.own_status) if given.own_status else Status.ADDED
    origin = given.own_origin if isinstance(given.own_origin, str) else ""
    score = given.score
    if score is not None:
        score = float(score) if isinstance(score, int | float) and 0 <= score <= 1 else None
    # By place, which takes a third of the time of names.
    return Span(uid, layer, label, start, end, text[start:end], features, status, origin, score)


def status_named(name: Any) -> Status:
    """The status of this name; that of what a person adds for any other."""
    return Status(name) if isinstance(name, str) and name in _STATUSES else Status.ADDED


def _short(text: str) -> str:
    return f"“{text}”" if len(text) <= 40 else f"“{text[:39]}…”"
