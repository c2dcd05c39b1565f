"""What is done to a claim that the board still shows and the project has no more."""

from __future__ import annotations

import pytest

from annotator.domain.errors import UserFixable
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.claims.link_claims import KINDS, Linking
from annotator.services.history import undo
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed


def test_a_claim_that_was_taken_back_is_said_to_be_gone(project: Workspace, lena: Person) -> None:
    (row,) = seed(project, [TEXT])
    act = Annotating(project, lena)
    for start, end in ((0, 20), (22, 40)):
        act.add(row, "claim", "CLAIM", start, end)
    here, gone = (mark.key for mark in Article(project, lena, row).marks())
    undo(project, lena)
    for one, other in ((here, gone), (gone, here)):
        with pytest.raises(UserFixable, match="not there any more"):
            Linking(project, lena).link(one, KINDS[0], other)
