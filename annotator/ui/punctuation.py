"""Marks that every language sets its own way: about a quotation, and between the parts of a list."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.ui.language import tr
from annotator.ui.own_direction import in_own_direction

_LETTERS = 40


def in_quotes(words: str) -> str:
    """Somebody's words in the quotation marks of the window's language, read in their own direction."""
    return tr("“{words}”", words=in_own_direction(words))


def quoted_text(text: str) -> str:
    """Words of the article in quotation marks, in one line of at most 40 letters."""
    words = " ".join(text.split())
    return in_quotes(words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1]}…")


def listed(parts: Iterable[str]) -> str:
    """Parts one after another, "a, b, c"; empty ones are left out."""
    return tr(", ").join(part for part in parts if part)


def listed_to_last(parts: Iterable[str]) -> str:
    """Parts one after another to the last, "a, b and c"; empty ones are left out."""
    *others, last = [part for part in parts if part] or [""]
    return tr("{others} and {last}", others=listed(others), last=last) if others else last


def separate(parts: Iterable[str]) -> str:
    """Parts that hold commas themselves, "a, b; c"; empty ones are left out."""
    return tr("; ").join(part for part in parts if part)
