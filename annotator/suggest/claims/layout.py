"""Cuts an article into the paragraphs that may hold claims: no furniture, headings told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.suggest.cover import Cover
from annotator.suggest.pieces import pieces

_LONGEST_HEADING = 70
_ENDS = frozenset(".!?…:;\"”»’)'")
_DATELINE = re.compile(
    r"""\s*(?:
    [A-Z][A-Z'’.-]+(?:[ /][A-Z][A-Z'’.-]+){0,3}          # MBELO, or PORT SARN
    (?:,?\ [^.\n—–]{0,30}?)?                             # , March 3
    (?:\s?\([A-Z][\w .]{1,25}\)\s?(?:[-–—]{1,2}|:)?     # (Meridian) -
      |\s?[—–]{1,2} | \s-{1,2}\s | \.?\ /[A-Z]+/\.? | :(?=\s[A-Z]))
    | [A-Z][\w.’'\ -]{2,25}(?:,\ [A-Z][\w.\ ]{2,20})?\s?\([A-Z]\w{1,8}\)\s?[-–—]{1,2}
    )\s*""",
    re.VERBOSE,
)
_LABEL = re.compile(
    r"\s*(?:(?:photo|photograph|picture|image|video|caption|source|credit)s?:|by (?-i:[A-Z]))", re.IGNORECASE
)
_WORD = re.compile(r"\w+")
_LOWER = re.compile(r"(?<![\w’'])[a-z][a-z’']*")
_CAPITAL = re.compile(r"(?<![\w’'])[A-Z][a-z]+\b")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the article: ``text`` begins at code point ``start`` and is as long as what it stands for.

    ``heading`` tells a short line without an end; ``first`` the first line, which is the headline.
    """

    start: int
    text: str
    heading: bool
    first: bool


def paragraphs(text: str, furniture: Sequence[tuple[int, int]] = ()) -> list[Paragraph]:
    """The paragraphs of ``text`` in order, cut so that a language model reads each with bounded memory."""
    off = Cover(len(text), furniture)
    found: list[Paragraph] = []
    seen: set[str] = set()
    for start, line in _lines(text):
        begin, end = _without_furniture(start, line, off)
        words = text[begin:end]
        key = words.strip()
        if not _WORD.search(key) or (len(key) > 20 and key in seen) or _LABEL.match(key):
            continue
        seen.add(key)
        dateline = _DATELINE.match(words)
        if dateline and len(words) - dateline.end() > 20:
            begin += dateline.end()
        own = line[begin - start : end - start]
        unended = key[-1] not in _ENDS
        heading = bool(found) and unended and len(key) < _LONGEST_HEADING
        found.append(Paragraph(begin, own, heading, first=not found))
    return _with_lowered_titles(text, found)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for position, piece in pieces(text, latin_only=True):
        at = 0
        for line in piece.split("\n"):
            if line:
                yield position + at, line
            at += len(line) + 1


def _without_furniture(start: int, line: str, off: Cover) -> tuple[int, int]:
    """The part of a line that is no furniture; furniture is cut off at its ends only."""
    begin, end = start, start + len(line)
    if not off.touches(begin, end):
        return begin, end
    while begin < end and off.touches(begin, begin + 1):
        begin += 1
    while end > begin and off.touches(end - 1, end):
        end -= 1
    return begin, end


def _with_lowered_titles(text: str, found: list[Paragraph]) -> list[Paragraph]:
    """The same paragraphs; in Title Case ones, words the article knows in small letters are lowered."""
    if not any(_title_case(p.text) for p in found):
        return found
    small = set(_LOWER.findall(text))

    def lowered(match: re.Match[str]) -> str:
        word = match.group()
        return word.lower() if word.lower() in small and match.start() else word

    return [
        Paragraph(p.start, _CAPITAL.sub(lowered, p.text), p.heading, p.first) if _title_case(p.text) else p
        for p in found
    ]


def _title_case(line: str) -> bool:
    capitals, small = len(_CAPITAL.findall(line)), len(_LOWER.findall(line))
    return len(line) < 200 and capitals >= 4 and capitals > 2 * small
