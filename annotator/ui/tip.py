"""Words for a tool tip, shown as they are whatever stands in them."""

from __future__ import annotations

import html

_LINE = 80  # code points; Qt wraps rich text only


def tip_of(words: str) -> str:
    """``words`` so that Qt shows them letter by letter, long ones wrapped.

    Qt guesses whether a tip is rich text. Escaping alone would show what it guesses to be plain with
    its escapes: an apostrophe as five signs.
    """
    rich = "<" in words or "&lt;" in words
    if not rich and "\n" not in words and len(words) <= _LINE:
        return words
    return f"<qt>{html.escape(words, quote=False).replace(chr(10), '<br>')}</qt>"
