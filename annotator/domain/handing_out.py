"""Which annotator gets which articles: so many annotators each, loads alike, the same from the same seed."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded, worded_count


class Balance(StrEnum):
    """What is to be alike: the characters people read, the articles of each outlet, or their number."""

    LENGTH = "length"
    OUTLET = "outlet"
    RANDOM = "random"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """An article to be given: its row number, length in code points, outlet, and who has it already."""

    document: int
    length: int
    outlet: str = ""
    holders: frozenset[int] = frozenset()


Handout = dict[int, list[int]]
"""For each annotator the articles that are new to them, in the order of the corpus."""


def hand_out(
    pieces: Sequence[Piece],
    annotators: Sequence[int],
    *,
    overlap: int,
    balance: Balance = Balance.LENGTH,
    seed: int = 0,
    training: Iterable[int] = (),
) -> Handout:
    """Give each article to ``overlap`` of the annotators, and those of ``training`` to all.

    What somebody has already stays theirs and counts towards the overlap and their load, so that more may be
    given later. Among those who bear least, those come first who have shared fewest articles with the others
    that get this one: every pair is to be comparable.

    Raises:
        WrongUse: if there are fewer annotators than the overlap asks for.
    """
    people = list(dict.fromkeys(annotators))
    if not 1 <= overlap <= len(people):
        raise WrongUse(
            worded_count(
                "Each article can't go to {overlap} of %Ln annotator.",
                "Each article can't go to {overlap} of %Ln annotators.",
                len(people),
                overlap=overlap,
            ),
            next_step=worded("Name more annotators, or ask for a smaller overlap."),
        )
    draw = random.Random(seed)  # noqa: S311  # a choice that can be repeated, no secret
    everybody = frozenset(training)
    loads = _Loads(pieces, people, balance)
    given: dict[int, set[int]] = {person: set() for person in people}
    for piece in _ordered(pieces, balance, draw):
        wanted = len(people) if piece.document in everybody else overlap
        holders = [person for person in people if person in piece.holders]
        while len(holders) < wanted:
            free = [person for person in people if person not in holders]
            chosen = min(free, key=lambda person: (*loads.of(person, piece, holders), draw.random()))
            holders.append(chosen)
            given[chosen].add(piece.document)
            loads.add(chosen, piece)
        loads.share(holders)
    order = {piece.document: n for n, piece in enumerate(pieces)}
    return {person: sorted(documents, key=order.__getitem__) for person, documents in given.items()}


class _Loads:
    """What everybody bears so far, and how often each two share an article."""

    def __init__(self, pieces: Sequence[Piece], people: Sequence[int], balance: Balance) -> None:
        self._balance = balance
        self._length: Counter[int] = Counter()
        self._number: Counter[int] = Counter()
        self._of_outlet: Mapping[int, Counter[str]] = defaultdict(Counter)
        self._shared: Counter[frozenset[int]] = Counter()
        for piece in pieces:
            for person in piece.holders.intersection(people):
                self.add(person, piece)

    def add(self, person: int, piece: Piece) -> None:
        self._length[person] += piece.length
        self._number[person] += 1
        self._of_outlet[person][piece.outlet] += 1

    def share(self, holders: Sequence[int]) -> None:
        self._shared.update(frozenset(pair) for pair in combinations(holders, 2))

    def of(self, person: int, piece: Piece, holders: Sequence[int]) -> tuple[int, ...]:
        """What is to be small: the load first, then how much is shared with those who get the article too."""
        shared = sum(self._shared[frozenset((person, other))] for other in holders)
        if self._balance is Balance.LENGTH:
            return self._length[person], shared
        if self._balance is Balance.OUTLET:
            return self._of_outlet[person][piece.outlet], self._number[person], shared
        return self._number[person], shared


def _ordered(pieces: Sequence[Piece], balance: Balance, draw: random.Random) -> list[Piece]:
    """The longest first, where lengths are to be alike: the short ones then even out what is left."""
    found = list(pieces)
    draw.shuffle(found)
    if balance is Balance.LENGTH:
        found.sort(key=lambda piece: -piece.length)
    return found
