"""Text as XML 1.0 can hold it."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_NO_NAME = re.compile(r"[^A-Za-z0-9_.-]+")
_ENDS = {"\r": "&#13;"}
_IN_QUOTES = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}


def held(text: str) -> tuple[str, int]:
    """``text`` of the same length with U+FFFD for what XML forbids, and for how many characters."""
    return _FORBIDDEN.subn("\ufffd", text)


def content(text: str) -> str:
    """``text`` between tags; what XML forbids becomes U+FFFD."""
    return escape(held(text)[0], _ENDS)


def attribute(text: str) -> str:
    """``text`` as the value of an attribute, in its quotation marks."""
    return f'"{escape(held(text)[0], _IN_QUOTES)}"'


def is_name(text: str) -> bool:
    """Whether ``text`` can be the name of an element or attribute, without a namespace."""
    return _NAME.fullmatch(text) is not None and not text.lower().startswith("xml")


def name_of(text: str) -> str:
    """A name of an element that recalls ``text``."""
    found = _NO_NAME.sub("_", text).strip("_.-") or "Span"
    return found if is_name(found) else f"_{found}"
