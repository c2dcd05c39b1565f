"""Finds quotations in a paragraph: curly and straight ones, whole and in part, open ones carried over."""

from __future__ import annotations

import re
from dataclasses import dataclass

_OPENING = frozenset("“„«‟")
_CLOSING = frozenset("”»")
_STRAIGHT = '"'
_BEFORE_OPENING = frozenset(" \t\u00a0([{-–—/‘'")
_AFTER_SINGLE = frozenset(' \t\u00a0.,;:!?)]–—-”"')
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_FEWEST_WORDS = 4
_FEWEST_WHEN_CLOSED = 2
_SHORT_FRAME = 80
_LONGEST_STRAIGHT = 80
"""Between straight single marks, unless a stop before the second tells that it closes."""

_STANDS_AFTER = frozenset(',:.!?…–—-”"»/')
MARKS = frozenset('“”„‟«»"')
"""The quote marks that are dropped before parsing; single ones only where they pair."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation; ``open`` to ``close`` with its marks, ``start`` to ``end`` without them.

    ``full`` says that it stands for itself, ``continued`` that it goes on from the paragraph before,
    ``unended`` that its closing mark is missing. Positions count in the paragraph.
    """

    open: int
    start: int
    end: int
    close: int
    full: bool
    continued: bool = False
    unended: bool = False


def quotes(text: str, *, going_on: bool = False, cue_before: re.Pattern[str] | None = None) -> list[Quote]:
    """The quotations of a paragraph, in order and apart; linear in its length.

    ``going_on`` tells that the paragraph before left one open. ``cue_before`` matches text that may
    lead a quotation directly, such as one ending in *said*.
    """
    found: list[Quote] = []
    opened: tuple[int, int, str] | None = None
    at = 0
    singles = _singles(text)
    length = len(text)
    while at < length:
        letter = text[at]
        if (letter == "'" and text.startswith("''", at)) or (letter == "`" and text.startswith("``", at)):
            width, kind = 2, "''"
        else:
            width, kind = 1, letter
        if opened is None:
            if at in singles:
                end = singles[at]
                found.append(_quote(text, at, at + 1, end, end + 1, found, cue_before))
                at = end + 1
                continue
            if kind in _OPENING or (kind in {_STRAIGHT, "''"} and _opens(text, at, width)):
                opened = (at, at + width, kind)
            elif (kind in _CLOSING or kind in {_STRAIGHT, "''"}) and not found and _plausible_end(text, at):
                found.append(Quote(0, 0, at, at + width, full=True, continued=going_on))
        elif _closes(opened[2], kind) and not (kind == _STRAIGHT and at == opened[1]):
            found.append(_quote(text, opened[0], opened[1], at, at + width, found, cue_before))
            opened = None
        at += width
    if opened is not None and len(_WORD.findall(text, opened[1])) >= _FEWEST_WORDS:
        last = _quote(text, opened[0], opened[1], length, length, found, cue_before)
        found.append(Quote(last.open, last.start, last.end, last.close, last.full, unended=True))
    if going_on and found and found[0].open == 0 and not found[0].continued:
        one = found[0]
        found[0] = Quote(one.open, one.start, one.end, one.close, True, True, one.unended)
    return found


def _quote(
    text: str,
    open_at: int,
    start: int,
    end: int,
    close: int,
    earlier: list[Quote],
    cue_before: re.Pattern[str] | None,
) -> Quote:
    """The quotation, told whole or in part."""
    inner = text[start:end].strip()
    words = len(_WORD.findall(inner))
    ended = inner[-1:] in {",", ".", "!", "?", "…"} or text[close : close + 1] in {",", "."}
    fewest = _FEWEST_WHEN_CLOSED if ended else _FEWEST_WORDS
    full = words >= fewest and not inner[:1].islower()
    if not full and words >= _FEWEST_WORDS and earlier and earlier[-1].full:
        between = text[earlier[-1].close : open_at].rstrip()
        return Quote(open_at, start, end, close, between[-1:] == "," and len(between) <= _SHORT_FRAME)
    if full:
        before = text[:open_at].rstrip()
        after_quote = bool(earlier) and earlier[-1].close >= len(before)
        full = (
            not before
            or before[-1] in _STANDS_AFTER
            or after_quote
            or (cue_before is not None and cue_before.search(before[-40:]) is not None)
        )
    return Quote(open_at, start, end, close, full)


def _opens(text: str, at: int, width: int) -> bool:
    after = text[at + width : at + width + 1]
    return bool(after) and not after.isspace() and (at == 0 or text[at - 1] in _BEFORE_OPENING)


def _closes(opened: str, kind: str) -> bool:
    if opened in _OPENING:
        return kind in _CLOSING or (opened == "„" and kind == "“")
    return kind in {opened, "”"}


def _plausible_end(text: str, at: int) -> bool:
    """Whether a closing mark without an opening one ends a quotation, not a measure in inches."""
    before = text[:at].rstrip()
    return before[-1:] in {",", ".", "!", "?", "…"} and len(_WORD.findall(before)) >= _FEWEST_WORDS


def _singles(text: str) -> dict[int, int]:
    """Where pairs of single marks open and close; apostrophes are told apart by what is around."""
    curly = _paired(text, "‘", "’") if "‘" in text else {}
    return {**_paired(text, "'", "'"), **curly} if "'" in text else curly


def _paired(text: str, opening: str, closing: str) -> dict[int, int]:
    pairs: dict[int, int] = {}
    closes = [
        i
        for i, letter in enumerate(text)
        if letter == closing
        and (i + 1 == len(text) or text[i + 1] in _AFTER_SINGLE)
        and i > 0
        and not text[i - 1].isspace()
        and text[i - 1] != "'"
    ]
    opens = [
        i
        for i, letter in enumerate(text)
        if letter == opening
        and (i == 0 or text[i - 1] in _BEFORE_OPENING | {"“"})
        and (opening != closing or (text[i + 1 : i + 2].isalpha() and text[i - 1 : i] != "'"))
    ]
    k = 0
    for n, start in enumerate(opens):
        limit = opens[n + 1] if n + 1 < len(opens) else len(text)
        while k < len(closes) and closes[k] <= start:
            k += 1
        inside = []
        while k < len(closes) and closes[k] < limit:
            inside.append(closes[k])
            k += 1
        sure = [c for c in inside if text[c - 1] in ",.!?…"]
        likely = [c for c in inside if text[c - 1] != "s"]
        if opening == closing:
            likely = [c for c in likely if c - start <= _LONGEST_STRAIGHT]
            inside = []
        best = sure[:1] or likely[:1] or inside[:1]
        if best:
            pairs[start] = best[0]
    return pairs
