"""Where each case of an article stands: open, decided, or decided on work that has changed since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.agreement.cases import Case
from annotator.services.agreement.compared_work import ComparedWork
from annotator.store.verdicts import Verdict


class Choice(StrEnum):
    """How a verdict was come to by hand; by rule it bears the rule's name."""

    TAKEN = "taken"
    EDITED = "edited"
    NONE = "none"


class Settled(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    DECIDED = "decided"
    STALE = "stale"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseState:
    """A case, the verdict on it if there is one, and whether that still stands on what annotators say now."""

    case: Case
    state: Settled
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleState:
    """An article to be settled: its cases in reading order, and verdicts whose case is there no more."""

    document: int
    title: str
    text: str
    annotators: tuple[str, ...]
    cases: tuple[CaseState, ...]
    orphans: tuple[Verdict, ...]
    done: bool

    @property
    def open(self) -> int:
        """How many cases wait for a decision."""
        return sum(one.state is Settled.OPEN for one in self.cases)

    @property
    def stale(self) -> int:
        """How many verdicts no longer stand on what annotators say."""
        return sum(one.state is Settled.STALE for one in self.cases) + len(self.orphans)


def told_of(case: Case, names: Sequence[str]) -> list[dict[str, Any]]:
    """The versions of a case as a verdict remembers them."""
    found: list[dict[str, Any]] = []
    for annotator in case.judged:
        version = case.of(annotator)
        if version is None:
            continue
        found.append(
            {
                "who": names[annotator],
                "row": version.row,
                "start": version.start,
                "end": version.end,
                "label": version.label,
                "features": dict(version.features),
                "relations": sorted([label, list(place)] for label, place in version.relations),
            }
        )
    return found


def state_of(work: ComparedWork, number: int, verdicts: Sequence[Verdict], *, done: bool) -> ArticleState:
    """How the article of that number stands, given its verdicts and whether its gold is finished."""
    row, document = work.documents[number]
    cases = sorted(
        (case for layer in work.layers for case in work.cases(layer, number)),
        key=lambda case: (case.start, case.end, case.layer),
    )
    by_version = {told["row"]: verdict for verdict in verdicts for told in verdict.versions}
    used: set[int] = set()
    states = []
    for case in cases:
        verdict = next((by_version[v.row] for v in case.versions if v.row in by_version), None)
        if verdict is None or verdict.row in used:
            states.append(CaseState(case=case, state=Settled.OPEN))
            continue
        used.add(verdict.row)
        now = told_of(case, work.names)
        state = Settled.DECIDED if now == list(verdict.versions) else Settled.STALE
        states.append(CaseState(case=case, state=state, verdict=verdict))
    return ArticleState(
        document=row,
        title=document.title or document.id,
        text=document.text,
        annotators=work.names,
        cases=tuple(states),
        orphans=tuple(v for v in verdicts if v.row not in used),
        done=done,
    )
