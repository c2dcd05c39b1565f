"""The spaCy configuration of a model to train: of spaCy's own parts alone, so that it loads anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from annotator.suggest.training.values import Kind, Settings

FINDER = "span_finder"
CATEGORIZER = "spancat"
_SHORT = 8
"""Tokens: where nearly all spans are this short, every run of tokens is looked at; else ends are found."""

_FEW = 0.1
"""So great a share of long spans may overlap others before all are sorted as candidates."""

_ROOM = 1.25
"""How much longer than the longest span learned from a found one may be."""

_WIDTH = 96
_SCORE = 4  # places

_TOK2VEC: dict[str, Any] = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": _WIDTH,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
        "rows": [5000, 1000, 2500, 2500],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": _WIDTH,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What is learned: ``kind`` is never ``AUTO``; lengths of spans are in tokens."""

    kind: Kind
    longest: int = 1
    usual: int = 1
    """The length that 98 of 100 spans don't exceed."""

    @property
    def by_ends(self) -> bool:
        """Whether spans are too long for all runs of tokens to be looked at."""
        return self.kind is Kind.SPANCAT and self.usual > _SHORT


def shape_of(kind: Kind, lengths: Sequence[int], overlapping: int) -> Shape:
    """The shape for spans of these ``lengths`` (tokens), ``overlapping`` of which begin within another."""
    ordered = sorted(lengths) or [1]
    usual = ordered[min(len(ordered) - 1, int(0.98 * len(ordered)))]
    if kind is Kind.AUTO:
        # Long spans are learned better token by token than as candidates: a few within others are given up.
        borne = _FEW * len(lengths) if usual > _SHORT else 0
        kind = Kind.SPANCAT if overlapping > borne else Kind.NER
    return Shape(kind=kind, longest=ordered[-1], usual=usual)


def recipe(settings: Settings, shape: Shape, base: BaseLayer | None = None) -> dict[str, Any]:
    """The whole configuration; ``base`` brings the layer to start from."""
    components: dict[str, Any] = {
        "tok2vec": {"factory": "tok2vec", "model": base.architecture if base else _TOK2VEC}
    }
    listener = {
        "@architectures": "spacy.Tok2VecListener.v1",
        "width": base.width if base else _WIDTH,
        "upstream": "*",
    }
    annotating = []
    if shape.kind is Kind.NER:
        components["ner"] = {
            "factory": "ner",
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "ner",
                "extra_state_tokens": False,
                "hidden_width": 64,
                "maxout_pieces": 2,
                "use_upper": True,
                "nO": None,
                "tok2vec": listener,
            },
        }
        weights = {"ents_f": 1.0}
    else:
        if shape.by_ends:
            components[FINDER] = _finder(settings, shape, listener)
            annotating.append(FINDER)
        components[CATEGORIZER] = _categorizer(settings, shape, listener)
        weights = {f"spans_{settings.layer}_f": 1.0}
    return {
        "paths": {"train": None, "dev": None, "init_tok2vec": None},
        "system": {"seed": settings.seed, "gpu_allocator": None},
        "nlp": {"lang": settings.language, "pipeline": list(components), "batch_size": 64},
        "components": components,
        "corpora": {
            name: {"@readers": "spacy.Corpus.v1", "path": f"${{paths.{name}}}"} for name in ("train", "dev")
        },
        "training": {
            "seed": "${system.seed}",
            "dropout": settings.dropout,
            "patience": settings.patience,
            "max_steps": settings.most_steps,
            "max_epochs": 0,
            "eval_frequency": settings.look_every,
            "annotating_components": annotating,
            "score_weights": weights,
            "batcher": {
                "@batchers": "spacy.batch_by_words.v1",
                "size": settings.words,
                "tolerance": 0.2,
                "discard_oversize": False,
            },
            "optimizer": {
                "@optimizers": "Adam.v1",
                "learn_rate": settings.learn_rate,
                "L2": 0.01,
                "L2_is_weight_decay": True,
                "grad_clip": 1.0,
                "use_averages": True,
            },
        },
        "initialize": {"init_tok2vec": "${paths.init_tok2vec}"},
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseLayer:
    """The tok2vec layer of another model: its architecture, its width and its weights."""

    name: str
    version: str
    architecture: dict[str, Any]
    width: int
    weights: bytes


def _finder(settings: Settings, shape: Shape, listener: dict[str, Any]) -> dict[str, Any]:
    return {
        "factory": FINDER,
        "spans_key": candidates_key(settings.layer),
        "threshold": 0.3,
        "max_length": max(1, round(shape.longest * _ROOM)),
        "model": {
            "@architectures": "spacy.SpanFinder.v1",
            "scorer": {"@layers": "spacy.LinearLogistic.v1", "nO": 2},
            "tok2vec": listener,
        },
        # Its candidates are looked at through what the categorizer makes of them.
        "scorer": None,
    }


def _categorizer(settings: Settings, shape: Shape, listener: dict[str, Any]) -> dict[str, Any]:
    suggester = (
        {"@misc": "spacy.preset_spans_suggester.v1", "spans_key": candidates_key(settings.layer)}
        if shape.by_ends
        else {"@misc": "spacy.ngram_range_suggester.v1", "min_size": 1, "max_size": max(1, shape.usual)}
    )
    return {
        "factory": CATEGORIZER,
        "spans_key": settings.layer,
        "threshold": 0.5,
        "max_positive": 1,
        "suggester": suggester,
        "model": {
            "@architectures": "spacy.SpanCategorizer.v1",
            "reducer": {
                "@layers": "spacy.mean_max_reducer.v1",
                "hidden_size": 128,
            },
            "scorer": {"@layers": "spacy.LinearLogistic.v1", "nO": None, "nI": None},
            "tok2vec": listener,
        },
    }


def candidates_key(layer: str) -> str:
    """The group of spans in which the finder leaves what it found."""
    return f"{layer}_candidates"
