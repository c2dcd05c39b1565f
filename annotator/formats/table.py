"""Tables (CSV, TSV) with one article a row."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded, worded_count
from annotator.formats.article import Source, document_of
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import FIELDS, plain_fields
from annotator.formats.recognition import TEXT_COLUMNS
from annotator.formats.span_columns import header_of
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_text
from annotator.formats.text_lines import NO_TEXT, TextLines


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The article of each row, read row by row; columns that are no field of an article go to ``extra``.

    Raises:
        UnusableInput: if no column holds articles, or the file is no text.
    """
    lines = TextLines(stream, options.encoding)
    every = lines.with_ends()
    first, separator = header_of(every)
    csv.field_size_limit(max(csv.field_size_limit(), options.most_bytes))
    rows = csv.reader(chain([first], every), delimiter=separator)
    try:
        header = next(rows, [])
    except csv.Error as error:
        raise _broken(error) from error
    column = _text_column(header)
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield Refusal(
                file=name, place=worded("line {number}", number=rows.line_num), reason=_broken(error).what
            )
            return
        if row is None:
            return
        if any(lines.is_broken(cell) for cell in row):
            yield Refusal(file=name, place=worded("line {number}", number=rows.line_num), reason=NO_TEXT)
        elif any(cell.strip() for cell in row):
            yield _row(name, header, row, column, rows.line_num, lines, options)


def _row(
    name: str,
    header: list[str],
    row: list[str],
    column: int,
    line: int,
    lines: TextLines,
    options: ReadOptions,
) -> Record | Refusal:
    place = worded("line {number}", number=line)
    if len(row) > len(header):
        return Refusal(
            file=name,
            place=place,
            reason=worded_count(
                "The row has %Ln cell, the header {number}.",
                "The row has %Ln cells, the header {number}.",
                len(row),
                number=len(header),
            ),
            next_step=worded("Put cells that hold the separator in quotation marks."),
        )
    original = row[column] if column < len(row) else ""
    kept = stored(original)
    try:
        checked_text(kept.text, options)
    except UnusableInput as error:
        return Refusal(file=name, place=place, reason=error.what, next_step=error.next_step)
    pairs = {title: cell for title, cell in zip(header, row, strict=False) if cell.strip()}
    pairs.pop(header[column], None)
    extra = {title: cell for title, cell in pairs.items() if title.strip().lower() not in FIELDS}
    source = Source(
        file=name,
        sha256=sha256(original.encode("utf-8", "surrogatepass")).hexdigest(),
        encoding=lines.encoding,
        fields=plain_fields(pairs),
        extra=extra,
    )
    return Record(document=document_of(kept.text, source), notes=(*lines.notes(), *kept.notes))


def _text_column(header: list[str]) -> int:
    names = [cell.strip().lower() for cell in header]
    for wanted in TEXT_COLUMNS:
        if wanted in names:
            return names.index(wanted)
    raise UnusableInput(
        worded("No column of this table is called text."),
        where=worded("line {number}", number=1),
        next_step=worded(
            'Name the column of the articles "text"; the columns are: {columns}.', columns=_listed(header)
        ),
    )


def _listed(header: list[str]) -> str:
    shown = [cell.strip()[:30] for cell in header[:8]]
    return ", ".join(shown) + (" …" if len(header) > 8 else "")


def _broken(error: csv.Error) -> UnusableInput:
    return UnusableInput(
        worded("The table can't be read: {said}.", said=str(error)),
        next_step=worded("Save it as CSV in UTF-8 again."),
    )
