"""From records to brat's text and annotation files, and the configuration that names their types.

What brat has no line for (layers, features that are no plain words, ranges that begin with a line
end) stands as JSON in a note of type ``Goldspan``, which other programs show and leave alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeGuard

from annotator.domain.record import Record
from annotator.domain.span import Relation, Span
from annotator.domain.wording import worded
from annotator.formats.brat.configuration import Seen, configuration_of
from annotator.formats.brat.reading import (
    ARGUMENT,
    ENDS,
    EVENT,
    EVENTS,
    FRAGMENTS,
    NOTES,
    PLAIN_NOTE,
    REFERENCES,
    ROLES,
    USUAL_ROLES,
)
from annotator.formats.brat.shapes import (
    TYPE,
    are_pieces,
    are_words,
    events_of,
    group_of,
    is_attribute,
    is_note,
    is_reference,
    pieces_of,
)
from annotator.formats.brat.standoff import OUR_NOTE
from annotator.formats.document_facts import json_line, plain
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.options import ReadOptions

CARRIES = frozenset({"ids", "layers", "features", "scores", "relations", "relation features", "annotator"})

_LAYERS = ReadOptions()


class BratWriter:
    """Writes ``STEM.txt`` and ``STEM.ann`` for each record, and at last ``annotation.conf``."""

    def __init__(self) -> None:
        self._seen = Seen()

    def files(self, record: Record, stem: str, missing: NotCarried) -> dict[str, bytes]:
        """The two files of one record."""
        count_missing(record, CARRIES, missing)
        lines = _Lines(record, missing, self._seen)
        return {f"{stem}.txt": record.document.text.encode(), f"{stem}.ann": "".join(lines.all()).encode()}

    def last_files(self) -> dict[str, bytes]:
        """The configuration that brat shows these annotations with."""
        return {"annotation.conf": configuration_of(self._seen).encode()}


class _Lines:
    def __init__(self, record: Record, missing: NotCarried, seen: Seen) -> None:
        self._record = record
        self._text = record.document.text
        self._missing = missing
        self._seen = seen
        self._ids: dict[str, str] = {}
        self._spans = {span.id: span for span in record.spans}
        self._used: set[str] = set()
        self._counts = {"A": 0, "N": 0, "#": 0}
        self._said: list[str] = []

    def all(self) -> list[str]:
        """The lines, in the order brat writes them: spans, links, then what is said of both."""
        lines = self._span_lines()
        lines += self._event_lines()
        lines += self._relation_lines()
        return lines + self._said

    def _span_lines(self) -> list[str]:
        lines: list[str] = []
        own = {s.id for s in self._record.spans if re.fullmatch(r"T[1-9]\d{0,8}", s.id)}
        number = 0
        for span in sorted(self._record.spans, key=lambda s: s.order):
            pieces = pieces_of(span, self._text)
            if not pieces:
                self._missing.add(worded("spans of line breaks alone"), self._record, span.start)
                continue
            uid = span.id
            if uid not in own:
                number += 1
                while (uid := f"T{number}") in own:
                    number += 1
            self._ids[span.id] = uid
            label = _type_of(span.label)
            places = ";".join(f"{start} {end}" for start, end in pieces)
            text = " ".join(self._text[start:end] for start, end in pieces)
            lines.append(f"{uid}\t{label} {places}\t{text}\n")
            self._seen.span(label, event=events_of(span) is not None)
            self._say_of_span(span, uid, label, pieces)
        return lines

    def _say_of_span(self, span: Span, uid: str, label: str, pieces: list[tuple[int, int]]) -> None:
        ours: dict[str, Any] = {}
        if uid != span.id:
            ours["id"] = span.id
        if label != span.label:
            ours["label"] = span.label
        if span.layer != _LAYERS.layer_of(span.label):
            ours["layer"] = span.layer
        if span.score is not None:
            ours["score"] = span.score
        fragments = span.features.get(FRAGMENTS)
        by_feature = are_pieces(fragments, span, self._text)
        if not by_feature and (len(pieces) > 1 or pieces[0] != (span.start, span.end)):
            ours["range"] = [span.start, span.end]
        left = self._say_features(
            span.features, uid, {FRAGMENTS} if by_feature else set(), event=events_of(span) is not None
        )
        self._say_ours(uid, ours, left)

    def _say_features(
        self, features: Mapping[str, Any], uid: str, done: set[str], event: bool
    ) -> dict[str, Any]:
        """Write the features brat has lines for; those it has none for come back."""
        left: dict[str, Any] = {}
        for name, value in sorted(features.items()):
            if name in done:
                continue
            if name == NOTES and isinstance(value, list) and value and all(map(is_note, value)):
                for note in value:
                    kind, text = (PLAIN_NOTE, note) if isinstance(note, str) else note
                    self._say("#", f"{kind} {uid}\t{text}")
            elif name == REFERENCES and isinstance(value, list) and value and all(map(is_reference, value)):
                for reference in value:
                    kind = reference[2] if len(reference) > 2 else "Reference"
                    self._say("N", f"{kind} {uid} {reference[0]}\t{reference[1]}")
            elif name == EVENTS and event:
                continue  # written with the events
            elif is_attribute(name, value):
                for each in value if isinstance(value, list) else [value]:
                    self._say("A", f"{name} {uid}" if each is True else f"{name} {uid} {each}")
                    self._seen.attribute(name, each)
            else:
                left[name] = plain(value)
        return left

    def _say_ours(self, uid: str, ours: dict[str, Any], left: dict[str, Any]) -> None:
        if left:
            ours["features"] = left
        if ours:
            self._say("#", f"{OUR_NOTE} {uid}\t{_json(ours)}")

    def _say(self, kind: str, body: str) -> None:
        self._counts[kind] += 1
        self._said.append(f"{kind}{self._counts[kind]}\t{body}\n")

    def _event_lines(self) -> list[str]:
        lines: list[str] = []
        self._roles: dict[str, list[str]] = {}
        self._as_role: set[str] = set()
        events: dict[str, tuple[Span, Mapping[str, Any]]] = {}
        for span in self._record.spans:
            for uid, said in (events_of(span) or {}).items():
                if span.id in self._ids and uid not in events:
                    events[uid] = (span, said)
        for relation in sorted(self._record.relations, key=lambda r: _in_order(r.id)):
            target = self._role_of(relation, events)
            if target:
                self._as_role.add(relation.id)
                self._roles.setdefault(relation.features[EVENT], []).append(f"{relation.label}:{target}")
                child = self._spans[relation.child]
                head = self._spans[relation.head]
                self._seen.role(_type_of(head.label), relation.label, _type_of(child.label))
        for uid, (span, said) in sorted(events.items(), key=lambda item: _in_order(item[0])):
            kind = said.get("type") or _type_of(span.label)
            roles = "".join(f" {role}" for role in self._roles.get(uid, ()))
            lines.append(f"{uid}\t{kind}:{self._ids[span.id]}{roles}\n")
            self._say_features({k: v for k, v in said.items() if k != "type"}, uid, set(), event=False)
        return lines

    def _role_of(self, relation: Relation, events: Mapping[str, tuple[Span, Any]]) -> str:
        """What a role of an event points to, if this relation is one and nothing else."""
        event, argument = relation.features.get(EVENT), relation.features.get(ARGUMENT)
        if not isinstance(event, str) or event not in events or events[event][0].id != relation.head:
            return ""
        if not set(relation.features) <= {EVENT, ARGUMENT} or relation.score is not None:
            return ""
        if not TYPE.fullmatch(relation.label) or relation.child not in self._ids:
            return ""
        if argument is None:
            return self._ids[relation.child]
        known = isinstance(argument, str) and argument in events
        return argument if known and events[argument][0].id == relation.child else ""

    def _relation_lines(self) -> list[str]:
        lines: list[str] = []
        groups: dict[tuple[str, str, int], list[Relation]] = {}
        number = 0
        own = {r.id for r in self._record.relations if re.fullmatch(r"R[1-9]\d{0,8}", r.id)}
        for relation in sorted(self._record.relations, key=lambda r: r.order):
            if relation.id in self._as_role:
                continue
            if relation.head not in self._ids or relation.child not in self._ids:
                at = self._spans[relation.head].start if relation.head in self._spans else -1
                self._missing.add(worded("relations of spans that were left out"), self._record, at)
                continue
            if group := group_of(relation):
                groups.setdefault((relation.label, relation.head, group), []).append(relation)
                continue
            uid = relation.id
            if uid not in own:
                number += 1
                while (uid := f"R{number}") in own:
                    number += 1
            lines.append(self._relation_line(relation, uid))
        for (label, head, _), members in sorted(groups.items(), key=lambda item: (item[0][2], item[0])):
            ids = [head, *(m.child for m in sorted(members, key=lambda m: _in_order(m.id)))]
            lines.append(f"*\t{label} {' '.join(self._ids[i] for i in ids)}\n")
            self._seen.relation(label, self._label(head), self._label(ids[1]), symmetric=True)
        return lines

    def _relation_line(self, relation: Relation, uid: str) -> str:
        label = _type_of(relation.label)
        features = relation.features
        done: set[str] = set()
        roles = features.get(ROLES)
        if are_words(roles) and len(set(roles)) == 2 and roles != USUAL_ROLES:
            first, second = roles
            done.add(ROLES)
        else:
            first, second = USUAL_ROLES
        head, child = self._ids[relation.head], self._ids[relation.child]
        ends = features.get(ENDS)
        if self._are_ends(ends, relation):
            head, child = ends[0] or head, ends[1] or child
            done.add(ENDS)
        ours: dict[str, Any] = {}
        if uid != relation.id:
            ours["id"] = relation.id
        if label != relation.label:
            ours["label"] = relation.label
        if relation.score is not None:
            ours["score"] = relation.score
        self._say_ours(uid, ours, self._say_features(features, uid, done, event=False))
        self._seen.relation(label, self._label(relation.head), self._label(relation.child), (first, second))
        return f"{uid}\t{label} {first}:{head} {second}:{child}\n"

    def _are_ends(self, ends: Any, relation: Relation) -> TypeGuard[list[str]]:
        if not isinstance(ends, list) or len(ends) != 2 or not any(ends):
            return False
        for end, uid in zip(ends, (relation.head, relation.child), strict=True):
            if end and (not isinstance(end, str) or end not in (events_of(self._spans[uid]) or {})):
                return False
        return True

    def _label(self, uid: str) -> str:
        return _type_of(self._spans[uid].label)


def _type_of(label: str) -> str:
    """A label as brat can write it: one word."""
    return "_".join(TYPE.findall(label)) or "_"


def _in_order(uid: str) -> tuple[int, str]:
    number = re.search(r"\d+$", uid)
    return (int(number[0]) if number else 0, uid)


def _json(value: dict[str, Any]) -> str:
    return json_line(plain(value)).decode().rstrip("\n")
