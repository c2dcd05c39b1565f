"""A readable name for whoever makes a claim: "she" and "the spokesman" said by their names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from annotator.suggest.lexicon.organisations import HEADS
from annotator.suggest.lexicon.people import ROLES, TITLES


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


Range = tuple[int, int]
"""Half-open, in code points."""

Named = tuple[int, int, str]
"""A name in the text: start, end and label (PERSON, ORG …)."""

_SPEAKING: Final = frozenset({"PERSON", "ORG", "NORP", "GPE"})
_HE_OR_SHE: Final = frozenset({"he", "she", "him", "her", "his", "who"})
_IT_OR_THEY: Final = frozenset({"they", "it", "them", "their"})
_GENDERED: Final = {
    "f": (
        _words(
            "she spokeswoman woman mrs ms miss mother daughter sister wife widow chairwoman congresswoman "
            "queen businesswoman policewoman girl aunt niece grandmother actress princess lady"
        ),
        frozenset({"she", "her", "herself", "hers"}),
    ),
    "m": (
        _words(
            "he spokesman man mr father son brother husband widower chairman congressman king businessman "
            "sir policeman boy uncle nephew grandfather actor prince lord imam mullah"
        ),
        frozenset({"he", "him", "his", "himself"}),
    ),
}
"""Nouns beside a name, and pronouns behind it, that tell a person's gender."""

_QUOTED: Final = re.compile(r"“[^”]*”?|\"[^\"]*\"?")
_SENTENCE_END: Final = re.compile(r"[.!?][”\"’')]*\s|\n")
_POINTING: Final = frozenset({"the", "its", "their", "his", "her", "this", "that"})
_LONGEST_POINTER: Final = 4
"""Words of a mention that can stand for a name said before; a longer one describes somebody new."""

_FARTHEST_NAMES: Final = 200
_FARTHEST: Final = 20_000
"""How many names, and code points, are looked back through."""

_SMALL_WORDS: Final = 3
"""Words beyond the letters of an acronym in what it stands for: "of the"."""

_ANY_BODY: Final = _words("group movement organisation organization company firm network ngo")
"""Nouns that point to a body of any name."""

_BODIES: Final = HEADS | _ANY_BODY | _words("ministry agency operator")
_AGENCIES: Final = re.compile(
    r"^(?:the )?(?:reuters|afp|ap|associated press|agence france-presse|tass|interfax|ria novosti|xinhua"
    r"|dpa|ansa|efe|"
    r"bbc|cnn|nbc|abc|cbs|fox news|al jazeera|bloomberg|sky news|npr|pti|ani|anadolu|kyodo|yonhap|upi)\b"
    r"|\b(?:news|agency|times|post|herald|tribune|gazette|journal|telegraph|guardian|radio|television|tv"
    r"|wire|daily|"
    r"press)$",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(
    r"\b(?:against|anti-?|enem(?:y|ies)|opponents?(?: of)?|rivals?|fight(?:ing)?|fought|with|over|from"
    r"|attack\w*|by)\W+"
    r"(?:the\W+)?$",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(r"^(?:the|a|an|its|their|his|her|our|this|that)\s+", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_ACRONYM: Final = re.compile(r"[A-Z][A-Z&.]{1,7}[a-z]?s?")
_INTRODUCED: Final = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?”\"] ))(?:An?|Another|One) (?P<role>(?:[\w-]+ ){0,2}[\w-]+)"
)
_KIN_BEFORE: Final = re.compile(
    r"\b(?:(?:son|daughter|brother|sister|widow|wife|husband|nephew|father|mother|late|slain|assassinated"
    r"|fallen)\W+"
    r"(?:of|to)?\W*(?:the\W+)?(?:late\W+|slain\W+|former\W+|famous\W+|legendary\W+)*(?:[\w-]+\W+){0,3})$",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[\w'’-]+")


@dataclass(frozen=True, slots=True)
class ClaimerName:
    """The name to show; ``guess`` where the text names somebody else beside the cue."""

    name: str
    guess: bool = False


def claimer_name(
    text: str, mention: Range, names: Sequence[Named], earlier: Sequence[Named] = ()
) -> ClaimerName:
    """Who the ``mention`` in ``text`` is, by the ``names`` of the article in order, both in code points.

    ``earlier`` are the claimers resolved so far, in order, as the names they were resolved to. A surname
    becomes the longest name that ends with it, an acronym what it is defined as; "he" and "the spokesman"
    become the last person, "the group" the last body that is neither opponent nor news agency.
    """
    shown = _bare(text, mention)
    inside = _speaker_in(text, mention, names)
    if inside is not None:
        return ClaimerName(_full(text, inside, _persons(text, tuple(names))))
    lower = shown.lower()
    head = _head(lower)
    said = [name for name in earlier if name[1] <= mention[0]]
    persons = _persons(text, tuple(names))
    first = bisect_left(names, mention[0], key=_start)
    before = [name for name in names[max(0, first - _FARTHEST_NAMES) : first] if name[1] <= mention[0]]
    found: Named | None = None
    stranger = _stranger(text, mention, before) if lower in _HE_OR_SHE else ""
    if stranger:
        return ClaimerName(stranger, guess=True)
    if lower in _HE_OR_SHE or (head in ROLES and _definite(text, mention)):
        new = re.search(
            rf"\ban? (?:[\w-]+ ){{0,2}}{re.escape(head)}\b",
            text[max(0, mention[0] - _FARTHEST) : mention[0]],
            re.IGNORECASE,
        )
        found = None if new else _person(text, before, said, _gender_asked(lower, head), persons)
    elif lower in _IT_OR_THEY:
        found = _last(said, "ORG") or _body(text, mention, before, "")
    elif head in _BODIES and _definite(text, mention):
        found = _body(text, mention, before, head)
    return ClaimerName(shown) if found is None else ClaimerName(_full(text, found, persons), guess=True)


def _bare(text: str, mention: Range) -> str:
    """The words of a mention on one line, without article and possessive."""
    words = " ".join(text[mention[0] : mention[1]].split())
    return _POSSESSIVE.sub("", _ARTICLE.sub("", words)).strip(' ,“”"‘’') or words


def _definite(text: str, mention: Range) -> bool:
    """Whether a mention points back: ``the spokesman``, ``the group's leader``, not ``a doctor``."""
    words = text[mention[0] : mention[1]].lower()
    before = text[max(0, mention[0] - 6) : mention[0]].lower().split()
    lead = _ARTICLE.match(words)
    article = lead[0].strip() if lead else (before[-1] if before else "")
    return article in _POINTING and len(words.split()) <= _LONGEST_POINTER


def _head(lower: str) -> str:
    """The noun that a mention is about: the last word before "of", "for", "in" or a comma."""
    core = re.split(r"\s(?:of|for|in|at|from|with|who|which|familiar|close)\s|,", lower)[0]
    words = _WORD.findall(core)
    return words[-1] if words else ""


def _start(name: Named) -> int:
    return name[0]


def _speaker_in(text: str, mention: Range, names: Sequence[Named]) -> Named | None:
    """The name inside a mention that speaks: a person, or a body where its own spokesman is not meant."""
    near = names[bisect_left(names, mention[0], key=_start) : bisect_left(names, mention[1], key=_start)]
    inside = [name for name in near if name[1] <= mention[1] and name[2] in _SPEAKING]
    people = [name for name in inside if name[2] == "PERSON"]
    if people:
        return people[-1]
    bare = _bare(text, mention)
    whole = [
        name for name in inside if text[name[0] : name[1]] == bare or bare.endswith(text[name[0] : name[1]])
    ]
    return whole[-1] if whole else None


class _Persons:
    """The persons named in an article, by their last names."""

    def __init__(self, text: str, names: Sequence[Named]) -> None:
        self._text = text
        self._by_last: dict[str, list[tuple[Named, str]]] = {}
        self._genders: dict[str, str] = {}
        for name in names:
            form = _bare(text, name[:2])
            if name[2] == "PERSON" and form.split():
                self._by_last.setdefault(_last_word(form), []).append((name, form))

    def alike(self, shown: str) -> list[tuple[Named, str]]:
        """The mentions, with their forms, that have the last name of ``shown``."""
        return self._by_last.get(_last_word(shown), [])[:_FARTHEST_NAMES]

    def gender(self, name: Named) -> str:
        """``f``, ``m`` or nothing, by the words beside the mentions; "her" and "his" are weaker."""
        shown = _bare(self._text, name[:2])
        last = _last_word(shown)
        if last not in self._genders:
            votes = {"f": 0, "m": 0}
            for other, _ in self.alike(shown):
                for gender, weight in _gender_votes(self._text, other).items():
                    votes[gender] += weight
            self._genders[last] = "" if votes["f"] == votes["m"] else max(votes, key=lambda key: votes[key])
        return self._genders[last]


def _gender_votes(text: str, name: Named) -> dict[str, int]:
    before = _WORD.findall(text[max(0, name[0] - 40) : name[0]].lower())[-3:]
    apposed = 5 if text[name[1] : name[1] + 1] == "," else 0
    behind = _WORD.findall(text[name[1] : name[1] + 60].split(".", 1)[0].lower())
    return {
        gender: 3 * len(nouns.intersection(before))
        + 2 * len(nouns.intersection(behind[:apposed]))
        + len(pronouns.intersection(behind))
        for gender, (nouns, pronouns) in _GENDERED.items()
    }


@lru_cache(maxsize=4)
def _persons(text: str, names: tuple[Named, ...]) -> _Persons:
    return _Persons(text, names)


def _last_word(form: str) -> str:
    return form.rsplit(maxsplit=1)[-1].lower() if form.split() else ""


def _full(text: str, name: Named, persons: _Persons) -> str:
    """The longest form in the article of the same name; of two as long, the one last read before it."""
    shown = _bare(text, name[:2])
    if name[2] == "PERSON":
        alike = persons.alike(shown)
        spoken_of = {form for other, form in alike if not _kin(text, other)} or {form for _, form in alike}
        longer = [pair for pair in alike if pair[1] in spoken_of and _agrees(shown, pair[1])]
        return max(longer, key=lambda pair: _rank(pair, name[0]), default=(name, shown))[1]
    if _ACRONYM.fullmatch(shown):
        return _defined(text, shown) or shown
    return shown


def _rank(pair: tuple[Named, str], place: int) -> tuple[int, bool, int]:
    """More words, then before ``place``, then nearer to it."""
    start = pair[0][0]
    return len(pair[1].split()), start <= place, -abs(place - start)


def _kin(text: str, name: Named) -> bool:
    """Whether a name only tells whose son or widow somebody is, or stands for somebody dead."""
    return bool(_KIN_BEFORE.search(text, max(0, name[0] - 48), name[0]))


def _agrees(short: str, long: str) -> bool:
    """Whether no given name of ``short`` is missing in ``long``."""
    given = {word.lower() for word in short.split()[:-1]} - TITLES
    return given <= {word.lower() for word in long.split()}


def _defined(text: str, acronym: str) -> str:
    """What stands before "(VSC)", or behind "VSC (", with the same initials."""
    for match in re.finditer(rf"\(\s*(?:the )?{re.escape(acronym)}\s*\)", text):
        words = [
            (word.start(), word[0])
            for word in _WORD.finditer(text, max(0, match.start() - 120), match.start())
        ]
        for size in range(len(acronym), min(len(words), len(acronym) + _SMALL_WORDS) + 1):
            start, first = words[-size]
            if first[:1] == acronym[:1] and _initials(words[-size:]).startswith(acronym.upper()[:2]):
                return " ".join(text[start : match.start()].split())
    inverse = re.search(rf"\b{re.escape(acronym)}\s*\(([A-Z][^()]{{4,80}})\)", text)
    return " ".join(inverse[1].split()) if inverse else ""


def _initials(words: Sequence[tuple[int, str]]) -> str:
    return "".join(word[0].upper() for _, word in words if word[0].isupper())


def _stranger(text: str, mention: Range, before: Sequence[Named]) -> str:
    """``A resident told us …, he said``: somebody without a name, brought in after the last named person."""
    line = text.rfind("\n", 0, mention[0]) + 1
    people = [name[1] for name in before if name[2] == "PERSON"]
    start = max(line, people[-1] if people else 0)
    found = ""
    for match in _INTRODUCED.finditer(text, start, mention[0]):
        words = [word for word in match["role"].lower().split() if word in ROLES]
        found = words[-1] if words and not _quoted(text, (match.start(), match.end(), "")) else found
    return found


def _person(
    text: str, before: Sequence[Named], said: Sequence[Named], gender: str, persons: _Persons
) -> Named | None:
    """Who "he" is: in the last sentence with such a person outside quotes, its speaker or first person."""
    people = [name for name in before if name[2] == "PERSON" and not _quoted(text, name)]
    people = [name for name in people if not _kin(text, name)] or people
    opposite = {"f": "m", "m": "f"}.get(gender, "-")
    fitting = [name for name in people if persons.gender(name) != opposite]
    if not fitting:
        return _last(said, "PERSON")
    start = _sentence_start(text, fitting[-1][0])
    near = [name for name in fitting if name[0] >= start]
    speakers = {name[:2] for name in said}
    return next((name for name in near if name[:2] in speakers), near[0])


def _gender_asked(pronoun: str, role: str) -> str:
    """The gender that a pronoun or a role tells."""
    for gender, (nouns, pronouns) in _GENDERED.items():
        if pronoun in pronouns or role in nouns:
            return gender
    return ""


def _quoted(text: str, name: Named) -> bool:
    """Whether a mention stands within double quotes of its paragraph."""
    line = text.rfind("\n", 0, name[0]) + 1
    if text.count('"', line, name[0]) % 2:
        return True
    return text.rfind("“", line, name[0]) > text.rfind("”", line, name[0])


def _sentence_start(text: str, position: int) -> int:
    ends = [match.end() for match in _SENTENCE_END.finditer(text, max(0, position - 400), position)]
    return ends[-1] if ends else max(0, position - 400)


def _last(names: Sequence[Named], label: str) -> Named | None:
    return next((name for name in reversed(names) if name[2] == label), None)


def _body(text: str, mention: Range, before: Sequence[Named], head: str) -> Named | None:
    """The last body named, with ``head`` in its name or of any name; no news agency, no opponent.

    Nobody speaks of itself by name: a body named in the words quoted beside the mention is another one.
    """
    line = text.rfind("\n", 0, mention[0]) + 1
    quoted = " ".join(_QUOTED.findall(text[line : mention[1] + 600].split("\n", 1)[0]))
    bodies = [name for name in before if name[2] == "ORG" and not _AGENCIES.search(_bare(text, name[:2]))]
    same = [name for name in bodies if head and head in _bare(text, name[:2]).lower().split()]
    if same:
        return same[-1]
    if head and head not in _ANY_BODY:
        return None
    free = (
        name
        for name in reversed(bodies)
        if text[name[0] : name[1]] not in quoted and not _AGAINST.search(text, max(0, name[0] - 30), name[0])
    )
    return next(free, None)
