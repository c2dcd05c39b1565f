"""Changes of the values of a choice."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Feature, Scheme
from annotator.domain.scheme_changes.change import Change, Pair, Said, checked_name, feature_in, refuse_known
from annotator.domain.scheme_changes.editing import with_feature
from annotator.domain.scheme_changes.splitting import SplitRule, said_of
from annotator.domain.wording import worded


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfValue(Change):
    layer: str
    feature: str
    value: str

    def _had(self, scheme: Scheme) -> Feature:
        feature = feature_in(scheme, self.layer, self.feature)
        if self.value not in feature.values:
            raise UnfitChange(
                worded(
                    "The feature {feature} has not the value {value!r}.",
                    feature=self.feature,
                    value=self.value,
                ),
                next_step=worded("Discard this change, or one that came before it."),
            )
        return feature


@dataclass(frozen=True, slots=True, kw_only=True)
class _Saying(_OfValue):
    """Something that changes what the spans say that have the value."""

    looks_within: ClassVar[bool] = True

    def touches(self, pair: Pair) -> bool:
        """The spans of the layer."""
        return pair[0] == self.layer

    def span(self, said: Said) -> Said:
        """What the span says afterwards."""
        if said.layer != self.layer or said.features.get(self.feature) != self.value:
            return said
        return said._replace(features={**said.features, self.feature: self._instead(said)})

    @abstractmethod
    def _instead(self, said: Said) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AddValue(_OfValue):
    """A choice gets one value more."""

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        feature = feature_in(scheme, self.layer, self.feature)
        checked_name(self.value, worded("A value"))
        refuse_known(self.value in feature.values, worded("a value"), self.value)
        added = replace(feature, type="choice", values=(*feature.values, self.value))
        return with_feature(scheme, self.layer, self.feature, added)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Add {value} to {feature}", value=self.value, feature=self.feature)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameValue(_Saying):
    """A value gets another name."""

    name: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        feature = self._had(scheme)
        checked_name(self.name, worded("A value"))
        refuse_known(self.name in feature.values, worded("a value"), self.name)
        values = tuple(self.name if v == self.value else v for v in feature.values)
        return with_feature(scheme, self.layer, self.feature, replace(feature, values=values))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded(
            "Rename {value} of {feature} to {name}", value=self.value, feature=self.feature, name=self.name
        )

    def _instead(self, said: Said) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeValues(_Saying):
    """A value goes, and spans that have it get another one."""

    into: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        feature = self._had(scheme)
        if self.into not in feature.values or self.into == self.value:
            raise UnfitChange(
                worded("{value} can't be merged into {into!r}.", value=self.value, into=self.into),
                next_step=worded("Choose another value of the feature."),
            )
        values = tuple(v for v in feature.values if v != self.value)
        return with_feature(scheme, self.layer, self.feature, replace(feature, values=values))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded(
            "Merge {value} of {feature} into {into}", value=self.value, feature=self.feature, into=self.into
        )

    def _instead(self, said: Said) -> str:
        return self.into


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitValue(_Saying):
    """Spans that have a value get the one the first rule that fits names, all others ``otherwise``."""

    rules: tuple[SplitRule, ...]
    otherwise: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        feature = self._had(scheme)
        targets = list(dict.fromkeys([*(rule.to for rule in self.rules), self.otherwise]))
        for name in targets:
            checked_name(name, worded("A value"))
        values = tuple(
            dict.fromkeys(new for v in feature.values for new in (targets if v == self.value else (v,)))
        )
        return with_feature(scheme, self.layer, self.feature, replace(feature, values=values))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded(
            "Split {value} of {feature}: {parts}",
            value=self.value,
            feature=self.feature,
            parts=said_of(self.rules, self.otherwise),
        )

    def _instead(self, said: Said) -> str:
        return next((rule.to for rule in self.rules if rule.fits(said)), self.otherwise)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteValue(_OfValue):
    """A value is offered no more; spans that have it keep it."""

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        feature = self._had(scheme)
        values = tuple(v for v in feature.values if v != self.value)
        return with_feature(scheme, self.layer, self.feature, replace(feature, values=values))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Offer {value} of {feature} no more", value=self.value, feature=self.feature)
