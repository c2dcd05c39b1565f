"""What the words around a name, and the words inside it, tell about its label."""

from __future__ import annotations

from annotator.suggest import clues_of_groups, clues_of_persons, clues_of_places
from annotator.suggest.lexicon import geography as geo
from annotator.suggest.lexicon import organisations as org
from annotator.suggest.lexicon import people
from annotator.suggest.lexicon.countries import DOUBTFUL_STATES, REGIONS, STATES
from annotator.suggest.lexicon.peoples import DOUBTFUL_PEOPLES, PEOPLES
from annotator.suggest.reading import Page
from annotator.suggest.spot import Rule, Spot

Clues = dict[str, float]
"""Label to weight; negative weights speak against a label."""

RULES: tuple[Rule, ...] = (*clues_of_places.RULES, *clues_of_groups.RULES, *clues_of_persons.RULES)


def around(page: Page, first: int, last: int) -> Clues:
    """What the words before and after the name at words ``[first, last)`` say."""
    spot = Spot(page, first, last)
    clues: Clues = {}
    for rule in RULES:
        for label, weight in rule(spot):
            clues[label] = clues.get(label, 0.0) + weight
    return clues


def inside(name: str) -> Clues:
    """What the words of ``name`` itself say, before any context: full lists and telling nouns."""
    clues = _listed(name)
    words = name.replace("-", " ").split()
    if len(words) < 2:
        if 2 <= len(name) <= 6 and name.isupper() and name.isalpha() and not clues:
            clues["ORG"] = 0.2 if name in org.COMMON_SHORT_FORMS else 1.3 if len(name) <= 5 else 0.7
        return clues
    clues.update(_headed(words))
    if "of" not in words and len(words) > 2 and any(word in people.PARTICLES for word in words):
        clues["PERSON"] = clues.get("PERSON", 0.0) + 0.5
    if len(words) in {2, 3} and not clues and all(w[0].isupper() and not w.isupper() for w in words):
        clues["PERSON"] = 0.3
    return clues


def _listed(name: str) -> Clues:
    if name in STATES:
        return {"GPE": 2.0 if name in DOUBTFUL_STATES else 6.0}
    if name in REGIONS:
        return {"LOC": 5.0}
    if name in PEOPLES:
        return {"NORP": 1.5 if name in DOUBTFUL_PEOPLES else 6.0}
    return {}


def _headed(words: list[str]) -> Clues:
    """What the telling noun among the words of a name makes it."""
    lower = [word.lower().rstrip(".") for word in words]
    first, last = lower[0], lower[-1]
    before_of = lower[: lower.index("of")] if "of" in lower else []
    if last in org.EVENT_HEADS or first in org.FIRST_WORD_EVENT:
        return {"EVENT": 3.0}
    if any(word in org.STATE_FORMS for word in before_of):
        return {"GPE": 2.5}
    if last in org.HEADS or any(word in org.HEADS for word in before_of):
        return {"ORG": 4.0}
    if last in geo.NAMED_PLACE:
        return {geo.NAMED_PLACE[last]: 1.5 if last == "state" else 3.0}
    if first in geo.FIRST_WORD_PLACE:
        return {geo.FIRST_WORD_PLACE[first]: 2.5}
    return {}
