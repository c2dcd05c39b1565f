"""What a suggester proposes is kept, replaced and taken back: spans with features, and relations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.document import Document
from annotator.domain.record import Record
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.suggesting.proposed import bring_about, difference, wanted
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.suggest.exchanged import Proposal, Proposals, ProposedRelation

TEXT = "Hovik said that 12 homes were lost."
BY = "goldspan-en"


def span(words: str, layer: str, label: str, **features: str) -> Proposal:
    start = TEXT.index(words)
    return Proposal(
        start=start,
        end=start + len(words),
        label=label,
        layer=layer,
        score=0.9,
        origin="test",
        features=features,
    )


def said(resolved: str = "Petra Hovik", **features: str) -> Proposals:
    return Proposals(
        spans=(
            span("Hovik", "entity", "PERSON"),
            span("12 homes were lost", "claim", "CLAIM", **features),
            span("said", "attribution", "CUE"),
        ),
        relations=(
            ProposedRelation(label="claimed_by", head=1, child=0, score=0.8, features={"resolved": resolved}),
            ProposedRelation(label="cued_by", head=1, child=2, score=0.8),
        ),
    )


@pytest.fixture
def row(project: Workspace) -> int:
    return import_records(project, [Record(document=Document(id="", text=TEXT, language="en"))]).documents[0]


def run(project: Workspace, row: int, proposals: Proposals, person: Person) -> bool:
    """One run that proposes this; says whether anything changed."""

    def begin(writing: Writing) -> int:
        batch = writing.batches.begin("suggest", {})
        writing.batches.finish(batch)
        return batch

    batch = project.perform("make suggestions", begin, annotator=person.row).result
    with project.read() as reading:
        want = wanted(reading.documents.get(row), proposals, reading.schemes.get())
        change = difference(reading, row, BY, want)
    project.perform("suggest", lambda w: bring_about(w, row, BY, change, batch), undoable=False)
    return bool(change)


def state(project: Workspace, row: int) -> tuple[dict[str, int], dict[str, int]]:
    """The rows of what stands: spans by words, relations by label and claimer."""
    with project.read() as reading:
        spans = {s.text: at for at, s in reading.suggestions.rows_of(row, BY).items()}
        links = {f"{k.label} {k.features.get('resolved', '')}": k.row for k in reading.suggestions.links(row)}
    return spans, links


def test_relations_come_with_their_features_and_equal_ones_keep_their_rows(
    project: Workspace, row: int, lena: Person
) -> None:
    assert run(project, row, said(stance="asserts"), lena)
    first = state(project, row)
    assert set(first[0]) == {"Hovik", "12 homes were lost", "said"}
    assert set(first[1]) == {"claimed_by Petra Hovik", "cued_by "}
    assert not run(project, row, said(stance="asserts"), lena)
    assert state(project, row) == first


def test_what_a_later_run_sees_otherwise_is_overtaken_and_its_undo_brings_it_back(
    project: Workspace, row: int, lena: Person
) -> None:
    run(project, row, said(), lena)
    before = state(project, row)
    run(project, row, said("Ada Hovik", stance="hedges"), lena)
    after = state(project, row)
    assert set(after[1]) == {"claimed_by Ada Hovik", "cued_by "}
    assert after[0]["Hovik"] == before[0]["Hovik"]
    assert after[0]["12 homes were lost"] != before[0]["12 homes were lost"]
    undo(project, lena)
    assert state(project, row) == before
    redo(project, lena)
    assert state(project, row) == after
    run(project, row, Proposals(), lena)
    assert state(project, row) == ({}, {})


def test_a_decided_claim_keeps_its_row_though_its_features_are_seen_otherwise(
    project: Workspace, row: int, lena: Person
) -> None:
    run(project, row, said(), lena)
    claim = next(m for m in Article(project, lena, row).marks() if m.label == "CLAIM")
    Annotating(project, lena).reject(row, [claim.key])
    run(project, row, said(stance="hedges"), lena)
    again = [m for m in Article(project, lena, row).marks() if m.label == "CLAIM"]
    assert [m.status.value for m in again] == ["rejected"]


def test_labels_and_relations_the_project_does_not_have_are_left_out(
    project: Workspace, row: int, lena: Person
) -> None:
    with project.read() as reading:
        scheme = reading.schemes.get()
    names = replace(scheme, layers=tuple(a for a in scheme.layers if a.name == "entity"), relations=())
    project.perform("edit labels", lambda w: w.schemes.put(names))
    run(project, row, said(), lena)
    assert (list(state(project, row)[0]), state(project, row)[1]) == (["Hovik"], {})
