"""One file format to another, streamed, with no project in between."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats.dataset import DatasetWriter, Export
from annotator.formats.foreign_output import ForeignOutput
from annotator.formats.foreign_writers import FOREIGN, writer_of
from annotator.formats.options import ReadOptions
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.reading.gather import gather

TEXT = "txt"
JSONL = "jsonl"
FORMATS = (TEXT, JSONL, *FOREIGN)
_DEFAULT = ReadOptions()


class ConvertCancelled(Exception):  # an event, not an error
    """The person stopped the conversion; a JSONL file was not written, text files may have been."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvertReport:
    """What was converted. ``dropped_spans`` could not be carried by plain text.

    ``not_carried`` are sentences on what else the target format has no place for, ``places`` the
    same for machines: the documents and positions by what it is.
    """

    path: Path
    documents: int
    dropped_spans: int
    refused: tuple[Refusal, ...]
    notes: tuple[str, ...]
    not_carried: tuple[str, ...] = ()
    places: Mapping[str, list[str]] = field(default_factory=dict)


def convert(
    source: Path,
    out: Path,
    *,
    to: str = "",
    options: ReadOptions = _DEFAULT,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> ConvertReport:
    """Convert a file or folder: to native JSONL, to a folder of plain text files, or for another tool.

    The target format is ``to``, else what the name of ``out`` says. ``options`` say how to read.

    Raises:
        WrongUse: if the target format is not known.
        UserFixable: if nothing could be read, or ``out`` can't be written.
        ConvertCancelled: if ``cancelled`` says so.
    """
    target = to or (JSONL if out.suffix == ".jsonl" else TEXT if source.suffix == ".jsonl" else JSONL)
    if target not in FORMATS:
        raise WrongUse(
            worded("The format {target!r} is not known.", target=target),
            next_step=worded("Use one of these: {names}.", names=", ".join(FORMATS)),
        )
    taken = _Taken(gather([source], options, cancelled=cancelled), progress)
    foreign: ForeignOutput | None = None
    if target == JSONL:
        with DatasetWriter(out, Export(title=source.stem, source=source.name)) as writer:
            for record in taken:
                writer.add("", record)
            if cancelled():
                raise ConvertCancelled
            taken.refuse_nothing(source)
    elif target in FOREIGN:
        foreign = ForeignOutput(out, writer_of(target))
        with foreign as output:
            for record in taken:
                output.add(record)
            if cancelled():
                raise ConvertCancelled
            taken.refuse_nothing(source)
    else:
        _write_texts(out, taken)
        if cancelled():
            raise ConvertCancelled
        taken.refuse_nothing(source)
    return ConvertReport(
        path=out,
        documents=taken.documents,
        dropped_spans=taken.spans if target == TEXT else 0,
        refused=tuple(taken.refused),
        notes=tuple(taken.notes),
        not_carried=foreign.written.not_carried if foreign and foreign.written else (),
        places=foreign.written.places if foreign and foreign.written else {},
    )


class _Taken:
    """The records of a source, counted as they pass; refusals are put aside."""

    def __init__(self, items: Iterator[Record | Refusal], progress: Progress) -> None:
        self._items = items
        self._progress = progress
        self.documents = 0
        self.spans = 0
        self.refused: list[Refusal] = []
        self.notes: list[str] = []

    def __iter__(self) -> Iterator[Record]:
        for item in self._items:
            if isinstance(item, Refusal):
                self.refused.append(item)
                continue
            self.documents += 1
            self.spans += len(item.spans)
            self.notes.extend(f"{item.document.source_file}: {note}" for note in item.notes)
            self._progress(self.documents, None, item.document.source_file)
            # Made from the text, so that converting twice gives the same bytes.
            made = str(uuid.uuid5(uuid.NAMESPACE_URL, item.document.source_file + "\0" + item.document.text))
            yield item if item.document.id else replace(item, document=replace(item.document, id=made))

    def refuse_nothing(self, source: Path) -> None:
        """Say so when not one document could be read."""
        if not self.documents:
            raise UserFixable(
                worded("Nothing could be read. {reason}", reason=str(self.refused[0]))
                if self.refused
                else worded("Nothing could be read."),
                where=str(source),
            )


def _write_texts(folder: Path, taken: _Taken) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        used: set[str] = set()
        for record in taken:
            stem = re.sub(r"[^\w.-]+", "-", record.document.title or record.document.id).strip("-.")[:80]
            stem = stem or "document"
            name, number = stem, 1
            while name.lower() in used:
                number += 1
                name = f"{stem}-{number}"
            used.add(name.lower())
            path = folder / f"{name}.txt"
            if path.exists():
                raise UserFixable(
                    worded("There is a file of this name already."),
                    where=str(path),
                    next_step=worded("Choose an empty folder."),
                )
            path.write_text(record.document.text, "utf-8", newline="")
    except OSError as error:
        raise UserFixable(
            worded("The text files can't be written: {reason}.", reason=error.strerror or str(error)),
            where=str(folder),
            next_step=worded("Choose a folder you may write in."),
        ) from error
