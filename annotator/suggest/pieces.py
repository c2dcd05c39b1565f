"""Cuts a text into pieces that a language model can read with bounded memory."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from annotator.suggest.tongue import is_latin

PIECE = 10_000
"""The longest piece, in code points; any usual article is one piece."""

_LONGEST_RUN = 300
_TOO_LONG = re.compile(rf"\S{{{_LONGEST_RUN},}}")
_BORDERS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"[.!?]['\"”’)]*\s"), re.compile(r"\s"))
_LETTER = re.compile(r"[^\W\d_]")
_CLUSTER = re.compile(r"[\s\S][\u0300-\u036f]*")
_SURROGATE = re.compile("[\ud800-\udfff]")


def pieces(text: str, *, latin_only: bool) -> Iterator[tuple[int, str]]:
    """Every ``(position, piece)`` worth reading; positions are code points.

    Pieces end at paragraphs, else at lines, sentences or words. Runs of more than 300 characters
    without a space are left out, and with ``latin_only`` paragraphs in other scripts as well. Lone
    surrogates are replaced one for one.
    """
    for start, end in _stretches(text):
        for a, b in _cut(text, start, end):
            if latin_only and b - a > PIECE // 4:
                yield from _latin_lines(text, a, b)
            elif _worth_reading(text, a, b, latin_only):
                yield a, _SURROGATE.sub("\ufffd", text[a:b])


def composed(text: str) -> tuple[str, list[int] | None]:
    """``text`` with letters and their marks in one piece each, as models were taught to read.

    The list gives, for every position of the new text and its end, the position in ``text``; None when
    nothing changed.
    """
    if unicodedata.is_normalized("NFC", text):
        return text, None
    parts: list[str] = []
    positions: list[int] = []
    for match in _CLUSTER.finditer(text):
        part = unicodedata.normalize("NFC", match.group())
        parts.append(part)
        positions.extend(min(match.start() + k, match.end() - 1) for k in range(len(part)))
    positions.append(len(text))
    return "".join(parts), positions


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _TOO_LONG.finditer(text):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > PIECE:
        border = _last_border(text, start, start + PIECE)
        yield start, border
        start = border
    yield start, end


def _last_border(text: str, start: int, limit: int) -> int:
    """The best place to cut in the second half of ``[start, limit)``."""
    middle = start + (limit - start) // 2
    for pattern in _BORDERS:
        last = None
        for last in pattern.finditer(text, middle, limit):  # noqa: B007 - only the last one counts
            pass
        if last is not None:
            return last.end()
    return limit


def _latin_lines(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The piece, or only its lines in the Latin script when it mixes scripts."""
    lines: list[tuple[int, int, bool]] = []
    at = start
    while at < end:
        newline = text.find("\n", at, end)
        stop = end if newline < 0 else newline + 1
        lines.append((at, stop, _latin(text, at, stop)))
        at = stop
    begin = start
    for a, b, latin in lines:
        if latin:
            continue
        if _worth_reading(text, begin, a, False):
            yield begin, _SURROGATE.sub("\ufffd", text[begin:a])
        begin = b
    if _worth_reading(text, begin, end, False):
        yield begin, _SURROGATE.sub("\ufffd", text[begin:end])


def _latin(text: str, start: int, end: int) -> bool:
    letters = _LETTER.findall(text, start, end)
    return not letters or sum(map(is_latin, letters)) >= 0.5 * len(letters)


def _worth_reading(text: str, start: int, end: int, latin_only: bool) -> bool:
    if start >= end or not _LETTER.search(text, start, end):
        return False
    return not latin_only or _latin(text, start, end)
