"""Which language an article is in, where that is beyond doubt."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

from annotator.domain.record import Record

_SAMPLES = (200, 800)  # code points; the longer one only where the shorter leaves doubt
_ENGLISH_SAMPLE = 600  # code points
# Small words that no other language written in Latin letters shares in such number.
_ENGLISH = frozenset([
    "the", "and", "of", "to", "that", "with", "said", "from", "were", "have", "has", "by", "their", "his",
    "which", "after", "they", "who", "been", "would", "its", "at", "for", "it", "is", "was", "had", "as",
])  # fmt: skip
_NO_LANGUAGE = "zxx"
_FEWEST_LETTERS = 40
_SURE = 0.85


def with_language(record: Record) -> Record:
    """The record with its language named, if it had none and the text leaves no doubt.

    A record that Goldspan itself wrote, which says so in its provenance, comes back as it was.
    """
    if record.document.language or record.provenance:
        return record
    language = language_of(record.document.text)
    return replace(record, document=replace(record.document, language=language)) if language else record


def language_of(text: str) -> str:
    """A two-letter code, or empty for short or doubtful texts."""
    start = text.lstrip()[: _SAMPLES[-1]]
    if sum(c.isalpha() for c in start[: _FEWEST_LETTERS * 3]) < _FEWEST_LETTERS:
        return ""
    if _plainly_english(start):
        return "en"
    for length in _SAMPLES:
        language, sureness = _identifier().classify(start[:length])
        if sureness >= _SURE:
            return "" if language == _NO_LANGUAGE else str(language)
    return ""


def _plainly_english(text: str) -> bool:
    """Whether the small words leave no doubt: quicker by far than the model, for most articles."""
    words = text[:_ENGLISH_SAMPLE].lower().split()
    small = [word for word in words if word in _ENGLISH]
    return "the" in small and len(set(small)) >= 5 and len(small) >= 0.15 * len(words)


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # Takes over half a second and 100 MB, so only when the first article needs it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
