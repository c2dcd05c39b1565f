"""Suggestions are found by article, label, score, suggester and words, and decided as one step."""

from __future__ import annotations

import pytest

from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.bulk.decide_many import DecidingMany, Filter
from annotator.services.history import undo
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.bulk.test_bulk_decisions import seed_claims

EVERY = ["Talvik", "12 died", "40 were hurt", "Kovash"]


def words(
    workspace: Workspace, lena: Person, wanted: Filter, documents: list[int] | None = None
) -> list[str]:
    found = DecidingMany(workspace, lena).find(documents)
    assert found is not None
    return [one.text for one in wanted.of(found.waiting)]


def test_what_waits_is_asked_once_and_without_the_parts_of_claims(project: Workspace, lena: Person) -> None:
    rows = seed_claims(project, 2)
    assert words(project, lena, Filter()) == EVERY * 2
    assert words(project, lena, Filter(), [rows[1]]) == EVERY
    for row in rows:
        shown = [m.text for m in Article(project, lena, row).marks() if m.asked]
        assert list(dict.fromkeys(shown)) == EVERY
    found = DecidingMany(project, lena).find()
    assert found is not None
    assert dict(found.kinds) == {("claim", "CLAIM"): 4, ("entity", "GPE"): 2, ("entity", "PERSON"): 2}


def test_filters_narrow_what_is_meant(project: Workspace, lena: Person) -> None:
    seed_claims(project, 1)
    assert words(project, lena, Filter(kinds=frozenset({("claim", "CLAIM")}))) == ["12 died", "40 were hurt"]
    assert words(project, lena, Filter(words="KOV")) == ["Kovash"]
    assert words(project, lena, Filter(least=0.45, most=0.55)) == ["40 were hurt"]
    assert words(project, lena, Filter(suggesters=frozenset({"nobody"}))) == []


def test_all_that_is_meant_is_decided_in_one_step(project: Workspace, lena: Person) -> None:
    rows = seed_claims(project, 3)
    deciding = DecidingMany(project, lena)
    found = deciding.find()
    assert found is not None
    kovash = next(one for one in found.waiting if one.text == "Kovash")
    mark = next(m for m in Article(project, lena, rows[0]).marks() if m.key.row == kovash.row)
    Annotating(project, lena).accept(rows[0], [mark.key])
    report = deciding.decide(Filter(words="kovash").of(found.waiting), accepting=False)
    assert (report.decided, report.documents) == (2, 2)
    assert words(project, lena, Filter(words="kovash")) == []
    undo(project, lena)
    assert words(project, lena, Filter(words="kovash")) == ["Kovash"] * 2


@pytest.mark.both_databases
def test_looking_can_be_stopped(project: Workspace, lena: Person) -> None:
    seed_claims(project, 260)
    assert DecidingMany(project, lena).find(cancelled=lambda: True) is None
