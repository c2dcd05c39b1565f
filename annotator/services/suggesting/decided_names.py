"""What annotators have decided about names: the strongest evidence the suggester is given."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from annotator.domain.span import Status
from annotator.services.suggesting.carried_proposals import known_to_suggester
from annotator.services.suggesting.in_use import silenced
from annotator.store.access import Reading
from annotator.suggest.analysis import NAME_LABELS

Votes = Mapping[tuple[str, str], float]
"""For a name and a label: how often it was decided to be that, less how often not; 3 at most."""

_MOST = 3


def decided_names(reading: Reading) -> Votes:
    """The votes of everybody's decisions in force, rejections counting against.

    A rejection whose words the same annotator has marked otherwise says where a name ends, not what
    it is, and does not count.
    """
    votes: dict[tuple[str, str], int] = {}
    known = known_to_suggester("entity", NAME_LABELS, reading.schemes.changes_since())
    for text, called, status, times in reading.annotations.decided_strings("entity"):
        label = known.get(called, "")
        if label in NAME_LABELS and "\n" not in text:
            sign = -1 if status is Status.REJECTED else 1
            votes[(text, label)] = votes.get((text, label), 0) + sign * times
    return {key: float(max(-_MOST, min(_MOST, votes[key]))) for key in sorted(votes) if votes[key]}


def digest(reading: Reading, votes: Votes) -> str:
    """What suggestions depend on beside the articles, as a short text: the votes, labels, layers in use."""
    labels = sorted((layer.name, label.name) for layer, label in reading.schemes.get().labels())
    said: list[object] = [sorted([*key, weight] for key, weight in votes.items()), labels]
    off = sorted(silenced(reading))
    facts = json.dumps([*said, off] if off else said)
    return hashlib.sha256(facts.encode()).hexdigest()[:16]
