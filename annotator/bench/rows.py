"""The jobs that are measured, by name, with what each is held to."""

from __future__ import annotations

from dataclasses import dataclass

SERVER = "GOLDSPAN_BENCH_SERVER"
"""The variable that names an empty database of a team's server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A job: what it ``does``, the plain ``limit`` beside it, and whether ``--quick`` takes it.

    One that ``wants`` a variable of the environment is measured where that is set.
    """

    name: str
    does: str
    limit: str
    quick: bool = True
    wants: str = ""


ROWS = (
    Row(
        name="import",
        does="import plain JSONL, 72 spans an article, as one annotator's work",
        limit="the same lines read, executemany into two bare tables with their indexes, one transaction",
    ),
    Row(
        name="export",
        does="export them as native JSONL",
        limit="two bare tables read back and written as lines",
    ),
    Row(
        name="start",
        does="start to a painted window, sample project open",
        limit="a bare PySide6 window, whole process",
    ),
    Row(
        name="command",
        does="start a command",
        limit="python -c “import typer”, whole process",
    ),
    Row(
        name="open-project",
        does="open a large project to its first article",
        limit="the same with 5 MB",
    ),
    Row(
        name="open-article",
        does="an article from the click to its first picture",
        limit="a bare text widget",
    ),
    Row(
        name="key-press",
        does="key press until the decision is saved (FULL) and painted",
        limit="a line of a bare text widget painted, and a bare SQLite commit",
    ),
    Row(
        name="scroll",
        does="scroll the article",
        limit="a bare text widget with the same text",
    ),
    Row(
        name="suggest",
        does="entities and claims suggested by the process",
        limit="nlp.pipe(batch_size=8) of the whole model, in one process",
    ),
    Row(
        name="agreement",
        does="agreement of 1,000 articles × 3 annotators",
        limit="numpy, on columns that stand ready",
    ),
    Row(
        name="gamma",
        does="γ of an article, 2 annotators",
        limit="the assignments of its samples alone, in SciPy",
    ),
    Row(
        name="search",
        does="first page of hits",
        limit="FTS5 asked by itself",
    ),
    Row(
        name="list",
        does="show, order and filter the list of articles",
        limit="a plain Qt model of as many",
    ),
    Row(
        name="growth",
        does="the same work on ten times the articles",
        limit="the smaller project",
        quick=False,
    ),
    Row(
        name="memory",
        does="memory of one article's window, and of the suggestion process",
        limit="a bare PySide6 window; nothing",
        quick=False,
    ),
    Row(
        name="server",
        does="work in a project on a team's server",
        limit="the same project in a file",
        wants=SERVER,
    ),
)
