"""The command on a project that may be damaged: check, with repair and salvage."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.arguments import AsJson, Project
from annotator.cli.console import SOME_REFUSED, STOPPED, Speaker, Stop, plural, run, some
from annotator.domain.errors import WrongUse

if TYPE_CHECKING:
    from annotator.services.projects.check_project import CheckReport
    from annotator.store.checking.finding import Finding

_FIRST = 3  # findings of a kind that are said; all of them are in the JSON


def check(
    project: Project,
    repair: Annotated[
        bool, typer.Option("--repair", help="Mend what can be mended, after a copy beside the project.")
    ] = False,
    salvage: Annotated[
        Path | None,
        typer.Option(
            "--salvage", metavar="NEW", help="Read what can be read, page by page, into a new project."
        ),
    ] = None,
    json: AsJson = False,
) -> None:
    """Look whether a project is whole; without --repair it is only read."""
    speaker = Speaker(as_json=json)
    if salvage is not None:
        run(speaker, lambda: _salvage(speaker, project, salvage, repair=repair))
    elif repair:
        run(speaker, lambda: _repair(speaker, project))
    else:
        run(speaker, lambda: _check(speaker, project))


def _check(speaker: Speaker, project: Path) -> None:
    from annotator.services.projects.check_project import check as run_check

    with speaker.work("Checking") as (progress, cancelled):
        report = run_check(project, progress=progress, cancelled=cancelled)
    _say(speaker, report)
    speaker.result(
        {
            "documents": report.documents,
            "spans": report.spans,
            "problems": list(report.problems),
            "counts": {kind.value: count for kind, count in report.counts.items()},
            "findings": list(map(_as_json, report.findings)),
        }
    )
    if report.cancelled:
        raise Stop(STOPPED)
    if report.problems:
        raise Stop(SOME_REFUSED)


def _say(speaker: Speaker, report: CheckReport) -> None:
    for kind, count in report.counts.items():
        speaker.say(f"{kind.value}: {plural(count, 'finding')}")
        places = report.places(kind)
        for place in places[:_FIRST]:
            speaker.say(f"  {place}")
        if count > _FIRST:
            speaker.say(f"  and {count - _FIRST:,} more")
    if report.cancelled:
        speaker.warn("Stopped: not everything was looked at.")
    elif not report.problems:
        speaker.say(
            f"Sound: {plural(report.documents, 'article')}, {plural(report.spans, 'span')}, "
            "every one where its text says."
        )
    elif report.needs_salvage:
        speaker.say("The file itself is damaged: salvage what can be read into a new project.")
    elif report.can_be_repaired:
        speaker.say("“goldspan check --repair” mends this, after a copy; nothing of the work is thrown away.")


def _repair(speaker: Speaker, project: Path) -> None:
    from annotator.services.projects.repair_project import repair

    with speaker.work("Repairing") as (progress, _):
        report = repair(project, progress=progress)
    for name, count in report.done.items():
        speaker.say(f"{name}: {count:,}")
    if report.put_aside:
        speaker.say(f"Put aside: {some([f'{n:,} of {table}' for table, n in report.put_aside.items()])}.")
    if report.record is not None and report.copy is not None:
        speaker.say(f"All of it is told in {report.record}; the project as it was is {report.copy}.")
    elif not report.left:
        speaker.say("Sound: there is nothing to repair.")
    for finding in report.left[:_FIRST]:
        speaker.warn(f"left: {finding}")
    value = asdict(report)
    value["left"] = list(map(_as_json, report.left))
    speaker.result(value)
    if report.left:
        raise Stop(SOME_REFUSED)


def _salvage(speaker: Speaker, project: Path, new: Path, *, repair: bool) -> None:
    from annotator.services.projects.salvage_project import SalvageStopped, salvage

    if repair:
        raise WrongUse("--repair mends a project, --salvage makes a new one.", next_step="Give one of them.")
    try:
        with speaker.work("Salvaging") as (progress, cancelled):
            report = salvage(project, new, progress=progress, cancelled=cancelled)
    except SalvageStopped:
        speaker.warn("Stopped: no new project was made.")
        raise Stop(STOPPED) from None
    articles, spans = (report.taken.get(name, 0) for name in ("document", "annotation"))
    speaker.say(
        f"Salvaged {plural(articles, 'article')} and {plural(spans, 'decided span')} into {report.project}."
    )
    if report.whole:
        speaker.say("Everything could be read.")
    for name, count in report.lost_pages.items():
        speaker.warn(f"lost: {plural(count, 'page')} of {name}")
    for name, count in report.lost_rows.items():
        speaker.warn(f"lost: {plural(count, 'row')} of {name}")
    if report.pages_not_placed:
        speaker.warn(f"lost: {plural(report.pages_not_placed, 'page')} of a table that can't be told")
    for name, count in report.put_aside.items():
        speaker.warn(f"put aside: {plural(count, 'row')} of {name}")
    speaker.say(f"What was lost, put aside or changed stands in {report.record}.")
    value = asdict(report)
    value["left"] = list(map(_as_json, report.left))
    speaker.result(value)
    if not report.whole:
        raise Stop(SOME_REFUSED)


def _as_json(finding: Finding) -> dict[str, Any]:
    return {"kind": finding.kind.value, "where": finding.where, "what": finding.what, "mend": finding.mend}
