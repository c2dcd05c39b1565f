"""What the list says about an article."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale

from annotator.domain.wording import worded
from annotator.services.queue.corpus import Entry
from annotator.store.people import WorkStatus
from annotator.ui.language import locale, several, shown, tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.punctuation import listed
from annotator.ui.tip import tip_of

_STATUS = {
    WorkStatus.NEW: worded("not started"),
    WorkStatus.IN_PROGRESS: worded("in progress"),
    WorkStatus.DONE: worded("done"),
    WorkStatus.SKIPPED: worded("skipped"),
    WorkStatus.FLAGGED: worded("flagged"),
}

_LANGUAGES = {
    "ar": worded("Arabic"),
    "de": worded("German"),
    "en": worded("English"),
    "es": worded("Spanish"),
    "fa": worded("Persian"),
    "fr": worded("French"),
    "he": worded("Hebrew"),
    "it": worded("Italian"),
    "ps": worded("Pashto"),
    "pt": worded("Portuguese"),
    "ru": worded("Russian"),
    "tr": worded("Turkish"),
    "uk": worded("Ukrainian"),
    "ur": worded("Urdu"),
    "zh": worded("Chinese"),
}


def title_of(entry: Entry) -> str:
    """An article's title, or the name of the file it came from."""
    title = " ".join(entry.listed.title.split())
    return title or entry.listed.source_file or tr("Without a title")


def day_of(published: str, *, year: bool = False) -> str:
    """A day in words ("14 Mar" for "2024-03-14"), with the year if asked; what is no date stays as it is."""
    try:
        day = date.fromisoformat(published)
    except ValueError:
        return published
    month = locale().monthName(day.month, QLocale.FormatType.ShortFormat)
    if year:
        words = tr("{day} {month} {year}", day=day.day, month=month, year=str(day.year))
    else:
        words = tr("{day} {month}", day=day.day, month=month)
    return in_own_direction(words)


def status_words(status: WorkStatus) -> str:
    """A status as people say it."""
    return shown(_STATUS[status])


def standing_of(entry: Entry) -> str:
    """Where the annotator stands with an article: "18/31 reviewed", "done", "skipped: not news"."""
    if entry.status is WorkStatus.IN_PROGRESS and entry.suggested:
        return tr("{decided}/{suggested} reviewed", decided=entry.decided, suggested=entry.suggested)
    reason = " ".join(entry.reason.split())
    return f"{status_words(entry.status)}: \u2068{reason}\u2069" if reason else status_words(entry.status)


def notes_of(entry: Entry) -> str:
    """How many threads about an article are open: "2 open notes", or nothing."""
    return several("%Ln open note", "%Ln open notes", entry.notes) if entry.notes else ""


def source_of(entry: Entry) -> str:
    """Outlet, day and standing in one line, a reason first; the outlet keeps its own direction of writing.

    In a list ordered by what articles teach: what this one does, and where the annotator stands.
    """
    if entry.why:
        begun = "" if entry.status is WorkStatus.NEW else standing_of(entry)
        return " · ".join(part for part in (begun, entry.why) if part)
    outlet = " ".join(entry.listed.outlet.split())
    where = (f"\u2068{outlet}\u2069" if outlet else "", day_of(entry.listed.published))
    # A reason is what is looked for in a list of flagged articles: it is not to be cut.
    parts = (standing_of(entry), *where) if entry.reason else (*where, standing_of(entry))
    return " · ".join(part for part in parts if part)


def share_of(entry: Entry) -> float:
    """How far the annotator is with an article, 0 to 1."""
    if entry.status is WorkStatus.DONE:
        return 1.0
    return min(1.0, entry.decided / entry.suggested) if entry.suggested else 0.0


def spoken(entry: Entry) -> str:
    """An article as a screen reader says it."""
    parts = (
        title_of(entry),
        entry.listed.outlet,
        day_of(entry.listed.published, year=True),
        notes_of(entry),
        standing_of(entry),
        entry.why,
    )
    return listed(parts)


def tip(entry: Entry) -> str:
    """An article's whole title and source, for a tip."""
    said = source_of(replace(entry, why=""))
    lines = (title_of(entry), said, entry.why, notes_of(entry), entry.listed.source_file)
    return tip_of("\n".join(dict.fromkeys(line for line in lines if line)))


def language_name(code: str) -> str:
    """A language by its name; a code that is not known stays as it is."""
    return shown(_LANGUAGES.get(code, code))


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction, isolated ones apart, runs from right to left."""
    depth = 0
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        depth += (direction in {"FSI", "LRI", "RLI"}) - (direction == "PDI")
        if depth == 0 and direction in {"R", "AL", "L"}:
            return direction != "L"
    return False
