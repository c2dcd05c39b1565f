"""Cuts a range down to what is asserted: no connectives or stops around it, quote marks in pairs."""

from __future__ import annotations

import re

from annotator.suggest.claims.found import Range

_SPACE = re.compile(r"[\s,;:–—-]+")
_CONNECTIVE = re.compile(
    r"(?:and|but|or|nor|yet|so|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|"
    r"instead|therefore|thus|hence|besides|likewise|similarly|consequently|accordingly|additionally|indeed|"
    r"still|also|anyway|otherwise|well|in the meantime|in the meanwhile|"
    r"in addition|in fact|as a result|at the same time|on the other hand|on the one hand|"
    r"for (?:his|her|its|their) part|"
    r"by contrast|in contrast|in other words|for example|for instance|of course|after all|above all|"
    r"even so|even though|even as)\b",
    re.IGNORECASE,
)
_NEEDS_COMMA = frozenset(
    ["so", "still", "also", "well", "instead", "indeed", "thus", "yet", "otherwise", "besides", "similarly"]
)
_CLOSING = re.compile(r"[\s,;:–—-]+(?:and|but|or|while|as|because|that)?\s*$", re.IGNORECASE)
_PAIRS = {"“": "”", "«": "»", '"': '"', "‘": "’", "(": ")", "[": "]"}
_MAY_OPEN = frozenset("“„«\"‘'([$€£¥#@+~<>≥≤±")
_MAY_CLOSE = frozenset("”»\"’')]%!?°+$€£¥")
_CLOCK = re.compile(r"[ \u00a0][ap]\.?m\b", re.IGNORECASE)


def trimmed(text: str, start: int, end: int) -> Range | None:
    """``[start, end)`` without what does not belong to the assertion; None if nothing is left."""
    start, end = _edges(text, start, end)
    while start < end:
        match = _CONNECTIVE.match(text, start, end)
        if not match:
            break
        comma = text[match.end() : match.end() + 1] == ","
        if match.group().lower() in _NEEDS_COMMA and not comma:
            break
        start, end = _edges(text, match.end(), end)
    clock = _CLOCK.match(text, end)
    if clock and text[end - 1 : end].isdigit():
        end = clock.end()
    start, end = balanced(text, start, end)
    return (start, end) if end - start > 1 else None


def _edges(text: str, start: int, end: int) -> Range:
    """Without space and stops at both ends; a final ``?``, ``!`` or abbreviation stays."""
    while start < end and not text[start].isalnum() and text[start] not in _MAY_OPEN:
        start += 1
    closing = _CLOSING.search(text, max(start, end - 12), end)
    if closing:
        end = closing.start()
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in _MAY_CLOSE:
        if text[end - 1] == "." and re.search(r"(?:\b[A-Za-z]\.){2,}$", text[max(start, end - 12) : end]):
            break
        end -= 1
    return start, end


def balanced(text: str, start: int, end: int) -> Range:
    """The range with quote marks and brackets in pairs: outer ones off, a missing one taken in or cut."""
    for _ in range(3):
        if end - start < 2 or text[start] not in _PAIRS:
            break
        closing = _PAIRS[text[start]]
        partner = text.find(closing, start + 1, end)
        if partner == end - 1 and text[start] not in "([":
            start, end = _edges(text, start + 1, end - 1)
        elif partner < 0 and text[end : end + 1] != closing:
            start += 1
        else:
            break
    for opening, closing in _PAIRS.items():
        start, end = _paired(text, start, end, opening, closing)
    return start, end


def _paired(text: str, start: int, end: int, opening: str, closing: str) -> Range:
    if opening == "‘":
        return start, end
    inside = text[start:end]
    if opening == closing:
        missing = inside.count(opening) % 2
        if missing and inside.startswith(opening):
            return start + 1, end
    else:
        missing = inside.count(opening) - inside.count(closing)
    if missing == -1 and text[start - 1 : start] == opening and not inside.endswith(closing):
        return start - 1, end
    near = _near(text, end, closing) if missing == 1 else None
    if near is not None:
        return start, near + 1
    if abs(missing) == 1 and inside.endswith(closing):
        return start, end - 1
    return start, end


def _near(text: str, at: int, closing: str) -> int | None:
    """Where ``closing`` stands right behind ``at``, stops between."""
    for k in range(at, min(at + 3, len(text))):
        if text[k] == closing:
            return k
        if text[k] not in ".,!?":
            return None
    return None
