"""Which columns of a CoNLL file hold the tokens and the tags, told from its first lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.domain.wording import worded, worded_list

TAG = re.compile(r"O|(?P<prefix>[BIELSUM])-(?P<label>\S.*)")

_BLANKS = re.compile(" +")
_PHRASES = frozenset(
    {"NP", "VP", "PP", "ADJP", "ADVP", "SBAR", "CONJP", "INTJ", "LST", "PRT", "UCP", "PNP", "NC", "VC"}
)
_TITLES = frozenset({"token", "tokens", "word", "words", "form", "tag", "tags", "label", "ner", "ne"})
_MOST_TAG_COLUMNS = 20


@dataclass(frozen=True, slots=True)
class Columns:
    """Numbers of columns counted from 0; ``phrases`` is one of chunks, -1 for none.

    Tags in the last of several columns stand at -1, whatever the width of a row. ``titled`` says that
    the first row names the columns.
    """

    token: int = 0
    tags: tuple[int, ...] = (-1,)
    phrases: int = -1
    titled: bool = False

    def has_tags(self, rows: list[list[str]]) -> bool:
        """Whether there are tags in the column of tags of every row."""
        return all(len(row) > 1 and TAG.fullmatch(row[self.tags[0]]) for row in rows)

    def notes(self) -> list[str]:
        """What a report says of columns that are not the usual first and last."""
        said: list[str] = []
        if self.token:
            said.append(worded("Tokens stand in column {number}, after their number.", number=self.token + 1))
        if len(self.tags) > 1:
            listed = worded_list(str(tag + 1) for tag in self.tags)
            said.append(
                worded(
                    "Tags stand in several columns ({listed}), and all were read; spans of all but the "
                    "first of them have the number in their feature column.",
                    listed=listed,
                )
            )
        elif self.tags != (-1,):
            said.append(worded("Tags stand in column {number}.", number=self.tags[0] + 1))
        if self.phrases >= 0:
            said.append(worded("Phrases (chunks) in column {number} were left out.", number=self.phrases + 1))
        return said


def cells_of(line: str) -> list[str]:
    """The cells of a row, separated by tabs, or by blanks where there is no tab."""
    return line.split("\t") if "\t" in line else _BLANKS.split(line.rstrip(" "))


def has_tag_column(lines: Sequence[str]) -> bool:
    """Whether lines are rows of one width, separated by tabs, with tags in one of the columns."""
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith(("#", "-DOCSTART-"))]
    found = columns_of(lines)
    rows = rows[int(found.titled) :]
    return len(rows) > 1 and len(set(map(len, rows))) == 1 and found.has_tags(rows)


def columns_of(lines: Sequence[str]) -> Columns:
    """The columns of a file that begins with ``lines``."""
    rows = [cells_of(line) for line in lines if line.strip() and not line.startswith(("#", "-DOCSTART-"))]
    rows = [row for row in rows if len(row) > 1]
    if not rows:
        return Columns()
    titled = _is_title(rows)
    width = Counter(map(len, rows[int(titled) :])).most_common(1)[0][0]
    even = [row for row in rows[int(titled) :] if len(row) == width]
    token = int(width > 2 and _are_numbers([row[0] for row in even]))
    tags = [n for n in range(token + 1, width) if _are_tags([row[n] for row in even])]
    phrases = next((n for n in tags if len(tags) > 1 and _are_phrases([row[n] for row in even])), -1)
    found = tuple(n for n in tags if n != phrases)[:_MOST_TAG_COLUMNS]
    if found in {(), (width - 1,)}:
        found = (-1,)
    return Columns(token, found, phrases, titled)


def _is_title(rows: list[list[str]]) -> bool:
    first = {cell.strip().lower() for cell in rows[0]}
    tagged = any(TAG.fullmatch(cell) for cell in rows[0][1:])
    return len(rows) > 1 and not tagged and bool(first & _TITLES) and len(rows[0]) == len(rows[1])


def _are_numbers(cells: list[str]) -> bool:
    """Whether the cells number the words of each sentence."""
    if len(cells) < 2 or not all(re.fullmatch(r"[0-9]{1,9}", cell) for cell in cells):
        return False
    numbers = [int(cell) for cell in cells]
    return numbers[0] in {0, 1} and all(b == a + 1 or b in {0, 1} for a, b in pairwise(numbers))


def _are_tags(cells: list[str]) -> bool:
    return all(map(TAG.fullmatch, cells))


def _are_phrases(cells: list[str]) -> bool:
    labels = {match["label"] for match in map(TAG.fullmatch, cells) if match and match["label"]}
    return bool(labels) and labels <= _PHRASES
