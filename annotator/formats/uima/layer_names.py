"""What the types of UIMA, as WebAnno, INCEpTION and DKPro use them, are called here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"  # noqa: S105  # a type, no secret
SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
OUR_SPAN, OUR_LINK = "webanno.custom.Goldspan", "webanno.custom.GoldspanLink"
OUR_DOCUMENT = "webanno.custom.GoldspanDocument"
TYPE = "type"
"""The feature that keeps the type of a span or relation whose label is a value of its own."""

_LABELS = ("label", "value", "referenceType", "category")
_RELATION_LABELS = ("label", "DependencyType", "value", "relation", "referenceRelation")


def short(type_: str) -> str:
    """The last part of a type's name."""
    return type_.rpartition(".")[2]


def label_of(
    type_: str, features: Mapping[str, Any], *, relation: bool = False
) -> tuple[str, dict[str, Any]]:
    """The label of an annotation, and its features without the one that names it.

    The label is the value of a feature such as ``value`` or ``label`` where there is one, else the
    type's short name.
    """
    rest = dict(features)
    for key in _RELATION_LABELS if relation else _LABELS:
        value = rest.get(key)
        if isinstance(value, str) and value.strip() and value.isprintable():
            del rest[key]
            if type_ != NAMED_ENTITY and type_ not in {OUR_SPAN, OUR_LINK}:
                rest.setdefault(TYPE, type_)
            return value, rest
    return short(type_), rest
