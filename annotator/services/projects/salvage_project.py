"""Takes what can be read of a damaged project into a new one, and lists what could not be read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.domain.errors import UnusableProject, UserFixable
from annotator.domain.scheme import scheme_from_json
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.projects.mending import Mending, free_name, mend, write_record
from annotator.services.projects.projects import DEFAULT_SCHEME, load_scheme, project_path
from annotator.store.access import Writing
from annotator.store.checking.finding import Finding
from annotator.store.checking.looking import Looking, readable
from annotator.store.file import APPLICATION_ID, create
from annotator.store.salvage.pages import Pages, log_of
from annotator.store.salvage.reading import Wreck

SALVAGED = "salvaged"
"""The fact that tells of what a project was salvaged."""
_AT_ONCE = 500  # rows


class SalvageStopped(Exception):  # an event, not an error
    """The person wants no more of it: nothing of it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SalvageReport:
    """What is in the new project now: rows by table; and what is not, by table, as far as that can be told.

    ``record`` tells everything that was lost, put aside or changed, line by line.
    """

    project: Path
    record: Path
    taken: Mapping[str, int]
    lost_rows: Mapping[str, int]
    lost_pages: Mapping[str, int]
    pages_not_placed: int
    put_aside: Mapping[str, int]
    left: tuple[Finding, ...]

    @property
    def whole(self) -> bool:
        """Whether everything was read that could be seen."""
        return not (self.lost_rows or self.lost_pages or self.pages_not_placed or self.put_aside)


def salvage(
    path: Path, target: Path, *, progress: Progress = silent, cancelled: Cancelled = never
) -> SalvageReport:
    """Read the damaged project at ``path`` page by page into a new project at ``target``.

    The damaged file is only read, and never by SQLite.

    Raises:
        UnusableProject: if nothing can be read, ``path`` is another program's, or ``target`` can't be made.
        SalvageStopped: if it was stopped; there is no new project then.
    """
    target = project_path(target)
    try:
        with path.open("rb") as file:
            wreck = Wreck(Pages(file, log_of(path)))
            _refuse_others(path, wreck)
            return _into(wreck, path, target, progress, cancelled)
    except OSError as error:
        raise UnusableProject(
            worded("The file can't be read: {reason}.", reason=error.strerror or str(error)),
            where=str(path),
            next_step=worded("Copy it to another disk first, as far as that goes."),
        ) from error


def _into(wreck: Wreck, path: Path, target: Path, progress: Progress, cancelled: Cancelled) -> SalvageReport:
    def took(done: int, of: int) -> None:
        if cancelled():
            raise SalvageStopped
        if not done % 50:
            progress(min(done, of), of, "")

    taken: Counter[str] = Counter()
    lines: list[dict[str, Any]] = []

    def work(writing: Writing) -> Mending:
        with writing.mends.looking() as look:
            _fill(writing, look, wreck.read(took), taken, lines)
            whole = not wreck.anything_lost and not lines
            writing.taking_over.finish(look, wreck.sequences, whole=whole)
        if not taken["document"] and not taken["annotation"]:
            raise UnusableProject(
                worded("Nothing of a project can be read in this file."),
                where=str(path),
                next_step=worded("Open a copy you kept."),
            )
        mending = mend(writing)
        when = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        writing.facts.put(SALVAGED, {"of": path.name, "when": when, "by": __version__})
        return mending

    workspace = create(target, load_scheme(DEFAULT_SCHEME))
    try:
        with workspace:
            mending = workspace.perform("salvage project", work, undoable=False).result
        record = free_name(target.with_name(f"{target.stem}.salvage.jsonl"))
        write_record(record, [*_losses(wreck), *lines, *mending.lines])
    except BaseException:
        for left in ("", "-wal", "-shm"):
            target.with_name(f"{target.name}{left}").unlink(missing_ok=True)
        raise
    lost = Counter({name: unread.rows for name, unread in wreck.unread.items() if unread.rows})
    lost.update(Counter(line["table"] for line in lines if line["lost"] == "row"))
    return SalvageReport(
        project=target,
        record=record,
        taken=dict(taken),
        lost_rows=dict(lost),
        lost_pages={name: len(unread.pages) for name, unread in wreck.unread.items() if unread.pages},
        pages_not_placed=len(wreck.pages_not_placed),
        put_aside=dict(mending.put_aside),
        left=mending.left,
    )


def _fill(
    writing: Writing,
    look: Looking,
    found: Iterator[tuple[str, dict[str, Any]]],
    taken: Counter[str],
    lines: list[dict[str, Any]],
) -> None:
    writing.taking_over.begin(look)
    for name, rows in groupby(found, key=lambda item: item[0]):
        while part := [_with_letters(name, row, lines) for _, row in islice(rows, _AT_ONCE)]:
            sound = [row for row in part if name != "scheme" or _is_scheme(row["body"])]
            refused = writing.taking_over.take(look, name, sound)
            taken[name] += len(sound) - len(refused)
            lines.extend({"lost": "row", "table": name, "row": row} for row in refused)


def _with_letters(name: str, row: dict[str, Any], lines: list[dict[str, Any]]) -> dict[str, Any]:
    """A row as it can be stored; where bytes were no letters, that is told."""
    for column, value in row.items():
        if isinstance(value, str) and not value.isascii() and (mended := readable(value)) != value:
            row[column] = mended
            lines.append({"lost": "letters", "table": name, "row": row.get("id"), "column": column})
    return row


def _is_scheme(body: str) -> bool:
    try:
        scheme_from_json(json.loads(body))
    except (ValueError, RecursionError, UserFixable):
        return False
    return True


def _losses(wreck: Wreck) -> Sequence[dict[str, Any]]:
    """A line for each thing that could not be read."""
    lines: list[dict[str, Any]] = []
    for name, unread in wreck.unread.items():
        lines.extend({"lost": "page", "table": name, "page": number} for number in unread.pages)
        if unread.rows:
            lines.append({"lost": "rows", "table": name, "count": unread.rows})
    lines.extend({"lost": "page of an unknown table", "page": number} for number in wreck.pages_not_placed)
    lines.extend(
        {
            "lost": "row that can't be one of its table",
            "table": name,
            "row": found.row,
            "values": found.values,
        }
        for name, found in wreck.misfits
    )
    return lines


def _refuse_others(path: Path, wreck: Wreck) -> None:
    if wreck.pages.intact_header and wreck.pages.application not in {APPLICATION_ID, 0}:
        raise UnusableProject(
            worded("This is a database of another program, not a Goldspan project."),
            where=str(path),
            next_step=worded("Open a file whose name ends in .goldspan."),
        )
