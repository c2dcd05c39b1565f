"""What was decided of pairs of claims, and what follows from it for others."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

_Value = TypeVar("_Value")

_SURENESS = {"same": 1.0}
_LESS_SURE = 0.7
"""What is the same as one claim is linked with whatever that is linked with; other kinds lead on less."""

_MOST_REACHED = 300
"""How many claims one claim's links may lead to; a claim linked with half a corpus says little."""


@dataclass(frozen=True, slots=True)
class Path:
    """How links lead to a claim: ``through`` which one, in how many ``steps``, how surely (0 to 1)."""

    through: Hashable
    steps: int
    sureness: float


class Decisions:
    """Links and rejected pairs; both are symmetric here."""

    def __init__(self) -> None:
        self._links: dict[Hashable, dict[Hashable, str]] = {}
        self._rejected: dict[Hashable, dict[Hashable, None]] = {}

    def link(self, a: Hashable, b: Hashable, kind: str) -> None:
        """Notes a link; a later one of the same pair takes its place."""
        self._links.setdefault(a, {})[b] = kind
        self._links.setdefault(b, {})[a] = kind

    def unlink(self, a: Hashable, b: Hashable) -> None:
        """Forgets a link, if there is one."""
        _part(self._links, a, b)

    def reject(self, a: Hashable, b: Hashable) -> None:
        """Notes that two claims are not related."""
        self._rejected.setdefault(a, {})[b] = None
        self._rejected.setdefault(b, {})[a] = None

    def unreject(self, a: Hashable, b: Hashable) -> None:
        """Forgets that, if it was said."""
        _part(self._rejected, a, b)

    @property
    def has_links(self) -> bool:
        """Whether any two claims are linked."""
        return bool(self._links)

    def settled(self, claim: Hashable) -> set[Hashable]:
        """The claims about which nothing is to be asked any more."""
        return {*self._links.get(claim, ()), *self._rejected.get(claim, ())}

    def partners(self, claim: Hashable) -> Mapping[Hashable, float]:
        """What a claim is linked with → how much of the one holds for the other; the surest first."""
        found = {other: _SURENESS.get(kind, _LESS_SURE) for other, kind in self._links.get(claim, {}).items()}
        return dict(sorted(found.items(), key=lambda item: (-item[1], str(item[0]))))

    def reached(self, claim: Hashable) -> dict[Hashable, Path]:
        """What links lead to in two or three steps, the claim itself and its partners left out."""
        near = self.partners(claim)
        found: dict[Hashable, Path] = {}
        for partner, first in near.items():
            for other, second in self.partners(partner).items():
                sureness = first * second
                if other == claim or other in near:
                    continue
                if other not in found or found[other].sureness < sureness:
                    found[other] = Path(partner, 2, sureness)
                if len(found) >= _MOST_REACHED:
                    return found
        for middle, path in list(found.items()):
            for other in self.partners(middle):
                if other != claim and other not in near and other not in found:
                    found[other] = Path(path.through, 3, path.sureness * _LESS_SURE)
                if len(found) >= _MOST_REACHED:
                    return found
        return found


def _part(pairs: dict[Hashable, dict[Hashable, _Value]], a: Hashable, b: Hashable) -> None:
    for one, other in ((a, b), (b, a)):
        if one in pairs:
            pairs[one].pop(other, None)
            if not pairs[one]:
                del pairs[one]
