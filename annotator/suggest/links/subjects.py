"""Gathers claims by what they are about: a topic, or a place, person or organisation and a topic."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from annotator.suggest.links.traits import Traits
from annotator.suggest.links.values import Subject

OTHER = "other"
"""The topic of claims that share none with another claim."""

_KINDS = {"GPE": "place", "LOC": "place", "FAC": "place", "PERSON": "person", "ORG": "organisation"}
_PARAGRAPH_COUNTS = 0.5
_SECOND = 0.6
"""A further topic must weigh this share of the first."""

_MOST = 3
_UNHEARD = 1.0
"""How much a word tells that stands in paragraphs only."""

_Group = tuple[str, str, str]  # the name, its kind, the topic


@dataclass(frozen=True, slots=True)
class _Said:
    traits: Traits
    topics: tuple[str, ...]
    names: tuple[tuple[str, str], ...]


def gather_subjects(claims: Iterable[Traits]) -> list[Subject]:
    """What ``claims`` are about, first where many claimers of many outlets meet.

    Each claim is in one to three: its topics, and a name with a topic where others speak of it as well.
    """
    said = _said(list(claims))
    possible = _documents(said)
    likely: dict[int, _Group] = {}
    for number, one in enumerate(said):
        named = [group for group in _groups(one) if group[0] and len(possible[group]) > 1]
        if named:
            likely[number] = max(named, key=lambda group: (len(possible[group]), group))
    takers = Counter(likely.values())
    members: dict[_Group, list[Traits]] = defaultdict(list)
    for number, one in enumerate(said):
        alone: list[_Group] = [("", "topic", topic) for topic in one.topics]
        chosen = [group for group in alone if len(possible[group]) > 1]
        if number in likely and takers[likely[number]] > 1:
            chosen = [*chosen[: _MOST - 1], likely[number]]
        for group in chosen or [("", "topic", OTHER)]:
            members[group].append(one.traits)
    subjects = {group: _subject(group, found) for group, found in members.items()}
    order = sorted(subjects, key=lambda group: _order(subjects[group], members[group]))
    return [subjects[group] for group in order]


def _order(subject: Subject, claims: Sequence[Traits]) -> tuple[float, int, int, str]:
    """First where many voices meet over few claims: there a reader finds who says otherwise."""
    voices = len({traits.claim.claimer for traits in claims} - {""})
    meeting = voices * subject.outlets / sqrt(len(claims))
    return -meeting, -subject.outlets, -len(claims), subject.name


def _documents(said: Iterable[_Said]) -> dict[_Group, set[Hashable]]:
    """Which documents speak of each subject."""
    found: dict[_Group, set[Hashable]] = defaultdict(set)
    for one in said:
        for group in _groups(one):
            found[group].add(one.traits.claim.document)
    return found


def _said(claims: Sequence[Traits]) -> list[_Said]:
    """The topics of each claim, the names in it or else in its paragraph, and where its article is set."""
    spread = Counter(word for traits in claims for word in {mention.word for mention in traits.about})
    rarity = {word: log(1 + len(claims) / count) for word, count in spread.items()}
    nearby: dict[tuple[Hashable, str], list[tuple[str, str]]] = defaultdict(list)
    places: dict[Hashable, Counter[tuple[str, str]]] = defaultdict(Counter)
    for traits in claims:
        claim, names = traits.claim, _names(traits)
        nearby[claim.document, claim.context] += names
        places[claim.document].update(name for name in names if name[1] == "place")
    spoken = Counter(place for scene in places.values() for place in scene)
    said = []
    for traits in claims:
        claim = traits.claim
        names = _names(traits) or nearby[claim.document, claim.context]
        if scene := places[claim.document]:
            names = [*names, max(scene, key=lambda place: (scene[place], spoken[place], place))]
        said.append(_Said(traits, _topics(traits, rarity), tuple(dict.fromkeys(names))))
    return said


def _names(traits: Traits) -> list[tuple[str, str]]:
    return [(name, _KINDS[label]) for name, label in traits.claim.names if label in _KINDS]


def _topics(traits: Traits, rarity: Mapping[str, float]) -> tuple[str, ...]:
    """What a claim speaks of most; words that many claims have, such as who is at odds, tell little."""
    weights: dict[str, float] = defaultdict(float)
    for mentions, counts in ((traits.about, 1.0), (traits.around, _PARAGRAPH_COUNTS)):
        for mention in mentions:
            weights[mention.topic] += counts * mention.counts * rarity.get(mention.word, _UNHEARD)
    best = sorted((-weight, topic) for topic, weight in weights.items())[:_MOST]
    return tuple(topic for weight, topic in best if weight <= _SECOND * best[0][0])


def _groups(said: _Said) -> list[_Group]:
    """The subjects that a claim may be in."""
    alone = [("", "topic", topic) for topic in said.topics]
    return alone + [(name, kind, topic) for name, kind in said.names for topic in said.topics[:2]]


def _subject(group: _Group, members: Sequence[Traits]) -> Subject:
    about, kind, topic = group
    return Subject(
        name=f"{about} · {topic}" if about else topic,
        kind=kind,
        about=about,
        topic=topic,
        claims=tuple(traits.claim.id for traits in members),
        outlets=len({traits.claim.outlet for traits in members}),
    )
