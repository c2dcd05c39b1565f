"""Text of the page that is not the article: found so that it can be greyed, never cut.

A paragraph that is taken for furniture is lost to the annotator, so every rule asks for more than
one sign: a wording of its own and a short, unfinished line, or its place at the end of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.domain.document import Furniture, FurnitureKind
from annotator.formats import furniture_wording as wording
from annotator.formats.dates import dates_in
from annotator.formats.metadata import DATE_PREFIX, PRINT_NOTICE
from annotator.formats.page import Line, tail_of

_MOST_WORDS = 40
_ANYWHERE = (*wording.whole(wording.WHOLE), *wording.opening(wording.OPENING))
_AT_THE_ENDS = wording.whole(wording.AT_THE_ENDS)
_CREDIT = wording.either(wording.CREDIT)
_CAPTION_OPENING = wording.either(wording.CAPTION_OPENING)
_TRAILING = re.compile(r"(?<=\S)\s*(?P<notice>Exit mobile version)\s*$", re.IGNORECASE)


def date_prefix_of(text: str) -> Furniture | None:
    """The "date 2021-09-03" a text begins with, with the white space before it, or None."""
    match = DATE_PREFIX.match(text)
    date = next(dates_in(text, match.end(), match.end() + 10), None) if match else None
    if not match or date is None or date.start != match.end():
        return None
    return Furniture(0, date.end, FurnitureKind.DATE_PREFIX)


def furniture_of(text: str, lines: Sequence[Line]) -> list[Furniture]:
    """The furniture among ``lines`` (those after a date prefix), in order."""
    found: dict[int, Furniture] = {}
    for piece in (*_notices(text, lines), *_photographs(lines), *_by_wording(lines), *_loose_ends(lines)):
        found.setdefault(piece.start, piece)
    return [found[start] for start in sorted(found)]


def _notices(text: str, lines: Sequence[Line]) -> Iterator[Furniture]:
    """Print and mobile notices, which may hang on the end of a paragraph."""
    for line in (*lines[:6], *lines[-6:]):
        notice = PRINT_NOTICE.search(text, line.start, line.end)
        rest = text[notice.end() : line.end].strip() if notice else ""
        if notice and (not rest or rest[0] in "|:-–—•©") and len(rest) <= 300:
            yield Furniture(notice.start(), line.end, FurnitureKind.PRINT_NOTICE)
        trailing = _TRAILING.search(line.text)
        if trailing:
            start, end = trailing.span("notice")
            yield Furniture(line.start + start, line.start + end, FurnitureKind.NAVIGATION)


def _by_wording(lines: Sequence[Line]) -> Iterator[Furniture]:
    tail = {line.start for line in tail_of(list(lines))}
    for index, line in enumerate(lines):
        if line.words > _MOST_WORDS:
            continue
        kind = _kind_by(_ANYWHERE, line.text)
        if kind is None and (line.start in tail or (index < 3 and line.words <= 4)):
            kind = _kind_by(_AT_THE_ENDS, line.text)
        if kind is not None:
            yield Furniture(line.start, line.end, kind)


def _kind_by(rules: Sequence[tuple[FurnitureKind, re.Pattern[str]]], text: str) -> FurnitureKind | None:
    return next((kind for kind, pattern in rules if pattern.match(text)), None)


def _photographs(lines: Sequence[Line]) -> Iterator[Furniture]:
    """Credits, and the captions beside them."""
    tail = {line.start for line in tail_of(list(lines))}
    for index, line in enumerate(lines):
        if not _credit(line):
            continue
        captioned = line.words > 12 or bool(_CAPTION_OPENING.match(line.text) and line.words > 8)
        yield Furniture(
            line.start, line.end, FurnitureKind.PHOTO_CAPTION if captioned else FurnitureKind.PHOTO_CREDIT
        )
        if not captioned:
            yield from _captions_before(lines, index, tail)


def _credit(line: Line) -> bool:
    if line.words > _MOST_WORDS or line.text[:1] in "“\"‘'":
        return False
    if _CAPTION_OPENING.match(line.text):
        return True
    return bool(_CREDIT.search(line.text)) and not (line.finished and line.words > 25)


def _captions_before(lines: Sequence[Line], credit: int, tail: set[int]) -> Iterator[Furniture]:
    """The unfinished lines directly above a credit; never the first line, which is the headline."""
    below = lines[credit]
    caption = ""
    for index in range(credit - 1, 0, -1):
        line = lines[index]
        near = not below.blank_before or line.start in tail or line.text == caption
        repeated = line.text in (caption, lines[index - 1].text)
        unfinished = not line.finished and 4 <= line.words <= _MOST_WORDS
        if not (near and (unfinished or repeated)) or (caption and line.text != caption):
            return
        yield Furniture(line.start, line.end, FurnitureKind.PHOTO_CAPTION)
        caption, below = line.text, line


def _loose_ends(lines: Sequence[Line]) -> Iterator[Furniture]:
    """Scraps of one to three words after the last paragraph of a real article."""
    if sum(line.prose for line in lines) < 3:
        return
    for line in reversed(tail_of(list(lines))):
        if line.finished:
            return
        if line.words <= 3 and not _credit(line):
            yield Furniture(line.start, line.end, FurnitureKind.NAVIGATION)
