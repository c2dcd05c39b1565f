"""What a change of the scheme would do is told before it is done, and is just what it does then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.labels import (
    DeleteLabel,
    MergeLabels,
    MoveLabel,
    RenameLabel,
    RetireLabel,
)
from annotator.domain.scheme_changes.relations import ChangeEnds, RenameRelation
from annotator.domain.scheme_changes.splitting import SplitLabel, SplitRule
from annotator.domain.scheme_changes.values import DeleteValue
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.scheme.change_scheme import change_scheme
from annotator.services.scheme.preview_scheme import Preview, preview
from annotator.store.people import Person
from annotator.store.scheme_preview import Misfit, Moved
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.services.scheme.test_change_scheme import everything, key_of

pytestmark = pytest.mark.both_databases

MERGE = MergeLabels(layer="entity", label="GPE", into_layer="entity", into="LOC")


def seen(project: Workspace, *changes: object) -> Preview:
    found = preview(project, changes)  # type: ignore[arg-type]  # any changes
    assert found is not None
    return found


def test_it_counts_by_annotator_and_status_and_shows_places(
    project: Workspace, lena: Person, article_row: int
) -> None:
    tomas = project.perform("add", lambda w: w.people.ensure("Tomas"), undoable=False).result
    Annotating(project, lena).accept(article_row, [key_of(project, lena, article_row, "TALVIK")])
    Annotating(project, tomas).add(article_row, "entity", "GPE", 90, 96)
    before = everything(project)

    found = seen(project, MERGE)

    (way,) = found.ways
    assert (way.former, way.now) == (("entity", "GPE"), ("entity", "LOC"))
    assert [(m.who, m.status, m.count) for m in way.moved] == [
        ("Lena M.", Status.ACCEPTED, 1),
        ("Tomas", Status.ADDED, 1),
    ]
    example = next(e for e in way.examples if e.words == "TALVIK")
    assert (example.before, example.after) == ("", TEXT[6:42])
    assert found.rows == 3  # the suggestion that Lena decided goes along
    assert everything(project) == before


def test_suggestions_that_wait_are_counted_as_nobodys(project: Workspace, article_row: int) -> None:
    assert article_row
    (way,) = seen(project, RenameLabel(layer="entity", label="DATE", name="WHEN")).ways
    assert way.moved == (
        Moved(former=("entity", "DATE"), now=("entity", "WHEN"), who="", status=Status.SUGGESTED, count=1),
    )


def test_a_split_is_counted_by_where_the_spans_go(
    project: Workspace, lena: Person, article_row: int, news_scheme: Scheme
) -> None:
    org = news_scheme.label("entity", "ORG")
    assert org is not None
    Annotating(project, lena).add(article_row, "entity", "ORG", 0, 6)
    split = SplitLabel(
        layer="entity",
        label="ORG",
        into=(replace(org, name="MINISTRY", key=""),),
        rules=(SplitRule(to="MINISTRY", words=("ministry",)),),
        otherwise="ORG",
    )
    found = seen(project, split)
    assert [(w.now[1], w.count) for w in found.ways] == [("MINISTRY", 1)]
    change_scheme(project, [split], lena)
    assert seen(project, RenameLabel(layer="entity", label="MINISTRY", name="OFFICE")).ways[0].count == 1


def test_links_that_fit_no_more_are_listed_and_stay(project: Workspace, lena: Person) -> None:
    row = seed(project, [TEXT])[0]
    marking = Annotating(project, lena)
    marking.add(row, "claim", "CLAIM", 60, 90)
    marking.add(row, "entity", "PERSON", 58, 70)
    claim, person = (key_of(project, lena, row, TEXT[a:b]) for a, b in ((60, 90), (58, 70)))
    Relating(project, lena).link(row, claim, CLAIMED_BY, person)
    ends = ChangeEnds(name="claimed_by", heads=("CLAIM",), children=("SOURCE",))
    found = seen(project, RenameLabel(layer="entity", label="PERSON", name="HUMAN"), ends)
    assert found.misfits == (Misfit(relation="claimed_by", head="CLAIM", child="HUMAN", count=1),)
    renamed = seen(project, RenameRelation(name="claimed_by", to="said_by"))
    assert renamed.links == (("claimed_by", "said_by", 1),)
    assert any("claimed_by" in words for words in renamed.consequences)


def test_what_can_not_be_deleted_what_stays_and_what_is_doubled_is_said(
    project: Workspace, lena: Person
) -> None:
    row = seed(project, [TEXT])[0]
    marking = Annotating(project, lena)
    marking.add(row, "entity", "GPE", 0, 6)
    marking.add(row, "entity", "LOC", 0, 6)
    marking.add(row, "claim", "CLAIM", 60, 90)
    marking.set_feature(row, key_of(project, lena, row, TEXT[60:90]), "stance", "hedges")
    assert seen(project, MERGE).doubled == 1
    assert seen(project, DeleteLabel(layer="entity", label="LOC")).in_use == (("LOC", 1),)
    moved = seen(
        project,
        DeleteValue(layer="claim", feature="stance", value="hedges"),
        MoveLabel(layer="claim", label="CLAIM", to="entity"),
    )
    assert moved.kept == (
        "1 span keeps hedges as its stance, which is offered no more.",
        "1 span keeps its stance, which the layer entity has not.",
    )


def test_suggestions_of_a_retired_label_are_counted(project: Workspace, article_row: int) -> None:
    assert article_row
    assert seen(project, RetireLabel(layer="entity", label="DATE")).withheld == (("DATE", 1),)
