"""What the notes panel says: where a note stands, who wrote it and when."""

from __future__ import annotations

from datetime import datetime

from annotator.domain.note import Note
from annotator.services.annotating.notes import Spot

WHOLE = "The whole article"
_MOST_LETTERS = 120
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def place_words(note: Note) -> str:
    """Where a note stands: "“Marek Oduya” ORG", "The whole article"."""
    return spot_words(note.text, note.label) if note.start is not None else WHOLE


def spot_words(text: str, label: str) -> str:
    """Words of the article in quotation marks, shortened, and the label they had."""
    words = " ".join(text.split())
    words = f"{words[: _MOST_LETTERS - 1]}…" if len(words) > _MOST_LETTERS else words
    # The quotation keeps its own direction of writing.
    return f"\u2068“{words}”\u2069 {label}".rstrip()


def target_words(spot: Spot | None, text: str) -> str:
    """What a new note would be put on."""
    return f"On {spot_words(text, spot.label)}" if spot is not None else "On the whole article"


def who_and_when(note: Note, own: bool, today: datetime) -> str:
    """Who wrote a note and when; ``today`` carries the time zone the time is shown in."""
    who = "You" if own else f"\u2068{note.author}\u2069"
    edited = " · edited" if note.modified > note.created else ""
    return f"{who} · {moment_words(note.created, today)}{edited}"


def moment_words(when: str, today: datetime) -> str:
    """A moment as people say it: "14:05", "3 May, 14:05", "3 May 2031"."""
    try:
        moment = datetime.fromisoformat(when).astimezone(today.tzinfo)
    except ValueError:
        return when
    day = f"{moment.day} {_MONTHS[moment.month - 1]}"
    if moment.date() == today.date():
        return moment.strftime("%H:%M")
    return f"{day}, {moment:%H:%M}" if moment.year == today.year else f"{day} {moment.year}"
