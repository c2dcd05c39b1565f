"""W3C Web Annotation (JSON-LD): annotations that point into a text by positions or quotations.

The text stands in the file, in a page of ours or with a target, or in a text file beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.fragments import FRAGMENTS
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import Worded, worded, worded_count
from annotator.formats import own_notes
from annotator.formats.complaint import complaint
from annotator.formats.encoding import decode
from annotator.formats.foreign_document import ForeignDocument, checked_annotators, limited, taken_document
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import MOST_SPANS, GivenSpan
from annotator.formats.json_array import elements
from annotator.formats.json_values import keepable
from annotator.formats.options import ReadOptions
from annotator.formats.web_annotation.keys import motivations, with_plain_keys
from annotator.formats.web_annotation.selectors import ranges_of, source_of, text_in

TEXT, FACTS, NOTE = "goldspan:text", "goldspan:facts", "goldspan:note"
"""The keys of ours: a page's text and what is known of it, and what is left to say of an annotation."""

Beside = Callable[[str], bytes | None]
"""The text file of this name beside the one that is read."""

_LONGEST = 64_000_000  # bytes of one page
_TAGS = frozenset({"tagging", "classifying"})


@dataclass(slots=True)
class _Group:
    """The annotations of one text."""

    source: str
    text: str = ""
    unit: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    items: list[dict[str, Any]] = field(default_factory=list)


def records(
    name: str, stream: BinaryIO, options: ReadOptions, beside: Beside = lambda _name: None
) -> Iterator[Record | Refusal]:
    """The records of a file of annotations, pages or collections, one for each text and annotator.

    Raises:
        UnusableInput: if the file is cut off, or a page is longer than any may be.
    """
    yield from limited(name, _all(name, stream, options, beside))


def _all(name: str, stream: BinaryIO, options: ReadOptions, beside: Beside) -> Iterator[Record | Refusal]:
    loose: dict[str, _Group] = {}
    for number, content in enumerate(elements(stream, min(options.most_bytes, _LONGEST)), 1):
        where = worded("item {number}", number=number)
        try:
            value = with_plain_keys(keepable(msgspec.json.decode(content))[0])
            page = _page(value)
            if page is not None and page.text:
                yield from _records(name, where, page, options, beside)
                continue
            if page is not None and not page.items:
                raise UnusableInput(
                    worded("There are no annotations in it."), next_step=worded("Save its pages as well.")
                )
            for item in page.items if page is not None else [value]:
                source = source_of(item.get("target"))
                group = loose.setdefault(source, _Group(source))
                group.items.append(item)
                group.text = group.text or text_in(item.get("target"))
                if len(group.items) > MOST_SPANS:
                    raise UnusableInput(
                        worded_count(
                            "It has more than %Ln annotation of one text.",
                            "It has more than %Ln annotations of one text.",
                            MOST_SPANS,
                        )
                    )
        except UnusableInput as error:
            yield Refusal(file=name, place=where, reason=error.what, next_step=error.next_step)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            yield Refusal(file=name, place=where, reason=complaint(error, worded("The item")))
    for group in _with_links(loose):
        try:
            yield from _records(name, group.source, group, options, beside)
        except UnusableInput as error:
            yield Refusal(file=name, place=group.source, reason=error.what, next_step=error.next_step)


def _with_links(loose: dict[str, _Group]) -> list[_Group]:
    """Links between annotations stand with the text of the annotations they name."""
    homes = {uid: group for group in loose.values() for item in group.items if (uid := _id_of(item))}
    for group in loose.values():
        for item in group.items:
            _tie_body(item, homes)
    for group in loose.values():
        for item in [item for item in group.items if len(_ends(item)) > 1]:
            home = homes.get(_ends(item)[0])
            if home is not None and home is not group:
                group.items.remove(item)
                home.items.append(item)
    return [group for group in loose.values() if group.items]


def _tie_body(item: dict[str, Any], known: Mapping[str, Any]) -> None:
    """A link whose body is one annotation and whose target another has both as targets."""
    if "linking" not in motivations(item) or isinstance(item.get("target"), list):
        return
    ends = [_named(item.get(key)) for key in ("body", "target")]
    if all(end in known for end in ends):
        item["target"] = ends
        del item["body"]


def _named(value: Any) -> str:
    """The id of what stands there, by itself or as an object."""
    value = value[0] if isinstance(value, list) and len(value) == 1 else value
    if isinstance(value, dict):
        value = value.get("source", _id_of(value))
    return value if isinstance(value, str) else ""


def _page(value: Any) -> _Group | None:
    """A page or collection with its items; None for an annotation by itself."""
    if not isinstance(value, dict):
        raise UnusableInput(worded("It is no annotation."))
    first = value.get("first")
    items = value.get("items", first.get("items") if isinstance(first, dict) else None)
    if items is None and "target" in value:
        return None
    text, facts = value.get(TEXT), value.get(FACTS)
    found = _dicts(items)
    source = source_of(found[0].get("target")) if found else ""
    carried = next(filter(None, (text_in(item.get("target")) for item in found)), "")
    several = len({source_of(item.get("target")) for item in found}) > 1
    if not isinstance(text, str):
        text = "" if several else carried
    ours = TEXT in value and FACTS in value
    return _Group(
        source, text, "code_points" if ours else "", facts if isinstance(facts, dict) else {}, found
    )


def _records(
    name: str, where: str, group: _Group, options: ReadOptions, beside: Beside
) -> Iterator[Record | Refusal]:
    notes: list[str] = []
    if not group.text:
        content = beside(group.source)
        if content is None:
            step = worded("Put its text beside it, as a file of the same name that ends in .txt.")
            raise UnusableInput(_without_text(len(group.items), group.source[:80]), next_step=step)
        group.text = decode(content, options.encoding).text
        notes.append(worded("The text was read from the file beside it."))
    by_creator: dict[str, ForeignDocument] = {}
    links: list[dict[str, Any]] = []
    numbers: dict[str, tuple[ForeignDocument, int]] = {}
    for number, item in enumerate(group.items, 1):
        if len(_ends(item)) > 1:
            links.append(item)
            continue
        creator = _creator(item)
        given = by_creator.setdefault(creator, ForeignDocument(text=group.text, annotator=creator))
        span = _span(item, group.text)
        if isinstance(span, str):
            given.refused.append((worded("annotation {number}", number=_id_of(item) or number), span))
            continue
        span.number = len(given.spans) + 1
        given.spans.append(span)
        if _id_of(item):
            numbers.setdefault(_id_of(item), (given, span.number))
    checked_annotators(len(by_creator))
    for item in links:
        _relate(item, numbers, by_creator)
    for given in by_creator.values() or [ForeignDocument(text=group.text)]:
        given.facts, given.unit = group.facts, group.unit
        given.notes += notes
        yield from taken_document(given, name, where, options)


def _without_text(number: int, source: str) -> Worded:
    """That ``number`` annotations speak of a text that is not there."""
    if not source:
        return worded(
            "The text that its annotations speak of is not in the file. ({number} of no source)",
            number=number,
        )
    return worded(
        "The text that its annotations speak of is not in the file. ({number} of {source})",
        number=number,
        source=source,
    )


def _span(item: dict[str, Any], text: str) -> GivenSpan | str:
    ranges = ranges_of(item.get("target"), text)
    if isinstance(ranges, str):
        return ranges
    label, features = _said(item)
    if len(ranges) > 1:
        features[FRAGMENTS] = [[start, end] for start, end, _ in ranges]
    words = ranges[0][2] if len(ranges) == 1 else ""
    span = GivenSpan(ranges[0][0], ranges[-1][1], label, words, id=_id_of(item), features=features or None)
    own_notes.tell_span(span, item.get(NOTE))
    return span


def _relate(
    item: dict[str, Any],
    numbers: dict[str, tuple[ForeignDocument, int]],
    by_creator: dict[str, ForeignDocument],
) -> None:
    ends = [numbers.get(uid) for uid in _ends(item)[:2]]
    head, child = ends
    home = head[0] if head is not None else by_creator.setdefault(_creator(item), ForeignDocument(text=""))
    label, features = _said(item)
    same = child is not None and child[0] is home
    relation = GivenRelation(label, head[1] if head else 0, child[1] if child and same else 0)
    relation.id, relation.features = _id_of(item), features or None
    own_notes.tell_relation(relation, item.get(NOTE))
    home.relations.append(relation)


def _said(item: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The label that an annotation's bodies say, and the features."""
    label = ""
    features: dict[str, Any] = {}
    motivated = motivations(item)
    body = item.get("body", item.get("bodyValue"))
    for each in body if isinstance(body, list) else [body]:
        value, purpose = each, ""
        if isinstance(each, dict):
            value = each.get("value", each.get("source", each.get("id")))
            purpose = str(each.get("purpose", each.get("role", "")))
        if not isinstance(value, str) or not value:
            continue
        if not label and (purpose in _TAGS or (not purpose and _TAGS & motivated.keys())):
            label = value
        else:
            features.setdefault(purpose or "body", []).append(value)
    label = label or next(iter(motivated), "")
    return label or "annotation", features


def _ends(item: dict[str, Any]) -> list[str]:
    """The annotations that a link ties together; nothing for what is no link."""
    if "linking" not in motivations(item):
        return []
    targets = item.get("target")
    found: list[str] = []
    for target in targets if isinstance(targets, list) else [targets]:
        uid = _id_of(target) if isinstance(target, dict) else target
        if isinstance(uid, str) and uid:
            found.append(uid)
    return found if len(found) == 2 else []


def _creator(item: dict[str, Any]) -> str:
    creator = item.get("creator")
    creator = creator[0] if isinstance(creator, list) and creator else creator
    if isinstance(creator, dict):
        creator = next((creator[key] for key in ("name", "nickname", "id") if creator.get(key)), "")
    return creator if isinstance(creator, str) else ""


def _id_of(item: dict[str, Any]) -> str:
    uid = item.get("id", item.get("@id"))
    return uid if isinstance(uid, str) else ""


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
