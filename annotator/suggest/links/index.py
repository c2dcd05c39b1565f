"""The claims of a project, ready to be ranked against one another."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from math import log

from annotator.suggest.links.values import Candidate, LinkClaim, Subject

_WORD = re.compile(r"\w{3,}")
_KINDS = {"GPE": "place", "LOC": "place", "FAC": "place", "PERSON": "person", "ORG": "organisation"}


class LinkIndex:
    """Ranks claims against one another, and remembers what was decided.

    What is decided may name claims that are not there (yet): it counts as soon as they are.
    """

    def __init__(self, claims: Iterable[LinkClaim] = ()) -> None:
        self._claims: dict[Hashable, LinkClaim] = {}
        self._words: dict[Hashable, frozenset[str]] = {}
        self._spread: Counter[str] = Counter()
        self._links: dict[frozenset[Hashable], str] = {}
        self._rejected: set[frozenset[Hashable]] = set()
        self._camps: dict[str, str] = {}
        for claim in claims:
            self.add(claim)

    def __len__(self) -> int:
        return len(self._claims)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._claims

    def add(self, claim: LinkClaim) -> None:
        """Adds a claim, or puts it in the place of the one with its id."""
        self.remove(claim.id)
        self._claims[claim.id] = claim
        self._words[claim.id] = words = frozenset(_WORD.findall(claim.text.casefold()))
        self._spread.update(words)

    def remove(self, key: Hashable) -> None:
        """Takes a claim away; what was decided of it is kept. Nothing happens where there is none."""
        if key in self._claims:
            del self._claims[key]
            self._spread.subtract(self._words.pop(key))

    def link(self, a: Hashable, b: Hashable, kind: str) -> None:
        """Two claims were linked as ``same``, ``supports``, ``contradicts``, ``qualifies`` or ``related``.

        A pair has one link: a later one takes the place of the earlier.
        """
        self._links[frozenset((a, b))] = kind

    def unlink(self, a: Hashable, b: Hashable) -> None:
        """The link of two claims was taken back."""
        self._links.pop(frozenset((a, b)), None)

    def reject(self, a: Hashable, b: Hashable) -> None:
        """Two claims were said not to be related: they are not shown for one another."""
        self._rejected.add(frozenset((a, b)))

    def unreject(self, a: Hashable, b: Hashable) -> None:
        """What ``reject`` said was taken back."""
        self._rejected.discard(frozenset((a, b)))

    def camps(self, mapping: Mapping[str, str]) -> None:
        """Says who stands with whom: claimer → camp, for all claimers at once."""
        self._camps = dict(mapping)

    def candidates(
        self, key: Hashable, *, limit: int = 10, elsewhere: bool = True, opposing: bool = False
    ) -> list[Candidate]:
        """The best claims to link with ``key``, best first; linked and rejected ones are left out.

        ``elsewhere`` leaves out the claim's own document. ``opposing`` ranks those first that may
        contradict it.

        Raises:
            KeyError: There is no such claim.
        """
        claim, words = self._claims[key], self._words[key]
        found = []
        for other, theirs in self._words.items():
            if other == key or (elsewhere and self._claims[other].document == claim.document):
                continue
            pair = frozenset((key, other))
            if pair in self._links or pair in self._rejected:
                continue
            score = sum(log(1 + len(self._words) / self._spread[word]) for word in words & theirs)
            if score > 0:
                reasons = ("same words",)
                found.append(Candidate(other, score / (score + 10), reasons))
        found.sort(key=lambda candidate: -candidate.score)
        return found[:limit]

    def subjects(self) -> list[Subject]:
        """What the claims are about: first what most outlets and claims speak of."""
        about: dict[tuple[str, str], list[Hashable]] = defaultdict(list)
        for key, claim in self._claims.items():
            for name, label in dict.fromkeys(claim.names):
                if label in _KINDS:
                    about[name, _KINDS[label]].append(key)
        subjects = []
        for (name, kind), ids in about.items():
            outlets = len({self._claims[key].outlet for key in ids})
            subjects.append(Subject(name, kind, name, "", tuple(ids), outlets))
        subjects.sort(key=lambda subject: (-subject.outlets, -len(subject.claims)))
        return subjects
