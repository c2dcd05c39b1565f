"""Decides a project's suggestions by their score: shows the main job where nobody sits at the keys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.claim_parts import CLAIMED_BY
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import redo, undo
from annotator.services.projects.projects import open_project, person_in
from annotator.store.people import WorkStatus

SURE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """How many suggestions were accepted and rejected, in how many articles.

    ``attributed`` claims were accepted with who says them.
    """

    articles: int
    accepted: int
    rejected: int
    attributed: int


def decide_by_score(path: Path, name: str) -> Decided:
    """Accept what scores at least ``SURE``, reject the rest, finish each article; undo and redo once.

    Raises:
        UnusableProject: if the project can't be opened or written.
    """
    accepted = rejected = articles = attributed = 0
    with open_project(path) as workspace:
        person = person_in(workspace, name)
        annotating = Annotating(workspace, person)
        with workspace.read() as reading:
            rows = reading.documents.rows()
        for row in rows:
            waiting = [m for m in Article(workspace, person, row).marks() if m.asked]
            sure = [m.key for m in waiting if (m.score or 0.0) >= SURE]
            if sure:
                annotating.accept(row, sure)
            # A claim takes along who says it: what was doubtful may be decided by now.
            left = Article(workspace, person, row)
            doubtful = [m.key for m in left.marks() if m.asked]
            if doubtful:
                annotating.reject(row, doubtful)
            annotating.set_status(row, WorkStatus.DONE)
            accepted += len(waiting) - len(doubtful)
            rejected += len(doubtful)
            attributed += sum(r.label == CLAIMED_BY for r in left.relations() if not r.suggested)
            articles += 1
        undo(workspace, person)
        redo(workspace, person)
    return Decided(articles=articles, accepted=accepted, rejected=rejected, attributed=attributed)
