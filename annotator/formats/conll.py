"""CoNLL columns: a token a line with its tag in the last column, in any of the usual schemes.

IOB, IOB2, BIOES and BILOU are read alike: an entity begins at B, S, U, at a change of label, and
where a tag continues nothing; it ends after E, L, S and U. The rule is conlleval's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import chain, islice
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded, worded_count
from annotator.formats.article import Source, document_of
from annotator.formats.conll_columns import TAG, Columns, cells_of, columns_of
from annotator.formats.foreign_document import Refusals, further_lines
from annotator.formats.foreign_spans import MOST_SPANS, GivenSpan, TakenSpans, place
from annotator.formats.options import ReadOptions
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_text
from annotator.formats.text_lines import NO_TEXT, TextLines

DOCUMENT = "-DOCSTART-"
LONGEST_PART = 1_000_000
"""The most characters of an article where a file does not say where its articles begin."""

CUT = worded(
    "The file does not say where its articles begin. It was cut after some {longest_part:,} characters, "
    "where a sentence ends.",
    longest_part=LONGEST_PART,
)
"""What the report says of such an article."""

_BEGINS, _ENDS = frozenset("BSU"), frozenset("ELSU")
_MARKS = ("#begin document", "# begin document", "# newdoc")
_HEAD = 200  # lines that tell the columns


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The documents of a file of columns, read line by line; their text is put together from the tokens.

    Raises:
        UnusableInput: if the file is no text, or holds no token.
    """
    lines = TextLines(stream, options.encoding)
    refused = Refusals(name, further_lines)
    found = 0
    for document in _documents(lines, refused, options):
        found += 1
        try:
            record = document.record(name, options)
        except UnusableInput as error:
            refused.add(worded("document {number}", number=found), error.what, error.next_step)
        else:
            yield replace(record, notes=(*lines.notes(), *record.notes))
        yield from refused.told()
    yield from refused.rest()
    if not found:
        raise UnusableInput(worded("There are no tokens in it."))


@dataclass(slots=True)
class _Document:
    """A document being put together; positions are code points of its rebuilt text."""

    tokens: int = 0
    sentences: int = 0
    orphans: int = 0
    pieces: list[str] = field(default_factory=list)
    spans: list[GivenSpan] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    length: int = 0
    most: int = 0
    _sentence: int = 0
    _between: str = ""
    _open: dict[int, GivenSpan] = field(default_factory=dict)

    @property
    def between_sentences(self) -> bool:
        """Whether the next token begins a sentence."""
        return not self._between

    def token(self, token: str, tags: list[tuple[int, str, str]]) -> None:
        """Add a token with its tags: the column, the prefix and the label (both empty for O)."""
        if not self._between:
            self.sentences += 1
        start = self.length + len(self._between)
        self.length = start + len(token)
        self.tokens += 1
        if self.length > self.most or len(self.spans) > MOST_SPANS:  # too long to be taken: not kept
            self.pieces.clear()
            self._sentence = 0
            self._between = " "
            return
        self.pieces.append(self._between + token)
        self._between = " "
        for column, prefix, label in tags:
            self._tag(start, column, prefix, label)

    def _tag(self, start: int, column: int, prefix: str, label: str) -> None:
        known = self._open.get(column)
        goes_on = known is not None and label == known.label and prefix not in _BEGINS
        if label and not goes_on:
            self.orphans += prefix not in _BEGINS
            features = {"column": column} if column else None
            made = GivenSpan(start, self.length, label, features=features, number=len(self.spans) + 1)
            self._open[column] = made
            self.spans.append(made)
        elif label and known is not None:
            known.end = self.length
        if not label or prefix in _ENDS:
            self._open.pop(column, None)

    def end_sentence(self) -> None:
        """The next token stands on a line of its own."""
        if self._between == " ":
            self.pieces[self._sentence :] = ["".join((*self.pieces[self._sentence :], "\n"))]
            self._sentence = len(self.pieces)
            self.length += 1
        self._between = ""
        self._open.clear()

    def record(self, name: str, options: ReadOptions) -> Record:
        """The record, whose notes say how its text came to be.

        Raises:
            UnusableInput: if its text is too long, or it has too many spans.
        """
        if len(self.spans) > MOST_SPANS:
            raise UnusableInput(
                worded_count("It has more than %Ln span.", "It has more than %Ln spans.", MOST_SPANS),
                next_step=worded("Split the document."),
            )
        if self.length > self.most + 1:
            raise UnusableInput(
                worded_count(
                    "The text has %Ln character; an article may have {most:,}.",
                    "The text has %Ln characters; an article may have {most:,}.",
                    self.length,
                    most=self.most,
                ),
                next_step=worded("Split it into its articles and import those."),
            )
        text = "".join(self.pieces).rstrip("\n")
        kept = stored(text)
        checked_text(kept.text, options)
        taken = place(self.spans, text, kept, replace(options, unit="code_points"), TakenSpans())
        notes = [
            worded(
                "The text was put together from its tokens ({tokens:,}) and sentences ({sentences:,}): a "
                "space between tokens, a line for each sentence.",
                tokens=self.tokens,
                sentences=self.sentences,
            ),
            *self.notes,
        ]
        if self.orphans:
            notes.append(
                worded("Tags that continued no entity began one: {orphans:,}.", orphans=self.orphans)
            )
        sha = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        source = Source(file=name, sha256=sha, encoding="utf-8")
        return Record(
            document=document_of(kept.text, source),
            spans=tuple(taken.spans),
            notes=(*kept.notes, *notes, *taken.notes),
        )


def _documents(lines: TextLines, refused: Refusals, options: ReadOptions) -> Iterator[_Document]:
    """The documents that have tokens; where the file marks none, parts of it."""
    every = iter(lines)
    head = list(islice(every, _HEAD))
    columns = columns_of(head)
    notes, titled = columns.notes(), columns.titled
    document = _Document(most=options.most_characters, notes=notes)
    marked = False
    cut: list[str] = []
    part = min(LONGEST_PART, options.most_characters * 4 // 5)
    for number, line in enumerate(chain(head, every), 1):
        if not line.strip(" \t"):
            document.end_sentence()
        elif line.startswith((DOCUMENT, *_MARKS)):
            marked = True
            if document.tokens:
                yield document
            document = _Document(most=options.most_characters, notes=[] if document.tokens else notes)
        elif titled and not line.startswith("#"):
            titled = False
        elif lines.is_broken(line):
            refused.add(worded("line {number}", number=number), NO_TEXT)
        else:
            _take(document, line, number, columns, refused)
        if not marked and document.between_sentences and document.length > part:
            document.notes = [*document.notes, CUT]
            yield document
            document, cut = _Document(most=options.most_characters), [CUT]
    if document.tokens:
        document.notes = [*document.notes, *cut]
        yield document


def _take(document: _Document, line: str, number: int, columns: Columns, refused: Refusals) -> None:
    """Put the tokens of a line into the document; what is no row is refused."""
    inline = _inline(line)
    token_at, tags_at = (0, (-1,)) if inline else (columns.token, columns.tags)
    for cells in inline or [cells_of(line)]:
        tags = _tags(cells, tags_at)
        if not tags and line.startswith("#"):
            return
        token = cells[token_at if token_at < len(cells) else 0]
        if not token.strip(" "):
            refused.add(worded("line {number}", number=number), worded("It has no token."))
            continue
        document.token(token, tags or [(0, "", "")])
        if not tags:
            refused.add(
                worded("line {number}", number=number),
                worded("Its last column is no tag."),
                worded("Its token was taken without a tag."),
            )
    if inline:
        document.end_sentence()


def _tags(cells: list[str], columns: tuple[int, ...]) -> list[tuple[int, str, str]]:
    """The tags of a row: number of the column (0 for the first), prefix, label; nothing if one is none."""
    found: list[tuple[int, str, str]] = []
    for column in columns:
        tag = TAG.fullmatch(cells[column]) if column < len(cells) > 1 else None
        if tag is None:
            return []
        found.append((column + 1 if found else 0, tag["prefix"] or "", tag["label"] or ""))
    return found


def _inline(line: str) -> list[list[str]]:
    """The tokens of a whole sentence on one line, as ``token|tag`` or ``token|part|tag``; else nothing."""
    items = line.strip(" ").split(" ")
    if len(items) < 2 or not all("|" in item for item in items):
        return []
    rows = [item.rsplit("|", 1) for item in items]
    if not all(TAG.fullmatch(tag) for _, tag in rows):
        return []
    return [[token.split("|")[0] or "|", tag] for token, tag in rows]
