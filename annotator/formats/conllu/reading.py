"""CoNLL-U: a word a line in ten columns; names of entities stand in the last one, MISC.

Read there are tags (``NER=B-PER`` and its like) and the brackets of ``Entity=(e1-person-…``. The
text is that of the ``# text`` lines, or is put together from the words and the spaces MISC tells of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.formats.conllu.entities import Brackets, Tags
from annotator.formats.encoding import decode
from annotator.formats.foreign_document import ForeignDocument, limited, taken_document
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import encoding_notes
from annotator.formats.taken import checked_size

META = "meta::"
"""How comments begin that tell a fact about the article: ``# meta::outlet = …``."""

_ID = re.compile(r"(?P<first>\d{1,9})(?:(?P<mark>[-.])(?P<last>\d{1,9}))?")
_ESCAPE = re.compile(r"\\([sntrp\\])")
_ESCAPED = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "p": "|", "\\": "\\"}
_COLUMNS = 10


def records(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The documents of a file: one for each ``# newdoc``, or the whole file.

    Raises:
        UnusableInput: if the file is too large, no text, or holds no word.
    """
    yield from limited(name, _all(name, data, options))


def _all(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    checked_size(len(data), options)
    decoded = decode(data, options.encoding)
    notes = encoding_notes(decoded)
    found = 0
    reading = _Reading(name)
    for document in reading.documents(decoded.text.removeprefix("\ufeff")):
        found += 1
        try:
            for item in taken_document(document.given(), name, f"document {found}", options):
                if isinstance(item, Record) and notes:
                    yield replace(item, notes=(*notes, *item.notes))
                    notes = ()
                else:
                    yield item
        except UnusableInput as error:
            yield Refusal(file=name, place=f"document {found}", reason=error.what, next_step=error.next_step)
    if not found:
        raise UnusableInput("There are no words in it.")
    yield from reading.refused


class _Reading:
    """Lines, put together into documents; what is no line of CoNLL-U is refused by number."""

    def __init__(self, name: str) -> None:
        self.refused: list[Refusal] = []
        self._name = name
        self._entity_fields: list[str] = []

    def documents(self, text: str) -> Iterator[_Document]:
        """The documents that hold a word."""
        document = _Document(self._entity_fields)
        sentence = _Sentence()
        for number, raw in enumerate(text.split("\n"), 1):
            line = raw.removesuffix("\r")
            if not line.strip():
                document.add(sentence)
                sentence = _Sentence()
            elif line.startswith("#"):
                key, _, value = line[1:].partition("=")
                key, value = key.strip(), value.removeprefix(" ")
                if key in {"newdoc", "newdoc id"}:
                    document.add(sentence)
                    if document.words:
                        yield document
                    document, sentence = _Document(self._entity_fields), _Sentence()
                    document.facts |= {"source_id": value} if value else {}
                elif key == "global.Entity":
                    self._entity_fields[:] = value.split("-")
                elif key.startswith(META):
                    document.facts[key.removeprefix(META)] = _unescaped(value)
                elif key.startswith("newpar"):
                    sentence.paragraph = True
                elif key == "text":
                    sentence.text = value
            elif problem := sentence.word(line):
                self.refused.append(Refusal(file=self._name, place=f"line {number}", reason=problem))
        document.add(sentence)
        if document.words:
            yield document


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
            return "It has no ten columns that begin with the number of a word."
        if match["mark"] == ".":
            self.empty += 1
            return ""
        misc = _pairs(cells[9])
        if not match["mark"] and self.words and int(match["first"]) <= self._until:
            self.words[-1].inner.append(misc)  # a word inside of a token of several
            return ""
        if not cells[1].strip():
            return "The word has no form."
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
    def __init__(self, entity_fields: list[str]) -> None:
        self.facts: dict[str, str] = {}
        self.words = 0
        self._pieces: list[str] = []
        self._at = 0
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
            self._at += 1
        text = sentence.settle(exact="exact" in self.facts)
        for word in sentence.words:
            start = self._at + word.start
            self._several += bool(word.inner)
            misc = word.misc
            for inner in word.inner:
                misc = inner | misc
            self._tags.word(start, start + len(word.form), misc)
            self._brackets.word(start, start + len(word.form), [word.misc, *word.inner])
        self._tags.end_sentence()
        self._pieces.append(text)
        self._at += len(text)
        self.words += len(sentence.words)
        self._sentences += 1

    def given(self) -> ForeignDocument:
        """The document as it was put together."""
        text = "".join(self._pieces)
        facts = dict(self.facts)
        given = ForeignDocument(text=text, unit="code_points", annotator=facts.pop("annotator", ""))
        if not facts.pop("exact", ""):
            given.text = text.removesuffix("\n")
        given.spans = [*self._tags.spans, *self._brackets.finish(given.refused)]
        given.facts = facts
        given.notes.append(
            f"The text was put together from {self._sentences:,} sentences of {self.words:,} tokens; "
            "tags of words, their forms and grammar were left out."
        )
        if self._several:
            given.notes.append(
                f"Tokens of several words, taken as they stand in the text: {self._several:,}."
            )
        if self._empty:
            given.notes.append(
                f"Words that do not stand in the text (empty nodes) were left out: {self._empty:,}."
            )
        if self._tags.orphans:
            given.notes.append(f"Tags that continued no entity began one: {self._tags.orphans:,}.")
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
