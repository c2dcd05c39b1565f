"""In which order articles are worked on, and what makes one uncertain or disputed."""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from itertools import combinations
from typing import Any

from annotator.store.queue import Queue, SpanPlace, Waiting

_CHUNK = 2000  # sorting holds up every other thread: short stretches are sorted, then merged
_AT_ONCE = 200
_DIGITS = re.compile(r"\d+")
_NUMBER_LENGTH = 15


class Order(StrEnum):
    """What the list is ordered by; articles that have nothing to be ordered by come last."""

    IMPORTED = "imported"
    WORTH = "worth"
    NAME = "name"
    DATE = "date"
    OUTLET = "outlet"
    UNCERTAIN = "uncertain"
    DISAGREEMENT = "disagreement"
    WAITING = "waiting"
    LENGTH = "length"


def natural(name: str) -> str:
    """What names are compared by: letters without case and accents, numbers by their value.

    Quotation marks and the like before the first letter or digit don't count.
    """
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(letter)
    )
    first = next((at for at, letter in enumerate(plain) if letter.isalnum()), 0)
    return _DIGITS.sub(lambda m: m.group().lstrip("0").zfill(_NUMBER_LENGTH), plain[first:])


def in_order(items: Iterable[tuple[Any, int]]) -> list[tuple[Any, int]]:
    """``sorted``, in stretches short enough that other threads get their turn."""
    everything = list(items)
    stretches = [sorted(everything[at : at + _CHUNK]) for at in range(0, len(everything), _CHUNK)]
    return stretches[0] if len(stretches) == 1 else list(heapq.merge(*stretches))


def ranked(
    rows: Sequence[int], values: Mapping[int, Any], *, greatest_first: bool = False, reverse: bool = False
) -> list[int]:
    """``rows`` by their value, of equal ones the first imported first; those without a value last."""
    valued = [row for row in rows if row in values]
    without = [row for row in rows if row not in values]
    ordered = [row for _, row in in_order((values[row], row) for row in valued)]
    if greatest_first != reverse:
        ordered = [row for _, row in _turned(ordered, values)]
    return [*ordered, *without]


def _turned(ordered: Sequence[int], values: Mapping[int, Any]) -> list[tuple[Any, int]]:
    """The other way round, equal ones still in the order of their import."""
    groups: list[list[tuple[Any, int]]] = []
    for row in ordered:
        if groups and groups[-1][0][0] == values[row]:
            groups[-1].append((values[row], row))
        else:
            groups.append([(values[row], row)])
    return [item for group in reversed(groups) for item in group]


def uncertainty(waiting: Mapping[int, Waiting]) -> dict[int, tuple[float, float]]:
    """The mean score of what still waits in each article, then the lowest: small is uncertain."""
    return {row: (w.mean, w.lowest) for row, w in waiting.items()}


def disagreement(queue: Queue) -> dict[int, float]:
    """How far those differ who have worked on the same article, 0 to 1, by its row.

    For each two annotators who have both done it 1 - F1 of their spans, by layer, label and exact
    range, and the mean of that over all pairs. Where no two have done it, the same between the
    suggesters that propose something there. Articles with only one of either are left out.
    """
    found: dict[int, float] = {}
    done = queue.done_by_several()
    for part in _parts(list(done)):
        spans = queue.decided_spans(part)
        for row in part:
            found[row] = _distance([spans.get(row, {}).get(who, set()) for who in done[row]])
    proposed = [row for row in queue.proposed_by_several() if row not in done]
    for part in _parts(proposed):
        for row, by_suggester in queue.proposed_spans(part).items():
            found[row] = _distance(list(by_suggester.values()))
    return found


def _distance(sets: Sequence[AbstractSet[SpanPlace]]) -> float:
    pairs = [_one_less_f1(one, other) for one, other in combinations(sets, 2)]
    return sum(pairs) / len(pairs) if pairs else 0.0


def _one_less_f1(one: AbstractSet[SpanPlace], other: AbstractSet[SpanPlace]) -> float:
    """1 - F1, where F1 = 2·|A ∩ B| / (|A| + |B|); two empty sets agree."""
    size = len(one) + len(other)
    return 1.0 - 2 * len(one & other) / size if size else 0.0


def _parts(rows: Sequence[int]) -> Iterable[Sequence[int]]:
    return (rows[at : at + _AT_ONCE] for at in range(0, len(rows), _AT_ONCE))
