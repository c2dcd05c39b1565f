"""The scheme changes in the middle of the work: all spans follow, none is lost, undo brings all back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from annotator.domain.errors import HistoryConflict, UnfitChange
from annotator.domain.mark import MarkKey
from annotator.domain.scheme_changes.features import RenameFeature
from annotator.domain.scheme_changes.json_form import changes_from_json
from annotator.domain.scheme_changes.labels import DeleteLabel, MergeLabels, RenameLabel, RetireLabel
from annotator.domain.scheme_changes.relations import RenameRelation
from annotator.domain.scheme_changes.splitting import SplitLabel, SplitRule
from annotator.domain.scheme_changes.values import MergeValues
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.validate_file import validate_path
from annotator.services.history import MadeUnder, history_of, made_under, redo, undo
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project
from annotator.services.scheme.change_scheme import change_scheme
from annotator.store import tables
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed

RENAME = RenameLabel(layer="entity", label="PERSON", name="HUMAN")


def tomas_in(project: Workspace) -> Person:
    return project.perform("add annotator", lambda w: w.people.ensure("Tomas"), undoable=False).result


def marks_of(project: Workspace, person: Person, row: int) -> dict[str, tuple[str, str]]:
    """Label and status by the words."""
    return {m.text: (m.label, m.status.value) for m in Article(project, person, row).marks()}


def key_of(project: Workspace, person: Person, row: int, words: str) -> MarkKey:
    return next(m.key for m in Article(project, person, row).marks() if m.text == words)


def everything(project: Workspace) -> dict[str, list[dict[str, Any]]]:
    """Every row of the tables that a change of the scheme may touch."""
    names = ("scheme", "annotation", "suggestion", "relation", "suggested_relation", "entry", "note", "rule")
    with project.read() as reading:
        return {
            name: [
                dict(r)
                for r in reading._connection.execute(
                    select(tables.metadata.tables[name]).order_by(tables.metadata.tables[name].c.id)
                ).mappings()  # the file as it is
            ]
            for name in names
        }


def test_a_renamed_label_is_renamed_for_everybody_and_in_the_suggestions(
    project: Workspace, lena: Person, article_row: int
) -> None:
    tomas = tomas_in(project)
    Annotating(project, lena).accept(article_row, [key_of(project, lena, article_row, "Irena Kovash")])
    Annotating(project, tomas).add(article_row, "entity", "PERSON", 0, 6)

    version = change_scheme(project, [RENAME], lena).version

    assert version == 2
    assert marks_of(project, lena, article_row)["Irena Kovash"] == ("HUMAN", "accepted")
    assert marks_of(project, tomas, article_row)["Irena Kovash"] == ("HUMAN", "suggested")
    assert ("HUMAN", "added") in marks_of(project, tomas, article_row).values()
    with project.read() as reading:
        scheme = reading.schemes.get()
    assert scheme.label("entity", "PERSON") is None
    claimed_by = next(r for r in scheme.relations if r.name == "claimed_by")
    assert "HUMAN" in claimed_by.children
    assert "PERSON" not in claimed_by.children


@pytest.mark.file_alone
def test_a_change_that_touched_no_span_is_undone_after_reopening(
    tmp_path: Path, lena: Person, project: Workspace
) -> None:
    change_scheme(project, [RENAME], lena)
    path = project.path
    project.close()
    with open_project(path) as again:
        undo(again, lena)
        with again.read() as reading:
            assert reading.schemes.get().label("entity", "PERSON") is not None


@pytest.mark.both_databases
def test_undo_brings_everything_back_and_redo_the_change(
    project: Workspace, lena: Person, article_row: int
) -> None:
    Annotating(project, lena).accept(article_row, [key_of(project, lena, article_row, "Irena Kovash")])
    before = everything(project)
    change_scheme(
        project, [RENAME, MergeLabels(layer="entity", label="GPE", into_layer="entity", into="LOC")], lena
    )
    changed = everything(project)
    assert changed != before

    assert undo(project, lena) is not None
    assert everything(project) == before
    assert redo(project, lena) is not None
    assert everything(project) == changed


def test_a_change_that_somebody_has_decided_under_is_not_undone(
    project: Workspace, lena: Person, article_row: int
) -> None:
    tomas = tomas_in(project)
    change_scheme(project, [MergeLabels(layer="entity", label="GPE", into_layer="entity", into="LOC")], lena)
    Annotating(project, tomas).accept(article_row, [key_of(project, tomas, article_row, "TALVIK")])
    before = everything(project)
    with pytest.raises(HistoryConflict, match="1 span was decided by it since"):
        undo(project, lena)
    assert everything(project) == before


def test_what_was_decided_on_other_labels_since_stands_in_no_ones_way(
    project: Workspace, lena: Person, article_row: int
) -> None:
    tomas = tomas_in(project)
    change_scheme(project, [RENAME], lena)
    Annotating(project, tomas).accept(article_row, [key_of(project, tomas, article_row, "TALVIK")])
    assert undo(project, lena) is not None
    assert marks_of(project, tomas, article_row)["Irena Kovash"] == ("PERSON", "suggested")


def test_nothing_comes_back_under_a_label_that_is_gone(
    project: Workspace, lena: Person, article_row: int
) -> None:
    tomas = tomas_in(project)
    marking = Annotating(project, tomas)
    marking.add(article_row, "entity", "PERSON", 0, 6)
    added = next(
        m for m in Article(project, tomas, article_row).marks() if (m.start, m.label) == (0, "PERSON")
    )
    marking.delete(article_row, added.key)
    change_scheme(project, [RENAME], lena)
    with pytest.raises(HistoryConflict, match="no PERSON any more"):
        undo(project, tomas)


def test_a_split_by_words_puts_each_span_where_its_words_say(
    project: Workspace, lena: Person, article_row: int, news_scheme: Any
) -> None:
    org = news_scheme.label("entity", "ORG")
    ministry = replace(org, name="MINISTRY", key="")
    Annotating(project, lena).accept(article_row, [key_of(project, lena, article_row, "interior ministry")])
    split = SplitLabel(
        layer="entity",
        label="ORG",
        into=(ministry,),
        rules=(SplitRule(to="MINISTRY", words=("Ministry",)),),
        otherwise="ORG",
    )
    change_scheme(project, [split], lena)
    assert marks_of(project, lena, article_row)["interior ministry"] == ("MINISTRY", "accepted")


def test_a_label_in_use_is_not_deleted_and_a_retired_one_keeps_its_spans(
    project: Workspace, lena: Person, article_row: int
) -> None:
    Annotating(project, lena).accept(article_row, [key_of(project, lena, article_row, "14 March")])
    with pytest.raises(UnfitChange, match="DATE can't be deleted"):
        change_scheme(project, [DeleteLabel(layer="entity", label="DATE")], lena)
    change_scheme(project, [RetireLabel(layer="entity", label="DATE")], lena)
    assert marks_of(project, lena, article_row)["14 March"] == ("DATE", "accepted")
    change_scheme(project, [DeleteLabel(layer="entity", label="EVENT")], lena)
    with project.read() as reading:
        scheme = reading.schemes.get()
    assert scheme.label("entity", "EVENT") is None
    assert "DATE" not in {label.name for _, label in scheme.offered()}


def test_nobody_is_asked_about_a_retired_label_until_that_is_undone(
    project: Workspace, lena: Person, article_row: int
) -> None:
    Annotating(project, lena).accept(article_row, [key_of(project, lena, article_row, "TALVIK")])
    change_scheme(project, [RetireLabel(layer="entity", label=name) for name in ("DATE", "GPE")], lena)
    marks = marks_of(project, lena, article_row)
    assert "14 March" not in marks
    assert marks["TALVIK"] == ("GPE", "accepted")
    undo(project, lena)
    assert marks_of(project, lena, article_row)["14 March"] == ("DATE", "suggested")
    redo(project, lena)
    assert "14 March" not in marks_of(project, lena, article_row)


def test_features_values_and_relations_follow(project: Workspace, lena: Person) -> None:
    row = seed(project, [TEXT])[0]
    marking, relating = Annotating(project, lena), Relating(project, lena)
    marking.add(row, "claim", "CLAIM", 60, 90)
    marking.add(row, "entity", "PERSON", 58, 70)
    claim, person = (
        next(m.key for m in Article(project, lena, row).marks() if m.label == label)
        for label in ("CLAIM", "PERSON")
    )
    marking.set_feature(row, claim, "stance", "hedges")
    relating.link(row, claim, CLAIMED_BY, person)
    change_scheme(
        project,
        [
            MergeValues(layer="claim", feature="stance", value="hedges", into="asserts"),
            RenameFeature(layer="claim", feature="stance", name="attitude"),
            RenameRelation(name="claimed_by", to="said_by"),
        ],
        lena,
    )
    article = Article(project, lena, row)
    assert dict(article.get(claim).features) == {"attitude": "asserts"}  # type: ignore[union-attr]  # it is there
    assert [r.label for r in article.relations()] == ["said_by"]


def test_each_span_knows_the_version_it_was_decided_under(
    project: Workspace, lena: Person, article_row: int
) -> None:
    marking = Annotating(project, lena)
    marking.accept(article_row, [key_of(project, lena, article_row, "Irena Kovash")])
    change_scheme(project, [RENAME], lena)
    marking.accept(article_row, [key_of(project, lena, article_row, "41")])
    versions = {r["text"]: r["scheme_version"] for r in everything(project)["annotation"]}
    assert versions == {"Irena Kovash": 1, "41": 2}
    with project.read() as reading:
        (only,) = reading.schemes.versions()
    assert (only.number, only.former, only.changes, only.who) == (2, 1, (RENAME,), "Lena M.")


def test_the_history_of_a_span_tells_of_the_change(
    project: Workspace, lena: Person, article_row: int
) -> None:
    Annotating(project, lena).accept(article_row, [key_of(project, lena, article_row, "Irena Kovash")])
    change_scheme(project, [RENAME], lena)
    mark = next(m for m in Article(project, lena, article_row).marks() if m.text == "Irena Kovash")
    last = history_of(project, mark)[-1]
    assert (last.operation, last.before, last.after) == (
        "rename PERSON to HUMAN",
        {"label": "PERSON"},
        {"label": "HUMAN"},
    )


def test_a_span_says_what_it_was_when_it_was_decided(
    project: Workspace, lena: Person, article_row: int
) -> None:
    marking = Annotating(project, lena)
    marking.accept(article_row, [key_of(project, lena, article_row, "Irena Kovash")])
    change_scheme(project, [RENAME], lena)
    change_scheme(project, [RenameLabel(layer="entity", label="HUMAN", name="SOMEBODY")], lena)
    mark = next(m for m in Article(project, lena, article_row).marks() if m.text == "Irena Kovash")
    assert made_under(project, mark) == MadeUnder(version=1, now=3, label="PERSON")
    marking.set_feature(article_row, mark.key, "note", "x")
    assert made_under(project, mark) == MadeUnder(version=3, now=3)


def test_an_export_tells_the_versions(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path
) -> None:
    marking = Annotating(project, lena)
    marking.accept(article_row, [key_of(project, lena, article_row, "Irena Kovash")])
    change_scheme(project, [RENAME], lena)
    marking.accept(article_row, [key_of(project, lena, article_row, "41")])
    export(project, tmp_path / "out", source="Lena M.")
    line = json.loads((tmp_path / "out" / "dataset.jsonl").read_text("utf-8"))
    by_text = {span["text"]: span["id"] for span in line["spans"]}
    assert line["provenance"]["scheme_versions"] == {by_text["41"]: 2}
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["scheme_version"] == 2
    (version,) = manifest["scheme_history"]
    assert changes_from_json(version["changes"]) == (RENAME,)
    assert validate_path(tmp_path / "out").problems == ()


@pytest.mark.file_alone
def test_a_label_that_the_scheme_has_not_is_found_by_a_check(project: Workspace, lena: Person) -> None:
    row = seed(project, [TEXT])[0]
    Annotating(project, lena).add(row, "entity", "GHOST", 0, 6)
    (problem,) = check(project.path).problems
    assert problem == "1 span carries GHOST of the layer entity, which the label scheme has not."
