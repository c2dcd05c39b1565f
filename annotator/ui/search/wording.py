"""What the Search screen says."""

from __future__ import annotations

from annotator.domain.span import Status
from annotator.services.bulk.mark_hits import Fate, HitsReport
from annotator.services.search.lines import Line
from annotator.services.search.searching import Hits, SearchQuery
from annotator.store.people import WorkStatus
from annotator.ui.corpus.wording import day_of

STATUSES: tuple[tuple[str, str, frozenset[Status]], ...] = (
    ("undecided", "Undecided suggestions", frozenset({Status.SUGGESTED})),
    ("decided", "Decided, any way", frozenset({Status.ACCEPTED, Status.CORRECTED, Status.ADDED})),
    ("accepted", "Accepted", frozenset({Status.ACCEPTED})),
    ("corrected", "Corrected", frozenset({Status.CORRECTED})),
    ("added", "Added", frozenset({Status.ADDED})),
    ("rejected", "Rejected", frozenset({Status.REJECTED})),
)
"""How marks may stand: name, words, statuses."""

ARTICLES: tuple[tuple[WorkStatus, str], ...] = (
    (WorkStatus.NEW, "Not started"),
    (WorkStatus.IN_PROGRESS, "In progress"),
    (WorkStatus.DONE, "Done"),
    (WorkStatus.FLAGGED, "Flagged"),
    (WorkStatus.SKIPPED, "Skipped"),
)
"""How an annotator may stand with an article, in words."""

_FATES = (
    (Fate.MARKED, "marked"),
    (Fate.RELABELLED, "relabelled"),
    (Fate.ACCEPTED, "accepted"),
    (Fate.REJECTED, "rejected"),
)


def plural(number: int, one: str) -> str:
    """A number with its noun: "1 hit", "1,204 hits"."""
    return f"{number:,} {one}" if number == 1 else f"{number:,} {one}s"


def counted(hits: Hits, *, running: bool) -> str:
    """How many hits there are: "1,204 hits in 311 articles"."""
    if not hits.count:
        return "Searching…" if running else "No hits"
    words = f"{plural(hits.count, 'hit')} in {plural(hits.articles, 'article')}"
    if running:
        return f"{words} so far…"
    if hits.cut:
        return f"The first {words}"
    return words if hits.complete else f"{words}, stopped"


def looked_at(hits: Hits) -> str:
    """How far a search is that looks at every article, and how it is stopped."""
    return f"{plural(hits.looked, 'article')} read · Esc stops"


def left_out(hits: Hits) -> str:
    """What a regular expression took too long for; empty for nothing."""
    number = len(hits.left_out)
    if not number:
        return ""
    were = "was" if number == 1 else "were"
    return f"{plural(number, 'article')} took the expression too long and {were} left out."


def became(report: HitsReport) -> str:
    """What became of the chosen hits, in one line."""
    if report.cancelled:
        return "Stopped: nothing was changed."
    counts = report.counts
    done = [f"{counts[fate]:,} {word}" for fate, word in _FATES if counts[fate]]
    if done:
        number = sum(counts[fate] for fate, _ in _FATES)
        first = f"{plural(number, 'hit')} in {plural(report.articles, 'article')}: {', '.join(done)}."
        if len(done) == 1:
            fate = done[0].split()[1]
            first = f"{plural(number, 'hit')} {fate} in {plural(report.articles, 'article')}."
    else:
        first = ""
    passed = []
    if counts[Fate.ALREADY]:
        were = "was" if counts[Fate.ALREADY] == 1 else "were"
        passed.append(f"{plural(counts[Fate.ALREADY], 'hit')} {were} so already")
    if counts[Fate.NOTHING]:
        passed.append(f"{plural(counts[Fate.NOTHING], 'hit')} had no mark to decide")
    rest = f"{', '.join(passed)}." if passed else ""
    return " ".join(part for part in (first, rest, "Ctrl+Z undoes." if done else "") if part)


def spoken(line: Line, *, chosen: bool) -> str:
    """A line as a screen reader says it."""
    marks = [
        f"{mark.label}{', suggested' if mark.undecided else ''}"
        for mark in line.marks
        if mark.start <= line.place.start and line.place.end <= mark.end
    ]
    parts = (
        "chosen" if chosen else "",
        f"{line.before[-40:].strip()} {line.words} {line.after[:40].strip()}".strip(),
        *marks,
        line.title,
        line.outlet,
        day_of(line.published, year=True),
    )
    return ", ".join(part for part in parts if part)


def in_words(query: SearchQuery) -> str:
    """A search in one line, for the list of searches."""
    marks, documents = query.marks, query.documents
    parts = [f"/{query.words}/" if query.pattern else query.words.strip()]
    if query.exact:
        parts.append("exactly")
    if query.unmarked:
        parts.append("unmarked")
    if marks is not None:
        parts.append(marks.label or marks.layer)
        parts.append(next((words.lower() for _, words, s in STATUSES if s == marks.statuses), ""))
        if not (marks.label or marks.layer or marks.statuses):
            parts.append("any mark")
    parts += [
        documents.outlet or "",
        f"from {documents.since}" if documents.since else "",
        f"to {documents.until}" if documents.until else "",
        next((words.lower() for status, words in ARTICLES if status is documents.status), ""),
    ]
    return " · ".join(part for part in parts if part)
