"""The arguments that commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Project = Annotated[Path, typer.Argument(metavar="PROJECT", help="A .goldspan file.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object, for machines.")]
Format = Annotated[
    str,
    typer.Option("--format", metavar="NAME", help="How to read the files; empty goes by their content."),
]
