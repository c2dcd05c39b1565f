"""The keys of a Web Annotation under the names of the Recommendation, whatever context wrote them."""

from __future__ import annotations

from typing import Any

_NAMES = {
    "@id": "id",
    "@type": "type",
    "hasTarget": "target",
    "hasBody": "body",
    "hasSource": "source",
    "hasSelector": "selector",
    "hasStartSelector": "startSelector",
    "hasEndSelector": "endSelector",
    "hasPurpose": "purpose",
    "motivatedBy": "motivation",
    "annotatedBy": "creator",
    "rdf:value": "value",
    "chars": "value",
}
_PREFIXES = ("oa:", "as:", "dc:", "dcterms:", "cnt:")
_DEEPEST = 30


def with_plain_keys(value: Any, depth: int = 0) -> Any:
    """``value`` with keys such as ``oa:hasTarget`` or ``@id`` called ``target`` and ``id``."""
    if depth > _DEEPEST:
        return value
    if isinstance(value, list):
        return [with_plain_keys(item, depth + 1) for item in value]
    if not isinstance(value, dict):
        return value
    found: dict[str, Any] = {}
    for key, item in value.items():
        name: str = key
        for prefix in _PREFIXES:
            name = name.removeprefix(prefix)
        found.setdefault(_NAMES.get(name, name), with_plain_keys(item, depth + 1))
    return found


def motivations(item: dict[str, Any]) -> dict[str, None]:
    """Why an annotation was made, in the order it says so."""
    said = item.get("motivation")
    every = said if isinstance(said, list) else [said]
    return {each.removeprefix("oa:"): None for each in every if isinstance(each, str)}
