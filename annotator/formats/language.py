"""Which language an article is in, where that is beyond doubt."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

from annotator.domain.record import Record

_SAMPLES = (200, 800)  # code points; the longer one only where the shorter leaves doubt
_ENGLISH_SAMPLE = 600  # code points
_ENGLISH_PIECES = 4  # such samples looked at where the first holds English words, but few for their number
# Small words that no other language written in Latin letters shares in such number.
_ENGLISH = frozenset([
    "the", "and", "of", "to", "that", "with", "said", "from", "were", "have", "has", "by", "their", "his",
    "which", "after", "they", "who", "been", "would", "its", "at", "for", "it", "is", "was", "had", "as",
])  # fmt: skip
_NO_LANGUAGE = "zxx"
_FEWEST_LETTERS = 40
_SURE = 0.85
_DENSE, _LIKELY = 0.15, 0.1  # shares of small words


def with_language(record: Record) -> Record:
    """The record with its language named, if it had none and the text leaves no doubt.

    A record that Goldspan itself wrote, which says so in its provenance, comes back as it was.
    """
    if record.document.language or record.provenance:
        return record
    language = language_of(record.document.text)
    return replace(record, document=replace(record.document, language=language)) if language else record


def plain_language(record: Record) -> str | None:
    """The language of the record's document where that takes no model to tell, else None."""
    known = record.document.language
    return known if known or record.provenance else _told_quickly(record.document.text)


def language_of(text: str) -> str:
    """A two-letter code, or empty for short or doubtful texts."""
    told = _told_quickly(text)
    if told is not None:
        return told
    start = text.lstrip()[: _SAMPLES[-1]]
    for length in _SAMPLES:
        language, sureness = _identifier().classify(start[:length])
        if sureness >= _SURE:
            return "" if language == _NO_LANGUAGE else str(language)
    return ""


def _told_quickly(text: str) -> str | None:
    """English, or empty for what is too short; None where it takes the model to tell."""
    start = text.lstrip()[: _ENGLISH_PIECES * _ENGLISH_SAMPLE]
    if sum(map(str.isalpha, start[: _FEWEST_LETTERS * 3])) < _FEWEST_LETTERS:
        return ""
    return "en" if _plainly_english(start) else None


def _plainly_english(text: str) -> bool:
    """Whether the small words leave no doubt: quicker by far than the model, for nearly all articles."""
    dense = _english(text[:_ENGLISH_SAMPLE])
    return dense >= _DENSE or (
        dense >= _LIKELY
        and any(
            _english(text[at : at + _ENGLISH_SAMPLE]) >= _DENSE
            for at in range(_ENGLISH_SAMPLE, len(text), _ENGLISH_SAMPLE)
        )
    )


def _english(text: str) -> float:
    """The share of English small words in ``text``; 0 where they are too few to tell."""
    words = text.lower().split()
    small = [word for word in words if word in _ENGLISH]
    return len(small) / len(words) if "the" in small and len(set(small)) >= 5 else 0.0


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # Takes over half a second and 100 MB, so only when the first article needs it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
