"""The article in a line: what waits, how many entities and claims, who suggested them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from annotator.domain.document import Document
from annotator.domain.mark import Mark
from annotator.domain.span import DECIDED
from annotator.store.people import WorkStatus
from annotator.ui.corpus.wording import day_of, language_name


def next_step(marks: Sequence[Mark], status: WorkStatus) -> str:
    """What there is to do next."""
    waiting = sum(mark.asked for mark in marks)
    if waiting:
        return f"{waiting} suggestion{'s' if waiting != 1 else ''} to review"
    if status is WorkStatus.DONE:
        return "Done. Ctrl+→ opens the next article."
    if not marks:
        return "No suggestions: select words and press a label's key."
    return "Every suggestion is decided. Ctrl+Enter: done, next article."


def counts(marks: Sequence[Mark]) -> str:
    """Decided spans by layer: "entities 22 · claims 6"."""
    tally = Counter(mark.layer for mark in marks if mark.status in DECIDED)
    return f"entities {tally['entity']} · claims {tally['claim']}"


def suggester(marks: Sequence[Mark]) -> str:
    """Who made most of the article's suggestions, or nothing."""
    origins = Counter(mark.origin for mark in marks if mark.origin)
    return origins.most_common(1)[0][0] if origins else ""


def subtitle(document: Document) -> str:
    """Outlet, day, author, words and language of an article in one line."""
    words = len(document.text.split())
    parts = (
        document.outlet,
        day_of(document.published, year=True),
        document.author,
        f"{words:,} words",
        language_name(document.language),
    )
    first, *others = [" ".join(part.split()) for part in parts if part]
    # The first part gives the line its direction; the others keep their own within it.
    return " · ".join((first, *(f"\u2068{part}\u2069" for part in others)))
