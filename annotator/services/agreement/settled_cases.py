"""Where each case of an article stands: open, decided, or decided on work that has changed since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.agreement.cases import Case
from annotator.domain.span import ENTRY
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
    found = _Verdicts(verdicts)
    states = []
    for case in cases:
        told = told_of(case, work.names)
        verdict = found.on(case.layer, told)
        if verdict is None:
            states.append(CaseState(case=case, state=Settled.OPEN))
            continue
        before = [version for version in verdict.versions if version["who"] in work.names]
        same = [_said(one, work) for one in told] == [_said(one, work) for one in before]
        state = Settled.DECIDED if same else Settled.STALE
        states.append(CaseState(case=case, state=state, verdict=verdict))
    return ArticleState(
        document=row,
        title=document.title or document.id,
        text=document.text,
        annotators=work.names,
        cases=tuple(states),
        orphans=tuple(found.left()),
        done=done,
    )


class _Verdicts:
    """The verdicts on an article, each to be found once by a version it was made from.

    A span that has moved is still known by its row; what came in with an import is known by its place.
    """

    def __init__(self, verdicts: Sequence[Verdict]) -> None:
        self._left = {verdict.row: verdict for verdict in verdicts}
        self._by_row = {told["row"]: v.row for v in verdicts for told in v.versions if told["row"]}
        self._by_place = {(v.layer, *_place(told)): v.row for v in verdicts for told in v.versions}

    def on(self, layer: str, versions: Sequence[Mapping[str, Any]]) -> Verdict | None:
        """The verdict that was made from any of these versions."""
        known = [self._by_row.get(told["row"]) for told in versions]
        known += [self._by_place.get((layer, *_place(told))) for told in versions]
        return next((self._left.pop(row) for row in known if row in self._left), None)

    def left(self) -> list[Verdict]:
        """Those that were not found."""
        return list(self._left.values())


def _place(told: Mapping[str, Any]) -> tuple[str, int, int, str]:
    return told["who"], told["start"], told["end"], told["label"]


def _said(told: Mapping[str, Any], work: ComparedWork) -> tuple[Any, ...]:
    """What a version says: an entry is the same when it was merged into another."""
    features = {name: value for name, value in told["features"].items() if value not in (None, "")}
    entry = features.get(ENTRY)
    if work.entries is not None and isinstance(entry, str):
        features[ENTRY] = work.entries.now(entry)
    return (*_place(told), features, told["relations"])
