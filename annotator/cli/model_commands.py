"""The commands that train a model on a project's work, and measure one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import STOPPED, Speaker, Stop, plural, run

if TYPE_CHECKING:
    from annotator.services.model.evaluate import Measured
    from annotator.services.model.learned_from import Source
    from annotator.suggest.training.values import Step

Whose = Annotated[
    str, typer.Option("--from", metavar="WHOSE", help="gold, or annotators' names: A,B. The first counts.")
]
OneLayer = Annotated[str, typer.Option("--layer", metavar="NAME", help="The layer.")]
HoldOut = Annotated[
    float,
    typer.Option("--hold-out", metavar="SHARE", help="The share of articles held back to measure with."),
]
By = Annotated[
    str,
    typer.Option("--by", metavar="WHAT", help="What may not be torn apart: document, outlet, date, event."),
]
Seed = Annotated[int, typer.Option(metavar="N", help="Where chance begins.")]


def train(  # noqa: PLR0913, PLR0917  # each is an option of the command
    project: Project,
    out: Annotated[
        Path, typer.Argument(metavar="OUT_DIR", help="A folder that is not there yet.", show_default=False)
    ],
    source: Whose = "gold",
    layer: OneLayer = "entity",
    kind: Annotated[
        str, typer.Option(metavar="KIND", help="ner, spancat, or auto: what fits the layer's spans.")
    ] = "auto",
    base: Annotated[
        str, typer.Option(metavar="MODEL", help="A spaCy model to start from; else from nothing.")
    ] = "",
    hold_out: HoldOut = 0.2,
    by: By = "document",
    seed: Seed = 0,
    steps: Annotated[int, typer.Option(metavar="N", min=1, help="Most updates.")] = 2000,
    patience: Annotated[
        int, typer.Option(metavar="N", min=1, help="Updates without a better state, after which it ends.")
    ] = 600,
    memory: Annotated[int, typer.Option(metavar="MB", min=500, help="Most memory.")] = 6000,
    curve: Annotated[
        bool, typer.Option("--curve", help="Also train on 25, 50 and 75 %, to tell whether more would help.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Train a spaCy model on gold or annotators' work; Ctrl+C keeps the best so far."""
    from annotator.domain.errors import WrongUse
    from annotator.services.model.curve import learning_curve
    from annotator.services.model.train import Order, train_model
    from annotator.services.projects.projects import open_project
    from annotator.suggest.training.values import Kind, Settings, TrainingStopped

    speaker = Speaker(as_json=json)

    def work() -> None:
        if kind not in set(Kind):
            raise WrongUse(f"There is no kind of model {kind!r}.", next_step=f"Use {', '.join(Kind)}.")
        settings = Settings(
            kind=Kind(kind),
            base=base,
            most_steps=steps,
            patience=patience,
            look_every=max(1, min(50, steps // 4)),
            most_memory=memory,
        )
        order = Order(source=_source(source, layer, hold_out, by, seed), target=out, settings=settings)
        found = None
        with open_project(project, read_only=True) as workspace:
            with speaker.work("Training") as (progress, cancelled):

                def told(step: Step) -> None:
                    progress(step.number, step.of, "")

                try:
                    trained = train_model(workspace, order, on_step=told, cancelled=cancelled)
                except TrainingStopped:
                    speaker.warn("Stopped before there was anything to keep.")
                    raise Stop(STOPPED) from None
            if curve and not trained.stopped:
                with speaker.work("Learning curve") as (progress, cancelled):
                    found = learning_curve(workspace, order, progress=progress, cancelled=cancelled)
        facts = dict(trained.facts)
        articles, held = facts["articles"], facts["held"].get("scores")
        learned = plural(articles["train"] + articles["choose"], "article")
        speaker.say(f"Trained on {learned} of {' and '.join(facts['source'])}: {trained.folder}")
        if held:
            speaker.say(f"On {plural(articles['held'], 'article')} held back: {_figures(held)}.")
        for line in trained.notes:
            speaker.warn(line)
        for point in found.points if found else ():
            speaker.say(
                f"  {plural(point.articles, 'article')}, {plural(point.spans, 'span')}: F1 {point.f1:.3f}"
            )
        if found:
            speaker.say(found.sentence)
        speaker.result(
            {
                "folder": trained.folder,
                "stopped": trained.stopped,
                "notes": trained.notes,
                **facts,
                **({"curve": found.as_json()} if found else {}),
            }
        )
        if trained.stopped:
            speaker.warn("Stopped: the best state until then is kept.")
            raise Stop(STOPPED)

    run(speaker, work)


def evaluate(  # noqa: PLR0913, PLR0917  # each is an option of the command
    project: Project,
    model: Annotated[
        str, typer.Argument(metavar="MODEL_DIR", help="A model's folder or package.", show_default=False)
    ],
    source: Whose = "",
    layer: OneLayer = "",
    against: Annotated[
        str, typer.Option(metavar="MODEL", help="Another model, measured on the same articles.")
    ] = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Measure on every article the model did not learn from.")
    ] = False,
    mistakes: Annotated[int, typer.Option(metavar="N", min=0, help="How many mistakes to list.")] = 10,
    hold_out: HoldOut = 0.2,
    by: By = "document",
    seed: Seed = 0,
    json: AsJson = False,
) -> None:
    """Measure a model on articles it did not learn from: by label, what is taken for what, and mistakes."""
    from annotator.services.model.evaluate import compare
    from annotator.services.model.evaluate import evaluate as measure
    from annotator.services.model.models import facts_at
    from annotator.services.projects.projects import open_project

    speaker = Speaker(as_json=json)

    def work() -> None:
        facts = facts_at(model)
        whose = source or ",".join(facts.get("source", ())) or "gold"
        asked = _source(whose, layer or facts.get("layer", "entity"), hold_out, by, seed)
        if "split" in facts:
            asked = replace(asked, held=facts["split"]["held"], seed=facts["split"]["seed"])
        with (
            open_project(project, read_only=True) as workspace,
            speaker.work("Measuring") as (progress, cancelled),
        ):
            if against:
                both = compare(
                    workspace,
                    (model, against),
                    asked,
                    everything=everything,
                    progress=progress,
                    cancelled=cancelled,
                )
                found = [both.first, both.second] if both else []
            else:
                both = None
                one = measure(
                    workspace, model, asked, everything=everything, progress=progress, cancelled=cancelled
                )
                found = [one] if one else []
        if not found:
            raise Stop(STOPPED)
        for measured in found:
            _tell(speaker, measured, 0 if both else mistakes)
        if both is None:
            speaker.result(found[0].as_json())
            return
        speaker.say(f"{both.sentence} (95 %: {both.low * 100:+.1f} to {both.high * 100:+.1f} points)")
        interval = {key: round(getattr(both, key), 4) for key in ("difference", "low", "high")}
        speaker.result({"models": [m.as_json() for m in found], **interval, "sentence": str(both.sentence)})

    run(speaker, work)


def _source(whose: str, layer: str, held: float, by: str, seed: int) -> Source:
    from annotator.domain.errors import WrongUse
    from annotator.domain.splitting import By as SplitBy
    from annotator.services.model.learned_from import Source

    if by not in set(SplitBy):
        raise WrongUse(f"Articles can't be split by {by!r}.", next_step=f"Use {', '.join(SplitBy)}.")
    names = tuple(name.strip() for name in whose.split(",") if name.strip())
    return Source(whose=names, layer=layer, held=held, by=SplitBy(by), seed=seed)


def _tell(speaker: Speaker, found: Measured, most: int) -> None:
    scores = found.scores
    speaker.say(
        f"{found.model} on {plural(len(found.articles), 'article')}: {_figures(scores.total.as_json())}."
    )
    for label, tally in scores.labels.items():
        speaker.say(f"  {label:<12} {_figures(tally.as_json())}, {tally.found + tally.missed} there")
    if found.chance_sentence:
        speaker.say(f"  {found.chance_sentence}")
    if found.unknown:
        speaker.warn(f"The model does not know: {', '.join(found.unknown)}.")
    mixed = sorted(
        (
            (times, right, seen)
            for (right, seen), times in found.confusion.items()
            if right != seen and right and seen
        ),
        reverse=True,
    )
    for times, right, seen in mixed[:5]:
        speaker.say(f"  {right} taken for {seen}: {times}")
    for place in found.places[:most]:
        m = place.mistake
        labels = " → ".join(s[2] for s in (m.right, m.seen) if s is not None)
        speaker.say(
            f"  {m.error.value}: “{' '.join(place.words.split())[:60]}” {labels} ({place.title[:40]})"
        )
    if len(found.places) > most > 0:
        speaker.say(f"  and {len(found.places) - most:,} more; --mistakes lists them.")


def _figures(value: dict[str, Any]) -> str:
    return f"F1 {value['f']:.3f} (precision {value['p']:.3f}, recall {value['r']:.3f})"
