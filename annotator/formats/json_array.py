"""The elements of a JSON file that is one long list, one after the other, without holding it whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded

_MARK = re.compile(rb'["\[\]{}]')
_STRING_END = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_CHUNK = 1 << 18
_SPACE = b" \t\r\n"


def elements(stream: BinaryIO, longest: int) -> Iterator[bytes]:
    """The objects and lists in the list that ``stream`` holds, or that stand in it one after the other.

    Nothing is checked but brackets and quotation marks; whoever decodes an element finds the rest.

    Raises:
        UnusableInput: if an element has more than ``longest`` bytes, or the file ends within one.
    """
    held = stream.read(_CHUNK).removeprefix(b"\xef\xbb\xbf").lstrip(_SPACE)
    in_list = held.startswith(b"[")
    at, depth, begun = int(in_list), 0, -1
    while True:
        bracket, at = _bracket(held, at)
        if bracket in {b"[", b"{"}:
            begun = at - 1 if depth == 0 else begun
            depth += 1
        elif bracket:
            depth -= 1
            if depth < 0:
                return
            if depth == 0:
                yield held[begun:at]
                begun = -1
        else:
            kept = begun if begun >= 0 else at
            held, at, begun = held[kept:], at - kept, min(begun, 0)
            if len(held) > longest:
                raise UnusableInput(
                    worded("One document of the file has more than {size:,.0f} MB.", size=longest / 1e6)
                )
            more = _read(stream, max(_CHUNK, len(held)))
            if not more and (in_list or depth):
                raise UnusableInput(
                    worded("The file is cut off: it does not end."), next_step=worded("Export it again.")
                )
            if not more:
                return
            held += more


def _read(stream: BinaryIO, size: int) -> bytes:
    """``size`` bytes unless the stream ends: what is held is looked through again after each reading."""
    pieces: list[bytes] = []
    while size > 0 and (piece := stream.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _bracket(held: bytes, at: int) -> tuple[bytes, int]:
    """The next bracket outside of strings and where it ends; nothing, and where to go on with more."""
    while mark := _MARK.search(held, at):
        if mark[0] != b'"':
            return mark[0], mark.end()
        string = _STRING_END.match(held, mark.end())
        if string is None:
            return b"", mark.start()
        at = string.end()
    return b"", len(held)
