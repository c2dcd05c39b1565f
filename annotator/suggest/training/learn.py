"""Training itself, in the process it is called in: examples in, the best state of a model out."""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.wording import worded
from annotator.suggest.training.base import base_layer
from annotator.suggest.training.examples import Stretch, Written, cut, documents, in_parts, shape_for
from annotator.suggest.training.folder import Making, not_written, write_facts
from annotator.suggest.training.predict import Predictor
from annotator.suggest.training.recipe import BaseLayer, Shape, recipe
from annotator.suggest.training.scores import Scores, scores
from annotator.suggest.training.values import (
    Example,
    Part,
    Settings,
    Step,
    Trained,
    TrainingStopped,
    TrainingTrouble,
)

_UNFIT = re.compile(r"[^A-Za-z0-9]+")
Report = Callable[[Step], None]
Stopped = Callable[[], bool]


def learn(
    examples: Sequence[Example],
    settings: Settings,
    target: Path,
    facts: dict[str, Any],
    report: Report,
    stopped: Stopped,
) -> Trained:
    """Train a model into the folder ``target``; ``facts`` go into its meta beside what is found out here.

    Raises:
        TrainingTrouble: if there is too little to learn from, or the model can't be written.
        TrainingStopped: if it was stopped before there was a state to keep.
    """
    import spacy

    examples = in_parts(examples, settings.seed)
    learned, chosen_by = cut(examples, Part.TRAIN), cut(examples, Part.CHOOSE)
    labels = sorted({label for stretch in learned for _, _, label in stretch.spans})
    if not labels:
        raise TrainingTrouble(
            worded(
                "There is nothing to learn from: no article has a span of the layer “{layer}”.",
                layer=settings.layer,
            ),
            next_step=worded(
                "Decide suggestions first, or choose another layer or whose work to learn from."
            ),
        )
    making = Making(target)
    making.begin()
    try:
        with warnings.catch_warnings():
            # spaCy advises tables that would have to be fetched.
            warnings.filterwarnings("ignore", module="spacy")
            language = _language(settings.language)
            shape = shape_for(spacy.blank(language), learned, settings.kind)
            base = base_layer(settings.base) if settings.base else None
            work = _Work(
                making=making,
                settings=replace(settings, kind=shape.kind, language=language),
                shape=shape,
                facts={**facts, **_facts(settings, shape, base, labels, examples)},
            )
            was_stopped = work.run(learned, chosen_by, base, report, stopped)
            held = [e for e in examples if e.part is Part.HELD]
            if held:
                work.facts["held"] = {
                    **work.facts.get("held", {}),
                    "scores": _held(making.best, held).as_json(),
                }
            if was_stopped:
                work.facts["stopped"] = "It was stopped; this is the best state until then."
            write_facts(making.best, work.facts)
            making.finish()
    except OSError as error:
        raise not_written(target, error) from error
    except BaseException:
        if not making.has_best:
            making.abandon()
        raise
    return Trained(folder=target, facts=work.facts, stopped=was_stopped, notes=work.notes())


class _Work:
    """One training run."""

    def __init__(self, *, making: Making, settings: Settings, shape: Shape, facts: dict[str, Any]) -> None:
        self.making, self.settings, self.shape, self.facts = making, settings, shape, facts
        self.told = Written()

    def run(
        self,
        learned: Sequence[Stretch],
        chosen_by: Sequence[Stretch],
        base: BaseLayer | None,
        report: Report,
        stopped: Stopped,
    ) -> bool:
        """Train, and keep the best state in the making; whether it was stopped."""
        from spacy import registry  # type: ignore[attr-defined]  # spaCy forwards it without saying so
        from spacy.schemas import ConfigSchemaTraining
        from spacy.training.loop import (
            create_evaluation_callback,
            create_train_batches,
            train_while_improving,
        )
        from thinc.api import fix_random_seed

        fix_random_seed(self.settings.seed)
        nlp, rules = _prepared(self.settings, self.shape, base)
        training = registry.resolve(rules, schema=ConfigSchemaTraining)
        truth = list(documents(nlp, learned, self.shape, self.settings, self.told))
        measured = list(documents(nlp, chosen_by, self.shape, self.settings, Written()))
        optimizer = nlp.initialize(lambda: truth, sgd=training["optimizer"])
        if base is not None:
            nlp.get_pipe("tok2vec").model.from_bytes(base.weights)

        def corpus(_nlp: Any) -> Iterator[Any]:
            yield from documents(nlp, learned, self.shape, self.settings, Written())

        def choosing(_nlp: Any) -> Iterator[Any]:
            yield from measured

        batches = create_train_batches(nlp, corpus, training["batcher"], training["max_epochs"])
        steps = train_while_improving(
            nlp,
            optimizer,
            batches,
            create_evaluation_callback(nlp, choosing, training["score_weights"]),
            dropout=training["dropout"],
            accumulate_gradient=1,
            patience=training["patience"],
            max_steps=training["max_steps"],
            eval_frequency=training["eval_frequency"],
            exclude=[],
            annotating_components=training["annotating_components"],
            before_update=None,
        )
        return self._follow(nlp, optimizer, steps, report, stopped)

    def _follow(self, nlp: Any, optimizer: Any, steps: Any, report: Report, stopped: Stopped) -> bool:
        begun = time.monotonic()
        most = self.settings.most_steps
        best, lost = 0.0, 0.0
        for _, info, is_best in steps:
            total = sum(float(loss) for loss in info["losses"].values())
            if is_best:
                best = info["score"]
                self._keep(nlp, optimizer, info)
            done = min(info["step"] + 1, most)
            seconds = time.monotonic() - begun
            report(
                Step(
                    number=done,
                    of=most,
                    epoch=info["epoch"],
                    loss=total - lost,
                    score=info["score"],
                    best=best,
                    seconds=seconds,
                    left=(most - done) * seconds / done,
                )
            )
            # After each look spaCy counts from nothing.
            lost = total if info["score"] is None else 0.0
            if stopped():
                if not self.making.has_best:
                    raise TrainingStopped
                return True
        return False

    def _keep(self, nlp: Any, optimizer: Any, info: dict[str, Any]) -> None:
        from spacy.training.loop import update_meta

        update_meta({"score_weights": dict.fromkeys(info["other_scores"], 0.0)}, nlp, info)
        self.facts |= {"steps": info["step"] + 1, "chosen": round(info["score"], 4)}
        nlp.meta["goldspan"] = self.facts
        nlp.meta["name"] = _UNFIT.sub("_", str(self.facts.get("name", ""))).strip("_") or "model"
        nlp.meta["version"] = "1.0.0"
        new = self.making.new
        if optimizer.averages:
            with nlp.use_params(optimizer.averages):
                nlp.to_disk(new)
        else:
            nlp.to_disk(new)
        self.making.take_new()

    def notes(self) -> tuple[str, ...]:
        """What is worth telling of how the examples were taken."""
        said = []
        if self.told.nested:
            said.append(
                f"Spans within other spans can't be learned as entities; left out: {self.told.nested}."
            )
        if self.told.moved:
            said.append(f"Spans with an edge inside a word were learned up to its edge: {self.told.moved}.")
        return tuple(said)


def _prepared(settings: Settings, shape: Shape, base: BaseLayer | None) -> tuple[Any, dict[str, Any]]:
    """The untrained pipeline, and the rules of its training with all that spaCy fills in."""
    from spacy import util
    from thinc.api import Config

    # By way of text: so values that refer to others are read as they are from a file.
    config = Config().from_str(Config(recipe(settings, shape, base)).to_str())
    nlp = util.load_model_from_config(config, auto_fill=True, validate=True)
    return nlp, nlp.config.interpolate()["training"]


def _facts(
    settings: Settings, shape: Shape, base: BaseLayer | None, labels: list[str], examples: Sequence[Example]
) -> dict[str, Any]:
    counts = {part: [e for e in examples if e.part is part] for part in Part}
    return {
        "layer": settings.layer,
        "kind": shape.kind.value,
        "labels": labels,
        "base": f"{base.name} {base.version}" if base else "",
        "seed": settings.seed,
        "articles": {part.value: len(found) for part, found in counts.items()},
        "spans": {part.value: sum(len(e.spans) for e in found) for part, found in counts.items()},
    }


def _held(folder: Path, held: Sequence[Example]) -> Scores:
    predictor = Predictor.load(str(folder))
    seen = predictor.spans([e.text for e in held], [e.furniture for e in held])
    return scores(
        ([(s.start, s.end, s.label) for s in found if s.chosen], list(e.spans))
        for found, e in zip(seen, held, strict=True)
    )


def _language(code: str) -> str:
    """The language to cut words by; ``xx`` for those that spaCy does not know."""
    from spacy import util

    try:
        util.get_lang_class(code)
    except ImportError:
        return "xx"
    return code
