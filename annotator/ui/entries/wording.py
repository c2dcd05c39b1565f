"""What the Entries screen says of entries, variants and places."""

from __future__ import annotations

from annotator.services.entries.places import Place
from annotator.services.entries.values import EntryLine, State, Variant
from annotator.ui.corpus.wording import day_of

STATE = {
    State.ACCEPTED: "names it",
    State.PROPOSED: "to decide",
    State.TOLD: "its spans say so",
    State.REJECTED: "not the same",
}


def counted(number: int, noun: str) -> str:
    """Such as "1 article" and "12 articles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def standing(line: EntryLine) -> str:
    """How often an entry is named, and where it stands."""
    return f"{counted(line.mentions, 'mention')} · {counted(line.documents, 'article')}"


def waiting(line: EntryLine) -> str:
    """How much of an entry waits for a decision; empty where nothing does."""
    if line.proposed:
        return f"{line.proposed} to decide"
    return "unclear" if line.doubt else ""


def kind(line: EntryLine) -> str:
    """Whether somebody made the entry."""
    return "entry" if line.key.row is not None else "proposed"


def entry_spoken(line: EntryLine) -> str:
    """An entry as a screen reader says it."""
    parts = (line.name, line.label, kind(line), standing(line), waiting(line), line.doubt)
    return ", ".join(part for part in parts if part)


def reason(variant: Variant, only_in: str) -> str:
    """Where a variant stands and why it is proposed."""
    parts = [STATE[variant.state]]
    if only_in:
        parts.append(only_in)
    if variant.reason:
        parts.append(variant.reason)
    if variant.score is not None and variant.reason:
        parts.append(f"{variant.score:.2f}")
    return " · ".join(parts)


def variant_counts(variant: Variant) -> str:
    """How often a variant stands."""
    if not variant.mentions:
        return "not seen"
    return f"{variant.mentions:,} in {counted(variant.documents, 'article')}"


def variant_spoken(variant: Variant, only_in: str) -> str:
    """A variant as a screen reader says it."""
    return f"{variant.text}, {reason(variant, only_in)}, {variant_counts(variant)}"


def source_of(place: Place) -> str:
    """The outlet and the day of a place; the outlet keeps its own direction of writing."""
    name = place.outlet or place.title
    parts = (f"\u2068{name}\u2069" if name else "", day_of(place.published))
    return " · ".join(part for part in parts if part)


def place_spoken(place: Place) -> str:
    """A place as a screen reader says it."""
    words = f"{place.before}{place.words}{place.after}"
    return f"{place.outlet or place.title}: {words}"
