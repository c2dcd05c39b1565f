"""The kinds of files there are to read."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

HEAD = 65_536
"""How many bytes of a file are enough to recognise it."""


class Kind(StrEnum):
    """How a file is to be read. Zips hold Word documents, or are archives."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    TABLE = "table"
    JSONL = "jsonl"
    LABEL_STUDIO = "label-studio"
    CONLL = "conll"
    SPAN_TABLE = "spans-csv"
    SPACY_JSON = "spacy-json"
    DOCBIN = "spacy"
    WEB_ANNOTATION = "web-annotation"
    PUBANNOTATION = "pubannotation"
    CONLLU = "conllu"
    WEBANNO = "webanno"
    XMI = "xmi"
    CAS_JSON = "cas-json"
    GATE_JSON = "gate-json"
    GATE_XML = "gate-xml"
    MEDTATOR = "medtator"
    ZIP = "zip"
    GZIP = "gzip"


RISKY = frozenset(
    {Kind.HTML, Kind.PDF, Kind.ZIP, Kind.GZIP, Kind.DOCBIN, Kind.XMI, Kind.GATE_XML, Kind.MEDTATOR}
)
"""What a hostile file could make slow or huge to read: done in a child process with limits."""

_OTHER_NAMES = {"docx": Kind.ZIP, "brat": Kind.TEXT, "prodigy": Kind.JSONL, "doccano": Kind.JSONL}
BY_FORMAT: Mapping[str, Kind] = MappingProxyType({kind.value: kind for kind in Kind} | _OTHER_NAMES)
"""The kind of file that each of ``options.FORMATS`` is read as."""
