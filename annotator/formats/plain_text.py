"""Plain text and Markdown. The text is kept exactly, line ends aside."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256

from annotator.domain.document import Document, Furniture
from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.formats.article import Source, document_of
from annotator.formats.dates import iso_date
from annotator.formats.encoding import Decoded, decode
from annotator.formats.options import ReadOptions
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_size, checked_text

_FRONT_MATTER = re.compile(r"---[ \t]*\n(?P<body>(?:[^\n]*\n){0,60}?)---[ \t]*(?:\n|$)")
_PAIR = re.compile(r"(?P<key>[A-Za-z_ -]+?)\s*:\s*(?P<value>\S.*)$")
FIELDS = {
    "title": "title",
    "headline": "title",
    "date": "published",
    "published": "published",
    "publish_date": "published",
    "outlet": "outlet",
    "publisher": "outlet",
    "source": "outlet",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "url": "url",
    "link": "url",
    "language": "language",
    "lang": "language",
    "dateline": "dateline",
}
"""What other files call the fields of a ``Document``."""


def record_of(name: str, data: bytes, options: ReadOptions) -> Record:
    """The article in a text file.

    Raises:
        UnusableInput: if it is empty, too long, or no text in any known encoding.
    """
    # No encoding takes more than four bytes a character: nothing longer need be decoded.
    checked_size(
        len(data), replace(options, most_bytes=min(options.most_bytes, 4 * options.most_characters + 4))
    )
    decoded = decode(data, options.encoding)
    kept = stored(decoded.text)
    checked_text(kept.text, options)
    source = Source(file=name, sha256=sha256(data).hexdigest(), encoding=decoded.encoding)
    matter = _FRONT_MATTER.match(kept.text)
    fields = _pairs(matter["body"]) if matter else {}
    document = (
        _after_front_matter(kept.text, matter.end(), fields, source)
        if matter and fields
        else document_of(kept.text, source)
    )
    return Record(document=document, notes=(*encoding_notes(decoded), *kept.notes))


def encoding_notes(decoded: Decoded) -> tuple[str, ...]:
    """What a person should look at when the encoding was a guess."""
    if decoded.certain:
        return ()
    return (
        worded(
            "The encoding was guessed to be {encoding}: check a few words beyond plain letters.",
            encoding=decoded.encoding,
        ),
    )


def plain_fields(pairs: dict[str, str]) -> dict[str, str]:
    """Fields of a ``Document`` from pairs under any of the names in ``FIELDS``; dates become ISO."""
    fields: dict[str, str] = {}
    for key, value in pairs.items():
        name = FIELDS.get(key.strip().lower())
        plain = iso_date(value) if name == "published" else value.strip()
        if name and plain:
            fields.setdefault(name, plain)
    return fields


def _pairs(body: str) -> dict[str, str]:
    pairs = {m["key"]: m["value"].strip().strip("\"'") for m in map(_PAIR.match, body.split("\n")) if m}
    return plain_fields(pairs)


def _after_front_matter(text: str, end: int, fields: dict[str, str], source: Source) -> Document:
    """Front matter is page, not article; what it says goes before what the article shows."""
    said = Source(file=source.file, sha256=source.sha256, encoding=source.encoding, fields=fields)
    return document_of(text, said, head=Furniture(0, end))
