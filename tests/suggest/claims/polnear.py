"""The attributions of PolNeAR: who says what in political news, marked by trained annotators.

Only the annotations may lie beside the project. They hold the words they mark, so where the text itself is
not there, its marked stretches are put back in their places; what nobody marked stays unknown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

Range = tuple[int, int]
"""Half-open, in code points."""

_THAT = " that "
_GOES_ON = re.compile(r"ing *$|^[^”\"]*(?:said|says|told \w+|wrote) *$|^$")
"""Words behind which a quotation follows a comma."""

_NAME = re.compile(r"(?P<article>.+)_[0-9a-f]{4}$")


@dataclass(slots=True)
class Attribution:
    """One event: the ranges of what is said, of who says it and of the words that tell so."""

    content: list[Range] = field(default_factory=list)
    source: list[Range] = field(default_factory=list)
    cue: list[Range] = field(default_factory=list)

    @property
    def hull(self) -> Range:
        """From the first to the last word of the content."""
        return min(start for start, _ in self.content), max(end for _, end in self.content)

    @property
    def extent(self) -> Range:
        """From the first to the last word of the whole event."""
        ranges = [*self.content, *self.source, *self.cue]
        return min(start for start, _ in ranges), max(end for _, end in ranges)


@dataclass(frozen=True, slots=True)
class AttributedText:
    """A text and its attributions; ``whole`` where the text was there and nothing had to be put back.

    ``legible`` has for each attribution whether all its words are known.
    """

    name: str
    text: str
    attributions: list[Attribution]
    legible: list[bool]
    whole: bool


def attributed_texts(shared: Path) -> list[AttributedText]:
    """Every article once, by the first of its annotators; empty where there are none."""
    folder = shared / "data" / "polnear-test" / "test" / "attributions"
    articles: dict[str, Path] = {}
    for file in sorted(folder.glob("*.ann")):
        match = _NAME.match(file.stem)
        articles.setdefault(match["article"] if match else file.stem, file)
    return [_read(name, file) for name, file in articles.items()]


def _read(name: str, file: Path) -> AttributedText:
    spans: dict[str, tuple[list[Range], str]] = {}
    events: list[list[tuple[str, str]]] = []
    for line in file.read_text("utf-8").splitlines():
        key, _, rest = line.partition("\t")
        if key.startswith("T"):
            place, _, words = rest.partition("\t")
            spans[key] = (_ranges(place.partition(" ")[2]), words)
        elif key.startswith("E"):
            events.append(
                [(role, child) for role, _, child in (part.partition(":") for part in rest.split())]
            )
    attributions = [made for event in events if (made := _attribution(event, spans)).content]
    original = file.parent.parent / "text" / f"{name}.txt"
    if original.is_file():
        text = original.read_text("utf-8")
        return AttributedText(name, text, attributions, [True] * len(attributions), whole=True)
    return _put_back(name, list(spans.values()), attributions)


def _ranges(place: str) -> list[Range]:
    pairs = (part.split() for part in place.split(";"))
    return [(int(start), int(end)) for start, end in pairs]


def _attribution(event: list[tuple[str, str]], spans: dict[str, tuple[list[Range], str]]) -> Attribution:
    made = Attribution()
    parts = {"content": made.content, "source": made.source, "cue": made.cue}
    for role, child in event:
        into = parts.get(role.lower().rstrip("0123456789"))
        if child in spans and into is not None:
            into.extend(spans[child][0])
    return made


def _put_back(
    name: str, spans: list[tuple[list[Range], str]], attributions: list[Attribution]
) -> AttributedText:
    length = max(end for ranges, _ in spans for _, end in ranges)
    letters: list[str] = [""] * length
    for ranges, words in spans:
        at = 0
        for start, end in ranges:
            for i, letter in enumerate(words[at : at + end - start]):
                letters[start + i] = letter
            at += end - start + 1
    for attribution in attributions:
        _fill(letters, attribution.extent, within=True)
    legible = [all(letters[slice(*attribution.extent)]) for attribution in attributions]
    for attribution in attributions:
        _blank(letters, attribution.extent)
    _fill(letters, (0, length), within=False)
    text = "".join(letter or "\n" for letter in letters)
    return AttributedText(name, text, attributions, legible, whole=False)


def _fill(letters: list[str], extent: Range, *, within: bool) -> None:
    """Guess what stands in the shortest gaps: spaces, commas and full stops."""
    at, end = extent
    while at < end:
        if letters[at]:
            at += 1
            continue
        stop = at
        while stop < end and not letters[stop]:
            stop += 1
        guess = _between(letters, at, stop, within=within) if at > 0 and stop < end else ""
        if guess:
            letters[at:stop] = list(guess)
        at = stop


def _between(letters: list[str], start: int, stop: int, *, within: bool) -> str:
    before, behind, size = letters[start - 1], letters[stop], stop - start
    if size == 1:
        return " "
    if size == len(_THAT) and within and before.isalpha() and behind.isalpha():
        return _THAT
    if within and size > 2:
        return ""
    ended = before.isalnum() or before == "%"
    if size == 2:
        first = "".join(letters[stop : stop + 3]).strip("“\"'")[:1]
        joined = not first.isupper() or _GOES_ON.search("".join(letters[max(0, start - 40) : start]))
        return ", " if joined and ended else ". " if ended else "  "
    return ("." if ended else "\n") + "\n" * (size - 1)


def _blank(letters: list[str], extent: Range) -> None:
    """Spaces where words of an event are unknown, so that it stays in one paragraph."""
    for at in range(*extent):
        if not letters[at]:
            following = "".join(letters[at : extent[1]])[:2].strip("“\"'")[:1]
            letters[at] = "." if at > 0 and letters[at - 1].isalnum() and following.isupper() else " "
