"""Examples as spaCy has them: documents of a stretch each, with the spans of one layer."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.wording import worded
from annotator.suggest.training.recipe import FINDER, Shape, candidates_key, shape_of
from annotator.suggest.training.stretches import stretches
from annotator.suggest.training.values import Example, Kind, Marked, Part, Settings, TrainingTrouble


@dataclass(frozen=True, slots=True)
class Stretch:
    """A text to learn from, with spans whose positions count from its start."""

    text: str
    spans: tuple[Marked, ...]


def cut(examples: Iterable[Example], part: Part) -> list[Stretch]:
    """The stretches of the examples of one part."""
    return [
        Stretch(
            text,
            tuple((a - at, b - at, label) for a, b, label in e.spans if at <= a and b <= at + len(text)),
        )
        for e in examples
        if e.part is part
        for at, text in stretches(e.text, e.furniture, e.spans)
    ]


def in_parts(examples: Sequence[Example], seed: int, share: float = 0.15) -> list[Example]:
    """The examples with some of those to learn from put aside to choose by, where none are yet.

    Raises:
        TrainingTrouble: if there are too few.
    """
    from dataclasses import replace

    if any(e.part is Part.CHOOSE for e in examples):
        return list(examples)
    learned = [i for i, e in enumerate(examples) if e.part is Part.TRAIN]
    if len(learned) < 2:
        raise TrainingTrouble(
            worded("There is too little to learn from: two articles with work are the least."),
            next_step=worded("Decide suggestions in more articles first."),
        )
    order = sorted(learned, key=lambda i: examples[i].id)
    random.Random(seed).shuffle(order)  # noqa: S311  # no secret
    aside = set(order[: max(1, round(share * len(order)))])
    return [replace(e, part=Part.CHOOSE) if i in aside else e for i, e in enumerate(examples)]


def shape_for(nlp: Any, found: Sequence[Stretch], kind: Kind) -> Shape:
    """What is learned of these stretches; ``nlp`` cuts words."""
    lengths = []
    overlapping = 0
    for stretch in found:
        document = nlp.make_doc(stretch.text)
        end = -1
        for a, b, label in sorted(stretch.spans):
            overlapping += a < end
            end = max(end, b)
            span = document.char_span(a, b, label=label, alignment_mode="expand")
            if span is not None:
                lengths.append(len(span))
    return shape_of(kind, lengths, overlapping)


@dataclass(slots=True)
class Written:
    """How documents were made: what of the spans could not be carried into them."""

    moved: int = 0
    """Spans whose edges lie within a token: they were taken out to its edges."""
    nested: int = 0
    """Spans within others, which an entity recognizer can't learn."""


def documents(
    nlp: Any, found: Sequence[Stretch], shape: Shape, settings: Settings, told: Written
) -> Iterator[Any]:
    """SpaCy's examples, one a stretch."""
    from spacy.training import Example as SpacyExample

    for stretch in found:
        right = nlp.make_doc(stretch.text)
        spans = []
        for a, b, label in stretch.spans:
            span = right.char_span(a, b, label=label, alignment_mode="strict")
            if span is None:
                told.moved += 1
                span = right.char_span(a, b, label=label, alignment_mode="expand")
            if span is not None:
                spans.append(span)
        if shape.kind is Kind.NER:
            flat = _flat(spans)
            told.nested += len(spans) - len(flat)
            right.set_ents(flat)
        else:
            right.spans[settings.layer] = spans
            if FINDER in nlp.pipe_names:
                right.spans[candidates_key(settings.layer)] = spans
        yield SpacyExample(nlp.make_doc(stretch.text), right)


def _flat(spans: Sequence[Any]) -> list[Any]:
    """The longest of those that overlap, the earlier of equally long ones."""
    taken: set[int] = set()
    kept = []
    for span in sorted(spans, key=lambda s: (s.start - s.end, s.start)):
        if taken.isdisjoint(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            kept.append(span)
    return kept
