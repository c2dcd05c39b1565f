"""Arabic words cut to what their forms have in common, and the English words they stand for."""

from __future__ import annotations

import unicodedata
from functools import cache

from annotator.suggest.lexicon.arabic_news import STANDS_FOR, STOP

_SHORTEST = 3
_LENGTHENED = "\u0640"
_LETTERS = str.maketrans({"ى": "ي", "ة": "ه"})
_BEFORE = ("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ل")
_AFTER = ("يون", "ات", "ون", "ين", "ان", "تها", "ها", "هم", "نا", "ت", "ه", "ا")
"""The article, prepositions and endings, the longest first."""


def unmarked(text: str) -> str:
    """``text`` without accents, vowel marks and lengthening strokes, in any script."""
    apart = unicodedata.normalize("NFKD", text)
    if apart.isascii():
        return apart
    return "".join(letter for letter in apart if not unicodedata.combining(letter) and letter != _LENGTHENED)


def cut_arabic(word: str) -> str:
    """An unmarked word without prefixes and ending, as long as three letters are left."""
    word = word.translate(_LETTERS)
    for affixes, cut in ((_BEFORE, str.removeprefix), (_AFTER, str.removesuffix)):
        for affix in affixes:
            shorter = cut(word, affix)
            if len(shorter) >= _SHORTEST and shorter != word:
                word = shorter
                break
    return word


def english_of(word: str) -> str | None:
    """The English word that an unmarked Arabic one stands for, where the lists have it."""
    return None if is_stop(word) else _english().get(cut_arabic(word))


def is_stop(word: str) -> bool:
    """Whether an unmarked Arabic word says nothing of what a text is about."""
    return word in _stop()


@cache
def _english() -> dict[str, str]:
    return {
        cut_arabic(unmarked(form)): english
        for english, forms in reversed(STANDS_FOR.items())
        for form in forms.split()
    }


@cache
def _stop() -> frozenset[str]:
    plain = [unmarked(word) for word in STOP]
    return frozenset((*plain, *map(cut_arabic, plain)))
