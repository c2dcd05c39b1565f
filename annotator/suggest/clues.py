"""What the words around a name, and the words inside it, tell about its label."""

from __future__ import annotations

from annotator.suggest.lexicon import geography as geo
from annotator.suggest.lexicon import organisations as org
from annotator.suggest.lexicon import people
from annotator.suggest.lexicon.calendar_words import FUNCTION_WORDS, MONTHS
from annotator.suggest.lexicon.countries import DOUBTFUL_STATES, REGIONS, STATES
from annotator.suggest.lexicon.peoples import DOUBTFUL_PEOPLES, PEOPLES
from annotator.suggest.reading import Page

PLACE = "PLACE"
"""A place whose kind (GPE, LOC, FAC) is still open."""

Clues = dict[str, float]
"""Label to weight; negative weights speak against a label."""

_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_ARTICLES = frozenset({"the", "a", "an"})
_MONTHS = frozenset(month.lower() for month in MONTHS)
_QUOTES = frozenset("\"“”'‘’")
_LINKS = frozenset({"-", "–", "‑"})
_HYPHEN_PLACE = frozenset(["based", "born", "bound"])
_HYPHEN_POWER = frozenset(
    [
        "led",
        "backed",
        "controlled",
        "held",
        "run",
        "affiliated",
        "aligned",
        "linked",
        "owned",
        "dominated",
        "era",
        "occupied",
    ]
)


def inside(name: str) -> Clues:
    """What the words of ``name`` itself say, before any context: full lists and telling nouns."""
    clues: Clues = {}
    words = name.replace("-", " ").replace("’", "'").split()
    if name in STATES:
        clues["GPE"] = 2.0 if name in DOUBTFUL_STATES else 6.0
    elif name in REGIONS:
        clues["LOC"] = 5.0
    elif name in PEOPLES:
        clues["NORP"] = 1.5 if name in DOUBTFUL_PEOPLES else 6.0
    if len(words) < 2:
        _shape(name, clues)
        return clues
    first, last = words[0].lower().rstrip("."), words[-1].lower().rstrip(".")
    if last in org.EVENT_HEADS or first in org.FIRST_WORD_EVENT:
        clues["EVENT"] = 3.0
    elif "of" in words and any(w.lower() in org.STATE_FORMS for w in words[: words.index("of")]):
        clues["GPE"] = 2.5
    elif (
        last in org.HEADS
        or (first in org.HEADS and "of" in words)
        or ("of" in words and any(w.lower() in org.HEADS for w in words[: words.index("of")]))
    ):
        clues["ORG"] = 3.0
    elif last in geo.NAMED_PLACE:
        clues[geo.NAMED_PLACE[last]] = 1.5 if last == "state" else 3.0
    elif first in geo.FIRST_WORD_PLACE:
        clues[geo.FIRST_WORD_PLACE[first]] = 2.5
    if any(w in people.PARTICLES for w in words) and "of" not in words and len(words) > 2:
        clues["PERSON"] = clues.get("PERSON", 0.0) + 0.5
    if len(words) in (2, 3) and not clues and all(w[0].isupper() and not w.isupper() for w in words):
        clues["PERSON"] = 0.3
    return clues


def _shape(name: str, clues: Clues) -> None:
    if 2 <= len(name) <= 6 and name.isupper() and name.isalpha() and not clues:
        clues["ORG"] = 0.7


def around(page: Page, first: int, last: int) -> Clues:
    """What the words before and after the name at words ``[first, last)`` say."""
    clues: Clues = {}
    before, after = _Before(page, first), page.word(last)
    _geography_clues(page, first, last, before, clues)
    _place_clues(page, first, last, before, clues)
    _organisation_clues(page, first, last, before, clues)
    _person_clues(page, first, last, before, clues)
    if last - first == 1:
        _article_clues(page, first, last, before, clues)
    return clues


def _article_clues(page: Page, first: int, last: int, before: _Before, clues: Clues) -> None:
    """What an article, or its absence, says of a name of one word."""
    word, after = page.lower[first], page.word(last)
    free = _free(page, last)
    if before.article and after not in _POSSESSIVE and not page.capital(last):
        _vote(clues, "PERSON", -0.7)
        if free:
            _vote(clues, "ORG", 0.3)
        if free and not page.opens[first - 1]:
            if word in org.HEADS:
                _vote(clues, "ORG", 0.8)
            elif word in geo.NATURAL:
                _vote(clues, "LOC", 1.2)
    elif not before.article and free and not word.endswith(("s", "ese", "ish")):
        _vote(clues, "NORP", -0.7)
    if (
        word.endswith(("ian", "ians", "ese", "ish", "istani", "istanis"))
        and after.isalpha()
        and not free
        and not page.capital(last)
    ):
        _vote(clues, "NORP", 0.8)


class _Before:
    """The words before a name, with an article and hyphen already stepped over."""

    __slots__ = ("article", "hyphen", "of", "one", "raw_one", "two")

    def __init__(self, page: Page, first: int) -> None:
        """Look back from word ``first``."""
        at = first - 1
        self.hyphen = page.raw(at) in _LINKS and page.touching(first)
        self.article = page.word(at) in _ARTICLES
        if self.article:
            at -= 1
        same = at >= 0 and page.same_line(at, first)
        self.raw_one = page.raw(at) if same else ""
        self.one = page.word(at) if same else ""
        self.of = self.one == "of"
        self.two = page.word(at - 1) if same else ""


def _vote(clues: Clues, label: str, weight: float) -> None:
    clues[label] = clues.get(label, 0.0) + weight


def _free(page: Page, last: int) -> bool:
    """Whether the name at hand stands by itself, and does not modify the word after it."""
    word = page.word(last)
    return not word or not word[0].isalnum() or word in FUNCTION_WORDS or not page.same_line(last - 1, last)


def _geography_clues(page: Page, first: int, last: int, before: _Before, clues: Clues) -> None:
    """Geographic nouns beside the name."""
    after = page.word(last)
    if after in geo.GOVERNED:
        _vote(clues, PLACE, 1.0)
        _vote(clues, "GPE", 1.5)
    elif after in geo.NATURAL:
        _vote(clues, PLACE, 1.7)
        _vote(clues, "LOC", 0.5)
    elif after in geo.BUILT:
        _vote(clues, PLACE, 1.0)
    elif after in geo.LOOSE:
        _vote(clues, PLACE, 1.5)
    elif after in geo.GOVERNED_PLURAL:
        _vote(clues, "GPE", 1.0)
    if before.of and before.two in geo.OF_PLACE:
        _vote(clues, PLACE, 1.2)
        if before.two in geo.OF_GOVERNED:
            _vote(clues, "GPE", 1.0)
    if before.one in geo.DIRECTIONS:
        _vote(clues, PLACE, 1.2)
    if after in {"is", "was"} and called(page, last):
        _vote(clues, PLACE, 1.0)
    if after in {"(", ","}:
        _apposed_place(page, last, clues)


def called(page: Page, last: int) -> str:
    """The geographic noun in ``NAME is a …``, where the name ends before word ``last``; else empty."""
    if page.word(last) in {"is", "was"} and page.word(last + 1) in _ARTICLES:
        return next((w for w in page.lower[last + 2 : last + 5] if w in geo.NAMED_PLACE), "")
    return ""


def _place_clues(page: Page, first: int, last: int, before: _Before, clues: Clues) -> None:
    """Prepositions, verbs and possessions beside the name."""
    after = page.word(last)
    free = _free(page, last)
    if before.one in geo.TOWARDS_PLACE and free:
        _vote(
            clues,
            PLACE,
            (0.9 if before.one != "from" else 0.5) * (0.5 if before.article and last - first > 1 else 1.0),
        )
    elif before.one in {"at", "to"} and free and last - first == 1:
        _vote(clues, PLACE, 0.3)
    if before.article and before.one in geo.ALONG and free and last - first == 1:
        _vote(clues, PLACE, 0.3)
        _vote(clues, "LOC", 0.8)
    if before.one in geo.MOVES and free:
        _vote(clues, PLACE, 0.7)
    if after in _POSSESSIVE and page.word(last + 1) in geo.POSSESSIONS:
        _vote(clues, PLACE, 0.8)
    if after == "," and page.raw(last + 1) in STATES and _closes(page, last + 2):
        _vote(clues, "GPE", 1.2)
    if page.raw(last) in _LINKS and page.touching(last) and page.word(last + 1) in _HYPHEN_PLACE:
        _vote(clues, PLACE, 1.2)
    if page.opens[first] and not page.words[first].islower() and _dateline(page, last):
        _vote(clues, "GPE", 2.5)


def _dateline(page: Page, last: int) -> bool:
    """Whether ``CITY, March 3`` or ``CITY (Agency) –`` stands here."""
    after = page.word(last)
    if after == ",":
        return page.word(last + 1) in _MONTHS and page.word(last + 2).rstrip("stndrh").isdigit()
    if after == "(":
        close = next((i for i in range(last + 1, min(last + 5, len(page))) if page.words[i] == ")"), 0)
        return bool(close) and page.raw(close + 1) in {"-", "–", "—"}
    return False


def _apposed_place(page: Page, last: int, clues: Clues) -> None:
    """``NAME, a town in …``."""
    if page.word(last + 1) not in _ARTICLES:
        return
    for i in range(last + 2, min(last + 7, len(page))):
        word = page.lower[i]
        if not word[0].isalnum() or word in people.ROLES:
            return
        if word in geo.NAMED_PLACE and page.words[i].islower():
            _vote(clues, geo.NAMED_PLACE[word], 1.5)
            return


def _closes(page: Page, i: int) -> bool:
    return not page.capital(i)


def _organisation_clues(page: Page, first: int, last: int, before: _Before, clues: Clues) -> None:
    after = page.word(last)
    if after in org.BESIDE:
        _vote(clues, "ORG", 1.0 if after in {"leader", "leaders", "delegation", "agency"} else 1.5)
    elif after in org.ARMED:
        _vote(clues, "ORG", 0.8)
    if after in _POSSESSIVE and page.word(last + 1) in {
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "leadership",
        "headquarters",
    }:
        _vote(clues, "ORG", 0.8)
    if before.of and before.two in org.MEMBER_OF and first > 0:
        _vote(clues, "ORG", 1.0)
    if before.one in org.KIND_BEFORE and page.raw(first - 1) not in _QUOTES:
        _vote(clues, "ORG", 1.5)
    if before.one in {"joined", "joining", "join", "founded"} and _free(page, last):
        _vote(clues, "ORG", 0.6)
    if before.one in {"told", "tells"} and not before.article and _free(page, last):
        _vote(clues, "ORG", 0.4)
        _vote(clues, "PERSON", 0.2)
    if before.one in {"by", "with", "to"} and before.two in {
        "seen",
        "obtained",
        "reviewed",
        "interview",
        "published",
    }:
        _vote(clues, "ORG", 0.8)
    if after in org.ORG_DOES:
        _vote(clues, "ORG", 0.5)
    if before.article and after in {"have", "are", "were", "say", "claim", "deny", "want"}:
        _vote(clues, "ORG", 0.6)
    if page.raw(last) in _LINKS and page.touching(last) and page.word(last + 1) in _HYPHEN_POWER:
        _vote(clues, "ORG", 0.4)
        _vote(clues, "PERSON", 0.3)
    if before.raw_one == "/" and page.raw(last) == "/":
        _vote(clues, "ORG", 2.0)
    if before.raw_one == "(" and page.raw(last) == ")" and page.raw(last + 1) in {"-", "–", "—"}:
        _vote(clues, "ORG", 2.0)
    if before.hyphen and page.word(first - 2) in {"anti", "pro"}:
        _vote(clues, "ORG", 0.4)


def _person_clues(page: Page, first: int, last: int, before: _Before, clues: Clues) -> None:
    after, count = page.word(last), last - first
    title = page.word(first - 2) if page.raw(first - 1) == "." else page.word(first - 1)
    if title in people.STRONG_TITLES and not before.article and page.same_line(max(first - 1, 0), first):
        capitalised = page.capital(first - 2 if page.raw(first - 1) == "." else first - 1)
        _vote(clues, "PERSON", 2.0 if capitalised or title not in people.ROLES else 1.5)
    elif before.one in people.ROLES and not before.article and count <= 4:
        _vote(clues, "PERSON", 1.5)
    if before.one == "," and before.two in people.ROLES and after == "," and not before.article:
        _vote(clues, "PERSON", 1.2)
    if after in people.SPEAKING and not before.article:
        _vote(clues, "PERSON", 0.8 if count > 1 else 0.5)
    if after == "who" or (after == "," and page.word(last + 1) == "who"):
        _vote(clues, "PERSON", 0.9)
    if (
        after == ","
        and page.word(last + 1).isdigit()
        and page.word(last + 2) == ","
        and len(page.word(last + 1)) == 2
    ):
        _vote(clues, "PERSON", 1.8)
    if after == "," and not before.article and _names_a_role(page, last + 1):
        _vote(clues, "PERSON", 1.2 if count > 1 else 0.8)
    if before.one == "by" and page.opens[max(first - 1, 0)] and count > 1:
        _vote(clues, "PERSON", 1.2)
    if before.of and before.two in people.KIN_OF:
        _vote(clues, "PERSON", 1.5)
    if before.one == "," and page.word(first - 2) in _QUOTES:
        _vote(clues, "PERSON", 0.2)
    if before.one in {"under", "by"} and before.two in {
        "led",
        "commanded",
        "headed",
        "forces",
        "written",
        "founded",
    }:
        _vote(clues, "PERSON", 0.6)


def _names_a_role(page: Page, i: int) -> bool:
    """Whether a role stands in the apposition that begins at word ``i``, before any comma or verb."""
    for k in range(i, min(i + 9, len(page))):
        word = page.lower[k]
        if word in {
            ",",
            ".",
            ";",
            ":",
            "and",
            "who",
            "which",
            "where",
            "said",
            "is",
            "was",
            "has",
            "had",
            "but",
        }:
            return False
        if word in people.ROLES and page.words[k].islower():
            return True
    return False
