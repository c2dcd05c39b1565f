"""What a file is, told from its content; its name is only a hint.

What is no article is refused here, by name of what it is, so that nothing comes in as prose that
was written by a machine.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded
from annotator.formats.encoding import could_be_wide
from annotator.formats.foreign_shapes import is_docbin, json_kind, lines_kind, markup_kind, top_keys
from annotator.formats.kinds import BY_FORMAT, HEAD, RISKY, Kind
from annotator.formats.span_columns import is_span_table

__all__ = ["HEAD", "RISKY", "TEXT_COLUMNS", "Kind", "has_text_column", "recognised"]

_AS_TEXT = worded("Save it as plain text, HTML, DOCX, PDF or JSONL and import that.")
_NOT_YET = worded("Export it from there as plain text or JSONL and import that.")
_UNPACK = worded("Unpack it, then import the files.")

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (
        b"SQLite format 3\x00",
        worded("This is a database, not an article."),
        worded("If it is a project, open it instead."),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        worded("This is a document of an old Office program."),
        worded("Save it as .docx and import that."),
    ),
    (b"{\\rtf", worded("This is a rich text (RTF) file."), worded("Save it as .docx and import that.")),
    (b"7z\xbc\xaf\x27\x1c", worded("This is a 7-Zip archive."), _UNPACK),
    (b"Rar!\x1a\x07", worded("This is a RAR archive."), _UNPACK),
    (b"BZh", worded("This is a bzip2 file."), _UNPACK),
    (b"\xfd7zXZ\x00", worded("This is an xz file."), _UNPACK),
    (b"\x28\xb5\x2f\xfd", worded("This is a Zstandard file."), _UNPACK),
    (b"\x89PNG", worded("This is a picture."), _AS_TEXT),
    (b"\xff\xd8\xff", worded("This is a picture."), _AS_TEXT),
    (b"GIF8", worded("This is a picture."), _AS_TEXT),
    (b"\x7fELF", worded("This is a program."), _AS_TEXT),
    (b"MZ\x90", worded("This is a program."), _AS_TEXT),
)
_NAMES: dict[str, tuple[str, str]] = {
    ".ann": (
        worded("These are brat annotations without the text they belong to."),
        worded("Put the .txt of the same name beside them and import both."),
    ),
    **dict.fromkeys(
        (".sqlite", ".sqlite3", ".db", ".goldspan"),
        (
            worded("A file of this name should be a database, not an article."),
            worded("If it is a project, open it instead."),
        ),
    ),
    **dict.fromkeys(
        (
            ".yaml",
            ".yml",
            ".toml",
            ".ini",
            ".cfg",
            ".conf",
            ".dtd",
            ".xsd",
            ".py",
            ".js",
            ".css",
            ".sh",
            ".bat",
        ),
        (
            worded("A file of this name should be a program or its settings, not an article."),
            worded("Rename it to .txt if it is."),
        ),
    ),
    **dict.fromkeys(
        (".pkl", ".pickle"), (worded("Pickled Python objects are never read: they can run code."), "")
    ),
}
_TAR = (257, b"ustar")
_ROOTS = {
    "TEI": worded("TEI documents can't be imported yet."),
    "typeSystemDescription": worded("UIMA type systems by themselves can't be imported yet."),
    "rss": worded("News feeds can't be imported yet."),
    "feed": worded("News feeds can't be imported yet."),
    "nitf": worded("NITF files can't be imported yet."),
    "svg": worded("Pictures can't be imported yet."),
}
_OTHER_XML = worded("XML files of other tools can't be imported yet.")
_HTML_START = re.compile(
    r"(?:<!doctype\s+html|<(?:html|head|body|meta|title|article|main)[\s>])", re.IGNORECASE
)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_XML_ROOT = re.compile(r"<(?P<root>[A-Za-z_][\w:.-]*)(?=[\s/>])")
_BRAT = re.compile(r"(?:[TREAMNX#*]\d*\s+\S+ ?.*|)")
_BRAT_SPAN = re.compile(r"^T\d+\t\S+ \d+ \d+", re.MULTILINE)
_OLD_CAS = frozenset({"_referenced_fss", "_views"})
_LIST_OF_TEXTS = re.compile(r"\[\s*[\[{]|\{\s*\n")
_PAIR_OF_LIST = re.compile(r'\[\s*\[\s*"(?:[^"\\]|\\.)*"\s*,\s*\{')
_COLUMNS = dict.fromkeys((".conll", ".iob", ".bio", ".iob2", ".bioes", ".bilou"), Kind.CONLL) | {
    ".conllu": Kind.CONLLU
}
_LONGEST_HEADER = 10_000  # characters
_CONTROL = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")

TEXT_COLUMNS = ("text", "body", "content", "article", "full_text", "article_text")
"""Names of the column of a table that holds the articles, the likeliest first."""


def recognised(name: str, head: bytes, wanted: str = "") -> Kind:
    """How to read the file ``name`` that begins with ``head`` (``HEAD`` bytes, or all it has).

    ``wanted`` is a format a person named, which goes before everything but a packed file.

    Raises:
        UnusableInput: if it is no article, no table and no JSONL; the sentence says what it is.
    """
    suffix = PurePosixPath(name).suffix.lower()
    _refuse_binary(head)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return Kind.ZIP
    if head.startswith(b"\x1f\x8b"):
        return Kind.GZIP
    if head.lstrip().startswith(b"%PDF-"):
        return Kind.PDF
    if is_docbin(head):
        return Kind.DOCBIN
    if wanted:
        return BY_FORMAT[wanted]
    if suffix in _NAMES:
        reason, step = _NAMES[suffix]
        raise UnusableInput(reason, next_step=step)
    return _kind_of_text(suffix, _sample(head))


def _sample(head: bytes) -> str:
    """The head as text, good enough to recognise ASCII wording in it."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")
    wide = could_be_wide(head)
    text = head[: len(head) // 4 * 4].decode(wide, "replace") if wide else head.decode("utf-8", "replace")
    if not wide:
        controls, zeros = len(_CONTROL.findall(text)), text.count("\0")
        if controls > 0.02 * len(text) or (zeros and (controls or zeros > 0.2 * len(text))):
            raise UnusableInput(worded("This is not text but binary data."), next_step=_AS_TEXT)
    return text.removeprefix("\ufeff")


def _refuse_binary(head: bytes) -> None:
    for signature, what, step in _SIGNATURES:
        if head.startswith(signature):
            raise UnusableInput(what, next_step=step)
    if head[_TAR[0] :].startswith(_TAR[1]):
        raise UnusableInput(worded("This is a tar archive."), next_step=_UNPACK)


def _kind_of_text(suffix: str, sample: str) -> Kind:
    start = sample.lstrip()
    kind = _json_kind(suffix, start)
    if kind is not None:
        return kind
    if start.startswith("<"):
        kind = _markup(suffix, start)
        if kind is not None:
            return kind
    if suffix in {".html", ".htm", ".xhtml", ".mhtml"} and _TAG.search(start):
        return Kind.HTML
    _refuse_annotations(start)
    kind = lines_kind(start, whole=len(start) < HEAD // 2)
    if kind is not None:
        return kind
    if suffix in _COLUMNS:
        return _COLUMNS[suffix]
    if is_span_table(start[:_LONGEST_HEADER]):
        return Kind.SPAN_TABLE
    if suffix in {".csv", ".tsv", ".tab"} or has_text_column(start.partition("\n")[0]):
        return Kind.TABLE
    return Kind.TEXT


def _markup(suffix: str, start: str) -> Kind | None:
    """HTML; another markup language is refused; None for text that begins with a "<"."""
    without_declaration = re.sub(r"^(?:<\?xml.*?\?>|\s+|<!--.*?-->)+", "", start, flags=re.DOTALL)
    if _HTML_START.match(without_declaration):
        return Kind.HTML
    if suffix in {".html", ".htm", ".xhtml"}:
        return Kind.HTML
    body = re.sub(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", "", without_declaration, count=1, flags=re.DOTALL)
    root = _XML_ROOT.match(body.lstrip())
    kind = markup_kind(body, root["root"]) if root else None
    if kind is not None:
        return kind
    if suffix == ".xml" or start.startswith(("<?xml", "<!DOCTYPE")):
        what = _ROOTS.get(root["root"].split("}")[-1], _OTHER_XML) if root else _OTHER_XML
        raise UnusableInput(what, next_step=_NOT_YET)
    return None


def _kind_of_json(start: str) -> Kind:
    if not _OLD_CAS.isdisjoint(top_keys(start)):
        raise UnusableInput(
            worded("This is UIMA's JSON of before version 0.4."),
            next_step=worded("Export it as CAS XMI or CAS JSON 0.4."),
        )
    if _LIST_OF_TEXTS.match(start) and ("text" in top_keys(start) or _PAIR_OF_LIST.match(start)):
        return Kind.JSONL
    if start.startswith("{") and (start.partition("\n")[0].rstrip().endswith("}") or "\n" not in start):
        return Kind.JSONL
    raise UnusableInput(
        worded("This JSON file is not one document a line."),
        next_step=worded("Save it as JSONL: one object a line."),
    )


def _json_kind(suffix: str, start: str) -> Kind | None:
    """How to read JSON; None for what is none."""
    kind = json_kind(start)
    if kind is not None:
        return kind
    if suffix in {".jsonl", ".ndjson"}:
        return Kind.JSONL
    if suffix == ".json" and start:
        return _kind_of_json(start)
    if start.startswith(("{", "[")):
        if _first_line_is_object(start):
            return Kind.JSONL
        if _is_json(start):
            return _kind_of_json(start)
    return None


def _is_json(sample: str) -> bool:
    try:
        msgspec.json.decode(sample)
    except (msgspec.DecodeError, ValueError):
        return False
    except RecursionError:
        return True
    return True


def _first_line_is_object(start: str) -> bool:
    line = start.partition("\n")[0]
    if len(line) >= HEAD - 4:  # cut off by the head: judged when it is read
        return True
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.DecodeError, ValueError):
        return False
    except RecursionError:
        return True


def _refuse_annotations(start: str) -> None:
    """Refuse other tools' annotation files that look like text."""
    lines = start.split("\n")[:200]
    if len(start) >= HEAD // 2:
        lines = lines[:-1]
    if _BRAT_SPAN.search(start) and all(_BRAT.fullmatch(line.rstrip("\r")) for line in lines):
        reason, step = _NAMES[".ann"]
        raise UnusableInput(reason, next_step=step)


def has_text_column(header: str) -> bool:
    """Whether a table's first line names a column of articles and at least one other column."""
    cells = [cell.strip().strip('"').strip().lower() for cell in re.split(r"[,;\t]", header)]
    return (
        2 <= len(cells) <= 100 and any(c in TEXT_COLUMNS for c in cells) and all(len(c) < 60 for c in cells)
    )
