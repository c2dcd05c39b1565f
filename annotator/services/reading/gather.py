"""Reads the files, folders and archives a person names: articles, and what could not be taken.

Text, tables and JSONL are read here, JSONL line by line; everything a hostile file could make slow
or huge is read in a child process with limits. For an import that process reads large files as well.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats.archive import Member
from annotator.formats.brat.reading import read_pair
from annotator.formats.language import with_language
from annotator.formats.options import ReadOptions
from annotator.formats.reading import comes_one_by_one, read_stream
from annotator.formats.recognition import HEAD, RISKY, Kind, recognised
from annotator.formats.validation import SIBLINGS
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.reading.ahead import read_ahead, worth_a_process
from annotator.services.reading.arrival import Arrival, arrival_of
from annotator.services.reading.brat_pairs import ArchivePairs, Pair, paired, pairs_of_archive
from annotator.services.reading.child import ReadingChild, ReadingFailed
from annotator.services.reading.listing import Listed, listed, plain_name
from annotator.services.reading.messages import (
    Holding,
    ListArchive,
    ReadFile,
    ReadMember,
    Refused,
    Request,
    Taken,
)
from annotator.services.reading.text_beside import text_beside
from annotator.services.reading.tools_settings import settings_among, with_owner

_DEFAULT = ReadOptions()


def gather(
    paths: Sequence[Path],
    options: ReadOptions = _DEFAULT,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Iterator[Record | Refusal]:
    """What ``paths`` hold, in order; one bad file never stops the others.

    Progress is told in bytes. A cancelled gathering ends early. Close the iterator if you leave it
    before its end, so that the child process ends as well.
    """
    # Nothing is an arrival where nothing is read ahead.
    return cast("Iterator[Record | Refusal]", _parts(paths, options, progress, cancelled, ahead=False))


def arrivals(
    paths: Sequence[Path], options: ReadOptions = _DEFAULT, cancelled: Cancelled = never
) -> Iterator[Arrival | Refusal]:
    """The same for an import: large files are read by the child, ahead of what is being stored.

    Close the iterator if you leave it before its end.
    """
    with closing(_parts(paths, options, silent, cancelled, ahead=True)) as parts:
        for part in parts:
            yield arrival_of(part) if isinstance(part, Record) else part


def _parts(
    paths: Sequence[Path], options: ReadOptions, progress: Progress, cancelled: Cancelled, *, ahead: bool
) -> Generator[Arrival | Record | Refusal]:
    found = paired(listed(paths))
    settings = settings_among(item.name for item in found if isinstance(item, Listed))
    found = [item for item in found if not isinstance(item, Listed) or item.name not in settings]
    total = sum(item.size for item in found if isinstance(item, Listed | Pair))
    done = 0
    with ReadingChild(cancelled) as child:
        for item in found:
            if cancelled():
                return
            if isinstance(item, Refusal):
                yield item
                continue
            progress(done, total, item.name)
            parts: Iterator[Arrival | Record | Refusal]
            if isinstance(item, Pair):
                parts = _pair(item, options)
            else:
                parts = _file(item, options, child, cancelled, ahead=ahead)
            for part in parts:
                if cancelled():
                    return
                yield with_owner(part) if isinstance(part, Record) else part
            done += item.size
    progress(done, total, "")


def _file(
    file: Listed, options: ReadOptions, child: ReadingChild, cancelled: Cancelled, *, ahead: bool
) -> Iterator[Arrival | Record | Refusal]:
    try:
        with file.path.open("rb") as stream:
            kind = _kind(file.name, stream.read(HEAD), options)
            if kind not in RISKY:
                stream.seek(0)
                here = read_stream(file.name, stream, options, partial(text_beside, file.path))
                large = ahead and worth_a_process(file.size) and comes_one_by_one(kind)
                for item in read_ahead(file, options, child, here, cancelled) if large else here:
                    yield _with_its_text(item, file.path) if isinstance(item, Refusal) else item
                return
    except OSError as error:
        yield Refusal(
            file=file.name, reason=worded("It can't be read: {reason}.", reason=error.strerror or error)
        )
        return
    if kind is Kind.ZIP:
        yield from _zip(file, options, child, cancelled)
    else:
        yield from _asked(ReadFile(os.fsencode(file.path), file.name, options), options, child)


def _pair(pair: Pair, options: ReadOptions) -> Iterator[Record | Refusal]:
    """A text and its brat annotations; what the folder says of both is told with the text."""
    try:
        text, annotations = pair.text.read_bytes(), pair.annotations.read_bytes()
    except OSError as error:
        yield Refusal(
            file=pair.name, reason=worded("It can't be read: {reason}.", reason=error.strerror or error)
        )
        return
    try:
        for item in read_pair(pair.name, text, annotations, options, pair.annotator):
            if isinstance(item, Refusal):
                yield item
                continue
            provenance = item.provenance | pair.provenance
            told = replace(item, notes=(*item.notes, *pair.notes), provenance=provenance)
            yield with_language(told) if options.find_language else told
    except UnusableInput as error:
        yield Refusal(file=pair.name, place=error.where, reason=error.what, next_step=error.next_step)


def _kind(name: str, head: bytes, options: ReadOptions) -> Kind | None:
    """How to read it; None for what is refused or empty, which reading says itself."""
    try:
        return recognised(name, head, options.format)
    except UnusableInput:
        return None


def _zip(
    file: Listed, options: ReadOptions, child: ReadingChild, cancelled: Cancelled
) -> Iterator[Record | Refusal]:
    path = os.fsencode(file.path)
    holding = Holding()
    try:
        for answer in child.ask(ListArchive(path, file.name), options.seconds):
            if isinstance(answer, Holding):
                holding = answer
            elif isinstance(answer, Refused):
                yield answer.refusal
                return
    except ReadingFailed as error:
        yield Refusal(file=file.name, reason=error.reason)
        return
    if holding.single:
        yield from _asked(ReadFile(path, file.name, options), options, child)
        return
    if not holding.members and not cancelled():
        yield Refusal(file=file.name, reason=worded("There are no files in this archive."))
    hidden = sum(member.hidden for member in holding.members)
    pairs = pairs_of_archive([member for member in holding.members if not member.hidden])
    settings = settings_among(member.name for member in holding.members)
    for member in holding.members:
        if cancelled():
            return
        if not member.hidden and member.index not in pairs.beside and member.name not in settings:
            yield from _member(file, path, member, options, child, pairs)
    if hidden:
        yield Refusal(
            file=file.name, reason=worded("Hidden files and folders were left out: {hidden}.", hidden=hidden)
        )


def _member(
    file: Listed,
    path: bytes,
    member: Member,
    options: ReadOptions,
    child: ReadingChild,
    pairs: ArchivePairs,
) -> Iterator[Record | Refusal]:
    name = f"{file.name}/{plain_name(member.name)}"
    beside, annotator = pairs.of_text.get(member.index, (-1, ""))
    request = ReadMember(path, member.index, name, options, beside, annotator)
    for item in _asked(request, options, child):
        if member.note and isinstance(item, Record):
            yield replace(item, notes=(*item.notes, member.note))
        else:
            yield item


def _asked(request: Request, options: ReadOptions, child: ReadingChild) -> Iterator[Record | Refusal]:
    beside = isinstance(request, ReadMember) and request.name.rpartition("/")[2] in SIBLINGS
    try:
        for answer in child.ask(request, options.seconds):
            if isinstance(answer, Taken):
                yield with_language(answer.record) if options.find_language else answer.record
            elif isinstance(answer, Refused) and not beside:
                yield answer.refusal
            elif isinstance(answer, Refused):
                yield Refusal(
                    file=request.name,
                    reason=worded("Links and entries are not read from an archive."),
                    next_step=worded("Unpack it and import its folder."),
                )
                return
    except ReadingFailed as error:
        yield Refusal(
            file=request.name,
            reason=error.reason,
            next_step=worded("Save its article as plain text and import that."),
        )


def _with_its_text(refusal: Refusal, path: Path) -> Refusal:
    """Annotations without the text they belong to are said to lack it."""
    if path.suffix.lower() != ".ann":
        return refusal
    text = plain_name(path.with_suffix(".txt").name)
    return replace(
        refusal,
        reason=worded("{reason} There is no {text} beside it.", reason=refusal.reason, text=text),
        next_step=worded("Import them together with that text."),
    )
