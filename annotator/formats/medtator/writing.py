"""Writes MedTator's XML, one file a record, and the schema that names its tags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.domain.fragments import FRAGMENTS, pieces_of
from annotator.domain.record import Record
from annotator.domain.span import Relation, Span
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.document_facts import facts_of
from annotator.formats.medtator.reading import OUR_ROOT, ROLES, USUAL_ROLES
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.xml_writing import attribute, held, is_name, name_of

CARRIES = own_notes.EVERYTHING | {"annotator", "meta", "extra"}
_RESERVED = frozenset({"id", "spans", "text", "headText", "childText", own_notes.KEY})


class MedtatorWriter:
    """Writes ``STEM.xml`` for each record and, at last, ``goldspan.dtd`` with all tags seen.

    Positions count code points. What MedTator has no place for stands as JSON in the attribute
    ``goldspan`` of a tag, or of the element META.
    """

    def __init__(self) -> None:
        self._spans: dict[str, set[str]] = {}
        self._links: dict[str, None] = {}

    def files(self, record: Record, stem: str, missing: NotCarried) -> dict[str, bytes]:
        """The file of one record."""
        count_missing(record, CARRIES, missing)
        text, replaced = held(record.document.text)
        if replaced:
            missing.add(worded("characters that XML can't hold (now U+FFFD)"), record, number=replaced)
        own: dict[str, Any] = {}
        if record.annotator:
            own["annotator"] = record.annotator
        if facts := facts_of(record, missing):
            own["facts"] = facts
        closed = text.replace("]]>", "]]]]><![CDATA[>")
        spans = sorted(record.spans, key=lambda s: s.order)
        ids = _ids(spans)
        lines = [
            '<?xml version="1.0" encoding="UTF-8" ?>',
            f"<{OUR_ROOT}>",
            f"<META {own_notes.KEY}={attribute(own_notes.as_text(own))}/>",
            f"<TEXT><![CDATA[{closed}]]></TEXT>",
            "<TAGS>",
            *(self._span(span, text, ids[span.id]) for span in spans),
            *(self._link(r, ids, n) for n, r in enumerate(sorted(record.relations, key=lambda r: r.order))),
            "</TAGS>",
            f"</{OUR_ROOT}>",
            "",
        ]
        return {f"{stem}.xml": "\n".join(lines).encode()}

    def last_files(self) -> dict[str, bytes]:
        """The schema, which MedTator opens before the files."""
        lines = [f'<!ENTITY name "{OUR_ROOT}">', ""]
        for name, attributes in sorted(self._spans.items()):
            lines.append(f"<!ELEMENT {name} ( #PCDATA ) >")
            lines += [f"<!ATTLIST {name} {each} CDATA #IMPLIED>" for each in sorted(attributes)]
        for name in sorted(self._links):
            lines.append(f"<!ELEMENT {name} EMPTY >")
            lines += [
                f'<!ATTLIST {name} arg{n} IDREF prefix="{role}" #IMPLIED>'
                for n, role in enumerate(USUAL_ROLES)
            ]
        return {"goldspan.dtd": "\n".join([*lines, ""]).encode()}

    def _span(self, span: Span, text: str, uid: str) -> str:
        name = name_of(span.label)
        pieces = pieces_of(span.features, span.start, span.end)
        rest = {k: v for k, v in span.features.items() if k != FRAGMENTS or len(pieces) == 1}
        said = {"id": uid, "spans": ",".join(f"{s}~{e}" for s, e in pieces)}
        said["text"] = " ".join(text[s:e] for s, e in pieces)
        plain = _plain(rest)
        self._spans.setdefault(name, set()).update(plain)
        left = {key: value for key, value in rest.items() if key not in plain}
        own = own_notes.of_span(span, uid=uid, label=name, features=left)
        return _tag(name, said | plain | _own(own))

    def _link(self, relation: Relation, ids: Mapping[str, str], number: int) -> str:
        name = name_of(relation.label)
        roles: Any = relation.features.get(ROLES)
        named = _are_roles(roles)
        head, child = roles if named else USUAL_ROLES
        uid = f"L{number}"
        said = {"id": uid, f"{head}ID": ids[relation.head], f"{child}ID": ids[relation.child]}
        rest = {key: v for key, v in relation.features.items() if not (named and key == ROLES)}
        plain = {key: value for key, value in _plain(rest).items() if not key.endswith(("ID", "Text"))}
        left = {key: value for key, value in rest.items() if key not in plain}
        self._links[name] = None
        own = own_notes.of_relation(relation, uid=uid, label=name, features=left)
        return _tag(name, said | plain | _own(own))


def _ids(spans: list[Span]) -> dict[str, str]:
    """The ids as they are, since any text may stand in an attribute; the empty one gets a number."""
    return {span.id: span.id if held(span.id)[1] == 0 else f"S{n}" for n, span in enumerate(spans)}


def _plain(features: Mapping[str, Any]) -> dict[str, str]:
    return {
        key: value
        for key, value in sorted(features.items())
        if isinstance(value, str) and is_name(key) and key not in _RESERVED and value and held(value)[1] == 0
    }


def _are_roles(roles: Any) -> bool:
    if not isinstance(roles, list) or len(roles) != 2 or roles[0] == roles[1] or roles == USUAL_ROLES:
        return False
    return all(isinstance(role, str) and is_name(role) and role + "ID" not in _RESERVED for role in roles)


def _own(own: dict[str, Any]) -> dict[str, str]:
    return {own_notes.KEY: own_notes.as_text(own)} if own else {}


def _tag(name: str, said: Mapping[str, str]) -> str:
    return f"<{name} {' '.join(f'{key}={attribute(value)}' for key, value in said.items())}/>"
