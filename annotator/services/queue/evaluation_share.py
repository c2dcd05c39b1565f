"""The articles that are kept apart at random, so that a model's scores are honest.

Articles chosen because a model is unsure of them are harder than the corpus is: scores on them are too low,
and scores on what is left too high. Some are therefore drawn by chance alone, and come up in the order by
chance alone. Which ones is told by an article's id and a number, so it is the same on every machine.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Sequence

_WHOLE = 2**32


def is_kept(document: str, share: float, seed: int) -> bool:
    """Whether the article of this id is among the ``share`` (0 to 1) kept for evaluation."""
    digest = hashlib.sha256(f"{seed}:{document}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:4]) < share * _WHOLE


def mixed_in(ordered: Sequence[int], chosen: Callable[[int], bool], share: float, seed: int) -> list[int]:
    """``ordered`` with those of ``chosen`` where chance alone puts them; the others keep their order."""
    chance = random.Random(seed)  # noqa: S311  # nothing secret: the same order each time
    kept = sorted(row for row in ordered if chosen(row))
    chance.shuffle(kept)
    rest = [row for row in ordered if not chosen(row)]
    kept.reverse()
    rest.reverse()
    mixed: list[int] = []
    while kept and rest:
        mixed.append((kept if chance.random() < share else rest).pop())
    return mixed + kept[::-1] + rest[::-1]
