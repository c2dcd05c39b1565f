"""What people type to search: words, "phrases", AND, OR, NOT, prefix*, parentheses.

Words that stand side by side must all be there. NOT binds closest, then AND, then OR; operators are
written in capitals, so that "and" stays a word. What can't be understood is refused with its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded, worded_count

_OPENING, _CLOSING = '"“„«”', '"”“»'
_PIECE = re.compile(rf"\s+|[(){_OPENING}]|[^\s(){_OPENING}]+")
_MOST_TERMS = 100
_DEEPEST = 30


class WrongQuery(WrongUse):
    """A search that can't be understood; ``start`` and ``end`` (code points) say where in it."""

    def __init__(self, what: str, start: int, end: int, next_step: str = "") -> None:
        super().__init__(what, next_step=next_step)
        self.start = start
        self.end = end


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase as it was typed; of a ``prefix`` the last word may go on."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class All:
    """All of ``parts`` must be in the article."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of ``parts`` at least must be in the article."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """``wanted`` must be in the article, and ``unwanted`` must not."""

    wanted: Node
    unwanted: Node


Node = Term | All | Either | Without


def parsed(query: str) -> Node:
    """What ``query`` asks for.

    Raises:
        WrongQuery: if it can't be understood.
    """
    pieces = list(_pieces(query))
    if not pieces:
        raise WrongQuery(worded("There is nothing to look for."), 0, 0, worded("Type a word."))
    terms = sum(piece.term is not None for piece in pieces)
    if terms > _MOST_TERMS:
        raise WrongQuery(
            worded_count("This is %Ln word.", "These are %Ln words.", terms),
            0,
            len(query),
            worded("At most {most} can be looked for.", most=_MOST_TERMS),
        )
    reader = _Reader(pieces, query)
    node = reader.either()
    left = reader.here
    if left is not None:
        raise WrongQuery(
            worded("This bracket closes nothing that was opened."),
            left.start,
            left.end,
            worded("Leave it out."),
        )
    return node


def terms_of(node: Node) -> Iterator[Term]:
    """Every term that a hit may be a hit of: not those that must be missing."""
    if isinstance(node, Term):
        yield node
    elif isinstance(node, Without):
        yield from terms_of(node.wanted)
    else:
        for part in node.parts:
            yield from terms_of(part)


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str  # term, (, ), AND, OR, NOT
    start: int
    end: int
    term: Term | None = None


def _pieces(query: str) -> Iterator[_Piece]:
    at = 0
    while at < len(query):
        match = _PIECE.match(query, at)
        assert match is not None
        found = match[0]
        if found in ("(", ")"):
            yield _Piece(found, at, match.end())
        elif found in _OPENING:
            end = _end_of_phrase(query, at)
            prefix = query[end : end + 1] == "*"
            yield _term(query, at, end + prefix, query[at + 1 : end - 1], prefix=prefix)
            at = end + prefix
            continue
        elif found in ("AND", "OR", "NOT"):
            yield _Piece(found, at, match.end())
        elif not found.isspace():
            prefix = found.endswith("*")
            yield _term(query, at, match.end(), found.removesuffix("*"), prefix=prefix)
        at = match.end()


def _end_of_phrase(query: str, start: int) -> int:
    for at in range(start + 1, len(query)):
        if query[at] in _CLOSING:
            return at + 1
    raise WrongQuery(
        worded("This quotation mark is not closed."),
        start,
        len(query),
        worded("Put another one where the phrase ends."),
    )


def _term(query: str, start: int, end: int, words: str, *, prefix: bool) -> _Piece:
    if not prefix and words.rstrip().endswith("*"):  # within the quotation marks
        words, prefix = words.rstrip().removesuffix("*"), True
    if "*" in words:
        raise WrongQuery(
            worded("A * may only end a word."),
            start,
            end,
            worded("A regular expression finds what words end with."),
        )
    if not any(_is_letter(c) for c in words):
        what = (
            worded("There is no word before this *.")
            if prefix and not words.strip()
            else worded("“{words}” holds no letter or digit to look for.", words=query[start:end])
        )
        raise WrongQuery(what, start, end, worded("Leave it out, or look for it as a regular expression."))
    return _Piece("term", start, end, Term(" ".join(words.split()), prefix))


def _is_letter(character: str) -> bool:
    """Whether the index takes it for part of a word."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"


class _Reader:
    """Reads pieces from left to right."""

    def __init__(self, pieces: list[_Piece], query: str) -> None:
        self._pieces = pieces
        self._length = len(query)
        self._at = 0
        self._depth = 0

    @property
    def here(self) -> _Piece | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _is(self, *kinds: str) -> bool:
        return self.here is not None and self.here.kind in kinds

    def _take(self) -> _Piece:
        piece = self._pieces[self._at]
        self._at += 1
        return piece

    def either(self) -> Node:
        parts = [self._all()]
        while self._is("OR"):
            self._take()
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _all(self) -> Node:
        parts = [self._without()]
        while self.here is not None and not self._is("OR", ")"):
            if self._is("AND"):
                self._take()
            parts.append(self._without())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _without(self) -> Node:
        node = self._single()
        while self._is("NOT") or (self._is("AND") and self._next_is_not()):
            while self._is("AND", "NOT"):
                if self._take().kind == "NOT":
                    break
            node = Without(node, self._single())
        return node

    def _next_is_not(self) -> bool:
        return self._at + 1 < len(self._pieces) and self._pieces[self._at + 1].kind == "NOT"

    def _single(self) -> Node:
        piece = self.here
        if piece is None:
            before = self._pieces[self._at - 1]
            said = (
                worded("After this bracket a word is missing.")
                if before.kind == "("
                else worded("After {operator} a word is missing.", operator=before.kind)
            )
            raise WrongQuery(said, before.start, self._length, worded("Type what to find."))
        if piece.term is not None:
            self._take()
            return piece.term
        if piece.kind == "(":
            return self._bracket()
        if piece.kind == ")":
            what = worded("Before this bracket a word is missing.")
            raise WrongQuery(what, piece.start, piece.end, worded("Type what to find between the brackets."))
        if piece.kind == "NOT":
            raise WrongQuery(
                worded("NOT takes away from what stands before it, and nothing does."),
                piece.start,
                piece.end,
                worded("Type first what to find, as in “dam NOT drill”."),
            )
        raise WrongQuery(
            worded("Before {operator} a word is missing.", operator=piece.kind),
            piece.start,
            piece.end,
            worded("Type what to find there."),
        )

    def _bracket(self) -> Node:
        opening = self._take()
        self._depth += 1
        if self._depth > _DEEPEST:
            raise WrongQuery(
                worded("There are too many brackets within brackets."),
                opening.start,
                opening.end,
                worded("Leave some out."),
            )
        node = self.either()
        if not self._is(")"):
            raise WrongQuery(
                worded("This bracket is not closed."),
                opening.start,
                opening.end,
                worded("Close it with “)”."),
            )
        self._take()
        self._depth -= 1
        return node
