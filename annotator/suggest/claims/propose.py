"""Turns the claims found in an article into spans and links to suggest, tied to the settled names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.suggest.analysis import Analysis
from annotator.suggest.claims.found import FoundClaim, Range
from annotator.suggest.settle import Suggested

_CLAIMERS = {"PERSON": 0, "ORG": 1, "GPE": 2, "NORP": 3, "LOC": 4, "FAC": 5}
"""Which names speak, the likeliest first."""

_ARTICLES = ("the ", "a ", "an ")


@dataclass(frozen=True, slots=True)
class ClaimSpan:
    """A proposed span of a claim, its source or its cue; ``start`` and ``end`` in code points."""

    start: int
    end: int
    label: str
    layer: str
    score: float
    features: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A proposed relation; ``head`` and ``child`` are places in the entities followed by the claim spans."""

    label: str
    head: int
    child: int
    score: float
    features: dict[str, str] = field(default_factory=dict)


def propose(
    text: str, analysis: Analysis, entities: Sequence[Suggested]
) -> tuple[list[ClaimSpan], list[ClaimLink]]:
    """The claims of ``text`` with their sources and cues, and what links them.

    ``entities`` are the settled names of the same text, in order. A link's ``head`` and ``child`` count
    through ``[*entities, *spans]``: ``claimed_by`` leads from a CLAIM to a name or a SOURCE, ``cued_by``
    to a CUE. What the article itself asserts has neither.
    """
    spans: list[ClaimSpan] = []
    links: list[ClaimLink] = []
    placed: dict[tuple[int, int, str], int] = {}

    def place(span: ClaimSpan) -> int:
        key = (span.start, span.end, span.label)
        if key not in placed:
            placed[key] = len(entities) + len(spans)
            spans.append(span)
        return placed[key]

    for claim in analysis.claims:
        if not 0 <= claim.start < claim.end <= len(text):
            continue
        score = round(claim.score, 2)
        head = place(ClaimSpan(claim.start, claim.end, "CLAIM", "claim", score, _features(claim)))
        if claim.claimer is not None:
            named = _speaking(claim.claimer, entities)
            if named is None:
                start, end = _without_article(text, claim.claimer)
                named = place(ClaimSpan(start, end, "SOURCE", "attribution", score))
            resolved = {"resolved": claim.resolved} if claim.resolved else {}
            links.append(ClaimLink("claimed_by", head, named, score, resolved))
        if claim.cue is not None:
            child = place(ClaimSpan(*claim.cue, "CUE", "attribution", score))
            links.append(ClaimLink("cued_by", head, child, score))
    return spans, links


def _features(claim: FoundClaim) -> dict[str, str]:
    return {"attribution": claim.attribution}


def _speaking(mention: Range, entities: Sequence[Suggested]) -> int | None:
    """The name in a mention that speaks; None when it holds none."""
    inside = [
        (_CLAIMERS[entity.label], entity.start, place)
        for place, entity in enumerate(entities)
        if mention[0] <= entity.start and entity.end <= mention[1] and entity.label in _CLAIMERS
    ]
    return min(inside)[2] if inside else None


def _without_article(text: str, mention: Range) -> Range:
    start, end = mention
    for article in _ARTICLES:
        if text[start : start + len(article)].lower() == article and start + len(article) < end:
            return start + len(article), end
    return start, end
