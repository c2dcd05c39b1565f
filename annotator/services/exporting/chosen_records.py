"""The records of an export one after another, as narrowed down by what was chosen."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from typing import Protocol, TypeVar

from annotator.domain.document import Document
from annotator.domain.errors import UserFixable
from annotator.domain.record import SUGGESTIONS, Record
from annotator.domain.wording import worded
from annotator.formats.native_line import SpanLine
from annotator.services.entries.named import EntryNames
from annotator.services.exporting.export_choices import Choices
from annotator.services.exporting.exported_records import Whose, lines, records
from annotator.services.exporting.exported_work import Work
from annotator.services.progress import Cancelled, Progress
from annotator.store.access import Reading


class _OfAnArticle(Protocol):
    @property
    def document(self) -> Document: ...


T = TypeVar("T", bound=_OfAnArticle)


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
    found = records(reading, who, names.named_all, soft_labels=choices.soft_labels)
    for record in _chosen(found, reading, choices, named, progress, cancelled):
        yield choices.of(record)


def chosen_lines(
    reading: Reading,
    who: Whose,
    choices: Choices,
    names: EntryNames,
    *,
    named: str,
    progress: Progress,
    cancelled: Cancelled,
) -> Generator[Work[SpanLine]]:
    """The same with spans as they are written, where none are left out of an article.

    Nobody may read by this ``reading`` until it has ended; close it where that is before its end.

    Raises as ``chosen_records``.
    """
    assert not choices.narrow_spans
    found = lines(reading, who, names, soft_labels=choices.soft_labels)
    return _chosen(found, reading, choices, named, progress, cancelled)


def _chosen(
    found: Generator[T],
    reading: Reading,
    choices: Choices,
    named: str,
    progress: Progress,
    cancelled: Cancelled,
) -> Generator[T]:
    total = reading.documents.count()
    last, articles = "", 0
    with closing(found):  # at once, whatever ends this: it may be reading ahead
        for record in found:
            if cancelled():
                raise ExportCancelled
            if not choices.takes(record.document):
                continue
            yield record
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
