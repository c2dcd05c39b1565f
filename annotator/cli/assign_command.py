"""The command that hands out articles and shows who has what."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import Speaker, plural, run
from annotator.domain.handing_out import Balance


def assign(  # noqa: PLR0913, PLR0917  # each is an option of the command
    project: Project,
    annotators: Annotated[
        str,
        typer.Option(metavar="A,B,…", help="Who gets articles; new names are added. Else only who has what."),
    ] = "",
    overlap: Annotated[int, typer.Option(help="How many annotators get each article.", min=1)] = 2,
    by: Annotated[Balance, typer.Option(help="What is to be alike for everybody.")] = Balance.LENGTH,
    training: Annotated[int, typer.Option(help="So many articles go to everybody, to learn on.", min=0)] = 0,
    most: Annotated[int, typer.Option(help="Give so many fresh articles at most; 0 for all.", min=0)] = 0,
    seed: Annotated[int, typer.Option(help="Where chance begins; the same gives the same shares.")] = 0,
    lead: Annotated[
        str, typer.Option(metavar="NAME", help="Who hands out; else the one logged in here.")
    ] = "",
    json: AsJson = False,
) -> None:
    """Hand out articles to annotators; show who has what and how far they are."""
    from annotator.services.projects.projects import open_project, own_name, person_in
    from annotator.services.team.assign import Assigning, Share, Wish
    from annotator.store.people import WorkStatus

    speaker = Speaker(as_json=json)
    names = tuple(name.strip() for name in annotators.split(",") if name.strip())

    def value(share: Share) -> dict[str, Any]:
        return {
            "annotator": share.person.name,
            "role": share.person.role.value,
            "given": share.given,
            "taken": share.taken,
            "characters": share.length,
            **{status.value: number for status, number in share.by_status.items()},
            "last": share.last,
            "untouched": share.untouched,
            "waits_days": share.waits_for(datetime.now(UTC)),
        }

    def say(share: Share) -> None:
        done = share.by_status[WorkStatus.DONE]
        held = share.given + share.taken
        waits = share.waits_for(datetime.now(UTC))
        late = (
            f"; {share.untouched} untouched for {plural(waits, 'day')}" if share.untouched and waits else ""
        )
        speaker.say(f"{share.person.name}: {plural(held, 'article')}, {done} done{late}")

    def work() -> None:
        given = 0
        with open_project(project, read_only=not names) as workspace:
            if names:
                person = person_in(workspace, lead or own_name())
                assigning = Assigning(workspace, person)
                wish = Wish(
                    annotators=names, overlap=overlap, balance=by, training=training, most=most, seed=seed
                )
                plan = assigning.plan(wish, adding=True)
                if plan.number:
                    assigning.give(plan)
                given = plan.number
                for one in plan.people:
                    fresh = len(plan.given[one.row])
                    speaker.say(
                        f"Given to {one.name}: {plural(fresh, 'article')}, {plan.length(one):,} characters"
                    )
                shares = assigning.shares()
            else:
                from annotator.store.people import Person

                shares = Assigning(workspace, Person(row=-1, uid="", name="")).shares()
        for share in shares:
            say(share)
        speaker.result({"given": given, "annotators": [value(share) for share in shares]})

    run(speaker, work)
