"""Writes UIMA CAS, one file a record: XMI with its type system, or JSON that holds its types."""

from __future__ import annotations

from typing import Any

from annotator.domain.positions import Utf16Map
from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.document_facts import facts_of, json_line
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.trimmed_spans import in_utf16
from annotator.formats.uima.document import DEPENDENT, GOVERNOR, SOFA
from annotator.formats.uima.layer_names import OUR_DOCUMENT, OUR_LINK, OUR_SPAN, short
from annotator.formats.xml_writing import attribute, held

CARRIES = own_notes.EVERYTHING | {"annotator", "meta", "extra"}
TYPE_SYSTEM = "TypeSystem.xml"

_STRING, _ANNOTATION = "uima.cas.String", "uima.tcas.Annotation"
_TYPES: dict[str, dict[str, str]] = {
    OUR_SPAN: {"label": _STRING, own_notes.KEY: _STRING},
    OUR_LINK: {"label": _STRING, own_notes.KEY: _STRING, DEPENDENT: OUR_SPAN, GOVERNOR: OUR_SPAN},
    OUR_DOCUMENT: {own_notes.KEY: _STRING},
}
_REFERENCES = frozenset({"sofa", GOVERNOR, DEPENDENT})
_Said = dict[str, Any]


class XmiWriter:
    """Writes ``STEM.xmi`` for each record and, at last, the type system; positions count UTF-16 units."""

    def files(self, record: Record, stem: str, missing: NotCarried) -> dict[str, bytes]:
        """The file of one record."""
        text, replaced = held(record.document.text)
        if replaced:
            missing.add(worded("characters that XML can't hold (now U+FFFD)"), record, number=replaced)
        structures = _structures(record, text, missing)
        package = OUR_SPAN.rpartition(".")[0].replace(".", "/")
        spaces = {
            "xmi": "http://www.omg.org/XMI",
            "cas": "http:///uima/cas.ecore",
            "custom": f"http:///{package}.ecore",
        }
        named = " ".join(f'xmlns:{key}="{value}"' for key, value in spaces.items())
        lines = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<xmi:XMI {named} xmi:version="2.0">',
            '<cas:NULL xmi:id="0"/>',
        ]
        for uid, type_, said in structures:
            prefix = "cas" if type_ == SOFA else "custom"
            values = " ".join(f"{key}={attribute(str(value))}" for key, value in said.items())
            lines.append(f'<{prefix}:{short(type_)} xmi:id="{uid}" {values}/>')
        members = " ".join(str(uid) for uid, type_, _ in structures if type_ != SOFA)
        lines += [f'<cas:View sofa="1" members="{members}"/>', "</xmi:XMI>", ""]
        return {f"{stem}.xmi": "\n".join(lines).encode()}

    def last_files(self) -> dict[str, bytes]:
        """The type system, which programs of UIMA read before the files."""
        types = "\n".join(_type_description(name, features) for name, features in _TYPES.items())
        content = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n'
            f"<types>\n{types}\n</types>\n</typeSystemDescription>\n"
        )
        return {TYPE_SYSTEM: content.encode()}


class CasJsonWriter:
    """Writes ``STEM.json`` for each record; positions count UTF-16 units."""

    def files(self, record: Record, stem: str, missing: NotCarried) -> dict[str, bytes]:
        """The file of one record."""
        structures = _structures(record, record.document.text, missing)
        types = {
            name: {"%NAME": name, "%SUPER_TYPE": _ANNOTATION}
            | {feature: {"%NAME": feature, "%RANGE": kind} for feature, kind in features.items()}
            for name, features in _TYPES.items()
        }
        listed = [
            {"%ID": uid, "%TYPE": type_} | {f"@{k}" if k in _REFERENCES else k: v for k, v in said.items()}
            for uid, type_, said in structures
        ]
        members = [uid for uid, type_, _ in structures if type_ != SOFA]
        value = {
            "%TYPES": types,
            "%FEATURE_STRUCTURES": listed,
            "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": members}},
        }
        return {f"{stem}.json": json_line(value)}

    def last_files(self) -> dict[str, bytes]:
        """Nothing: each file holds its types."""
        return {}


def _structures(record: Record, text: str, missing: NotCarried) -> list[tuple[int, str, _Said]]:
    """The id, type and values of each feature structure; the first is the text."""
    count_missing(record, CARRIES, missing)
    units = Utf16Map(text)
    sofa = {"sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text/plain", "sofaString": text}
    about: _Said = {"annotator": record.annotator, "facts": facts_of(record, missing)}
    whole = {"sofa": 1, "begin": 0, "end": units.units, own_notes.KEY: own_notes.as_text(about)}
    found: list[tuple[int, str, _Said]] = [(1, SOFA, sofa), (2, OUR_DOCUMENT, whole)]
    ids: dict[str, int] = {}
    for uid, span in enumerate(sorted(record.spans, key=lambda s: s.order), 3):
        ids[span.id] = uid
        place: _Said = {"sofa": 1, "begin": units.to_utf16(span.start), "end": units.to_utf16(span.end)}
        own = own_notes.of_span(span, uid=f"a{uid}", features=in_utf16(span, units).features)
        found.append((uid, OUR_SPAN, place | {"label": span.label} | _own(own)))
    places = {span.id: span for span in record.spans}
    for uid, relation in enumerate(sorted(record.relations, key=lambda r: r.order), 3 + len(ids)):
        child = places[relation.child]
        place = {"sofa": 1, "begin": units.to_utf16(child.start), "end": units.to_utf16(child.end)}
        ends = {GOVERNOR: ids[relation.head], DEPENDENT: ids[relation.child]}
        own = own_notes.of_relation(relation, uid=f"a{uid}", features=relation.features)
        found.append((uid, OUR_LINK, place | ends | {"label": relation.label} | _own(own)))
    return found


def _own(own: _Said) -> _Said:
    return {own_notes.KEY: own_notes.as_text(own)} if own else {}


def _type_description(name: str, features: dict[str, str]) -> str:
    described = "".join(
        f"<featureDescription><name>{feature}</name><description/>"
        f"<rangeTypeName>{kind}</rangeTypeName></featureDescription>"
        for feature, kind in features.items()
    )
    return (
        f"<typeDescription><name>{name}</name><description/><supertypeName>{_ANNOTATION}</supertypeName>"
        f"<features>{described}</features></typeDescription>"
    )
