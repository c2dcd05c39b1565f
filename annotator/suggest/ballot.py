"""Gathers the evidence of all articles and decides what a name is, one article's own evidence first."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from annotator.suggest.analysis import OTHER, Analysis, NameEvidence
from annotator.suggest.clues import Clues, inside
from annotator.suggest.reading import Page
from annotator.suggest.spot import PLACE

LABELS = ("PERSON", "ORG", "NORP", "GPE", "LOC", "FAC", "EVENT", OTHER)
_PLACES = ("GPE", "LOC", "FAC")
_INHABITANT_ENDINGS = ("is", "i", "ians", "ian", "ans", "an", "ese", "ites", "ite", "ers", "er")

ELSEWHERE = 0.8
ELSEWHERE_CAP = 6.0
"""However often a name occurs elsewhere, its context there weighs no more than this."""

LOCAL = 0.5
"""How much more the clues of one occurrence weigh for that occurrence."""

OWN_MODEL = 2.0
"""How much more a model's label in the article itself counts than one elsewhere."""

MODEL_ONE, MODEL_MORE, MODEL_SINGLE = 1.1, 0.5, 0.75
"""The weight of a model's opinion: given once, how it grows when repeated, and for names of one word."""

_DECISION = 20.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a name is held to be: its label, the evidence for it, and that as a share of all evidence."""

    label: str
    support: float
    share: float
    decided: bool = False


class Own:
    """One article's evidence, arranged for questions. ``counted`` says whether the ballot holds it too."""

    def __init__(self, analysis: Analysis, *, counted: bool = True) -> None:
        """Index the article's names by their first and last words."""
        self.analysis = analysis
        self.counted = counted
        self.by_last_word: dict[str, list[str]] = {}
        self.by_first_word: dict[str, list[str]] = {}
        self.scores: dict[str, dict[str, float]] = {}
        for name in analysis.names:
            words = name.split()
            if 2 <= len(words) <= 4:
                self.by_last_word.setdefault(words[-1], []).append(name)
                self.by_first_word.setdefault(words[0], []).append(name)


class Ballot:
    """The evidence of every article given so far, and annotators' decisions."""

    def __init__(self) -> None:
        """Begin without any evidence."""
        self._articles: dict[str, Analysis] = {}
        self._totals: dict[str, NameEvidence] = {}
        self._surnames: dict[str, int] = {}
        self._decided: dict[str, dict[str, float]] = {}
        self._by_first_word: dict[str, set[str]] = {}

    def add(self, identity: str, analysis: Analysis) -> None:
        """Count the evidence of an article; the same ``identity`` again replaces it."""
        self.forget(identity)
        self._articles[identity] = analysis
        for name, evidence in analysis.names.items():
            self._count(name, evidence, 1)

    def forget(self, identity: str) -> None:
        """Take back the evidence of an article; nothing happens when it is unknown."""
        analysis = self._articles.pop(identity, None)
        if analysis is not None:
            for name, evidence in analysis.names.items():
                self._count(name, evidence, -1)

    def decide(self, name: str, label: str, weight: float = 1.0) -> None:
        """Count an annotator's decision that ``name`` is ``label``; it outweighs what programs found.

        A negative ``weight`` says that it is not.
        """
        votes = self._decided.setdefault(name, {})
        votes[label] = votes.get(label, 0.0) + weight
        self._index(name)

    def names_beginning(self, word: str) -> set[str]:
        """Every known name whose first word is ``word``."""
        return self._by_first_word.get(word, set())

    def verdict(self, name: str, own: Own, local: Clues | None = None) -> Verdict:
        """What ``name`` is in an article with the evidence ``own``, at a spot with the clues ``local``."""
        if name not in own.scores:
            own.scores[name] = self._scored(name, own)
        scores = own.scores[name]
        if local:
            scores = dict(scores)
            _add(scores, local, LOCAL)
        verdict = _winner(scores)
        decided = self._decided.get(name, {}).get(verdict.label, 0.0) > 0
        return replace(verdict, decided=True) if decided else verdict

    def _scored(self, name: str, own: Own) -> dict[str, float]:
        scores = self._evidence(name, own)
        self._add_family(name, own, scores)
        self._add_relations(name, own, scores)
        _add(scores, self._decided.get(name, {}), _DECISION)
        return scores

    def _evidence(self, name: str, own: Own) -> dict[str, float]:
        """What model, context and the name itself say.

        A model errs on a name the same way every time, so its votes are shares of one opinion;
        contexts are independent of one another and add up.
        """
        scores = dict.fromkeys((*LABELS, PLACE), 0.0)
        mine = own.analysis.names.get(name, NameEvidence())
        totals = self._totals.get(name, NameEvidence())
        votes = dict(totals.model)
        _add(votes, mine.model, OWN_MODEL - float(own.counted))
        count = sum(max(0.0, vote) for vote in votes.values())
        if count > 0.01:
            opinion = MODEL_ONE * min(1.0, count) + MODEL_MORE * math.log(max(1.0, count))
            _add(scores, votes, opinion * (1.0 if " " in name else MODEL_SINGLE) / count)
        _add(scores, {label: _damped(weight) for label, weight in mine.context.items()}, 1.0)
        elsewhere = dict(totals.context)
        _add(elsewhere, mine.context, -float(own.counted))
        heaviest = max((abs(weight) for weight in elsewhere.values()), default=0.0)
        if heaviest > 0.01:
            _add(scores, elsewhere, ELSEWHERE * min(1.0, ELSEWHERE_CAP / heaviest))
        _add(scores, inside(name), 1.0)
        return scores

    def _add_family(self, name: str, own: Own, scores: dict[str, float]) -> None:
        """A surname takes the label of the full name; a full name in the same article counts most."""
        if " " in name or "-" in name:
            place = own.analysis.names.get(name.rsplit(maxsplit=1)[-1], NameEvidence()).context
            if " " in name and place.get(PLACE, 0.0) + place.get("GPE", 0.0) > 1.5:
                scores["PERSON"] -= 1.0
                scores["ORG"] += 0.6
            return
        if any(_winner(self._evidence(full, own)).label == "ORG" for full in own.by_first_word.get(name, ())):
            scores["ORG"] += 1.2
        if any(
            _winner(self._evidence(full, own)).label == "PERSON" for full in own.by_last_word.get(name, ())
        ):
            scores["PERSON"] += 2.2
        elif any(
            _winner(self._evidence(full, own)).label == "PERSON" for full in own.by_first_word.get(name, ())
        ):
            scores["PERSON"] += 0.9
        elif self._surnames.get(name, 0) > 0:
            scores["PERSON"] += 1.2

    def _add_relations(self, name: str, own: Own, scores: dict[str, float]) -> None:
        """A short form is what its long form is; an inhabitant is named after a place."""
        long = own.analysis.pairs.get(name, name)
        if long != name:
            scores[_winner(self._evidence(long, own)).label] += 2.5
            return
        ending = next((e for e in _INHABITANT_ENDINGS if name.endswith(e) and len(name) - len(e) > 3), "")
        stem = own.analysis.names.get(name[: -len(ending)]) if ending else None
        if stem is not None and stem.context.get(PLACE, 0.0) + stem.context.get("GPE", 0.0) > 1.5:
            scores["NORP"] += 2.0

    def _count(self, name: str, evidence: NameEvidence, sign: int) -> None:
        totals = self._totals.setdefault(name, NameEvidence())
        _add(totals.model, evidence.model, sign)
        _add(totals.context, evidence.context, sign)
        self._index(name)
        words = name.split()
        if 2 <= len(words) <= 4:
            person = evidence.model.get("PERSON", 0.0)
            others = sum(evidence.model.values()) - person
            if person + evidence.context.get("PERSON", 0.0) > others + 0.5:
                self._surnames[words[-1]] = self._surnames.get(words[-1], 0) + sign

    def _index(self, name: str) -> None:
        self._by_first_word.setdefault(first_word(name), set()).add(name)


def first_word(name: str) -> str:
    """The first word of a name, as ``Page`` cuts words; empty when it has none."""
    words = Page(name).words
    return words[0] if words else ""


def _damped(weight: float) -> float:
    """Context of one article: beyond 3 each further clue counts half."""
    return math.copysign(min(abs(weight), 1.5 + 0.5 * abs(weight)), weight)


def _add(scores: dict[str, float], votes: dict[str, float], factor: float) -> None:
    for label, weight in votes.items():
        scores[label] = scores.get(label, 0.0) + weight * factor


def _winner(scores: dict[str, float]) -> Verdict:
    """The label with most evidence; a place is first held against the rest, then its kind is chosen."""
    place = scores[PLACE] + sum(scores[kind] for kind in _PLACES)
    rivals = {label: scores[label] for label in LABELS if label not in _PLACES}
    best = max(rivals, key=lambda label: rivals[label])
    positive = sum(max(0.0, weight) for weight in rivals.values()) + max(0.0, place)
    support = rivals[best]
    if place > support:
        kinds = {kind: scores[kind] for kind in _PLACES}
        kinds["GPE"] += 0.2 + 0.35 * max(0.0, scores[PLACE])
        best, support = max(kinds, key=lambda kind: kinds[kind]), place
    return Verdict(best, support, support / positive if positive > 0 else 0.0)
