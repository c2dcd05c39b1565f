"""What the notes panel says: where a note stands, who wrote it and when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from annotator.domain.note import Note
from annotator.domain.wording import worded
from annotator.services.annotating.notes import Spot
from annotator.ui.language import locale, shown, tr
from annotator.ui.punctuation import in_quotes, listed

WHOLE = worded("The whole article")
_MOST_LETTERS = 120


def place_words(note: Note) -> str:
    """Where a note stands: "“Marek Oduya” ORG", "The whole article"."""
    return spot_words(note.text, note.label) if note.start is not None else shown(WHOLE)


def spot_words(text: str, label: str) -> str:
    """Words of the article in quotation marks, shortened, and the label they had."""
    words = " ".join(text.split())
    words = f"{words[: _MOST_LETTERS - 1]}…" if len(words) > _MOST_LETTERS else words
    return f"{in_quotes(words)} {label}".rstrip()


def target_words(spot: Spot | None, text: str) -> str:
    """What a new note would be put on."""
    return (
        tr("On {words}", words=spot_words(text, spot.label))
        if spot is not None
        else tr("On the whole article")
    )


def who_and_when(note: Note, own: bool, today: datetime) -> str:
    """Who wrote a note and when; ``today`` carries the time zone the time is shown in."""
    who = tr("You") if own else f"\u2068{note.author}\u2069"
    edited = tr(" · edited") if note.modified > note.created else ""
    return f"{who} · {moment_words(note.created, today)}{edited}"


def moment_words(when: str, today: datetime) -> str:
    """A moment as people say it: "14:05", "3 May, 14:05", "3 May 2031"."""
    try:
        moment = datetime.fromisoformat(when).astimezone(today.tzinfo)
    except ValueError:
        return when
    month = locale().monthName(moment.month, QLocale.FormatType.ShortFormat)
    day = tr("{day} {month}", day=moment.day, month=month)
    if moment.date() == today.date():
        return moment.strftime("%H:%M")
    return listed((day, f"{moment:%H:%M}")) if moment.year == today.year else f"{day} {moment.year}"
