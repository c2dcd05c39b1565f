"""What one article says about its names: compact JSON that is kept, so that no article is parsed twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.suggest.clues import around
from annotator.suggest.counts import counts_elsewhere, english_counts
from annotator.suggest.dates import dates_elsewhere, english_dates
from annotator.suggest.names import case_runs, ministries, normalised
from annotator.suggest.reading import Page

VERSION = 1
"""Raised when an older analysis can't be used any more."""

NAME_LABELS = frozenset({"PERSON", "ORG", "NORP", "GPE", "LOC", "FAC", "EVENT"})
OTHER = "OTHER"
"""A name of something no label is suggested for: a product, a law, a work of art."""

Mention = tuple[int, int, str]
"""``(start, end, label)`` in code points."""

_MODEL_DATE = re.compile(
    r"(?i:^(?:the )?(?:years|decades|centuries|generations|months|weeks|days)$|"
    r"\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:ago|earlier|later)$)"
)
_NO_DATE = re.compile(r"(?i:\bold\b|\baged?\b|\bhours?\b|\bminutes?\b|\bbetween\b|\bfrom\b|\bto\b)")
_CUTS = frozenset("in on at from to by with near after before as into over under via".split())
"""A name does not go on behind these."""

_ACRONYM = re.compile(r"\(\s?[“\"']?([A-Z][A-Za-z]{0,2}[A-Z]{1,6}s?)[”\"']?\s?\)")


@dataclass(slots=True)
class NameEvidence:
    """What is known of one string: how often the model gave it which label, and what context says."""

    model: dict[str, float] = field(default_factory=dict)
    context: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Analysis:
    """The evidence of one article.

    ``by`` names the model, or is ``"rules"``; ``mentions`` are the model's names with trimmed edges,
    ``found`` dates and counts with their certainty, ``names`` the evidence per string, ``pairs``
    short forms with their long forms.
    """

    by: str = "rules"
    language: str = ""
    mentions: list[Mention] = field(default_factory=list)
    found: list[tuple[int, int, str, float]] = field(default_factory=list)
    names: dict[str, NameEvidence] = field(default_factory=dict)
    pairs: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The JSON value of the analysis, which ``from_json`` reads back unchanged."""
        return {
            "v": VERSION,
            "by": self.by,
            "lang": self.language,
            "mentions": [list(m) for m in self.mentions],
            "found": [list(f) for f in self.found],
            "names": {
                name: [evidence.model, {k: round(v, 2) for k, v in evidence.context.items()}]
                for name, evidence in sorted(self.names.items())
            },
            "pairs": self.pairs,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Analysis:
        """Read an analysis.

        Raises:
            ValueError: if it is none, or one of another version.
        """
        try:
            if data["v"] != VERSION:
                message = "an analysis of another version"
                raise ValueError(message)
            return cls(
                by=str(data["by"]),
                language=str(data["lang"]),
                mentions=[(int(s), int(e), str(label)) for s, e, label in data["mentions"]],
                found=[(int(s), int(e), str(label), float(c)) for s, e, label, c in data["found"]],
                names={
                    str(name): NameEvidence(_floats(model), _floats(context))
                    for name, (model, context) in data["names"].items()
                },
                pairs={str(short): str(long) for short, long in data["pairs"].items()},
            )
        except (KeyError, TypeError, AttributeError) as error:
            message = f"not an analysis: {type(error).__name__}"
            raise ValueError(message) from error


def _floats(data: Mapping[str, Any]) -> dict[str, float]:
    return {str(label): float(weight) for label, weight in data.items()}


def analysed(
    text: str,
    furniture: Sequence[tuple[int, int]] = (),
    *,
    language: str = "en",
    model_mentions: Iterable[Mention] = (),
    by: str = "rules",
) -> Analysis:
    """The evidence in ``text``; ``model_mentions`` are what a language model found, labels as it gave them.

    Any other language than English gets dates and numbers by pattern only.
    """
    result = Analysis(by=by, language=language)
    if language != "en":
        dates, counts = dates_elsewhere(text), counts_elsewhere(text)
        result.found = _merged(_outside(dates, furniture), _outside(counts, furniture))
        names = [(s, e, 0.6, label) for s, e, label in model_mentions if label in NAME_LABELS]
        result.found += [(s, e, label, c) for s, e, c, label in names if _outside([(s, e, c)], furniture)]
        return result
    page = Page(text, furniture)
    mentions = list(model_mentions)
    dates = english_dates(text)
    dates += [d for d in _model_dates(text, mentions) if all(d[1] <= s or e <= d[0] for s, e, _ in dates)]
    result.found = _merged(_outside(dates, furniture), _outside(english_counts(text), furniture))
    offices = ministries(page)
    result.found += [(page.starts[a], page.ends[b - 1], "ORG", 0.6) for a, b in offices]
    _take_mentions(page, [m for m in mentions if not _is_date(m, dates)], result)
    _take_context(page, result)
    _take_acronyms(page, result)
    return result


def _is_date(mention: Mention, dates: Iterable[tuple[int, int, float]]) -> bool:
    """Whether a name of the model is only a month or a holiday."""
    start, end, _ = mention
    return any(s < end and start < e and end - start <= e - s + 3 for s, e, _ in dates)


def _outside(
    found: Iterable[tuple[int, int, float]], furniture: Sequence[tuple[int, int]]
) -> list[tuple[int, int, float]]:
    return [f for f in found if all(f[1] <= s or e <= f[0] for s, e in furniture)]


def _merged(
    dates: list[tuple[int, int, float]], counts: list[tuple[int, int, float]]
) -> list[tuple[int, int, str, float]]:
    """Dates and counts together; a count that touches a date is none."""
    merged = [(s, e, "DATE", c) for s, e, c in dates]
    taken = sorted(dates)
    at = 0
    for start, end, certainty in sorted(counts):
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        if at == len(taken) or end <= taken[at][0]:
            merged.append((start, end, "CARDINAL", certainty))
    return sorted(merged)


def _model_dates(text: str, mentions: Iterable[Mention]) -> list[tuple[int, int, float]]:
    """Dates the patterns have no word for, where the model is sure and a unit of time is named."""
    dates = []
    for start, end, label in mentions:
        words = text[start:end]
        if label != "DATE" or not _MODEL_DATE.search(words) or _NO_DATE.search(words) or "\n" in words:
            continue
        if words[:4].lower() == "the ":
            start += 4
        dates.append((start, end, 0.6))
    return dates


def _take_mentions(page: Page, mentions: Iterable[Mention], result: Analysis) -> None:
    for start, end, label in mentions:
        if label in {"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"}:
            continue
        label = label if label in NAME_LABELS else OTHER
        first, last = page.covering(start, end)
        last = next((i for i in range(first + 1, last) if page.words[i] in _CUTS), last)
        run = normalised(page, first, last, label) if first < last else None
        if run is None or page.off[run[0]] or not page.same_line(run[0], run[1] - 1):
            continue
        first, last = run
        if page.heading[first] and last - first > 3:
            continue
        evidence = result.names.setdefault(page.slice(first, last), NameEvidence())
        weight = 0.4 if page.heading[first] else 1.0
        evidence.model[label] = evidence.model.get(label, 0.0) + weight
        result.mentions.append((page.starts[first], page.ends[last - 1], label))


def _take_context(page: Page, result: Analysis) -> None:
    """Context votes for every name the model found and every run of capitals."""
    runs = {
        run for s, e, _ in result.mentions if (run := page.at(s, e)) is not None and not page.heading[run[0]]
    }
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
    """``National Resistance Front (NRF)``: what stands in brackets is short for the name before them."""
    for match in _ACRONYM.finditer(page.text):
        inner = page.at(*match.span(1))
        if inner is None or inner[0] < 2 or page.off[inner[0]]:
            continue
        before = page.starts[inner[0] - 1]
        for name in result.names:
            if len(name) > len(match.group(1)) and page.text[:before].rstrip(" ”\"'").endswith(name):
                known = result.pairs.get(match.group(1), "")
                if len(name) > len(known):
                    result.pairs[match.group(1)] = name
