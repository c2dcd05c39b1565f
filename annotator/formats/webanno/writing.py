"""Writes WebAnno TSV 3.3, one file a record: a layer of spans over tokens and one of relations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from annotator.domain.positions import Utf16Map
from annotator.domain.record import Record
from annotator.domain.span import Relation, Span
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.conll_writing import tokens_of
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.trimmed_spans import in_utf16, trimmed_spans
from annotator.formats.uima.layer_names import OUR_LINK, OUR_SPAN
from annotator.formats.webanno.cells import NO_VALUE, NOTHING, escaped

NO_ID = "\0"  # so that every id is kept: the format has none
CARRIES = own_notes.EVERYTHING


class WebannoWriter:
    """Writes ``STEM.tsv`` for each record; positions count UTF-16 units, as the format asks for.

    Lines of the text are its sentences. What the layers have no feature for stands as JSON in their
    feature ``goldspan``.
    """

    def files(self, record: Record, stem: str, missing: NotCarried) -> dict[str, bytes]:
        """The file of one record."""
        count_missing(record, CARRIES, missing)
        return {f"{stem}.tsv": "\n".join(_Lines(record, missing).all()).encode()}

    def last_files(self) -> dict[str, bytes]:
        """Nothing."""
        return {}


class _Lines:
    def __init__(self, record: Record, missing: NotCarried) -> None:
        self._record = record
        self._missing = missing
        self._text = record.document.text
        self._units = Utf16Map(self._text)
        self._spans = [in_utf16(span, self._units) for span in trimmed_spans(record, missing)]
        self._tokens = list(tokens_of(self._text, self._spans))
        self._stacks: dict[int, list[Span]] = {}
        self._first: dict[str, int] = {}
        self._numbers = self._numbered()
        self._labels = {span.id: escaped(span.label) + self._mark(span) for span in self._spans}
        self._own = {span.id: self._said(span) + self._mark(span) for span in self._spans}

    def _numbered(self) -> dict[str, int]:
        """A number for each span that one token can't tell from another; 0 for the others."""
        starts = [start for start, _ in self._tokens]
        several: set[str] = set()
        for span in self._spans:
            first, after = bisect_left(starts, span.start), bisect_left(starts, span.end)
            self._first[span.id] = first
            for token in range(first, after):
                self._stacks.setdefault(token, []).append(span)
            if after - first > 1:
                several.add(span.id)
        for stack in self._stacks.values():
            if len(stack) > 1:
                several.update(span.id for span in stack)
        numbers: dict[str, int] = {}
        for span in self._spans:
            numbers[span.id] = 1 + sum(map(bool, numbers.values())) if span.id in several else 0
        return numbers

    def all(self) -> list[str]:
        """The lines of the file."""
        relations = self._relations()
        lines = ["#FORMAT=WebAnno TSV 3.3", f"#T_SP={OUR_SPAN}|label|{own_notes.KEY}"]
        if relations:
            lines.append(f"#T_RL={OUR_LINK}|label|{own_notes.KEY}|BT_{OUR_SPAN}")
        lines.append("")
        at = 0
        sentences = self._sentences()
        units = [
            f"{number}-{token + 1}"
            for number, (first, after) in enumerate(sentences, 1)
            for token in range(after - first)
        ]
        for first, after in sentences:
            start, end = self._tokens[first][0], self._tokens[after - 1][1]
            self._say_gap(at, start)
            at = end
            lines += ["", f"#Text={_line(self._text[start:end])}"]
            lines += [self._row(token, units, relations) for token in range(first, after)]
        self._say_gap(at, len(self._text), last=True)
        return [*lines, ""]

    def _sentences(self) -> list[tuple[int, int]]:
        """The first token of each line and the one after its last."""
        begins = [
            number
            for number, (start, _) in enumerate(self._tokens)
            if number == 0 or "\n" in self._text[self._tokens[number - 1][1] : start]
        ]
        return list(zip(begins, [*begins[1:], len(self._tokens)], strict=True))

    def _say_gap(self, start: int, end: int, *, last: bool = False) -> None:
        gap = self._text[start:end]
        if last and gap:
            self._missing.add(worded("white space at the end of texts"), self._record, start)
        elif gap.strip("\n"):
            self._missing.add(worded("white space around lines (now line feeds)"), self._record, start)

    def _row(self, token: int, units: list[str], relations: Mapping[int, Sequence[Relation]]) -> str:
        start, end = self._tokens[token]
        place = f"{self._units.to_utf16(start)}-{self._units.to_utf16(end)}"
        cells = [units[token], place, self._text[start:end]]
        stack = self._stacks.get(token, [])
        cells.append(_cell([self._labels[span.id] for span in stack]))
        cells.append(_cell([self._own[span.id] for span in stack]))
        if relations:
            here = relations.get(token, ())
            cells.append(_cell([escaped(relation.label) for relation in here]))
            said = [own_notes.of_relation(r, features=r.features, uid=NO_ID) for r in here]
            cells.append(_cell([_json(each) for each in said]))
            cells.append(_cell([self._source(relation, units) for relation in here]))
        return "\t".join(cells) + "\t"

    @staticmethod
    def _said(span: Span) -> str:
        return _json(own_notes.of_span(span, features=span.features, uid=NO_ID))

    def _mark(self, span: Span) -> str:
        number = self._numbers[span.id]
        return f"[{number}]" if number else ""

    def _relations(self) -> dict[int, list[Relation]]:
        """The relations by the first token of the span they lead to."""
        found: dict[int, list[Relation]] = {}
        for relation in sorted(self._record.relations, key=lambda r: r.order):
            if relation.head in self._first and relation.child in self._first:
                found.setdefault(self._first[relation.child], []).append(relation)
            else:
                self._missing.add(worded("relations of spans that were left out"), self._record)
        return found

    def _source(self, relation: Relation, units: list[str]) -> str:
        numbers = self._numbers[relation.head], self._numbers[relation.child]
        mark = f"[{numbers[0]}_{numbers[1]}]" if any(numbers) else ""
        return units[self._first[relation.head]] + mark


def _cell(values: list[str]) -> str:
    return "|".join(values) or NOTHING


def _json(said: dict[str, object]) -> str:
    return escaped(own_notes.as_text(said)) if said else NO_VALUE


def _line(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r")
