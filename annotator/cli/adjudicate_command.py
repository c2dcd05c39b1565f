"""The command that settles by rule what annotators leave to be settled."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from annotator.agreement.strategy import Strategy
from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import STOPPED, Speaker, Stop, plural, run


def adjudicate(
    project: Project,
    strategy: Annotated[Strategy, typer.Option(help="By which rule.")] = Strategy.UNANIMOUS,
    annotators: Annotated[
        str, typer.Option(metavar="A,B,…", help="Whose work; else everybody who has done an article.")
    ] = "",
    least: Annotated[
        float, typer.Option(help="How probable an answer must be for “weighted”.", min=0.5, max=1.0)
    ] = 0.8,
    lead: Annotated[str, typer.Option(metavar="NAME", help="Who settles; else the one logged in here.")] = "",
    json: AsJson = False,
) -> None:
    """Settle differences into gold by a rule; what the rule leaves open is listed."""
    from annotator.agreement.asked import Asked
    from annotator.services.agreement.adjudicate import Adjudicating
    from annotator.services.agreement.settle_by_rule import reliability_words
    from annotator.services.agreement.settled_cases import ArticleState, CaseState, Settled
    from annotator.services.projects.projects import open_project, own_name, person_in

    speaker = Speaker(as_json=json)
    names = tuple(name.strip() for name in annotators.split(",") if name.strip())

    def value(article: ArticleState, one: CaseState) -> dict[str, Any]:
        case = one.case
        return {
            "article": article.title,
            "layer": case.layer,
            "start": case.start,
            "end": case.end,
            "text": article.text[case.start : case.end],
            "differs_in": sorted(kind.value for kind in case.kinds),
            "versions": {
                article.annotators[v.annotator]: {"start": v.start, "end": v.end, "label": v.label}
                for v in case.versions
            },
        }

    def work() -> None:
        with open_project(project) as workspace:
            adjudicating = Adjudicating(
                workspace, person_in(workspace, lead or own_name()), Asked(annotators=names)
            )
            with speaker.work("Settling") as (progress, cancelled):
                done = adjudicating.settle(strategy, least=least, progress=progress, cancelled=cancelled)
            if done is None:
                raise Stop(STOPPED)
            left = [value(a, c) for a in adjudicating.each() for c in a.cases if c.state is Settled.OPEN]
        settled, articles = plural(done.settled, "case"), plural(done.articles, "article")
        speaker.say(f"Settled {settled} of {articles} by “{strategy.value}”, {done.no_span} as no span.")
        speaker.say(f"{plural(done.left_open, 'case')} left open.")
        if done.notice:
            speaker.warn(f"note: {done.notice}")
        if done.weighings:
            speaker.say(reliability_words(done).strip())
        for one in left:
            differs = ", ".join(one["differs_in"])
            speaker.say(f"{one['article']}: “{one['text']}” ({one['layer']}): {differs}")
        speaker.result(
            {
                "strategy": strategy.value,
                "settled": done.settled,
                "no_span": done.no_span,
                "reliability": {
                    layer: {
                        name: round(float(share), 4)
                        for name, share in zip(done.annotators, weighing.estimates.accuracy, strict=True)
                    }
                    for layer, weighing in done.weighings.items()
                },
                "open": left,
            }
        )

    run(speaker, work)
