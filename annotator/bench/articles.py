"""Articles to measure with: invented words, and suggestions as thick as wanted, the same every time."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from annotator.domain.document import Document
from annotator.domain.span import Relation, Span, Status
from annotator.domain.tokens import token_ranges

_SENTENCE = (
    "the ministry said on Thursday that its units had taken control of a dam which workers and their "
    "committee held for three days while hospital sources in the valley counted dozens of injured"
)
_NAMES = ("PERSON", "ORG", "GPE", "LOC", "DATE", "CARDINAL")
_ORIGIN = "measured 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A document, what is suggested in it, and the suggested relations."""

    document: Document
    spans: tuple[Span, ...]
    relations: tuple[Relation, ...] = field(default=())


def short() -> Article:
    """Half a page, 10 spans."""
    return _article("short", prose(800), 10, claims=0)


def usual() -> Article:
    """4 KB, 72 spans."""
    return _article("usual", prose(4_000), 60, claims=4)


def thick(number: int, spans: int) -> Article:
    """3.5 KB with so many names, another for each number."""
    return _article(f"thick-{number}", prose(3_500 + number), spans, claims=0)


def many_spans() -> Article:
    """580 KB in paragraphs, 10,000 spans."""
    return _article("many", prose(580_000), 8_500, claims=500)


def dense() -> Article:
    """1,000 spans, nested and overlapping, in one paragraph of 3.5 KB."""
    return _article("dense", prose(3_500, paragraphs=False), 910, claims=30)


def one_paragraph() -> Article:
    """100 KB in one paragraph, 1,860 spans."""
    return _article("paragraph", prose(100_000, paragraphs=False), 1_500, claims=120)


def large() -> Article:
    """1 MB in paragraphs, 18,000 spans."""
    return _article("large", prose(1_000_000), 15_000, claims=1_000)


def prose(letters: int, *, paragraphs: bool = True) -> str:
    """So many letters of ordinary sentences, at least."""
    dice = random.Random(letters)  # noqa: S311  # made-up articles, no secret
    known = _SENTENCE.split()
    parts: list[str] = []
    total = 0
    while total < letters:
        words = [dice.choice(known) for _ in range(dice.randint(12, 30))]
        parts.append(" ".join(words).capitalize() + ".")
        total += len(parts[-1]) + 1
        if paragraphs and len(parts) % 4 == 0:
            parts.append("\n\n")
    return " ".join(parts).replace(" \n\n ", "\n\n").strip()


def _article(name: str, text: str, names: int, *, claims: int) -> Article:
    dice = random.Random(name)  # noqa: S311  # made-up names, no secret
    tokens = token_ranges(text)
    spans: dict[tuple[str, int, int], Span] = {}

    def mark(layer: str, label: str, first: int, last: int) -> Span:
        start, end = tokens[first][0], tokens[min(last, len(tokens) - 1)][1]
        known = spans.get((label, start, end))
        if known is not None:
            return known
        made = spans[label, start, end] = Span(
            id=f"{label.lower()}-{start}-{end}",
            layer=layer,
            label=label,
            start=start,
            end=end,
            text=text[start:end],
            status=Status.SUGGESTED,
            origin=_ORIGIN,
            score=round(dice.random(), 2),
        )
        return made

    relations = []
    for number in range(claims):
        first = number * (len(tokens) - 40) // max(1, claims) + 12
        claim = mark("claim", "CLAIM", first, first + dice.randint(8, 16))
        source = mark("entity", "PERSON", first - 4, first - 3)
        cue = mark("attribution", "CUE", first - 2, first - 2)
        for label, child in (("claimed_by", source), ("cued_by", cue)):
            relations.append(
                Relation(
                    id=f"{label}-{claim.id}",
                    label=label,
                    head=claim.id,
                    child=child.id,
                    status=Status.SUGGESTED,
                    origin=_ORIGIN,
                    score=0.8,
                )
            )
    wanted = len(spans) + names
    place = 0
    while len(spans) < wanted:
        first = place % (len(tokens) - 4)
        mark("entity", dice.choice(_NAMES), first, first + dice.randint(0, 2))
        place += max(1, len(tokens) // max(1, names) - dice.randint(0, 1))
        place += place // (len(tokens) - 4) % 2
    return Article(
        document=Document(id=f"measured-{name}", text=text, title=f"Measured: {name}", language="en"),
        spans=tuple(sorted(spans.values(), key=lambda span: span.order)),
        relations=tuple(relations),
    )
