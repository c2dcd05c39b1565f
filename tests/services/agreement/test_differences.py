"""Differences between annotators: found where they stand, counted, named when they come again."""

from __future__ import annotations

import pytest

from annotator.agreement.asked import Asked, Choices
from annotator.agreement.cases import Kind
from annotator.services.agreement.agree import agreement
from annotator.services.agreement.differences import differences
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.projects.projects import person_in
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import seed

TEXT = "the Harbour Union said the bridge was closed, but the Harbour Union and the Harbour Union were wrong."


@pytest.fixture
def two(project: Workspace) -> tuple[int, Person, Person]:
    row = seed(project, [TEXT])[0]
    return row, person_in(project, "Lena"), person_in(project, "Omar")


def mark(project: Workspace, row: int, person: Person, spans: list[tuple[str, str, str, int]]) -> None:
    annotating = Annotating(project, person)
    for layer, label, words, nth in spans:
        start = -1
        for _ in range(nth + 1):
            start = TEXT.index(words, start + 1)
        annotating.add(row, layer, label, start, start + len(words))
    annotating.set_status(row, WorkStatus.DONE)


def test_each_difference_stands_with_its_words(project: Workspace, two: tuple[int, Person, Person]) -> None:
    row, lena, omar = two
    mark(project, row, lena, [("entity", "ORG", "the Harbour Union", n) for n in range(3)])
    mark(project, row, omar, [("entity", "ORG", "Harbour Union", n) for n in range(3)])
    mark(project, row, omar, [("entity", "FAC", "bridge", 0)])
    found = differences(project, Asked())
    assert found is not None
    assert found.annotators == ("Lena", "Omar")
    assert [d.words for d in found.found] == [
        "the Harbour Union",
        "bridge",
        "the Harbour Union",
        "the Harbour Union",
    ]
    assert found.found[1].before.endswith("said the ")
    assert found.counts == {
        Kind.MISSING: 1,
        Kind.LABEL: 0,
        Kind.BOUNDARY: 3,
        Kind.ENTRY: 0,
        Kind.FEATURE: 0,
        Kind.RELATION: 0,
    }
    assert [(p.words, p.cases) for p in found.patterns] == [("“the” before ORG, or not", (0, 2, 3))]


def test_a_claim_said_by_another_differs_in_its_relation(
    project: Workspace, two: tuple[int, Person, Person]
) -> None:
    row, lena, omar = two
    spans = [("entity", "ORG", "Harbour Union", 0), ("claim", "CLAIM", "the bridge was closed", 0)]
    mark(project, row, lena, spans)
    mark(project, row, omar, spans)
    marks = {m.label: m.key for m in Article(project, lena, row).marks()}
    Relating(project, lena).link(row, marks["CLAIM"], CLAIMED_BY, marks["ORG"])
    found = differences(project, Asked())
    assert found is not None
    assert [(d.case.layer, set(d.case.kinds)) for d in found.found] == [("claim", {Kind.RELATION})]
    assert found.agreed == 1


def test_relations_and_features_are_measured_where_spans_are_alike(
    project: Workspace, two: tuple[int, Person, Person]
) -> None:
    row, lena, omar = two
    spans = [("entity", "ORG", "Harbour Union", 0), ("claim", "CLAIM", "the bridge was closed", 0)]
    for person in (lena, omar):
        mark(project, row, person, spans)
        marks = {m.label: m.key for m in Article(project, person, row).marks()}
        Relating(project, person).link(row, marks["CLAIM"], CLAIMED_BY, marks["ORG"])
        Annotating(project, person).set_feature(row, marks["CLAIM"], "stance", person.name)
    found = agreement(project, Asked(choices=Choices(draws=0)))
    assert found is not None
    assert [(r.label, r.f1.value) for r in found.report.relations] == [("claimed_by", 1.0)]
    stance = next(f for f in found.report.features if f.feature == "stance")
    assert (stance.items, stance.percent) == (1, 0.0)


def test_it_stops_when_it_is_told_to(project: Workspace, two: tuple[int, Person, Person]) -> None:
    row, lena, omar = two
    for person in (lena, omar):
        mark(project, row, person, [])
    assert differences(project, Asked(), cancelled=lambda: True) is None
    assert agreement(project, Asked(), cancelled=lambda: True) is None
