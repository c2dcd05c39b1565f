"""A table (CSV) with one span a row; the article's text stands in the first row of each article.

Cells that a spreadsheet would take for a formula begin with an apostrophe, which reading takes off
again: nothing in the file runs when it is opened.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from itertools import chain
from typing import Any, BinaryIO

import msgspec

from annotator.domain.document import META_FIELDS
from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats.article import Source, document_of
from annotator.formats.document_facts import json_line, plain
from annotator.formats.foreign_document import Refusals, further_rows
from annotator.formats.foreign_spans import NO_END, NO_START, GivenSpan, TakenSpans, place
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import plain_fields
from annotator.formats.span_columns import header_of, span_columns
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_text
from annotator.formats.text_lines import NO_TEXT, TextLines

CARRIES = frozenset({"ids", "layers", "features", "scores", "annotator", "meta"})
COLUMNS = (
    "document", "annotator", "start", "end", "text", "label", "layer", "score", "features", "id",
    *META_FIELDS, "document_text",
)  # fmt: skip
_TEXT = "document_text"
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The records of a table: rows that follow each other with the same document and annotator.

    Raises:
        UnusableInput: if the file is no text, or lacks a column.
    """
    lines = TextLines(stream, options.encoding)
    every = lines.with_ends()
    header, delimiter = header_of(every)
    csv.field_size_limit(max(csv.field_size_limit(), options.most_bytes))
    rows = csv.reader(chain([header], every), delimiter=delimiter, strict=True)
    try:
        columns = span_columns(next(rows, []))
    except csv.Error as error:
        raise UnusableInput(
            worded("The table can't be read: {said}.", said=str(error)),
            where=worded("line {number}", number=1),
        ) from error
    if not columns:
        raise UnusableInput(
            worded("The table lacks a column for spans."),
            next_step=worded("It needs start, end, label and document_text."),
        )
    refused = Refusals(name, further_rows)
    known: set[int] = set()
    for group in _groups(rows, columns, lines, refused):
        document = group[0][1].get("document", "")
        try:
            if hash(document) in known and not any(cells.get(_TEXT) for _, cells in group):
                raise UnusableInput(
                    worded("The text of {document} stands further up.", document=document[:80]),
                    next_step=worded("Sort the table, so that the rows of an article follow each other."),
                )
            record = _record(name, group, options, refused)
            known |= {hash(document)} if document else set()
        except UnusableInput as error:
            refused.add(worded("line {number}", number=group[0][0]), error.what, error.next_step)
            continue
        yield replace(record, notes=(*lines.notes(), *record.notes))
        yield from refused.told()
    yield from refused.rest()


_Row = tuple[int, dict[str, str]]


def _groups(rows: Any, columns: list[str], lines: TextLines, refused: Refusals) -> Iterator[list[_Row]]:
    group: list[_Row] = []
    group_text: str | None = None
    try:
        for row in rows:
            # What stands beyond the header belongs to no column.
            cells = {name: _shown(cell) for name, cell in zip(columns, row, strict=False)}
            keys = ("document", "annotator")
            if not any(row):
                continue
            if any(map(lines.is_broken, row)):
                refused.add(worded("line {number}", number=rows.line_num), NO_TEXT)
                continue
            same = group and all(cells.get(key, "") == group[0][1].get(key, "") for key in keys)
            text = cells.get(_TEXT)
            other = text and not cells.get("document") and text != group_text
            if group and (not same or other):
                yield group
                group = []
            if not group:
                group_text = text
            group.append((rows.line_num, cells))
    except csv.Error as error:
        refused.add(
            worded("line {number}", number=rows.line_num),
            worded("The table can't be read: {said}.", said=str(error)),
        )
    if group:
        yield group


def _record(name: str, group: list[_Row], options: ReadOptions, refused: Refusals) -> Record:
    first = group[0][1]
    text = next((cells[_TEXT] for _, cells in group if cells.get(_TEXT)), "")
    kept = stored(text)
    checked_text(kept.text, options)
    given: list[GivenSpan] = []
    lines: dict[str, int] = {}
    for line, cells in group:
        if not cells.get("start") and not cells.get("end") and not cells.get("label"):
            continue
        number = len(lines) + 1
        lines[f"span {number}"] = line
        start, end = (_whole(cells.get(key, "")) for key in ("start", "end"))
        if start is None or end is None:
            reason = NO_START if start is None else NO_END
            refused.add(worded("line {number}", number=line), reason)
            continue
        given.append(
            GivenSpan(
                start,
                end,
                cells.get("label", ""),
                cells.get("text", ""),
                cells.get("layer", ""),
                cells.get("id", ""),
                _features(cells.get("features", "")),
                _score(cells.get("score", "")),
                number,
            )
        )
    taken = place(given, text, kept, options, TakenSpans())
    for where, problem in taken.refused:
        refused.add(worded("line {number}", number=lines[where]), problem)
    source = Source(
        file=name,
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        encoding="utf-8",
        fields=plain_fields({key: first[key] for key in META_FIELDS if first.get(key)}),
    )
    return Record(
        document=document_of(kept.text, source),
        annotator=first.get("annotator", ""),
        spans=tuple(taken.spans),
        notes=(*kept.notes, *taken.notes),
        unit=taken.unit,
    )


def _whole(cell: str) -> int | None:
    # Programs that keep empty cells and numbers in one column write 3 as 3.0.
    match = re.fullmatch(r" *(-?[0-9]{1,12})(?:\.0+)? *", cell)
    return int(match[1]) if match else None


def _score(cell: str) -> float | None:
    try:
        return float(cell) if cell else None
    except ValueError:
        return None


def _features(cell: str) -> Mapping[str, Any] | None:
    try:
        value = msgspec.json.decode(cell) if cell else None
    except (msgspec.DecodeError, ValueError, RecursionError):
        return {"features": cell}
    return value if isinstance(value, dict) else {"features": value} if value is not None else None


def _hidden(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _shown(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


class SpanTableWriter:
    """Writes a row a span, with the article in the first row of each record."""

    def begin(self) -> bytes:
        """The header."""
        return _row(COLUMNS)

    def end(self) -> bytes:
        """Nothing."""
        return b""

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The rows of one record; one with no span has a row that holds the article alone."""
        count_missing(record, CARRIES, missing)
        document = record.document
        meta = [getattr(document, name) for name in META_FIELDS]
        lines: list[bytes] = []
        for span in sorted(record.spans, key=lambda s: s.order):
            score = "" if span.score is None else repr(span.score)
            features = json_line(plain(span.features)).decode().rstrip("\n") if span.features else ""
            own = (span.start, span.end, span.text, span.label, span.layer, score, features, span.id)
            beside = [*meta, document.text] if not lines else [""] * (len(meta) + 1)
            lines.append(_row((document.id, record.annotator, *map(str, own), *beside)))
        if not lines:
            lines.append(_row((document.id, record.annotator, *[""] * 8, *meta, document.text)))
        return b"".join(lines)


def _row(cells: tuple[str, ...]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerow([_hidden(cell) for cell in cells])
    return out.getvalue().encode()
