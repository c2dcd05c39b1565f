"""Precision, recall and F1 of spans against what is right: exact places and labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.suggest.training.values import Marked


@dataclass(frozen=True, slots=True)
class Tally:
    """How many spans are right and found, found and wrong, right and missed."""

    found: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was found."""
        return self.found / (self.found + self.wrong) if self.found + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """The share of what is right that was found; 0 where there was nothing to find."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        most = 2 * self.found + self.wrong + self.missed
        return 2 * self.found / most if most else 0.0

    def as_json(self) -> dict[str, Any]:
        """The counts with their figures, rounded to four places."""
        return {
            "p": round(self.precision, 4),
            "r": round(self.recall, 4),
            "f": round(self.f1, 4),
            "found": self.found,
            "wrong": self.wrong,
            "missed": self.missed,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Of all labels together, and label by label; ``texts`` is how many were compared."""

    total: Tally
    labels: Mapping[str, Tally] = field(default_factory=dict)
    texts: int = 0

    def as_json(self) -> dict[str, Any]:
        """A JSON value."""
        labels = {label: tally.as_json() for label, tally in sorted(self.labels.items())}
        return {**self.total.as_json(), "texts": self.texts, "labels": labels}


def scores(pairs: Iterable[tuple[Sequence[Marked], Sequence[Marked]]]) -> Scores:
    """The scores of ``(seen, right)`` text by text, counted over all of them together (micro)."""
    found: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    texts = 0
    for seen, right in pairs:
        texts += 1
        mine, theirs = set(seen), set(right)
        found.update(label for _, _, label in mine & theirs)
        wrong.update(label for _, _, label in mine - theirs)
        missed.update(label for _, _, label in theirs - mine)
    labels = sorted({*found, *wrong, *missed})
    return Scores(
        total=Tally(found.total(), wrong.total(), missed.total()),
        labels={label: Tally(found[label], wrong[label], missed[label]) for label in labels},
        texts=texts,
    )
