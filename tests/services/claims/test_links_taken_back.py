"""What undo takes back never leaves a link without its ends, whoever made which."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import HistoryConflict
from annotator.domain.mark import MarkKey
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.claims.board import Board
from annotator.services.claims.link_claims import Linking
from annotator.services.exporting.export_corpus import export
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.check_project import check
from annotator.store.file import create
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

CLAIMS = ("The gates were shut", "The gates stood open")
TEXTS = tuple(f"{claim}, somebody said on Monday." for claim in CLAIMS)


@pytest.fixture
def tomas(project: Workspace) -> Person:
    return project.perform("add annotator", lambda w: w.people.ensure("Tomas"), undoable=False).result


def marked(project: Workspace, person: Person) -> list[MarkKey]:
    """One claim in each of two articles, by this person."""
    for row, claim in zip(seed(project, TEXTS), CLAIMS, strict=True):
        Annotating(project, person).add(row, "claim", "CLAIM", 0, len(claim))
    return Board.read(project, person).claim_keys()


def exported_links(project: Workspace, folder: Path) -> Path:
    """The file of links of an export, alone in a folder."""
    out = export(project, folder / "out", source="all")
    alone = folder / "links"
    alone.mkdir()
    (alone / "relations.jsonl").write_bytes((out.path / "relations.jsonl").read_bytes())
    return alone


def sound(project: Workspace) -> None:
    project.close()
    assert check(project.path).problems == ()


@pytest.mark.file_alone
def test_a_claim_that_an_import_has_linked_is_not_taken_back(
    project: Workspace, lena: Person, tomas: Person, tmp_path: Path
) -> None:
    one, other = marked(project, lena)
    Linking(project, lena).link(one, "same", other)
    links = exported_links(project, tmp_path)
    undo(project, lena)
    assert import_paths(project, [links], person=tomas).links == 1
    with pytest.raises(HistoryConflict, match="linked"):
        undo(project, lena)
    assert [x.label for x in Board.read(project, lena).links_of(one)] == ["same"]
    undo(project, tomas)
    assert not Board.read(project, lena).links_of(one)
    undo(project, lena)
    assert Board.read(project, lena).claim_keys() == [one]
    redo(project, tomas)
    assert not Board.read(project, lena).links_of(one)
    sound(project)


@pytest.mark.file_alone
def test_an_import_whose_claims_were_linked_since_is_not_taken_back(
    project: Workspace, lena: Person, tomas: Person, tmp_path: Path, news_scheme: Scheme
) -> None:
    with create(tmp_path / "elsewhere.goldspan", news_scheme) as elsewhere:
        person = elsewhere.perform(
            "add annotator", lambda w: w.people.ensure("Lena M."), undoable=False
        ).result
        marked(elsewhere, person)
        out = export(elsewhere, tmp_path / "work", source="Lena M.")
    import_paths(project, [out.path], person=tomas)
    one, other = Board.read(project, lena).claim_keys()
    Linking(project, lena).not_related(one, other)
    with pytest.raises(HistoryConflict, match="worked on it"):
        undo(project, tomas)
    undo(project, lena)
    undo(project, tomas)
    assert Board.read(project, lena).claim_keys() == []
    redo(project, tomas)
    redo(project, lena)
    assert [x.status for x in Board.read(project, lena).links_of(one)] == [Status.REJECTED]
    sound(project)


@pytest.mark.file_alone
def test_links_that_came_in_again_are_not_doubled_by_redo(
    project: Workspace, lena: Person, tomas: Person, tmp_path: Path
) -> None:
    one, other = marked(project, lena)
    Linking(project, lena).link(one, "same", other)
    links = exported_links(project, tmp_path)
    undo(project, lena)
    import_paths(project, [links], person=tomas)
    undo(project, tomas)
    import_paths(project, [links], person=lena)
    with pytest.raises(HistoryConflict, match="come in since"):
        redo(project, tomas)
    assert len(Board.read(project, lena).links_of(one)) == 1
    sound(project)


def test_what_the_project_says_of_two_claims_stands_against_a_file(
    project: Workspace, lena: Person, tmp_path: Path
) -> None:
    one, other = marked(project, lena)
    linking = Linking(project, lena)
    linking.link(one, "same", other)
    links = exported_links(project, tmp_path)
    linking.link(other, "contradicts", one)
    report = import_paths(project, [links])
    assert (report.links, report.refused) == (0, ())
    assert [x.label for x in Board.read(project, lena).links_of(one)] == ["contradicts"]


@pytest.mark.file_alone
def test_a_link_to_a_rejected_span_is_listed(project: Workspace, lena: Person, tmp_path: Path) -> None:
    spans = [[suggested(t, c, "CLAIM")._replace(layer="claim")] for t, c in zip(TEXTS, CLAIMS, strict=True)]
    rows = seed(project, TEXTS, spans)
    one, other = Board.read(project, lena).claim_keys()
    Linking(project, lena).link(one, "same", other)
    links = exported_links(project, tmp_path)
    Annotating(project, lena).reject(rows[1], Board.read(project, lena).claim_keys()[1:])
    report = import_paths(project, [links])
    assert report.links == 0
    assert "not in this project" in report.refused[0].reason
    sound(project)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("child_document_id = NULL", "same does not name the article its child lies in"),
        ("child_document_id = document_id", "same does not name the article its child lies in"),
        ("annotator_id = 2", "a relation same links spans"),
    ],
)
@pytest.mark.file_alone
def test_checking_a_project_finds_a_link_whose_ends_are_elsewhere(
    project: Workspace, lena: Person, tomas: Person, wrong: str, said: str
) -> None:
    assert tomas.row == 2
    one, other = marked(project, lena)
    Linking(project, lena).link(one, "same", other)
    project.close()
    assert check(project.path).problems == ()
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute(f"UPDATE relation SET {wrong}")
        connection.commit()
    assert said in check(project.path).problems[0]
