"""The parse of a piece of text as plain lists, each word tied to its place in the untouched text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

VERBAL = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A text to parse; ``table`` has the original position of each of its code points and of its end."""

    text: str
    table: Sequence[int]


@dataclass(frozen=True, slots=True)
class RawParse:
    """What the language model says of a piece: lists in parallel; ``starts`` count in the piece's text.

    ``heads`` are places in the lists; the head of a sentence is its own.
    """

    starts: list[int]
    ends: list[int]
    tags: list[str]
    deps: list[str]
    heads: list[int]


class Parse:
    """A parsed piece; ``starts`` and ``ends`` are code points of the untouched text, ``at`` of the piece.

    ``speakers`` has the words ``[first, end)`` that name who speaks by a verb, where that is known better
    than the parse tells.
    """

    __slots__ = (
        "at",
        "children",
        "deps",
        "ends",
        "heads",
        "lower",
        "sentences",
        "speakers",
        "starts",
        "tags",
        "words",
    )

    def __init__(self, piece: Piece, raw: RawParse) -> None:
        """Tie ``raw`` to the original text; words that are only space are left out."""
        text, table = piece.text, piece.table
        count = len(raw.starts)
        kept = [i for i in range(count) if not text[raw.starts[i] : raw.ends[i]].isspace()]
        new = dict(zip(kept, range(len(kept)), strict=True))
        self.words = [text[raw.starts[i] : raw.ends[i]] for i in kept]
        self.lower = [word.lower().replace("’", "'") for word in self.words]
        self.at = [raw.starts[i] for i in kept]
        self.starts = [table[raw.starts[i]] for i in kept]
        self.ends = [table[raw.ends[i] - 1] + 1 for i in kept]
        self.tags = [raw.tags[i] for i in kept]
        self.deps = [raw.deps[i] for i in kept]
        self.heads = [new.get(raw.heads[i], new[i]) for i in kept]
        self.children: list[list[int]] = [[] for _ in kept]
        for i, head in enumerate(self.heads):
            if head != i:
                self.children[head].append(i)
        self.speakers: dict[int, tuple[int, int]] = {}
        self.sentences = self._sentences()

    def __len__(self) -> int:
        """How many words there are."""
        return len(self.words)

    def subtree(self, top: int, without: frozenset[int] | set[int] = frozenset()) -> list[int]:
        """``top`` and all below it, in order, leaving out the words of ``without`` and all below them."""
        found: list[int] = []
        waiting = [top]
        seen: set[int] = set()
        while waiting:
            i = waiting.pop()
            if i in seen or i in without:
                continue
            seen.add(i)
            found.append(i)
            waiting.extend(self.children[i])
        return sorted(found)

    def child(self, i: int, deps: Iterable[str]) -> int | None:
        """The first child of ``i`` in one of these relations."""
        wanted = deps if isinstance(deps, (set, frozenset)) else set(deps)
        return next((c for c in self.children[i] if self.deps[c] in wanted), None)

    def subject(self, i: int) -> int | None:
        """The subject that stands at ``i`` itself."""
        return self.child(i, SUBJECTS)

    def finite(self, i: int) -> bool:
        """Whether the clause of verb ``i`` has a finite verb: itself or an auxiliary."""
        if self.tags[i] in FINITE:
            return True
        return any(self.deps[c] in {"aux", "auxpass"} and self.tags[c] in FINITE for c in self.children[i])

    def verbal(self, i: int) -> bool:
        """Whether ``i`` is a verb or a copula's complement with a verb of its own."""
        return self.tags[i] in VERBAL

    def above(self, i: int) -> list[int]:
        """The heads of ``i``, nearest first."""
        found: list[int] = []
        while self.heads[i] != i and len(found) < len(self.words):
            i = self.heads[i]
            found.append(i)
        return found

    def _sentences(self) -> list[tuple[int, int]]:
        """``(first, end)`` of each run of words under one top."""
        tops: list[int | None] = [None] * len(self.words)
        for i in range(len(self.words)):
            path: list[int] = []
            k = i
            while tops[k] is None and self.heads[k] != k and len(path) <= len(self.words):
                path.append(k)
                k = self.heads[k]
            top = tops[k] if tops[k] is not None else k
            for step in (*path, k):
                tops[step] = top
        runs: list[tuple[int, int]] = []
        first = 0
        for i in range(1, len(tops) + 1):
            if i == len(tops) or tops[i] != tops[first]:
                runs.append((first, i))
                first = i
        return runs

    def top(self, first: int, end: int) -> int:
        """The head of the sentence ``[first, end)``."""
        return next((i for i in range(first, end) if self.heads[i] == i), first)
