"""Which label of a project another tool's label most likely means: by its name, and by plain synonyms."""

from __future__ import annotations

import re
from itertools import chain

from annotator.domain.scheme import Scheme

Pair = tuple[str, str]
"""A layer and a label of it."""

_SYNONYMS = (
    ("person", "per", "pers", "people", "human", "individual", "personname"),
    ("org", "organization", "organisation", "company", "corporation", "institution", "firm"),
    ("norp", "nationality", "nationalorreligiousorpoliticalgroup"),
    ("gpe", "geopoliticalentity", "country", "city", "state"),
    ("loc", "location", "place"),
    ("fac", "facility", "building"),
    ("event", "evt", "eve"),
    ("date", "day"),
    ("cardinal", "number", "num"),
    ("claim", "statement", "assertion"),
    ("source", "speaker", "claimant"),
    ("cue", "reportingverb", "attributioncue"),
)
_GROUPS = {word: number for number, group in enumerate(_SYNONYMS) for word in group}
_CHUNK = re.compile("^[BIESLU]-(?=.)")
_PLURAL = 4  # letters: shorter words that end in s are no plurals ("pers")


def likely(layer: str, label: str, scheme: Scheme) -> Pair | None:
    """The label of ``scheme`` that ``label`` means, or None where no name is like it.

    A label of the same layer goes before one of another; retired labels are met by their own name only.
    """
    if scheme.label(layer, label) is not None:
        return layer, label
    offered = [(known.name, found.name) for known, found in scheme.offered()]
    offered.sort(key=lambda pair: pair[0] != layer)
    plain = _plain(label)
    group = _GROUPS.get(plain)
    return next(
        chain(
            (pair for pair in offered if pair[1] == label),
            (pair for pair in offered if plain and _plain(pair[1]) == plain),
            (pair for pair in offered if group is not None and _GROUPS.get(_plain(pair[1])) == group),
        ),
        None,
    )


def _plain(label: str) -> str:
    """A label without what tools put around its name: an address, a letter of a chunk, signs, plural."""
    name = _CHUNK.sub("", re.split("[/#:]", label.rstrip("/#:"))[-1])
    word = "".join(filter(str.isalnum, name)).casefold()
    return word[:-1] if len(word) > _PLURAL and word.endswith("s") else word
