"""The candidates of one claim as they are worked through: what was decided stays where it stood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.services.claims.board import BoardCandidate, BoardClaim

Spot = tuple[int, int, int]
"""Where a claim stands: article, start, end. It stays the same when a suggestion is decided."""


def spot_of(claim: BoardClaim) -> Spot:
    """Where a claim stands."""
    return claim.document, claim.start, claim.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A claim elsewhere: linked by ``label``, set apart as not related, or (empty label) a candidate."""

    claim: BoardClaim
    label: str = ""
    related: bool = True
    score: float | None = None
    reasons: tuple[str, ...] = ()

    @property
    def decided(self) -> bool:
        """Whether something was said of it."""
        return bool(self.label) or not self.related


class Shortlist:
    """Rows for one claim. A new ranking changes only what lies below the current row."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.current = -1

    def begin(self, linked: Sequence[Row], candidates: Sequence[BoardCandidate]) -> None:
        """Show another claim's links, candidates and what was set apart; the first candidate is current."""
        apart = [row for row in linked if not row.related]
        linked = [row for row in linked if row.related]
        offered = [_offered(c) for c in candidates]
        self.rows = [*linked, *offered, *apart]
        self.current = (len(linked) if offered else 0) if self.rows else -1

    def again(self, linked: Sequence[Row], candidates: Sequence[BoardCandidate]) -> None:
        """Take up new links and a new ranking; rows down to the current one keep their places.

        A row that was decided or taken back since is the one to go on from.
        """
        now = {spot_of(row.claim): row for row in linked}
        ranked = {spot_of(c.claim): _offered(c) for c in candidates}
        before = self.rows
        changed = [n for n, row in enumerate(before) if row.decided != (spot_of(row.claim) in now)]
        keep = max([self.current, *changed], default=-1) + 1
        kept = [_standing(row, now, ranked) for row in before[:keep]]
        seen = {spot_of(row.claim) for row in kept}
        rest = [*(r for r in linked if r.related), *map(_offered, candidates)]
        rest += [r for r in linked if not r.related]
        self.rows = [*kept, *(row for row in rest if spot_of(row.claim) not in seen)]
        if changed and not self.rows[changed[0]].decided:
            self.current = changed[0]  # taken back: there it is again
        self.current = min(self.current, len(self.rows) - 1)

    def step(self, step: int) -> bool:
        """Go to the next row, or the one before; says whether there was one."""
        there = self.current + step
        if not 0 <= there < len(self.rows):
            return False
        self.current = there
        return True

    def next_open(self) -> bool:
        """Go to the next row that is not decided, round the end; says whether there is one."""
        count = len(self.rows)
        for n in range(1, count + 1):
            at = (self.current + n) % count
            if not self.rows[at].decided:
                self.current = at
                return True
        return False


def _offered(candidate: BoardCandidate) -> Row:
    return Row(claim=candidate.claim, score=candidate.score, reasons=candidate.reasons)


def _standing(row: Row, now: dict[Spot, Row], ranked: dict[Spot, Row]) -> Row:
    """A row as it is now, with its score and reasons where the link has none."""
    spot = spot_of(row.claim)
    fresh = now.get(spot) or ranked.get(spot)
    if fresh is None:
        return Row(claim=row.claim, score=row.score, reasons=row.reasons)
    if fresh.reasons or not row.reasons:
        return fresh
    return Row(
        claim=fresh.claim,
        label=fresh.label,
        related=fresh.related,
        score=fresh.score if fresh.score is not None else row.score,
        reasons=row.reasons,
    )
