"""The records of an export one after another, as narrowed down by what was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.errors import UserFixable
from annotator.domain.record import SUGGESTIONS, Record
from annotator.domain.wording import worded
from annotator.services.entries.named import EntryNames
from annotator.services.exporting.export_choices import Choices
from annotator.services.exporting.exported_records import Whose, records
from annotator.services.progress import Cancelled, Progress
from annotator.store.access import Reading


class ExportCancelled(Exception):  # an event, not an error
    """The person stopped the export; nothing was written."""


def chosen_records(
    reading: Reading,
    who: Whose,
    choices: Choices,
    names: EntryNames,
    *,
    named: str,
    progress: Progress,
    cancelled: Cancelled,
) -> Iterator[Record]:
    """What is to be written of ``who``'s work, in the project's order; ``progress`` counts articles.

    ``named`` is what that work is called where there is none of it.

    Raises:
        ExportCancelled: if ``cancelled`` says so.
        UserFixable: at the end, if there was nothing to write.
    """
    total = reading.documents.count()
    last, articles = "", 0
    for record in records(reading, who, names.named_all, soft_labels=choices.soft_labels):
        if cancelled():
            raise ExportCancelled
        if not choices.takes(record.document):
            continue
        yield choices.of(record)
        if record.document.id != last:
            last = record.document.id
            articles += 1
            progress(articles, total, record.document.title)
    if not articles and choices.documents:
        raise UserFixable(
            worded("There is nothing of “{named}” among the articles that were chosen.", named=named),
            next_step=worded("Look at their ids, titles and files, or leave the choice out."),
        )
    if not articles:
        suggested = named == SUGGESTIONS
        raise UserFixable(
            worded("There is nothing of “{named}” to export yet.", named=named),
            next_step=worded("Make suggestions first (goldspan suggest).")
            if suggested
            else worded("Decide some suggestions first, or export “suggestions”."),
        )
