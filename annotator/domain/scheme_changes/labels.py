"""Changes of labels: which there are, and which spans carry them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Label, Scheme
from annotator.domain.scheme_changes.change import (
    Change,
    Pair,
    Said,
    checked_name,
    label_in,
    layer_in,
    refuse_known,
    refuse_nameless,
)
from annotator.domain.scheme_changes.editing import with_ends, with_label, with_labels
from annotator.domain.wording import worded


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLabel(Change):
    """A new label at the end of a layer."""

    layer: str
    label: Label

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        layer = layer_in(scheme, self.layer)
        refuse_nameless(self.label.name, worded("A label"))
        refuse_taken(scheme, self.layer, self.label)
        return with_labels(scheme, self.layer, (*layer.labels, self.label))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Add {label} to {layer}", label=self.label.name, layer=self.layer)


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfLabel(Change):
    """Something about the spans of one label."""

    layer: str
    label: str

    def touches(self, pair: Pair) -> bool:
        """The spans of the label."""
        return pair == (self.layer, self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameLabel(_OfLabel):
    """A label gets another name, and its spans with it."""

    name: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = label_in(scheme, self.layer, self.label)
        checked_name(self.name, worded("A label"))
        refuse_known(scheme.label(self.layer, self.name) is not None, worded("a label"), self.name)
        renamed = with_label(scheme, self.layer, self.label, replace(former, name=self.name))
        return with_ends(renamed, self.label, [self.name])

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Rename {former} to {name}", former=self.label, name=self.name)

    def reaches(self, pair: Pair) -> frozenset[Pair]:
        """The label's new name."""
        return frozenset(((self.layer, self.name) if self.touches(pair) else pair,))

    def span(self, said: Said) -> Said:
        """The label's new name."""
        return said._replace(label=self.name) if self.touches(said.pair) else said


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeLabels(_OfLabel):
    """A label goes, and its spans get another one, also of another layer."""

    into_layer: str
    into: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        label_in(scheme, self.layer, self.label)
        target = label_in(scheme, self.into_layer, self.into)
        if (self.layer, self.label) == (self.into_layer, self.into):
            raise UnfitChange(
                worded("A label can't be merged with itself."), next_step=worded("Choose another one.")
            )
        if target.retired:
            raise UnfitChange(
                worded("The label {label} is retired.", label=self.into),
                next_step=worded("Bring it back first, or choose another one."),
            )
        return with_ends(with_label(scheme, self.layer, self.label), self.label, [self.into])

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Merge {label} into {into}", label=self.label, into=self.into)

    def reaches(self, pair: Pair) -> frozenset[Pair]:
        """The other label."""
        return frozenset(((self.into_layer, self.into) if self.touches(pair) else pair,))

    def span(self, said: Said) -> Said:
        """The other label."""
        return said._replace(layer=self.into_layer, label=self.into) if self.touches(said.pair) else said


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveLabel(_OfLabel):
    """A label goes to another layer, and its spans with it."""

    to: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        label = label_in(scheme, self.layer, self.label)
        target = layer_in(scheme, self.to)
        refuse_known(scheme.label(self.to, self.label) is not None, worded("a label"), self.label)
        without = with_label(scheme, self.layer, self.label)
        return with_labels(without, self.to, (*target.labels, label))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Move {label} to the layer {layer}", label=self.label, layer=self.to)

    def reaches(self, pair: Pair) -> frozenset[Pair]:
        """The same label in the other layer."""
        return frozenset(((self.to, self.label) if self.touches(pair) else pair,))

    def span(self, said: Said) -> Said:
        """The same label in the other layer."""
        return said._replace(layer=self.to) if self.touches(said.pair) else said


@dataclass(frozen=True, slots=True, kw_only=True)
class RetireLabel(Change):
    """A label is given no more, and has no key; its spans keep it."""

    layer: str
    label: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = label_in(scheme, self.layer, self.label)
        return with_label(scheme, self.layer, self.label, replace(former, retired=True, key=""))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Retire {label}", label=self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreLabel(Change):
    """A retired label may be given again."""

    layer: str
    label: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = label_in(scheme, self.layer, self.label)
        return with_label(scheme, self.layer, self.label, replace(former, retired=False))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Bring {label} back", label=self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteLabel(Change):
    """A label that no span carries goes; whoever carries the change out makes sure of that."""

    layer: str
    label: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        label_in(scheme, self.layer, self.label)
        return with_ends(with_label(scheme, self.layer, self.label), self.label, [])

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Delete {label}", label=self.label)


def refuse_taken(scheme: Scheme, layer: str, label: Label) -> None:
    """Refuse a label whose name its layer has, or whose key another label has.

    Raises:
        UnfitChange: if so.
    """
    refuse_known(scheme.label(layer, label.name) is not None, worded("a label"), label.name)
    refuse_key(scheme, layer, label.name, label.key)


def refuse_key(scheme: Scheme, layer: str, label: str, key: str) -> None:
    """Refuse a key that another label has.

    Raises:
        UnfitChange: if so, or if it is no single character.
    """
    if len(key) > 1 or key != key.upper():
        raise UnfitChange(
            worded("{key!r} can't be the key of a label.", key=key),
            next_step=worded("Choose one letter or digit."),
        )
    other = scheme.by_key(key) if key else None
    if other is not None and (other[0].name, other[1].name) != (layer, label):
        raise UnfitChange(
            worded("The key {key} gives {label} already.", key=key, label=other[1].name),
            next_step=worded("Choose another key, or none."),
        )
