"""Rules by which cases are settled without anybody looking: unanimous, majority, best annotator, weighted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.agreement.cases import Case, Version
from annotator.agreement.coding import Coding
from annotator.agreement.dawid_skene import Estimates, estimate

NO_SPAN = "(no span)"


class Strategy(StrEnum):
    """How cases are settled by rule."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    BEST = "best"
    WEIGHTED = "weighted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a rule makes of a case: a version with the features it gets, or no span (``version`` None).

    ``share`` is the part of those who judged that say so, or the probability, 0 to 1.
    """

    version: Version | None
    features: Mapping[str, Any] = field(default_factory=dict)
    share: float = 1.0


def unanimous(case: Case) -> Outcome | None:
    """What all who judged say, where two at least did; None where they differ in anything."""
    if not case.agreed or len(case.judged) < 2:
        return None
    first = case.versions[0]
    return Outcome(version=first, features=first.features_named)


def majority(case: Case) -> Outcome | None:
    """What more than half of those who judged say of range and label, each feature by its own majority.

    None where no such half is, or where a feature is told by no majority.
    """
    judged = len(case.judged)
    if judged < 2:
        return None
    if 2 * (judged - len(case.versions)) > judged:
        return Outcome(version=None, share=(judged - len(case.versions)) / judged)
    group = case.alike()[0]
    if 2 * len(group) <= judged:
        return None
    features = _features(group)
    if features is None:
        return None
    return Outcome(version=group[0], features=features, share=len(group) / judged)


def best(case: Case, trusted: Mapping[str, int]) -> Outcome | None:
    """What the annotator trusted with the label says; ``trusted`` gives one for each label.

    None where that annotator has not judged the case, or nobody is trusted with its label.
    """
    label = case.alike()[0][0].label
    annotator = trusted.get(label)
    if annotator is None or annotator not in case.judged:
        return None
    version = case.of(annotator)
    return Outcome(version=version, features=version.features_named if version is not None else {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """Estimates of how reliable each annotator is, over the cases of one layer, and what follows for each."""

    categories: tuple[str, ...]
    estimates: Estimates
    outcomes: tuple[Outcome | None, ...]


def weighted(cases: Sequence[Case], annotators: int, *, least: float = 0.8) -> Weighing:
    """Settle cases by Dawid and Skene's estimates: the label, or no span, that is most probable.

    A case whose answer is less probable than ``least`` is left open. Of the versions with that label the most
    frequent range is taken, among equal ones that of the more reliable annotators.
    """
    rows = [_answers(case, annotators) for case in cases]
    coding = Coding.of_rows(rows) if rows else Coding.of_rows([[None] * annotators], [NO_SPAN])
    estimates = estimate(coding)
    categories = tuple(str(name) for name in coding.categories)
    outcomes = [_weighed(case, categories, estimates, number, least) for number, case in enumerate(cases)]
    return Weighing(categories=categories, estimates=estimates, outcomes=tuple(outcomes))


def _answers(case: Case, annotators: int) -> list[str | None]:
    found: list[str | None] = []
    for annotator in range(annotators):
        version = case.of(annotator)
        judged = annotator in case.judged
        found.append(version.label if version is not None else NO_SPAN if judged else None)
    return found


def _weighed(
    case: Case, categories: tuple[str, ...], estimates: Estimates, number: int, least: float
) -> Outcome | None:
    posterior = estimates.posterior[number]
    at = int(posterior.argmax())
    share = float(posterior[at])
    if share < least or len(case.judged) < 2:
        return None
    if categories[at] == NO_SPAN:
        return Outcome(version=None, share=share)
    having = [v for v in case.versions if v.label == categories[at]]
    if not having:
        return None
    trust: dict[tuple[int, int], float] = {}
    for version in having:
        own = float(estimates.accuracy[version.annotator])
        trust[version.start, version.end] = trust.get((version.start, version.end), 0.0) + own
    place = max(sorted(trust), key=lambda place: trust[place])
    group = [v for v in having if (v.start, v.end) == place]
    chosen = max(group, key=lambda v: (float(estimates.accuracy[v.annotator]), -v.annotator))
    return Outcome(version=chosen, features=_features(tuple(group)) or chosen.features_named, share=share)


def _features(group: Sequence[Version]) -> dict[str, Any] | None:
    """Each feature as more than half of the group have it; None where one has no such half."""
    found: dict[str, Any] = {}
    every = [version.features_named for version in group]
    for name in sorted({name for features in every for name in features}):
        told = Counter(str(features.get(name) or "") for features in every)
        value, number = told.most_common(1)[0]
        if 2 * number <= len(group):
            return None
        if value:
            found[name] = next(f[name] for f in every if str(f.get(name) or "") == value)
    return found
