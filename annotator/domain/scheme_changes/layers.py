"""Changes of layers, and of the scheme as a whole."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Drawing, Layer, Scheme
from annotator.domain.scheme_changes.change import (
    Change,
    Pair,
    Said,
    checked_name,
    layer_in,
    refuse_known,
    refuse_nameless,
)
from annotator.domain.scheme_changes.editing import reordered, with_layer
from annotator.domain.wording import worded


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameScheme(Change):
    """The scheme gets another name."""

    name: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        return replace(scheme, name=checked_name(self.name, worded("The scheme")))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Call the scheme “{name}”", name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLayer(Change):
    """A new layer, without labels."""

    layer: str
    drawing: Drawing = Drawing.FILL

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        refuse_known(any(a.name == self.layer for a in scheme.layers), worded("a layer"), self.layer)
        refuse_nameless(self.layer, worded("A layer"))
        made = Layer(name=self.layer, drawing=self.drawing, labels=())
        return replace(scheme, layers=(*scheme.layers, made))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Add the layer {layer}", layer=self.layer)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameLayer(Change):
    """A layer gets another name, and its spans with it."""

    layer: str
    name: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = layer_in(scheme, self.layer)
        refuse_known(any(a.name == self.name for a in scheme.layers), worded("a layer"), self.name)
        return with_layer(
            scheme, self.layer, replace(former, name=checked_name(self.name, worded("A layer")))
        )

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Rename the layer {former} to {name}", former=self.layer, name=self.name)

    def touches(self, pair: Pair) -> bool:
        """The spans of the layer."""
        return pair[0] == self.layer

    def reaches(self, pair: Pair) -> frozenset[Pair]:
        """The same label in the layer's new name."""
        return frozenset(((self.name, pair[1]) if self.touches(pair) else pair,))

    def span(self, said: Said) -> Said:
        """The same label in the layer's new name."""
        return said._replace(layer=self.name) if self.touches(said.pair) else said


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeLayers(Change):
    """All labels, features and spans of a layer go to another one; labels of one name become one."""

    layer: str
    into: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former, other = layer_in(scheme, self.layer), layer_in(scheme, self.into)
        if self.layer == self.into:
            raise UnfitChange(
                worded("A layer can't be merged with itself."), next_step=worded("Choose another one.")
            )
        labels, features = {b.name for b in other.labels}, {f.name for f in other.features}
        both = replace(
            other,
            labels=(*other.labels, *(b for b in former.labels if b.name not in labels)),
            features=(*other.features, *(f for f in former.features if f.name not in features)),
        )
        return with_layer(with_layer(scheme, self.layer), self.into, both)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Merge the layer {layer} into {into}", layer=self.layer, into=self.into)

    def touches(self, pair: Pair) -> bool:
        """The spans of the layer."""
        return pair[0] == self.layer

    def reaches(self, pair: Pair) -> frozenset[Pair]:
        """The same label in the other layer."""
        return frozenset(((self.into, pair[1]) if self.touches(pair) else pair,))

    def span(self, said: Said) -> Said:
        """The same label in the other layer."""
        return said._replace(layer=self.into) if self.touches(said.pair) else said


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteLayer(Change):
    """A layer that has no labels any more goes."""

    layer: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        if layer_in(scheme, self.layer).labels:
            raise UnfitChange(
                worded("The layer {layer} has labels still.", layer=self.layer),
                next_step=worded(
                    "Delete, move or merge its labels first, or merge the layer into another one."
                ),
            )
        return with_layer(scheme, self.layer)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Delete the layer {layer}", layer=self.layer)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeDrawing(Change):
    """The spans of a layer are drawn in another way."""

    layer: str
    drawing: Drawing

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        return with_layer(scheme, self.layer, replace(layer_in(scheme, self.layer), drawing=self.drawing))

    @property
    def words(self) -> str:
        """The change in a few words."""
        match self.drawing:
            case Drawing.FILL:
                return worded("Draw the layer {layer} filled", layer=self.layer)
            case Drawing.UNDERLINE:
                return worded("Draw the layer {layer} underlined", layer=self.layer)
            case Drawing.DOTTED:
                return worded("Draw the layer {layer} underlined with dots", layer=self.layer)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLayers(Change):
    """The layers stand in another order."""

    layers: tuple[str, ...]

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        reordered(self.layers, [layer.name for layer in scheme.layers], worded("layers"))
        return replace(scheme, layers=tuple(layer_in(scheme, name) for name in self.layers))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Put the layers in another order")
