"""PDF files: their text, with the lines of a column joined to paragraphs again."""

from __future__ import annotations

import io
import logging
import re
from hashlib import sha256
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record
from annotator.domain.wording import worded, worded_count
from annotator.formats.article import Source, document_of
from annotator.formats.options import ReadOptions
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_size, checked_text

_MOST_PAGES = 500
_JOINED = worded("The lines of the PDF were joined to paragraphs: compare a few with the page.")
_HYPHEN = re.compile(r"(?<=[a-zà-öø-ÿ])[-\u00ad]$")
_PARAGRAPH_END = re.compile(r"[.!?:…][\"'”’»)\]]*$")


def record_of(name: str, data: bytes, options: ReadOptions) -> Record:
    """The article of a PDF file.

    Raises:
        UnusableInput: if it is damaged, locked, too long, or a scan without text.
    """
    checked_size(len(data), options)
    # Its complaints about imperfect files would go to the terminal; what matters is refused below.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    from pypdf.errors import PyPdfError

    try:
        pages, title, author = _pages(data)
    except UnusableInput:
        raise
    except (PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, OSError) as error:
        raise UnusableInput(
            worded("This PDF is damaged."),
            next_step=worded("Open it in a PDF program and save or print it to PDF again."),
        ) from error
    text = "\n\n".join(filter(None, (joined_paragraphs(page) for page in pages)))
    if not text.strip():
        raise UnusableInput(
            worded("This PDF holds pictures of pages, no text."),
            next_step=worded("Run text recognition (OCR) on it, then import it again."),
        )
    kept = stored(text)
    checked_text(kept.text, options)
    source = Source(
        file=name, sha256=sha256(data).hexdigest(), fields={"title": _title(title), "author": author}
    )
    return Record(document=document_of(kept.text, source), notes=(_JOINED, *kept.notes))


def _pages(data: bytes) -> tuple[list[str], str, str]:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnusableInput(
            worded("This PDF is locked by a password."),
            next_step=worded("Save a copy without it and import that."),
        )
    if len(reader.pages) > _MOST_PAGES:
        raise UnusableInput(
            worded_count(
                "This PDF has %Ln page; an article may have {most}.",
                "This PDF has %Ln pages; an article may have {most}.",
                len(reader.pages),
                most=_MOST_PAGES,
            ),
            next_step=worded("Save the pages of one article as a PDF and import that."),
        )
    about: Any = reader.metadata
    title = str(getattr(about, "title", None) or "").strip()
    author = str(getattr(about, "author", None) or "").strip()
    return [page.extract_text() or "" for page in reader.pages], title, author


def _title(title: str) -> str:
    """The title a person gave; programs put a file's name there."""
    return "" if re.search(r"\.\w{2,4}$|^untitled|^microsoft word", title, re.I) else title


def joined_paragraphs(page: str) -> str:
    """The page's lines as paragraphs: a line that stops short, or an empty one, ends a paragraph.

    A word divided at a line's end is put together when its second half is lower case.
    """
    lines = [line.strip() for line in page.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    width = max(map(len, lines), default=0)
    paragraphs: list[str] = [""]
    for line in lines:
        so_far = paragraphs[-1]
        if not line:
            paragraphs.append("")
        elif not so_far:
            paragraphs[-1] = line
        elif _HYPHEN.search(so_far) and line[0].islower():
            paragraphs[-1] = so_far[:-1] + line
        else:
            paragraphs[-1] = f"{so_far} {line}"
        short = len(line) < 0.7 * width
        if line and short and (_PARAGRAPH_END.search(line) or len(paragraphs[-1]) == len(line)):
            paragraphs.append("")
    return "\n".join(p for p in paragraphs if p)
