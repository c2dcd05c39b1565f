"""Suggests claims without a second process, so that parts can be switched off and measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.suggest.analysis import Analysis, Mention
from annotator.suggest.ballot import Ballot
from annotator.suggest.claims.extract import PARTS, Plan, extract, plan
from annotator.suggest.claims.parse import RawParse
from annotator.suggest.claims.propose import propose
from annotator.suggest.gather import analysed
from annotator.suggest.model import Model
from annotator.suggest.settle import settle
from tests.suggest.claims.claim_scores import Suggestion
from tests.suggest.claims.gold_claims import Range

Text = tuple[str, list[Range]]
"""A text and its furniture."""


@dataclass(slots=True)
class InProcess:
    """Reads a corpus once with ``model`` and suggests its claims as often as asked."""

    model: Model
    texts: list[Text]
    _mentions: list[list[Mention]] = field(default_factory=list)
    _read: dict[bool, list[tuple[Plan, list[RawParse]]]] = field(default_factory=dict)

    def suggestions(self, parts: frozenset[str] = PARTS) -> list[list[Suggestion]]:
        """The claims of each text, found with ``parts`` of the suggester."""
        if not self._mentions:
            self._mentions = list(self.model.mentions([text for text, _ in self.texts]))
        ballot = Ballot()
        analyses: list[Analysis] = []
        read = self._parses("quotes" in parts)
        for number, ((text, furniture), (cut, raws)) in enumerate(zip(self.texts, read, strict=True)):
            analysis = analysed(text, furniture, model_mentions=self._mentions[number], by=self.model.by)
            analysis.claims = extract(cut, raws, parts=parts)
            ballot.add(str(number), analysis)
            analyses.append(analysis)
        return [
            _proposed(text, analysis, ballot, furniture)
            for (text, furniture), analysis in zip(self.texts, analyses, strict=True)
        ]

    def _parses(self, cut_quotes: bool) -> list[tuple[Plan, list[RawParse]]]:
        if cut_quotes not in self._read:
            parts = PARTS if cut_quotes else PARTS - {"quotes"}
            plans = [plan(text, furniture, parts=parts) for text, furniture in self.texts]
            parses = iter(self.model.parses([piece.text for cut in plans for piece in cut.pieces]))
            self._read[cut_quotes] = [(cut, [next(parses) for _ in cut.pieces]) for cut in plans]
        return self._read[cut_quotes]


def _proposed(text: str, analysis: Analysis, ballot: Ballot, furniture: Sequence[Range]) -> list[Suggestion]:
    names = settle(text, analysis, ballot, furniture)
    spans, links = propose(text, analysis, names)
    everything = [*((name.start, name.end) for name in names), *((span.start, span.end) for span in spans)]
    patterns = {(claim.start, claim.end): claim.pattern for claim in analysis.claims}
    tied = {(link.head, link.label): link for link in links}
    found: list[Suggestion] = []
    for place, span in enumerate(spans, len(names)):
        if span.label != "CLAIM":
            continue
        source, cue = tied.get((place, "claimed_by")), tied.get((place, "cued_by"))
        resolved = source.features.get("resolved", "") if source else ""
        claimer = everything[source.child] if source else None
        found.append(
            Suggestion(
                span.start,
                span.end,
                span.features.get("attribution", ""),
                patterns[span.start, span.end],
                span.score,
                claimer,
                everything[cue.child] if cue else None,
                resolved or (text[slice(*claimer)] if claimer else ""),
                span.features,
            )
        )
    return found
