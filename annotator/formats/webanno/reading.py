"""WebAnno TSV 3: spans over tokens and parts of tokens, stacked, with slots, chains and relations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded, worded_count
from annotator.formats import own_notes
from annotator.formats.foreign_document import ForeignDocument, limited, taken_document
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import MOST_SPANS, GivenSpan
from annotator.formats.options import ReadOptions
from annotator.formats.taken import checked_size
from annotator.formats.text_lines import TextLines
from annotator.formats.uima.layer_names import TOKEN, label_of, short
from annotator.formats.webanno.cells import (
    NO_VALUE,
    NOTHING,
    ROLE,
    Layer,
    Value,
    entries_of,
    layers_of,
    unescaped,
    values_of,
)
from annotator.formats.webanno.text import TEXT, Row, Text, sentences_of

_VERSION = re.compile(r"#FORMAT=WebAnno TSV 3\.\d+\s*")
_TARGET = re.compile(r"(?P<unit>\d+-\d+(?:\.\d+)?)(?:\[(?P<first>\d+)(?:_(?P<second>\d+))?\])?")
_LONGEST_HEADER = 1_000  # lines
_CHAIN_LINK = re.compile(r"(?P<words>.*)->(?P<chain>\d+)-(?P<link>\d+)", re.DOTALL)


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The record of a file, which is read sentence by sentence.

    Raises:
        UnusableInput: if the file is too large, of another version, or its tokens make no text.
    """
    lines = TextLines(stream, "utf-8")
    every = enumerate(lines, 1)
    if not _VERSION.fullmatch(next(every)[1]):
        raise UnusableInput(
            worded("It is no WebAnno TSV of version 3."), next_step=worded("Export it as WebAnno TSV v3.x.")
        )
    header: list[str] = []
    begun: list[tuple[int, str]] = []
    for number, line in every:
        if not line.startswith("#") or line.startswith(TEXT) or len(header) >= _LONGEST_HEADER:
            begun.append((number, line))
            break
        header.append(line)
    document = _Document(layers_of(header))
    bad: list[tuple[str, str]] = []
    text = Text()
    for sentence in sentences_of(chain(begun, every), bad):
        checked_size(lines.bytes_read, options)
        text.add(sentence)
        document.take(sentence.rows)
    if text.empty:
        raise UnusableInput(worded("There are no tokens in it."))
    document.finish()
    given = document.given
    given.text, given.unit = text.settled()
    given.refused[:0] = bad
    if given.unit == "code_points":
        given.notes.append(
            worded("The positions count code points, not UTF-16 units, and were read so: its tokens fit.")
        )
    given.notes.append(
        worded("Line feeds were put between sentences: the format does not say what stands there.")
    )
    yield from limited(name, taken_document(given, name, "", options))


@dataclass(slots=True)
class _Annotation:
    """An annotation that grows with the rows it stands in."""

    span: GivenSpan

    def reach(self, row: Row) -> None:
        """Stand in ``row`` as well."""
        self.span.start = min(self.span.start, row.begin)
        self.span.end = max(self.span.end, row.end)


@dataclass(frozen=True, slots=True)
class _Slot:
    """What fills a slot of ``host``; it may stand further on in the file."""

    host: _Annotation
    type: str
    role: str
    target: str
    slot: str


@dataclass(frozen=True, slots=True)
class _Arc:
    """A relation that stands in a row, and the row it names."""

    layer: Layer
    head: tuple[str, int]
    child: tuple[str, int]
    values: dict[str, Any]


class _Document:
    def __init__(self, layers: list[Layer]) -> None:
        self.given = ForeignDocument(text="")
        self._layers = layers
        self._numbered: dict[tuple[str, int], _Annotation] = {}
        self._by_number: dict[int, _Annotation] = {}
        self._alone: dict[tuple[str, str], _Annotation] = {}
        self._slots: list[_Slot] = []
        self._arcs: list[_Arc] = []
        self._links: dict[str, dict[tuple[int, int], tuple[_Annotation, str]]] = {}
        # Tokens that nothing marks become spans when a relation or a slot names them.
        self._named = any(map(_names_tokens, layers))
        self._tied = any(layer.base or ROLE in "".join(layer.columns) for layer in layers)
        self._tokens: dict[str, Row] = {}

    def take(self, rows: list[Row]) -> None:
        """Take the rows of a sentence; slots, chains and relations wait for all spans to be there."""
        for row in rows:
            if self._named:
                self._tokens[row.unit] = replace(row, cells=[])
            for layer in self._layers:
                for stack in _stacks(layer, row):
                    if layer.kind == "span":
                        self._take_span(layer, row, stack)
                    elif layer.kind == "chain":
                        self._take_link(layer, row, stack)
                    else:
                        self._take_arc(layer, row, stack)

    def finish(self) -> None:
        """Tie relations, slots and chains to the spans."""
        for type_, links in self._links.items():
            self._finish_chains(type_, links)
        for arc in self._arcs:
            head = self._at(arc.layer.base, *arc.head)
            child = self._at(arc.layer.base, *arc.child)
            own = own_notes.from_text(arc.values.pop(own_notes.KEY, ""))
            label, features = label_of(arc.layer.type, arc.values, relation=True)
            self._relate(label, head, child, features, own)
        for slot in self._slots:
            match = _TARGET.fullmatch(slot.target)
            filler = self._at(slot.type, match["unit"], int(match["first"] or 0)) if match else None
            self._relate(slot.role or slot.slot, slot.host, filler, {"slot": slot.slot} if slot.role else {})

    def _take_span(self, layer: Layer, row: Row, stack: list[Value]) -> None:
        own = [value.number for column, value in enumerate(stack) if not layer.is_target(column)]
        number = next(filter(None, own), 0)
        annotation = self._numbered.get((layer.type, number)) if number else None
        if annotation is not None:
            annotation.reach(row)
            return
        values: dict[str, Any] = {}
        slots = self._say(values, layer, stack)
        annotation = self._add(layer.type, row, values)
        self._slots += [_Slot(annotation, *slot) for slot in slots]
        if number:
            self._numbered[layer.type, number] = annotation
            self._by_number.setdefault(number, annotation)
        elif self._tied:
            self._alone[layer.type, row.unit] = annotation

    def _say(
        self, values: dict[str, Any], layer: Layer, stack: list[Value]
    ) -> list[tuple[str, str, str, str]]:
        """Put the values of a span's features into ``values``; what fills its slots comes back."""
        roles: Value | None = None
        slot = ""
        slots: list[tuple[str, str, str, str]] = []
        for column, value in zip(layer.columns, stack, strict=False):
            if column.startswith(ROLE):
                roles, slot = value, column.removeprefix(ROLE).partition("_")[0].rpartition(":")[2]
            elif roles is not None:
                names = entries_of(roles) if roles.words is not None else []
                targets = entries_of(value, targets=True) if value.words else []
                for role, target in zip(names, targets, strict=False):
                    role_ = "" if role in {NO_VALUE, NOTHING} else unescaped(role)
                    slots.append((column, role_, target, slot))
                roles = None
            elif value.words:
                values[column] = value.words
        return slots

    def _add(self, type_: str, row: Row, values: dict[str, Any]) -> _Annotation:
        number = len(self.given.spans) + 1
        if number > MOST_SPANS:
            raise UnusableInput(
                worded_count("It has more than %Ln span.", "It has more than %Ln spans.", MOST_SPANS),
                next_step=worded("Split the document."),
            )
        own = own_notes.from_text(values.pop(own_notes.KEY, ""))
        label, features = label_of(type_, values)
        span = GivenSpan(row.begin, row.end, label, features=features or None, number=number)
        own_notes.tell_span(span, own)
        self.given.spans.append(span)
        return _Annotation(span)

    def _take_link(self, layer: Layer, row: Row, stack: list[Value]) -> None:
        """A span of a chain; the chains are tied together at the end."""
        links = self._links.setdefault(layer.type, {})
        for match in (_CHAIN_LINK.fullmatch(value.raw) for value in stack):
            if match is None:
                continue
            words = next((v.words for v in stack if "->" not in v.raw and v.words), "")
            key = (int(match["chain"]), int(match["link"]))
            known = links.get(key)
            if known is None:
                annotation = self._add(layer.type, row, {"referenceType": words} if words else {})
                name = "" if match["words"] in {NO_VALUE, NOTHING} else unescaped(match["words"])
                links[key] = (annotation, name)
            else:
                known[0].reach(row)

    def _finish_chains(self, type_: str, links: dict[tuple[int, int], tuple[_Annotation, str]]) -> None:
        """A relation from each link to the next."""
        for (number, link), (annotation, words) in sorted(links.items(), key=lambda item: item[0]):
            following = links.get((number, link + 1))
            if following is not None:
                self._relate(words or short(type_), annotation, following[0], {"chain": number})

    def _take_arc(self, layer: Layer, row: Row, stack: list[Value]) -> None:
        """A relation that leads to its row."""
        match = _TARGET.fullmatch(stack[-1].raw)
        if match is None:
            self.given.refused.append(
                (
                    worded("line {number}", number=row.line),
                    worded("The relation names no token that it comes from."),
                )
            )
            return
        values = {c: v.words for c, v in zip(layer.columns, stack, strict=False) if v.words}
        head = (match["unit"], int(match["first"] or 0))
        self._arcs.append(_Arc(layer, head, (row.unit, int(match["second"] or 0)), values))
        if len(self._arcs) > MOST_SPANS:
            raise UnusableInput(
                worded_count("It has more than %Ln link.", "It has more than %Ln links.", MOST_SPANS),
                next_step=worded("Split the document."),
            )

    def _at(self, type_: str, unit: str, number: int) -> _Annotation | None:
        """The annotation of a type at a token; tokens that nothing else marks become spans when asked for."""
        if number:
            found = self._numbered.get((type_, number))
            anything = type_.startswith("uima.tcas.")
            return found or (self._by_number.get(number) if anything else None)
        known = self._alone.get((type_, unit))
        row = self._tokens.get(unit)
        if known is None and row is not None and _is_token(type_):
            known = self._alone[type_, unit] = self._add(type_, row, {})
        return known

    def _relate(
        self,
        label: str,
        head: _Annotation | None,
        child: _Annotation | None,
        features: dict[str, Any],
        own: Any = None,
    ) -> None:
        ends = [end.span.number if end is not None else 0 for end in (head, child)]
        relation = GivenRelation(label, ends[0], ends[1], features=features or None)
        own_notes.tell_relation(relation, own)
        self.given.relations.append(relation)


def _stacks(layer: Layer, row: Row) -> Iterator[list[Value]]:
    """The values of each annotation of a layer at a row, a value a column."""
    cells = row.cells[layer.first : layer.after]
    if len(cells) < layer.after - layer.first or all(cell == NOTHING for cell in cells):
        return
    columns = [values_of(cell) for cell in cells]
    for at in range(max(map(len, columns))):
        stack = [column[min(at, len(column) - 1)] for column in columns]
        if any(value.words is not None or value.number for value in stack):
            yield stack


def _names_tokens(layer: Layer) -> bool:
    """Whether relations or slots of a layer may name tokens that nothing else marks."""
    slots = (name for column, name in enumerate(layer.columns) if layer.is_target(column))
    return _is_token(layer.base) or any(map(_is_token, slots))


def _is_token(type_: str) -> bool:
    return type_ == TOKEN or short(type_) == "POS"
