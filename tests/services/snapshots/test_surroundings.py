"""Copies that syncing programs made are found, compared, and their work taken over as a step."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.projects.projects import new_project, open_project
from annotator.services.snapshots.restoring import compared, restore_article
from annotator.services.snapshots.surroundings import conflicted_copies, surroundings
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT

CERTAIN = (
    "{} (Lena's conflicted copy 2026-11-22).goldspan",
    "{} (conflicted copy 2026-11-22 101010).goldspan",
    "{}.sync-conflict-20261122-101010-ABCDEFG.goldspan",
    "{}_conflict-20261122-101010.goldspan",
    "{} [Conflict].goldspan",
)
GUESSED = ("{} (1).goldspan", "{} 2.goldspan", "{}-LAPTOP-7.goldspan")


def copied(project: Workspace, name: str) -> Path:
    project.close()
    return Path(shutil.copy(project.path, project.path.with_name(name.format(project.path.stem))))


@pytest.mark.parametrize("name", CERTAIN)
def test_a_conflicted_copy_is_known_by_its_name(project: Workspace, article_row: int, name: str) -> None:
    copy = copied(project, name)
    assert [c.path for c in conflicted_copies(project.path)] == [copy]


@pytest.mark.parametrize("name", GUESSED)
def test_names_that_people_give_too_are_believed_where_something_syncs(
    project: Workspace, article_row: int, name: str
) -> None:
    copy = copied(project, name)
    assert surroundings(project.path).copies == ()
    (project.path.parent / ".stfolder").mkdir()
    seen = surroundings(project.path)
    assert seen.synced_by == "Syncthing"
    assert [c.path for c in seen.copies] == [copy]


def test_other_projects_and_other_files_are_none(project: Workspace, article_row: int) -> None:
    stem = project.path.stem
    new_project(project.path.with_name(f"{stem} (conflicted copy 1).goldspan")).close()
    project.path.with_name(f"{stem} (conflicted copy 2).goldspan").write_bytes(b"nothing")
    project.path.with_name(f"{stem} (conflicted copy 3).goldspan").mkdir()
    project.path.with_name(f"{stem} copy.goldspan").write_bytes(project.path.read_bytes())
    assert conflicted_copies(project.path) == []


def test_the_work_of_a_copy_is_compared_and_taken_over(
    project: Workspace, lena: Person, article_row: int
) -> None:
    copy = copied(project, CERTAIN[2])
    with open_project(copy) as there:
        Annotating(there, lena).add(article_row, "entity", "ORG", 0, 6)
    before = copy.read_bytes()
    with open_project(project.path) as here:
        (found,) = conflicted_copies(project.path)
        assert found.decisions == 1
        told = compared(project.path, found)
        assert told is not None
        assert [(d.who, d.gone) for d in told.differing] == [("Lena M.", 2)]  # the span, and where she stands
        restore_article(here, copy, "doc-0", lena, whose="Lena M.")
        assert [m.label for m in Article(here, lena, article_row).marks() if not m.undecided] == ["ORG"]
        assert Article(here, lena, article_row).document.text == TEXT
        undo(here, lena)
        assert [m for m in Article(here, lena, article_row).marks() if not m.undecided] == []
    assert copy.read_bytes() == before
