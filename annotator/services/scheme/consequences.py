"""What the program itself knows by name, and does no more when a scheme calls it otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.claim_parts import CLAIMED_BY, CUED_BY, PARTS
from annotator.domain.scheme import Scheme
from annotator.domain.wording import Worded, worded, worded_count
from annotator.suggest.entries.values import NAMING

_RELATIONS = {
    CLAIMED_BY: worded(
        "Who makes a claim is shown by the relation claimed_by: under another name the board, "
        "the inspector and the key S find no claimer."
    ),
    CUED_BY: worded(
        "The words that attribute a claim are found by the relation cued_by: under another name "
        "the key Q and the inspector don't find them."
    ),
    "same": worded("The board offers no links between claims that say the same without the relation same."),
    "supports": worded("The board offers no supporting links without the relation supports."),
    "contradicts": worded(
        "The board shows contradictions by the relation contradicts: it finds none without it."
    ),
    "qualifies": worded("The board offers no qualifying links without the relation qualifies."),
}
_FEATURES = {
    "attribution": worded(
        "The keys for direct and indirect speech set the feature attribution of the layer claim."
    ),
    "stance": worded("The keys for hedges and denials set the feature stance of the layer claim."),
    "figure": worded("The board compares the figures of claims by the feature figure of the layer claim."),
    "normalized": worded("The inspector keeps your own words in the feature normalized of the layer claim."),
}


def consequences(before: Scheme, after: Scheme) -> tuple[Worded, ...]:
    """A sentence for each name that the program knows, that was offered and would be offered no more."""
    found: list[Worded] = []
    labels = _labels(before) - _labels(after)
    names = sorted(NAMING & labels)
    if names:
        found.append(
            worded_count(
                "Names are gathered into entries by the labels the program knows; {labels} is among them, "
                "and its spans would be gathered no more.",
                "Names are gathered into entries by the labels the program knows; {labels} are among them, "
                "and their spans would be gathered no more.",
                len(names),
                labels=", ".join(names),
            )
        )
    parts = sorted(PARTS & labels)
    if parts:
        found.append(
            worded(
                "Suggested spans of {labels} are decided together with their claim by that label; they would "
                "be asked for one by one.",
                labels=_all_of(parts),
            )
        )
    relations = _relations(before) - _relations(after)
    found += [words for name, words in _RELATIONS.items() if name in relations]
    features = _features(before) - _features(after)
    found += [words for name, words in _FEATURES.items() if name in features]
    return tuple(found)


def _all_of(names: Sequence[str]) -> str:
    """Names that are meant together: "A and B"."""
    found = names[0]
    for name in names[1:]:
        found = worded("{others} and {last}", others=found, last=name)
    return found


def _labels(scheme: Scheme) -> set[str]:
    return {label.name for _, label in scheme.offered()}


def _relations(scheme: Scheme) -> set[str]:
    return {relation.name for relation in scheme.relations if not relation.retired}


def _features(scheme: Scheme) -> set[str]:
    claim = next((layer for layer in scheme.layers if layer.name == "claim"), None)
    return {f.name for f in claim.features if not f.retired} if claim is not None else set()
