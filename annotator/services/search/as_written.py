"""Keeps of what the index finds, which knows neither capitals nor accents, the words as they were typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from annotator.domain.query import All, Either, Node, Term, Without
from annotator.store.dialects.dialect import Range

_BETWEEN = re.compile(r"[\W_]+")


class AsWritten:
    """A query for which capitals and accents count. ``broader`` is what the index is asked for."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self.broader = _broader(node)

    def kept(self, text: str, ranges: Sequence[Range]) -> list[Range]:
        """Those of the index's hits in ``text`` that are written as the query is; none if it is not met."""
        spoken = {r: f" {_flat(text[r[0] : r[1]])} " for r in ranges}
        found = _met(self._node, text, spoken)
        return [r for r in ranges if r in found] if found is not None else []


def _broader(node: Node) -> Node:
    """``node`` without what must be missing: "us" without "US" is nothing to the index."""
    if isinstance(node, Without):
        return _broader(node.wanted)
    if isinstance(node, Term):
        return node
    return type(node)(tuple(_broader(part) for part in node.parts))


def _met(node: Node, text: str, spoken: dict[Range, str]) -> set[Range] | None:
    """The ranges that meet ``node``; None if the text does not."""
    if isinstance(node, Term):
        wanted = f" {_flat(node.text)}" + ("" if node.prefix else " ")
        return {r for r, words in spoken.items() if wanted in words} or None
    if isinstance(node, Without):
        found = _met(node.wanted, text, spoken)
        return found if found is not None and not _holds(node.unwanted, text) else None
    parts = [_met(part, text, spoken) for part in node.parts]
    met = [part for part in parts if part is not None]
    if not met or (isinstance(node, All) and len(met) < len(parts)):
        return None
    return set().union(*met)


def _holds(node: Node, text: str) -> bool:
    """Whether ``text`` meets a query, read without the index."""
    if isinstance(node, Term):
        return _expression(node).search(text) is not None
    if isinstance(node, Without):
        return _holds(node.wanted, text) and not _holds(node.unwanted, text)
    assert isinstance(node, All | Either)
    every = all if isinstance(node, All) else any
    return every(_holds(part, text) for part in node.parts)


def _flat(words: str) -> str:
    return _BETWEEN.sub(" ", words).strip()


@lru_cache(maxsize=64)
def _expression(term: Term) -> re.Pattern[str]:
    words = r"[\W_]+".join(re.escape(word) for word in _flat(term.text).split())
    return re.compile(rf"(?<![^\W_]){words}" + ("" if term.prefix else r"(?![^\W_])"))
