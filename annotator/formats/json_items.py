"""The documents of a JSON file: one a line, or the elements of one list, or one spread over lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BufferedReader
from typing import BinaryIO

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded
from annotator.formats.json_array import elements

_MARK = b"\xef\xbb\xbf"
_HEAD = 4096  # bytes
_LIST = re.compile(rb"\s*\[\s*[\[{]")
_SPREAD = re.compile(rb"\s*(?:\[\s*\n\s*[\[{]|\{\s*\n)")
_PAIR = re.compile(rb'\s*\[\s*"')
_PAIRS: msgspec.json.Decoder[tuple[str, dict[str, msgspec.Raw]]] = msgspec.json.Decoder(
    tuple[str, dict[str, msgspec.Raw]]
)


def items_of(stream: BinaryIO, longest: int) -> Iterator[tuple[str, bytes | None]]:
    """The place and the JSON of each document; None for a line of more than ``longest`` bytes.

    Raises:
        UnusableInput: if the file is UTF-16, is cut off, or an element of a list is too long.
    """
    head = _start_of(stream)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnusableInput(
            worded("JSONL should be UTF-8, and this is UTF-16."), next_step=worded("Save it as UTF-8.")
        )
    start = head.removeprefix(_MARK)
    if _LIST.match(start) or _SPREAD.match(start):
        for number, element in enumerate(elements(stream, longest), 1):
            yield worded("item {number}", number=number), element
        return
    for number, line in enumerate(lines_of(stream, longest), 1):
        # The mark of UTF-8 is no part of the first line.
        yield (
            worded("line {number}", number=number),
            line.removeprefix(_MARK) if number == 1 and line else line,
        )


def _start_of(stream: BinaryIO) -> bytes:
    """The first bytes of a stream that can seek or peek, which stay to be read."""
    if stream.seekable():
        head = stream.read(_HEAD)
        stream.seek(0)
        return head
    return stream.peek(_HEAD) if isinstance(stream, BufferedReader) else b""


def lines_of(stream: BinaryIO, longest: int) -> Iterator[bytes | None]:
    """The lines of a file, without their ends; None for a line of more than ``longest`` bytes."""
    while line := stream.readline(longest + 1):
        if len(line) <= longest or line.endswith(b"\n"):
            yield line.rstrip(b"\r\n")
            continue
        yield None
        while (rest := stream.readline(1_000_000)) and not rest.endswith(b"\n"):
            pass


def of_pair(item: bytes) -> dict[str, msgspec.Raw] | None:
    """The fields of a text with its annotations, ``["…", {"entities": …}]``; None for what is none."""
    if not _PAIR.match(item):
        return None
    try:
        text, fields = _PAIRS.decode(item)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    return {"text": msgspec.Raw(msgspec.json.encode(text)), **fields}
