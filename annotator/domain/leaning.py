"""What an annotator's own decisions say of a suggestion like those they decided before.

The score p of a suggestion is the mean of a Beta distribution that weighs as much as ``PRIOR`` decisions;
every group of like decisions, of which a were acceptances and r rejections, moves it to the posterior's mean,

    p' = (PRIOR * p + a) / (PRIOR + a + r),

which is the prior of the next, narrower group: first other words between the same two neighbours under the
label (if there are ``CONTEXTS`` of them), then the same words under it elsewhere (``ALIKE``), last those
with one of the same neighbours (``ALIKE``). No decision is in two of them. Counts beyond ``MOST`` in
a group are taken in proportion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

PRIOR = 2.0
ALIKE = 3
CONTEXTS = 5
MOST = 12.0
UNSURE_BELOW = 0.5
"""A suggestion with a lower score is doubtful; one that decisions have brought there has sunk."""

_UNSCORED = 0.75
_AROUND = 24  # code points in which the neighbouring word is looked for
_BEFORE = re.compile(r"(\w+|[^\w\s])[^\S\n]*\Z")
_AFTER = re.compile(r"[^\S\n]*(\w+|[^\w\s])")
_DIGITS = re.compile(r"\d+")


class Leaning(StrEnum):
    """Which way an annotator's decisions on what is alike lead a suggestion that waits."""

    NONE = ""
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many suggestions that are alike were accepted and rejected."""

    accepted: int = 0
    rejected: int = 0

    @property
    def number(self) -> int:
        """How many were decided."""
        return self.accepted + self.rejected

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(self.accepted + other.accepted, self.rejected + other.rejected)

    def __sub__(self, other: Tally) -> Tally:
        """What is left without ``other``, which is part of it."""
        return Tally(self.accepted - other.accepted, self.rejected - other.rejected)


NOTHING_KNOWN = Tally()


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """A suggestion's score after the decisions on what is alike, and those decisions.

    ``words`` are those on the same words under the label, ``context`` those on others between the same two.
    """

    score: float
    given: float | None
    words: Tally = NOTHING_KNOWN
    context: Tally = NOTHING_KNOWN

    @property
    def leaning(self) -> Leaning:
        """Down where it became doubtful, up where it is so no more."""
        if self.words.number < ALIKE and self.context.number < CONTEXTS:
            return Leaning.NONE
        before = _UNSCORED if self.given is None else self.given
        if self.score < UNSURE_BELOW:
            return Leaning.DOWN if self.score < before else Leaning.NONE
        return Leaning.UP if before < UNSURE_BELOW else Leaning.NONE


def learned(score: float | None, *, words: Tally, context: Tally, both: Tally) -> Learned:
    """The score after decisions on others in the same context, on the same words, and of these on ``both``.

    Only where ``both``, the same words with the same neighbour, are enough is the rest of them a group apart.
    """
    p = _UNSCORED if score is None else min(1.0, max(0.0, score))
    elsewhere = words - both if both.number >= ALIKE else words
    for tally, least in ((context, CONTEXTS), (elsewhere, ALIKE), (both, ALIKE)):
        if tally.number >= least:
            p = _posterior(p, tally)
    return Learned(score=p, given=score, words=words, context=context)


def neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """The word or sign before and after a range (code points), as they are compared; empty at a line's edge.

    Case doesn't count, nor which number it is.
    """
    before = _BEFORE.search(text[max(0, start - _AROUND) : start])
    after = _AFTER.match(text[end : end + _AROUND])
    return _alike(before.group(1) if before else ""), _alike(after.group(1) if after else "")


def _posterior(p: float, tally: Tally) -> float:
    share = min(1.0, MOST / tally.number)
    return (PRIOR * p + share * tally.accepted) / (PRIOR + share * tally.number)


def _alike(word: str) -> str:
    return _DIGITS.sub("0", word.casefold())
