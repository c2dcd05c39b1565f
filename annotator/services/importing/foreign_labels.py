"""Extends a scheme by labels that came in with somebody's work, so that none of it is lost."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.scheme import Colour, Drawing, Label, Scheme
from annotator.domain.scheme_changes.change import Change
from annotator.domain.scheme_changes.labels import AddLabel
from annotator.domain.scheme_changes.layers import AddLayer

HUES = (
    Colour(ground="#D9E2F5", line="#3C5FA8", dark_ground="#22304F", dark_line="#9DB8F0"),
    Colour(ground="#F5DDD3", line="#A34A24", dark_ground="#4B2415", dark_line="#F0A586"),
    Colour(ground="#D6EEE9", line="#1D7268", dark_ground="#153D38", dark_line="#7DD1C5"),
    Colour(ground="#E9E4CE", line="#6E6325", dark_ground="#3B3617", dark_line="#D3C67F"),
    Colour(ground="#E6DAEE", line="#744393", dark_ground="#372246", dark_line="#C79CE2"),
)


def labels_missing(scheme: Scheme, used: Iterable[tuple[str, str]]) -> tuple[Change, ...]:
    """The changes that give ``scheme`` every used ``(layer, label)``."""
    made: list[Change] = []
    layers = {layer.name for layer in scheme.layers}
    added = 0
    for layer, label in dict.fromkeys(used):
        if scheme.label(layer, label) is not None:
            continue
        if layer not in layers:
            layers.add(layer)
            made.append(AddLayer(layer=layer, drawing=Drawing.FILL))
        made.append(AddLabel(layer=layer, label=Label(name=label, colour=HUES[added % len(HUES)])))
        added += 1
    return tuple(made)
