"""Writes a project, or one person's part of it, in another tool's format."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded
from annotator.formats.foreign_output import ForeignWritten
from annotator.formats.split_output import SplitOutput
from annotator.services.entries.named import EntryNames
from annotator.services.exporting.chosen_records import chosen_records
from annotator.services.exporting.export_choices import EVERYTHING, Choices, Exported, splitting_of
from annotator.services.exporting.export_corpus import name_of
from annotator.services.exporting.exported_records import whose
from annotator.services.exporting.exported_siblings import links_across
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.workspace import Workspace


def export_foreign(
    workspace: Workspace,
    out: Path,
    format_: str,
    *,
    source: str = "",
    choices: Choices = EVERYTHING,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> tuple[str, ForeignWritten]:
    """Write ``out`` in one of ``foreign_writers.FOREIGN``; whose work it was, and what was written.

    ``source`` and ``choices`` are as in ``export_corpus.export``; splits of a format that has none of
    its own stand in the folder ``out``, each by itself. Same project, same bytes.

    Raises:
        WrongUse: if nobody of that name has work here, or the format is not known, or soft labels are asked.
        UserFixable: if there is nothing to export, or ``out`` can't be written.
        ExportCancelled: if ``cancelled`` says so; nothing is left behind.
    """
    if choices.soft_labels:
        raise WrongUse(
            worded("Soft labels go into native JSONL alone."), next_step=worded("Leave --format or them out.")
        )
    with workspace.read() as reading:
        who = whose(reading, source)
        named = source or name_of(who.people, who.suggesters)
        names = EntryNames(reading)
        splitting = splitting_of(reading, who, choices, cancelled)
        exported = Exported(choices, splitting)
        with SplitOutput(out, format_, choices.plan, exported.split_of) as output:
            for record in chosen_records(
                reading, who, choices, names, named=named, progress=progress, cancelled=cancelled
            ):
                output.add(record)
            for link in links_across(reading, who):
                output.missing.add_at(worded("links across articles"), link.head.doc)
            for entry in names.lines(reading):
                output.missing.add_at(worded("entries"), entry.name)
    assert output.written is not None
    told = (*exported.left_out(), *output.written.not_carried)
    return named, replace(output.written, not_carried=told)
