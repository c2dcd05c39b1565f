"""GATE's documents as XML: marks called nodes stand in the text, and annotations name them.

Positions are read from where the nodes stand, so that no unit of counting matters.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.foreign_document import ForeignDocument, checked_annotators, limited, taken_document
from annotator.formats.foreign_spans import GivenSpan
from annotator.formats.options import ReadOptions
from annotator.formats.own_relations import links_in, relations_in
from annotator.formats.taken import checked_size
from annotator.formats.xml_reading import Element, root_of

ROOT = "GateDocument"

_WHOLE = frozenset({"java.lang.Integer", "java.lang.Long", "java.lang.Short", "java.lang.Byte"})
_DECIMAL = frozenset({"java.lang.Double", "java.lang.Float", "java.math.BigDecimal"})


def records(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The records of one document: one for each annotation set that holds something.

    Raises:
        UnusableInput: if the file is too large, no sound XML, or holds no text.
    """
    checked_size(len(data), options)
    root = root_of(data)
    marked = root.first("TextWithNodes")
    if root.local != ROOT or marked is None:
        raise UnusableInput(worded("It holds no text of a GATE document."))
    text, nodes = _text_and_nodes(marked)
    features = root.first("GateDocumentFeatures")
    facts = _features(features) if features is not None else {}
    own = own_notes.from_text(str(facts.pop(own_notes.KEY, "")))
    links = links_in(own)
    more = own.get("facts") if isinstance(own, dict) else None
    facts |= more if isinstance(more, dict) else {}
    found = [_set(each, nodes) for each in root.named("AnnotationSet")]
    checked_annotators(len(found))
    filled = [each for each in found if each.spans or each.refused] or found[:1] or [ForeignDocument(text="")]
    for given in filled:
        given.text, given.facts, given.unit = text, facts, "code_points"
        given.relations = list(relations_in(links.get(given.annotator), given.spans))
        yield from limited(name, taken_document(given, name, "", options))


def _text_and_nodes(marked: Element) -> tuple[str, dict[str, int]]:
    pieces, nodes, at = [marked.text], {}, len(marked.text)
    for node in marked.children:
        nodes[node.attributes.get("id", "")] = at
        inner = node.text + node.tail
        pieces.append(inner)
        at += len(inner)
    return "".join(pieces), nodes


def _set(element: Element, nodes: dict[str, int]) -> ForeignDocument:
    given = ForeignDocument(text="", annotator=element.attributes.get("Name", ""))
    for number, item in enumerate(element.named("Annotation"), 1):
        said = item.attributes
        start, end = (nodes.get(said.get(key, "")) for key in ("StartNode", "EndNode"))
        if start is None or end is None:
            given.refused.append(
                (
                    worded("annotation {number}", number=said.get("Id", number)),
                    worded("It names a node that is not there."),
                )
            )
            continue
        features = _features(item)
        own = own_notes.from_text(str(features.pop(own_notes.KEY, "")))
        span = GivenSpan(start, end, said.get("Type", ""), id=f"s{said.get('Id')}", number=number)
        span.features = features or None
        own_notes.tell_span(span, own)
        given.spans.append(span)
    return given


def _features(element: Element) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for feature in element.named("Feature"):
        name, value = feature.first("Name"), feature.first("Value")
        if name is not None and value is not None:
            found[name.text] = _value(value.attributes.get("className", ""), value.text)
    return found


def _value(kind: str, text: str) -> Any:
    """A value of a plain class; any other is kept as the words that stand there."""
    try:
        if kind in _WHOLE:
            return int(text[:40])
        if kind in _DECIMAL:
            number = float(text)
            return number if number - number == 0 else text
    except ValueError:
        return text
    return text == "true" if kind == "java.lang.Boolean" and text in ("true", "false") else text
