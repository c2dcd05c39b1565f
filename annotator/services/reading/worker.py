"""The process that reads risky files: web pages, PDF, Word documents and everything packed.

It reads large files of many articles as well, ahead of an import that stores them meanwhile.

It may use only so much memory and time, can write no file and reach no network, so a hostile file
costs that one file. Started by ``reading_child``; speaks ``reading_messages`` on its standard input
and output.
"""

from __future__ import annotations

import gc
import gzip
import io
import os
import sys
import time
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats import archive
from annotator.formats.language import plain_language
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read_stream
from annotator.formats.recognition import HEAD, Kind, recognised
from annotator.services.reading.arrival import arrival_of
from annotator.services.reading.messages import (
    Answer,
    Done,
    Holding,
    ListArchive,
    Lot,
    ReadAhead,
    ReadFile,
    ReadMember,
    Refused,
    Request,
    Sent,
    Taken,
    next_request,
    send,
)
from annotator.services.reading.tools_settings import with_owner

MOST_MEMORY = 1_500_000_000  # bytes of address space, libraries included
_LOT_CHARACTERS = 200_000  # some fifty articles
_LOT_SECONDS = 0.25
_SELDOM = 100_000  # new objects, some hundred articles
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, gzip.BadGzipFile)
_NEVER = frozenset([
    "socket.connect", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen", "os.system", "os.exec",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate",
])  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Answer requests until the program closes the stream."""
    requests = sys.stdin.buffer
    # Libraries that print must not break the messages: their output goes nowhere.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    _confine()
    reader = _Reader()
    while (request := next_request(requests)) is not None:
        for answer in reader.answers(request):
            send(answers, answer)
        send(answers, Done())


def _confine() -> None:
    sys.addaudithook(_refuse_what_reading_never_needs)
    try:
        import resource
    except ImportError:  # not on Windows: there, only the time limit of the program holds
        return
    for limit, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(limit, (most, most))
        except (ValueError, OSError):
            continue  # some systems know a limit and don't let it be set


def _refuse_what_reading_never_needs(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _NEVER or (event == "open" and arguments[2] & _WRITING):
        raise PermissionError(event)


class _Reader:
    """Answers requests; keeps the last archive open, since its files are asked for one by one."""

    def __init__(self) -> None:
        self._path = b""
        self._archive: zipfile.ZipFile | None = None

    def answers(self, request: Request) -> Iterator[Answer]:
        """The answers to one request, whatever is wrong with its file.

        What goes wrong while reading ahead ends the process: the program then goes on without it.
        """
        if isinstance(request, ReadAhead):
            # Spans are made by the million and go as they came: looking for rings among them finds none.
            usual = gc.get_threshold()
            gc.set_threshold(_SELDOM, *usual[1:])
            yield from _lots(request)
            gc.set_threshold(*usual)
            return
        try:
            yield from self._answers(request)
        except UnusableInput as error:
            yield _refused(request.name, error.what, error.next_step, error.where)
        except _DAMAGED:
            yield _refused(
                request.name,
                worded("It is damaged: it can't be unpacked."),
                worded("Fetch or pack it again."),
            )
        except MemoryError:
            self._close()
            yield _refused(
                request.name,
                worded("Reading it takes more than {most} GB of memory.", most=f"{MOST_MEMORY / 1e9:,.1f}"),
                worded("Save its article as plain text and import that."),
            )
        except RecursionError:
            yield _refused(
                request.name,
                worded("It is nested too deeply."),
                worded("Save its article as plain text and import that."),
            )
        except OSError as error:
            yield _refused(
                request.name, worded("It can't be read: {reason}.", reason=error.strerror or str(error)), ""
            )

    def _answers(self, request: ReadFile | ListArchive | ReadMember) -> Iterator[Answer]:
        if isinstance(request, ListArchive):
            opened = self._opened(request.path)
            single = archive.is_word(opened)
            yield Holding((), single=True) if single else Holding(tuple(archive.members(opened)))
            return
        if isinstance(request, ReadMember):
            if request.beside >= 0:
                yield from self._pair(request)
                return
            stream = archive.open_member(self._opened(request.path), request.index)
            with stream:
                yield from _read(request.name, stream, request.options)
            return
        with Path(os.fsdecode(request.path)).open("rb") as stream:
            yield from _read_file(request, stream)

    def _pair(self, request: ReadMember) -> Iterator[Answer]:
        """A text of the archive with its brat annotations."""
        from annotator.formats.brat.reading import read_pair

        opened = self._opened(request.path)
        contents: list[bytes] = []
        for index in (request.index, request.beside):
            with archive.open_member(opened, index) as stream:
                contents.append(stream.read(request.options.most_bytes + 1))
        text, annotations = contents
        for item in read_pair(request.name, text, annotations, request.options, request.annotator):
            yield Refused(item) if isinstance(item, Refusal) else Taken(item)

    def _opened(self, path: bytes) -> zipfile.ZipFile:
        if self._archive is None or path != self._path:
            self._close()
            self._archive = archive.opened(_open(path))
            self._path = path
        return self._archive

    def _close(self) -> None:
        if self._archive is not None:
            self._archive.close()
            self._archive = None


def _open(path: bytes) -> BinaryIO:
    return Path(os.fsdecode(path)).open("rb")


def _read_file(request: ReadFile, stream: BinaryIO) -> Iterator[Answer]:
    head = stream.read(HEAD)
    stream.seek(0)
    if recognised(request.name, head, request.options.format) is not Kind.GZIP:
        yield from _read(request.name, stream, request.options)
        return
    packed = os.fstat(stream.fileno()).st_size
    name = str(PurePosixPath(request.name).with_suffix("")) if request.name.endswith(".gz") else request.name
    with gzip.open(stream) as unpacked:
        bounded = io.BufferedReader(_Bounded(unpacked, archive.MOST_RATIO * packed + 1_000_000))
        yield from _read(request.name, bounded, request.options, name)


def _lots(request: ReadAhead) -> Iterator[Lot]:
    """What the file holds, ready to be stored: in lots, since each message costs both processes time."""
    items: list[Sent | Refused] = []
    characters = 0
    options = request.options  # the language is left to the program where it takes the model to tell
    until = time.monotonic() + _LOT_SECONDS
    with Path(os.fsdecode(request.path)).open("rb") as stream:
        for item in read_stream(request.name, stream, replace(options, find_language=False)):
            if isinstance(item, Refusal):
                items.append(Refused(item))
            else:
                language = plain_language(item) if options.find_language else item.document.language
                items.append(Sent(arrival_of(with_owner(item), language)))
                characters += len(item.document.text)
            if characters > _LOT_CHARACTERS or time.monotonic() > until:
                yield Lot(items)
                items, characters, until = [], 0, time.monotonic() + _LOT_SECONDS
    if items:
        yield Lot(items)


def _read(name: str, stream: BinaryIO, options: ReadOptions, inner: str = "") -> Iterator[Answer]:
    """The answers for one file; ``inner`` is its name without the packing, where that differs."""
    # The language is named by the program, which has the model loaded once.
    for item in read_stream(inner or name, stream, replace(options, find_language=False)):
        if isinstance(item, Refusal):
            yield Refused(replace(item, file=name))
        else:
            yield Taken(_called(item, inner, name))


def _called(record: Record, inner: str, name: str) -> Record:
    if record.document.source_file != inner or not inner:
        return record
    return replace(record, document=replace(record.document, source_file=name))


def _refused(name: str, reason: str, next_step: str, place: str = "") -> Refused:
    return Refused(Refusal(file=name, place=place, reason=reason, next_step=next_step))


class _Bounded(io.RawIOBase):
    """A stream that refuses to go on after ``most`` bytes."""

    def __init__(self, source: gzip.GzipFile, most: int) -> None:
        super().__init__()
        self._source = source
        self._left = most

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Never: going back would unpack everything again."""
        return False

    def readinto(self, buffer: Any) -> int:
        """Fill ``buffer``; the number of bytes put there.

        Raises:
            UnusableInput: after ``most`` bytes.
        """
        data = self._source.read1(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise UnusableInput(
                worded(
                    "It unpacks to more than {times} times its size, the most that is unpacked.",
                    times=archive.MOST_RATIO,
                ),
                next_step=worded("If it is sound, unpack it, then import the file."),
            )
        buffer[: len(data)] = data
        return len(data)


if __name__ == "__main__":
    main()
