"""Names brought to common forms, so that what is spelled differently can be found and compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from annotator.suggest.lexicon.people import TITLES

_SPACE = re.compile(r"\s+")
_POSSESSIVE = re.compile(r"(?<=\w)(?:['’‘]s|(?<=s)['’])$")
_FULL_STOP = re.compile(r"(?<=\w{5})\.$")  # shorter words may be cut short: Corp., Jr.
_EDGES = re.compile(r"^[^\w]+|[^\w.)]+$")
_WORD = re.compile(r"\w+(?:['’ʼ`]\w+)*")
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}|\b[A-Za-z]\.(?=[A-Za-z]\b)")
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})
_CARONS = str.maketrans(
    {"š": "sh", "č": "ch", "ž": "zh", "ć": "ch", "ś": "sh", "ş": "sh", "ș": "sh", "ç": "ch"}
)
_ARABIC = str.maketrans({"ة": "ه", "ى": "ي", "ک": "ك", "ی": "ي", "ـ": ""})
# Ways of writing one sound in Latin letters, the longest first.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sch|sz|sh", "ş"),
        (r"tch|cz|ch", "ç"),
        (r"zh", "ž"),
        (r"kh", "k"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ck|[qc](?![eiy])", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"oo|ou", "u"),
        (r"ee|ie", "i"),
        (r"(?<=[bcdfghklmnpqrstvzşçž])[jy](?=[aeiou])", "i"),
        (r"y", "i"),
        (r"(.)\1+", r"\1"),
        (r"h(?![aeiou])", ""),
    )
)
_VOWELS = re.compile(r"[aeiou]+")
_ARTICLES = frozenset({"the", "al", "el"})


@lru_cache(maxsize=131_072)
def form_key(text: str) -> str:
    """What two writings share that no reader would call different names.

    Case, white space, the possessive, quotes around it and the make of its apostrophes don't count;
    accents do.
    """
    text = unicodedata.normalize("NFKC", text)
    text = _SPACE.sub(" ", _EDGES.sub("", text.strip())).replace("’", "'").replace("ʼ", "'")
    text = _FULL_STOP.sub("", _POSSESSIVE.sub("", text))
    return text.casefold()


@lru_cache(maxsize=131_072)
def words_of(key: str) -> tuple[str, ...]:
    """The words of a key without accents, dots in short forms, apostrophes and leading articles."""
    text = _DOTTED.sub(lambda m: m.group().replace(".", ""), key)
    text = text.translate(_LETTERS)
    found = [plain(word) for word in _WORD.findall(text.replace("&", " and "))]
    while len(found) > 1 and found[0] in _ARTICLES:
        del found[0]
    return tuple(word for word in found if word)


def without_titles(words: tuple[str, ...]) -> tuple[str, ...]:
    """A person's words without the titles in front; the last word is always kept."""
    at = 0
    while at < len(words) - 1 and words[at] in TITLES:
        at += 1
    return words[at:]


@lru_cache(maxsize=131_072)
def plain(word: str) -> str:
    """A word in small letters without accents and apostrophes."""
    letters = unicodedata.normalize("NFD", word.casefold().translate(_LETTERS))
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    return bare.translate(_ARABIC).replace("'", "").replace("’", "").replace("ʼ", "").replace("`", "")


@lru_cache(maxsize=131_072)
def sound(word: str) -> str:
    """A word by its sound, as far as Latin letters tell: ``Kowasz`` and ``Kovaš`` are one."""
    found = plain(word.casefold().translate(_CARONS))
    if not found.isascii():
        return found
    for pattern, instead in _SOUNDS:
        found = pattern.sub(instead, found)
    return found


@lru_cache(maxsize=131_072)
def skeleton(sounded: str) -> str:
    """A sound without its vowels but the first letter: ``Ahmad`` and ``Ahmed`` are one."""
    return sounded[:1] + _VOWELS.sub("", sounded[1:])


def sounds_of(key: str, count: int) -> tuple[str, ...]:
    """The sounds of a key's last ``count`` words: those ``words_of`` kept."""
    text = unicodedata.normalize("NFC", _DOTTED.sub(lambda m: m.group().replace(".", ""), key))
    found = [sound(word) for word in _WORD.findall(text.replace("&", " and "))]
    return tuple(found[len(found) - count :]) if count else ()


def script(word: str) -> str:
    """The writing system of a word's first letter, such as ``LATIN`` or ``ARABIC``."""
    first = next((c for c in word if c.isalpha()), "")
    return unicodedata.name(first, " ").partition(" ")[0] if first else ""


def initials(words: tuple[str, ...], skipped: frozenset[str]) -> str:
    """The first letters of the words, those in ``skipped`` left out."""
    return "".join(word[0] for word in words if word not in skipped)
