"""Checks native JSONL, and whole exported datasets, against what the format promises.

Stricter than reading: keys that are not of the format are refused here. Nothing is kept in memory
but ids, so a file of any size can be checked; a line may have 64 MiB.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.fragments import FRAGMENTS, misfit
from annotator.domain.record import Refusal
from annotator.domain.wording import worded
from annotator.formats.manifest import CARD_FILE, Manifest, changed_files, read_manifest
from annotator.formats.native_line import DocumentLine, decode_line, problems
from annotator.formats.siblings import ENTRIES_FILE, RELATIONS_FILE, Entry, RelationAcross, read_sibling

LONGEST_LINE = 64 << 20
"""In bytes."""

SIBLINGS = (ENTRIES_FILE, RELATIONS_FILE)
"""The files of a dataset that hold no documents, in the order in which they are read."""

_End = tuple[str, str]


@dataclass(slots=True)
class Seen:
    """What a validation has come across: counts to report, and ids to compare later lines with."""

    lines: int = 0
    spans: int = 0
    relations: int = 0
    links: int = 0
    entries: set[str] | None = None
    wanted: dict[_End, str] = field(default_factory=dict)
    _texts: dict[str, int] = field(default_factory=dict)
    _files: dict[str, str] = field(default_factory=dict)
    _work: set[tuple[str, str]] = field(default_factory=set)

    @property
    def documents(self) -> int:
        """How many different documents there were."""
        return len(self._texts)

    def take(self, line: DocumentLine, name: str) -> Iterator[str]:
        """Remember a sound line of file ``name``; yields what contradicts earlier lines."""
        self.lines += 1
        self.spans += len(line.spans)
        self.relations += len(line.relations)
        if (line.id, line.annotator) in self._work:
            yield f'The document "{line.id}" stands twice with the work of "{line.annotator}".'
        self._work.add((line.id, line.annotator))
        text = hash(line.text)
        if self._texts.setdefault(line.id, text) != text:
            yield f'The document "{line.id}" had another text in an earlier line.'
        first = self._files.setdefault(line.id, name)
        if first != name:
            yield f'The document "{line.id}" stands in {first} too: the splits leak.'
        if self.wanted:
            for span in line.spans:
                self.wanted.pop((line.id, span.id), None)
        if self.entries is not None:
            for span in line.spans:
                entry = span.features.get("entry")
                if isinstance(entry, str) and entry not in self.entries:
                    yield f'The span "{span.id}" names the entry "{entry}", which is not in {ENTRIES_FILE}.'


def validate(stream: BinaryIO, name: str, seen: Seen | None = None) -> Iterator[Refusal]:
    """Everything wrong with the native JSONL in ``stream``, line by line, with ``name`` as its file.

    Empty lines are passed over. ``seen`` collects counts, and joins several files to one dataset.
    """
    seen = seen if seen is not None else Seen()
    for number, line in _lines(stream):
        if line is None:
            yield _too_long(name, number)
            continue
        try:
            found = decode_line(line, number)
        except UnusableInput as error:
            yield _refusal(name, error)
            continue
        wrong = [*problems(found), *_pieces_astray(found)]
        for reason in wrong or seen.take(found, name):
            yield Refusal(file=name, place=f"line {number}", reason=reason)


def _pieces_astray(line: DocumentLine) -> Iterator[str]:
    """Spans whose feature ``fragments`` says no pieces of them; reading takes them as one piece."""
    for span in line.spans:
        if FRAGMENTS in span.features:
            wrong = misfit(span.features[FRAGMENTS], span.start, span.end)
            if wrong:
                yield f'The span "{span.id}" has a wrong feature "{FRAGMENTS}". {wrong}'


def validate_folder(folder: Path, seen: Seen | None = None) -> Iterator[Refusal]:
    """Everything wrong with an exported dataset: its files against the manifest, then every line.

    The card may have been edited: it is meant to be.

    Raises:
        OSError: if a file can't be read.
    """
    seen = seen if seen is not None else Seen()
    try:
        manifest = read_manifest(folder)
    except UnusableInput as error:
        yield _refusal(str(folder), error)
        return
    changed = changed_files(folder, manifest)
    changed.pop(CARD_FILE, None)
    for file, change in changed.items():
        yield Refusal(file=file, reason=f"This file {change.value}.")
    for file in SIBLINGS:
        if (folder / file).is_file():
            with (folder / file).open("rb") as stream:
                yield from validate_sibling(stream, file, seen)
    for file in _document_files(folder, manifest):
        with (folder / file).open("rb") as stream:
            yield from validate(stream, file, seen)
    for (document, span), place in seen.wanted.items():
        yield Refusal(
            file=RELATIONS_FILE,
            place=place,
            reason=worded(
                'The span "{span}" of the document "{document}" is not in this dataset.',
                span=span,
                document=document,
            ),
        )


def _document_files(folder: Path, manifest: Manifest) -> list[str]:
    return [
        file
        for file in manifest.files
        if file.endswith(".jsonl")
        and file not in {RELATIONS_FILE, ENTRIES_FILE}
        and (folder / file).is_file()
    ]


def validate_sibling(stream: BinaryIO, name: str, seen: Seen) -> Iterator[Refusal]:
    """Everything wrong with a file of links or of entries by itself (``name`` says which it is).

    Raises:
        OSError: if it can't be read.
    """
    if name == ENTRIES_FILE:
        seen.entries = set()
    for number, line in _lines(stream):
        if line is None:
            yield _too_long(name, number)
            continue
        place = f"line {number}"
        try:
            if name == RELATIONS_FILE:
                link = read_sibling(line, number, RelationAcross)
                seen.links += 1
                for end in (link.head, link.child):
                    seen.wanted.setdefault((end.doc, end.span), place)
                continue
            entry = read_sibling(line, number, Entry)
        except UnusableInput as error:
            yield _refusal(name, error)
            continue
        assert seen.entries is not None
        if entry.id in seen.entries:
            yield Refusal(
                file=name, place=place, reason=worded('The entry "{entry}" stands twice.', entry=entry.id)
            )
        seen.entries.add(entry.id)


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Lines with their numbers from 1, without empty ones; None for one that is too long."""
    number = 0
    while line := stream.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        elif not line.isspace():
            yield number, line


def _too_long(name: str, number: int) -> Refusal:
    return Refusal(
        file=name,
        place=f"line {number}",
        reason=worded("The line is longer than {size} MiB.", size=LONGEST_LINE >> 20),
    )


def _refusal(name: str, error: UnusableInput) -> Refusal:
    place = error.where if error.where.startswith("line ") else ""
    return Refusal(file=name, place=place, reason=error.what, next_step=error.next_step)
