from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.span import Relation, Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.bulk.bulk_decisions import BulkReport
from annotator.services.bulk.mark_hits import Fate, HitMarking
from annotator.services.history import undo
from annotator.services.search.searching import Hits, Place, SearchQuery, search
from annotator.store.access import Writing
from annotator.store.people import Person, WorkStatus
from annotator.store.search import MarkFilter
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

TEXTS = (
    "Irena Kovash said Kovash had seen Kovash.",
    "In Dorvan Kovash was seen. Kovash left.",
    "Nobody saw Kovash.",
)


@pytest.fixture
def corpus(project: Workspace) -> Workspace:
    wrong = suggested(TEXTS[2], "Kovash", "ORG")
    seed(
        project,
        TEXTS,
        [[suggested(TEXTS[0], "Irena Kovash", "PERSON")], [suggested(TEXTS[1], "Kovash", "PERSON")], [wrong]],
    )
    return project


def hits_of(workspace: Workspace, person: Person, query: SearchQuery) -> list[Place]:
    return list(search(workspace, person, query, Hits()))


def truth(workspace: Workspace, person: Person) -> list[tuple[int, str, int, str, str]]:
    """Every mark: article, words, start, label, status."""
    found: list[tuple[int, str, int, str, str]] = []
    with workspace.read() as reading:
        for row in (1, 2, 3):
            marks: list[Mark] = [
                *reading.annotations.marks(row, person.row),
                *reading.suggestions.undecided(row, person.row),
            ]
            found += [
                (row, m.text, m.start, m.label, m.status.value) for m in sorted(marks, key=lambda m: m.order)
            ]
    return found


KOVASH = SearchQuery(words="kovash")


def test_words_are_marked_in_one_step_and_undone_in_one(corpus: Workspace, lena: Person) -> None:
    before = truth(corpus, lena)
    report = HitMarking(corpus, lena).label(hits_of(corpus, lena, KOVASH), "entity", "PERSON", KOVASH)
    assert report.counts == {Fate.MARKED: 4, Fate.ACCEPTED: 1, Fate.RELABELLED: 1}
    assert report.articles == 3
    assert truth(corpus, lena) == [
        (1, "Irena Kovash", 0, "PERSON", "suggested"),
        (1, "Kovash", 6, "PERSON", "added"),
        (1, "Kovash", 18, "PERSON", "added"),
        (1, "Kovash", 34, "PERSON", "added"),
        (2, "Kovash", 10, "PERSON", "accepted"),
        (2, "Kovash", 27, "PERSON", "added"),
        (3, "Kovash", 11, "PERSON", "corrected"),
    ]
    with corpus.read() as reading:
        assert set(reading.assignments.statuses([1, 2, 3], lena.row).values()) == {WorkStatus.IN_PROGRESS}
    passed = undo(corpus, lena)
    assert passed is not None
    assert passed.step.name == "mark 6 hits as PERSON"
    assert (passed.step.place.document, passed.step.place.start) == (1, 6)
    assert truth(corpus, lena) == before
    assert undo(corpus, lena) is None


def test_what_carries_the_label_already_is_passed_over(corpus: Workspace, lena: Person) -> None:
    marking = HitMarking(corpus, lena)
    places = hits_of(corpus, lena, KOVASH)
    marking.label(places, "entity", "PERSON", KOVASH)
    again = marking.label(places, "entity", "PERSON", KOVASH)
    assert again.counts == {Fate.ALREADY: 6}
    passed = undo(corpus, lena)
    assert passed is not None
    assert passed.step.name == "mark 6 hits as PERSON"
    assert undo(corpus, lena) is None


def test_another_layers_marks_stay(corpus: Workspace, lena: Person) -> None:
    places = hits_of(corpus, lena, KOVASH)[-1:]
    report = HitMarking(corpus, lena).label(places, "attribution", "SOURCE", KOVASH)
    assert report.counts == {Fate.MARKED: 1}
    assert [m[3:] for m in truth(corpus, lena) if m[0] == 3] == [("SOURCE", "added"), ("ORG", "suggested")]


def test_marks_that_were_searched_for_are_relabelled(corpus: Workspace, lena: Person) -> None:
    Annotating(corpus, lena).add(2, "entity", "PERSON", 27, 33)
    query = SearchQuery(marks=MarkFilter(layer="entity", label="PERSON", annotator=lena.row))
    places = hits_of(corpus, lena, query)
    report = HitMarking(corpus, lena).label(places, "entity", "EVENT", query)
    assert report.counts == {Fate.RELABELLED: 3}
    assert [m[1:2] + m[3:] for m in truth(corpus, lena)] == [
        ("Irena Kovash", "EVENT", "corrected"),
        ("Kovash", "EVENT", "corrected"),
        ("Kovash", "EVENT", "added"),
        ("Kovash", "ORG", "suggested"),
    ]


def test_marks_on_hits_are_accepted_and_rejected(corpus: Workspace, lena: Person) -> None:
    marking = HitMarking(corpus, lena)
    places = hits_of(corpus, lena, KOVASH)
    assert marking.accept(places, KOVASH).counts == {Fate.ACCEPTED: 2, Fate.NOTHING: 4}
    assert [m[3:] for m in truth(corpus, lena)] == [
        ("PERSON", "suggested"),
        ("PERSON", "accepted"),
        ("ORG", "accepted"),
    ]
    Annotating(corpus, lena).add(1, "entity", "PERSON", 18, 24)
    assert marking.reject(places, KOVASH).counts == {Fate.REJECTED: 3, Fate.NOTHING: 3}
    assert [m[3:] for m in truth(corpus, lena)] == [
        ("PERSON", "suggested"),
        ("PERSON", "rejected"),
        ("ORG", "rejected"),
    ]
    assert marking.reject(places, KOVASH).counts == {Fate.ALREADY: 2, Fate.NOTHING: 4}
    assert marking.accept(places, KOVASH).counts == {Fate.ACCEPTED: 2, Fate.NOTHING: 4}


def test_words_on_a_mark_that_was_searched_for_decide_that_mark(corpus: Workspace, lena: Person) -> None:
    query = SearchQuery(
        words="irena", marks=MarkFilter(statuses=frozenset({Status.SUGGESTED}), annotator=lena.row)
    )
    places = hits_of(corpus, lena, query)
    assert HitMarking(corpus, lena).accept(places, query).counts == {Fate.ACCEPTED: 1}
    assert truth(corpus, lena)[0] == (1, "Irena Kovash", 0, "PERSON", "accepted")


def test_somebody_elses_marks_are_not_touched(corpus: Workspace, lena: Person) -> None:
    marek = corpus.perform("add", lambda w: w.people.ensure("Marek O."), undoable=False).result
    Annotating(corpus, marek).add(2, "entity", "EVENT", 27, 33)
    query = SearchQuery(marks=MarkFilter(label="EVENT", annotator=marek.row))
    places = hits_of(corpus, lena, query)
    assert len(places) == 1
    assert HitMarking(corpus, lena).reject(places, query).counts == {Fate.NOTHING: 1}
    assert HitMarking(corpus, lena).label(places, "entity", "PERSON", query).counts == {Fate.MARKED: 1}
    assert [m[3] for m in truth(corpus, marek) if m[2] == 27] == ["EVENT"]


def test_a_step_that_is_stopped_leaves_nothing_behind(corpus: Workspace, lena: Person) -> None:
    before = truth(corpus, lena)
    places = hits_of(corpus, lena, KOVASH)
    for most in (0, 3, 6):
        asked: list[bool] = []

        def cancelled(most: int = most, asked: list[bool] = asked) -> bool:
            asked.append(True)
            return len(asked) > most

        report = HitMarking(corpus, lena).label(places, "entity", "PERSON", KOVASH, cancelled=cancelled)
        assert report.cancelled
        assert truth(corpus, lena) == before
        assert undo(corpus, lena) is None


def test_many_hits_are_one_step_as_well(project: Workspace, lena: Person) -> None:
    seed(project, [f"Kovash {n} met Kovash." for n in range(200)])
    places = hits_of(project, lena, KOVASH)
    assert len(places) == 400
    report = HitMarking(project, lena).label(places, "entity", "PERSON", KOVASH)
    assert report.counts == {Fate.MARKED: 400}
    assert report.articles == 200
    query = SearchQuery(marks=MarkFilter(label="PERSON", annotator=lena.row))
    assert len(hits_of(project, lena, query)) == 400
    with project.read() as reading:
        assert [m.key.kind for m in reading.annotations.marks(200, lena.row)] == [MarkKind.ANNOTATION] * 2
    assert undo(project, lena) is not None
    assert hits_of(project, lena, query) == []


def test_what_went_while_a_step_was_planned_is_passed_over(corpus: Workspace, lena: Person) -> None:
    annotating = Annotating(corpus, lena)
    annotating.add(1, "entity", "EVENT", 18, 24)
    annotating.add(1, "entity", "EVENT", 34, 40)
    query = SearchQuery(marks=MarkFilter(label="EVENT", annotator=lena.row))
    places = hits_of(corpus, lena, query)

    class Meanwhile(HitMarking):
        """Somebody undoes a step between planning and writing."""

        def carry_out(self, *args: Any, **more: Any) -> BulkReport:
            undo(corpus, lena)
            return super().carry_out(*args, **more)

    Meanwhile(corpus, lena).reject(places, query)
    assert not any(m[3] == "EVENT" for m in truth(corpus, lena))


CLAIM_TEXT = "Dorvan calm. The ministry said the dam had held."


def _claim_project(new_project: Callable[[], Workspace]) -> tuple[Workspace, Person]:
    """A suggested claim with a source and a cue."""
    workspace = new_project()
    lena = workspace.perform("add", lambda w: w.people.ensure("Lena M."), undoable=False).result
    spans = [
        suggested(CLAIM_TEXT, words, label)._replace(layer=layer)
        for words, label, layer in (
            ("the dam had held", "CLAIM", "claim"),
            ("The ministry", "SOURCE", "attribution"),
            ("said", "CUE", "attribution"),
        )
    ]
    seed(workspace, [CLAIM_TEXT, "Nobody.", "Nothing."], [spans])
    claim, source, cue = spans
    relations = [
        Relation(id="r1", label="claimed_by", head=claim.id, child=source.id),
        Relation(id="r2", label="cued_by", head=claim.id, child=cue.id),
    ]

    def relate(writing: Writing) -> None:
        batch = writing.suggestions.get(1)["batch_id"]
        writing.suggestions.add_relations_bulk(1, "test", relations, batch)

    workspace.perform("relate", relate, undoable=False)
    return workspace, lena


@pytest.mark.parametrize(("layer", "label"), [("entity", "EVENT"), ("claim", "CLAIM")])
def test_relabelling_suggestions_is_what_doing_so_one_by_one_is(
    new_project: Callable[[], Workspace], layer: str, label: str
) -> None:
    workspace, lena = _claim_project(new_project)
    other, ours = _claim_project(new_project)
    query = SearchQuery(marks=MarkFilter(label="CLAIM", annotator=lena.row))
    report = HitMarking(workspace, lena).label(hits_of(workspace, lena, query), layer, label, query)
    assert report.counts.total() == 1
    Annotating(other, ours).relabel(1, MarkKey(MarkKind.SUGGESTION, 1), layer, label)
    assert truth(workspace, lena) == truth(other, ours)
    for project, person in ((workspace, lena), (other, ours)):
        assert undo(project, person) is not None
    assert truth(workspace, lena) == truth(other, ours)
