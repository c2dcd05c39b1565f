"""What tells the files of other tools apart: their first keys, elements and lines."""

from __future__ import annotations

import re
import zlib

from annotator.formats.conll_columns import has_tag_column
from annotator.formats.kinds import Kind
from annotator.formats.label_studio_min import is_min

_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*+)"(\s*:)?|[{}\[\]]')
_TASK_START = re.compile(r'\[?\s*\{\s*(?:"id"\s*:\s*\d+\s*,\s*)?"data"\s*:\s*\{')
_TASK_DATA = re.compile(r'"data"\s*:\s*\{')
_TASK_WORK = re.compile(r'"(?:annotations|predictions|completions)"\s*:\s*\[')
_SPACY = re.compile(r'\[?\s*\{\s*"text"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*"ents"\s*:\s*\[')
_SPACY_TRAINING = re.compile(r'\[?\s*\{\s*(?:"id"\s*:\s*[^,{\[]{1,80},\s*)?"paragraphs"\s*:\s*\[')
_W3C = re.compile(r'"@?type"\s*:\s*\[?\s*"(?:oa:)?Annotation(?:Page|Collection)?"')
_CAS_KEYS = frozenset({"%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"})
_PUB_KEYS = frozenset({"denotations", "tracks", "blocks"})
_PUB_SOURCE = frozenset({"text", "sourcedb", "sourceid"})

_CONLL = re.compile(r"(?:\S+[ \t]+)?(?:\S+[ \t]+){0,8}(?:O|[BIELSUM]-\S+)\s*|-DOCSTART-.*|#.*|\s*")
_CONLL_TAG = re.compile(r"[ \t][BIELSUM]-\S+\s*$", re.MULTILINE)
_CONLL_COLUMN = re.compile(r"\t[BISU]-[A-Za-z]\S*(?:\t|$)", re.MULTILINE)
_CONLL_INLINE = re.compile(r"(?:\S+\|(?:O|[BIELSUM]-[^\s|]+)(?: |$)){3,}")
_CONLLU = re.compile(r"^\d+(?:-\d+)?(?:\t[^\t\n]*){9}$", re.MULTILINE)
_CONLLU_LINE = re.compile(r"\d+(?:[-.]\d+)?(?:\t[^\t\n]*){9}\r?|#.*|\s*")

_MEDTATOR = re.compile(r"<[A-Za-z_][\w.-]*>\s*(?:<META(?:\s[^<]*)?(?:/>|>[^<]*</META>)\s*)?<TEXT>")
_XML_ROOTS = {"GateDocument": Kind.GATE_XML, "XMI": Kind.XMI, "CAS": Kind.XMI}


def json_kind(start: str) -> Kind | None:
    """The tool whose JSON begins so; None for JSON of no known shape, and for what is none."""
    if not start.startswith(("{", "[")):
        return None
    keys = top_keys(start)
    if keys & _CAS_KEYS:
        return Kind.CAS_JSON
    if "annotation_sets" in keys:
        return Kind.GATE_JSON
    if keys & _PUB_KEYS or keys >= _PUB_SOURCE:
        return Kind.PUBANNOTATION
    if ("@context" in keys or "target" in keys) and _W3C.search(start):
        return Kind.WEB_ANNOTATION
    if _is_label_studio(start) or is_min(keys):
        return Kind.LABEL_STUDIO
    if _SPACY.match(start) or _SPACY_TRAINING.match(start):
        return Kind.SPACY_JSON
    return None


def top_keys(start: str) -> set[str]:
    """The keys of the first object of JSON, or of a list, as far as the sample goes."""
    depth, in_list, keys = 0, start.startswith("["), set()
    for mark in _TOKEN.finditer(start, int(in_list)):
        bracket = mark[0]
        if bracket in {"{", "["}:
            depth += 1
        elif bracket in {"}", "]"}:
            depth -= 1
            if depth <= 0:
                break
        elif depth == 1 and mark[2]:
            keys.add(mark[1])
    return keys


def _is_label_studio(start: str) -> bool:
    """Whether JSON begins with a task: its data, or what was said of them."""
    if _TASK_START.match(start):
        return True
    return bool(_TASK_DATA.search(start) and _TASK_WORK.search(start))


def markup_kind(body: str, root: str) -> Kind | None:
    """The tool whose XML has this root element; ``body`` is the XML from there on."""
    kind = _XML_ROOTS.get(root.rpartition(":")[2])
    if kind is not None:
        return kind
    return Kind.MEDTATOR if _MEDTATOR.match(body.lstrip()) else None


def lines_kind(start: str, *, whole: bool) -> Kind | None:
    """The tool whose lines these are; ``whole`` is False where the sample ends within a line."""
    if start.startswith("#FORMAT=WebAnno TSV"):
        return Kind.WEBANNO
    lines = start.split("\n")[:200]
    if not whole and len(lines) > 1:
        lines = lines[:-1]
    if _CONLLU.search(start) and sum(bool(_CONLLU_LINE.fullmatch(line)) for line in lines) > 0.9 * len(lines):
        return Kind.CONLLU
    if _CONLL_TAG.search(start) and all(_CONLL.fullmatch(line) for line in lines):
        return Kind.CONLL
    if _CONLL_COLUMN.search(start) and has_tag_column([line.removesuffix("\r") for line in lines]):
        return Kind.CONLL
    if lines and _CONLL_INLINE.fullmatch(lines[0].rstrip("\r ")):
        return Kind.CONLL
    return None


def is_docbin(head: bytes) -> bool:
    """Whether a file begins as spaCy's DocBin does: a packed map that names its version first."""
    if len(head) < 2 or head[0] != 0x78 or int.from_bytes(head[:2], "big") % 31:
        return False
    try:
        start = zlib.decompressobj().decompress(head[:4096], 64)
    except zlib.error:
        return False
    return 0x80 <= start[:1][0] <= 0x8F and start[1:9] == b"\xa7version" if start else False
