"""The lines of a brat annotation file, taken apart; nothing here knows the text yet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.domain.wording import worded

OUR_NOTE = "Goldspan"
"""The type of the notes in which what brat has no line for is kept, as JSON."""

_SPAN = re.compile(r"(?P<type>\S+) (?P<places>\d+ \d+(?:;\d+ \d+)*)")
_ARGUMENT = re.compile(r"(?P<role>[^\s:]+):(?P<target>\S+)")
_LONGEST_NUMBER = 12  # digits: no text is longer


@dataclass(slots=True)
class TextBound:
    """A ``T`` line: a label on one piece of the text or several. ``line`` counts from 1."""

    id: str
    type: str
    pieces: tuple[tuple[int, int], ...]
    text: str
    line: int


@dataclass(slots=True)
class Link:
    """An ``R`` or ``E`` line: a type and its arguments as (role, id). ``trigger`` is empty for ``R``."""

    id: str
    type: str
    arguments: tuple[tuple[str, str], ...]
    line: int
    trigger: str = ""


@dataclass(slots=True)
class Group:
    """A ``*`` line: annotations that are equal in some way."""

    type: str
    members: tuple[str, ...]
    line: int


@dataclass(slots=True)
class Said:
    """An ``A``, ``M``, ``N`` or ``#`` line: something said of another annotation."""

    kind: str
    type: str
    target: str
    value: str
    text: str
    line: int


@dataclass(slots=True)
class Standoff:
    """A whole file; ``bad`` are (line, sentence)."""

    spans: list[TextBound] = field(default_factory=list)
    relations: list[Link] = field(default_factory=list)
    events: list[Link] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    bad: list[tuple[int, str]] = field(default_factory=list)


def standoff_of(content: str) -> Standoff:
    """The annotations in ``content``; lines that are none are named in ``bad``."""
    found = Standoff()
    ids: set[str] = set()
    # Only line feeds end a line: other line breaks may stand in the recorded text.
    for number, raw in enumerate(content.split("\n"), 1):
        line = raw.removesuffix("\r")
        if not line.strip():
            continue
        uid, _, rest = line.partition("\t")
        uid = uid.strip()
        if uid != "*" and uid in ids:
            found.bad.append((number, worded("Its id {id} stands twice.", id=uid)))
            continue
        ids.add(uid)
        problem = _take(found, uid, rest, number)
        if problem:
            found.bad.append((number, problem))
    return found


def _take(found: Standoff, uid: str, rest: str, number: int) -> str:
    """Put one line where it belongs; what is wrong with it, or nothing."""
    kind = uid[:1]
    body, _, tail = rest.partition("\t")
    words = body.split()
    if kind == "T":
        span = _span(uid, rest, number)
        if isinstance(span, str):
            return span
        found.spans.append(span)
    elif kind == "*":
        if len(words) < 3:
            return worded("A line of equals needs a type and two ids.")
        found.groups.append(Group(words[0], tuple(words[1:]), number))
    elif kind in {"R", "E"}:
        return _link(found, uid, words, number)
    elif kind in {"A", "M"}:
        if len(words) < 2:
            return worded("An attribute needs a name and an id.")
        value = body.split(None, 2)[2] if len(words) > 2 else ""
        found.said.append(Said("A", words[0], words[1], value, "", number))
    elif kind == "N":
        if len(words) < 3:
            return worded("A reference needs a name, an id and what it refers to.")
        found.said.append(Said("N", words[0], words[1], " ".join(words[2:]), tail, number))
    elif kind == "#":
        if len(words) < 2:
            return worded("A note needs a type and an id.")
        found.said.append(Said("#", words[0], words[1], "", tail, number))
    else:
        return worded("Lines that begin with {sign!r} are not known.", sign=kind)
    return ""


def _span(uid: str, rest: str, number: int) -> TextBound | str:
    body, tab, text = rest.partition("\t")
    match = _SPAN.fullmatch(body.strip())
    if match is None:
        return worded("It should be a type, its positions and its text.")
    pieces: list[tuple[int, int]] = []
    for piece in match["places"].split(";"):
        start, end = piece.split(" ")
        if len(start) > _LONGEST_NUMBER or len(end) > _LONGEST_NUMBER:
            return worded("Its positions are beyond any text.")
        pieces.append((int(start), int(end)))
    return TextBound(uid, match["type"], tuple(pieces), text if tab else "", number)


def _link(found: Standoff, uid: str, words: list[str], number: int) -> str:
    pairs = [_ARGUMENT.fullmatch(word) for word in words]
    if uid.startswith("E"):
        if not pairs or None in pairs:
            return worded("An event should be TYPE:trigger and then ROLE:id.")
        (kind, trigger), *arguments = [(m["role"], m["target"]) for m in pairs if m]
        found.events.append(Link(uid, kind, tuple(arguments), number, trigger))
        return ""
    arguments = [(m["role"], m["target"]) for m in pairs[1:] if m]
    if not words or len(pairs) != 3 or len(arguments) != 2:
        return worded("A relation should be a type and two of ROLE:id.")
    found.relations.append(Link(uid, words[0], tuple(arguments), number))
    return ""
