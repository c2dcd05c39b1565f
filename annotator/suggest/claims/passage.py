"""Cuts a paragraph into what is parsed apart: full quotations, and the frame left without them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.suggest.claims.layout import Paragraph
from annotator.suggest.claims.parse import Piece
from annotator.suggest.claims.quotes import Quote, quotes
from annotator.suggest.lexicon.claim_cues import ENGLISH

_LETTER = re.compile(r"[^\W\d_]")
_ENDED = frozenset(".!?…")
_SAY_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted({*ENGLISH.verbs, *ENGLISH.quoting}))})\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around quotations; ``cuts`` has for each of them its number and its place in the piece."""

    piece: int
    cuts: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph in pieces; ``quoted`` are its full quotations, each with the number of its piece.

    ``frames`` stand in the order of the text; ``behind`` has for each quotation the number of the frame
    that ends before it or holds it, -1 where there is none.
    """

    paragraph: Paragraph
    frames: list[Frame]
    quoted: list[tuple[Quote, int]]
    behind: list[int]


class Builder:
    """Puts a piece together from parts of a paragraph, noting where each code point comes from."""

    def __init__(self, paragraph: Paragraph, marks: set[int]) -> None:
        """Build from ``paragraph``, leaving out the places in ``marks``."""
        self._paragraph = paragraph
        self._marks = marks
        self.letters: list[str] = []
        self._table: list[int] = []

    def add(self, start: int, end: int) -> None:
        """Add ``[start, end)`` of the paragraph."""
        for at in range(start, end):
            if at not in self._marks:
                self.letters.append(self._paragraph.text[at])
                self._table.append(self._paragraph.start + at)

    def gap(self) -> None:
        """Part what has been added from what follows."""
        if self._table and not self.letters[-1].isspace():
            self.letters.append(" ")
            self._table.append(self._table[-1] + 1)

    def last(self) -> str:
        """The last letter that is no space, or an empty string."""
        return next((letter for letter in reversed(self.letters) if not letter.isspace()), "")

    def piece(self) -> Piece | None:
        """The piece, or None if it has no letter."""
        text = "".join(self.letters)
        if not _LETTER.search(text):
            return None
        return Piece(text, [*self._table, self._table[-1] + 1])


def passages(paragraphs: list[Paragraph], *, cut_quotes: bool = True) -> tuple[list[Passage], list[Piece]]:
    """Every paragraph in pieces, and the pieces to parse."""
    pieces: list[Piece] = []
    made: list[Passage] = []
    going_on = False
    for paragraph in paragraphs:
        found = quotes(paragraph.text, going_on=going_on, cue_before=_SAY_BEFORE)
        going_on = bool(found) and found[-1].unended
        made.append(_passage(paragraph, found, pieces, cut_quotes))
    return made, pieces


def _passage(paragraph: Paragraph, found: list[Quote], pieces: list[Piece], cut_quotes: bool) -> Passage:
    full = [quote for quote in found if quote.full] if cut_quotes else []
    marks = _mark_places(paragraph.text, found)
    frames: list[Frame] = []
    quoted: list[tuple[Quote, int]] = []
    behind: list[int] = []
    cuts: list[tuple[int, int]] = []
    builder = Builder(paragraph, marks)

    def close() -> None:
        nonlocal builder
        piece = builder.piece()
        if piece is not None:
            pieces.append(piece)
            frames.append(Frame(len(pieces) - 1, list(cuts)))
        cuts.clear()
        builder = Builder(paragraph, marks)

    at = 0
    for quote in full:
        builder.add(at, quote.open)
        if builder.last() in _ENDED:
            close()
        builder.gap()
        inner = Builder(paragraph, marks)
        inner.add(quote.start, quote.end)
        piece = inner.piece()
        if piece is not None:
            pieces.append(piece)
            cuts.append((len(quoted), len(builder.letters)))
            behind.append(len(frames))
            quoted.append((quote, len(pieces) - 1))
        if _ends_sentence(paragraph.text, quote):
            close()
        at = quote.close
    builder.add(at, len(paragraph.text))
    close()
    return Passage(paragraph, frames, quoted, behind)


def _ends_sentence(text: str, quote: Quote) -> bool:
    """Whether a new sentence begins behind the quotation."""
    last = text[quote.start : quote.end].rstrip()[-1:]
    following = text[quote.close :].lstrip()[:1]
    return (not following) or (last == "." and (following.isupper() or following in '“"‘'))


def _mark_places(text: str, found: list[Quote]) -> set[int]:
    """The places of quote marks, which are not parsed."""
    places = {i for i, letter in enumerate(text) if letter in '“”„‟«»"'}
    for quote in found:
        places.update(range(quote.open, quote.start))
        places.update(range(quote.end, quote.close))
    return places
