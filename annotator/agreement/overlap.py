"""F1 of things that are there or not: relations, links, entries, by their own keys."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Set

import numpy as np

from annotator.agreement.matching import Score


def set_score(
    first: Mapping[int, Set[Hashable]], second: Mapping[int, Set[Hashable]], articles: int
) -> Score:
    """Compare two annotators' things, given for each article both have done; counts by article.

    A relation's key is its label and its two spans' places, so that it counts only where both spans agree.
    Articles that only one of them has done are left out.
    """
    correct, missed, spurious = np.zeros(articles), np.zeros(articles), np.zeros(articles)
    for article in first.keys() & second.keys():
        one, other = first[article], second[article]
        correct[article] = len(one & other)
        missed[article] = len(one - other)
        spurious[article] = len(other - one)
    nothing = np.zeros(articles)
    return Score(correct=correct, incorrect=nothing, partial=nothing, missed=missed, spurious=spurious)


def pairs_in_groups(groups: Mapping[Hashable, Hashable]) -> frozenset[frozenset[Hashable]]:
    """The pairs of mentions that stand in one group, given each mention's group.

    They are the keys of entries for ``set_score``. Comparing pairs makes two
    gatherings alike whatever their groups are called; a group of one has no pair.
    """
    members: dict[Hashable, list[Hashable]] = {}
    for mention, group in groups.items():
        members.setdefault(group, []).append(mention)
    return frozenset(
        frozenset((one, other))
        for group in members.values()
        for i, one in enumerate(group)
        for other in group[:i]
    )
