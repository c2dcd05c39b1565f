"""The claims of a project, ready to be ranked against one another."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import nlargest
from math import exp

from annotator.domain.wording import worded
from annotator.suggest.links.decisions import Decisions, Path
from annotator.suggest.links.likeness import Comparing, Likeness, Norms, norms
from annotator.suggest.links.opposition import Opposition, opposition, other_source
from annotator.suggest.links.spread import Spread
from annotator.suggest.links.subjects import gather_subjects
from annotator.suggest.links.traits import Traits, read
from annotator.suggest.links.values import Candidate, LinkClaim, Subject
from annotator.suggest.links.weights import Weights

_POOL = 160
"""How many claims are compared closely; what shares less than these with a claim is not in its first ten."""

_PARTNERS = 4
"""How many of a claim's links help in ranking the others."""

_PARTNERS_POOL = 60
_LED = 80
"""How many of the closest are looked at again in the light of accepted links."""

_DIGITS = 9
"""Scores that differ only beyond these decimals are equal: sums of the same parts in another order."""

_NAMED = {
    worded("same place"): frozenset({"GPE", "LOC", "FAC"}),
    worded("same person"): frozenset({"PERSON"}),
    worded("same group"): frozenset({"ORG", "NORP"}),
}
_ALIKE = 0.6
"""From which likeness on two claims may count the same thing."""

_SIMILAR_WORDS, _SIMILAR_LETTERS = 0.2, 0.35


@dataclass(frozen=True, slots=True, eq=False)
class _Pair:
    """A claim beside the one that is asked about."""

    number: int
    other: Traits
    likeness: Likeness
    path: Path | None
    score: float


class LinkIndex:
    """Ranks claims against one another, and remembers what was decided.

    What is decided may name claims that are not there (yet): it counts as soon as they are. Equal
    claims and decisions give equal answers, in whatever order they came.
    """

    def __init__(self, claims: Iterable[LinkClaim] = (), *, weights: Weights | None = None) -> None:
        self._weights = weights or Weights()
        self._numbers: dict[Hashable, int] = {}
        self._traits: dict[int, Traits] = {}
        self._next = 0
        self._spread = Spread()
        self._norms: dict[int, Norms] = {}
        self._decisions = Decisions()
        self._camps: dict[str, str] = {}
        for claim in claims:
            self.add(claim)

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._numbers

    def add(self, claim: LinkClaim) -> None:
        """Adds a claim, or puts it in the place of the one with its id."""
        traits = read(claim)
        number = self._numbers.get(claim.id)
        if number is None:
            number, self._next = self._next, self._next + 1
            self._numbers[claim.id] = number
        else:
            self._spread.remove(number, self._traits[number])
        self._traits[number] = traits
        self._spread.add(number, traits)
        self._norms.clear()

    def remove(self, key: Hashable) -> None:
        """Takes a claim away; what was decided of it is kept. Nothing happens where there is none."""
        number = self._numbers.pop(key, None)
        if number is not None:
            self._spread.remove(number, self._traits.pop(number))
            self._norms.clear()

    def link(self, a: Hashable, b: Hashable, kind: str) -> None:
        """Two claims were linked as ``same``, ``supports``, ``contradicts``, ``qualifies`` or ``related``.

        A pair has one link: a later one takes the place of the earlier.
        """
        self._decisions.link(a, b, kind)

    def unlink(self, a: Hashable, b: Hashable) -> None:
        """The link of two claims was taken back."""
        self._decisions.unlink(a, b)

    def reject(self, a: Hashable, b: Hashable) -> None:
        """Two claims were said not to be related: they are not shown for one another."""
        self._decisions.reject(a, b)

    def unreject(self, a: Hashable, b: Hashable) -> None:
        """What ``reject`` said was taken back."""
        self._decisions.unreject(a, b)

    def camps(self, mapping: Mapping[str, str]) -> None:
        """Says who stands with whom: claimer → camp, for all claimers at once; case does not matter."""
        self._camps = {claimer.casefold(): camp for claimer, camp in mapping.items()}

    def candidates(
        self, key: Hashable, *, limit: int = 10, elsewhere: bool = True, opposing: bool = False
    ) -> list[Candidate]:
        """The best claims to link with ``key``, best first; linked and rejected ones are left out.

        ``elsewhere`` leaves out the claim's own document. ``opposing`` ranks those first that may
        contradict it. Equal scores stand in the order of their ids as text.

        Raises:
            KeyError: There is no such claim.
        """
        number = self._numbers[key]
        one = self._traits[number]
        settled = self._decisions.settled(key)
        partners = self._partners(key)
        reached = self._decisions.reached(key)
        comparing = self._comparing(number)
        found = []
        for other in self._pool(number, partners, reached):
            its = self._traits[other].claim
            if other == number or its.id in settled or (elsewhere and its.document == one.claim.document):
                continue
            pair = self._pair(comparing, one, other, reached.get(its.id), opposing=opposing)
            if pair.likeness.total > 0 or pair.path is not None:
                found.append(pair)
        best = nlargest(_LED, found, key=lambda pair: pair.score)
        best += [pair for pair in found if pair.path is not None and pair not in best]
        led = [(self._comparing(self._numbers[partner]), sure) for partner, sure in partners.items()]
        ranked = sorted(
            ((-round(pair.score + self._led_to(comparing, led, pair), _DIGITS), pair) for pair in best),
            key=lambda entry: (entry[0], str(entry[1].other.claim.id)),
        )
        return [
            Candidate(
                pair.other.claim.id,
                1 - exp(worse / 2),
                tuple(_reasons(one, pair, self._against(one, pair.other, pair.likeness))),
                through=pair.path.through if pair.path else None,
            )
            for worse, pair in ranked[:limit]
        ]

    def subjects(self) -> list[Subject]:
        """What the claims are about: first what most outlets and claims speak of."""
        return gather_subjects(self._traits[number] for number in self._numbers.values())

    def _partners(self, key: Hashable) -> dict[Hashable, float]:
        """The partners of a claim that are there, the surest first."""
        there = ((other, sure) for other, sure in self._decisions.partners(key).items() if other in self)
        return dict(pair for pair, _ in zip(there, range(_PARTNERS), strict=False))

    def _pool(
        self, number: int, partners: Iterable[Hashable], reached: Mapping[Hashable, Path]
    ) -> Iterable[int]:
        """The claims that are worth a closer look."""
        pool = dict.fromkeys(self._spread.nearest(self._traits[number], _POOL))
        if len(pool) < len(self):
            for partner in partners:
                near = self._numbers[partner]
                pool.update(dict.fromkeys(self._spread.nearest(self._traits[near], _PARTNERS_POOL)))
            pool.update(dict.fromkeys(self._numbers[other] for other in reached if other in self))
        return pool

    def _norms_of(self, number: int) -> Norms:
        found = self._norms.get(number)
        if found is None:
            found = self._norms[number] = norms(self._traits[number], self._spread)
        return found

    def _comparing(self, number: int) -> Comparing:
        return Comparing(self._traits[number], self._norms_of(number), self._spread, self._weights)

    def _pair(
        self, comparing: Comparing, one: Traits, number: int, path: Path | None, *, opposing: bool
    ) -> _Pair:
        """What a claim and the claim ``number`` have in common and apart, accepted links left aside."""
        weights, other = self._weights, self._traits[number]
        likeness = comparing.likeness(other, self._norms_of(number))
        elsewhere = bool(one.claim.outlet and other.claim.outlet and one.claim.outlet != other.claim.outlet)
        score = (
            likeness.total
            + weights.some_source * bool(one.claimer or other.claimer)
            + weights.other_source * other_source(one, other)
            + weights.other_outlet * elsewhere
        )
        if opposing:
            against = self._against(one, other, likeness)
            score += (
                weights.opposite * against.directions
                + weights.opposed_sources * against.sources
                + weights.opposed_camps * against.camps
                + weights.other_figure * against.figures
            )
        return _Pair(number, other, likeness, path, score)

    def _against(self, one: Traits, other: Traits, likeness: Likeness) -> Opposition:
        return opposition(one, other, self._camps, alike=likeness.total >= _ALIKE)

    def _led_to(self, comparing: Comparing, led: list[tuple[Comparing, float]], pair: _Pair) -> float:
        """What accepted links bring: both being like the other's partners, or being linked through them."""
        if not self._decisions.has_links:
            return 0.0
        weights, path, its = self._weights, pair.path, self._norms_of(pair.number)
        forth = (partner.likeness(pair.other, its).total * sure for partner, sure in led)
        back = (
            comparing.likeness(self._traits[near], self._norms_of(near)).total * sure
            for partner, sure in self._partners(pair.other.claim.id).items()
            for near in (self._numbers[partner],)
        )
        score = weights.near * (max(forth, default=0.0) + max(back, default=0.0))
        if path is not None:
            score += path.sureness * weights.through if path.steps == 2 else weights.beyond
        return score


def _reasons(one: Traits, pair: _Pair, against: Opposition) -> Iterator[str]:
    """Why a candidate is shown, in a few words each."""
    likeness = pair.likeness
    if pair.path is not None:
        yield worded("linked through another claim")
    shared = {name.casefold(): label for name, label in one.claim.names}
    labels = {shared.get(name.casefold()) for name, _ in pair.other.claim.names}
    yield from (same for same, kinds in _NAMED.items() if labels & kinds)
    if likeness.numbers:
        yield worded("same number")
    elif against.figures:
        yield worded("other figure")
    if likeness.words >= _SIMILAR_WORDS or likeness.letters >= _SIMILAR_LETTERS:
        yield worded("similar words")
    if likeness.topics:
        yield worded("same subject")
    if against.camps:
        yield worded("opposed camps")
    elif against.sources:
        yield worded("other source")
    if against.directions:
        yield worded("may be opposed")
