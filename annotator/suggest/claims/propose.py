"""Turns the claims found in an article into spans and links to suggest, tied to the settled names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.suggest.analysis import Analysis
from annotator.suggest.claims.claimer_name import Named, claimer_name
from annotator.suggest.claims.figures import figure_in
from annotator.suggest.claims.found import FoundClaim, Range
from annotator.suggest.claims.stance import stance_of
from annotator.suggest.claims.worth import worth_of
from annotator.suggest.settle import Suggested

_SPEAKING = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC"})
_WORTH_CHECKING = 0.5
_SENTENCE = 400
"""Code points looked through for the borders of a sentence."""

_WHOLE = 30_000
_BACK, _AHEAD = 4_000, 1_000
_NAMES_BACK = 200
"""How much of a text longer than ``_WHOLE`` is looked at for who a claimer is: code points and names."""

_BORDER = re.compile(r"[.!?][\"”’)]*\s|\n")
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
    names = [(e.start, e.end, e.label) for e in entities]
    starts = [e.start for e in entities]
    speakers = _Speakers(text, names)

    def place(span: ClaimSpan) -> int:
        key = (span.start, span.end, span.label)
        if key not in placed:
            placed[key] = len(entities) + len(spans)
            spans.append(span)
        return placed[key]

    for claim in analysis.claims:
        if not 0 <= claim.start < claim.end <= len(text):
            continue
        content = text[claim.start : claim.end]
        within = bisect_left(starts, claim.end) - bisect_left(starts, claim.start)
        worth = worth_of(content, names=within)
        score = round(_score(claim, worth), 2)
        features = {
            "attribution": claim.attribution,
            "stance": stance_of(content, _cue_text(text, claim), _around(text, claim)),
            "checkworthy": "yes" if worth >= _WORTH_CHECKING else "no",
        }
        figure = figure_in(content)
        if figure:
            features["figure"] = figure
        head = place(ClaimSpan(claim.start, claim.end, "CLAIM", "claim", score, features))
        if claim.claimer is not None:
            mention = _without_article(text, claim.claimer)
            near = range(bisect_left(starts, mention[0]), bisect_left(starts, mention[1]))
            named = _speaking(mention, near, entities)
            if named is None and near.stop < len(entities) and _role_of(text, mention, entities[near.stop]):
                named = near.stop
                mention = mention[0], entities[named].end
            if named is None:
                named = place(ClaimSpan(*mention, "SOURCE", "attribution", score))
            resolved = {"resolved": speakers.name(mention)}
            links.append(ClaimLink("claimed_by", head, named, score, resolved))
        if claim.cue is not None:
            child = place(ClaimSpan(*claim.cue, "CUE", "attribution", score))
            links.append(ClaimLink("cued_by", head, child, score))
    return spans, links


class _Speakers:
    """The readable names of claimers, each mention resolved once, in the order of the text.

    In a very long text only what stands near a mention is looked at, so that time grows with the length only.
    """

    def __init__(self, text: str, names: list[Named]) -> None:
        self._text = text
        self._names = names
        self._starts = [name[0] for name in names]
        self._whole = len(text) <= _WHOLE
        self._known: dict[Range, str] = {}
        self._earlier: list[Named] = []

    def name(self, mention: Range) -> str:
        """Who a mention is."""
        if mention not in self._known:
            found = self._found(mention)
            self._known[mention] = found
            last = found.split()[-1] if found.split() else found
            behind = bisect_left(self._starts, mention[1])
            for start, end, label in reversed(self._names[max(0, behind - _NAMES_BACK) : behind]):
                if last and last in self._text[start:end]:
                    self._earlier.append((start, end, label))
                    break
        return self._known[mention]

    def _found(self, mention: Range) -> str:
        if self._whole:
            return claimer_name(self._text, mention, self._names, self._earlier).name
        low, high = max(0, mention[0] - _BACK), mention[1] + _AHEAD
        names = self._names[bisect_left(self._starts, low) : bisect_left(self._starts, high)]
        near = [(s - low, e - low, label) for s, e, label in names if e <= high]
        earlier = [(s - low, e - low, label) for s, e, label in self._earlier[-_NAMES_BACK:] if s >= low]
        return claimer_name(self._text[low:high], (mention[0] - low, mention[1] - low), near, earlier).name


def _score(claim: FoundClaim, worth: float) -> float:
    """What the article says itself is ranked by its worth; what others say mostly by its construction."""
    if claim.attribution == "author" and claim.cue is None:
        return max(0.1, min(0.84, claim.score * (0.5 + worth)))
    return claim.score * (0.95 + 0.1 * worth)


def _cue_text(text: str, claim: FoundClaim) -> str:
    return text[claim.cue[0] : claim.cue[1]] if claim.cue else ""


def _around(text: str, claim: FoundClaim) -> str:
    """The sentence of a claim and its cue, or what stands nearest to it in a long one."""
    low, high = claim.start, claim.end
    if claim.cue is not None and abs(claim.cue[0] - claim.start) < _SENTENCE:
        low, high = min(low, claim.cue[0]), max(high, claim.cue[1])
    begin = max(0, low - _SENTENCE)
    borders = [m.end() for m in _BORDER.finditer(text, begin, low)]
    after = _BORDER.search(text, high, high + _SENTENCE)
    return text[borders[-1] if borders else begin : after.start() + 1 if after else high + _SENTENCE]


def _speaking(mention: Range, near: range, entities: Sequence[Suggested]) -> int | None:
    """The name in a mention that speaks: the one it ends with, else a person; None for ``Acme officials``."""
    inside = [
        place for place in near if entities[place].end <= mention[1] and entities[place].label in _SPEAKING
    ]
    for place in reversed(inside):
        if entities[place].end == mention[1]:
            return place
    return next((place for place in reversed(inside) if entities[place].label == "PERSON"), None)


def _role_of(text: str, mention: Range, name: Suggested) -> bool:
    """Whether the mention is a title that the parser has parted from its name: ``Commander`` Nor Bek."""
    return name.label == "PERSON" and text[mention[1] : name.start] == " "


def _without_article(text: str, mention: Range) -> Range:
    start, end = mention
    for article in _ARTICLES:
        if text[start : start + len(article)].lower() == article and start + len(article) < end:
            return start + len(article), end
    return start, end
