"""Gathers the evidence of one article: dates, counts, the model's names, and what context says of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from annotator.suggest.analysis import NAME_LABELS, OTHER, Analysis, Mention, NameEvidence
from annotator.suggest.claims.found import FoundClaim
from annotator.suggest.clues import around
from annotator.suggest.counts import english_counts
from annotator.suggest.cover import Cover
from annotator.suggest.dates import Found, english_dates
from annotator.suggest.elsewhere import counts_elsewhere, dates_elsewhere
from annotator.suggest.names import case_runs, ministries, normalised
from annotator.suggest.reading import Page

_NO_NAMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
_MODEL_DATE = re.compile(
    r"(?i:^(?:the )?(?:years|decades|centuries|generations|months|weeks|days)$|"
    r"\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:ago|earlier|later)$)"
)
_NO_DATE = re.compile(r"(?i:\bold\b|\baged?\b|\bhours?\b|\bminutes?\b|\bbetween\b|\bfrom\b|\bto\b)")
_LASTING = re.compile(r"(?i:\b(?:for|over|after|take|took|last|lasted|of)[ \u00a0]$)")
_CUTS = frozenset(
    {"in", "on", "at", "from", "to", "by", "with", "near", "after", "before", "as", "into", "over"}
)
"""A name does not go on behind these."""

_ACRONYM = re.compile(r"\(\s?[“\"']?([A-Z][A-Za-z]{0,2}[A-Z]{1,6}s?)[”\"']?\s?\)")
_IN_HEADING = 0.4
_MINISTRY = 0.6
_ELSEWHERE_NAME = 0.6


def analysed(
    text: str,
    furniture: Sequence[tuple[int, int]] = (),
    *,
    language: str = "en",
    model_mentions: Iterable[Mention] = (),
    by: str = "rules",
    claims: Iterable[FoundClaim] = (),
) -> Analysis:
    """The evidence in ``text``; ``model_mentions`` are what a language model found, labels as it gave them.

    ``claims`` are taken in as they are.

    Any other language than English gets dates and numbers by pattern, and the model's names as they are.
    """
    result = Analysis(by=by, language=language, claims=list(claims))
    off = Cover(len(text), furniture)
    mentions = [m for m in model_mentions if not off.touches(m[0], m[1])]
    if language != "en":
        result.found = _merged(dates_elsewhere(text), counts_elsewhere(text), off)
        result.found += [(s, e, label, _ELSEWHERE_NAME) for s, e, label in mentions if label in NAME_LABELS]
        return result
    page = Page(text, furniture)
    dates = english_dates(text)
    sure = Cover(len(text), ((s, e) for s, e, _ in dates))
    dates += [date for date in _model_dates(text, mentions) if not sure.touches(date[0], date[1])]
    result.found = _merged(dates, english_counts(text), off)
    result.found += [(page.starts[a], page.ends[b - 1], "ORG", _MINISTRY) for a, b in ministries(page)]
    _take_mentions(page, [m for m in mentions if not sure.holds(m[0], m[1] - 3)], result)
    _take_context(page, result)
    _take_acronyms(page, result)
    return result


def _merged(dates: list[Found], counts: list[Found], off: Cover) -> list[tuple[int, int, str, float]]:
    """Dates and counts outside furniture; a count that touches a date or another count is none."""
    merged = [(s, e, "DATE", c) for s, e, c in dates if not off.touches(s, e)]
    for start, end, _ in dates:
        off.add(start, end)
    for start, end, certainty in counts:
        if not off.touches(start, end):
            off.add(start, end)
            merged.append((start, end, "CARDINAL", certainty))
    return sorted(merged)


def _model_dates(text: str, mentions: Iterable[Mention]) -> list[Found]:
    """Dates the patterns have no word for, where the model is sure and a unit of time is named."""
    dates = []
    for start, end, label in mentions:
        words = text[start:end]
        if label != "DATE" or "\n" in words or _NO_DATE.search(words) or not _MODEL_DATE.search(words):
            continue
        if " " in words or _LASTING.search(text, max(0, start - 12), start):
            dates.append((start + 4 if words[:4].lower() == "the " else start, end, _MINISTRY))
    return dates


def _take_mentions(page: Page, mentions: Iterable[Mention], result: Analysis) -> None:
    """The model's names, trimmed; in headings only short ones, and they count less."""
    for start, end, given in mentions:
        if given in _NO_NAMES:
            continue
        label = given if given in NAME_LABELS else OTHER
        first, last = page.covering(start, end)
        last = next((i for i in range(first + 1, last) if page.words[i] in _CUTS), last)
        run = normalised(page, first, last, label) if first < last else None
        if run is None or not page.same_line(run[0], run[1] - 1):
            continue
        first, last = run
        heading = page.heading[first] or (page.unended[first] and page.opens[first] and last - first == 1)
        if heading and last - first > 3:
            continue
        evidence = result.names.setdefault(page.slice(first, last), NameEvidence())
        evidence.model[label] = evidence.model.get(label, 0.0) + (_IN_HEADING if heading else 1.0)
        result.mentions.append((page.starts[first], page.ends[last - 1], label))


def _take_context(page: Page, result: Analysis) -> None:
    """Context votes for every name the model found and every run of capitals."""
    mentioned = (page.at(start, end) for start, end, _ in result.mentions)
    runs = {run for run in mentioned if run is not None and not page.heading[run[0]]}
    runs.update(case_runs(page))
    for first, last in sorted(runs):
        clues = around(page, first, last)
        name = page.slice(first, last)
        if not clues and name not in result.names and last - first == 1 and page.opens[first]:
            continue
        evidence = result.names.setdefault(name, NameEvidence())
        for label, weight in clues.items():
            evidence.context[label] = evidence.context.get(label, 0.0) + weight


def _take_acronyms(page: Page, result: Analysis) -> None:
    """``Valley Strike Committee (VSC)``: what stands in brackets is short for the name before them."""
    by_last_word: dict[str, list[str]] = {}
    for name in result.names:
        by_last_word.setdefault(name.split()[-1], []).append(name)
    for match in _ACRONYM.finditer(page.text):
        inner = page.at(*match.span(1))
        if inner is None or inner[0] < 2 or page.off[inner[0]]:
            continue
        short, before = match.group(1), page.ends[inner[0] - 2]
        fitting = (
            name
            for name in by_last_word.get(page.words[inner[0] - 2], ())
            if page.text.endswith(name, 0, before) and _initials_fit(short, name)
        )
        longest = max(fitting, key=len, default="")
        if len(longest) > len(result.pairs.get(short, "")):
            result.pairs[short] = longest


def _initials_fit(short: str, long: str) -> bool:
    """Whether ``VSC`` can stand for ``Valley Strike Committee``."""
    initials = iter("".join(word[0] for word in re.split(r"[\s-]+", long) if word).upper())
    return len(long) > len(short) and all(letter in initials for letter in short.rstrip("s").upper())
