"""Extends a scheme by labels that came in with somebody's work, so that none of it is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.scheme import Colour, Drawing, Label, Layer, Scheme

_HUES = (
    Colour(ground="#D9E2F5", line="#3C5FA8", dark_ground="#22304F", dark_line="#9DB8F0"),
    Colour(ground="#F5DDD3", line="#A34A24", dark_ground="#4B2415", dark_line="#F0A586"),
    Colour(ground="#D6EEE9", line="#1D7268", dark_ground="#153D38", dark_line="#7DD1C5"),
    Colour(ground="#E9E4CE", line="#6E6325", dark_ground="#3B3617", dark_line="#D3C67F"),
    Colour(ground="#E6DAEE", line="#744393", dark_ground="#372246", dark_line="#C79CE2"),
)


def scheme_with_labels_of(scheme: Scheme, used: Iterable[tuple[str, str]]) -> tuple[Scheme, tuple[str, ...]]:
    """``scheme`` with every used ``(layer, label)`` in it, and the names of those that were added."""
    added: list[str] = []
    for layer_name, label_name in used:
        if scheme.label(layer_name, label_name) is not None:
            continue
        label = Label(name=label_name, colour=_HUES[len(added) % len(_HUES)])
        added.append(label_name)
        known = {layer.name for layer in scheme.layers}
        if layer_name in known:
            layers = tuple(
                replace(layer, labels=(*layer.labels, label)) if layer.name == layer_name else layer
                for layer in scheme.layers
            )
        else:
            layers = (*scheme.layers, Layer(name=layer_name, drawing=Drawing.FILL, labels=(label,)))
        scheme = replace(scheme, layers=layers)
    return scheme, tuple(added)
