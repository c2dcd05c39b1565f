"""The header and the cells of WebAnno TSV: layers, their columns, and values that stand in one cell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded_count

NOTHING, NO_VALUE = "_", "*"
ROLE = "ROLE_"

_SPLIT = re.compile(r"((?:[^\\|]|\\.)*+)(?:\||$)", re.DOTALL)
_ENTRIES = re.compile(r"((?:[^\\;]|\\.)*+)(?:;|$)", re.DOTALL)
_ID = re.compile(r"((?:[^\\]|\\.)*)\[(\d{1,9})\]", re.DOTALL)
_ESCAPE = re.compile(r"\\(->|.)", re.DOTALL)
_ESCAPED = {"t": "\t", "n": "\n", "r": "\r"}
_TO_ESCAPE = re.compile(r"->|[\\\[\]|_;*\t\n\r]")
_ESCAPES = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}
_KINDS = {"#T_SP": "span", "#T_CH": "chain", "#T_RL": "relation"}
_MOST_COLUMNS = 1_000


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of a file: ``columns`` are names of features as the header has them, from ``first`` on.

    ``base`` is the type that relations tie together.
    """

    kind: str
    type: str
    columns: tuple[str, ...]
    first: int
    base: str = ""

    @property
    def after(self) -> int:
        """The number of the first column that is not the layer's."""
        if self.kind == "relation":
            return self.first + len(self.columns) + 1
        return self.first + max(1, len(self.columns))

    def is_target(self, column: int) -> bool:
        """Whether a column (counted from 0) tells what fills the slot of the column before it."""
        return 0 < column < len(self.columns) and self.columns[column - 1].startswith(ROLE)


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a cell: its words (None for none, empty for one without a value) and its number."""

    words: str | None
    number: int
    raw: str


def layers_of(lines: list[str]) -> list[Layer]:
    """The layers that the lines of a header name.

    Raises:
        UnusableInput: if there are more columns than any project has.
    """
    found: list[Layer] = []
    at = 3
    for line in lines:
        kind, mark, said = line.partition("=")
        if kind not in _KINDS or not mark:
            continue
        type_, *columns = said.split("|")
        base = ""
        if kind == "#T_RL":
            base = next((c.removeprefix("BT_") for c in columns if c.startswith("BT_")), "")
            columns = [column for column in columns if not column.startswith("BT_") and column]
        elif columns == [""]:
            columns = []
        layer = Layer(_KINDS[kind], type_.strip(), tuple(columns), at, base)
        found.append(layer)
        at = layer.after
        if at > _MOST_COLUMNS:
            raise UnusableInput(
                worded_count("It has more than %Ln column.", "It has more than %Ln columns.", _MOST_COLUMNS)
            )
    return found


def values_of(cell: str) -> list[Value]:
    """The values that stand in a cell, one for each annotation."""
    return [_value(part) for part in _parts(_SPLIT, cell)]


def entries_of(value: Value, *, targets: bool = False) -> list[str]:
    """The entries of a slot, still escaped: its roles, or what fills it."""
    raw = None if targets else _ID.fullmatch(value.raw)
    return _parts(_ENTRIES, raw[1] if raw else value.raw)


def _parts(pattern: re.Pattern[str], cell: str) -> list[str]:
    found: list[str] = []
    at = 0
    while True:
        match = pattern.match(cell, at)
        if match is None:  # a lone backslash at the end
            found.append(cell[at:])
            return found
        found.append(match[1])
        if match.end() >= len(cell):
            if match[0] != match[1]:
                found.append("")
            return found
        at = match.end()


def _value(raw: str) -> Value:
    match = _ID.fullmatch(raw)
    words, number = (match[1], int(match[2])) if match else (raw, 0)
    if words == NOTHING:
        return Value(None, number, raw)
    return Value("" if words == NO_VALUE else unescaped(words), number, raw)


def unescaped(text: str) -> str:
    """``text`` as it was before it was written into a cell."""
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), text) if "\\" in text else text


def escaped(text: str) -> str:
    """``text`` as it may stand in a cell."""
    return _TO_ESCAPE.sub(lambda match: _ESCAPES.get(match[0], "\\" + match[0]), text)
