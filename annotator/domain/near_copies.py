"""Which articles are nearly the same: copies of a wire story, later versions, one inside another.

Shingles of five words are hashed once, and those with a hash of zero modulo eight are kept (A. Broder,
"On the resemblance and containment of documents", 1997). Short texts keep all of theirs.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from zlib import crc32

_WORD = re.compile(r"\w+")
_WORDS = 5  # of a shingle
_KEPT_OF = 8
_SHORT = 160  # shingles: below, too few would be kept to judge by
_NEXT = 4  # how many of the texts after it in the list of a shingle a text is compared with
_LEAST_SHARED = 4
_SHARE = 0.5  # of the smaller text's shingles


def sketch(text: str) -> array[int]:
    """The hashes that stand for a text, in order; equal texts have equal ones, case and marks aside."""
    words = _WORD.findall(text.casefold())
    last = max(1, len(words) - _WORDS + 1)
    hashes = {crc32(" ".join(words[at : at + _WORDS]).encode("utf-8", "surrogatepass")) for at in range(last)}
    if len(hashes) >= _SHORT:
        hashes = {value for value in hashes if value % _KEPT_OF == 0}
    return array("L", sorted(hashes))


def near_copies(sketches: Sequence[array[int]]) -> Iterator[tuple[int, int]]:
    """Pairs of numbers of texts of which one holds at least half of the other.

    Of many copies of one text each is paired with some others: put together what hangs together.
    """
    kept = [_kept(sketch_) for sketch_ in sketches]
    for chosen in (kept, [s if len(s) < _SHORT else array("L") for s in sketches]):
        for (one, other), shared in _shared(chosen).items():
            least = min(len(chosen[one]), len(chosen[other]))
            if shared >= max(min(_LEAST_SHARED, least), _SHARE * least):
                yield one, other


def groups(number: int, pairs: Iterable[tuple[int, int]]) -> list[int]:
    """For each of ``number`` things the first one that hangs together with it by ``pairs``."""
    first = list(range(number))

    def root(item: int) -> int:
        while first[item] != item:
            first[item] = first[first[item]]
            item = first[item]
        return item

    for one, other in pairs:
        a, b = sorted((root(one), root(other)))
        first[b] = a
    return [root(item) for item in range(number)]


def _kept(sketch_: array[int]) -> array[int]:
    return array("L", (value for value in sketch_ if value % _KEPT_OF == 0))


def _shared(sketches: Sequence[array[int]]) -> Mapping[tuple[int, int], int]:
    """How many hashes pairs of texts share; in long lists of texts only neighbours are compared."""
    holding: dict[int, array[int]] = {}
    for number, hashes in enumerate(sketches):
        for value in hashes:
            holding.setdefault(value, array("L")).append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in holding.values():
        for at, one in enumerate(numbers):
            for other in numbers[at + 1 : at + 1 + _NEXT]:
                shared[one, other] += 1
    return shared
