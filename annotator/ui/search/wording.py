"""What the Search screen says."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.services.bulk.mark_hits import Fate, HitsReport
from annotator.services.search.lines import Line
from annotator.services.search.searching import Hits, SearchQuery
from annotator.store.people import WorkStatus
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import several, shown, tr
from annotator.ui.punctuation import listed

STATUSES: tuple[tuple[str, str, frozenset[Status]], ...] = (
    ("undecided", worded("Undecided suggestions"), frozenset({Status.SUGGESTED})),
    ("decided", worded("Decided, any way"), frozenset({Status.ACCEPTED, Status.CORRECTED, Status.ADDED})),
    ("accepted", worded("Accepted"), frozenset({Status.ACCEPTED})),
    ("corrected", worded("Corrected"), frozenset({Status.CORRECTED})),
    ("added", worded("Added"), frozenset({Status.ADDED})),
    ("rejected", worded("Rejected"), frozenset({Status.REJECTED})),
)
"""How marks may stand: name, words, statuses."""

ARTICLES: tuple[tuple[WorkStatus, str], ...] = (
    (WorkStatus.NEW, worded("Not started")),
    (WorkStatus.IN_PROGRESS, worded("In progress")),
    (WorkStatus.DONE, worded("Done")),
    (WorkStatus.FLAGGED, worded("Flagged")),
    (WorkStatus.SKIPPED, worded("Skipped")),
)
"""How an annotator may stand with an article, in words."""

_STATUSES_LISTED = {
    "undecided": worded("undecided suggestions"),
    "decided": worded("decided, any way"),
    "accepted": worded("accepted"),
    "corrected": worded("corrected"),
    "added": worded("added"),
    "rejected": worded("rejected"),
}
_ARTICLES_LISTED = {
    WorkStatus.NEW: worded("not started"),
    WorkStatus.IN_PROGRESS: worded("in progress"),
    WorkStatus.DONE: worded("done"),
    WorkStatus.FLAGGED: worded("flagged"),
    WorkStatus.SKIPPED: worded("skipped"),
}
"""The same within a list of words."""

_FATES: dict[Fate, tuple[Callable[[int], str], str]] = {
    Fate.MARKED: (lambda n: several("%Ln marked", "%Ln marked", n), worded("{hits} marked {where}.")),
    Fate.RELABELLED: (
        lambda n: several("%Ln relabelled", "%Ln relabelled", n),
        worded("{hits} relabelled {where}."),
    ),
    Fate.ACCEPTED: (lambda n: several("%Ln accepted", "%Ln accepted", n), worded("{hits} accepted {where}.")),
    Fate.REJECTED: (lambda n: several("%Ln rejected", "%Ln rejected", n), worded("{hits} rejected {where}.")),
}
"""What became of hits: how many among others, and all of them."""


def counted(hits: Hits, *, running: bool) -> str:
    """How many hits there are: "1,204 hits in 311 articles"."""
    if not hits.count:
        return tr("Searching…") if running else tr("No hits")
    found, where = several("%Ln hit", "%Ln hits", hits.count), _in_articles(hits.articles)
    if running:
        return tr("{hits} {where} so far…", hits=found, where=where)
    if hits.cut:
        return tr("The first {hits} {where}", hits=found, where=where)
    if hits.complete:
        return tr("{hits} {where}", hits=found, where=where)
    return tr("{hits} {where}, stopped", hits=found, where=where)


def looked_at(hits: Hits) -> str:
    """How far a search is that looks at every article, and how it is stopped."""
    return several("%Ln article read · Esc stops", "%Ln articles read · Esc stops", hits.looked)


def left_out(hits: Hits) -> str:
    """What a regular expression took too long for; empty for nothing."""
    number = len(hits.left_out)
    if not number:
        return ""
    return several(
        "%Ln article took the expression too long and was left out.",
        "%Ln articles took the expression too long and were left out.",
        number,
    )


def became(report: HitsReport) -> str:
    """What became of the chosen hits, in one line."""
    if report.cancelled:
        return tr("Stopped: nothing was changed.")
    counts = report.counts
    done = [fate for fate in _FATES if counts[fate]]
    number = sum(counts[fate] for fate in done)
    found, where = several("%Ln hit", "%Ln hits", number), _in_articles(report.articles)
    first = ""
    if len(done) == 1:
        first = shown(_FATES[done[0]][1]).format(hits=found, where=where)
    elif done:
        told = listed(_FATES[fate][0](counts[fate]) for fate in done)
        first = tr("{hits} {where}: {done}.", hits=found, where=where, done=told)
    passed = []
    if counts[Fate.ALREADY]:
        passed.append(several("%Ln hit was so already", "%Ln hits were so already", counts[Fate.ALREADY]))
    if counts[Fate.NOTHING]:
        passed.append(
            several("%Ln hit had no mark to decide", "%Ln hits had no mark to decide", counts[Fate.NOTHING])
        )
    rest = f"{', '.join(passed)}." if passed else ""
    return " ".join(part for part in (first, rest, tr("Ctrl+Z undoes.") if done else "") if part)


def _in_articles(number: int) -> str:
    return several("in %Ln article", "in %Ln articles", number)


def spoken(line: Line, *, chosen: bool) -> str:
    """A line as a screen reader says it."""
    marks = [
        tr("{said}, suggested", said=mark.label) if mark.undecided else mark.label
        for mark in line.marks
        if mark.start <= line.place.start and line.place.end <= mark.end
    ]
    parts = (
        tr("chosen") if chosen else "",
        f"{line.before[-40:].strip()} {line.words} {line.after[:40].strip()}".strip(),
        *marks,
        line.title,
        line.outlet,
        day_of(line.published, year=True),
    )
    return listed(parts)


def in_words(query: SearchQuery) -> str:
    """A search in one line, for the list of searches."""
    marks, documents = query.marks, query.documents
    parts = [f"/{query.words}/" if query.pattern else query.words.strip()]
    if query.exact:
        parts.append(tr("exactly"))
    if query.unmarked:
        parts.append(tr("unmarked"))
    if marks is not None:
        parts.append(marks.label or marks.layer)
        parts.append(
            next((shown(_STATUSES_LISTED[name]) for name, _, s in STATUSES if s == marks.statuses), "")
        )
        if not (marks.label or marks.layer or marks.statuses):
            parts.append(tr("any mark"))
    parts += [
        documents.outlet or "",
        tr("from {since}", since=documents.since) if documents.since else "",
        tr("to {until}", until=documents.until) if documents.until else "",
        shown(_ARTICLES_LISTED[documents.status]) if documents.status is not None else "",
    ]
    return " · ".join(part for part in parts if part)
