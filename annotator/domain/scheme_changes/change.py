"""What every change of a scheme is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Feature, Label, Layer, RelationType, Scheme
from annotator.domain.wording import worded

Pair = tuple[str, str]
"""A layer and a label of it, by their names."""


class Said(NamedTuple):
    """What a span says, as far as a scheme is concerned, and the words it says it of."""

    layer: str
    label: str
    text: str
    features: Mapping[str, Any]

    @property
    def pair(self) -> Pair:
        """Its layer and label."""
        return self.layer, self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(ABC):
    """One change. By itself it touches no span and no relation; those that do say so.

    One that ``looks_within`` asks what a span says or holds, not for its label alone.
    """

    looks_within: ClassVar[bool] = False

    @abstractmethod
    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change.

        Raises:
            UnfitChange: if the scheme has not what is to be changed, or has already what is to be added.
        """

    @property
    @abstractmethod
    def words(self) -> str:
        """The change in a few words, as a list of changes shows it."""

    def touches(self, pair: Pair) -> bool:
        """Whether a span of this layer and label may say something else afterwards."""
        return False

    def reaches(self, pair: Pair) -> frozenset[Pair]:
        """The layers and labels that a span of this one may have afterwards."""
        return frozenset((pair,))

    def span(self, said: Said) -> Said:
        """What a span says afterwards."""
        return said

    def touches_relation(self, name: str) -> bool:
        """Whether a relation of this name may have another one afterwards."""
        return False

    def relation(self, name: str, head: Said, child: Said) -> str:
        """The name afterwards of a relation between two spans."""
        return name


def checked_name(name: str, what: str) -> str:
    """``name``, if something can be called that.

    Raises:
        UnfitChange: if it is empty, longer than 60 characters, or holds a blank at an end or a line break.
    """
    refuse_nameless(name, what)
    if name != name.strip() or len(name) > 60 or not name.isprintable():
        raise UnfitChange(
            worded("{what} can't be called {name!r}.", what=what, name=name),
            next_step=worded("Use at most 60 characters, no line breaks, and no blank before or after."),
        )
    return name


def refuse_nameless(name: str, what: str) -> None:
    """Refuse an empty name. Work that comes in from elsewhere may name its labels in any other way.

    Raises:
        UnfitChange: if ``name`` is empty.
    """
    if not name.strip():
        raise UnfitChange(worded("{what} needs a name.", what=what), next_step=worded("Write one."))


def layer_in(scheme: Scheme, name: str) -> Layer:
    """The layer of that name.

    Raises:
        UnfitChange: if there is none.
    """
    found = next((layer for layer in scheme.layers if layer.name == name), None)
    if found is None:
        raise _gone(worded("The label scheme has not a layer {name!r}.", name=name))
    return found


def label_in(scheme: Scheme, layer: str, name: str) -> Label:
    """The label of that layer and name.

    Raises:
        UnfitChange: if there is none.
    """
    layer_in(scheme, layer)
    found = scheme.label(layer, name)
    if found is None:
        raise _gone(
            worded(
                "The label scheme has not a label {name!r} in the layer {layer!r}.", name=name, layer=layer
            )
        )
    return found


def feature_in(scheme: Scheme, layer: str, name: str) -> Feature:
    """The feature of that layer and name.

    Raises:
        UnfitChange: if there is none.
    """
    found = next((f for f in layer_in(scheme, layer).features if f.name == name), None)
    if found is None:
        raise _gone(
            worded(
                "The label scheme has not a feature {name!r} in the layer {layer!r}.", name=name, layer=layer
            )
        )
    return found


def relation_in(scheme: Scheme, name: str) -> RelationType:
    """The relation of that name.

    Raises:
        UnfitChange: if there is none.
    """
    found = next((r for r in scheme.relations if r.name == name), None)
    if found is None:
        raise _gone(worded("The label scheme has not a relation {name!r}.", name=name))
    return found


def refuse_known(known: bool, what: str, name: str) -> None:
    """Refuse to give a name twice.

    Raises:
        UnfitChange: if it is ``known``.
    """
    if known:
        raise UnfitChange(
            worded("There is {what} {name!r} already.", what=what, name=name),
            next_step=worded("Choose another name, or merge the two."),
        )


def any_of(names: Sequence[str]) -> str:
    """Names to choose between: "A or B"."""
    found = names[0] if names else ""
    for name in names[1:]:
        found = worded("{others} or {last}", others=found, last=name)
    return found


def _gone(what: str) -> UnfitChange:
    return UnfitChange(what, next_step=worded("Discard this change, or one that came before it."))
