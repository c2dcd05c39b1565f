"""The pages of a project file, with what the log beside it holds; damaged or not."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

_MAGIC = b"SQLite format 3\0"
_USUAL_SIZE = 4096
_LOG_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}  # and the byte order of its check sums
_LOG_HEADER, _FRAME_HEADER = 32, 24


class Pages:
    """Reads pages by their number, from 1 on; a page of the log goes before that of the file.

    Raises:
        OSError: if the file can't be read.
    """

    def __init__(self, file: BinaryIO, log: bytes = b"") -> None:
        self._file = file
        head = file.read(100)
        self.intact_header = head.startswith(_MAGIC)
        self.application = struct.unpack(">I", head[68:72])[0] if len(head) == 100 else 0
        self.size = _page_size(head)
        reserved = head[20] if self.intact_header and len(head) > 20 else 0
        self.usable = self.size - reserved if reserved <= self.size - 480 else self.size
        self._log = _frames(log, self.size)
        length = file.seek(0, 2)
        self.count = max(-(-length // self.size), max(self._log, default=0))

    def page(self, number: int) -> bytes:
        """The bytes of a page; shorter than a page, or empty, where the file is cut off."""
        if number in self._log:
            return self._log[number]
        if not 1 <= number <= self.count:
            return b""
        self._file.seek((number - 1) * self.size)
        return self._file.read(self.size)


def log_of(path: Path) -> bytes:
    """What the log beside a project holds; nothing where there is none."""
    log = path.with_name(f"{path.name}-wal")
    return log.read_bytes() if log.exists() else b""


def _page_size(head: bytes) -> int:
    size = struct.unpack(">H", head[16:18])[0] if len(head) >= 18 else 0
    size = 65536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else _USUAL_SIZE


def _frames(log: bytes, size: int) -> dict[int, bytes]:
    """The pages that the log's commits hold, the latest of each: as far as its check sums are right."""
    if len(log) < _LOG_HEADER:
        return {}
    magic, _, page_size, _, *salts = struct.unpack(">6I", log[:24])
    if magic not in _LOG_MAGIC or page_size != size:
        return {}
    order = _LOG_MAGIC[magic]
    sums = _check_sum(log[:24], order, (0, 0))
    if sums != struct.unpack(">2I", log[24:32]):
        return {}
    committed: dict[int, bytes] = {}
    begun: dict[int, bytes] = {}
    for at in range(_LOG_HEADER, len(log) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        number, pages_after, *rest = struct.unpack(">6I", log[at : at + _FRAME_HEADER])
        page = log[at + _FRAME_HEADER : at + _FRAME_HEADER + size]
        sums = _check_sum(page, order, _check_sum(log[at : at + 8], order, sums))
        if rest[:2] != salts or tuple(rest[2:]) != sums:
            break
        begun[number] = page
        if pages_after:
            committed |= begun
            begun = {}
    return committed


def _check_sum(data: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    one, two = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
