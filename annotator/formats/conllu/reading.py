"""CoNLL-U: a word a line in ten columns; names of entities stand in the last one, MISC.

Read there are tags (``NER=B-PER`` and its like) and the brackets of ``Entity=(e1-person-…``. The
text is that of the ``# text`` lines, or is put together from the words and the spaces MISC tells of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded, worded_count
from annotator.formats.conll import CUT, LONGEST_PART
from annotator.formats.conllu.entities import Brackets, Tags
from annotator.formats.foreign_document import (
    ForeignDocument,
    Refusals,
    further_lines,
    limited,
    taken_document,
)
from annotator.formats.foreign_spans import MOST_SPANS
from annotator.formats.options import ReadOptions
from annotator.formats.text_lines import NO_TEXT, TextLines

META = "meta::"
"""How comments begin that tell a fact about the article: ``# meta::outlet = …``."""

_ID = re.compile(r"(?P<first>\d{1,9})(?:(?P<mark>[-.])(?P<last>\d{1,9}))?")
_ESCAPE = re.compile(r"\\([sntrp\\])")
_ESCAPED = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "p": "|", "\\": "\\"}
_COLUMNS = 10
_MOST_WORDS = 100_000  # of one sentence


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The documents of a file: one for each ``# newdoc``, or the whole file; read line by line.

    Raises:
        UnusableInput: if the file is no text, or holds no word.
    """
    yield from limited(name, _all(name, stream, options))


def _all(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    lines = TextLines(stream, options.encoding)
    refused = Refusals(name, further_lines)
    found = 0
    for document in _documents(lines, refused, options):
        found += 1
        try:
            for item in taken_document(
                document.given(), name, worded("document {number}", number=found), options
            ):
                if isinstance(item, Record):
                    yield replace(item, notes=(*lines.notes(), *item.notes))
                else:
                    yield item
        except UnusableInput as error:
            yield Refusal(
                file=name,
                place=worded("document {number}", number=found),
                reason=error.what,
                next_step=error.next_step,
            )
        yield from refused.told()
    yield from refused.rest()
    if not found:
        raise UnusableInput(worded("There are no words in it."))


def _documents(lines: TextLines, refused: Refusals, options: ReadOptions) -> Iterator[_Document]:
    """The documents that hold a word; where the file marks none, parts of it."""
    entity_fields: list[str] = []
    most = options.most_characters
    part = min(LONGEST_PART, most * 4 // 5)
    document, sentence = _Document(entity_fields, most), _Sentence()
    marked = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            document.add(sentence)
            sentence = _Sentence()
            if not marked and document.length > part:
                document.cut = True
                yield document
                document = _Document(entity_fields, most)
                document.cut = True
        elif lines.is_broken(line):
            refused.add(worded("line {number}", number=number), NO_TEXT)
        elif line.startswith("#"):
            key, _, value = line[1:].partition("=")
            key, value = key.strip(), value.removeprefix(" ")
            if key in {"newdoc", "newdoc id"}:
                marked = True
                document.add(sentence)
                if document.words:
                    yield document
                document, sentence = _Document(entity_fields, most), _Sentence()
                document.facts |= {"source_id": value} if value else {}
            else:
                _note(key, value, document, sentence, entity_fields)
        elif problem := sentence.word(line):
            refused.add(worded("line {number}", number=number), problem)
    document.add(sentence)
    if document.words:
        yield document


def _note(key: str, value: str, document: _Document, sentence: _Sentence, entity_fields: list[str]) -> None:
    """Take what a comment says."""
    if key == "global.Entity":
        entity_fields[:] = value.split("-")
    elif key.startswith(META):
        document.facts[key.removeprefix(META)] = _unescaped(value)
    elif key.startswith("newpar"):
        sentence.paragraph = True
    elif key == "text":
        sentence.text = value


@dataclass(slots=True)
class _Word:
    form: str
    misc: dict[str, str]
    start: int = 0
    inner: list[dict[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Sentence:
    text: str = ""
    paragraph: bool = False
    words: list[_Word] = field(default_factory=list)
    empty: int = 0
    _until: int = 0

    def word(self, line: str) -> str:
        """Take a line; what is wrong with it, or nothing."""
        cells = line.split("\t")
        match = _ID.fullmatch(cells[0])
        if match is None or len(cells) != _COLUMNS:
            return worded("It has no ten columns that begin with the number of a word.")
        if match["mark"] == ".":
            self.empty += 1
            return ""
        if len(self.words) >= _MOST_WORDS:
            return worded("Its sentence has more than {most_words:,} words.", most_words=_MOST_WORDS)
        misc = _pairs(cells[9])
        if not match["mark"] and self.words and int(match["first"]) <= self._until:
            self.words[-1].inner.append(misc)  # a word inside of a token of several
            return ""
        if not cells[1].strip():
            return worded("The word has no form.")
        if match["mark"]:
            self._until = int(match["last"])
        self.words.append(_Word(cells[1], misc))
        return ""

    def settle(self, *, exact: bool) -> str:
        """The text of the sentence with the space after it; the places of its words are set.

        ``exact`` says that MISC tells of every space, so that nothing else need be asked.
        """
        told = exact or any("SpacesAfter" in w.misc or "SpacesBefore" in w.misc for w in self.words)
        if self.text and not told:
            at = 0
            for word in self.words:
                at = self.text.find(word.form, at)
                if at < 0:
                    break
                word.start = at
                at += len(word.form)
            else:
                return self.text + "\n"
        pieces: list[str] = []
        at = 0
        for number, word in enumerate(self.words):
            before = _unescaped(word.misc.get("SpacesBefore", ""))
            after = " " if number + 1 < len(self.words) else "\n"
            if word.misc.get("SpaceAfter") == "No" and (number + 1 < len(self.words) or exact):
                after = ""
            if "SpacesAfter" in word.misc:
                after = _unescaped(word.misc["SpacesAfter"])
            word.start = at + len(before)
            pieces.append(before + word.form + after)
            at += len(pieces[-1])
        return "".join(pieces)


class _Document:
    """A document being put together; one that is too long is counted on, but not kept."""

    def __init__(self, entity_fields: list[str], most: int) -> None:
        self.cut = False
        self.length = 0
        self._most = most
        self.facts: dict[str, str] = {}
        self.words = 0
        self._pieces: list[str] = []
        self._several = self._empty = self._sentences = 0
        self._tags = Tags()
        self._brackets = Brackets(entity_fields)

    def add(self, sentence: _Sentence) -> None:
        """Add a sentence, if it has words."""
        self._empty += sentence.empty
        if not sentence.words:
            return
        if sentence.paragraph and self._pieces:
            self._pieces.append("\n")
            self.length += 1
        text = sentence.settle(exact="exact" in self.facts)
        if self.length > self._most or len(self._tags.spans) > MOST_SPANS:
            self.length += len(text)
            self._pieces.clear()
            return
        for word in sentence.words:
            start = self.length + word.start
            self._several += bool(word.inner)
            misc = word.misc
            for inner in word.inner:
                misc = inner | misc
            self._tags.word(start, start + len(word.form), misc)
            self._brackets.word(start, start + len(word.form), [word.misc, *word.inner])
        self._tags.end_sentence()
        self._pieces.append(text)
        self.length += len(text)
        self.words += len(sentence.words)
        self._sentences += 1

    def given(self) -> ForeignDocument:
        """The document as it was put together.

        Raises:
            UnusableInput: if it is too long, or has too many entities.
        """
        if len(self._tags.spans) > MOST_SPANS:
            raise UnusableInput(
                worded_count("It has more than %Ln span.", "It has more than %Ln spans.", MOST_SPANS),
                next_step=worded("Split the document."),
            )
        if self.length > self._most + 1:
            raise UnusableInput(
                worded_count(
                    "The text has %Ln character; an article may have {most:,}.",
                    "The text has %Ln characters; an article may have {most:,}.",
                    self.length,
                    most=self._most,
                ),
                next_step=worded("Split it into its articles and import those."),
            )
        text = "".join(self._pieces)
        facts = dict(self.facts)
        given = ForeignDocument(text=text, unit="code_points", annotator=facts.pop("annotator", ""))
        if not facts.pop("exact", ""):
            given.text = text.removesuffix("\n")
        given.spans = [*self._tags.spans, *self._brackets.finish(given.refused)]
        given.facts = facts
        given.notes.append(
            worded(
                "The text was put together from {sentences:,} sentences of {words:,} tokens; tags of "
                "words, their forms and grammar were left out.",
                sentences=self._sentences,
                words=self.words,
            )
        )
        if self.cut:
            given.notes.append(CUT)
        if self._several:
            given.notes.append(
                worded(
                    "Tokens of several words, taken as they stand in the text: {several:,}.",
                    several=self._several,
                )
            )
        if self._empty:
            given.notes.append(
                worded(
                    "Words that do not stand in the text (empty nodes) were left out: {empty:,}.",
                    empty=self._empty,
                )
            )
        if self._tags.orphans:
            given.notes.append(
                worded("Tags that continued no entity began one: {orphans:,}.", orphans=self._tags.orphans)
            )
        if self._tags.bare:
            given.notes.append(
                worded(
                    "Tags that do not say where an entity begins: neighbours of one name were taken as "
                    "one ({bare:,} entities).",
                    bare=self._tags.bare,
                )
            )
        return given


def _pairs(cell: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for item in cell.split("|"):
        key, mark, value = item.partition("=")
        if mark:
            found.setdefault(key, value)
    return found


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPED[match[1]], text)
