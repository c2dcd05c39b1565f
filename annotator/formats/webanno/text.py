"""The text of a WebAnno TSV file: sentences where their tokens say they begin."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.domain.errors import UnusableInput
from annotator.domain.positions import Utf16Map
from annotator.formats.webanno.cells import unescaped

TEXT = "#Text="
_ROW = re.compile(
    r"(?P<unit>\d{1,9}-\d{1,9})(?:\.(?P<part>\d{1,9}))?\t(?P<begin>\d{1,12})-(?P<end>\d{1,12})\t"
)
_LARGEST_GAP = 100_000  # between two sentences


@dataclass(frozen=True, slots=True)
class Row:
    """A token or a part of one: ``begin`` and ``end`` in the file's unit."""

    line: int
    unit: str
    begin: int
    end: int
    cells: list[str]
    is_token: bool


@dataclass(slots=True)
class Sentence:
    """Lines of text and the rows that belong to them."""

    lines: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    @property
    def begin(self) -> int:
        """Where the sentence begins, in the file's unit; -1 for one without tokens."""
        return self.rows[0].begin if self.rows else -1


def sentences_of(lines: list[str], bad: list[tuple[str, str]]) -> list[Sentence]:
    """The sentences of a file, by its lines; lines that are no rows are put into ``bad``."""
    found: list[Sentence] = []
    current = Sentence()
    for number, raw in enumerate(lines, 1):
        line = raw.removesuffix("\r")
        if line.startswith(TEXT):
            if current.rows:
                found.append(current)
                current = Sentence()
            current.lines.append(line.removeprefix(TEXT))
        elif not line:
            if current.rows:
                found.append(current)
                current = Sentence()
        elif not line.startswith("#") or current.rows or current.lines:
            row = _row(line, number)
            if row is not None:
                current.rows.append(row)
            elif not line.startswith("#"):
                bad.append((f"line {number}", "It is no row of a token."))
    if current.rows:
        found.append(current)
    return found


def _row(line: str, number: int) -> Row | None:
    match = _ROW.match(line)
    if match is None:
        return None
    unit = match["unit"] + (f".{match['part']}" if match["part"] else "")
    return Row(number, unit, int(match["begin"]), int(match["end"]), line.split("\t"), not match["part"])


def text_of(sentences: list[Sentence]) -> tuple[str, str]:
    """The text, line feeds between sentences, and the unit of its positions: UTF-16, or code points.

    Raises:
        UnusableInput: if sentences overlap or lie far apart; ``where`` is the line of the first token.
    """
    texts = [_sentence_text(sentence) for sentence in sentences]
    units = ("utf16", "code_points")
    misread = {
        unit: sum(_misread(s, t, unit) for s, t in zip(sentences, texts, strict=True)) for unit in units
    }
    unit = min(units, key=lambda each: misread[each])
    pieces: list[str] = []
    at = 0
    for sentence, text in zip(sentences, texts, strict=True):
        gap = sentence.begin - at
        if not 0 <= gap <= _LARGEST_GAP:
            reason = (
                "Its sentence begins within the one before."
                if gap < 0
                else "There is too large a gap before it."
            )
            raise UnusableInput(reason, where=f"line {sentence.rows[0].line}")
        pieces += ["\n" * gap, text]
        at = sentence.begin + (Utf16Map(text).units if unit == "utf16" else len(text))
    return "".join(pieces), unit


def _sentence_text(sentence: Sentence) -> str:
    """The text of a sentence, unescaped where its tokens are found so."""
    raw = "\n".join(sentence.lines)
    if "\\" not in raw:
        return raw
    plain = unescaped(raw)
    return raw if _misread(sentence, raw, "utf16") < _misread(sentence, plain, "utf16") else plain


def _misread(sentence: Sentence, text: str, unit: str) -> int:
    """How many tokens do not stand in the text where they say."""
    units = Utf16Map(text)
    wrong = 0
    for row in sentence.rows:
        start, end = row.begin - sentence.begin, row.end - sentence.begin
        if unit == "utf16":
            start, end = units.to_code_points(start), units.to_code_points(end)
        if row.is_token:
            wrong += text[max(0, start) : end] != row.cells[2]
    return wrong
