"""Settling by how reliable each annotator is estimated to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.agreement.cases import Case
from annotator.agreement.coding import Coding
from annotator.agreement.dawid_skene import Estimates, estimate
from annotator.agreement.settling import Outcome, features_of

NO_SPAN = "(no span)"

Answers = list[str | None]
"""What each annotator says of a case: a label, ``NO_SPAN``, or None where they have not judged it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """Estimates of how reliable each annotator is, over the cases of one layer.

    ``estimates.posterior`` has a row for each case.
    """

    categories: tuple[str, ...]
    estimates: Estimates

    def outcome(self, case: Case, number: int, *, least: float = 0.8) -> Outcome | None:
        """The label, or no span, that is most probable for the case of that number.

        None where that is less probable than ``least``. Of the versions with that label the most frequent
        range is taken, among equal ones that of the more reliable annotators.
        """
        posterior = self.estimates.posterior[number]
        at = int(posterior.argmax())
        share = float(posterior[at])
        if share < least or len(case.judged) < 2:
            return None
        if self.categories[at] == NO_SPAN:
            return Outcome(version=None, share=share)
        having = [v for v in case.versions if v.label == self.categories[at]]
        if not having:
            return None
        accuracy = self.estimates.accuracy
        trust: dict[tuple[int, int], float] = {}
        for version in having:
            place = version.start, version.end
            trust[place] = trust.get(place, 0.0) + float(accuracy[version.annotator])
        start, end = max(sorted(trust), key=lambda place: trust[place])
        group = [v for v in having if (v.start, v.end) == (start, end)]
        chosen = max(group, key=lambda v: (float(accuracy[v.annotator]), -v.annotator))
        return Outcome(version=chosen, features=features_of(group) or chosen.features_named, share=share)


def answers_of(case: Case, annotators: int) -> Answers:
    """What each of so many annotators says of a case."""
    found: Answers = []
    for annotator in range(annotators):
        version = case.of(annotator)
        judged = annotator in case.judged
        found.append(version.label if version is not None else NO_SPAN if judged else None)
    return found


def weigh(answers: Sequence[Answers], annotators: int) -> Weighing:
    """Dawid and Skene's estimates from what was answered in the cases of one layer."""
    coding = Coding.of_rows(list(answers)) if answers else Coding.of_rows([[None] * annotators], [NO_SPAN])
    return Weighing(categories=tuple(str(name) for name in coding.categories), estimates=estimate(coding))
