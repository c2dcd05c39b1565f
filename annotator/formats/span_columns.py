"""What the columns of a table are called that has a span a row, by us and by others."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

_OTHERS = {
    "document": ("document_id", "doc_id", "docid", "doc", "filename", "file"),
    "annotator": ("annotator_id", "user", "coder"),
    "start": ("begin", "start_offset", "start_char", "char_start", "from", "offset_start"),
    "end": ("stop", "end_offset", "end_char", "char_end", "to", "offset_end"),
    "text": ("covered_text", "span_text", "mention", "quote", "surface", "span"),
    "label": ("entity", "entity_type", "entity_label", "category", "type", "tag"),
    "document_text": ("doc_text", "full_text", "article_text", "document_content", "context", "sentence"),
}
_NEEDED = frozenset({"start", "end", "label", "document_text"})
_SEPARATOR = re.compile(r'"?sep=([,;|:\t])"?\s*', re.IGNORECASE)


def header_of(lines: Iterator[str]) -> tuple[str, str]:
    """The first line of a table and its separator; a line in which a spreadsheet names it is passed over."""
    header = next(lines, "")
    named = _SEPARATOR.fullmatch(header)
    if named is not None:
        return next(lines, ""), named[1]
    return header, max("\t,;|", key=header.count)


def span_columns(header: list[str]) -> list[str]:
    """Our names of the columns; nothing for a table that has no spans.

    ``text`` is the text of the article where no other column can be.
    """
    names = [cell.strip().strip('"').strip().lower().replace(" ", "_") for cell in header]
    for ours, others in _OTHERS.items():
        if ours not in names:
            theirs = next((other for other in others if other in names), None)
            names = [ours if name == theirs else name for name in names]
    if "document_text" not in names and names.count("text") == 1:
        names[names.index("text")] = "document_text"
    return names if set(names) >= _NEEDED else []


def is_span_table(start: str) -> bool:
    """Whether a file that begins so is a table with a span a row."""
    header, separator = header_of(iter(start.splitlines(keepends=True)[:2]))
    try:
        cells = next(csv.reader([header], delimiter=separator), [])
    except csv.Error:
        return False
    return bool(span_columns(cells))
