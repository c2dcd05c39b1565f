"""The changes that lead from one scheme to another, as when a scheme is read from a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.domain.scheme import Feature, Label, Layer, Scheme
from annotator.domain.scheme_changes.change import Change, Pair
from annotator.domain.scheme_changes.features import (
    AddFeature,
    ChangeFeature,
    DeleteFeature,
    OrderFeatures,
    RestoreFeature,
    RetireFeature,
)
from annotator.domain.scheme_changes.labels import AddLabel, DeleteLabel, MoveLabel, RestoreLabel, RetireLabel
from annotator.domain.scheme_changes.layers import (
    AddLayer,
    ChangeDrawing,
    DeleteLayer,
    OrderLayers,
    RenameScheme,
)
from annotator.domain.scheme_changes.looks import (
    ChangeColour,
    ChangeKey,
    DescribeLabel,
    OrderLabels,
    WriteGuideline,
)
from annotator.domain.scheme_changes.relations import (
    AddRelation,
    ChangeEnds,
    DeleteRelation,
    RestoreRelation,
    RetireRelation,
)
from annotator.domain.scheme_changes.values import AddValue, DeleteValue


@dataclass(frozen=True, slots=True, kw_only=True)
class InUse:
    """What the work in a project names: labels and features with their layers, and relations."""

    labels: frozenset[Pair] = frozenset()
    features: frozenset[Pair] = frozenset()
    relations: frozenset[str] = frozenset()


def changes_between(before: Scheme, after: Scheme, in_use: InUse) -> tuple[Change, ...]:
    """The changes that make ``before`` into ``after``.

    What ``after`` has not is deleted, or retired where it is in use. Names alone are compared: a label
    of another name is another label, so rename first what is only called otherwise.
    """
    return _Comparison(before, after, in_use).changes()


class _Comparison:
    def __init__(self, before: Scheme, after: Scheme, in_use: InUse) -> None:
        self._now = before
        self._after = after
        self._in_use = in_use
        self._made: list[Change] = []

    def changes(self) -> tuple[Change, ...]:
        after = self._after
        if self._now.name != after.name:
            self._do(RenameScheme(name=after.name))
        if self._now.guideline != after.guideline:
            self._do(WriteGuideline(guideline=after.guideline))
        for layer in after.layers:
            present = self._layer(layer.name)
            if present is None:
                self._do(AddLayer(layer=layer.name, drawing=layer.drawing))
            elif present.drawing is not layer.drawing:
                self._do(ChangeDrawing(layer=layer.name, drawing=layer.drawing))
        self._labels_that_go()
        for layer in after.layers:
            self._labels_of(layer)
            self._features_of(layer)
        self._relations()
        self._layers_that_go()
        self._orders()
        return tuple(self._made)

    def _do(self, change: Change) -> None:
        self._now = change.applied(self._now)
        self._made.append(change)

    def _layer(self, name: str) -> Layer | None:
        return next((layer for layer in self._now.layers if layer.name == name), None)

    def _labels_that_go(self) -> None:
        for layer, label in self._now.labels():
            pair = layer.name, label.name
            if self._after.label(*pair) is not None:
                continue
            other = self._after.layer_of(label.name)
            if other is not None and self._now.label(other.name, label.name) is None:
                self._do(MoveLabel(layer=layer.name, label=label.name, to=other.name))
            elif pair not in self._in_use.labels:
                self._do(DeleteLabel(layer=layer.name, label=label.name))
            elif not label.retired:
                self._do(RetireLabel(layer=layer.name, label=label.name))

    def _labels_of(self, layer: Layer) -> None:
        for wanted in layer.labels:
            present = self._now.label(layer.name, wanted.name)
            if present is None:
                self._free_key(layer.name, wanted)
                self._do(AddLabel(layer=layer.name, label=wanted))
                continue
            at = {"layer": layer.name, "label": wanted.name}
            if wanted.retired != present.retired:
                self._do((RetireLabel if wanted.retired else RestoreLabel)(**at))
            if wanted.description != present.description:
                self._do(DescribeLabel(**at, description=wanted.description))
            if wanted.colour != present.colour:
                self._do(ChangeColour(**at, colour=wanted.colour))
            if wanted.guideline != present.guideline:
                self._do(WriteGuideline(**at, guideline=wanted.guideline))
            now = self._now.label(layer.name, wanted.name)
            if now is not None and wanted.key != now.key:
                self._free_key(layer.name, wanted)
                self._do(ChangeKey(**at, key=wanted.key))

    def _free_key(self, layer: str, wanted: Label) -> None:
        holder = self._now.by_key(wanted.key) if wanted.key and not wanted.retired else None
        if holder is not None and (holder[0].name, holder[1].name) != (layer, wanted.name):
            self._do(ChangeKey(layer=holder[0].name, label=holder[1].name, key=""))

    def _features_of(self, layer: Layer) -> None:
        present = self._layer(layer.name)
        assert present is not None, "added before"
        had = {f.name: f for f in present.features}
        for wanted in layer.features:
            if wanted.name not in had:
                self._do(AddFeature(layer=layer.name, feature=wanted))
            else:
                self._feature(layer.name, had[wanted.name], wanted)
        for name in had.keys() - {f.name for f in layer.features}:
            used = (layer.name, name) in self._in_use.features
            if not used:
                self._do(DeleteFeature(layer=layer.name, feature=name))
            elif not had[name].retired:
                self._do(RetireFeature(layer=layer.name, feature=name))

    def _feature(self, layer: str, present: Feature, wanted: Feature) -> None:
        at = {"layer": layer, "feature": wanted.name}
        for value in wanted.values:
            if value not in present.values:
                self._do(AddValue(**at, value=value))
        for value in present.values:
            if value not in wanted.values:
                self._do(DeleteValue(**at, value=value))
        if (wanted.description, wanted.type) != (present.description, present.type):
            self._do(ChangeFeature(**at, description=wanted.description, type=wanted.type))
        if wanted.retired != present.retired:
            self._do((RetireFeature if wanted.retired else RestoreFeature)(**at))

    def _relations(self) -> None:
        had = {r.name: r for r in self._now.relations}
        for name in sorted(had.keys() - {r.name for r in self._after.relations}):
            if name not in self._in_use.relations:
                self._do(DeleteRelation(name=name))
            elif not had[name].retired:
                self._do(RetireRelation(name=name))
        for wanted in self._after.relations:
            present = had.get(wanted.name)
            if present is None:
                self._do(AddRelation(added=wanted))
                continue
            if replace(present, retired=wanted.retired) != wanted:
                self._do(
                    ChangeEnds(
                        name=wanted.name,
                        heads=wanted.heads,
                        children=wanted.children,
                        across_documents=wanted.across_documents,
                    )
                )
            if wanted.retired != present.retired:
                self._do((RetireRelation if wanted.retired else RestoreRelation)(name=wanted.name))

    def _layers_that_go(self) -> None:
        wanted = {layer.name for layer in self._after.layers}
        for layer in self._now.layers:
            if layer.name not in wanted and not layer.labels:
                self._do(DeleteLayer(layer=layer.name))

    def _orders(self) -> None:
        names = _order((a.name for a in self._now.layers), (a.name for a in self._after.layers))
        if names != tuple(a.name for a in self._now.layers):
            self._do(OrderLayers(layers=names))
        for wanted in self._after.layers:
            layer = self._layer(wanted.name)
            assert layer is not None, "added before"
            labels = _order((b.name for b in layer.labels), (b.name for b in wanted.labels))
            if labels != tuple(b.name for b in layer.labels):
                self._do(OrderLabels(layer=layer.name, labels=labels))
            features = _order((f.name for f in layer.features), (f.name for f in wanted.features))
            if features != tuple(f.name for f in layer.features):
                self._do(OrderFeatures(layer=layer.name, features=features))


def _order(present: Iterable[str], wanted: Iterable[str]) -> tuple[str, ...]:
    """What is wanted in its order, then what is there beside it."""
    first = tuple(wanted)
    return (*first, *(name for name in present if name not in first))
