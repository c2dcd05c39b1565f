"""Author lines: "By Jane Doe and John Roe"."""

from __future__ import annotations

import re

_BY = re.compile(r"(?:By|BY|by|Written by|Reported by|Words by|Story by|Author\s*:|Authors\s*:)\s+(?=\S)")
_PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|el|al|bin|bint|ibn|la|le|ter|van|von|zu)(?!\w)"
_NAME_WORD = rf"(?:[A-ZÀ-ÖØ-Þ][\w'’.-]*|{_PARTICLE})"
_NAME = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,4}}"
_NAMES = re.compile(rf"{_NAME}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*){_NAME})*")
_REST = re.compile(
    r"\s*(?:[|•·/–—-].*|,.*|\(.*\)|(?:in|for|at|from|on)\s+\S.*|"
    r"(?:Published|Posted|Updated|Last|Date|Staff|Special|Correspondent)\b.*)?$",
    re.I,
)
_NOT_NAMES = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|"
    r"September|October|November|December)\b|\b(?:The|This|That|Numbers?|Then|Now|Far|Law|Default)\b"
)


def author_in(line: str) -> tuple[str, int, int] | None:
    """The author or authors an author line names, with their ``[start, end)`` in it, or None."""
    by = _BY.match(line)
    if not by or len(line) > 200 or line.endswith((".", "!", "?")):
        return None
    names = _NAMES.match(line, by.end())
    if not names or not _REST.match(line, names.end()):
        return None
    name = names[0].rstrip(" ,")
    if _NOT_NAMES.search(name) or len(name) > 120 or not name[0].isupper():
        return None
    # A headline such as "By Air and Sea Troops Arrive" has more words than names have.
    if any(len(part.split()) > 5 for part in re.split(r"\s*,\s*|\s+and\s+|\s*&\s*", name)):
        return None
    return name, names.start(), names.start() + len(name)
