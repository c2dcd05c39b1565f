"""Differences that come again and again, named so that a guideline can answer them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.agreement.cases import Case, Kind, Version
from annotator.domain.span import ENTRY
from annotator.domain.wording import worded

FEWEST = 3
"""A pattern is one from this many cases on."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Cases of one kind that are alike: what they share, in words, and which they are (their numbers)."""

    kind: Kind
    words: str
    cases: tuple[int, ...]


def patterns(cases: Sequence[tuple[Case, str]], names: Sequence[str]) -> list[Pattern]:
    """What comes up ``FEWEST`` times or more, the most frequent first.

    ``cases`` are cases with the text of their article; ``names`` those of the annotators.
    """
    found: dict[tuple[Kind, str], list[int]] = defaultdict(list)
    for number, (case, text) in enumerate(cases):
        for kind, describe in _DESCRIBED.items():
            if kind in case.kinds:
                for words in describe(case, text, names):
                    found[kind, words].append(number)
    told = [
        Pattern(kind=kind, words=words, cases=tuple(dict.fromkeys(numbers)))
        for (kind, words), numbers in found.items()
        if len(set(numbers)) >= FEWEST
    ]
    return sorted(told, key=lambda p: (-len(p.cases), p.words))


def _missing(case: Case, text: str, names: Sequence[str]) -> list[str]:
    del text
    label = case.alike()[0][0].label
    marked = {v.annotator for v in case.versions}
    words: list[str] = [
        worded("{label} not marked by {annotator}", label=label, annotator=names[who])
        for who in case.judged
        if who not in marked
    ]
    if len(case.versions) == 1 and len(case.judged) > 2:
        alone = names[case.versions[0].annotator]
        words.append(worded("{label} marked by {annotator} alone", label=label, annotator=alone))
    return words


def _label(case: Case, text: str, names: Sequence[str]) -> list[str]:
    del names
    labels = " / ".join(sorted({v.label for v in case.versions}))
    words: list[str] = [labels]
    ranges = {(v.start, v.end) for v in case.versions}
    if len(ranges) == 1:
        start, end = ranges.pop()
        words.append(worded("{labels} on “{words}”", labels=labels, words=_short(text[start:end])))
    return words


def _boundary(case: Case, text: str, names: Sequence[str]) -> list[str]:
    del names
    found = []
    inner_start, inner_end = max(v.start for v in case.versions), min(v.end for v in case.versions)
    if case.start < inner_start:
        found.append(_edge(text[case.start : inner_start], case.alike()[0][0], before=True))
    if inner_end < case.end:
        found.append(_edge(text[inner_end : case.end], case.alike()[0][0], before=False))
    return [words for words in found if words]


def _edge(extra: str, version: Version, *, before: bool) -> str:
    words = extra.split()
    if not words:
        return ""
    if len(words) == 1:
        word = words[0].lower()
        if before:
            return worded("“{word}” before {label}, or not", word=word, label=version.label)
        return worded("“{word}” after {label}, or not", word=word, label=version.label)
    if before:
        return worded("{label} begins some words earlier, or not", label=version.label)
    return worded("{label} ends some words later, or not", label=version.label)


def _feature(case: Case, text: str, names: Sequence[str]) -> list[str]:
    del text, names
    features = sorted({name for v in case.versions for name in v.features} - {ENTRY})
    found: list[str] = []
    for name in features:
        values = {str(v.features.get(name) or "") for v in case.versions}
        if len(values) > 1:
            told = " / ".join(_short(value) for value in sorted(values) if value)
            found.append(
                worded("{feature}: {values} / nothing", feature=name, values=told)
                if "" in values
                else f"{name}: {told}"
            )
    return found


def _relation(case: Case, text: str, names: Sequence[str]) -> list[str]:
    del text, names
    every = {relation for v in case.versions for relation in v.relations}
    shared = frozenset.intersection(*(v.relations for v in case.versions))
    return sorted({worded("{label} leads elsewhere, or nowhere", label=label) for label, _ in every - shared})


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else f"{words[:39]}…"


_DESCRIBED: dict[Kind, Callable[[Case, str, Sequence[str]], list[str]]] = {
    Kind.MISSING: _missing,
    Kind.LABEL: _label,
    Kind.BOUNDARY: _boundary,
    Kind.FEATURE: _feature,
    Kind.RELATION: _relation,
}
