"""The lines of a text file of any length, read and decoded piece by piece.

The encoding is found out from the first piece that is not plain ASCII. Bytes that do not fit it
stand in the lines as halves of characters, which ``is_broken`` tells: such a line is refused, the
others are taken.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded
from annotator.formats.encoding import Decoded, decode, wide_encoding
from annotator.formats.plain_text import encoding_notes

NO_TEXT = worded("Its bytes are no text in the encoding of the file.")
"""Why a line that ``is_broken`` is refused."""

_PIECE = 1 << 20  # bytes: a file that is shorter is decoded whole
_LONGEST_LINE = 64_000_000  # bytes
_BROKEN = re.compile("[\udc80-\udcff]")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class TextLines:
    """The text of ``stream``, of which no more than a piece of some MB is held.

    ``wanted`` is the encoding a person chose.

    Raises:
        UnusableInput: on reading, if no encoding fits a piece, or a line is longer than any document.
    """

    def __init__(self, stream: BinaryIO, wanted: str = "") -> None:
        self._stream = stream
        self._wanted = wanted
        self._encoding = ""
        self._notes: tuple[str, ...] = ()
        self._damaged = False
        self.bytes_read = 0

    def __iter__(self) -> Iterator[str]:
        """The lines without their ends (LF, or CR LF), the last one too if it is empty."""
        rest = ""
        for piece in self._pieces():
            *lines, rest = (rest + piece).split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        yield rest.removesuffix("\r")

    def with_ends(self) -> Iterator[str]:
        """The lines with their ends, be they LF, CR or CR LF: as tables are read."""
        rest = ""
        for piece in self._pieces():
            lines = _LINE.findall(rest + piece)
            rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
            yield from lines
        if rest:
            yield rest

    def is_broken(self, text: str) -> bool:
        """Whether bytes of ``text`` did not fit the encoding."""
        return self._damaged and _BROKEN.search(text) is not None

    def notes(self) -> tuple[str, ...]:
        """What a person should know of the encoding; told once."""
        told, self._notes = self._notes, ()
        return told

    @property
    def encoding(self) -> str:
        """The encoding, as far as it is known by now."""
        return self._encoding or "utf-8"

    def _pieces(self) -> Iterator[str]:
        """The text in pieces that end where a line does, unless a character has several bytes."""
        content = self._next()
        if len(content) <= _PIECE:  # the whole file
            if content:
                yield self._text(content).removeprefix("\ufeff")
            return
        wide = wide_encoding(content[:_PIECE], self._wanted)
        if wide:
            yield from self._wide_pieces(wide, content)
            return
        mark = "\ufeff"
        while content:
            yield self._text(content).removeprefix(mark)
            content, mark = self._next(), ""

    def _wide_pieces(self, encoding: str, content: bytes) -> Iterator[str]:
        self._encoding = encoding
        certain = bool(self._wanted) or encoding in {"utf-16", "utf-32"}  # told by their mark
        self._notes = encoding_notes(Decoded(text="", encoding=encoding, certain=certain))
        decoder = codecs.getincrementaldecoder(encoding)()
        mark = "\ufeff"
        try:
            while content:
                yield decoder.decode(content).removeprefix(mark)
                content, mark = self._next(), ""
            yield decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            raise UnusableInput(worded("The bytes are not {encoding} text.", encoding=encoding)) from error

    def _next(self) -> bytes:
        """A piece of the file, up to the end of a line; a file that is shorter than one comes whole."""
        pieces: list[bytes] = []
        missing = _PIECE
        while missing > 0 and (read := self._stream.read(missing)):
            pieces.append(read)
            missing -= len(read)
        if missing <= 0:
            pieces.append(self._stream.readline(_LONGEST_LINE))
            if len(pieces[-1]) == _LONGEST_LINE:
                raise UnusableInput(
                    worded("A line of it has more than {size:,.0f} MB.", size=_LONGEST_LINE / 1e6)
                )
        content = b"".join(pieces)
        self.bytes_read += len(content)
        return content

    def _text(self, content: bytes) -> str:
        if not self._encoding and not self._wanted and content.isascii() and len(content) > _PIECE:
            return content.decode("ascii")
        if not self._encoding:
            found = decode(content, self._wanted)
            self._encoding = "utf-8" if found.encoding == "utf-8-sig" else found.encoding
            self._notes = encoding_notes(found)
            return found.text
        try:
            return content.decode(self._encoding)
        except UnicodeDecodeError:
            self._damaged = True
            return content.decode(self._encoding, "surrogateescape")
