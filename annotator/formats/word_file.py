"""Word documents (.docx)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.formats.article import Source, document_of
from annotator.formats.options import ReadOptions
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_size, checked_text


def record_of(name: str, data: bytes, options: ReadOptions) -> Record:
    """The article of a Word document: its paragraphs and tables, one line each.

    Raises:
        UnusableInput: if it is damaged, empty or too large.
    """
    checked_size(len(data), options)
    import docx
    from docx.opc.exceptions import OpcError
    from lxml import etree

    try:
        document = docx.Document(io.BytesIO(data))
        text = "\n".join(_lines(document))
        properties = document.core_properties
        fields = {"title": (properties.title or "").strip(), "author": _author(properties.author)}
    except (OpcError, etree.XMLSyntaxError, KeyError, ValueError, AttributeError, TypeError) as error:
        raise UnusableInput(
            worded("This Word document is damaged."),
            next_step=worded("Open it in a word processor and save it again."),
        ) from error
    kept = stored(text)
    checked_text(kept.text, options)
    source = Source(file=name, sha256=sha256(data).hexdigest(), fields=fields)
    return Record(document=document_of(kept.text, source), notes=kept.notes)


def _lines(document: Any) -> Iterator[str]:
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells = [cell.text.replace("\n", " ").strip() for cell in row.cells]
                yield " | ".join(dict.fromkeys(cell for cell in cells if cell))
        else:
            yield block.text


def _author(author: str | None) -> str:
    """The author a person gave; programs fill in their own name."""
    name = (author or "").strip()
    return "" if name.lower() in {"python-docx", "microsoft office user", "user", "unknown"} else name
