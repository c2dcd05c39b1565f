"""Writes other tools' formats: one file, or a folder of files, there whole or not at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, runtime_checkable

from annotator.domain.errors import UserFixable
from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.formats.atomic_output import (
    OutputFile,
    partial_beside,
    put_in_place,
    remove,
    said_plainly,
    sync_folder,
)
from annotator.formats.not_carried import NotCarried

_NO_NAME = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 80


class FileWriter(Protocol):
    """Turns records into the bytes of one file."""

    def begin(self) -> bytes:
        """What stands before the first record."""

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The bytes of one record."""

    def end(self) -> bytes:
        """What stands after the last record."""


@runtime_checkable
class FolderWriter(Protocol):
    """Turns records into the files of a folder."""

    def files(self, record: Record, stem: str, missing: NotCarried) -> dict[str, bytes]:
        """The files of one record by name; ``stem`` is a file name without ending, used by no other."""

    def last_files(self) -> dict[str, bytes]:
        """The files that speak of all records."""


@runtime_checkable
class LinesWriter(Protocol):
    """Turns records into lines of a few files in one folder."""

    def line(self, record: Record, missing: NotCarried) -> tuple[str, bytes]:
        """The file of the folder that the record's line belongs to, and the line."""

    def last_files(self) -> dict[str, bytes]:
        """The files that speak of all records."""


Writer = FileWriter | FolderWriter | LinesWriter


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignWritten:
    """What was written, counted; ``not_carried`` are sentences, ``places`` the same for machines."""

    path: Path
    files: tuple[str, ...]
    records: int
    spans: int
    relations: int
    not_carried: tuple[str, ...]
    places: dict[str, list[str]]


class ForeignOutput:
    """Writes records to ``target`` through ``writer``; it is there when the ``with`` block ends well.

    In a folder, records of several annotators stand in a folder each; those of one stand at its top.

    Raises:
        UserFixable: on entering, if something stands at ``target`` already; on writing, if the disk
            does not take it.
    """

    def __init__(self, target: Path, writer: Writer) -> None:
        self.target = target.resolve()
        self.missing = NotCarried()
        self.written: ForeignWritten | None = None
        partial = partial_beside(self.target)
        self._destination = _destination(partial, writer)
        self._records = self._spans = self._relations = 0

    def __enter__(self) -> ForeignOutput:
        """Begin, or refuse the target."""
        with said_plainly(self.target):
            if self.target.exists() and not self._destination.may_replace(self.target):
                raise UserFixable(
                    worded("There is a folder of this name already.")
                    if self.target.is_dir()
                    else worded("There is a file of this name already."),
                    where=str(self.target),
                    next_step=worded("Choose another name, or move it away first."),
                )
            self._destination.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the output in its place, or take everything back."""
        if error is not None:
            self._destination.discard()
            return
        with said_plainly(self.target):
            try:
                files = self._destination.finish(self.target)
            except BaseException:
                self._destination.discard()
                raise
        self.written = ForeignWritten(
            path=self.target,
            files=files,
            records=self._records,
            spans=self._spans,
            relations=self._relations,
            not_carried=self.missing.lines(),
            places={what: [str(p) for p in places] for what, places in sorted(self.missing.places.items())},
        )

    def add(self, record: Record) -> None:
        """Write one record.

        Raises:
            UserFixable: if the disk does not take it.
        """
        self._records += 1
        self._spans += len(record.spans)
        self._relations += len(record.relations)
        with said_plainly(self.target):
            self._destination.add(record, self.missing)


class _Destination(Protocol):
    """Where an output grows until it is put in its place."""

    def may_replace(self, target: Path) -> bool:
        """Whether what stands at the target may make room."""

    def begin(self) -> None:
        """Make what the records go into."""

    def add(self, record: Record, missing: NotCarried) -> None:
        """Write one record."""

    def finish(self, target: Path) -> tuple[str, ...]:
        """Put all of it at ``target``; names the files."""

    def discard(self) -> None:
        """Take everything back."""


def _destination(partial: Path, writer: Writer) -> _Destination:
    if isinstance(writer, LinesWriter):
        return _FolderOfLines(partial, writer)
    return _Folder(partial, writer) if isinstance(writer, FolderWriter) else _OneFile(partial, writer)


class _OneFile:
    """One file, written as the records come."""

    def __init__(self, partial: Path, writer: FileWriter) -> None:
        self._partial = partial
        self._writer = writer
        self._file: OutputFile | None = None

    def may_replace(self, target: Path) -> bool:
        """Never: a file that is there stays."""
        return False

    def begin(self) -> None:
        """Begin the file."""
        self._file = OutputFile(self._partial)
        self._put(self._writer.begin())

    def add(self, record: Record, missing: NotCarried) -> None:
        """Write the bytes of one record."""
        self._put(self._writer.record(record, missing))

    def finish(self, target: Path) -> tuple[str, ...]:
        """End the file and move it to ``target``."""
        self._put(self._writer.end())
        assert self._file is not None
        self._file.finish()
        put_in_place(self._partial, target)
        return (target.name,)

    def discard(self) -> None:
        """Remove what was written."""
        if self._file is not None:
            self._file.abandon()
        remove(self._partial)

    def _put(self, content: bytes) -> None:
        assert self._file is not None
        if content:
            self._file.write_line(content)


class _Folder:
    """A folder of files, with a folder for each annotator where there are several."""

    def __init__(self, partial: Path, writer: FolderWriter) -> None:
        self._partial = partial
        self._writer = writer
        self._folders: dict[str, _Names] = {}

    def may_replace(self, target: Path) -> bool:
        """An empty folder makes room."""
        return target.is_dir() and not any(target.iterdir())

    def begin(self) -> None:
        """Make the folder."""
        self._partial.mkdir()

    def add(self, record: Record, missing: NotCarried) -> None:
        """Write the files of one record."""
        names = self._folders.get(record.annotator)
        if names is None:
            taken = {each.folder.lower() for each in self._folders.values()}
            folder = _unused(_plain_name(record.annotator) or "unnamed", taken)
            names = self._folders[record.annotator] = _Names(folder)
            (self._partial / folder).mkdir()
        stem = names.stem_of(record)
        for name, content in self._writer.files(record, stem, missing).items():
            (self._partial / names.folder / name).write_bytes(content)

    def finish(self, target: Path) -> tuple[str, ...]:
        """Bring the files of a single annotator to the top, and move the folder to ``target``."""
        if len(self._folders) == 1:
            (names,) = self._folders.values()
            only = partial_beside(self._partial)
            (self._partial / names.folder).rename(only)
            self._partial.rmdir()
            only.rename(self._partial)
        for name, content in self._writer.last_files().items():
            (self._partial / name).write_bytes(content)
        written = (path for path in self._partial.rglob("*") if path.is_file())
        files = sorted(path.relative_to(self._partial).as_posix() for path in written)
        sync_folder(self._partial)
        put_in_place(self._partial, target)
        return tuple(files)

    def discard(self) -> None:
        """Remove what was written."""
        remove(self._partial)


class _FolderOfLines:
    """A folder of a few files, each written line by line."""

    def __init__(self, partial: Path, writer: LinesWriter) -> None:
        self._partial = partial
        self._writer = writer
        self._files: dict[str, OutputFile] = {}

    def may_replace(self, target: Path) -> bool:
        """An empty folder makes room."""
        return target.is_dir() and not any(target.iterdir())

    def begin(self) -> None:
        """Make the folder."""
        self._partial.mkdir()

    def add(self, record: Record, missing: NotCarried) -> None:
        """Write the line of one record into its file."""
        name, content = self._writer.line(record, missing)
        file = self._files.get(name)
        if file is None:
            path = self._partial / name
            path.parent.mkdir(parents=True, exist_ok=True)
            file = self._files[name] = OutputFile(path)
        file.write_line(content)

    def finish(self, target: Path) -> tuple[str, ...]:
        """End the files, write those that speak of all, and move the folder to ``target``."""
        for file in self._files.values():
            file.finish()
        last = self._writer.last_files()
        for name, content in last.items():
            (self._partial / name).write_bytes(content)
        sync_folder(self._partial)
        put_in_place(self._partial, target)
        return tuple(sorted([*self._files, *last]))

    def discard(self) -> None:
        """Remove what was written."""
        for file in self._files.values():
            file.abandon()
        remove(self._partial)


class _Names:
    """The file names of one folder, by article; unused whatever the case of their letters."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._taken: set[str] = set()

    def stem_of(self, record: Record) -> str:
        """A name for the files of a record, from its source file, title or id."""
        document = record.document
        source = document.source_file.rpartition("/")[2].rpartition(".")[0]
        return _unused(
            _plain_name(source or document.title) or _plain_name(document.id) or "article", self._taken
        )


def _plain_name(text: str) -> str:
    return _NO_NAME.sub("-", text).strip("-.")[:_LONGEST_NAME]


def _unused(name: str, taken: set[str]) -> str:
    found, number = name, 1
    while found.lower() in taken:
        number += 1
        found = f"{name}-{number}"
    taken.add(found.lower())
    return found
