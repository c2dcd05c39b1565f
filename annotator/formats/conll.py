"""CoNLL columns: a token a line with its tag in the last column, in any of the usual schemes.

IOB, IOB2, BIOES and BILOU are read alike: an entity begins at B, S, U, at a change of label, and
where a tag continues nothing; it ends after E, L, S and U. The rule is conlleval's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.formats.article import Source, document_of
from annotator.formats.encoding import decode
from annotator.formats.foreign_spans import GivenSpan, TakenSpans, place
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import encoding_notes
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_size, checked_text

DOCUMENT = "-DOCSTART-"

_TAG = re.compile(r"O|(?P<prefix>[BIELSUM])-(?P<label>\S.*)")
_BLANKS = re.compile(" +")
_BEGINS, _ENDS = frozenset("BSU"), frozenset("ELSU")
_MOST_REFUSALS = 50  # of one file, one by one; the rest are counted


def records(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The documents of a file of columns; their text is put together from the tokens.

    Raises:
        UnusableInput: if the file is too large, no text, or holds no token.
    """
    checked_size(len(data), options)
    decoded = decode(data, options.encoding)
    refused: list[Refusal] = []
    found = 0
    for number, document in enumerate(_documents(decoded.text, name, refused), 1):
        if not document.tokens:
            continue
        found += 1
        try:
            record = document.record(name, options)
        except UnusableInput as error:
            refused.append(Refusal(file=name, place=f"document {number}", reason=error.what))
            continue
        if found == 1:
            record = replace(record, notes=(*encoding_notes(decoded), *record.notes))
        yield record
    if not found:
        raise UnusableInput("There are no tokens in it.")
    yield from refused[:_MOST_REFUSALS]
    if len(refused) > _MOST_REFUSALS:
        yield Refusal(
            file=name, reason=f"{len(refused) - _MOST_REFUSALS:,} further lines were refused as well."
        )


@dataclass(slots=True)
class _Document:
    """A document being put together; positions are code points of its rebuilt text."""

    tokens: int = 0
    sentences: int = 0
    orphans: int = 0
    pieces: list[str] = field(default_factory=list)
    spans: list[GivenSpan] = field(default_factory=list)
    _at: int = 0
    _between: str = ""
    _open: GivenSpan | None = None

    def token(self, token: str, prefix: str, label: str) -> None:
        """Add a token with its tag (both parts empty for O)."""
        if not self._between:
            self.sentences += 1
        self.pieces.append(self._between + token)
        start = self._at + len(self._between)
        self._at = start + len(token)
        self._between = " "
        self.tokens += 1
        goes_on = self._open is not None and label == self._open.label and prefix not in _BEGINS
        if label and not goes_on:
            self.orphans += prefix not in _BEGINS
            self._open = GivenSpan(start, self._at, label, number=len(self.spans) + 1)
            self.spans.append(self._open)
        elif label and self._open is not None:
            self._open.end = self._at
        if not label or prefix in _ENDS:
            self._open = None

    def end_sentence(self) -> None:
        """The next token stands on a line of its own."""
        if self._between == " ":
            self.pieces.append("\n")
            self._at += 1
        self._between = ""
        self._open = None

    def record(self, name: str, options: ReadOptions) -> Record:
        """The record, whose notes say how its text came to be.

        Raises:
            UnusableInput: if its text is too long.
        """
        text = "".join(self.pieces).rstrip("\n")
        kept = stored(text)
        checked_text(kept.text, options)
        taken = place(self.spans, text, kept, replace(options, unit="code_points"), TakenSpans())
        notes = [
            f"The text was put together from its tokens ({self.tokens:,}) "
            f"and sentences ({self.sentences:,}): "
            "a space between tokens, a line for each sentence."
        ]
        if self.orphans:
            notes.append(f"Tags that continued no entity began one: {self.orphans:,}.")
        sha = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        source = Source(file=name, sha256=sha, encoding="utf-8")
        return Record(
            document=document_of(kept.text, source),
            spans=tuple(taken.spans),
            notes=(*kept.notes, *notes, *taken.notes),
        )


def _documents(text: str, name: str, refused: list[Refusal]) -> Iterator[_Document]:
    document = _Document()
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.removesuffix("\r")
        if not line.strip(" \t"):
            document.end_sentence()
            continue
        if line.startswith(DOCUMENT):
            yield document
            document = _Document()
            continue
        rows = _inline(line) or [_cells(line)]
        for cells in rows:
            tag = _TAG.fullmatch(cells[-1]) if len(cells) > 1 else None
            if tag is None and line.startswith("#"):
                break
            token = cells[0] if cells[0].strip(" ") else ""
            if token:
                document.token(token, *((tag["prefix"] or "", tag["label"] or "") if tag else ("", "")))
            if not token or tag is None:
                reason = "Its last column is no tag." if token else "It has no token."
                step = "Its token was taken without a tag." if token else ""
                refused.append(Refusal(file=name, place=f"line {number}", reason=reason, next_step=step))
        if len(rows) > 1:
            document.end_sentence()
    yield document


def _cells(line: str) -> list[str]:
    if "\t" in line:
        return line.split("\t")
    return _BLANKS.split(line.rstrip(" "))


def _inline(line: str) -> list[list[str]]:
    """The tokens of a whole sentence on one line, as ``token|tag`` or ``token|part|tag``; else nothing."""
    items = line.strip(" ").split(" ")
    if len(items) < 2 or not all("|" in item for item in items):
        return []
    rows = [item.rsplit("|", 1) for item in items]
    if not all(_TAG.fullmatch(tag) for _, tag in rows):
        return []
    return [[token.split("|")[0] or "|", tag] for token, tag in rows]
