"""How likely each label of a name is, by all other names: their words, their shape, what stands around.

Naive Bayes with weights (a log-linear model whose counts are read off): for a span with the features f,

    log P(label | f) = log P(label) + Σ w(kind of f) * log (P(label | f) / P(label)) + const,

where each share is counted without the span itself, and P(label | f) is drawn to P(label) as by one more
count. Nothing is trained; the counts of a whole corpus take a second. Weights were chosen on two corpora
apart from the seeds than those reported.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.leaning import neighbours

Feature = tuple[str, str]

_WEIGHTS = {
    "words": 1.6,
    "first": 0.7,
    "last": 0.7,
    "within": 0.5,
    "before": 0.6,
    "after": 0.6,
    "shape": 0.4,
    "length": 0.4,
    "ending": 0.4,
}
_LEAST = 0.002  # a share is never less: one feature alone can't rule a label out
_NEVER = 1e-9
_TAUGHT = 0.7  # the weight of a model taught without the span beside that of the counts
_REPEATED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely a span's own label is, which other one is the likeliest, and how likely that is."""

    own: float
    other: str
    other_share: float

    @classmethod
    def of(cls, shares: Mapping[str, float], label: str) -> Likeness:
        """What these shares of labels, which add up to one, say of a span with ``label``."""
        other = max((name for name in shares if name != label), key=lambda name: (shares[name], name))
        return cls(shares.get(label, 0.0), other, shares[other])


class LabelsByLikeness:
    """Counts spans by their features; each is judged by all others."""

    def __init__(self) -> None:
        self._labels: Counter[str] = Counter()
        self._counts: dict[Feature, Counter[str]] = defaultdict(Counter)

    def count(self, found: Iterable[Feature], label: str) -> None:
        """Take in a span."""
        self._labels[label] += 1
        for feature in found:
            self._counts[feature][label] += 1

    def judge(
        self, found: Sequence[Feature], label: str, taught: Mapping[str, float] | None = None
    ) -> Likeness:
        """How likely ``label`` is for a span with these features, which was counted under it itself.

        ``taught`` are the shares of labels to a model that knows the span not.
        """
        own = 1
        total = sum(self._labels.values()) - own
        share = {
            name: (times - own * (name == label) + 1) / (total + len(self._labels))
            for name, times in self._labels.items()
        }
        if len(share) < 2:
            return Likeness(1.0, "", 0.0)
        logs = {name: math.log(p) for name, p in share.items()}
        for feature in found:
            counts = self._counts.get(feature)
            times = sum(counts.values()) - own if counts else 0
            if counts is None or times <= 0:
                continue
            weight = _WEIGHTS[feature[0]]
            for name, p in share.items():
                seen = (counts[name] - own * (name == label) + p) / (times + 1)
                logs[name] += weight * math.log(max(seen, _LEAST) / p)
        if taught:
            # Weights that add up to one: together they are as sure as one alone.
            logs = {
                name: (1 - _TAUGHT) * value + _TAUGHT * math.log(max(taught[name], _NEVER))
                for name, value in logs.items()
            }
        most = max(logs.values())
        whole = sum(math.exp(value - most) for value in logs.values())
        shares = {name: math.exp(value - most) / whole for name, value in logs.items()}
        return Likeness.of(shares, label)


def features(text: str, start: int, end: int) -> list[Feature]:
    """What a span (code points) is compared by."""
    words = text[start:end]
    tokens = words.casefold().split() or [""]
    before, after = neighbours(text, start, end)
    return [
        ("words", " ".join(tokens)),
        ("first", tokens[0]),
        ("last", tokens[-1]),
        ("before", before),
        ("after", after),
        ("shape", _shape(words)),
        ("length", str(min(4, len(tokens)))),
        ("ending", words[-3:].casefold()),
        *(("within", token) for token in tokens[1:-1]),
    ]


def _shape(words: str) -> str:
    shape = "".join("X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c for c in words)
    return _REPEATED.sub(r"\1", shape)
