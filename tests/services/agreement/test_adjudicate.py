"""Settling differences into gold: by hand, by rule, with what annotators change afterwards, and undone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.agreement.cases import Kind
from annotator.agreement.strategy import Strategy
from annotator.domain.errors import UserFixable
from annotator.domain.scheme_changes.change import Change
from annotator.domain.scheme_changes.labels import MergeLabels, RenameLabel
from annotator.domain.scheme_changes.relations import RenameRelation
from annotator.domain.scheme_changes.splitting import SplitLabel, SplitRule
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.agreement.settled_cases import ArticleState, CaseState, Choice, Settled
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.history import redo, undo
from annotator.services.projects.projects import person_in
from annotator.services.scheme.change_scheme import change_scheme
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import seed

TEXT = "the Harbour Union of Dorvan said the bridge was closed on Monday, and Irena Kovash denied it."


class Team:
    """Three annotators and a lead in a project with one article."""

    def __init__(self, project: Workspace) -> None:
        self.project = project
        self.row = seed(project, [TEXT])[0]
        self.lead = person_in(project, "Mara")
        self.people = [person_in(project, name) for name in ("Lena", "Omar", "Petra")]

    def mark(self, who: int, *spans: tuple[str, str], layer: str = "entity") -> None:
        annotating = Annotating(self.project, self.people[who])
        for label, words in spans:
            start = TEXT.index(words)
            annotating.add(self.row, layer, label, start, start + len(words))

    def finish(self) -> None:
        for person in self.people:
            Annotating(self.project, person).set_status(self.row, WorkStatus.DONE)

    def key(self, who: int, words: str) -> tuple[Annotating, object]:
        mark = next(m for m in Article(self.project, self.people[who], self.row).marks() if m.text == words)
        return Annotating(self.project, self.people[who]), mark.key

    def article(self, lead: Person | None = None) -> ArticleState:
        found = Adjudicating(self.project, lead or self.lead).article(self.row)
        assert found is not None
        return found

    def gold(self) -> list[tuple[str, str]]:
        with self.project.read() as reading:
            gold = reading.people.named("gold")
            if gold is None:
                return []
            return [(s.label, s.text) for s in reading.annotations.spans(self.row, gold.row)]


@pytest.fixture
def team(project: Workspace) -> Team:
    team = Team(project)
    team.mark(0, ("ORG", "Harbour Union"), ("GPE", "Dorvan"), ("PERSON", "Irena Kovash"), ("DATE", "Monday"))
    team.mark(1, ("ORG", "Harbour Union"), ("ORG", "Dorvan"), ("PERSON", "Irena Kovash"))
    team.mark(2, ("ORG", "Harbour Union"), ("GPE", "Dorvan"), ("PERSON", "Kovash"), ("FAC", "bridge"))
    team.finish()
    return team


def test_what_all_say_is_taken_over_and_the_rest_stays_open(team: Team) -> None:
    done = Adjudicating(team.project, team.lead).settle(Strategy.UNANIMOUS)
    assert done is not None
    assert (done.settled, done.left_open) == (1, 4)
    assert team.gold() == [("ORG", "Harbour Union")]
    article = team.article()
    assert [c.state for c in article.cases].count(Settled.OPEN) == article.open == 4


def test_the_majority_decides_on_spans_and_on_there_being_none(team: Team) -> None:
    done = Adjudicating(team.project, team.lead).settle(Strategy.MAJORITY)
    assert done is not None
    assert (done.settled, done.no_span, done.left_open) == (5, 2, 0)
    assert team.gold() == [("ORG", "Harbour Union"), ("GPE", "Dorvan"), ("PERSON", "Irena Kovash")]


def test_settling_is_one_step_and_undo_brings_the_start_back(team: Team) -> None:
    before = team.article()
    Adjudicating(team.project, team.lead).settle(Strategy.MAJORITY)
    undo(team.project, team.lead)
    assert team.gold() == []
    assert team.article() == before


def test_a_version_is_taken_one_is_edited_one_is_none_and_each_says_who_and_why(team: Team) -> None:
    adjudicating = Adjudicating(team.project, team.lead)
    Adjudicating(team.project, team.lead).settle(Strategy.UNANIMOUS)
    article = team.article()
    open_cases = {TEXT[c.case.start : c.case.end]: c for c in article.cases if c.state is Settled.OPEN}
    place = open_cases["Dorvan"]
    assert place.case.kinds == {Kind.LABEL}
    adjudicating.take(article, place, place.case.versions[0], "a town")
    start = TEXT.index("the bridge")
    adjudicating.edit(team.article(), open_cases["bridge"], (start, start + 10, "FAC"))
    adjudicating.none(team.article(), open_cases["Monday"], "no date of the event")
    person = open_cases["Irena Kovash"]
    adjudicating.take(team.article(), person, person.case.versions[0])
    article = team.article()
    assert article.open == 0
    assert team.gold() == [
        ("ORG", "Harbour Union"),
        ("GPE", "Dorvan"),
        ("FAC", "the bridge"),
        ("PERSON", "Irena Kovash"),
    ]
    told = {c.verdict.choice: c.verdict for c in article.cases if c.verdict is not None}
    assert told[Choice.NONE].reason == "no date of the event"
    assert told[Choice.NONE].gold is None
    assert told[Choice.EDITED].by == team.lead.row
    assert told["unanimous"].versions[0]["who"] == "Lena"
    for _ in range(5):
        undo(team.project, team.lead)
    assert team.gold() == []


def test_another_decision_takes_the_place_of_the_former(team: Team) -> None:
    adjudicating = Adjudicating(team.project, team.lead)
    for nth in (0, 1):
        article = team.article()
        case = next(c for c in article.cases if TEXT[c.case.start : c.case.end] == "Dorvan")
        adjudicating.take(article, case, case.case.versions[nth])
    assert team.gold() == [("ORG", "Dorvan")]
    article = team.article()
    case = next(c for c in article.cases if c.state is Settled.DECIDED)
    adjudicating.reopen(article, case)
    assert team.gold() == []


@pytest.mark.parametrize("first", ["Dorvan", "Monday"])
def test_a_span_that_two_decisions_led_to_goes_with_the_last_of_them(team: Team, first: str) -> None:
    adjudicating = Adjudicating(team.project, team.lead)
    start = TEXT.index("Dorvan")

    def case_of(words: str) -> CaseState:
        return next(c for c in team.article().cases if TEXT[c.case.start : c.case.end] == words)

    for words in ("Dorvan", "Monday"):
        adjudicating.edit(team.article(), case_of(words), (start, start + len("Dorvan"), "GPE"))
    assert team.gold() == [("GPE", "Dorvan")]
    adjudicating.reopen(team.article(), case_of(first))
    assert team.gold() == [("GPE", "Dorvan")]
    adjudicating.none(team.article(), case_of("Monday" if first == "Dorvan" else "Dorvan"))
    assert team.gold() == []
    for _ in range(4):
        undo(team.project, team.lead)
    assert team.gold() == []


def test_gold_goes_stale_when_an_annotator_changes_their_work(team: Team) -> None:
    Adjudicating(team.project, team.lead).settle(Strategy.UNANIMOUS)
    annotating, key = team.key(1, "Harbour Union")
    annotating.relabel(team.row, key, "entity", "NORP")  # type: ignore[arg-type]  # a mark's key
    article = team.article()
    assert article.stale == 1
    assert team.gold() == [("ORG", "Harbour Union")]
    stale = next(c for c in article.cases if c.state is Settled.STALE)
    Adjudicating(team.project, team.lead).take(article, stale, stale.case.versions[0])
    assert team.article().stale == 0


def test_a_change_of_the_scheme_is_no_change_of_anybodys_work(team: Team) -> None:
    settled = Adjudicating(team.project, team.lead).settle(Strategy.MAJORITY)
    assert settled is not None
    before = team.article()
    with team.project.read() as reading:
        former = reading.schemes.get().label("entity", "ORG")
    assert former is not None
    changes: list[Change] = [
        RenameLabel(layer="entity", label="PERSON", name="HUMAN"),
        MergeLabels(layer="entity", label="FAC", into_layer="entity", into="LOC"),
        SplitLabel(
            layer="entity",
            label="ORG",
            into=(replace(former, name="UNION", key=""),),
            rules=(SplitRule(to="UNION", words=("union",)),),
            otherwise="ORG",
        ),
    ]
    change_scheme(team.project, changes, team.lead)
    after = team.article()
    assert [c.state for c in after.cases] == [c.state for c in before.cases]
    assert Settled.STALE not in {c.state for c in after.cases}
    assert {v.label for c in after.cases for v in c.case.versions} >= {"HUMAN", "LOC", "UNION"}
    undo(team.project, team.lead)
    assert team.article() == before


def test_relations_and_features_that_are_called_otherwise_leave_gold_as_it_is(project: Workspace) -> None:
    team = Team(project)
    for who in range(3):
        team.mark(who, ("PERSON", "Irena Kovash"))
        team.mark(who, ("CLAIM", "the bridge was closed on Monday"), layer="claim")
        marks = {m.label: m.key for m in Article(project, team.people[who], team.row).marks()}
        Relating(project, team.people[who]).link(team.row, marks["CLAIM"], CLAIMED_BY, marks["PERSON"])
    team.finish()
    Adjudicating(project, team.lead).settle(Strategy.UNANIMOUS)
    change_scheme(
        project,
        [
            RenameRelation(name=CLAIMED_BY, to="said_by"),
            RenameLabel(layer="entity", label="PERSON", name="HUMAN"),
        ],
        team.lead,
    )
    article = team.article()
    assert [c.state for c in article.cases] == [Settled.DECIDED, Settled.DECIDED]
    assert {r for c in article.cases for v in c.case.versions for r in v.relations}


def test_gold_that_no_annotator_has_any_more_is_told_and_can_go(team: Team) -> None:
    Adjudicating(team.project, team.lead).settle(Strategy.UNANIMOUS)
    for who in range(3):
        annotating, key = team.key(who, "Harbour Union")
        annotating.delete(team.row, key)  # type: ignore[arg-type]  # a mark's key
    article = team.article()
    assert len(article.orphans) == article.stale == 1
    Adjudicating(team.project, team.lead).drop_orphan(article, article.orphans[0])
    assert team.gold() == []
    assert not team.article().orphans


def test_relations_of_the_versions_come_along_when_both_ends_are_gold(project: Workspace) -> None:
    team = Team(project)
    for who in range(3):
        team.mark(who, ("ORG", "Harbour Union"))
        team.mark(who, ("CLAIM", "the bridge was closed on Monday"), layer="claim")
        person = team.people[who]
        marks = {m.label: m.key for m in Article(project, person, team.row).marks()}
        if who < 2:
            Relating(project, person).link(team.row, marks["CLAIM"], CLAIMED_BY, marks["ORG"])
    team.finish()
    Adjudicating(project, team.lead).settle(Strategy.UNANIMOUS)
    assert team.gold() == [("ORG", "Harbour Union")]
    Adjudicating(project, team.lead).settle(Strategy.MAJORITY)
    with project.read() as reading:
        gold = reading.people.named("gold")
        assert gold is not None
        relations = reading.annotations.mark_relations(team.row, gold.row)
    assert [r.label for r in relations] == [CLAIMED_BY]


def test_the_trusted_annotator_decides_a_label(team: Team) -> None:
    done = Adjudicating(team.project, team.lead).settle(
        Strategy.BEST, trusted={"GPE": "Omar", "PERSON": "Petra", "ORG": "Lena"}
    )
    assert done is not None
    assert team.gold() == [("ORG", "Harbour Union"), ("ORG", "Dorvan"), ("PERSON", "Kovash")]


def test_without_names_the_one_who_agrees_most_is_trusted(team: Team) -> None:
    assert Adjudicating(team.project, team.lead).settle(Strategy.BEST) is not None
    assert ("ORG", "Harbour Union") in team.gold()


def test_weighing_tells_how_reliable_it_takes_everybody_to_be(team: Team) -> None:
    done = Adjudicating(team.project, team.lead).settle(Strategy.WEIGHTED, least=0.5)
    assert done is not None
    assert len(done.weighings["entity"].estimates.accuracy) == 3
    assert ("ORG", "Harbour Union") in team.gold()


def test_only_leads_settle(team: Team) -> None:
    with pytest.raises(UserFixable, match="Lena is not a lead"):
        Adjudicating(team.project, team.people[0]).settle(Strategy.UNANIMOUS)


def test_an_article_is_finished_when_the_lead_says_so(team: Team) -> None:
    adjudicating = Adjudicating(team.project, team.lead)
    adjudicating.finish(team.article())
    assert team.article().done
    undo(team.project, team.lead)
    assert not team.article().done


def test_it_stops_and_keeps_nothing(team: Team) -> None:
    asked = iter([False, True])
    assert (
        Adjudicating(team.project, team.lead).settle(Strategy.MAJORITY, cancelled=lambda: next(asked, True))
        is None
    )
    assert team.gold() == []


def test_settling_is_taken_back_and_brought_again_unless_the_lead_has_decided_since(team: Team) -> None:
    adjudicating = Adjudicating(team.project, team.lead)
    adjudicating.settle(Strategy.MAJORITY)
    settled = team.article()
    undo(team.project, team.lead)
    redo(team.project, team.lead)
    assert team.article() == settled
    undo(team.project, team.lead)
    case = next(c for c in team.article().cases if TEXT[c.case.start : c.case.end] == "Dorvan")
    adjudicating.none(team.article(), case)
    undo(team.project, team.lead)
    assert team.gold() == []
    adjudicating.settle(Strategy.UNANIMOUS)
    assert team.gold() == [("ORG", "Harbour Union")]


def test_what_was_settled_by_rule_is_decided_otherwise_by_hand(team: Team) -> None:
    adjudicating = Adjudicating(team.project, team.lead)
    adjudicating.settle(Strategy.MAJORITY)
    article = team.article()
    case = next(c for c in article.cases if TEXT[c.case.start : c.case.end] == "Dorvan")
    adjudicating.take(article, case, case.case.versions[1], "the team of that name")
    assert ("ORG", "Dorvan") in team.gold()
    undo(team.project, team.lead)
    assert ("GPE", "Dorvan") in team.gold()
    undo(team.project, team.lead)
    assert team.gold() == []


def test_what_changes_while_a_rule_settles_is_worked_out_anew(team: Team) -> None:
    annotating, key = team.key(1, "Harbour Union")

    def meanwhile(_done: int, _of: int | None, _what: str) -> None:
        if any(
            m.label == "ORG" and m.key == key for m in Article(team.project, team.people[1], team.row).marks()
        ):
            annotating.relabel(team.row, key, "entity", "NORP")  # type: ignore[arg-type]  # a mark's key

    done = Adjudicating(team.project, team.lead).settle(Strategy.UNANIMOUS, progress=meanwhile)
    assert done is not None
    assert team.gold() == []
    assert {c.state for c in team.article().cases} == {Settled.OPEN}


def test_a_taken_version_brings_its_own_relations(project: Workspace) -> None:
    team = Team(project)
    for who in range(3):
        team.mark(who, ("ORG", "Harbour Union"))
        team.mark(who, ("CLAIM", "the bridge was closed on Monday"), layer="claim")
    marks = {m.label: m.key for m in Article(project, team.people[0], team.row).marks()}
    Relating(project, team.people[0]).link(team.row, marks["CLAIM"], CLAIMED_BY, marks["ORG"])
    team.finish()
    adjudicating = Adjudicating(project, team.lead)
    adjudicating.settle(Strategy.UNANIMOUS)
    for annotator, relations in ((1, []), (0, [CLAIMED_BY])):
        article = team.article()
        case = next(c for c in article.cases if c.case.layer == "claim")
        assert case.case.kinds == {Kind.RELATION}
        adjudicating.take(article, case, case.case.versions[annotator])
        with project.read() as reading:
            gold = reading.people.named("gold")
            assert gold is not None
            found = reading.annotations.mark_relations(team.row, gold.row)
        assert [r.label for r in found] == relations
