"""Rows out of the bytes of a page: SQLite's file format, chapter "Record Format"."""

from __future__ import annotations

import struct

Value = None | int | float | str | bytes
_LARGEST = 2**28  # bytes of a row
_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


class Unreadable(Exception):  # counted, not shown
    """These bytes are no row."""


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends.

    Raises:
        Unreadable: if the bytes end before it does.
    """
    value = 0
    for taken in range(9):
        if at + taken >= len(data):
            raise Unreadable
        byte = data[at + taken]
        if taken == 8:
            return (value << 8 | byte), at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + taken + 1
    raise Unreadable


def signed(value: int) -> int:
    """A number of 64 bits, read as one with a sign."""
    return value - (1 << 64) if value >= 1 << 63 else value


def payload_size(data: bytes, at: int) -> tuple[int, int]:
    """How many bytes a row has, and where what follows that number begins.

    Raises:
        Unreadable: if no row is that large.
    """
    size, at = varint(data, at)
    if not 0 < size <= _LARGEST:
        raise Unreadable
    return size, at


def values_of(payload: bytes) -> list[Value]:
    """The columns of a row.

    Raises:
        Unreadable: if the bytes do not add up.
    """
    head_end, at = varint(payload, 0)
    if not at <= head_end <= len(payload):
        raise Unreadable
    kinds = []
    while at < head_end:
        kind, at = varint(payload, at)
        kinds.append(kind)
    if at != head_end:
        raise Unreadable
    values: list[Value] = []
    for kind in kinds:
        size = _size(kind)
        if at + size > len(payload):
            raise Unreadable
        values.append(_value(kind, payload[at : at + size]))
        at += size
    if at != len(payload):
        raise Unreadable
    return values


def _size(kind: int) -> int:
    if kind < len(_SIZES):
        return _SIZES[kind]
    if kind < 12:
        raise Unreadable
    return (kind - 12) // 2


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind < 8:
        return int.from_bytes(data, "big", signed=True)
    if kind < 10:
        return kind - 8
    return data if kind % 2 == 0 else data.decode("utf-8", "surrogateescape")
