"""In which order the claims of a subject stand: camps together, and next to whoever contradicts them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from annotator.domain.mark import MarkKey
from annotator.services.claims.board import BoardClaim
from annotator.ui.claims.shortlist import spot_of
from annotator.ui.claims.wording import figure_of

CONTRADICTS = "contradicts"
Link = tuple[MarkKey, str, MarkKey]


def as_before(claims: Sequence[BoardClaim], before: Sequence[BoardClaim]) -> list[BoardClaim] | None:
    """The claims in the order they had, or None when there are new ones, or some are gone."""
    now = {spot_of(claim): claim for claim in claims}
    kept = [now.get(spot_of(claim)) for claim in before]
    known = [claim for claim in kept if claim is not None]
    return known if len(known) == len(kept) == len(now) == len(claims) else None


def in_order(claims: Sequence[BoardClaim], links: Iterable[Link]) -> list[BoardClaim]:
    """The claims by party, each party beside those that contradict it.

    A party is a camp, or claims that were linked as saying the same or supporting one another.
    Within a party they stand by figure, date and place.
    """
    known = {claim.key: claim for claim in claims}
    links = [(a, kind, b) for a, kind, b in links if a in known and b in known]
    home = _parties(known, links)
    members: dict[MarkKey, list[BoardClaim]] = {}
    for claim in sorted(claims, key=_place):
        members.setdefault(home[claim.key], []).append(claim)
    against: dict[MarkKey, list[MarkKey]] = {}
    for a, kind, b in links:
        if kind == CONTRADICTS and home[a] != home[b]:
            against.setdefault(home[a], []).append(home[b])
            against.setdefault(home[b], []).append(home[a])
    # Contradicted parties first, the largest of them at the top.
    first = sorted(members, key=lambda p: (p not in against, -len(members[p]), _place(members[p][0])))
    return [claim for party in _walk(first, against) for claim in members[party]]


def _parties(known: Mapping[MarkKey, BoardClaim], links: Sequence[Link]) -> dict[MarkKey, MarkKey]:
    """A representative of each claim's party."""
    parent = {key: key for key in known}

    def root(key: MarkKey) -> MarkKey:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    speaker: dict[str, MarkKey] = {}
    for key, claim in known.items():
        if claim.camp:
            parent[root(key)] = root(speaker.setdefault(claim.camp, key))
    for a, kind, b in links:
        # Two camps never become one, whatever was linked.
        if kind in {"same", "supports"} and not (known[root(a)].camp and known[root(b)].camp):
            ours, theirs = root(a), root(b)
            if known[ours].camp:
                parent[theirs] = ours
            else:
                parent[ours] = theirs
    return {key: root(key) for key in known}


def _walk(parties: Sequence[MarkKey], against: Mapping[MarkKey, Sequence[MarkKey]]) -> list[MarkKey]:
    """Every party once, each followed by those against it."""
    seen: dict[MarkKey, None] = {}
    for party in parties:
        waiting = [party]
        while waiting:
            one = waiting.pop(0)
            if one not in seen:
                seen[one] = None
                waiting += against.get(one, ())
    return list(seen)


def _place(claim: BoardClaim) -> tuple[float, str, int, int]:
    figure = figure_of(claim.figure)
    number = figure.midpoint if figure is not None else float("inf")
    return number, claim.published, claim.document, claim.start
