"""Which language the rules and the model may read a text in."""

from __future__ import annotations

import re
import unicodedata

from annotator.suggest.lexicon.calendar_words import FUNCTION_WORDS

_LETTERS = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_TOO_FEW = 25
"""Fewer words than this don't tell a language; they are read as English."""

_OTHERS_SAME_WORDS = frozenset(
    {"in", "an", "was", "am", "so", "we", "over", "is", "of", "me", "no", "a", "do", "he", "but", "on"}
)


def reading_language(text: str, language: str = "") -> str:
    """The two-letter code to read ``text`` in; empty when it is not known well enough.

    ``language`` is what the document says of itself, or empty. An Arabic text is never read as
    English, whatever it says.
    """
    code = language.lower().replace("_", "-").split("-")[0]
    words = _LETTERS.findall(unicodedata.normalize("NFC", text[:_SAMPLE]))
    latin = sum(is_latin(word) for word in words)
    if code not in {"", "en", "eng"}:
        return code
    if not words:
        return "en"
    if latin < 0.5 * len(words):
        return ""
    if code:
        return "en"
    english = sum(word.lower() in FUNCTION_WORDS and word.lower() not in _OTHERS_SAME_WORDS for word in words)
    return "en" if len(words) < _TOO_FEW or english >= 0.1 * latin else ""


def is_latin(word: str) -> bool:
    """Whether a word begins with a letter of the Latin script."""
    first = word[0]
    return first.isascii() or unicodedata.name(first, "").startswith("LATIN")
