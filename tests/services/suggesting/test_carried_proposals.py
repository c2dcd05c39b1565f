"""Proposals come in under the labels the scheme has by now; decisions go back as the suggester knows them."""

from __future__ import annotations

from annotator.domain.document import Document
from annotator.domain.record import Record
from annotator.domain.scheme_changes.labels import AddLabel, MergeLabels, RenameLabel
from annotator.domain.scheme_changes.relations import RenameRelation
from annotator.domain.scheme_changes.values import RenameValue
from annotator.domain.span import Span
from annotator.services.annotating.annotate import Annotating
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.scheme.change_scheme import change_scheme
from annotator.services.suggesting.carried_proposals import carried_proposals, known_to_suggester
from annotator.services.suggesting.decided_names import decided_names
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.suggest.exchanged import Proposal, Proposals, ProposedRelation
from tests.services.conftest import TEXT

CHANGES = (
    RenameLabel(layer="entity", label="PERSON", name="HUMAN"),
    MergeLabels(layer="entity", label="LOC", into_layer="entity", into="GPE"),
    RenameValue(layer="claim", feature="stance", value="hedges", name="cautious"),
    RenameRelation(name="claimed_by", to="said_by"),
)


def proposal(start: int, end: int, layer: str, label: str, **features: str) -> Proposal:
    return Proposal(
        start=start, end=end, layer=layer, label=label, score=0.9, origin="rules 1", features=features
    )


def test_labels_features_and_relations_are_those_of_the_scheme_in_force() -> None:
    spans = (
        proposal(58, 70, "entity", "PERSON"),
        proposal(0, 6, "entity", "LOC"),
        proposal(60, 90, "claim", "CLAIM", stance="hedges"),
    )
    relation = ProposedRelation(label="claimed_by", head=2, child=0, score=0.8)
    found = carried_proposals(TEXT, Proposals(spans=spans, relations=(relation,)), CHANGES)
    assert [(s.label, dict(s.features)) for s in found.spans] == [
        ("HUMAN", {}),
        ("GPE", {}),
        ("CLAIM", {"stance": "cautious"}),
    ]
    assert [r.label for r in found.relations] == ["said_by"]


def test_a_suggester_is_told_of_decisions_by_the_names_it_knows(
    project: Workspace, lena: Person, article_row: int
) -> None:
    assert known_to_suggester("entity", ("PERSON", "GPE", "LOC"), CHANGES) == {
        "HUMAN": "PERSON",
        "GPE": "GPE",
    }
    change_scheme(project, CHANGES, lena)
    Annotating(project, lena).add(
        article_row, "entity", "HUMAN", TEXT.index("Irena"), TEXT.index(" had left")
    )
    with project.read() as reading:
        assert decided_names(reading) == {("Irena Kovash", "PERSON"): 1.0}


def test_labels_that_come_in_with_work_make_a_version_that_undo_takes_back(
    project: Workspace, lena: Person
) -> None:
    span = Span(id="x", layer="event", label="RIOT", start=0, end=6, text="TALVIK")
    record = Record(document=Document(id="d", text=TEXT), annotator="Tomas", spans=(span,))
    import_records(project, [record], person=lena)
    with project.read() as reading:
        (version,) = reading.schemes.versions()
        assert reading.schemes.get().label("event", "RIOT") is not None
    assert [type(change) for change in version.changes][-1] is AddLabel
    undo(project, lena)
    with project.read() as reading:
        assert reading.schemes.version() == 1
        assert reading.schemes.get().label("event", "RIOT") is None
