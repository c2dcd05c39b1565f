from __future__ import annotations

from dataclasses import dataclass

import pytest

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.claims.board import Board, BoardFilter
from annotator.services.claims.link_claims import Linking
from annotator.services.history import redo, undo
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

MINISTRY = "The ministry said its units held the Talvik dam. Nobody was hurt, Irena Kovash said."
STRIKERS = "Marek Oduya said workers held the Talvik dam. More than 120 people were hurt, he said."
WEATHER = "The harbour town of Velm expects rain, forecasters said."


@dataclass
class Desk:
    project: Workspace
    person: Person
    board: Board
    rows: list[int]

    def mark(self, number: int, words: str, layer: str = "claim", label: str = "CLAIM") -> MarkKey:
        with self.project.read() as reading:
            start = reading.documents.text(self.rows[number]).index(words)
        Annotating(self.project, self.person).add(self.rows[number], layer, label, start, start + len(words))
        marks = Article(self.project, self.person, self.rows[number]).marks()
        return next(m.key for m in marks if (m.text, m.label) == (words, label))

    def seen(self) -> object:
        return seen(self.board)


def seen(board: Board) -> object:
    """Everything a board shows, to be compared with a fresh reading."""
    subjects = {(s.id, s.frame, frozenset(s.claims), s.contradicted) for s in board.subjects()}
    return subjects, [
        (
            board.get(key),
            [(link.label, link.status, link.other, link.outward) for link in board.links_of(key)],
            [(c.claim.key, round(c.score, 6)) for c in board.candidates(key)],
        )
        for key in board.claim_keys()
    ]


@pytest.fixture
def desk(project: Workspace, lena: Person) -> Desk:
    rows = seed(project, [MINISTRY, STRIKERS, WEATHER])
    desk = Desk(project, lena, Board(project, lena), rows)
    project.listen(desk.board.refresh)
    return desk


def test_a_claim_shows_who_says_it_and_its_likest_partner_elsewhere(desk: Desk) -> None:
    held = desk.mark(0, "its units held the Talvik dam")
    desk.mark(1, "workers held the Talvik dam")
    desk.mark(2, "The harbour town of Velm expects rain")
    ministry = desk.mark(0, "ministry", "entity", "ORG")
    Relating(desk.project, desk.person).link(desk.rows[0], held, CLAIMED_BY, ministry)
    claim = desk.board.get(held)
    assert claim is not None
    assert (claim.claimer, claim.number, claim.text) == ("ministry", "c1", "its units held the Talvik dam")
    assert desk.board.candidates(held)[0].claim.text == "workers held the Talvik dam"


def test_a_link_is_seen_from_both_ends_and_undone_and_redone(desk: Desk) -> None:
    one, other = desk.mark(0, "Nobody was hurt"), desk.mark(1, "More than 120 people were hurt")
    Linking(desk.project, desk.person).link(one, "contradicts", other)
    assert [(x.label, x.other, x.outward) for x in desk.board.links_of(one)] == [("contradicts", other, True)]
    assert [(x.label, x.other, x.outward) for x in desk.board.links_of(other)] == [
        ("contradicts", one, False)
    ]
    assert not desk.board.candidates(one)
    undo(desk.project, desk.person)
    assert not desk.board.links_of(one)
    assert desk.board.candidates(one)
    redo(desk.project, desk.person)
    assert desk.board.links_of(other)


def test_a_later_word_on_two_claims_takes_the_place_of_the_earlier(desk: Desk) -> None:
    one, other = desk.mark(0, "Nobody was hurt"), desk.mark(1, "More than 120 people were hurt")
    linking = Linking(desk.project, desk.person)
    linking.link(one, "supports", other)
    linking.not_related(other, one)
    assert [(x.label, x.status) for x in desk.board.links_of(one)] == [("related", Status.REJECTED)]
    linking.link(one, "same", other)
    assert [x.label for x in desk.board.links_of(other)] == ["same"]
    linking.unlink(other, one)
    assert not desk.board.links_of(one)


def test_linking_a_suggested_claim_accepts_it_in_the_same_step(project: Workspace, lena: Person) -> None:
    words = ("Nobody was hurt", "More than 120 people were hurt")
    texts = (MINISTRY, STRIKERS)
    spans = [
        [suggested(text, said, "CLAIM")._replace(layer="claim")]
        for text, said in zip(texts, words, strict=True)
    ]
    seed(project, texts, spans)
    board = Board.read(project, lena)
    one, other = board.claim_keys()
    assert one.kind is MarkKind.SUGGESTION
    before = seen(board)
    project.listen(board.refresh)
    Linking(project, lena).link(one, "contradicts", other)
    assert [key.kind for key in board.claim_keys()] == [MarkKind.ANNOTATION] * 2
    assert board.links_of(board.claim_keys()[0])[0].other == board.claim_keys()[1]
    assert seen(board) == seen(Board.read(project, lena))
    undo(project, lena)
    assert seen(board) == before
    redo(project, lena)
    assert seen(board) == seen(Board.read(project, lena))


def test_what_a_change_touched_is_enough_to_be_up_to_date(desk: Desk) -> None:
    one = desk.mark(0, "Nobody was hurt")
    two = desk.mark(1, "More than 120 people were hurt")
    three = desk.mark(1, "workers held the Talvik dam")
    linking = Linking(desk.project, desk.person)
    linking.link(one, "contradicts", two)
    linking.not_related(one, three)
    linking.set_camp("ministry", "government")
    Annotating(desk.project, desk.person).delete(desk.rows[1], two)
    assert desk.seen() == seen(Board.read(desk.project, desk.person))
    for _ in range(4):
        undo(desk.project, desk.person)
        assert desk.seen() == seen(Board.read(desk.project, desk.person))


def test_a_deleted_claim_takes_its_links_along_and_undo_brings_both_back(desk: Desk) -> None:
    one, other = desk.mark(0, "Nobody was hurt"), desk.mark(1, "More than 120 people were hurt")
    Linking(desk.project, desk.person).link(one, "contradicts", other)
    Annotating(desk.project, desk.person).delete(desk.rows[1], other)
    assert not desk.board.links_of(one)
    undo(desk.project, desk.person)
    assert [x.other for x in desk.board.links_of(one)] == [other]


def test_a_span_that_is_no_claim_any_more_loses_its_links_until_that_is_undone(desk: Desk) -> None:
    one, other = desk.mark(0, "Nobody was hurt"), desk.mark(1, "More than 120 people were hurt")
    third = desk.mark(2, "The harbour town of Velm expects rain")
    linking = Linking(desk.project, desk.person)
    linking.link(one, "contradicts", other)
    linking.not_related(third, one)
    annotating = Annotating(desk.project, desk.person)
    annotating.relabel(desk.rows[0], one, "entity", "EVENT")
    assert not desk.board.links_of(other)
    assert not desk.board.links_of(third)
    with desk.project.read() as reading:
        assert not list(reading.links.across(desk.person.row))
    undo(desk.project, desk.person)
    assert [x.other for x in desk.board.links_of(other)] == [one]
    assert desk.seen() == seen(Board.read(desk.project, desk.person))


def test_subjects_bring_claims_together_and_say_what_was_decided(desk: Desk) -> None:
    one, other = desk.mark(0, "Nobody was hurt"), desk.mark(1, "More than 120 people were hurt")
    both = [s for s in desk.board.subjects() if {one, other} <= set(s.claims)]
    assert both
    assert not both[0].contradicted
    Linking(desk.project, desk.person).link(one, "contradicts", other)
    assert next(s for s in desk.board.subjects() if s.id == both[0].id).contradicted
    linked = BoardFilter(relation="contradicts")
    assert {c.key for c in desk.board.claims_of(both[0].id, linked)} == {one, other}
    assert not desk.board.subjects(BoardFilter(relation="same"))


def test_camps_are_shown_and_undone(desk: Desk) -> None:
    held = desk.mark(0, "its units held the Talvik dam")
    ministry = desk.mark(0, "ministry", "entity", "ORG")
    Relating(desk.project, desk.person).link(desk.rows[0], held, CLAIMED_BY, ministry)
    Linking(desk.project, desk.person).set_camp("ministry", " the  state ")
    claim = desk.board.get(held)
    assert claim is not None
    assert claim.camp == "the state"
    assert desk.board.claims_of(desk.board.subjects()[0].id, BoardFilter(camp="the state"))
    undo(desk.project, desk.person)
    assert desk.board.camps() == {}


def test_nobody_links_somebody_elses_claim_and_a_claim_is_not_linked_to_itself(desk: Desk) -> None:
    one, other = desk.mark(0, "Nobody was hurt"), desk.mark(1, "More than 120 people were hurt")
    tomas = desk.project.perform("add annotator", lambda w: w.people.ensure("Tomas"), undoable=False).result
    with pytest.raises(UserFixable, match="another annotator"):
        Linking(desk.project, tomas).link(one, "same", other)
    with pytest.raises(UserFixable, match="itself"):
        Linking(desk.project, desk.person).link(one, "same", one)
    assert Board.read(desk.project, tomas).claim_keys() == []


def test_nothing_changed_is_said(desk: Desk) -> None:
    assert not desk.board.refresh(Changes())
