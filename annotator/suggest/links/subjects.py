"""Gathers claims by what they are about: a place, person or organisation and a topic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable

from annotator.suggest.links.traits import Traits
from annotator.suggest.links.values import Subject

_KINDS = {"GPE": "place", "LOC": "place", "FAC": "place", "PERSON": "person", "ORG": "organisation"}


def gather_subjects(claims: Iterable[Traits]) -> list[Subject]:
    """What ``claims`` are about, first what most outlets and claims speak of."""
    about: dict[tuple[str, str], list[Hashable]] = defaultdict(list)
    outlets: dict[tuple[str, str], set[str]] = defaultdict(set)
    for traits in claims:
        claim = traits.claim
        for name, label in dict.fromkeys(claim.names):
            if label in _KINDS:
                about[name, _KINDS[label]].append(claim.id)
                outlets[name, _KINDS[label]].add(claim.outlet)
    subjects = [
        Subject(name, kind, name, "", tuple(ids), len(outlets[name, kind]))
        for (name, kind), ids in about.items()
    ]
    subjects.sort(key=lambda subject: (-subject.outlets, -len(subject.claims)))
    return subjects
