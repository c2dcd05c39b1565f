"""Gathers the evidence of all articles and decides what a name is, one article's own evidence first."""

from __future__ import annotations

import math
from dataclasses import dataclass

from annotator.suggest.analysis import OTHER, Analysis, NameEvidence
from annotator.suggest.clues import PLACE, Clues, inside

LABELS = ("PERSON", "ORG", "NORP", "GPE", "LOC", "FAC", "EVENT", OTHER)
_PLACES = ("GPE", "LOC", "FAC")
_STEMS = ("is", "i", "ians", "ian", "ans", "an", "ese", "ites", "ite", "ers", "er")
_ELSEWHERE_CAP = 6.0
"""However often a name occurs elsewhere, its evidence from there weighs no more than this."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a name is held to be: ``label``, the evidence ``support`` for it, and its ``share`` of all evidence."""

    label: str
    support: float
    share: float
    decided: bool = False


class Ballot:
    """The evidence of every article given so far, and annotators' decisions."""

    def __init__(self) -> None:
        """Begin without any evidence."""
        self._articles: dict[str, Analysis] = {}
        self._totals: dict[str, dict[str, float]] = {}
        self._surnames: dict[str, dict[str, int]] = {}
        self._decided: dict[str, dict[str, float]] = {}
        self._by_first_word: dict[str, set[str]] = {}

    def add(self, identity: str, analysis: Analysis) -> None:
        """Count the evidence of an article; the same ``identity`` again replaces it."""
        self.forget(identity)
        self._articles[identity] = analysis
        for name, evidence in analysis.names.items():
            self._count(name, evidence, +1.0)

    def forget(self, identity: str) -> None:
        """Take back the evidence of an article; nothing happens when it is unknown."""
        analysis = self._articles.pop(identity, None)
        if analysis is None:
            return
        for name, evidence in analysis.names.items():
            self._count(name, evidence, -1.0)

    def decide(self, name: str, label: str, weight: float = 1.0) -> None:
        """Count an annotator's decision that ``name`` is ``label``; it outweighs what programs found."""
        votes = self._decided.setdefault(name, {})
        votes[label] = votes.get(label, 0.0) + weight
        self._index(name)

    def names_beginning(self, word: str) -> set[str]:
        """Every known name whose first word is ``word``."""
        return self._by_first_word.get(word, set())

    def surname_of(self, word: str) -> int:
        """In how many articles a person with this last name is mentioned in full."""
        return sum(self._surnames.get(word, {}).values())

    def verdict(
        self, name: str, own: Analysis, local: Clues | None = None, *, own_counted: bool = True
    ) -> Verdict:
        """What ``name`` is in an article with the evidence ``own``.

        ``local`` are the clues of one occurrence, counted once more; ``own_counted`` says that the
        article's own evidence is among the articles given by ``add``.
        """
        scores = dict.fromkeys((*LABELS, PLACE), 0.0)
        evidence = own.names.get(name)
        mine = _weighed(evidence) if evidence else {}
        _add(scores, mine, 1.0)
        elsewhere = dict(self._totals.get(name, {}))
        if own_counted:
            _add(elsewhere, mine, -1.0)
        heaviest = max((abs(v) for v in elsewhere.values()), default=0.0)
        if heaviest > 0.01:
            _add(scores, elsewhere, 0.8 * min(1.0, _ELSEWHERE_CAP / heaviest))
        _add(scores, inside(name), 1.0)
        if local:
            _add(scores, local, 1.0)
        self._family(name, own, scores)
        self._relations(name, own, scores)
        decided = self._decided.get(name)
        if decided:
            _add(scores, decided, 20.0)
        return _winner(scores, decided=bool(decided))

    def _family(self, name: str, own: Analysis, scores: dict[str, float]) -> None:
        """A surname takes the label of the full name; the same article counts most."""
        if " " in name or "-" in name:
            return
        for full in own.names:
            if (
                " " in full
                and (full.endswith(" " + name) or full.startswith(name + " "))
                and self._person(full, own)
            ):
                scores["PERSON"] += 2.2 if full.endswith(" " + name) else 0.9
                return
        if self.surname_of(name):
            scores["PERSON"] += 1.2

    def _person(self, full: str, own: Analysis) -> bool:
        if not 2 <= len(full.split()) <= 4:
            return False
        scores = dict.fromkeys((*LABELS, PLACE), 0.0)
        _add(scores, _weighed(own.names[full]), 1.0)
        _add(scores, self._totals.get(full, {}), 0.5)
        _add(scores, inside(full), 1.0)
        return _winner(scores).label == "PERSON"

    def _relations(self, name: str, own: Analysis, scores: dict[str, float]) -> None:
        """A short form is what its long form is; an inhabitant is named after a place."""
        long = own.pairs.get(name)
        if long and long != name:
            full = self.verdict(long, own)
            scores[full.label] += 2.5
        elif " " not in name and name[0].isupper():
            stem = next((name[: -len(s)] for s in _STEMS if name.endswith(s) and len(name) - len(s) > 3), "")
            if stem and stem in own.names and stem != name and scores["NORP"] < 4:
                votes = _weighed(own.names[stem])
                if votes.get(PLACE, 0.0) + votes.get("GPE", 0.0) + votes.get("LOC", 0.0) > 1.5:
                    scores["NORP"] += 2.0

    def _count(self, name: str, evidence: NameEvidence, sign: float) -> None:
        totals = self._totals.setdefault(name, {})
        _add(totals, _weighed(evidence), sign)
        self._index(name)
        words = name.split()
        if 2 <= len(words) <= 4:
            person = evidence.model.get("PERSON", 0.0) + evidence.context.get("PERSON", 0.0)
            rest = sum(evidence.model.values()) - evidence.model.get("PERSON", 0.0)
            if person > rest + 0.5:
                fulls = self._surnames.setdefault(words[-1], {})
                fulls[name] = max(0, fulls.get(name, 0) + int(sign))

    def _index(self, name: str) -> None:
        first = name.split(maxsplit=1)[0].split("-", maxsplit=1)[0]
        self._by_first_word.setdefault(first, set()).add(name)


def _weighed(evidence: NameEvidence) -> dict[str, float]:
    """One article's evidence for a name; repeated labels of a model count less and less."""
    votes = {label: math.sqrt(count) * min(1.0, count) for label, count in evidence.model.items()}
    for label, weight in evidence.context.items():
        damped = math.copysign(min(abs(weight), 1.5 + 0.5 * abs(weight)), weight)
        votes[label] = votes.get(label, 0.0) + damped
    return votes


def _add(scores: dict[str, float], votes: dict[str, float], factor: float) -> None:
    for label, weight in votes.items():
        scores[label] = scores.get(label, 0.0) + weight * factor


def _winner(scores: dict[str, float], *, decided: bool = False) -> Verdict:
    """The label with most evidence; a place is first held against the rest, then its kind is chosen."""
    place = scores[PLACE] + sum(scores[kind] for kind in _PLACES)
    rivals = {label: scores[label] for label in LABELS if label not in _PLACES}
    best = max(rivals, key=lambda label: rivals[label])
    positive = sum(max(0.0, v) for v in rivals.values()) + max(0.0, place)
    if place > rivals[best]:
        kinds = {
            "GPE": scores["GPE"] + 0.35 * max(0.0, scores[PLACE]) + 0.2,
            "LOC": scores["LOC"],
            "FAC": scores["FAC"],
        }
        best, support = max(kinds, key=lambda kind: kinds[kind]), place
    else:
        support = rivals[best]
    return Verdict(best, support, support / positive if positive > 0 else 0.0, decided)
