"""WebAnno TSV 3: spans over tokens and parts of tokens, stacked, with slots, chains and relations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.formats import own_notes
from annotator.formats.encoding import decode
from annotator.formats.foreign_document import ForeignDocument, limited, taken_document
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import MOST_SPANS, GivenSpan
from annotator.formats.options import ReadOptions
from annotator.formats.taken import checked_size
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
from annotator.formats.webanno.text import Row, sentences_of, text_of

_VERSION = re.compile(r"#FORMAT=WebAnno TSV 3\.\d+\s*")
_TARGET = re.compile(r"(?P<unit>\d+-\d+(?:\.\d+)?)(?:\[(?P<first>\d+)(?:_(?P<second>\d+))?\])?")
_CHAIN_LINK = re.compile(r"(?P<words>.*)->(?P<chain>\d+)-(?P<link>\d+)", re.DOTALL)


def records(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The record of a file.

    Raises:
        UnusableInput: if the file is too large, of another version, or its tokens make no text.
    """
    checked_size(len(data), options)
    lines = decode(data, "utf-8").text.removeprefix("\ufeff").split("\n")
    if not _VERSION.fullmatch(lines[0]):
        raise UnusableInput("It is no WebAnno TSV of version 3.", next_step="Export it as WebAnno TSV v3.x.")
    header = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    bad: list[tuple[str, str]] = []
    sentences = sentences_of(lines, bad)
    if not sentences:
        raise UnusableInput("There are no tokens in it.")
    text, unit = text_of(sentences)
    document = _Document([row for sentence in sentences for row in sentence.rows])
    layers = layers_of([line.rstrip("\r") for line in lines[:header]])
    for layer in layers:
        if layer.kind == "span":
            document.take_spans(layer)
        elif layer.kind == "chain":
            document.take_chains(layer)
    for layer in layers:
        document.take_relations(layer)
    document.finish_slots()
    given = document.given
    given.text, given.unit = text, unit
    given.refused[:0] = bad
    if unit == "code_points":
        given.notes.append(
            "The positions count code points, not UTF-16 units, and were read so: its tokens fit."
        )
    given.notes.append("Line feeds were put between sentences: the format does not say what stands there.")
    yield from limited(name, taken_document(given, name, "", options))


@dataclass(slots=True)
class _Annotation:
    """An annotation being gathered from the rows it stands in."""

    type: str
    begin: int
    end: int
    values: dict[str, Any] = field(default_factory=dict)
    number: int = 0


class _Document:
    def __init__(self, rows: list[Row]) -> None:
        self.given = ForeignDocument(text="")
        self._rows = rows
        self._units = {row.unit: row for row in rows}
        self._numbered: dict[tuple[str, int], _Annotation] = {}
        self._by_number: dict[int, _Annotation] = {}
        self._alone: dict[tuple[str, str], _Annotation] = {}
        self._slots: list[tuple[_Annotation, str, str, str, str]] = []
        self._count = 0

    def take_spans(self, layer: Layer) -> None:
        """Put the spans of a layer into the document; their slots wait for all spans to be there."""
        found: list[_Annotation] = []
        for row, stack in self._stacks(layer):
            own = [value.number for column, value in enumerate(stack) if not layer.is_target(column)]
            number = next(filter(None, own), 0)
            annotation = self._numbered.get((layer.type, number)) if number else None
            if annotation is None:
                annotation = _Annotation(layer.type, row.begin, row.end)
                found.append(annotation)
                if number:
                    self._numbered[layer.type, number] = annotation
                    self._by_number.setdefault(number, annotation)
                else:
                    self._alone[layer.type, row.unit] = annotation
                self._say(annotation, layer, stack)
            annotation.begin = min(annotation.begin, row.begin)
            annotation.end = max(annotation.end, row.end)
        for annotation in found:
            self._add(annotation)

    def _stacks(self, layer: Layer) -> Iterator[tuple[Row, list[Value]]]:
        """The values of each annotation at each row, a value a column."""
        width = layer.after - layer.first
        for row in self._rows:
            cells = row.cells[layer.first : layer.after]
            if len(cells) < width or all(cell == NOTHING for cell in cells):
                continue
            columns = [values_of(cell) for cell in cells]
            for at in range(max(map(len, columns))):
                stack = [column[min(at, len(column) - 1)] for column in columns]
                if any(value.words is not None or value.number for value in stack):
                    yield row, stack

    def _say(self, annotation: _Annotation, layer: Layer, stack: list[Value]) -> None:
        roles: Value | None = None
        slot = ""
        for column, value in zip(layer.columns, stack, strict=False):
            if column.startswith(ROLE):
                roles, slot = value, column.removeprefix(ROLE).partition("_")[0].rpartition(":")[2]
            elif roles is not None:
                names = entries_of(roles) if roles.words is not None else []
                targets = entries_of(value, targets=True) if value.words else []
                for role, target in zip(names, targets, strict=False):
                    role_ = "" if role in {NO_VALUE, NOTHING} else unescaped(role)
                    self._slots.append((annotation, column, role_, target, slot))
                roles = None
            elif value.words:
                annotation.values[column] = value.words

    def _add(self, annotation: _Annotation) -> None:
        self._count += 1
        if self._count > MOST_SPANS:
            raise UnusableInput(f"It has more than {MOST_SPANS:,} spans.", next_step="Split the document.")
        annotation.number = self._count
        own = own_notes.from_text(annotation.values.pop(own_notes.KEY, ""))
        label, features = label_of(annotation.type, annotation.values)
        span = GivenSpan(
            annotation.begin, annotation.end, label, features=features or None, number=self._count
        )
        own_notes.tell_span(span, own)
        self.given.spans.append(span)

    def take_chains(self, layer: Layer) -> None:
        """Spans of chains, and a relation from each link to the next."""
        links: dict[tuple[int, int], tuple[_Annotation, str]] = {}
        for row, stack in self._stacks(layer):
            for match in (_CHAIN_LINK.fullmatch(value.raw) for value in stack):
                if match is None:
                    continue
                words = next((v.words for v in stack if "->" not in v.raw and v.words), "")
                key = (int(match["chain"]), int(match["link"]))
                known = links.get(key)
                if known is None:
                    values = {"referenceType": words} if words else {}
                    annotation = _Annotation(layer.type, row.begin, row.end, values)
                    name = "" if match["words"] in {NO_VALUE, NOTHING} else unescaped(match["words"])
                    links[key] = (annotation, name)
                else:
                    known[0].end = max(known[0].end, row.end)
        for annotation, _ in links.values():
            self._add(annotation)
        for (chain, link), (annotation, words) in sorted(links.items(), key=lambda item: item[0]):
            following = links.get((chain, link + 1))
            if following is not None:
                self._relate(words or short(layer.type), annotation, following[0], {"chain": chain})

    def take_relations(self, layer: Layer) -> None:
        """Relations of a layer; in a row stand those that lead to it."""
        if layer.kind != "relation":
            return
        for row, stack in self._stacks(layer):
            match = _TARGET.fullmatch(stack[-1].raw)
            if match is None:
                self.given.refused.append(
                    (f"line {row.line}", "The relation names no token that it comes from.")
                )
                continue
            head = self._at(layer.base, match["unit"], int(match["first"] or 0))
            child = self._at(layer.base, row.unit, int(match["second"] or 0))
            values = {c: v.words for c, v in zip(layer.columns, stack, strict=False) if v.words}
            own = own_notes.from_text(values.pop(own_notes.KEY, ""))
            label, features = label_of(layer.type, values, relation=True)
            self._relate(label, head, child, features, own)

    def finish_slots(self) -> None:
        """Slots become relations from the span that has them to those that fill them."""
        for host, type_, role, target, slot in self._slots:
            match = _TARGET.fullmatch(target)
            filler = self._at(type_, match["unit"], int(match["first"] or 0)) if match else None
            self._relate(role or slot, host, filler, {"slot": slot} if role else {})
        self._slots.clear()

    def _at(self, type_: str, unit: str, number: int) -> _Annotation | None:
        """The annotation of a type at a token; tokens that nothing else marks become spans when asked for."""
        if number:
            found = self._numbered.get((type_, number))
            anything = type_.startswith("uima.tcas.")
            return found or next(
                (a for (_, n), a in self._numbered.items() if anything and n == number), None
            )
        known = self._alone.get((type_, unit))
        row = self._units.get(unit)
        if known is None and row is not None and (type_ == TOKEN or short(type_) == "POS"):
            known = self._alone[type_, unit] = _Annotation(type_, row.begin, row.end)
            self._add(known)
        return known

    def _relate(
        self,
        label: str,
        head: _Annotation | None,
        child: _Annotation | None,
        features: dict[str, Any],
        own: Any = None,
    ) -> None:
        ends = [end.number if end is not None else 0 for end in (head, child)]
        relation = GivenRelation(label, ends[0], ends[1], features=features or None)
        own_notes.tell_relation(relation, own)
        self.given.relations.append(relation)
