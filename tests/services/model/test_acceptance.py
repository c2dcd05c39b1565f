from __future__ import annotations

import pytest

from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.model.acceptance import acceptance
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested


@pytest.mark.both_databases
def test_decisions_on_suggestions_are_counted_by_label_for_all_weeks_and_this_one(
    project: Workspace,
) -> None:
    words = (("TALVIK", "GPE"), ("Dorvan", "GPE"), ("Irena Kovash", "PERSON"))
    (row,) = seed(project, [TEXT], [[suggested(TEXT, said, label) for said, label in words]])
    lena: Person = project.perform("add annotator", lambda w: w.people.ensure("Lena"), undoable=False).result
    keys = {mark.text: mark.key for mark in Article(project, lena, row).marks()}
    annotating = Annotating(project, lena)
    annotating.accept(row, [keys["TALVIK"], keys["Irena Kovash"]])
    annotating.reject(row, [keys["Dorvan"]])
    found = acceptance(project)
    assert len({a.week for a in found}) == 2
    assert [(a.label, a.accepted, a.rejected) for a in found if not a.week] == [
        ("GPE", 1, 1),
        ("PERSON", 1, 0),
    ]
