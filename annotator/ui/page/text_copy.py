"""The copy of an article's text that the widget holds.

Qt changes or drops some characters when a text enters a document, and every position behind them
would be wrong. The copy replaces each by one that stays, one for one, so that a position in the
stored text is a position in the widget. It is for showing only and never read back.
"""

from __future__ import annotations

import re
from bisect import bisect_right

_REPLACEMENTS = {
    0x0000: "\ufffd",
    0x000D: " ",
    0x2029: "\n",
    # Qt's own marks for the start and end of frames, and for inline objects.
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFFFC: "\ufffd",
    # A leading one of these is taken for a byte order mark and lost.
    0xFEFF: "\u200b",
    0xFFFE: "\ufffd",
    # A lone surrogate vanishes.
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}
_CHANGED = re.compile("[\x00\r\u2029\ufdd0\ufdd1\ufffc\ufeff\ufffe\ud800-\udfff]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_NEWLINE = re.compile("\n")


def display_copy(text: str) -> str:
    """``text`` with every character Qt would change replaced, one code point by one of equal width."""
    if not _CHANGED.search(text):
        return text
    return text.translate(_REPLACEMENTS)


def blocks_with_right_to_left(copy: str) -> frozenset[int]:
    """The paragraphs (numbers from 0) of a display copy that hold a right-to-left character or control."""
    if not _RIGHT_TO_LEFT.search(copy):
        return frozenset()
    breaks = [m.start() for m in _NEWLINE.finditer(copy)]
    return frozenset(bisect_right(breaks, m.start()) for m in _RIGHT_TO_LEFT.finditer(copy))


def heading_block(copy: str, title: str, within: int = 12) -> int | None:
    """The paragraph among the first ``within`` whose words are the title's, or None.

    The signs that make a heading in Markdown are no words.
    """
    wanted = title.split()
    if not wanted:
        return None
    lines = copy.split("\n", within)[:within]
    return next((number for number, line in enumerate(lines) if _heading_words(line) == wanted), None)


def _heading_words(line: str) -> list[str]:
    words = line.split()
    return words[1:] if words and set(words[0]) == {"#"} else words
