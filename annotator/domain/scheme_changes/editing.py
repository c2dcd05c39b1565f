"""Schemes with one part of them exchanged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Feature, Label, Layer, RelationType, Scheme
from annotator.domain.wording import worded


def with_layer(scheme: Scheme, name: str, *layers: Layer) -> Scheme:
    """The scheme with ``layers`` in place of the layer of that name."""
    return replace(
        scheme, layers=tuple(new for old in scheme.layers for new in (layers if old.name == name else (old,)))
    )


def with_labels(scheme: Scheme, layer: str, labels: Iterable[Label]) -> Scheme:
    """The scheme with other labels in a layer."""
    found = next(a for a in scheme.layers if a.name == layer)
    return with_layer(scheme, layer, replace(found, labels=tuple(labels)))


def with_label(scheme: Scheme, layer: str, name: str, *labels: Label) -> Scheme:
    """The scheme with ``labels`` in place of one label."""
    found = next(a for a in scheme.layers if a.name == layer)
    kept = (new for old in found.labels for new in (labels if old.name == name else (old,)))
    return with_labels(scheme, layer, kept)


def with_feature(scheme: Scheme, layer: str, name: str, *features: Feature) -> Scheme:
    """The scheme with ``features`` in place of one feature of a layer."""
    found = next(a for a in scheme.layers if a.name == layer)
    kept = tuple(new for old in found.features for new in (features if old.name == name else (old,)))
    return with_layer(scheme, layer, replace(found, features=kept))


def with_relation(scheme: Scheme, name: str, *relations: RelationType) -> Scheme:
    """The scheme with ``relations`` in place of the relation of that name."""
    kept = (new for old in scheme.relations for new in (relations if old.name == name else (old,)))
    return replace(scheme, relations=tuple(kept))


def with_ends(scheme: Scheme, former: str, names: Sequence[str]) -> Scheme:
    """The scheme, relations allowing ``names`` where they allowed the label ``former``.

    That one stays allowed while some layer has a label of its name.
    """
    kept = [former] if any(label.name == former for _, label in scheme.labels()) else []

    def ends(labels: tuple[str, ...]) -> tuple[str, ...]:
        told = (new for old in labels for new in ([*kept, *names] if old == former else [old]))
        return tuple(dict.fromkeys(told))

    relations = (replace(r, heads=ends(r.heads), children=ends(r.children)) for r in scheme.relations)
    return replace(scheme, relations=tuple(relations))


def reordered(names: Sequence[str], present: Sequence[str], what: str) -> None:
    """Refuse an order that is not one of what is there.

    Raises:
        UnfitChange: if ``names`` are not the ``present`` ones.
    """
    if sorted(names) != sorted(present):
        raise UnfitChange(
            worded("The order does not name each of the {what} once.", what=what),
            next_step=worded("Discard it."),
        )
