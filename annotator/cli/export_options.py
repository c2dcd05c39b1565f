"""What an export may be asked to choose, as options of the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:  # services are imported when a command runs
    from annotator.services.exporting.export_choices import Choices

Layers = Annotated[
    list[str] | None, typer.Option("--layer", metavar="NAME", help="Only this layer; may be given again.")
]
Labels = Annotated[
    list[str] | None, typer.Option("--label", metavar="NAME", help="Only this label; may be given again.")
]
Statuses = Annotated[
    list[str] | None,
    typer.Option("--status", metavar="NAME", help="Only spans that are accepted, added, gold …"),
]
Documents = Annotated[
    list[str] | None,
    typer.Option(
        "--documents",
        metavar="WHICH",
        help="Only these articles: an id, a pattern for ids, titles and files, or @FILE with one a line.",
    ),
]
Split = Annotated[
    str, typer.Option("--split", metavar="SHARES", help="Split it, as in train=.8,dev=.1,test=.1.")
]
SplitBy = Annotated[
    str,
    typer.Option(
        "--by", metavar="WHAT", help="What stands in one split only: document, outlet, date, event."
    ),
]
SoftLabels = Annotated[
    bool, typer.Option("--soft-labels", help="Say of each gold span what share of the annotators has it.")
]
Seed = Annotated[int, typer.Option("--seed", metavar="NUMBER", help="Another number, another split.")]


def choices_of(
    layers: list[str] | None,
    labels: list[str] | None,
    statuses: list[str] | None,
    documents: list[str] | None,
    split: str,
    by: str,
    seed: int,
) -> Choices:
    """The choices that a person's options say.

    Raises:
        WrongUse: if one of them says nothing that can be done.
    """
    from annotator.domain.errors import WrongUse
    from annotator.domain.splitting import By, plan_of
    from annotator.services.exporting.export_choices import Choices

    if (by or seed) and not split:
        raise WrongUse("--by and --seed say how to split.", next_step="Give --split as well.")
    return Choices(
        layers=frozenset(layers or ()),
        labels=frozenset(labels or ()),
        statuses=frozenset(statuses or ()),
        documents=tuple(name for each in documents or () for name in _names(each)),
        plan=plan_of(split, by or By.DOCUMENT, seed) if split else None,
    )


def _names(said: str) -> list[str]:
    """What stands behind ``--documents``: itself, or the lines of a file."""
    from annotator.domain.errors import WrongUse

    if not said.startswith("@"):
        return [said]
    try:
        lines = Path(said[1:]).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse("The list of articles can't be read.", where=said[1:]) from error
    return [line.strip() for line in lines if line.strip()]
