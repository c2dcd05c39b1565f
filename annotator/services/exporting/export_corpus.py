"""Writes a project, or one person's part of it, as a dataset."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.errors import WrongUse
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.wording import worded
from annotator.formats.dataset import DatasetWriter, Export
from annotator.services.entries.named import EntryNames
from annotator.services.exporting.chosen_records import ExportCancelled, chosen_lines, chosen_records
from annotator.services.exporting.export_choices import (
    EVERYTHING,
    Choices,
    Exported,
    split_as_json,
    splitting_of,
)
from annotator.services.exporting.exported_records import ALL, whose
from annotator.services.exporting.exported_siblings import links_across
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.schemes import version_to_json
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What was written: where, whose (``source``), files, counts, and what could not be carried.

    ``links`` between articles were decided by somebody, ``candidates`` were ranked for this export and
    by nobody decided; ``entries`` are the real-world things that spans name.
    """

    path: Path
    source: str
    records: int
    files: tuple[str, ...]
    counts: Mapping[str, Any]
    links: int
    candidates: int
    entries: int
    left_out: tuple[str, ...]


def export(
    workspace: Workspace,
    out: Path,
    *,
    source: str = "",
    choices: Choices = EVERYTHING,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> ExportReport:
    """Write ``out``: a folder, or one file when it ends in ``.jsonl``. Same project, same bytes.

    ``source`` is ``gold``, ``suggestions``, ``all`` or an annotator's name; empty takes gold where
    there is any, else everybody's work. ``choices`` narrow that down and split it.

    Raises:
        WrongUse: if nobody of that name has work here, or soft labels are asked of what is not gold.
        UserFixable: if there is nothing to export, or ``out`` can't be written.
        ExportCancelled: if ``cancelled`` says so; nothing is left behind.
    """
    with workspace.read() as reading:
        who = whose(reading, source)
        if choices.soft_labels and not any(person.name == GOLD for person in who.people):
            raise WrongUse(
                worded("Only gold has soft labels."), next_step=worded("Export gold, or leave them out.")
            )
        named = source or name_of(who.people, who.suggesters)
        names = EntryNames(reading)
        plan, splitting = choices.plan, splitting_of(reading, who, choices, cancelled)
        details = Export(
            title=workspace.path.stem,
            source=named,
            scheme=reading.schemes.get(),
            scheme_version=reading.schemes.version(),
            scheme_history=[version_to_json(version) for version in reading.schemes.versions()],
            choices=choices.as_json(),
            split=split_as_json(plan, splitting) if plan and splitting else {},
        )
        written = 0
        out_there = Exported(choices, splitting)
        with DatasetWriter(out, details, splits=tuple(plan.shares) if plan else ()) as writer:
            if choices.narrow_spans:
                for record in chosen_records(
                    reading, who, choices, names, named=named, progress=progress, cancelled=cancelled
                ):
                    out_there.add(record)
                    writer.add(out_there.split_of(record.document.id), record)
                    written += 1
            else:
                found = chosen_lines(
                    reading, who, choices, names, named=named, progress=progress, cancelled=cancelled
                )
                with closing(found):
                    for work in found:
                        out_there.add(work)
                        writer.add_lines(
                            out_there.split_of(work.document.id),
                            work.document,
                            work.annotator,
                            work.spans,
                            relations=work.relations,
                            comments=work.comments,
                            provenance=work.provenance,
                        )
                        written += 1
            links = writer.add_siblings(out_there.links(links_across(reading, who)))
            candidates = 0
            if named == SUGGESTIONS and writer.takes_siblings:
                # Loads all that ranks links, which no other export needs.
                from annotator.services.exporting.exported_candidates import candidates_across

                ranked = candidates_across(workspace, reading, who, progress, cancelled)
                candidates = writer.add_siblings(out_there.links(ranked, told=False))
            entries = writer.add_siblings(names.lines(reading))
            if cancelled():
                raise ExportCancelled
        assert writer.written is not None
    return ExportReport(
        path=writer.written.path,
        source=named,
        records=written,
        files=writer.written.files,
        counts=writer.written.counts,
        links=links,
        candidates=candidates,
        entries=entries,
        left_out=(*writer.written.left_out, *out_there.left_out()),
    )


def name_of(people: tuple[Any, ...], suggesters: tuple[str, ...]) -> str:
    """What an export calls its source where the person named nobody."""
    if len(people) == 1 and not suggesters:
        return str(people[0].name)
    return ALL
