"""Rules by which cases are settled without anybody looking: unanimous, majority, best annotator, weighted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.agreement.cases import Case, Version


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
    features = features_of(group)
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


def features_of(group: Sequence[Version]) -> dict[str, Any] | None:
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
