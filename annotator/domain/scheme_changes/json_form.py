"""Changes of a scheme as JSON values, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, get_args, get_origin, get_type_hints

from annotator.domain.errors import UnusableInput
from annotator.domain.scheme import (
    Colour,
    Drawing,
    Feature,
    Label,
    RelationType,
    feature_from_json,
    feature_to_json,
    label_from_json,
    label_to_json,
    relation_from_json,
    relation_to_json,
)
from annotator.domain.scheme_changes import features, labels, layers, looks, relations, splitting, values
from annotator.domain.scheme_changes.change import Change
from annotator.domain.scheme_changes.splitting import SplitRule
from annotator.domain.wording import worded

KINDS: tuple[type[Change], ...] = (
    layers.RenameScheme,
    layers.AddLayer,
    layers.RenameLayer,
    layers.MergeLayers,
    layers.DeleteLayer,
    layers.ChangeDrawing,
    layers.OrderLayers,
    labels.AddLabel,
    labels.RenameLabel,
    labels.MergeLabels,
    labels.MoveLabel,
    labels.RetireLabel,
    labels.RestoreLabel,
    labels.DeleteLabel,
    splitting.SplitLabel,
    looks.ChangeKey,
    looks.ChangeColour,
    looks.DescribeLabel,
    looks.WriteGuideline,
    looks.OrderLabels,
    features.AddFeature,
    features.RenameFeature,
    features.MergeFeatures,
    features.SplitFeature,
    features.RetireFeature,
    features.RestoreFeature,
    features.DeleteFeature,
    features.ChangeFeature,
    features.OrderFeatures,
    values.AddValue,
    values.RenameValue,
    values.MergeValues,
    values.SplitValue,
    values.DeleteValue,
    relations.AddRelation,
    relations.RenameRelation,
    relations.MergeRelations,
    relations.SplitRelation,
    relations.ChangeEnds,
    relations.RetireRelation,
    relations.RestoreRelation,
    relations.DeleteRelation,
)
"""Every kind of change there is."""

_BY_NAME = {kind.__name__: kind for kind in KINDS}


def changes_to_json(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """The JSON value of changes in their order: each an object whose ``change`` names its kind."""
    return [
        {"change": type(change).__name__, **{f.name: _out(getattr(change, f.name)) for f in fields(change)}}
        for change in changes
    ]


def changes_from_json(data: Any, where: str = "") -> tuple[Change, ...]:
    """The changes that ``changes_to_json`` wrote.

    Raises:
        UnusableInput: if the value is not such a list.
    """
    try:
        return tuple(_change(item) for item in data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnusableInput(
            worded("The changes of the label scheme can't be read: {reason}.", reason=repr(error)),
            where=where,
            next_step=worded("They may come from a newer Goldspan."),
        ) from error


def _change(item: dict[str, Any]) -> Change:
    kind = _BY_NAME[item["change"]]
    hints = get_type_hints(kind)
    return kind(**{f.name: _in(item[f.name], hints[f.name]) for f in fields(kind) if f.name in item})


def _rule_to_json(rule: SplitRule) -> dict[str, Any]:
    return {"to": rule.to, "words": list(rule.words), "feature": rule.feature, "values": list(rule.values)}


def _rule_from_json(item: Any) -> SplitRule:
    return SplitRule(
        to=str(item["to"]),
        words=tuple(item.get("words", ())),
        feature=str(item.get("feature", "")),
        values=tuple(item.get("values", ())),
    )


def _colour_to_json(colour: Colour) -> dict[str, str]:
    return {name: getattr(colour, name) for name in ("ground", "line", "dark_ground", "dark_line")}


_FORMS: dict[type, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    Label: (label_to_json, label_from_json),
    Feature: (feature_to_json, feature_from_json),
    RelationType: (relation_to_json, relation_from_json),
    Colour: (_colour_to_json, lambda item: Colour(**item)),
    Drawing: (lambda drawing: drawing.value, Drawing),
    SplitRule: (_rule_to_json, _rule_from_json),
    str: (str, str),
    bool: (bool, bool),
}


def _out(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_out(item) for item in value]
    return _FORMS[type(value)][0](value)


def _in(value: Any, hint: Any) -> Any:
    if get_origin(hint) is tuple:
        return tuple(_in(item, get_args(hint)[0]) for item in value)
    return _FORMS[hint][1](value)
