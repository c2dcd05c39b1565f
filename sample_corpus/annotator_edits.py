"""Reads what an annotator did otherwise than gold, and does it to a copy of the gold spans.

An edits file has a section ``[03]`` for every article the annotator worked on, and one command a
line. Texts stand in double quotes; ``"41"#2`` is the second span that reads so, ``"41"*`` all of
them, ``c4`` is claim 4 of gold. In ``add`` the number counts places in the article, not spans.

    drop "41"#1                      edge "interior ministry"#1 "ministry"
    label "Talvik dam"* LOC          add DATE "Monday"#1
    drop c4                          edge c4 "the new text"
    split c4 "first" "second"        join c4 c5
    set c4 stance hedges             source c4 "Kovash"#2        cue c4 "said"#3
    corrected "41"#1 c2              added c3
    names "Karvelian"#1 "Karvelia"
"""

from __future__ import annotations

import copy
import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from markup_reading import ATTRIBUTION, Article, MarkupError

LAYERS = {"CLAIM": "claim"} | dict.fromkeys(ATTRIBUTION.values(), "attribution")


@dataclass
class Mark:
    """One span of the output, ``[start, end)`` in code points."""

    id: str
    layer: str
    label: str
    start: int
    end: int
    features: dict[str, str] = field(default_factory=dict)
    status: str = "gold"
    source: str = ""
    cue: str = ""


Edits = dict[str, list[list[str]]]


def read_edits(path: Path) -> Edits:
    """The commands of one annotator, by article number; sections may be empty.

    Raises:
        MarkupError: if a line stands before the first section.
    """
    edits: Edits = {}
    section: list[list[str]] | None = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"\[(\d\d)\]", line.strip()):
            section = edits.setdefault(heading.group(1), [])
        elif line.strip() and not line.startswith("#"):
            if section is None:
                raise MarkupError(f"{path.name}: {line!r} stands before the first section")
            section.append(shlex.split(line))
    return edits


class Desk:
    """The gold spans of one article as an annotator found and changed them."""

    def __init__(self, article: Article, gold: list[Mark]) -> None:
        """Start from a copy of ``gold`` in which everything was accepted."""
        self.article = article
        self.marks = copy.deepcopy(gold)
        self._made = 0
        for mark in self.marks:
            mark.status = "accepted"
            mark.features.pop("entry", None)  # entries are the lead's work

    def run(self, command: list[str]) -> None:
        """Do one command.

        Raises:
            MarkupError: if it names a span or text that is not there.
        """
        doing: dict[str, Callable[..., None]] = {
            "drop": self._drop,
            "edge": self._edge,
            "label": self._label,
            "add": self._add,
            "split": self._split,
            "join": self._join,
            "set": self._set,
            "source": self._source,
            "cue": self._cue,
            "names": self._names,
            "corrected": self._corrected,
            "added": self._added,
        }
        try:
            doing[command[0]](*command[1:])
        except (KeyError, TypeError, ValueError, StopIteration) as error:
            raise MarkupError(f"{self.article.stem}: can't do {command}: {error!r}") from error

    def _slice(self, mark: Mark) -> str:
        return self.article.text[mark.start : mark.end]

    def _named(self, name: str) -> list[Mark]:
        if re.fullmatch(r"c\d+", name):
            return [next(m for m in self.marks if m.id == name)]
        text, which = (name[:-1], "*") if name.endswith("*") else name.rsplit("#", 1)
        found = sorted((m for m in self.marks if self._slice(m) == text), key=lambda m: (m.start, m.layer))
        if not found:
            raise ValueError(f"no span reads {text!r}")
        return found if which == "*" else [found[int(which) - 1]] if int(which) <= len(found) else []

    def _one(self, name: str) -> Mark:
        (mark,) = self._named(name)
        return mark

    def _near(self, text: str, mark: Mark) -> tuple[int, int]:
        places = [m.start() for m in re.finditer(re.escape(text), self.article.text)]
        start = next(p for p in places if p < mark.end and mark.start < p + len(text))
        return start, start + len(text)

    def _drop(self, name: str) -> None:
        for mark in self._named(name) or [self._one(name)]:
            self.marks.remove(mark)

    def _edge(self, name: str, text: str) -> None:
        mark = self._one(name)
        mark.start, mark.end = self._near(text, mark)
        mark.status = "corrected"

    def _label(self, name: str, label: str) -> None:
        for mark in self._named(name) or [self._one(name)]:
            mark.label, mark.layer = label, LAYERS.get(label, "entity")
            mark.status = "corrected"

    def _add(self, label: str, name: str) -> None:
        text, which = name.rsplit("#", 1)
        places = [m.start() for m in re.finditer(re.escape(text), self.article.text)]
        start = places[int(which) - 1] if int(which) <= len(places) else None
        if start is None:
            raise ValueError(f"{text!r} stands there {len(places)} times")
        self._put(Mark("", LAYERS.get(label, "entity"), label, start, start + len(text)))

    def _put(self, mark: Mark) -> None:
        self._made += 1
        mark.id, mark.status = f"n{self._made}", "added"
        self.marks.append(mark)

    def _split(self, name: str, *texts: str) -> None:
        claim = self._one(name)
        for text in texts:
            part = copy.deepcopy(claim)
            part.start, part.end = self._near(text, claim)
            part.features.pop("normalized")
            part.features.pop("figure", None)
            self._put(part)
        self.marks.remove(claim)

    def _join(self, first: str, last: str) -> None:
        head, tail = self._one(first), self._one(last)
        head.end, head.status = tail.end, "corrected"
        head.features.pop("normalized")
        head.features.pop("figure", None)
        self.marks.remove(tail)

    def _set(self, name: str, feature: str, value: str) -> None:
        mark = self._one(name)
        mark.features[feature] = value
        mark.status = "corrected"

    def _names(self, name: str, entry: str) -> None:
        self._one(name).features["entry"] = entry

    def _source(self, name: str, source: str) -> None:
        self._one(name).source = self._one(source).id

    def _cue(self, name: str, cue: str) -> None:
        self._one(name).cue = self._one(cue).id

    def _corrected(self, *names: str) -> None:
        for name in names:
            self._one(name).status = "corrected"

    def _added(self, *names: str) -> None:
        for name in names:
            self._one(name).status = "added"
