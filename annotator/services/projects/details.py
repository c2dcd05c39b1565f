"""Corrects what is said about an article: title, outlet, date and the like. Its text never changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from annotator.domain.changes import Changes, Place
from annotator.domain.document import META_FIELDS
from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace

NAMES = {
    "title": worded("title"),
    "outlet": worded("outlet"),
    "published": worded("date"),
    "dateline": worded("dateline"),
    "author": worded("author"),
    "url": worded("address"),
    "language": worded("language"),
}
"""What each field of ``META_FIELDS`` is called on the screen."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")


def tidied(field: str, value: str) -> str:
    """``value`` as it will be kept in ``field``: one line, no white space around it.

    Raises:
        WrongUse: if a date is not written as 2024-03-14, or a language not as a code such as "en".
        ValueError: if ``field`` is not one of ``META_FIELDS``.
    """
    if field not in META_FIELDS:
        message = f"not a field of an article: {field}"
        raise ValueError(message)
    value = " ".join(value.split())
    if field == "published" and value:
        return _date(value)
    if field == "language" and value:
        value = value.lower().replace("_", "-")
        if not _LANGUAGE.fullmatch(value):
            raise WrongUse(
                worded("“{value}” is no language code.", value=value),
                where="language",
                next_step=worded("Write one such as en, fr or ar."),
            )
    return value


def correct(workspace: Workspace, person: Person | None, row: int, field: str, value: str) -> Changes:
    """Correct one field of the article at ``row``, as one step of ``person`` that undo takes back.

    Raises:
        WrongUse: if the value does not fit the field.
        LookupError: if there is no such article.
    """
    return correct_all(workspace, person, row, {field: value})


def correct_all(workspace: Workspace, person: Person | None, row: int, values: Mapping[str, str]) -> Changes:
    """Correct several fields of the article at ``row`` as one step of ``person``.

    Raises:
        WrongUse: if a value does not fit its field; nothing is changed then.
        LookupError: if there is no such article.
    """
    fitting = {field: tidied(field, value) for field, value in values.items()}

    def work(writing: Writing) -> None:
        writing.place = Place(document=row)
        for field, value in fitting.items():
            writing.documents.correct(row, field, value)

    names = ", ".join(NAMES[field] for field in fitting)
    who = person.row if person else None
    return workspace.perform(f"correct {names}", work, annotator=who).changes


def _date(value: str) -> str:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass  # the 30th of February
    raise WrongUse(
        worded("“{value}” is no date.", value=value),
        where="date",
        next_step=worded("Write year, month and day, such as 2024-03-14."),
    )
