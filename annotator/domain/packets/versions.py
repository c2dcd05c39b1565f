"""Which of several versions of one annotator's work on an article stand: pure, whatever order they came in.

A version is known by the steps that led to it. One that holds every step of another is later and takes its
place. Two that each hold a step the other lacks were made on two machines: both stand until somebody chooses.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from annotator.domain.packets.work import ArticleWork, WorkedSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of somebody's work on an article, and the packet and machine it came from, made when."""

    work: ArticleWork
    packet: str
    machine: str
    sequence: int
    made: str

    @property
    def digest(self) -> str:
        """Knows the version again: equal for equal steps."""
        steps = "\n".join(self.work.operations)
        return hashlib.sha256(f"{self.work.article}\n{steps}".encode()).hexdigest()


def standing(versions: Iterable[Version], set_aside: Collection[str] = ()) -> tuple[Version, ...]:
    """The versions that nothing later has taken the place of, the one in force first.

    Several that say the same count as one. Digests in ``set_aside`` were decided against. Of those that are
    left, the one changed last is in force; the rest wait for somebody to choose.
    """
    latest = _latest(versions)
    left = [v for v in latest if v.digest not in set_aside] or latest
    found: list[Version] = []
    for version in left:
        if not any(says_the_same(version.work, other.work) for other in found):
            found.append(version)
    return tuple(found)


def says_the_same(one: ArticleWork, other: ArticleWork) -> bool:
    """Whether two versions hold the same decisions, however they came about."""
    return _said(one) == _said(other)


def _latest(versions: Iterable[Version]) -> list[Version]:
    by_steps: dict[frozenset[str], Version] = {}
    for version in versions:
        steps = frozenset(version.work.operations)
        known = by_steps.get(steps)
        if known is None or (known.made, known.packet) < (version.made, version.packet):
            by_steps[steps] = version
    left = [v for steps, v in by_steps.items() if not any(steps < other for other in by_steps)]
    return sorted(left, key=lambda v: (v.work.latest, v.digest), reverse=True)


def _said(work: ArticleWork) -> object:
    """The work without what two machines never have in common: ids, steps, moments, time."""
    places = {span.id: _place(span) for span in work.spans}
    relations = (
        (
            r.label,
            places.get(r.head),
            places.get(r.child) or (r.article, r.child),
            r.status,
            _json(r.features),
        )
        for r in work.relations
    )
    notes = ((n.start, n.end, n.label, n.body, n.state) for n in work.notes)
    return (
        (work.status, work.reason),
        sorted(places.values(), key=repr),
        sorted(relations, key=repr),
        sorted(notes, key=repr),
    )


def _place(span: WorkedSpan) -> tuple[object, ...]:
    return (
        (span.start, span.end, span.layer, span.label, span.status),
        (_json(span.features), span.suggestion, span.origin, span.score),
    )


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True)
