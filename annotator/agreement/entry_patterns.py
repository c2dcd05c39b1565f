"""Where annotators gather mentions otherwise: one's entry is another's, or is several of another's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import permutations

from annotator.agreement.cases import Case, Kind, Named
from annotator.agreement.patterns import FEWEST, Pattern
from annotator.domain.wording import worded

_Lists = dict[Named | None, list[int | None]]


def entry_patterns(cases: Sequence[tuple[Case, int | None]], names: Sequence[str]) -> list[Pattern]:
    """Entries that are split, and those taken for another ``FEWEST`` times or more, the most frequent first.

    ``cases`` are all cases, each with its number among the differences, None where all agree in it: that two
    agree in some mentions of an entry is what makes the others a split.
    """
    seen: dict[tuple[int, int, Named], _Lists] = defaultdict(lambda: defaultdict(list))
    for case, number in cases:
        differs = number if Kind.ENTRY in case.kinds else None
        told = {v.annotator: v.entry for v in case.versions}
        for one, other in permutations(told, 2):
            entry = told[one]
            if entry is not None:
                seen[one, other, entry][told[other]].append(differs)
    found: list[Pattern] = []
    for (one, other, entry), others in seen.items():
        named = [name for name in others if name is not None]
        numbers = [n for name in others for n in others[name] if n is not None]
        if len(named) > 1 and numbers:
            into = ", ".join(sorted(f"“{name.name}”" for name in named))
            words = worded(
                "{one}’s “{entry}” is several for {other}: {entries}",
                one=names[one],
                entry=entry.name,
                other=names[other],
                entries=into,
            )
            found.append(_pattern(words, numbers))
        elif one < other or not named:
            for name, alike in others.items():
                numbers = [n for n in alike if n is not None]
                if len(numbers) >= FEWEST:
                    who = {"one": names[one], "entry": entry.name, "other": names[other]}
                    words = (
                        worded("{one} “{entry}”, {other} “{another}”", another=name.name, **who)
                        if name is not None
                        else worded("{one} “{entry}”, {other} nothing", **who)
                    )
                    found.append(_pattern(words, numbers))
    return sorted(found, key=lambda p: (-len(p.cases), p.words))


def _pattern(words: str, numbers: Sequence[int]) -> Pattern:
    return Pattern(kind=Kind.ENTRY, words=words, cases=tuple(sorted(set(numbers))))
