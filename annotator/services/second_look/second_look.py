"""What deserves a second look in one annotator's work: read once, judged, and brought up to date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.mark import MarkKey
from annotator.domain.span import Status
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.second_look.judging import Stands, Worked, judged
from annotator.services.second_look.opinions import Opinions, opinions
from annotator.services.second_look.rows import Row, in_order
from annotator.store.access import Reading
from annotator.store.people import Person, WorkStatus
from annotator.store.rules import Words
from annotator.store.workspace import Workspace
from annotator.suggest.training.values import Example, Settings

_AT_ONCE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLook:
    """The rows, and what was looked through: ``spans`` in ``articles``, by ``models`` too or counts alone."""

    rows: Sequence[Row]
    spans: int
    articles: int
    models: bool = False


def second_look(
    workspace: Workspace,
    person: Person,
    *,
    heard: Opinions | None = None,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> SecondLook:
    """Judge every span of ``person``'s work by all the others, and by what models said.

    ``heard`` is what models said of articles they never saw. Places that the person keeps as they are, are
    left out.
    """
    work = worked(workspace, person, progress=progress, cancelled=cancelled)
    with workspace.read() as reading:
        kept = reading.rules.kept_places(person.row)
        ids = reading.documents.uids()
    layers = sorted({one.layer for article in work for one in article.stands})
    rows = [
        row
        for layer in layers
        for row in judged(work, layer, heard, cancelled)
        if place_words(row, ids.get(row.document, "")) not in kept
    ]
    spans = sum(len(article.stands) for article in work)
    return SecondLook(rows=in_order(rows), spans=spans, articles=len(work), models=bool(heard))


def ask_models(
    workspace: Workspace,
    person: Person,
    *,
    layer: str = "entity",
    settings: Settings | None = None,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Opinions:
    """Train models fold by fold on the person's work, and have each judge what it has not seen.

    Raises:
        TrainingTrouble: if there is too little work, or models can't be trained here.
    """
    work = worked(workspace, person)
    examples = {
        article.document: Example(
            id=str(article.document),
            text=article.text,
            spans=[(one.start, one.end, one.label) for one in article.stands if one.layer == layer],
        )
        for article in work
    }
    settings = settings or Settings(layer=layer, most_steps=400, patience=200, look_every=25)
    return opinions(examples, settings, progress=progress, cancelled=cancelled)


def worked(
    workspace: Workspace, person: Person, *, progress: Progress = silent, cancelled: Cancelled = never
) -> list[Worked]:
    """The articles a person has done, or has spans in; those read so far once ``cancelled``."""
    found: list[Worked] = []
    with workspace.read() as reading:
        standings = reading.assignments.settled_or_begun(person.row)
        done = {row for row, standing in standings.items() if standing.status is WorkStatus.DONE}
        live = set(reading.documents.rows())
        rows = sorted((done | reading.annotations.documents_of(person.row)) & live)
        for first in range(0, len(rows), _AT_ONCE):
            if cancelled():
                break
            part = rows[first : first + _AT_ONCE]
            texts = reading.documents.texts(part)
            found += [_article(reading, person, row, texts[row]) for row in part]
            progress(first + len(part), len(rows), "")
    return found


def place_words(row: Row, document: str) -> Words:
    """How a place that is kept as it is, is named: by its label, the article's id and the range."""
    return Words(row.layer, row.label, f"{document} {row.start}-{row.end}")


def _article(reading: Reading, person: Person, row: int, text: str) -> Worked:
    marks = reading.annotations.marks(row, person.row)
    return Worked(
        document=row,
        text=text,
        stands=[
            Stands(MarkKey(m.key.kind, m.key.row), m.layer, m.label, m.start, m.end, m.text)
            for m in sorted(marks, key=lambda m: m.order)
            if m.status is not Status.REJECTED
        ],
        refused=frozenset((m.label, m.start, m.end) for m in marks if m.status is Status.REJECTED),
    )


def still_to_see(
    workspace: Workspace, person: Person, rows: Sequence[Row], documents: frozenset[int]
) -> list[Row]:
    """The rows without those that were decided meanwhile, in ``documents`` or by keeping places."""
    with workspace.read() as reading:
        kept = reading.rules.kept_places(person.row)
        ids = {row: reading.documents.get(row).id for row in {r.document for r in rows if kept}}
        marks = {row: reading.annotations.marks(row, person.row) for row in documents}
    stand = {row: {(m.key, m.label, m.start, m.end) for m in found} for row, found in marks.items()}

    def waits(row: Row) -> bool:
        if kept and place_words(row, ids[row.document]) in kept:
            return False
        if row.document not in documents:
            return True
        if row.key is not None:
            return (row.key, row.label, row.start, row.end) in stand[row.document] and all(
                m.status is not Status.REJECTED for m in marks[row.document] if m.key == row.key
            )
        return not any(m.start < row.end and row.start < m.end for m in marks[row.document])

    return [row for row in rows if waits(row)]
