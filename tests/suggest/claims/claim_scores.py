"""Compares suggested claims with marked ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from annotator.domain.figure import Figure
from tests.suggest.claims.gold_claims import GoldArticle, GoldClaim, Range
from tests.suggest.claims.polnear import AttributedText

_P = TypeVar("_P")
_G = TypeVar("_G")

_TRIMMED = "“”\"'‘’,. \n\t\u00a0"
ENOUGH = 0.5
"""Intersection over union from which two ranges count as the same."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggested claim and what is suggested about it; ``pattern`` names how it was found."""

    start: int
    end: int
    attribution: str
    pattern: str = ""
    score: float = 0.0
    claimer: Range | None = None
    cue: Range | None = None
    resolved: str = ""
    features: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """How many were suggested, how many are marked, and how many of them agree."""

    right: int = 0
    suggested: int = 0
    marked: int = 0

    def add(self, right: int, suggested: int, marked: int) -> None:
        """Count one more article."""
        self.right += right
        self.suggested += suggested
        self.marked += marked

    @property
    def precision(self) -> float:
        """The share of the suggested that is right."""
        return self.right / self.suggested if self.suggested else 0.0

    @property
    def recall(self) -> float:
        """The share of the marked that was suggested."""
        return self.right / self.marked if self.marked else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.suggested + self.marked) if self.suggested + self.marked else 0.0


@dataclass(slots=True)
class ClaimScores:
    """Scores over articles; ``shares`` has (right, asked) for what is said of matched claims."""

    exact: Tally = field(default_factory=Tally)
    overlapping: Tally = field(default_factory=Tally)
    attributed: Tally = field(default_factory=Tally)
    figures: Tally = field(default_factory=Tally)
    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)

    def note(self, what: str, right: bool) -> None:
        """Count one answer about a matched claim."""
        self.asked[what] += 1
        self.right[what] += right

    def share(self, what: str) -> float:
        """The share of right answers."""
        return self.right[what] / self.asked[what] if self.asked[what] else 0.0


def likeness(one: Range, other: Range) -> float:
    """Intersection over union of two ranges."""
    inside = min(one[1], other[1]) - max(one[0], other[0])
    return inside / (max(one[1], other[1]) - min(one[0], other[0])) if inside > 0 else 0.0


def trimmed(text: str, span: Range) -> Range:
    """The range without quote marks, stops, spaces and an article at its edges."""
    start, end = span
    while start < end and text[start] in _TRIMMED:
        start += 1
    while end > start and text[end - 1] in _TRIMMED:
        end -= 1
    if text[start:end][:4].lower() == "the ":
        start += 4
    return start, end


def matched(
    suggested: Sequence[_P], marked: Sequence[_G], where: Callable[[_P | _G], Range], enough: float = ENOUGH
) -> list[tuple[_P, _G]]:
    """Pairs of the likest, each used once."""
    pairs = sorted(
        (
            (likeness(where(one), where(other)), i, j)
            for i, one in enumerate(suggested)
            for j, other in enumerate(marked)
            if likeness(where(one), where(other)) >= enough
        ),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    used: tuple[set[int], set[int]] = (set(), set())
    found: list[tuple[_P, _G]] = []
    for _, i, j in pairs:
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.append((suggested[i], marked[j]))
    return found


def score_claims(scores: ClaimScores, article: GoldArticle, suggestions: Sequence[Suggestion]) -> None:
    """Count the suggestions for one article into ``scores``."""

    def where(claim: Suggestion | GoldClaim) -> Range:
        return trimmed(article.text, (claim.start, claim.end))

    ours = [s for s in suggestions if s.end <= article.until and not _in_furniture(article, s)]
    pairs = matched(ours, article.claims, where)
    exact = {where(claim) for claim in ours} & {where(claim) for claim in article.claims}
    scores.exact.add(len(exact), len(ours), len(article.claims))
    scores.overlapping.add(len(pairs), len(ours), len(article.claims))
    said = [claim for claim in ours if claim.attribution != "author"]
    marked = [claim for claim in article.claims if claim.attributed]
    told = matched(said, marked, where)
    scores.attributed.add(len(told), len(said), len(marked))
    for one, other in told:
        _score_saying(scores, article.text, one, other)
    for one, other in pairs:
        _score_features(scores, one, other)


def _score_saying(scores: ClaimScores, text: str, one: Suggestion, other: GoldClaim) -> None:
    scores.note("kind", one.attribution == other.attribution)
    if other.claimer is not None:
        head = text[slice(*other.claimer)].rsplit(maxsplit=1)[-1].lower()
        found = one.claimer is not None and (
            likeness(one.claimer, other.claimer) > 0
            or head in text[slice(*one.claimer)].lower()
            or text[slice(*one.claimer)].rsplit(maxsplit=1)[-1].lower() in other.resolved.lower().split()
        )
        scores.note("claimer", found)
    if other.cue is not None:
        scores.note("cue", one.cue is not None and likeness(one.cue, other.cue) > 0)
    if other.resolved:
        scores.note("name", one.resolved == other.resolved)


def _score_features(scores: ClaimScores, one: Suggestion, other: GoldClaim) -> None:
    for name in ("stance", "checkworthy"):
        if name in one.features and name in other.features:
            scores.note(name, one.features[name] == other.features[name])
    if "stance" in one.features and other.features.get("stance") == "denies":
        scores.note("denials", one.features["stance"] == "denies")
    mine, theirs = (Figure.parse(claim.features.get("figure", "")) for claim in (one, other))
    same = mine is not None and theirs is not None and (mine.low, mine.high) == (theirs.low, theirs.high)
    scores.figures.add(same, mine is not None, theirs is not None)


def _in_furniture(article: GoldArticle, claim: Suggestion) -> bool:
    return any(start <= claim.start and claim.end <= end for start, end in article.furniture)


@dataclass(slots=True)
class AttributionScores:
    """Scores against PolNeAR; ``patterns`` has a tally for each construction."""

    hulls: Tally = field(default_factory=Tally)
    clausal: Tally = field(default_factory=Tally)
    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    patterns: dict[str, Tally] = field(default_factory=dict)

    def share(self, what: str) -> float:
        """The share of matched attributions whose source or cue is right."""
        return self.right[what] / self.asked[what] if self.asked[what] else 0.0


def score_attributions(
    scores: AttributionScores,
    article: AttributedText,
    suggestions: Sequence[Suggestion],
    clausal: Callable[[str], bool],
) -> None:
    """Count one article into ``scores``: claims of one event are joined, hulls compared.

    Events that are not legible are neither asked for nor counted as wrong.
    """
    text = article.text
    groups = _events(text, [claim for claim in suggestions if claim.attribution != "author"])
    events = article.attributions

    def where(which: tuple[str, int]) -> Range:
        kind, i = which
        if kind == "ours":
            return trimmed(text, (min(c.start for c in groups[i]), max(c.end for c in groups[i])))
        return trimmed(text, events[i].hull)

    ours = [("ours", i) for i in range(len(groups))]
    pairs = matched(ours, [("theirs", i) for i in range(len(events))], where)
    legible = [i for i, is_legible in enumerate(article.legible) if is_legible]
    found = {j for (_, _), (_, j) in pairs}
    scores.hulls.add(0, len(groups), len(legible))
    wanted = [i for i in legible if clausal(text[slice(*events[i].hull)])]
    scores.clausal.add(len(found.intersection(wanted)), 0, len(wanted))
    lost = 0
    for group, (_, i) in zip(groups, ours, strict=True):
        hit = next((j for (_, mine), (_, j) in pairs if mine == i), None)
        tally = scores.patterns.setdefault(group[0].pattern, Tally())
        tally.add(hit is not None, 1, 0)
        if hit is None:
            continue
        lost += hit not in legible
        scores.hulls.right += 1
        for what, mine, theirs in (
            ("source", group[0].claimer, events[hit].source),
            ("cue", group[0].cue, events[hit].cue),
        ):
            if theirs and hit in legible:
                scores.asked[what] += 1
                scores.right[what] += mine is not None and any(likeness(mine, their) > 0 for their in theirs)
    # What matched an event that is not asked for counts on both sides.
    scores.hulls.marked += lost


def _events(text: str, claims: Sequence[Suggestion]) -> list[list[Suggestion]]:
    """The claims that one cue, or one speaker, brings in one paragraph."""
    groups: dict[tuple[object, ...], list[Suggestion]] = {}
    for claim in claims:
        key = (
            text.count("\n", 0, claim.start),
            claim.cue,
            claim.cue or claim.claimer,
            claim.pattern == "carried",
        )
        groups.setdefault(key, []).append(claim)
    return list(groups.values())
