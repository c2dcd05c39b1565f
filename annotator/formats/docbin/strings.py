"""How spaCy numbers strings: a few by a table, all others by MurmurHash64A (A. Appleby, 2008), seed 1."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from annotator.formats.docbin.symbols import SYMBOLS

_ALL = (1 << 64) - 1
_FACTOR = 0xC6A4A7935BD1E995
_SEED = 1


@lru_cache(maxsize=100_000)
def number_of(text: str) -> int:
    """The number of a string, 64 bits without a sign; 0 for the empty one."""
    if not text:
        return 0
    symbol = SYMBOLS.get(text)
    return symbol if symbol is not None else _hash(text.encode("utf-8"))


def strings_by_number(strings: Iterable[str]) -> dict[int, str]:
    """The strings that numbers of a file may mean."""
    return {0: ""} | {number: name for name, number in SYMBOLS.items()} | {number_of(s): s for s in strings}


def _hash(data: bytes) -> int:
    state = _SEED ^ (len(data) * _FACTOR & _ALL)
    whole = len(data) // 8 * 8
    for at in range(0, whole, 8):
        part = int.from_bytes(data[at : at + 8], "little") * _FACTOR & _ALL
        part = (part ^ part >> 47) * _FACTOR & _ALL
        state = (state ^ part) * _FACTOR & _ALL
    if whole < len(data):
        state = (state ^ int.from_bytes(data[whole:], "little")) * _FACTOR & _ALL
    state = (state ^ state >> 47) * _FACTOR & _ALL
    return state ^ state >> 47
