"""What a file was recognised as, by the names people know the tools by."""

from __future__ import annotations

from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.ui.language import shown, tr

_NAMES = {
    "goldspan": "Goldspan JSON Lines",
    "hugging-face": "Hugging Face rows",
    "jsonl": "JSON Lines",
    "brat": "brat standoff",
    "prodigy": "Prodigy",
    "doccano": "doccano",
    "label-studio": "Label Studio",
    "conll": "CoNLL columns",
    "conllu": "CoNLL-U",
    "spans-csv": worded("a table of spans"),
    "spacy-json": "spaCy JSON",
    "spacy": "spaCy DocBin",
    "web-annotation": "Web Annotation (W3C)",
    "pubannotation": "PubAnnotation",
    "webanno": "WebAnno TSV",
    "xmi": "UIMA CAS XMI",
    "cas-json": "UIMA CAS JSON",
    "gate-json": "GATE JSON (BDOC)",
    "gate-xml": "GATE XML",
    "medtator": "MedTator",
}
_UNITS = {"code_points": worded("characters"), "utf16": worded("UTF-16 units"), "utf8": worded("UTF-8 bytes")}
_OF_TOKENS = frozenset({"conll", "conllu", "spacy"})
"""Formats whose spans are made of tokens: they have no positions of their own."""


def recognised_as(record: Record) -> str:
    """Such as "Recognised as Label Studio; positions count UTF-16 units."; nothing for plain articles."""
    name = _NAMES.get(record.format, "")
    if not name or not (record.spans or record.annotator):
        return ""
    if record.format in _OF_TOKENS:
        return tr("Recognised as {name}; spans are made of tokens.", name=shown(name))
    unit = _UNITS.get(record.unit, "")
    return (
        tr("Recognised as {name}; positions count {unit}.", name=shown(name), unit=shown(unit))
        if unit
        else tr("Recognised as {name}.", name=shown(name))
    )
