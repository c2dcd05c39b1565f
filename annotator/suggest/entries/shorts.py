"""Finds what a short name stands for: a surname, a part of a name, initials. The article tells first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.wording import worded
from annotator.suggest.entries.clusters import Cluster, either
from annotator.suggest.entries.forms import form_key
from annotator.suggest.entries.index import Index
from annotator.suggest.entries.values import Member, Name, Pairs

_MOST_NAMED = 3
_SURE = 0.85
"""From here on a reading in one article tells of others: initials do, a word of the long name does not."""
_DEFINED = worded("the article gives it as the short form")
_SURNAME_SPELLED = worded("surname in the same article, spelled differently")
_SURNAME = worded("surname in the same article")
_FIRST_NAME = worded("first name in the same article")
_INITIALS = worded("initials of it, in the same article")
_SHORT = worded("short for it in the same article")
"""Why names are taken to be one thing."""


class Reading(NamedTuple):
    """One way to understand a short name in one article."""

    cluster: Cluster
    score: float
    reason: str


@dataclass(slots=True)
class Understood:
    """What a short name stands for: a member for each cluster, the documents left, and the doubt."""

    members: list[tuple[Cluster, Member]] = field(default_factory=list)
    left: set[int] = field(default_factory=set)
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What understanding asks: where full names stand and whose they are, and what was decided.

    ``refused(entry, name, document)`` says that people said no.
    """

    index: Index
    pairs: Pairs
    stands: Callable[[Name, int], bool]
    cluster: Callable[[Name], Cluster | None]
    refused: Callable[[Hashable, Name, int], bool]
    called: Callable[[Cluster], str]


def understand(name: Name, documents: Iterable[int], around: Around) -> Understood:
    """What ``name`` stands for in each of ``documents``; where that is not clear it is left, with a doubt."""
    here = sorted(documents)
    wide = _wide(name, around)
    found: dict[Cluster, dict[int, Reading]] = defaultdict(dict)
    result = Understood()
    waiting: list[int] = []
    doubtful: dict[int, list[Reading]] = {}
    for document in here:
        near = _allowed(_in_document(name, document, around), name, document, around)
        if len(near) == 1:
            found[near[0].cluster][document] = near[0]
        elif near:
            doubtful[document] = near
        else:
            waiting.append(document)
    elsewhere = set(found)
    explained = {c for c, readings in found.items() if any(r.score >= _SURE for r in readings.values())}
    for document in waiting:
        far = _allowed(wide or _by_other_articles(explained, name), name, document, around)
        if len(far) == 1 and elsewhere <= {far[0].cluster}:
            found[far[0].cluster][document] = far[0]
        elif len(far) > 1:
            doubtful[document] = far
        else:
            result.left.add(document)
    result.left |= doubtful.keys()
    if doubtful:
        several = dict.fromkeys(r.cluster for readings in doubtful.values() for r in readings)
        called = either([around.called(cluster) for cluster in list(several)[:_MOST_NAMED]])
        result.doubt = worded("may be {others}", others=called)
    everywhere = len(found) == 1 and not result.left
    for cluster, readings in found.items():
        result.members.append((cluster, _member(name, readings, everywhere=everywhere)))
    return result


def _member(name: Name, readings: Mapping[int, Reading], *, everywhere: bool) -> Member:
    by_reason: dict[str, int] = defaultdict(int)
    for reading in readings.values():
        by_reason[reading.reason] += 1
    reason = max(by_reason, key=lambda text: by_reason[text])
    score = sum(reading.score for reading in readings.values()) / len(readings)
    return Member(name, round(score, 3), reason, None if everywhere else frozenset(readings))


def _in_document(name: Name, document: int, around: Around) -> list[Reading]:
    """The readings that names of the same article allow; of several only the best kind."""
    index = around.index
    shape = index.shape(name)
    label = name[1]
    if not shape.words:
        return []
    long = around.pairs.get(document, {})
    defined = [(form_key(full), label) for short, full in long.items() if form_key(short) == name[0]]
    kinds: list[tuple[Iterable[Name], float, str]] = [
        (defined, 0.96, _DEFINED),
    ]
    if label == "PERSON":
        ending = index.ending(shape)
        same = {full for full in ending if index.shape(full).words[-1] == shape.words[0]}
        beginning = index.beginning(shape)
        kinds += [
            (same, 0.93, _SURNAME),
            (ending, 0.86, _SURNAME_SPELLED),
            (
                {full for full in beginning if index.shape(full).words[0] == shape.words[0]},
                0.74,
                _FIRST_NAME,
            ),
        ]
    else:
        kinds.append((index.abbreviated(shape), 0.88, _INITIALS))
    if label == "ORG":
        held = index.holding(shape)
        kinds.append(
            (
                {
                    full
                    for full in held
                    if shape.words[0] in index.shape(full).words and len(index.shape(full).words) > 1
                },
                0.72,
                _SHORT,
            )
        )
    for names, score, reason in kinds:
        found = _clusters((full for full in names if full in index and around.stands(full, document)), around)
        if found:
            return [Reading(cluster, score, reason) for cluster in found]
    return []


def _wide(name: Name, around: Around) -> list[Reading]:
    """The readings that names of other articles allow, whichever article it is."""
    index = around.index
    shape = index.shape(name)
    label = name[1]
    if not shape.words:
        return []
    if label == "PERSON":
        same = {full for full in index.ending(shape) if index.shape(full).words[-1] == shape.words[0]}
        found = _clusters(same, around)
        return [Reading(cluster, 0.8, worded("the only one of this surname")) for cluster in found]
    defined = {
        (form_key(full), label)
        for long in around.pairs.values()
        for short, full in long.items()
        if form_key(short) == name[0]
    }
    found = _clusters((full for full in defined if full in index), around)
    if found:
        return [
            Reading(cluster, 0.86, worded("another article gives it as the short form")) for cluster in found
        ]
    if len(shape.words[0]) < 3:
        return []  # initials of two letters are many things
    return [
        Reading(cluster, 0.64, worded("initials of it, in another article"))
        for cluster in _clusters(index.abbreviated(shape), around)
    ]


def _by_other_articles(clusters: set[Cluster], name: Name) -> list[Reading]:
    """An organisation's short form that other articles have explained."""
    if name[1] == "PERSON":
        return []
    return [Reading(cluster, 0.66, worded("short for it in another article")) for cluster in clusters]


def _clusters(names: Iterable[Name], around: Around) -> list[Cluster]:
    found: dict[int, Cluster] = {}
    for full in sorted(names):
        cluster = around.cluster(full)
        if cluster is not None:
            found[id(cluster)] = cluster
    return list(found.values())


def _allowed(readings: list[Reading], name: Name, document: int, around: Around) -> list[Reading]:
    return [
        r for r in readings if r.cluster.entry is None or not around.refused(r.cluster.entry, name, document)
    ]
