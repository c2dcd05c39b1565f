"""Puts full names together that are one thing, the likeliest first, against what people said."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from annotator.domain.wording import worded
from annotator.suggest.entries.index import Index
from annotator.suggest.entries.likeness import Likeness, contradict
from annotator.suggest.entries.values import Name

LEAST = 0.6
"""Names less alike than this are not proposed as one."""

_BOTH_HERE = 0.12
_DECIDED = 0.05
_MOST_COMPARED = 6
_MOST_NAMED = 3


@dataclass(slots=True, eq=False)
class Cluster:
    """Full names held to be one thing; ``entry`` is whose they are when people said so.

    ``fixed`` are the names people gave the entry; ``links`` says why each of the others is here.
    """

    entry: Hashable | None
    names: set[Name] = field(default_factory=set)
    fixed: set[Name] = field(default_factory=set)
    links: dict[Name, Likeness] = field(default_factory=dict)
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What clustering asks: who is like whom, where a name stands, and what was decided.

    ``fixed`` gives the entry a name was given to, or None; ``told`` the one that spans of it name;
    ``refused(entry, name)`` says that people said no.
    """

    index: Index
    documents: Callable[[Name], Set[int]]
    fixed: Callable[[Name], Hashable | None]
    told: Callable[[Name], Hashable | None]
    refused: Callable[[Hashable, Name], bool]
    written: Callable[[Name], str]


def clusters_of(
    names: Iterable[Name], entries: Iterable[Hashable], facts: Facts, weight: Callable[[Name], int]
) -> list[Cluster]:
    """The clusters of ``names``, a set with all that is like any of them; one for each of ``entries``."""
    of_entry = {entry: Cluster(entry) for entry in entries}
    cluster_of: dict[Name, Cluster] = {}
    for name in sorted(names):
        entry = facts.fixed(name)
        if entry is not None and entry in of_entry:
            cluster = of_entry[entry]
            cluster.fixed.add(name)
        else:
            cluster = Cluster(None)
        cluster.names.add(name)
        cluster_of[name] = cluster
    unclear = _unclear(cluster_of, facts)
    anchors = {name for cluster in of_entry.values() for name in cluster.fixed}
    links = sorted(
        _links(cluster_of, facts, unclear),
        # What people gave an entry draws first: two proposals must not pull one another away from it.
        key=lambda link: (-link[0].score - _DECIDED * bool(anchors & {*link[1:]}), *link[1:]),
    )
    for _, a, b in links:
        one, other = cluster_of[a], cluster_of[b]
        if one is not other and _may_join(one, other, facts):
            _join(one, other, cluster_of)
    for name in list(cluster_of):
        entry = facts.told(name)
        if entry is None or entry not in of_entry or facts.refused(entry, name):
            continue
        if cluster_of[name].entry is None:
            _join(of_entry[entry], cluster_of[name], cluster_of)
    made = list({id(c): c for c in (*of_entry.values(), *cluster_of.values())}.values())
    for cluster in made:
        _explain(cluster, facts, weight)
        for name in sorted(cluster.names):
            if name in unclear:
                cluster.doubt = worded(
                    "“{name}” may be {others}", name=facts.written(name), others=unclear[name]
                )
    return made


def either(names: Sequence[str]) -> str:
    """Names of which one is meant, in words; there is one at least."""
    told = names[0]
    for name in names[1:]:
        told = worded("{others} or {last}", others=told, last=name)
    return told


def principal(cluster: Cluster, weight: Callable[[Name], int], index: Index) -> Name:
    """The name a cluster is called by: one without a title that stands most often, else the longest."""
    return max(
        cluster.names, key=lambda name: (not index.shape(name).titled, weight(name), len(name[0]), name)
    )


def _unclear(names: Mapping[Name, Cluster], facts: Facts) -> dict[Name, str]:
    """The names that are short for several others which are not alike, with those."""
    found: dict[Name, str] = {}
    for name in names:
        if facts.fixed(name) is not None:
            continue
        longer = sorted(
            other
            for other, one in facts.index.alike(name).items()
            if one.shortens and other in names and len(_words(facts, other)) > len(_words(facts, name))
        )
        if any(b not in facts.index.alike(a) for at, a in enumerate(longer) for b in longer[at + 1 :]):
            found[name] = either([facts.written(other) for other in longer[:_MOST_NAMED]])
    return found


def _links(
    names: Mapping[Name, Cluster], facts: Facts, unclear: Mapping[Name, str]
) -> Iterable[tuple[Likeness, Name, Name]]:
    for name in names:
        here = facts.documents(name)
        for other, one in facts.index.alike(name).items():
            if other <= name or other not in names:
                continue
            if one.shortens and (name in unclear or other in unclear):
                continue
            found = _in_company(one, here, facts.documents(other))
            if found.score >= LEAST:
                yield found, name, other


def _in_company(one: Likeness, here: Set[int], there: Set[int]) -> Likeness:
    """A likeness in the light of where the two names stand: two spellings in one article are less likely."""
    if here.isdisjoint(there):
        return one
    if one.reason.startswith("a middle name"):
        return Likeness(0.0, "")  # the article tells them apart
    if one.reason.startswith("spel"):
        both = len(here & there) / min(len(here), len(there))
        return one._replace(score=one.score - _BOTH_HERE * both)
    return one


def _may_join(one: Cluster, other: Cluster, facts: Facts) -> bool:
    if one.entry is not None and other.entry is not None:
        return False
    for entry, cluster in ((one.entry, other), (other.entry, one)):
        if entry is not None and any(facts.refused(entry, name) for name in cluster.names):
            return False
    shape = facts.index.shape
    persons = [
        sorted(name for name in cluster.names if name[1] == "PERSON")[:_MOST_COMPARED]
        for cluster in (one, other)
    ]
    return not any(contradict(shape(a), shape(b)) for a in persons[0] for b in persons[1])


def _join(one: Cluster, other: Cluster, cluster_of: dict[Name, Cluster]) -> None:
    kept, gone = (one, other) if one.entry is not None or other.entry is None else (other, one)
    kept.names |= gone.names
    kept.fixed |= gone.fixed
    for name in gone.names:
        cluster_of[name] = kept


def _explain(cluster: Cluster, facts: Facts, weight: Callable[[Name], int]) -> None:
    """Say of each name why it is here: by its likeness to the name it is called by, else to another."""
    if not cluster.names:
        return
    known = cluster.fixed or {principal(cluster, weight, facts.index)}
    for name in cluster.names - known:
        alike = facts.index.alike(name)
        here = facts.documents(name)
        near = [
            _in_company(alike[other], here, facts.documents(other))
            for other in sorted(cluster.names)
            if other in alike and (other in known or not known & alike.keys())
        ]
        if near:
            cluster.links[name] = max(near, key=lambda one: one.score)
        elif facts.told(name) is not None:
            cluster.links[name] = Likeness(0.97, worded("spans of it say so"))
        else:
            cluster.links[name] = Likeness(LEAST, worded("like another of these names"))


def _words(facts: Facts, name: Name) -> tuple[str, ...]:
    return facts.index.shape(name).words
