"""Where the same words stand in a text: as whole tokens, whatever white space parts them."""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.domain.tokens import token_ranges

_LONGEST = 400  # code points of a stretch without white space that is cut into tokens by itself
# One line break may stand between two words, a blank line may not.
_GAP = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)"


def occurrences(text: str, words: str, *, ignore_case: bool = False) -> list[tuple[int, int]]:
    """Every ``(start, end)`` in code points where ``words`` stand as whole tokens, in order, apart.

    Ignoring case is done letter by letter, so that lengths stay.
    """
    pattern = _pattern(" ".join(words.split()), ignore_case)
    if pattern is None:
        return []
    found: list[tuple[int, int]] = []
    at = 0
    while (match := pattern.search(text, at)) is not None:
        start, end = match.span()
        if _whole(text, start, end):
            found.append((start, end))
            at = end
        else:
            at = start + 1
    return found


@lru_cache(maxsize=16)
def _pattern(words: str, ignore_case: bool) -> re.Pattern[str] | None:
    if not words:
        return None
    parts = (re.escape(part) for part in words.split(" "))
    return re.compile(_GAP.join(parts), re.IGNORECASE if ignore_case else 0)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether tokens begin at ``start`` and end at ``end``: the article's, not those of the words alone."""
    return _is_edge(text, start, start=True) and _is_edge(text, end, start=False)


def _is_edge(text: str, at: int, *, start: bool) -> bool:
    # No token holds white space: the stretch around the place is cut as the whole text is.
    inner = at if start else at - 1
    if text[inner].isspace():
        return False
    first = last = inner
    while first > 0 and not text[first - 1].isspace() and inner - first < _LONGEST:
        first -= 1
    while last < len(text) and not text[last].isspace() and last - inner < _LONGEST:
        last += 1
    if inner - first >= _LONGEST or last - inner >= _LONGEST:  # writing without spaces
        return any((s if start else e) == at for s, e in token_ranges(text))
    return any((s if start else e) == at - first for s, e in token_ranges(text[first:last]))
