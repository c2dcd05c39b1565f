"""The layer of an installed model from which training may start."""

from __future__ import annotations

from typing import Any

from annotator.domain.wording import worded
from annotator.suggest.training.loading import loaded
from annotator.suggest.training.recipe import BaseLayer
from annotator.suggest.training.values import TrainingTrouble

_FIRST = ("ner", "spancat", "tok2vec")
"""Whose tok2vec layer is taken, the likest task first; one that only listens has none of its own."""


def base_layer(choice: str) -> BaseLayer:
    """The tok2vec layer of a package or folder.

    Raises:
        TrainingTrouble: if it can't be loaded or has none.
    """
    nlp = loaded(choice)
    for name in _FIRST:
        if name not in nlp.pipe_names:
            continue
        model = nlp.get_pipe(name).model
        section = nlp.config.interpolate()["components"][name]["model"]
        layer = model if name == "tok2vec" else _own(model)
        architecture = section if name == "tok2vec" else section.get("tok2vec", {})
        if layer is None or "Listener" in str(architecture.get("@architectures", "Listener")):
            continue
        meta = nlp.meta
        return BaseLayer(
            name=f"{meta.get('lang', '')}_{meta.get('name', 'model')}",
            version=str(meta.get("version", "")),
            architecture=dict(architecture),
            width=int(layer.get_dim("nO")),
            weights=layer.to_bytes(),
        )
    raise TrainingTrouble(
        worded("The model {choice} has no layer to start from.", choice=choice),
        next_step=worded("Start from nothing, or name another model."),
    )


def _own(model: Any) -> Any:
    try:
        layer = model.get_ref("tok2vec")
    except (KeyError, ValueError):
        return None
    # A parser's is followed by a layer of its own that narrows it.
    return layer.layers[0] if layer.layers and layer.layers[-1].name == "linear" else layer
