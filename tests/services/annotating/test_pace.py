from __future__ import annotations

import pytest

from annotator.domain.leaning import Leaning
from annotator.domain.mark import Mark
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.pace import Pace
from annotator.services.history import undo
from annotator.services.projects.projects import person_in
from annotator.store.people import Person
from annotator.store.rules import Words
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

NAMES = ("Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal")
TEXTS = tuple(f"{name} saw May there. {name} spoke." for name in NAMES)


class Work:
    """One annotator, whose pace follows every commit."""

    def __init__(self, workspace: Workspace, person: Person, rows: list[int]) -> None:
        self.workspace, self.person, self.rows = workspace, person, rows
        self.annotating = Annotating(workspace, person)
        self.pace = Pace.read(workspace, person)

    def may(self, at: int) -> tuple[Article, Mark]:
        article = Article(self.workspace, self.person, self.rows[at])
        article.take_pace(self.pace)
        return article, next(m for m in article.marks() if m.text == "May")

    def leaning(self, at: int = 7) -> Leaning:
        return self.may(at)[1].leaning


@pytest.fixture
def work(project: Workspace) -> Work:
    spans = [
        [suggested(t, "May", "DATE", 0.9), suggested(t, n, "PERSON")]
        for t, n in zip(TEXTS, NAMES, strict=True)
    ]
    rows = seed(project, TEXTS, spans)
    return Work(project, person_in(project, "Lena"), rows)


def reject(work: Work, *places: int) -> None:
    for at in places:
        article, mark = work.may(at)
        work.pace.follow(work.annotating.reject(article.row, [mark.key]))


def test_the_third_rejection_of_the_same_words_lets_the_others_sink_at_once(work: Work) -> None:
    open_article = Article(work.workspace, work.person, work.rows[7])
    open_article.take_pace(work.pace)
    first = open_article.next_undecided(-1)
    for at in range(3):
        assert not any(m.leaning for m in open_article.marks())
        article, mark = work.may(at)
        touched = work.pace.follow(work.annotating.reject(article.row, [mark.key]))
        changed = open_article.follow_pace(touched)
        assert changed is (at == 2)
    assert [m.text for m in open_article.marks() if m.leaning is Leaning.DOWN] == ["May"]
    # What sank is asked last, wherever it stands.
    assert first is not None
    after = open_article.next_undecided(TEXTS[7].index("saw"))
    assert after is not None
    assert after.text == NAMES[7]
    assert Pace.read(work.workspace, work.person).learned(*_of(work)).words.rejected == 3


def test_a_suggestion_whose_decision_was_taken_back_is_led_like_the_others(work: Work) -> None:
    open_article = Article(work.workspace, work.person, work.rows[7])
    open_article.take_pace(work.pace)
    reject(work, 0, 1)
    may = next(m for m in open_article.marks() if m.text == "May")
    accepted = work.annotating.accept(open_article.row, [may.key])
    open_article.refresh(accepted)
    open_article.follow_pace(work.pace.follow(accepted))
    passed = undo(work.workspace, work.person)
    assert passed is not None
    open_article.refresh(passed.changes)
    open_article.follow_pace(work.pace.follow(passed.changes))
    assert not any(m.leaning for m in open_article.marks())
    article, mark = work.may(2)
    open_article.follow_pace(work.pace.follow(work.annotating.reject(article.row, [mark.key])))
    assert [m.text for m in open_article.marks() if m.leaning is Leaning.DOWN] == ["May"]


def _of(work: Work) -> tuple[Mark, str]:
    article, mark = work.may(7)
    return mark, article.document.text


def test_undo_takes_back_what_a_decision_taught(work: Work) -> None:
    reject(work, 0, 1, 2)
    assert work.leaning() is Leaning.DOWN
    step = undo(work.workspace, work.person)
    assert step is not None
    work.pace.follow(step.changes)
    assert work.leaning() is Leaning.NONE


def test_acceptances_raise_what_was_in_doubt_and_relabelling_lowers(work: Work) -> None:
    for at in range(3):
        article, mark = work.may(at)
        work.pace.follow(work.annotating.relabel(article.row, mark.key, "entity", "PERSON"))
    assert work.leaning() is Leaning.DOWN
    for at in range(3, 7):
        article, mark = work.may(at)
        work.pace.follow(work.annotating.accept(article.row, [mark.key]))
    assert work.leaning() is Leaning.NONE  # four of seven: its own score stands


def test_only_ones_own_decisions_lead(work: Work) -> None:
    reject(work, 0, 1, 2)
    other = Work(work.workspace, person_in(work.workspace, "Tomas"), work.rows)
    assert other.leaning() is Leaning.NONE


@pytest.mark.parametrize("words", [None, Words("entity", "DATE", "May")])
def test_a_fresh_beginning_is_one_step_that_undo_takes_back(work: Work, words: Words | None) -> None:
    reject(work, 0, 1, 2)
    work.pace.begin_afresh(words)
    work.pace = Pace.read(work.workspace, work.person)
    assert work.leaning() is Leaning.NONE
    assert undo(work.workspace, work.person) is not None
    work.pace = Pace.read(work.workspace, work.person)
    assert work.leaning() is Leaning.DOWN


def test_a_fresh_beginning_with_other_words_changes_nothing(work: Work) -> None:
    reject(work, 0, 1, 2)
    work.pace.begin_afresh(Words("entity", "DATE", "June"))
    work.pace = Pace.read(work.workspace, work.person)
    assert work.leaning() is Leaning.DOWN
