"""What several annotators made of one place: who marked it, how, and in what they differ.

A *case* gathers the spans of one layer that mean the same thing: one of each annotator at most. They are
gathered annotator by annotator, each span joining the case it is most like: one with the same range and
label, then the same range, then the largest overlap, equal labels before others.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.domain.span import ENTRY
from annotator.domain.wording import worded


class Kind(StrEnum):
    """In what annotators differ."""

    MISSING = "missing"
    LABEL = "label"
    BOUNDARY = "boundary"
    ENTRY = "entry"
    FEATURE = "feature"
    RELATION = "relation"


@dataclass(frozen=True, slots=True)
class Named:
    """An entry that a span names: its id, and what it is called, which makes no difference."""

    id: str
    name: str = field(compare=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One annotator's span: its row in the project, range (code points of the article), label, and the rest.

    ``relations`` are pairs of a relation's label and the place of its child: start, end, label.
    ``entry`` is what the span names, where anybody has said so of any span of the article.
    """

    annotator: int
    row: int
    start: int
    end: int
    label: str
    features: Mapping[str, Any] = field(default_factory=dict)
    relations: frozenset[tuple[str, tuple[int, int, str]]] = frozenset()
    entry: Named | None = None

    @property
    def place(self) -> tuple[int, int, str]:
        """Range and label."""
        return self.start, self.end, self.label

    @property
    def features_named(self) -> dict[str, Any]:
        """The features with the entry that is named, whether the annotator or the project's names say so."""
        return {**self.features, ENTRY: self.entry.id} if self.entry is not None else dict(self.features)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One place of an article.

    ``judged`` are the annotators who have done it; those without a version marked nothing there. Empty
    ``kinds``: all agree.
    """

    layer: str
    judged: tuple[int, ...]
    versions: tuple[Version, ...]
    kinds: frozenset[Kind]

    @property
    def start(self) -> int:
        """Where the first version begins."""
        return min(version.start for version in self.versions)

    @property
    def end(self) -> int:
        """Where the last version ends."""
        return max(version.end for version in self.versions)

    @property
    def agreed(self) -> bool:
        """Whether all who judged it say the same."""
        return not self.kinds

    def of(self, annotator: int) -> Version | None:
        """What an annotator made of it; None for nothing."""
        return next((v for v in self.versions if v.annotator == annotator), None)

    def alike(self) -> list[tuple[Version, ...]]:
        """The versions with equal range and label together, the largest group first."""
        groups: dict[tuple[int, int, str], list[Version]] = {}
        for version in self.versions:
            groups.setdefault(version.place, []).append(version)
        return sorted((tuple(g) for g in groups.values()), key=lambda g: (-len(g), g[0].place))


def details_of(case: Case, version: Version) -> tuple[str, ...]:
    """What a version says where annotators differ beyond place and label: entry, features, relations."""
    told: list[str] = []
    if Kind.ENTRY in case.kinds:
        told.append(version.entry.name if version.entry is not None else worded("names nothing"))
    if Kind.FEATURE in case.kinds:
        names = sorted({name for v in case.versions for name in v.features} - {ENTRY})
        for name in names:
            values = {_plain(v.features.get(name)) for v in case.versions}
            if len(values) > 1:
                value = _plain(version.features.get(name))
                told.append(f"{name}: {value}" if value else worded("{feature}: nothing", feature=name))
    if Kind.RELATION in case.kinds:
        shared = frozenset.intersection(*(v.relations for v in case.versions))
        own = sorted({label.replace("_", " ") for label, _ in version.relations - shared})
        told.append(", ".join(own) if own else worded("no such relation"))
    return tuple(told)


def cases_of(layer: str, work: Mapping[int, Sequence[Version]], features: Iterable[str] = ()) -> list[Case]:
    """Gather one article's spans of a layer, from left to right.

    ``work`` gives the spans of each annotator who has done the article, also of those who marked nothing;
    ``features`` are those to be compared.
    """
    judged = tuple(sorted(work))
    compared = tuple(features)
    gathered: list[list[Version]] = []
    for annotator in judged:
        _join(gathered, sorted(work[annotator], key=lambda v: (*v.place, v.row)))
    found = [
        Case(
            layer=layer,
            judged=judged,
            versions=tuple(versions),
            kinds=_kinds(versions, judged, compared),
        )
        for versions in gathered
    ]
    return sorted(found, key=lambda case: (case.start, case.end, case.versions[0].label))


def _join(gathered: list[list[Version]], spans: Sequence[Version]) -> None:
    """Let each span join the case it is most like, or begin one of its own."""
    likeness = []
    # From left to right: a case that ends before a span meets none of those to come, save for long ones.
    extents = sorted((min(v.start for v in g), max(v.end for v in g), at) for at, g in enumerate(gathered))
    near: list[tuple[int, int, int]] = []
    following = 0
    for number, span in enumerate(spans):
        while following < len(extents) and extents[following][0] < span.end:
            near.append(extents[following])
            following += 1
        near = [extent for extent in near if extent[1] > span.start]
        for start, _, at in near:
            if start >= span.end:
                continue  # taken in for a longer span that begins earlier
            best = max(_likeness(span, other) for other in gathered[at])
            if best[0]:
                likeness.append((best, -at, -number))
    joined: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, number in sorted(likeness, reverse=True):
        if -number not in joined and -at not in taken:
            joined[-number] = -at
            taken.add(-at)
    for number, span in enumerate(spans):
        if number in joined:
            gathered[joined[number]].append(span)
        else:
            gathered.append([span])


def _likeness(one: Version, other: Version) -> tuple[int, float]:
    """How alike two spans are: a rank (0: they don't meet), and the share of their union both cover."""
    common = min(one.end, other.end) - max(one.start, other.start)
    if common <= 0:
        return 0, 0.0
    share = common / (max(one.end, other.end) - min(one.start, other.start))
    same_label = one.label == other.label
    if (one.start, one.end) == (other.start, other.end):
        return 4 if same_label else 3, share
    return 2 if same_label else 1, share


def _kinds(versions: Sequence[Version], judged: Sequence[int], features: Sequence[str]) -> frozenset[Kind]:
    found = set()
    if len(versions) < len(judged):
        found.add(Kind.MISSING)
    if len({v.label for v in versions}) > 1:
        found.add(Kind.LABEL)
    if len({(v.start, v.end) for v in versions}) > 1:
        found.add(Kind.BOUNDARY)
    if len({v.entry for v in versions}) > 1:
        found.add(Kind.ENTRY)
    if any(len({_plain(v.features.get(name)) for v in versions}) > 1 for name in features):
        found.add(Kind.FEATURE)
    if len({v.relations for v in versions}) > 1:
        found.add(Kind.RELATION)
    return frozenset(found)


def _plain(value: Any) -> Hashable:
    return None if value in (None, "") else str(value)
