"""Gathers the evidence of all articles and decides what a name is, one article's own evidence first."""

from __future__ import annotations

import math
from dataclasses import dataclass

from annotator.suggest.analysis import OTHER, Analysis, NameEvidence
from annotator.suggest.clues import PLACE, Clues, inside
from annotator.suggest.reading import Page

LABELS = ("PERSON", "ORG", "NORP", "GPE", "LOC", "FAC", "EVENT", OTHER)
_PLACES = ("GPE", "LOC", "FAC")
_STEMS = ("is", "i", "ians", "ian", "ans", "an", "ese", "ites", "ite", "ers", "er")
ELSEWHERE = 0.8
ELSEWHERE_CAP = 6.0
"""However often a name occurs elsewhere, its context there weighs no more than this."""

OWN_MODEL = 2.0
"""How much more a model's label in the article itself counts than one elsewhere."""

MODEL_ONE, MODEL_MORE, MODEL_SINGLE = 1.2, 0.5, 0.9
"""The weight of a model's opinion: given once, how it grows when repeated, and for names of one word."""


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
        self._totals: dict[str, NameEvidence] = {}
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
        self._evidence(name, own, own_counted, scores)
        _add(scores, inside(name), 1.0)
        if local:
            _add(scores, local, 1.0)
        self._family(name, own, scores)
        self._relations(name, own, scores)
        decided = self._decided.get(name)
        if decided:
            _add(scores, decided, 20.0)
        return _winner(scores, decided=bool(decided))

    def _evidence(self, name: str, own: Analysis, own_counted: bool, scores: dict[str, float]) -> None:
        """What model and context say of ``name``, here and elsewhere.

        A model errs on a name the same way every time, so its votes are shares of one opinion;
        contexts are independent of one another and add up.
        """
        mine = own.names.get(name, NameEvidence())
        totals = self._totals.get(name, NameEvidence())
        votes = dict(totals.model)
        _add(votes, mine.model, OWN_MODEL - (1.0 if own_counted else 0.0))
        count = sum(max(0.0, v) for v in votes.values())
        if count > 0.01:
            opinion = MODEL_ONE + MODEL_MORE * math.log(max(1.0, count)) if count >= 1 else MODEL_ONE * count
            _add(scores, votes, opinion * (1.0 if " " in name else MODEL_SINGLE) / count)
        _add(scores, {label: _damped(weight) for label, weight in mine.context.items()}, 1.0)
        elsewhere = dict(totals.context)
        if own_counted:
            _add(elsewhere, mine.context, -1.0)
        heaviest = max((abs(v) for v in elsewhere.values()), default=0.0)
        if heaviest > 0.01:
            _add(scores, elsewhere, ELSEWHERE * min(1.0, ELSEWHERE_CAP / heaviest))

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
        self._evidence(full, own, True, scores)
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
                place = own.names[stem].context.get(PLACE, 0.0) + own.names[stem].context.get("GPE", 0.0)
                if place > 1.5:
                    scores["NORP"] += 2.0

    def _count(self, name: str, evidence: NameEvidence, sign: float) -> None:
        totals = self._totals.setdefault(name, NameEvidence())
        _add(totals.model, evidence.model, sign)
        _add(totals.context, evidence.context, sign)
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


def first_word(name: str) -> str:
    """The first word of a name, as ``Page`` cuts words."""
    return Page(name).words[0] if name else ""


def _damped(weight: float) -> float:
    """Context of one article: beyond 3 each further clue counts half."""
    return math.copysign(min(abs(weight), 1.5 + 0.5 * abs(weight)), weight)


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
