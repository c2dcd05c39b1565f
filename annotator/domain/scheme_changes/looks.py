"""Changes of how labels look and are explained: no span says anything else by them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.scheme import Colour, Scheme
from annotator.domain.scheme_changes.change import Change, label_in, layer_in
from annotator.domain.scheme_changes.editing import reordered, with_label, with_labels
from annotator.domain.scheme_changes.labels import refuse_key
from annotator.domain.wording import worded


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeKey(Change):
    """A label gets another key, or none."""

    layer: str
    label: str
    key: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = label_in(scheme, self.layer, self.label)
        refuse_key(scheme, self.layer, self.label, self.key)
        return with_label(scheme, self.layer, self.label, replace(former, key=self.key))

    @property
    def words(self) -> str:
        """The change in a few words."""
        if self.key:
            return worded("Give {label} the key {key}", label=self.label, key=self.key)
        return worded("Take the key from {label}", label=self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeColour(Change):
    """A label gets another colour."""

    layer: str
    label: str
    colour: Colour

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = label_in(scheme, self.layer, self.label)
        return with_label(scheme, self.layer, self.label, replace(former, colour=self.colour))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Give {label} another colour", label=self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribeLabel(Change):
    """A label gets another description."""

    layer: str
    label: str
    description: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = label_in(scheme, self.layer, self.label)
        return with_label(scheme, self.layer, self.label, replace(former, description=self.description))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Describe {label} anew", label=self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteGuideline(Change):
    """The guideline of a label, Markdown; the general page where no label is named."""

    layer: str = ""
    label: str = ""
    guideline: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        if not self.label:
            return replace(scheme, guideline=self.guideline)
        former = label_in(scheme, self.layer, self.label)
        return with_label(scheme, self.layer, self.label, replace(former, guideline=self.guideline))

    @property
    def words(self) -> str:
        """The change in a few words."""
        if self.label:
            return worded("Rewrite the guideline of {label}", label=self.label)
        return worded("Rewrite the general guideline")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLabels(Change):
    """The labels of a layer stand in another order."""

    layer: str
    labels: tuple[str, ...]

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        present = layer_in(scheme, self.layer).labels
        reordered(
            self.labels, [label.name for label in present], worded("labels of {layer}", layer=self.layer)
        )
        return with_labels(scheme, self.layer, (label_in(scheme, self.layer, n) for n in self.labels))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Put the labels of {layer} in another order", layer=self.layer)
