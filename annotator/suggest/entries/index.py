"""Finds the names worth comparing without comparing all with all, and remembers who is like whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator

from annotator.domain.wording import worded
from annotator.suggest.entries.forms import initials, skeleton
from annotator.suggest.entries.forms import sound as sound_of
from annotator.suggest.entries.likeness import DOUBTFUL, Likeness, Shape, likeness, shape_of
from annotator.suggest.entries.values import Name
from annotator.suggest.lexicon.geography import GOVERNED, NATURAL

SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "du", "la", "le", "y"})
"""Words that initials leave out."""

MOST_ALIKE = 400
"""A block with more names than this tells nothing: they are not compared."""

_LONGEST_ACRONYM = 6
_SAME_WORDS = Likeness(DOUBTFUL + 0.1, worded("the same words under another label"))
_TWO_FACED = {"ORG": "FAC", "FAC": "ORG"}
_PLACE_NOUNS = GOVERNED | NATURAL


def is_short(shape: Shape, text: str) -> bool:
    """Whether only the article tells what a name is short for: a surname, a short form in capitals."""
    if len(shape.words) != 1:
        return False
    return shape.name[1] in {"PERSON", "ORG"} or is_acronym(text)


def is_acronym(text: str) -> bool:
    """Whether a name is a few capitals, with or without dots."""
    bare = text.replace(".", "").replace("&", "")
    return 1 < len(bare) <= _LONGEST_ACRONYM and bare.isalpha() and bare.isupper()


class Index:
    """The shapes of names, their blocks, and the likeness of the full ones.

    Short names are found by the full names that hold their word: ``ending``, ``beginning``,
    ``holding`` and ``abbreviated``.
    """

    def __init__(self) -> None:
        self._shapes: dict[Name, Shape] = {}
        self._blocks: dict[Hashable, list[Name]] = defaultdict(list)
        self._alike: dict[Name, dict[Name, Likeness]] = {}
        self._ending: dict[tuple[str, str], set[Name]] = defaultdict(set)
        self._beginning: dict[tuple[str, str], set[Name]] = defaultdict(set)
        self._holding: dict[tuple[str, str], set[Name]] = defaultdict(set)
        self._initials: dict[tuple[str, str], set[Name]] = defaultdict(set)
        self._short: dict[tuple[str, str], set[Name]] = defaultdict(set)
        self._is_short: dict[Name, bool] = {}

    def __contains__(self, name: Name) -> bool:
        return name in self._shapes

    def shape(self, name: Name) -> Shape:
        """A name taken apart."""
        return self._shapes[name]

    def short(self, name: Name) -> bool:
        """Whether a name is short for others."""
        return self._is_short[name]

    def alike(self, name: Name) -> dict[Name, Likeness]:
        """The full names that are like a full one."""
        return self._alike.get(name, {})

    def add(self, name: Name, text: str) -> None:
        """Adds a name, written as ``text``; nothing happens when it is there."""
        if name in self._shapes:
            return
        shape = self._shapes[name] = shape_of(name)
        label = name[1]
        self._is_short[name] = is_short(shape, text)
        if not shape.words:
            return
        if self._is_short[name]:
            self._short[label, shape.sounds[0]].add(name)
            return
        self._ending[label, shape.sounds[-1]].add(name)
        self._beginning[label, shape.sounds[0]].add(name)
        if label == "ORG":
            for sound in {shape.sounds[0], shape.sounds[-1]}:
                self._holding[label, sound].add(name)
        if len(shape.words) > 1:
            for letters in {initials(shape.words, SMALL), initials(shape.words, frozenset())}:
                self._initials[label, letters].add(name)
        self._compare(shape)

    def _compare(self, shape: Shape) -> None:
        """Notes the likeness of a new full name with those that share a block with it."""
        name = shape.name
        found: dict[Name, Likeness] = {}
        for block in _blocks(shape):
            present = self._blocks[block]
            if len(present) <= MOST_ALIKE:
                for other in present:
                    if other not in found:
                        one = self._compared(shape, self._shapes[other])
                        if one is not None:
                            found[other] = one
            present.append(name)
        self._alike[name] = found
        for other, one in found.items():
            self._alike[other][name] = one

    def ending(self, shape: Shape) -> set[Name]:
        """The full names whose last word sounds like this one's."""
        return self._ending.get((shape.name[1], shape.sounds[-1]), set())

    def beginning(self, shape: Shape) -> set[Name]:
        """The full names whose first word sounds like this one's."""
        return self._beginning.get((shape.name[1], shape.sounds[0]), set())

    def holding(self, shape: Shape) -> set[Name]:
        """The full names of organisations that begin or end with this word."""
        return self._holding.get((shape.name[1], shape.sounds[0]), set())

    def abbreviated(self, shape: Shape) -> set[Name]:
        """The full names whose initials this is."""
        return self._initials.get((shape.name[1], shape.words[0]), set())

    def shorts_of(self, name: Name) -> set[Name]:
        """The short names that a full one may be meant by."""
        shape = self._shapes[name]
        if not shape.words:
            return set()
        label = name[1]
        found: set[Name] = set()
        for sound in {shape.sounds[0], shape.sounds[-1]}:
            found |= self._short.get((label, sound), set())
        for letters in {initials(shape.words, SMALL), initials(shape.words, frozenset())}:
            found |= self._short.get((label, sound_of(letters)), set())
        return found

    @staticmethod
    def _compared(a: Shape, b: Shape) -> Likeness | None:
        if a.name[1] == b.name[1]:
            return likeness(a, b)
        return _SAME_WORDS if a.words == b.words else None


def _blocks(shape: Shape) -> Iterator[Hashable]:
    """The blocks a full name belongs to: two names are compared when they share one."""
    label, words, bones = shape.name[1], shape.words, shape.bones
    yield label, "bones", bones
    yield label, "words", words
    if label == "NORP":
        yield label, "stem", words[-1].removesuffix("s")
    if label in _TWO_FACED and len(words) > 2:
        yield "ORG or FAC", words
    core = tuple(word for word in words if word not in SMALL)
    if core != words or label in {"ORG", "EVENT", "FAC"}:
        yield label, "core", core
    if label in {"GPE", "LOC"}:
        cut = len(words) - 1 if len(words) > 1 and words[-1] in _PLACE_NOUNS else len(words)
        yield label, "place", tuple(skeleton(sound) for sound in shape.sounds[:cut])
    if len(words) > 1:
        yield label, "ends", words[0], words[-1]
        for at, word in enumerate(words):
            # One other word may differ, but not in its first letter.
            others = "".join(other[0] for place, other in enumerate(words) if place != at)
            yield label, "word", len(words), at, word, others
        if label == "PERSON":
            yield label, "initial", words[0][0], words[1:]
            yield label, "outer initial", words[0][0], words[-1]
            yield label, "tail", words[-2:]
            yield label, "outer", skeleton(shape.sounds[0]), skeleton(shape.sounds[-1])
