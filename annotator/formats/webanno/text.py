"""The text of a WebAnno TSV file: sentences where their tokens say they begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from annotator.domain.errors import UnusableInput
from annotator.domain.positions import Utf16Map
from annotator.domain.wording import worded, worded_count
from annotator.formats.webanno.cells import unescaped

TEXT = "#Text="
_ROW = re.compile(
    r"(?P<unit>\d{1,9}-\d{1,9})(?:\.(?P<part>\d{1,9}))?\t(?P<begin>\d{1,12})-(?P<end>\d{1,12})\t"
)
_UNITS = ("utf16", "code_points")
_MOST_ROWS = 1_000_000  # far more tokens than an article has
_LARGEST_GAP = 100_000  # between two sentences
_LONGEST_TEXT = 50_000_000  # in the file's unit: far more than an article may have


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


def sentences_of(lines: Iterable[tuple[int, str]], bad: list[tuple[str, str]]) -> Iterator[Sentence]:
    """The sentences of a file, by its numbered lines; lines that are no rows are put into ``bad``.

    Raises:
        UnusableInput: if there are more rows than any article has.
    """
    current = Sentence()
    rows = 0
    for number, line in lines:
        if line.startswith(TEXT):
            if current.rows:
                yield current
                current = Sentence()
            current.lines.append(line.removeprefix(TEXT))
        elif not line:
            if current.rows:
                yield current
                current = Sentence()
        elif not line.startswith("#") or current.rows or current.lines:
            rows += 1
            if rows > _MOST_ROWS:
                reason = worded_count(
                    "It has more than %Ln token.", "It has more than %Ln tokens.", _MOST_ROWS
                )
                raise UnusableInput(reason, next_step=worded("Split the document."))
            row = _row(line, number)
            if row is not None:
                current.rows.append(row)
            elif not line.startswith("#"):
                bad.append((worded("line {number}", number=number), worded("It is no row of a token.")))
    if current.rows:
        yield current


def _row(line: str, number: int) -> Row | None:
    match = _ROW.match(line)
    if match is None:
        return None
    unit = match["unit"] + (f".{match['part']}" if match["part"] else "")
    return Row(number, unit, int(match["begin"]), int(match["end"]), line.split("\t"), not match["part"])


class Text:
    """The text of a file, put together from its sentences, and the unit of its positions.

    Line feeds stand between sentences. The unit is UTF-16, or code points where these fit more tokens.
    """

    def __init__(self) -> None:
        self._sentences: list[tuple[int, str, int]] = []
        self._misread = dict.fromkeys(_UNITS, 0)

    @property
    def empty(self) -> bool:
        """Whether no sentence came yet."""
        return not self._sentences

    def add(self, sentence: Sentence) -> None:
        """Take the next sentence."""
        text = _sentence_text(sentence)
        for unit in _UNITS:
            self._misread[unit] += _misread(sentence, text, unit)
        self._sentences.append((sentence.begin, text, sentence.rows[0].line))

    def settled(self) -> tuple[str, str]:
        """The text and the unit, ``utf16`` or ``code_points``.

        Raises:
            UnusableInput: if sentences overlap or lie far apart; ``where`` is the line of the first token.
        """
        unit = min(_UNITS, key=lambda each: self._misread[each])
        pieces: list[str] = []
        at = 0
        for begin, text, line in self._sentences:
            gap = begin - at
            if begin > _LONGEST_TEXT or not 0 <= gap <= _LARGEST_GAP:
                reason = (
                    worded("Its sentence begins within the one before.")
                    if gap < 0
                    else worded("There is too large a gap before it.")
                )
                raise UnusableInput(reason, where=worded("line {number}", number=line))
            pieces += ["\n" * gap, text]
            at = begin + (Utf16Map(text).units if unit == "utf16" else len(text))
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
