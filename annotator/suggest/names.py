"""Finds what may be names by their capitals, and trims what a model or a person took for a name."""

from __future__ import annotations

from annotator.suggest.lexicon.calendar_words import FUNCTION_WORDS, MONTHS, WEEKDAYS
from annotator.suggest.lexicon.countries import STATES
from annotator.suggest.lexicon.geography import BUILT_JOINS, GOVERNED, NAMED_PLACE, NATURAL
from annotator.suggest.lexicon.organisations import HEADS, PORTFOLIOS, STATE_FORMS
from annotator.suggest.lexicon.people import PARTICLES, ROLES, TITLES
from annotator.suggest.lexicon.peoples import PEOPLES
from annotator.suggest.reading import Page

Run = tuple[int, int]
"""Words ``[first, last)`` of a page."""


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


_CALENDAR = frozenset(word.lower() for word in (*MONTHS, *WEEKDAYS)) - {
    "may",
    "march",
    "mar",
    "jan",
    "dec",
    "sun",
}
_ARTICLES = frozenset({"the", "a", "an"})
_POSSESSIVE = frozenset({"'s", "’s"})
_HYPHENS = frozenset("-–‑")
_OF = frozenset({"of", "for", "on"})
_ON_HEADS = _words(
    "committee commission conference council institute panel forum group agency office initiative"
)
_COMPOUNDING = _words(
    "led era held run born style bound made wide friendly like level type only first owned long old hit "
    "torn free related area"
)
_LINKING = _words("e i al ul ol el ud")
"""``Mazar-i-Sharif``: small words between hyphens in a name."""

_MOST_PARTICLES = 3
_PREFIXES = _words("anti pro ex non post pre mid former")
MAX_WORDS = 12
"""No name has more words."""


def normalised(page: Page, first: int, last: int, label: str) -> Run | None:
    """The words of a name without articles, titles, possessives, quotes and hyphenated rests.

    ``label`` is what the finder took it for; None when nothing that can be a name is left.
    """
    changed = True
    while changed and first < last:
        changed = False
        head, tail = page.lower[first], page.lower[last - 1]
        if (
            not _wordlike(head)
            or (head in _ARTICLES and last - first > 1)
            or _is_title(page, first, last, label)
        ):
            first, changed = first + 1, True
            if first < last and page.words[first] == "." and head in TITLES:
                first += 1
        elif tail in _POSSESSIVE or (not _wordlike(tail) and not tail.endswith(".")):
            last, changed = last - 1, True
        elif last - first > 2 and page.words[last - 2] in _HYPHENS and _compounding(tail):
            last, changed = last - 2, True
        elif (
            last - first > 2
            and page.words[first + 1] in _HYPHENS
            and (head in _PREFIXES or (_lower(page, first) and head not in PARTICLES))
        ):
            first, changed = first + 2, True
        elif (
            _lower(page, last - 1)
            and page.words[last - 2] not in _HYPHENS
            and tail not in GOVERNED | NATURAL | BUILT_JOINS
        ):
            last, changed = last - 1, True
        elif last - first > 1 and _lower(page, first) and head not in PARTICLES:
            first, changed = first + 1, True
    if first >= last or last - first > MAX_WORDS or not _has_capital(page, first, last):
        return None
    return first, last


def case_runs(page: Page) -> list[Run]:
    """Every stretch of capitalised words that may be a name, in order, without overlaps.

    Lines in title case or capitals are left out: their capitals say nothing.
    """
    runs: list[Run] = []
    i, count = 0, len(page)
    while i < count:
        if not _may_begin(page, i):
            i += 1
            continue
        last = _run_end(page, i)
        runs.extend(_split(page, i, last))
        i = max(last, i + 1)
    return _with_of(page, runs)


def ministries(page: Page) -> list[Run]:
    """Every ``foreign ministry`` in small letters: an office named by what it is for, in order."""
    return [
        (i - 1, i + 1)
        for i in range(1, len(page))
        if page.words[i] == "ministry"
        and page.lower[i - 1] in PORTFOLIOS
        and (page.words[i - 1].islower() or page.opens[i - 1])
        and not page.off[i]
    ]


def _may_begin(page: Page, i: int) -> bool:
    if page.heading[i] or page.off[i] or not page.capital(i) or not page.words[i][0].isalpha():
        return False
    word = page.lower[i]
    if word in _CALENDAR or word == "i":
        return False
    return word not in FUNCTION_WORDS or (page.words[i].isupper() and len(word) > 1)


def _run_end(page: Page, first: int) -> int:
    last = first + 1
    while last < len(page) and last - first < MAX_WORDS:
        if page.heading[last] or not page.same_line(last - 1, last):
            break
        if _capital(page, last):
            last += 1
        elif joined := _joined(page, first, last):
            last += joined
        else:
            break
    return last


def _joined(page: Page, first: int, i: int) -> int:
    """How many words from ``i`` on join the capitals before them to more capitals; 0 when they do not."""
    word = page.words[i]
    if word in _HYPHENS and page.touching(i) and page.word(i + 1) in _LINKING and page.touching(i + 1):
        after = i + 2 + (page.word(i + 2) in _HYPHENS)
        return after - i if _capital(page, after) else 0
    if word in _HYPHENS:
        return int(page.touching(i) and page.touching(i + 1) and _capital(page, i + 1))
    if word == ".":
        return int(page.touching(i) and len(page.words[i - 1]) == 1 and _capital(page, i + 1))
    if word in _POSSESSIVE:
        return 2 * (page.lower[first] in {"st", "saint"} and page.word(i + 1) in NAMED_PLACE)
    count = 0
    while count < _MOST_PARTICLES and page.word(i + count) in PARTICLES:
        count += 1
        if page.raw(i + count) in _HYPHENS and page.touching(i + count):
            count += 1
            break
    return count if count and _capital(page, i + count) else 0


def _capital(page: Page, i: int) -> bool:
    return page.capital(i) and page.lower[i] not in _CALENDAR


def _split(page: Page, first: int, last: int) -> list[Run]:
    """A run cut at its titles: ``Danish President Karen Holm`` is two names and a title."""
    parts: list[Run] = []
    begin = first
    if (
        page.word(first - 1) == "of"
        and page.word(first - 2) in TITLES
        and page.lower[first] in PORTFOLIOS | {"state"}
    ):
        begin += 1
        first = begin
    for i in range(first, last):
        if (
            page.lower[i] in TITLES
            and (i + 1 < last or page.slice(begin, i + 1).partition(" ")[0] in STATES | PEOPLES)
            and page.raw(i + 1) not in _HYPHENS
            and not _after_head(page, i, last)
        ):
            if i > begin and not (i - begin == 1 and page.lower[begin] in PORTFOLIOS):
                parts.append((begin, i))
            begin = i + 1
    if begin < last:
        parts.append((begin, last))
    trimmed = [normalised(page, a, b, "") for a, b in parts]
    return [
        run
        for run in trimmed
        if run is not None and not (run[1] - run[0] == 1 and page.lower[run[0]] in TITLES)
    ]


def _after_head(page: Page, i: int, last: int) -> bool:
    """Whether the words after ``i`` make an organisation, so that a "title" before them is a part of it."""
    return any(page.lower[k] in HEADS for k in range(i + 1, last))


def _with_of(page: Page, runs: list[Run]) -> list[Run]:
    """Joins ``Ministry`` + ``of`` + ``Foreign Affairs`` and the like."""
    joined: list[Run] = []
    for run in runs:
        first, last = run
        if joined:
            a, b = joined[-1]
            between = page.lower[b:first]
            head = page.lower[b - 1] in HEADS | STATE_FORMS or page.lower[a] in HEADS
            short = 0 < len(between) <= 3 and between[0] in _OF and all(_links(w) for w in between[1:])
            if short and head and last - a <= MAX_WORDS and page.same_line(b, first):
                if "on" in between and page.lower[b - 1] not in _ON_HEADS:
                    joined.append(run)
                    continue
                joined[-1] = (a, last)
                continue
        joined.append(run)
    return joined


def _compounding(word: str) -> bool:
    """Whether ``word`` makes an adjective of the name before its hyphen: ``US-led``."""
    return word in _COMPOUNDING or word.endswith(("ed", "ing"))


def _links(word: str) -> bool:
    return word == "the" or (word[0].isdigit() and word.endswith(("st", "nd", "rd", "th")))


def _is_title(page: Page, first: int, last: int, label: str) -> bool:
    if label in {"PERSON", ""} and last - first > 1 and page.capital(first + 1):
        opening_role = page.opens[first] and page.lower[first] in ROLES
        if opening_role or page.lower[first][0].isdigit():
            return True
    if page.lower[first] not in TITLES or last - first < 2 or label in {"ORG", "LOC", "GPE", "FAC", "EVENT"}:
        return False
    following = first + 2 if page.words[first + 1] == "." else first + 1
    return following < last and page.words[following] not in _HYPHENS and page.capital(following)


def _wordlike(word: str) -> bool:
    return word[0].isalnum() and word not in _POSSESSIVE


def _lower(page: Page, i: int) -> bool:
    return page.words[i][0].islower()


def _has_capital(page: Page, first: int, last: int) -> bool:
    return any(
        page.words[i][0].isupper() or (page.words[i][0].isalpha() and not page.words[i][0].islower())
        for i in range(first, last)
    )
