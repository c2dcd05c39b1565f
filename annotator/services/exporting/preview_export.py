"""What an export would write: its first records, and what its format can't carry, with nothing written."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.formats import native
from annotator.formats.foreign_output import FolderWriter, LinesWriter, Writer
from annotator.formats.foreign_writers import writer_of
from annotator.formats.not_carried import NotCarried
from annotator.services.entries.named import EntryNames
from annotator.services.exporting.export_choices import EVERYTHING, Choices
from annotator.services.exporting.exported_records import records, whose
from annotator.services.exporting.exported_siblings import links_across
from annotator.services.progress import Cancelled, never
from annotator.store.workspace import Workspace

LOOKED_AT = 200
"""How many records are looked at for what can't be carried."""

_SHOWN = 3  # records
_LONGEST = 1_500  # code points of one file of one record
_FILES = 6  # of one record
_SPANS = 12  # of one record
_BEGINNING = 60  # code points of a text that has no title


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPreview:
    """The beginning of what would be written; of a ``packed`` file, a list of what it would hold.

    ``records`` were looked at, and there are ``more`` or not; ``missing`` counts by name what of
    them the format has no place for.
    """

    text: str
    packed: bool
    records: int
    more: bool
    missing: dict[str, int]


def preview_export(
    workspace: Workspace,
    format_: str,
    *,
    source: str = "",
    choices: Choices = EVERYTHING,
    cancelled: Cancelled = never,
) -> ExportPreview | None:
    """Look at the first records that an export would write; None when ``cancelled`` says to stop.

    ``format_`` is ``jsonl`` or one of ``foreign_writers.FOREIGN``; ``source`` and ``choices`` are as
    in ``export_corpus.export``. Nothing is written.

    Raises:
        WrongUse: if nobody of that name has work here, or the format is not known.
    """
    missing = NotCarried()
    writer = None if format_ == "jsonl" else writer_of(format_)
    pieces: list[str] = []
    listed: list[str] = []
    number, more = 0, False
    with workspace.read() as reading:
        who = whose(reading, source)
        names = EntryNames(reading)
        for record in records(reading, who, names.named_all):
            if cancelled():
                return None
            if not choices.takes(record.document):
                continue
            if number == LOOKED_AT:
                more = True
                break
            number += 1
            kept = choices.of(record)
            content = _written(writer, kept, number, missing)
            if number <= _SHOWN:
                pieces.extend(content)
                listed.extend(_listed(kept))
        if writer is not None:
            for link in links_across(reading, who):
                missing.add_at(worded("links across articles"), link.head.doc)
            for entry in names.lines(reading):
                missing.add_at(worded("entries"), entry.name)
    return ExportPreview(
        text="\n".join(pieces or listed),
        packed=not pieces,
        records=number,
        more=more,
        missing=dict(missing.counts),
    )


def _written(writer: Writer | None, record: Record, number: int, missing: NotCarried) -> list[str]:
    """What stands in the files of one record, as far as it can be read."""
    if writer is None:
        return _readable(native.write_line(record))
    if isinstance(writer, LinesWriter):
        return _readable(writer.line(record, missing)[1])
    if isinstance(writer, FolderWriter):
        files = writer.files(record, f"article-{number}", missing)
        found: list[str] = []
        for name, content in list(files.items())[:_FILES]:
            text = _readable(content)
            if text:
                found += [f"── {name} ──", *text]
        return found
    return _readable((writer.begin() if number == 1 else b"") + writer.record(record, missing))


def _listed(record: Record) -> list[str]:
    """An article and its spans, a line each."""
    beginning = " ".join(record.document.text[:_BEGINNING].split())
    title = record.document.title or f"{beginning}…"
    spans = [f"  {s.start}–{s.end}  {s.label}  {' '.join(s.text.split())}" for s in record.spans[:_SPANS]]
    more = [f"  … and {len(record.spans) - _SPANS:,} more"] if len(record.spans) > _SPANS else []
    return [title, *spans, *more]


def _readable(content: bytes) -> list[str]:
    """Bytes as text, cut where they are long; nothing for what is no text."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return []
    if "\0" in text:
        return []
    text = text.strip("\n")
    return [text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"] if text else []
