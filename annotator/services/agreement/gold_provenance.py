"""How each gold span came to be: by whom it was decided from whose versions, and how many have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from annotator.domain.document import Document
from annotator.domain.record import GOLD
from annotator.domain.span import DECIDED, Span, Status
from annotator.formats.provenance import NO_SPAN, SOFT_LABELS, TAKEN, VERDICTS
from annotator.store.access import Reading
from annotator.store.people import Person, WorkStatus
from annotator.store.spans import Decisions
from annotator.store.verdicts import Verdict

_FINISHED = frozenset({WorkStatus.DONE, WorkStatus.FLAGGED})

Place = tuple[str, int, int]
"""A layer, and a range of code points."""

Named = Callable[[int, Span], Span]
"""Says of a span, with its article's row number, which entry it names."""


class GoldProvenance:
    """What the records of gold say beyond its spans; ``soft_labels`` adds the shares of annotators."""

    def __init__(
        self, reading: Reading, people: Sequence[Person], named: Named, *, soft_labels: bool = False
    ) -> None:
        self._reading = reading
        self._named = named
        self._names = {person.row: person.name for person in people}
        self._others = [person for person in people if person.name != GOLD] if soft_labels else []
        self._done = {
            person.row: {
                row
                for row, standing in reading.assignments.settled_or_begun(person.row).items()
                if standing.status in _FINISHED
            }
            for person in self._others
        }

    def of(
        self, documents: Mapping[int, Document], gold: Mapping[int, Decisions[Any]]
    ) -> dict[int, dict[str, Any]]:
        """The keys of provenance for several articles (by row number), given their gold spans."""
        found: dict[int, dict[str, Any]] = {row: {} for row in documents}
        for row, decided in self._reading.verdicts.with_spans(list(documents)).items():
            text = documents[row].text
            by_span = {uid: self._told(verdict, text) for verdict, uid in decided if uid}
            without = [
                {"layer": v.layer, "start": v.start, "end": v.end, **self._told(v, text)}
                for v, uid in decided
                if v.gold is None
            ]
            if by_span:
                found[row][VERDICTS] = by_span
            if without:
                found[row][NO_SPAN] = without
        if self._others:
            for row, shares in self._shares(list(documents), gold).items():
                found[row][SOFT_LABELS] = shares
        return found

    def _told(self, verdict: Verdict, text: str) -> dict[str, Any]:
        told: dict[str, Any] = {
            "choice": verdict.choice,
            "by": self._names.get(verdict.by, ""),
            "when": verdict.created,
        }
        if verdict.reason:
            told["reason"] = verdict.reason
        told["versions"] = [self._version(verdict, version, text) for version in verdict.versions]
        return told

    def _version(self, verdict: Verdict, version: Mapping[str, Any], text: str) -> dict[str, Any]:
        """A version as the annotator's own span goes out, so that the two can be compared again."""
        told = {key: version[key] for key in ("who", "start", "end", "label")}
        span = Span(
            id="",
            layer=verdict.layer,
            label=version["label"],
            start=version["start"],
            end=version["end"],
            text=text[version["start"] : version["end"]],
            features=version["features"],
            status=Status.ADDED,
        )
        features = self._named(verdict.document, span).features
        if features:
            told["features"] = dict(features)
        if version["relations"]:
            told["relations"] = version["relations"]
        if version.get(TAKEN):
            told[TAKEN] = True
        return told

    def _shares(
        self, documents: Sequence[int], gold: Mapping[int, Decisions[Any]]
    ) -> dict[int, dict[str, Any]]:
        """By span id, the share of those who have done the article that has just its range, by label."""
        work = {p.row: self._reading.annotations.spans_of(documents, p.row) for p in self._others}
        found: dict[int, dict[str, Any]] = {}
        for row in documents:
            finished = [person for person, done in self._done.items() if row in done]
            if not finished or row not in gold or not gold[row].spans:
                continue
            given: dict[Place, Counter[str]] = {}
            for person in finished:
                own = {
                    ((s.layer, s.start, s.end), s.label)
                    for s in work[person][row].spans
                    if s.status in DECIDED
                }
                for place, label in own:
                    given.setdefault(place, Counter())[label] += 1
            found[row] = {
                span.id: _share(span.label, given.get((span.layer, span.start, span.end)), len(finished))
                for span in gold[row].spans
                if span.status in DECIDED
            }
        return found


def _share(label: str, given: Counter[str] | None, annotators: int) -> dict[str, Any]:
    counted = given or Counter()
    return {
        "annotators": annotators,
        "share": round(counted[label] / annotators, 4),
        "labels": {name: round(counted[name] / annotators, 4) for name in sorted(counted)},
    }
