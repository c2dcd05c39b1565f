"""Changes of features and of their values."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Feature, Scheme
from annotator.domain.scheme_changes.change import (
    Change,
    Pair,
    Said,
    checked_name,
    feature_in,
    layer_in,
    refuse_known,
)
from annotator.domain.scheme_changes.editing import reordered, with_feature, with_layer
from annotator.domain.wording import worded


@dataclass(frozen=True, slots=True, kw_only=True)
class AddFeature(Change):
    """The spans of a layer may say one thing more."""

    layer: str
    feature: Feature

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        layer = layer_in(scheme, self.layer)
        checked_name(self.feature.name, worded("A feature"))
        _refuse_fragments(self.feature.name)
        known = any(f.name == self.feature.name for f in layer.features)
        refuse_known(known, "a feature", self.feature.name)
        return with_layer(scheme, self.layer, replace(layer, features=(*layer.features, self.feature)))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Add the feature {feature} to {layer}", feature=self.feature.name, layer=self.layer)


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfFeature(Change):
    layer: str
    feature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Renaming(_OfFeature):
    """Something that changes what the spans of a layer say by a feature."""

    looks_within: ClassVar[bool] = True

    def touches(self, pair: Pair) -> bool:
        """The spans of the layer."""
        return pair[0] == self.layer

    def span(self, said: Said) -> Said:
        """What the span says afterwards."""
        if said.layer != self.layer or self.feature not in said.features:
            return said
        return said._replace(features=self._features(dict(said.features)))

    @abstractmethod
    def _features(self, features: dict[str, Any]) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameFeature(_Renaming):
    """A feature gets another name."""

    name: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = feature_in(scheme, self.layer, self.feature)
        checked_name(self.name, worded("A feature"))
        _refuse_fragments(self.name)
        known = any(f.name == self.name for f in layer_in(scheme, self.layer).features)
        refuse_known(known, "a feature", self.name)
        return with_feature(scheme, self.layer, self.feature, replace(former, name=self.name))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Rename the feature {former} to {name}", former=self.feature, name=self.name)

    def _features(self, features: dict[str, Any]) -> dict[str, Any]:
        if self.name in features:  # said by a span before the scheme knew of it: neither is overwritten
            return features
        return {self.name if name == self.feature else name: value for name, value in features.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeFeatures(_Renaming):
    """A feature goes into another one; where a span says both and they differ, both stay."""

    into: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former, other = (feature_in(scheme, self.layer, name) for name in (self.feature, self.into))
        if self.feature == self.into:
            raise UnfitChange(
                worded("A feature can't be merged with itself."), next_step=worded("Choose another one.")
            )
        values = tuple(dict.fromkeys((*other.values, *former.values))) if other.type == "choice" else ()
        merged = with_feature(scheme, self.layer, self.into, replace(other, values=values))
        return with_feature(merged, self.layer, self.feature)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Merge the feature {feature} into {into}", feature=self.feature, into=self.into)

    def _features(self, features: dict[str, Any]) -> dict[str, Any]:
        value = features[self.feature]
        if self.into in features and features[self.into] != value:
            return features
        return {**{n: v for n, v in features.items() if n != self.feature}, self.into: value}


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitFeature(_Renaming):
    """Some of a feature's values become a feature of their own, ``name``."""

    name: str
    values: tuple[str, ...]

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = feature_in(scheme, self.layer, self.feature)
        checked_name(self.name, worded("A feature"))
        _refuse_fragments(self.name)
        known = any(f.name == self.name for f in layer_in(scheme, self.layer).features)
        refuse_known(known, "a feature", self.name)
        missing = next((v for v in self.values if v not in former.values), None)
        if missing is not None or not self.values:
            raise UnfitChange(
                worded(
                    "The feature {feature} has not the value {value!r}.", feature=self.feature, value=missing
                )
                if missing
                else worded("No value is named."),
                next_step=worded("Choose values that it has."),
            )
        left = replace(former, values=tuple(v for v in former.values if v not in self.values))
        made = replace(former, name=self.name, values=self.values, description="")
        return with_feature(scheme, self.layer, self.feature, left, made)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded(
            "Make {values} of {feature} a feature {name}",
            values=", ".join(self.values),
            feature=self.feature,
            name=self.name,
        )

    def _features(self, features: dict[str, Any]) -> dict[str, Any]:
        if str(features[self.feature]) not in self.values or self.name in features:
            return features
        return {self.name if name == self.feature else name: value for name, value in features.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class RetireFeature(_OfFeature):
    """A feature is asked for no more; what spans say by it stays."""

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = feature_in(scheme, self.layer, self.feature)
        return with_feature(scheme, self.layer, self.feature, replace(former, retired=True))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Retire the feature {feature}", feature=self.feature)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreFeature(_OfFeature):
    """A retired feature is asked for again."""

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = feature_in(scheme, self.layer, self.feature)
        return with_feature(scheme, self.layer, self.feature, replace(former, retired=False))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Bring the feature {feature} back", feature=self.feature)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteFeature(_OfFeature):
    """A feature by which no span says anything goes; whoever carries it out makes sure of that."""

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        feature_in(scheme, self.layer, self.feature)
        return with_feature(scheme, self.layer, self.feature)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Delete the feature {feature}", feature=self.feature)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFeature(_OfFeature):
    """A feature gets another description, or becomes a choice, a text or a number."""

    description: str
    type: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = feature_in(scheme, self.layer, self.feature)
        changed = replace(former, description=self.description, type=self.type)
        return with_feature(scheme, self.layer, self.feature, changed)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Describe the feature {feature} anew", feature=self.feature)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFeatures(Change):
    """The features of a layer stand in another order."""

    layer: str
    features: tuple[str, ...]

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        layer = layer_in(scheme, self.layer)
        reordered(
            self.features, [f.name for f in layer.features], worded("features of {layer}", layer=self.layer)
        )
        kept = tuple(feature_in(scheme, self.layer, name) for name in self.features)
        return with_layer(scheme, self.layer, replace(layer, features=kept))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Put the features of {layer} in another order", layer=self.layer)


def _refuse_fragments(name: str) -> None:
    if name == "fragments":
        raise UnfitChange(
            worded("The feature “fragments” is where the program keeps the pieces of a span."),
            next_step=worded("Choose another name."),
        )
