"""Judges every span of somebody's work by all the others, and by models that never saw its article."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.mark import MarkKey
from annotator.domain.wording import Worded, worded
from annotator.services.progress import Cancelled, never
from annotator.services.second_look.labels_by_likeness import LabelsByLikeness, Likeness, features
from annotator.services.second_look.opinions import Opinions
from annotator.services.second_look.rows import Kind, Row, in_order
from annotator.services.second_look.taught_labels import rich_features, taught
from annotator.suggest.training.values import Scored

LONGEST = 60
"""Code points: what is longer is no name, and is not compared."""

_SURE = 0.8  # a model's score from which a span that is not there counts as missing
_TWICE = 2  # so often must words be marked before they are looked for where they are not
_WEIGHT = 0.5  # of what a model says beside what all other spans say
_UNSEEN = 0.03  # a span that a model does not see at all has this score
_LEAST = 0.05  # a smaller doubt makes no row
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Stands:
    """A span that stands in an article, as far as it is judged."""

    key: MarkKey
    layer: str
    label: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """An article somebody has worked on: its text, what stands there, the places of rejected labels."""

    document: int
    text: str
    stands: Sequence[Stands]
    refused: frozenset[tuple[str, int, int]] = frozenset()


@dataclass(slots=True)
class _Words:
    """How often some words are marked under each label, and where they stand unmarked."""

    marked: Counter[str] = field(default_factory=Counter)
    unmarked: list[tuple[Worked, int, int]] = field(default_factory=list)


def judged(
    work: Sequence[Worked], layer: str, opinions: Opinions | None = None, cancelled: Cancelled = never
) -> list[Row]:
    """The rows of one layer, the greatest doubt first; spans of which little is doubtful are left out."""
    opinions = opinions or {}
    likeness = LabelsByLikeness()
    spans = [(article, one) for article in work for one in article.stands if _is_judged(one, layer)]
    found = [features(article.text, one.start, one.end) for article, one in spans]
    shares: Sequence[Mapping[str, float] | None] = taught(
        [rich_features(article.text, one.start, one.end) for article, one in spans],
        [one.label for _, one in spans],
        cancelled,
    )
    for marks, (_, one) in zip(found, spans, strict=True):
        likeness.count(marks, one.label)
    nothing: Sequence[None] = [None] * len(spans)
    words = _words(work, layer)
    heard = _Heard(spans, opinions)
    rows = [
        _row(article, one, likeness.judge(marks, one.label, share), words[one.text], heard)
        for marks, share, (article, one) in zip(found, shares or nothing, spans, strict=True)
    ]
    rows = [row for row in rows if row.doubt >= _LEAST]
    rows += _missing(words, layer)
    rows += _missing_to_models(work, layer, opinions, {(r.document, r.start, r.end) for r in rows})
    return in_order(rows)


class _Heard:
    """What models say of the spans that stand; how sure they are of spans in the mean is their measure."""

    def __init__(self, spans: Sequence[tuple[Worked, Stands]], opinions: Opinions) -> None:
        self._seen = {
            row: {(s.start, s.end, s.label): s.score for s in scored} for row, scored in opinions.items()
        }
        own = [_logit(self.own(article, one)) for article, one in spans if article.document in opinions]
        self._usual = sum(own) / len(own) if own else 0.0

    def asked(self, article: Worked) -> bool:
        return article.document in self._seen

    def own(self, article: Worked, one: Stands) -> float:
        """The score a model gives the span as it stands."""
        score = self._seen.get(article.document, {}).get((one.start, one.end, one.label), 0.0)
        return min(1 - _UNSEEN, max(_UNSEEN, score))

    def other(self, article: Worked, one: Stands) -> tuple[float, str]:
        """The likeliest other label a model gives the same words, and its score."""
        there = self._seen.get(article.document, {})
        others = (
            (score, label)
            for (start, end, label), score in there.items()
            if (start, end) == (one.start, one.end) and label != one.label
        )
        return max(others, default=(0.0, ""))

    def moved(self, p: float, article: Worked, one: Stands) -> float:
        """How likely a span is right, where all other spans say ``p``, after a model was heard."""
        if not self.asked(article):
            return p
        return _likely(_logit(p) + _WEIGHT * (_logit(self.own(article, one)) - self._usual))


def _row(article: Worked, one: Stands, likeness: Likeness, words: _Words, heard: _Heard) -> Row:
    elsewhere = words.marked.total() - 1
    unmarked = len(words.unmarked)
    no_span = unmarked / (elsewhere + unmarked + 2) if unmarked > elsewhere else 0.0
    right = heard.moved(likeness.own, article, one)
    score, heard_label = heard.other(article, one)
    instead = heard_label if score > likeness.other_share else likeness.other
    kind = Kind.SPAN if no_span > 1 - right else Kind.LABEL
    said: list[str] = []
    own = words.marked[one.label] - 1
    if kind is Kind.SPAN:
        said.append(
            worded(
                "unmarked {times} of {number} times elsewhere",
                times=unmarked,
                number=elsewhere + unmarked,
            )
        )
    elif elsewhere and elsewhere > own:
        most, times = max(((n, name) for name, n in words.marked.items() if name != one.label))[::-1]
        instead = most
        said.append(_elsewhere(most, times, elsewhere))
    else:
        said.append(worded("reads like {label}", label=instead))
    if heard.asked(article):
        said.append(_by_model(_told(heard.own(article, one), score, heard_label)))
    return Row(
        document=article.document,
        key=one.key,
        layer=one.layer,
        label=one.label,
        start=one.start,
        end=one.end,
        text=one.text,
        kind=kind,
        instead="" if kind is Kind.SPAN else instead,
        doubt=round(max(no_span, 1 - right), 4),
        why=said[0] if len(said) == 1 else worded("{why}; {more}", why=said[0], more=said[1]),
    )


def _elsewhere(label: str, times: int, number: int) -> Worded:
    return worded("{label} {times} of {number} times elsewhere", label=label, times=times, number=number)


def _by_model(says: str) -> Worded:
    return worded("a model that never saw it: {says}", says=says)


def _told(own: float, score: float, label: str) -> str:
    if score > own:
        return f"{label} {score:.2f}".replace(" 0.", " .")
    return worded("does not see it") if own <= _UNSEEN else f"{own:.2f}".replace("0.", ".", 1)


def _words(work: Sequence[Worked], layer: str) -> Mapping[str, _Words]:
    """All words that are marked, and where those marked at least twice stand unmarked."""
    found: dict[str, _Words] = defaultdict(_Words)
    for article in work:
        for one in article.stands:
            if _is_judged(one, layer):
                found[one.text].marked[one.label] += 1
    by_first: dict[str, list[str]] = defaultdict(list)
    for text, words in found.items():
        match = _WORD.match(text)
        if match is not None and words.marked.total() >= _TWICE and len(text) > 1:
            by_first[match.group()].append(text)
    for candidates in by_first.values():
        candidates.sort(key=len, reverse=True)
    for article in work:
        taken = _merged(article.stands)
        for start, end in _unmarked(article.text, by_first, taken):
            found[article.text[start:end]].unmarked.append((article, start, end))
    return found


def _unmarked(
    text: str, by_first: Mapping[str, Sequence[str]], taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Where words stand whole and touch no span."""
    at = last = 0
    for match in _WORD.finditer(text):
        start = match.start()
        if start < last:
            continue
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        for words in by_first.get(match.group(), ()):
            end = start + len(words)
            if not text.startswith(words, start) or _cuts_a_word(text, end):
                continue
            if at == len(taken) or taken[at][0] >= end:
                yield start, end
                last = end
            break


def _merged(stands: Sequence[Stands]) -> list[tuple[int, int]]:
    """The stretches that spans cover, in order, apart."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((one.start, one.end) for one in stands):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _cuts_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _missing(words: Mapping[str, _Words], layer: str) -> Iterator[Row]:
    for text, one in words.items():
        if not one.unmarked:
            continue
        label, times = one.marked.most_common(1)[0]
        whole = one.marked.total() + len(one.unmarked)
        doubt = round(times / (whole + 1), 4)
        for article, start, end in one.unmarked:
            if doubt < _LEAST or (label, start, end) in article.refused:
                continue
            yield Row(
                document=article.document,
                key=None,
                layer=layer,
                label="",
                start=start,
                end=end,
                text=text,
                kind=Kind.MISSING,
                instead=label,
                doubt=doubt,
                why=_elsewhere(label, times, whole - 1),
            )


def _missing_to_models(
    work: Sequence[Worked], layer: str, opinions: Opinions, there: set[tuple[int, int, int]]
) -> Iterator[Row]:
    """Spans that models are sure of and nobody marked, as doubtful as the models are right elsewhere."""
    sure: list[tuple[Worked, Scored]] = []
    right = 0
    for article in work:
        stands = {(one.start, one.end, one.label) for one in article.stands if one.layer == layer}
        for seen in opinions.get(article.document, ()):
            if not seen.chosen or seen.score < _SURE:
                continue
            if (seen.start, seen.end, seen.label) in stands:
                right += 1
            elif not any(one.start < seen.end and seen.start < one.end for one in article.stands):
                sure.append((article, seen))
    precision = (right + 1) / (right + len(sure) + 2)
    for article, seen in sure:
        place = (article.document, seen.start, seen.end)
        if place in there or (seen.label, seen.start, seen.end) in article.refused:
            continue
        yield Row(
            document=article.document,
            key=None,
            layer=layer,
            label="",
            start=seen.start,
            end=seen.end,
            text=article.text[seen.start : seen.end],
            kind=Kind.MISSING,
            instead=seen.label,
            doubt=round(seen.score * precision, 4),
            why=_by_model(f"{seen.label} {seen.score:.2f}".replace(" 0.", " .")),
        )


def _is_judged(one: Stands, layer: str) -> bool:
    return one.layer == layer and len(one.text) <= LONGEST


def _logit(p: float) -> float:
    p = min(1 - 1e-6, max(1e-6, p))
    return math.log(p / (1 - p))


def _likely(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
