"""Which language an article is in, where that is beyond doubt."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

from annotator.domain.document import Document

_SAMPLE = 800  # code points
_FEWEST_LETTERS = 40
_SURE = 0.95


def with_language(document: Document) -> Document:
    """The document with its language named, if it had none and the text leaves no doubt.

    Not for records of our own exports (those with a provenance): they come back as they went out.
    """
    if document.language:
        return document
    language = language_of(document.text)
    return replace(document, language=language) if language else document


def language_of(text: str) -> str:
    """A two-letter code, or empty for short or doubtful texts."""
    sample = text.lstrip()[:_SAMPLE]
    if sum(c.isalpha() for c in sample) < _FEWEST_LETTERS:
        return ""
    language, sureness = _identifier().classify(sample)
    return str(language) if sureness >= _SURE else ""


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # Takes over half a second and 100 MB, so only when the first article needs it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
