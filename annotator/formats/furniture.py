"""Text of the page that is not the article: found so that it can be greyed, never cut.

A paragraph that is taken for furniture is lost to the annotator, so every rule asks for more than
one sign: a wording of its own and a short, unfinished line, or its place at the end of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.domain.document import Furniture, FurnitureKind
from annotator.formats import furniture_wording as wording
from annotator.formats.byline import author_in
from annotator.formats.dates import dates_in
from annotator.formats.metadata import DATE_PREFIX, PRINT_NOTICE
from annotator.formats.page import Line, header_of, tail_of

_MOST_WORDS = 40
_LONGEST_CREDIT = 25  # words of one that ends as a sentence does
_ANYWHERE = (*wording.whole(wording.WHOLE), *wording.opening(wording.OPENING))
_AT_THE_ENDS = wording.whole(wording.AT_THE_ENDS)
_RIGHTS = wording.RIGHTS.encode()
_CREDIT = wording.either(wording.CREDIT)
_CAPTION_OPENING = wording.either(wording.CAPTION_OPENING)
_MOST_CAPTIONS = 5  # lines looked at above a credit
_FEWEST_PARAGRAPHS = 3  # below that, a page is no article whose end could be told
_SHARING = re.compile(
    r"(?:share(?: this)?|mail|e-?mail|print|save|bookmark|copy link|tweet|facebook|twitter|x|whatsapp|"
    r"telegram|linkedin|reddit|follow us|\d* ?comments?|rss|listen|gift)\W*$",
    re.IGNORECASE,
)
_CRUMB = re.compile(r"\s[›»>]\s")
_SEPARATOR = re.compile(r"\s[|·•]\s|(?<=share this):|(?<=share):", re.IGNORECASE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_FIRST = re.compile(r"\w+")
_DECORATION = re.compile(r"[*_`]|[^\w\s,.!?'’()-]")
_EXIT = "exit mobile version"


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
    # The last step looks below the last paragraph, so what only looks like one must be known.
    for step in (_notices(text, lines), _photographs(lines), _by_wording(text, lines), _header(lines)):
        for piece in step:
            found.setdefault(piece.start, piece)
    rest = [line for line in lines if line.start not in found]
    if sum(line.prose for line in rest) >= _FEWEST_PARAGRAPHS or found:
        for piece in _below(tail_of(rest), loose=sum(line.prose for line in rest) >= _FEWEST_PARAGRAPHS):
            found.setdefault(piece.start, piece)
    return [found[start] for start in sorted(found)]


def _notices(text: str, lines: Sequence[Line]) -> Iterator[Furniture]:
    """Print and mobile notices, which may hang on the end of a paragraph."""
    for line in (*lines[:6], *lines[-6:]):
        notice = PRINT_NOTICE.search(text, line.start, line.end) if "rint" in line.text else None
        rest = text[notice.end() : line.end].strip() if notice else ""
        if notice and (not rest or rest[0] in "|:-–—•©") and len(rest) <= 300:
            yield Furniture(notice.start(), line.end, FurnitureKind.PRINT_NOTICE)
        start = len(line.text) - len(_EXIT)
        if start >= 0 and line.text[-1] in "nN" and line.text[start:].lower() == _EXIT:
            yield Furniture(line.start + start, line.end, FurnitureKind.NAVIGATION)


def _by_wording(text: str, lines: Sequence[Line]) -> Iterator[Furniture]:
    rights = _RIGHTS in _in_lower_case(text) or "ſ" in text
    for line in lines:
        quick = may_be_worded(line.text, rights=rights)
        kind = _kind_by(_ANYWHERE, line.text) if quick and line.words <= _MOST_WORDS else None
        if kind is None and _sharing_bar(line):
            kind = FurnitureKind.SHARING
        if kind is not None:
            yield Furniture(line.start, line.end, kind)


def may_be_worded(text: str, *, rights: bool = True) -> bool:
    """Whether a line begins like a wording that counts anywhere: far quicker than matching them.

    ``rights`` says whether rights may be reserved somewhere on the page.
    """
    first = _FIRST.match(text[4:] if text[:4].lower() == "the " else text)
    if first is None or not (word := first[0]).isascii() or not word.isalpha():
        return True
    if word.lower() in wording.FIRST_WORDS:
        return True
    return rights and (_RIGHTS in _in_lower_case(text) or "ſ" in text)


def _in_lower_case(text: str) -> bytes:
    """Bytes with their ASCII letters in lower case: takes a tenth of the time of all letters."""
    return text.encode("utf-8", "surrogatepass").lower()


def _kind_by(rules: Sequence[tuple[FurnitureKind, re.Pattern[str]]], text: str) -> FurnitureKind | None:
    return next((kind for kind, pattern in rules if pattern.match(text)), None)


def _parts(line: Line) -> list[str]:
    """The words of a bar of links, such as "Share: Mail · Print", without Markdown or pictures."""
    bare = _LINK.sub(r"\1", line.text)
    return [part for piece in _SEPARATOR.split(bare) if (part := _DECORATION.sub("", piece).strip())]


def _sharing_bar(line: Line) -> bool:
    text = line.text
    if not ("|" in text or ":" in text or "·" in text or "•" in text):
        return False
    if line.words > 25 or not _SEPARATOR.search(text):
        return False
    parts = _parts(line)
    return len(parts) > 1 and all(_SHARING.match(p) or _kind_by(_ANYWHERE, p) for p in parts)


def _header(lines: Sequence[Line]) -> Iterator[Furniture]:
    """Crumbs and section names above the first paragraph: "Home › News › Courts"."""
    for index, line in enumerate(header_of(list(lines), 6)):
        crumbs = bool(_CRUMB.search(line.text))
        if not (crumbs or (index and _SEPARATOR.search(line.text))) or line.finished:
            if line.words <= 4 and _kind_by(_AT_THE_ENDS, line.text):
                yield Furniture(line.start, line.end, FurnitureKind.NAVIGATION)
            continue
        parts = [part.strip() for part in re.split(r"[›»>|·•]", line.text)]
        scraps = len(parts) > 1 and all(p and len(p.split()) <= 3 + crumbs for p in parts)
        if scraps and not any(dates_in(line.text)) and not author_in(line.text):
            yield Furniture(line.start, line.end, FurnitureKind.NAVIGATION)


def _below(tail: Sequence[Line], *, loose: bool) -> Iterator[Furniture]:
    """What stands below the last paragraph: headings of lists of articles, the lists, scraps."""
    listing = False
    for line in tail:
        kind = _kind_by(_AT_THE_ENDS, line.text) if line.words <= _MOST_WORDS else None
        listing = (listing or kind is FurnitureKind.NAVIGATION) and not line.finished
        if kind is not None or listing:
            yield Furniture(line.start, line.end, kind or FurnitureKind.NAVIGATION)
    for line in reversed(tail) if loose else ():
        if line.finished:
            return
        parts = _parts(line)
        if line.words <= 3 or (len(parts) > 1 and all(len(part.split()) <= 3 for part in parts)):
            yield Furniture(line.start, line.end, FurnitureKind.NAVIGATION)


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
    if line.text[:1] in "“\"‘'":
        return False
    opening = _CAPTION_OPENING.match(line.text)
    if not opening and line.finished and line.words_at_least > _LONGEST_CREDIT:
        return False
    if line.words > _MOST_WORDS:
        return False
    if opening:
        return True
    if line.finished and line.words > _LONGEST_CREDIT:
        return False
    lowered = line.text.lower()
    return any(sign in lowered for sign in wording.CREDIT_SIGNS) and bool(_CREDIT.search(line.text))


def _captions_before(lines: Sequence[Line], credit: int, tail: set[int]) -> Iterator[Furniture]:
    """The unfinished lines directly above a credit; never the first line, which is the headline."""
    below = lines[credit]
    caption = ""
    for index in range(credit - 1, max(0, credit - _MOST_CAPTIONS), -1):
        line = lines[index]
        near = not below.blank_before or line.start in tail or line.text == caption
        repeated = line.text in (caption, lines[index - 1].text)
        unfinished = not line.finished and 4 <= line.words <= _MOST_WORDS
        if not (near and (unfinished or repeated)) or (caption and line.text != caption):
            return
        yield Furniture(line.start, line.end, FurnitureKind.PHOTO_CAPTION)
        caption, below = line.text, line
