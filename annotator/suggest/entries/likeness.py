"""How likely two names of one label are one thing by how they are written alone: a score and a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import OSA

from annotator.domain.wording import worded
from annotator.suggest.entries.forms import script, skeleton, sounds_of, without_titles, words_of
from annotator.suggest.entries.values import Name
from annotator.suggest.lexicon.geography import GOVERNED, NATURAL

SURE, LIKELY, FAIR, DOUBTFUL = 0.96, 0.88, 0.78, 0.62
"""What the kinds of likeness are worth: the same but for the writing, down to a guess."""

_SHORTEST = 4
_LONG = 6
_TITLE = worded("the same but for a title")
_ACCENTS = worded("the same but for accents or signs")
_SOUND = worded("spelled differently, sounds the same")
_VOWELS = worded("spelled with other vowels")
_LETTER = worded("spelling differs by one letter")
_INITIAL = worded("the first name as an initial")
_CUT = worded("the first name cut short")
_MIDDLE_INITIAL = worded("a middle initial left out")
_MIDDLE = worded("a middle name left out")
_PLURAL = worded("singular and plural")
_WORDS = worded("the same but for small words")
"""Why names are taken to be one thing."""
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "de", "du", "la", "le"})
_PLACE_NOUNS = GOVERNED | NATURAL


class Likeness(NamedTuple):
    """How likely, 0 to 1, and why, in a few plain words.

    ``shortens``: one of the names is the other with something left out, which other names share.
    """

    score: float
    reason: str
    shortens: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A name taken apart: its words, a person's without titles, and how they sound."""

    name: Name
    words: tuple[str, ...]
    sounds: tuple[str, ...]
    titled: bool
    script: str

    @property
    def bones(self) -> str:
        """The words without their vowels, in one string."""
        return " ".join(map(skeleton, self.sounds))


def shape_of(name: Name) -> Shape:
    """Takes a name apart."""
    key, label = name
    words = all_words = words_of(key)
    if label == "PERSON":
        words = without_titles(all_words)
    return Shape(
        name,
        words,
        sounds_of(key, len(words)),
        len(words) < len(all_words),
        script(words[0] if words else ""),
    )


def likeness(a: Shape, b: Shape) -> Likeness | None:
    """How likely two names of one label are one thing, or None where nothing speaks for it."""
    if not a.words or not b.words or a.script != b.script:
        return None
    if a.words == b.words:
        if a.titled != b.titled:
            return Likeness(SURE, _TITLE)
        return Likeness(SURE, _ACCENTS)
    if a.name[1] == "PERSON":
        return _persons(a, b)
    if len(a.words) == len(b.words):
        return _same_length(a, b)
    return _longer(a, b) if len(a.words) > len(b.words) else _longer(b, a)


def contradict(a: Shape, b: Shape) -> bool:
    """Whether two full names of persons have given names that are not two spellings of one."""
    if a.script != b.script or min(len(a.words), len(b.words)) < 2:
        return False
    if _initial(a.words[0], b.words[0]) or _cut_short(a.words[0], b.words[0]):
        return False
    if a.words[0] in b.words or b.words[0] in a.words:
        return False
    return near(a.words[0], b.words[0], a.sounds[0], b.sounds[0]) is None


def near(word: str, other: str, sound: str, other_sound: str) -> Likeness | None:
    """How likely two words are two spellings of one, or None."""
    if word == other:
        return Likeness(1.0, "")
    if sound == other_sound:
        return Likeness(LIKELY + 0.02, _SOUND)
    length = min(len(word), len(other))
    if length < _SHORTEST or (word[-1:] in "ao" and other[-1:] in "ao" and word[:-1] == other[:-1]):
        return None  # Mario, Maria
    if sound[:1] == other_sound[:1] and skeleton(sound) == skeleton(other_sound):
        if OSA.distance(sound, other_sound, score_cutoff=2) > 2 or _gendered(word, other):
            return None
        return Likeness(FAIR + 0.04, _VOWELS)
    distance = OSA.distance(word, other, score_cutoff=1)
    if distance == 1 and length > _SHORTEST and word[0] == other[0] and not _gendered(word, other):
        return Likeness(DOUBTFUL + 0.06, _LETTER)
    return None


def _gendered(word: str, other: str) -> bool:
    """``Petrov`` and ``Petrova``; a plural; an adjective."""
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    return longer[: len(shorter)] == shorter and longer[len(shorter) :] in {"a", "s", "i", "n", "an", "e"}


def _initial(word: str, other: str) -> bool:
    return (len(word) == 1 or len(other) == 1) and word[:1] == other[:1]


def _cut_short(word: str, other: str) -> bool:
    """``Tim`` and ``Timothy``; ``Mari`` and ``Maria`` may be two people's names."""
    shorter, longer = sorted((word, other), key=len)
    return len(shorter) > 2 and len(longer) > len(shorter) + 1 and longer.startswith(shorter)


def _ends_in(words: tuple[str, ...], end: tuple[str, ...]) -> bool:
    return len(words) > len(end) > 1 and words[-len(end) :] == end


def _persons(a: Shape, b: Shape) -> Likeness | None:
    if len(a.words) != len(b.words):
        return _persons_apart(a, b) if len(a.words) > len(b.words) else _persons_apart(b, a)
    if len(a.words) > 1 and a.words[1:] == b.words[1:]:
        if _initial(a.words[0], b.words[0]):
            return Likeness(FAIR, _INITIAL, shortens=True)
        if _cut_short(a.words[0], b.words[0]):
            return Likeness(DOUBTFUL + 0.1, _CUT, shortens=True)
    return _same_length(a, b)


def _persons_apart(longer: Shape, shorter: Shape) -> Likeness | None:
    """One word more in front or in the middle. A surname alone is nobody yet: the article tells."""
    if len(shorter.words) < 2 or len(longer.words) - len(shorter.words) > 1:
        return None
    if _ends_in(longer.words, shorter.words):
        return Likeness(DOUBTFUL + 0.08, worded("without “{word}”", word=longer.words[0]))
    first = near(longer.words[0], shorter.words[0], longer.sounds[0], shorter.sounds[0])
    last = near(longer.words[-1], shorter.words[-1], longer.sounds[-1], shorter.sounds[-1])
    initial = len(longer.words[-2]) == 1
    found: Likeness | None = None
    if last is not None and first is not None and initial:
        found = Likeness(LIKELY, _MIDDLE_INITIAL, shortens=True)
    elif last is not None and last.score == 1 and initial and _cut_short(longer.words[0], shorter.words[0]):
        found = Likeness(DOUBTFUL + 0.06, _CUT, shortens=True)
    elif last is not None and first is not None and first.score == last.score == 1:
        found = Likeness(DOUBTFUL, _MIDDLE, shortens=True)
    return found


def _same_length(a: Shape, b: Shape) -> Likeness | None:
    found = []
    for parts in zip(a.words, b.words, a.sounds, b.sounds, strict=True):
        one = near(*parts)
        if one is None:
            return _plural(a, b)
        if one.score < 1:
            found.append(one)
    worst = min(found)
    single = len(a.words) == 1
    if single and not _safely_spelled(a.words[0], b.words[0], worst):
        return None
    score = worst.score - 0.04 * (len(found) - 1) - (0.06 if single else 0.0)
    if not single and len(found) == len(a.words) and worst.score < LIKELY:
        score -= 0.04  # no word is written the same
    return Likeness(round(score, 3), worst.reason)


def _safely_spelled(word: str, other: str, found: Likeness) -> bool:
    """Whether a name of one word leaves no doubt; ``Mali`` and ``Male``, ``Niger`` and ``Nigeria`` do."""
    if found.reason.startswith("spelling"):
        return False
    return found.score > LIKELY or (len(word) == len(other) >= _LONG and word[-1] == other[-1])


def _plural(a: Shape, b: Shape) -> Likeness | None:
    if a.name[1] == "NORP" and a.words[:-1] == b.words[:-1]:
        one, other = sorted((a.words[-1], b.words[-1]), key=len)
        if other == f"{one}s":
            return Likeness(SURE - 0.02, _PLURAL)
    return None


def _longer(longer: Shape, shorter: Shape) -> Likeness | None:
    """A noun for the kind of place left out; small words; one word more in the middle."""
    if tuple(w for w in longer.words if w not in _SMALL) == tuple(
        w for w in shorter.words if w not in _SMALL
    ):
        return Likeness(LIKELY + 0.02, _WORDS)
    if len(longer.words) - len(shorter.words) != 1:
        return None
    if longer.name[1] in {"GPE", "LOC"} and longer.words[-1] in _PLACE_NOUNS:
        core = _alike(longer.words[:-1], shorter.words, longer.sounds[:-1], shorter.sounds)
        return (
            Likeness(
                FAIR + 0.02 - (1 - core), worded("without “{word}”", word=longer.words[-1]), shortens=True
            )
            if core
            else None
        )
    if (
        len(shorter.words) > 1
        and longer.words[0] == shorter.words[0]
        and longer.words[-1] == shorter.words[-1]
    ):
        inner = set(longer.words) - set(shorter.words)
        if len(inner) == 1:
            return Likeness(FAIR - 0.04, worded("without “{word}”", word=next(iter(inner))), shortens=True)
    return None


def _alike(
    words: tuple[str, ...], others: tuple[str, ...], sounds: tuple[str, ...], other_sounds: tuple[str, ...]
) -> float:
    """How alike two rows of words are: 1 where equal, 0 where one pair is not near."""
    worst = 1.0
    for parts in zip(words, others, sounds, other_sounds, strict=True):
        one = near(*parts)
        if one is None or one.reason.startswith("spelling"):
            return 0.0
        worst = min(worst, one.score)
    return worst
