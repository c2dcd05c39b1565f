"""The label scheme of a project: layers, labels, features and relations, all of it data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded

FORMAT = "goldspan-scheme/1"


class Drawing(StrEnum):
    """How spans of a layer look on the page."""

    FILL = "fill"
    UNDERLINE = "underline"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colour:
    """A ground and a line colour, as ``#rrggbb``, for a light and a dark page."""

    ground: str
    line: str
    dark_ground: str
    dark_line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One value a span may carry. ``key`` is the key that gives it, upper case, or empty.

    ``guideline`` is Markdown. A ``retired`` label is given no more; the spans that carry it stay.
    """

    name: str
    colour: Colour
    key: str = ""
    description: str = ""
    guideline: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """A typed property of the spans of a layer. ``values`` are the choices of a ``choice``.

    A ``retired`` feature is asked for no more; what spans say by it stays.
    """

    name: str
    type: str
    values: tuple[str, ...] = ()
    description: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A kind of annotation."""

    name: str
    drawing: Drawing
    labels: tuple[Label, ...]
    features: tuple[Feature, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationType:
    """A directed link: labels it may start from and lead to, and whether it may cross documents.

    A ``retired`` one is made no more; those there are stay.
    """

    name: str
    heads: tuple[str, ...]
    children: tuple[str, ...]
    across_documents: bool = False
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """Everything a project's annotators may say. ``guideline`` is the general page, Markdown."""

    name: str
    layers: tuple[Layer, ...]
    relations: tuple[RelationType, ...] = ()
    guideline: str = ""

    def labels(self) -> tuple[tuple[Layer, Label], ...]:
        """All labels with their layers, in the order of the label bar, retired ones included."""
        return tuple((layer, label) for layer in self.layers for label in layer.labels)

    def offered(self) -> tuple[tuple[Layer, Label], ...]:
        """The labels that may be given, with their layers, in the order of the label bar."""
        return tuple((layer, label) for layer, label in self.labels() if not label.retired)

    def layer_of(self, label: str) -> Layer | None:
        """The layer that holds ``label``, or None."""
        return next((layer for layer, known in self.labels() if known.name == label), None)

    def label(self, layer: str, name: str) -> Label | None:
        """The label ``name`` of ``layer``, or None."""
        return next((b for a, b in self.labels() if a.name == layer and b.name == name), None)

    def by_key(self, key: str) -> tuple[Layer, Label] | None:
        """The label that ``key`` (one upper-case character) gives, or None."""
        return next(
            ((a, b) for a, b in self.labels() if b.key and b.key == key.upper() and not b.retired), None
        )


def scheme_from_json(data: Any, where: str = "") -> Scheme:
    """Build a scheme from its JSON value.

    Raises:
        UnusableInput: if the value is not a scheme, names a label twice within a layer, or gives
            one key to two labels.
    """
    try:
        if data["format"] != FORMAT:
            raise UnusableInput(
                worded("This is not a Goldspan label scheme."),
                where=where,
                next_step=worded('Its "format" should be {format!r}.', format=FORMAT),
            )
        scheme = Scheme(
            name=str(data["name"]),
            layers=tuple(layer_from_json(item) for item in data["layers"]),
            relations=tuple(relation_from_json(item) for item in data.get("relations", ())),
            guideline=str(data.get("guideline", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnusableInput(
            worded("The label scheme can't be read: {reason}.", reason=repr(error)),
            where=where,
            next_step=worded("Compare it with one of the schemes that come with the program."),
        ) from error
    _refuse_clashes(scheme, where)
    return scheme


def layer_from_json(item: Any) -> Layer:
    """The layer that ``layer_to_json`` wrote; raises what a malformed value makes Python raise."""
    return Layer(
        name=item["name"],
        drawing=Drawing(item["drawing"]),
        labels=tuple(label_from_json(label) for label in item["labels"]),
        features=tuple(feature_from_json(feature) for feature in item.get("features", ())),
    )


def label_from_json(item: Any) -> Label:
    """The label that ``label_to_json`` wrote; raises what a malformed value makes Python raise."""
    return Label(
        name=item["name"],
        key=item.get("key", "").upper(),
        description=item.get("description", ""),
        colour=Colour(**item["colour"]),
        guideline=str(item.get("guideline", "")),
        retired=bool(item.get("retired", False)),
    )


def feature_from_json(item: Any) -> Feature:
    """The feature that ``feature_to_json`` wrote; raises what a malformed value makes Python raise."""
    return Feature(
        name=item["name"],
        type=item["type"],
        values=tuple(item.get("values", ())),
        description=item.get("description", ""),
        retired=bool(item.get("retired", False)),
    )


def relation_from_json(item: Any) -> RelationType:
    """The relation that ``relation_to_json`` wrote; raises what a malformed value makes Python raise."""
    return RelationType(
        name=item["name"],
        heads=tuple(item["from"]),
        children=tuple(item["to"]),
        across_documents=bool(item.get("across_documents", False)),
        retired=bool(item.get("retired", False)),
    )


def _refuse_clashes(scheme: Scheme, where: str) -> None:
    names = [f"{layer.name}/{label.name}" for layer, label in scheme.labels()]
    keys = [label.key for _, label in scheme.offered() if label.key]
    if name := _doubled(names):
        raise UnusableInput(
            worded("The label scheme gives the label {name!r} twice.", name=name),
            where=where,
            next_step=worded("Change one of the two."),
        )
    if key := _doubled(keys):
        raise UnusableInput(
            worded("The label scheme gives the key {key!r} twice.", key=key),
            where=where,
            next_step=worded("Change one of the two."),
        )


def _doubled(values: list[str]) -> str | None:
    return next((v for v in values if values.count(v) > 1), None)


def scheme_to_json(scheme: Scheme) -> dict[str, Any]:
    """The JSON value of a scheme, which ``scheme_from_json`` reads back unchanged."""
    return {
        "format": FORMAT,
        "name": scheme.name,
        **({"guideline": scheme.guideline} if scheme.guideline else {}),
        "layers": [layer_to_json(layer) for layer in scheme.layers],
        "relations": [relation_to_json(relation) for relation in scheme.relations],
    }


def layer_to_json(layer: Layer) -> dict[str, Any]:
    """The JSON value of a layer."""
    return {
        "name": layer.name,
        "drawing": layer.drawing.value,
        "labels": [label_to_json(label) for label in layer.labels],
        "features": [feature_to_json(feature) for feature in layer.features],
    }


def label_to_json(label: Label) -> dict[str, Any]:
    """The JSON value of a label; an empty guideline is left out."""
    return {
        "name": label.name,
        "key": label.key,
        "description": label.description,
        **({"guideline": label.guideline} if label.guideline else {}),
        **_retired(label),
        "colour": {
            "ground": label.colour.ground,
            "line": label.colour.line,
            "dark_ground": label.colour.dark_ground,
            "dark_line": label.colour.dark_line,
        },
    }


def feature_to_json(feature: Feature) -> dict[str, Any]:
    """The JSON value of a feature."""
    return {
        "name": feature.name,
        "type": feature.type,
        "values": list(feature.values),
        "description": feature.description,
        **_retired(feature),
    }


def relation_to_json(relation: RelationType) -> dict[str, Any]:
    """The JSON value of a relation."""
    return {
        "name": relation.name,
        "from": list(relation.heads),
        "to": list(relation.children),
        "across_documents": relation.across_documents,
        **_retired(relation),
    }


def _retired(item: Label | Feature | RelationType) -> dict[str, bool]:
    return {"retired": True} if item.retired else {}
