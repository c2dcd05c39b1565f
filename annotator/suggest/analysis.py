"""What one article says about its names: compact JSON that is kept, so that no article is read twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.suggest.claims.found import FoundClaim

VERSION = 2
"""Raised when an older analysis can't be used any more."""

NAME_LABELS = frozenset({"PERSON", "ORG", "NORP", "GPE", "LOC", "FAC", "EVENT"})
OTHER = "OTHER"
"""A name of something no label is suggested for: a product, a law, a work of art."""

Mention = tuple[int, int, str]
"""``(start, end, label)`` in code points."""


@dataclass(slots=True)
class NameEvidence:
    """What is known of one string: how often the model gave it which label, and what context says."""

    model: dict[str, float] = field(default_factory=dict)
    context: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Analysis:
    """The evidence of one article.

    ``by`` names the model, or is ``"rules"``; ``mentions`` are the model's names with trimmed edges,
    ``found`` dates and counts with their certainty, ``names`` the evidence per string, ``pairs``
    short forms with their long forms, ``claims`` what is asserted and by whom.
    """

    by: str = "rules"
    language: str = ""
    mentions: list[Mention] = field(default_factory=list)
    found: list[tuple[int, int, str, float]] = field(default_factory=list)
    names: dict[str, NameEvidence] = field(default_factory=dict)
    pairs: dict[str, str] = field(default_factory=dict)
    claims: list[FoundClaim] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """The JSON value of the analysis, which ``from_json`` reads back."""
        return {
            "v": VERSION,
            "by": self.by,
            "lang": self.language,
            "mentions": [list(mention) for mention in self.mentions],
            "found": [list(found) for found in self.found],
            "names": {
                name: [evidence.model, {label: round(w, 2) for label, w in evidence.context.items()}]
                for name, evidence in sorted(self.names.items())
            },
            "pairs": self.pairs,
            "claims": [claim.to_json() for claim in self.claims],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Analysis:
        """Read an analysis.

        Raises:
            ValueError: if it is none, or one of another version.
        """
        try:
            if data["v"] != VERSION:
                message = "an analysis of another version"
                raise ValueError(message)
            return cls(
                by=str(data["by"]),
                language=str(data["lang"]),
                mentions=[(int(s), int(e), str(label)) for s, e, label in data["mentions"]],
                found=[(int(s), int(e), str(label), float(c)) for s, e, label, c in data["found"]],
                names={
                    str(name): NameEvidence(_floats(model), _floats(context))
                    for name, (model, context) in data["names"].items()
                },
                pairs={str(short): str(long) for short, long in data["pairs"].items()},
                claims=[FoundClaim.from_json(claim) for claim in data["claims"]],
            )
        except (KeyError, TypeError, AttributeError) as error:
            message = f"not an analysis: {type(error).__name__}"
            raise ValueError(message) from error


def _floats(data: Mapping[str, Any]) -> dict[str, float]:
    return {str(label): float(weight) for label, weight in data.items()}
