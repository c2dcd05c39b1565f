"""What the Entries screen says of entries, variants and places."""

from __future__ import annotations

from annotator.domain.wording import worded
from annotator.services.entries.places import Place
from annotator.services.entries.values import EntryLine, State, Variant
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import several, shown, tr
from annotator.ui.punctuation import listed

STATE = {
    State.ACCEPTED: worded("names it"),
    State.PROPOSED: worded("to decide"),
    State.TOLD: worded("its spans say so"),
    State.REJECTED: worded("not the same"),
}


def standing(line: EntryLine) -> str:
    """How often an entry is named, and where it stands."""
    mentions = several("%Ln mention", "%Ln mentions", line.mentions)
    return " · ".join((mentions, several("%Ln article", "%Ln articles", line.documents)))


def waiting(line: EntryLine) -> str:
    """How much of an entry waits for a decision; empty where nothing does."""
    if line.proposed:
        return several("%Ln to decide", "%Ln to decide", line.proposed)
    return tr("unclear") if line.doubt else ""


def kind(line: EntryLine) -> str:
    """Whether somebody made the entry."""
    return tr("entry") if line.key.row is not None else tr("proposed")


def entry_spoken(line: EntryLine) -> str:
    """An entry as a screen reader says it."""
    parts = (line.name, line.label, kind(line), standing(line), waiting(line), shown(line.doubt))
    return listed(parts)


def reason(variant: Variant, only_in: str) -> str:
    """Where a variant stands and why it is proposed."""
    parts = [shown(STATE[variant.state])]
    if only_in:
        parts.append(only_in)
    if variant.reason:
        parts.append(shown(variant.reason))
    if variant.score is not None and variant.reason:
        parts.append(f"{variant.score:.2f}")
    return " · ".join(parts)


def variant_counts(variant: Variant) -> str:
    """How often a variant stands."""
    if not variant.mentions:
        return tr("not seen")
    return tr(
        "{mentions:,} {where}",
        mentions=variant.mentions,
        where=several("in %Ln article", "in %Ln articles", variant.documents),
    )


def variant_spoken(variant: Variant, only_in: str) -> str:
    """A variant as a screen reader says it."""
    return listed((variant.text, reason(variant, only_in), variant_counts(variant)))


def source_of(place: Place) -> str:
    """The outlet and the day of a place; the outlet keeps its own direction of writing."""
    name = place.outlet or place.title
    parts = (f"\u2068{name}\u2069" if name else "", day_of(place.published))
    return " · ".join(part for part in parts if part)


def place_spoken(place: Place) -> str:
    """A place as a screen reader says it."""
    words = f"{place.before}{place.words}{place.after}"
    return f"{place.outlet or place.title}: {words}"
