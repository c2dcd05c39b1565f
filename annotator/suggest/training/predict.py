"""What a model sees in texts, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from annotator.domain.wording import worded
from annotator.suggest.training.folder import facts_of
from annotator.suggest.training.loading import loaded
from annotator.suggest.training.recipe import CATEGORIZER
from annotator.suggest.training.stretches import stretches
from annotator.suggest.training.values import Scored, TrainingTrouble

_BATCH = 32
_BEAM_WIDTH = 16
_BEAM_DENSITY = 0.0001
_NEAR = 0.1
"""Spans with a lower score are no near misses."""

_SAME_LABEL = {"PER": "PERSON", "PERS": "PERSON", "LOCATION": "LOC", "ORGANIZATION": "ORG"}
_SPANS = ("ner", CATEGORIZER)
_SHARED = ("tok2vec", "transformer", "span_finder")


class Predictor:
    """A loaded model that finds spans: by ``ner``, ``spancat``, or other components that set entities."""

    def __init__(self, nlp: Any) -> None:
        """Wrap a loaded pipeline; what is of no use to spans is put to rest."""
        self._nlp = nlp
        meta = nlp.meta
        self.name = f"{meta.get('lang', '')}_{meta.get('name') or 'pipeline'}"
        self.version = str(meta.get("version", ""))
        self.facts = facts_of(meta)
        self._ner = nlp.get_pipe("ner") if "ner" in nlp.pipe_names else None
        self._categorizer = nlp.get_pipe(CATEGORIZER) if CATEGORIZER in nlp.pipe_names else None
        self._rules = [name for name in nlp.pipe_names if nlp.get_pipe_meta(name).factory.endswith("_ruler")]
        if self._ner is None and self._categorizer is None and not self._rules:
            raise TrainingTrouble(
                worded(
                    "The model {name} finds no spans: it recognizes no entities and sorts no spans.",
                    name=self.name,
                ),
                next_step=worded("Choose a model that has one."),
            )
        self._threshold = 0.5 if self._categorizer is None else float(self._categorizer.cfg["threshold"])
        # A ruler may ask for whatever other components say.
        self._resting = [n for n in nlp.pipe_names if not self._rules and n not in {*_SPANS, *_SHARED}]

    @classmethod
    def load(cls, choice: str) -> Predictor:
        """Load a package or a folder.

        Raises:
            TrainingTrouble: if it can't be loaded, or finds no spans.
        """
        return cls(loaded(choice))

    @property
    def labels(self) -> list[str]:
        """The labels it gives, sorted."""
        found: set[str] = set()
        for component in (self._ner, self._categorizer, *map(self._nlp.get_pipe, self._rules)):
            if component is not None:
                found.update(_SAME_LABEL.get(label, label) for label in component.labels)
        return sorted(found)

    def spans(
        self,
        texts: Sequence[str],
        furniture: Sequence[Sequence[tuple[int, int]]] = (),
        *,
        with_scores: bool = False,
    ) -> Iterator[list[Scored]]:
        """The spans of each text in order, near misses among them ``with_scores``.

        Without scores an entity recognizer's spans have the score 1, which is quicker.
        """
        if self._categorizer is not None:
            self._categorizer.cfg["threshold"] = (
                min(_NEAR, self._threshold) if with_scores else self._threshold
            )
        found: list[list[Scored]] = [[] for _ in texts]
        cut: list[tuple[int, int, str]] = []
        for number, text in enumerate(texts):
            off = furniture[number] if furniture else ()
            cut += [(number, at, stretch) for at, stretch in stretches(text, off)]
        for first in range(0, len(cut), _BATCH):
            batch = cut[first : first + _BATCH]
            with self._nlp.memory_zone():
                for (number, at, _), seen in zip(
                    batch, self._read([s for _, _, s in batch], with_scores), strict=True
                ):
                    found[number] += [s._replace(start=at + s.start, end=at + s.end) for s in seen]
        for spans in found:
            yield sorted(spans)

    def _read(self, texts: list[str], with_scores: bool) -> list[list[Scored]]:
        beam = with_scores and self._ner is not None
        # The beam has to see documents on which no entity is settled yet.
        resting = [*self._resting, "ner"] if beam else self._resting
        documents = list(self._nlp.pipe(texts, batch_size=_BATCH, disable=resting))
        sure: Sequence[dict[tuple[int, int, str], float]] = [{} for _ in documents]
        if beam:
            assert self._ner is not None
            beams = self._ner.beam_parse(documents, beam_width=_BEAM_WIDTH, beam_density=_BEAM_DENSITY)
            sure = self._ner.scored_ents(beams)
            documents = list(self._ner.pipe(documents))
        return [
            [*_entities(document, scored, with_scores), *self._grouped(document, with_scores)]
            for document, scored in zip(documents, sure, strict=True)
        ]

    def _grouped(self, document: Any, with_scores: bool) -> Iterable[Scored]:
        if self._categorizer is None:
            return
        group = document.spans.get(self._categorizer.key)
        if group is None:
            return
        sure = group.attrs.get("scores")
        for number, span in enumerate(group):
            # A number each, or, where a span has one label at most, a list of one.
            score = float(sure[number].item()) if sure is not None else 1.0
            if with_scores or score >= self._threshold:
                label = _SAME_LABEL.get(span.label_, span.label_)
                yield Scored(span.start_char, span.end_char, label, _shown(score), score >= self._threshold)


def _entities(
    document: Any, scored: dict[tuple[int, int, str], float], with_scores: bool
) -> Iterator[Scored]:
    taken = set()
    for span in document.ents:
        key = (span.start, span.end, span.label_)
        taken.add(key)
        score = scored.get(key, 0.0) if with_scores and scored else 1.0
        label = _SAME_LABEL.get(span.label_, span.label_)
        yield Scored(span.start_char, span.end_char, label, _shown(score))
    for (start, end, named), score in scored.items():
        if score >= _NEAR and (start, end, named) not in taken:
            span = document[start:end]
            label = _SAME_LABEL.get(named, named)
            yield Scored(span.start_char, span.end_char, label, _shown(score), False)


def _shown(score: float) -> float:
    """A score between 0 and 1, to four places; beams add up to a little more."""
    return round(min(1.0, max(0.0, score)), 4)
