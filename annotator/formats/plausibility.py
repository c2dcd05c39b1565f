"""How much a decoded text looks like something a person wrote.

Used to tell legacy encodings apart: the wrong one puts symbols inside words, mixes scripts, or
raises letters in mid-word. No word lists, so it works for any language.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_OTHER_CHARACTER = re.compile(r"[^\x00-\x7f]")
_TYPOGRAPHY = frozenset("“”‘’‚„«»‹›–—…•·€£¥°§©®™¿¡\u00a0、。「」『』（）・，：；！？،؛؟‌‍")
_LOOKED_AT = 4000  # characters beyond ASCII
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "HANGUL", "CJK")
_HEBREW_FINALS = frozenset("ךםןףץ")
_KANA = ("HIRAGANA", "KATAKANA")


def plausibility(text: str) -> float:
    """From about -2 (surely misread) to 1 (no objection), over the characters beyond ASCII."""
    total = 0.0
    count = 0
    for match in _OTHER_CHARACTER.finditer(text):
        at = match.start()
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        total += _likelihood(before, text[at], after)
        count += 1
        if count == _LOOKED_AT:
            break
    return total / count if count else 1.0


def _likelihood(before: str, character: str, after: str) -> float:
    if character in _TYPOGRAPHY:
        inside_word = before.isalpha() and after.isalpha() and character not in "’‌‍·"
        return -0.5 if inside_word else 0.8
    category = unicodedata.category(character)
    if category.startswith("L"):
        return _letter_likelihood(before, character, after)
    if category in {"Mn", "Mc"}:
        return 0.5 if before.isalpha() or unicodedata.combining(before) else -1.0
    if category == "Nd":
        return 0.5
    return -2.0 if category.startswith("C") else -0.5


def _letter_likelihood(before: str, letter: str, after: str) -> float:
    script = _script(letter)
    neighbours = [_script(c) for c in (before, after) if c.isalpha()]
    if any(n != script and {n, script} != {"CJK", "KANA"} for n in neighbours):
        return -0.7
    if (letter.isupper() and before.islower()) or (letter in _HEBREW_FINALS and after.isalpha()):
        return -1.0
    if script == "LATIN":
        # Accented letters stand among plain ones; a run of them is another script misread.
        if neighbours and all(not c.isascii() for c in (before, after) if c.isalpha()):
            return -0.5
        return 0.9 if neighbours else 0.2
    if unicodedata.east_asian_width(letter) == "H":  # half-width kana: hardly used in prose
        return -0.5
    if script in {"HANGUL", "KANA", "HEBREW"}:
        return 1.1  # their bytes always read as Chinese or Cyrillic too; the reverse is rare
    return 1.0 if neighbours else 0.3


@lru_cache(maxsize=20_000)
def _script(character: str) -> str:
    name = unicodedata.name(character, "")
    if name.startswith(_KANA):
        return "KANA"
    return next((s for s in _SCRIPTS if name.startswith(s)), name.partition(" ")[0])
