from __future__ import annotations

import pytest

from annotator.domain.errors import UserFixable
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.projects.details import correct
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace

pytestmark = pytest.mark.both_databases


@pytest.fixture
def annotating(project: Workspace, lena: Person) -> Annotating:
    return Annotating(project, lena)


@pytest.fixture
def article(project: Workspace, lena: Person, article_row: int) -> Article:
    view = Article(project, lena, article_row)
    project.listen(view.refresh)
    return view


def mark(article: Article, text: str) -> Mark:
    return next(m for m in article.marks() if m.text == text)


def key(article: Article, text: str) -> MarkKey:
    return mark(article, text).key


def test_accepting_a_suggestion_is_the_annotators_own_row(annotating: Annotating, article: Article) -> None:
    annotating.accept(article.row, [key(article, "TALVIK")])
    accepted = mark(article, "TALVIK")
    assert accepted.status is Status.ACCEPTED
    assert (accepted.score, accepted.origin) == (0.9, "test 1.0")
    assert article.counts().undecided == 4


def test_a_rejection_is_kept(annotating: Annotating, article: Article) -> None:
    annotating.reject(article.row, [key(article, "41")])
    assert mark(article, "41").status is Status.REJECTED
    annotating.accept(article.row, [key(article, "41")])
    assert mark(article, "41").status is Status.ACCEPTED


def test_a_relabelled_suggestion_is_corrected_and_accepted_again_when_set_back(
    annotating: Annotating, article: Article
) -> None:
    annotating.relabel(article.row, key(article, "TALVIK"), "entity", "LOC")
    assert (mark(article, "TALVIK").label, mark(article, "TALVIK").status) == ("LOC", Status.CORRECTED)
    annotating.relabel(article.row, key(article, "TALVIK"), "entity", "GPE")
    assert mark(article, "TALVIK").status is Status.ACCEPTED


def test_edges_move_by_tokens_and_characters(annotating: Annotating, article: Article) -> None:
    row = article.row
    annotating.move_start(row, key(article, "interior ministry"), -1)
    annotating.move_end(row, key(article, "The interior ministry"), 1)
    assert mark(article, "The interior ministry said").status is Status.CORRECTED
    annotating.move_end(row, key(article, "The interior ministry said"), -1)
    annotating.move_start(row, key(article, "The interior ministry"), 1, by_character=True)
    assert mark(article, "he interior ministry").start == 19


def test_an_edge_never_passes_the_other(annotating: Annotating, article: Article) -> None:
    annotating.move_start(article.row, key(article, "41"), 5)
    annotating.move_end(article.row, key(article, "41"), -5)
    annotating.move_end(article.row, key(article, "41"), -9, by_character=True)
    assert mark(article, "4").text == "4"


def test_a_span_added_twice_is_one_span(annotating: Annotating, article: Article) -> None:
    for _ in range(2):
        annotating.add(article.row, "entity", "GPE", 84, 90)
    assert [m.text for m in article.marks() if m.status is Status.ADDED] == ["Dorvan"]


def test_adding_what_is_suggested_accepts_it(annotating: Annotating, article: Article) -> None:
    annotating.add(article.row, "entity", "GPE", 0, 6)
    assert [m.status for m in article.marks() if m.text == "TALVIK"] == [Status.ACCEPTED]


def test_deleting_an_own_span_removes_it_and_a_suggested_one_is_rejected_as_suggested(
    annotating: Annotating, article: Article
) -> None:
    annotating.add(article.row, "entity", "GPE", 84, 90)
    annotating.delete(article.row, key(article, "Dorvan"))
    assert not [m for m in article.marks() if m.text == "Dorvan"]
    annotating.move_end(article.row, key(article, "Irena Kovash"), -1)
    annotating.delete(article.row, key(article, "Irena"))
    assert mark(article, "Irena Kovash").status is Status.REJECTED


def test_several_at_once_are_one_step(annotating: Annotating, article: Article, lena: Person) -> None:
    annotating.accept(article.row, [m.key for m in article.marks()])
    assert article.counts().undecided == 0
    undo(annotating.workspace, lena)
    assert article.counts().undecided == 5


def test_a_decision_begins_the_article_and_done_stays_done(annotating: Annotating, article: Article) -> None:
    seen = [article.status]
    annotating.accept(article.row, [key(article, "TALVIK")])
    seen.append(article.status)
    annotating.set_status(article.row, WorkStatus.DONE)
    annotating.reject(article.row, [key(article, "41")])
    seen.append(article.status)
    assert seen == [WorkStatus.NEW, WorkStatus.IN_PROGRESS, WorkStatus.DONE]


def test_nobody_changes_somebody_elses_span(
    project: Workspace, annotating: Annotating, article: Article
) -> None:
    annotating.accept(article.row, [key(article, "TALVIK")])
    tomas = project.perform("add annotator", lambda w: w.people.ensure("Tomas R."), undoable=False).result
    with pytest.raises(UserFixable, match="another annotator"):
        Annotating(project, tomas).relabel(article.row, key(article, "TALVIK"), "entity", "LOC")
    theirs = Article(project, tomas, article.row)
    assert all(m.undecided for m in theirs.marks())


def test_features_are_set_and_taken_away(annotating: Annotating, article: Article) -> None:
    annotating.set_feature(article.row, key(article, "TALVIK"), "entry", "Talvik (town)")
    assert dict(mark(article, "TALVIK").features) == {"entry": "Talvik (town)"}
    annotating.set_feature(article.row, key(article, "TALVIK"), "entry", "")
    assert mark(article, "TALVIK").status is Status.ACCEPTED


def test_the_next_undecided_goes_round(annotating: Annotating, article: Article) -> None:
    first, second = article.marks()[:2]
    assert article.after(first) == second
    assert article.after(first, backwards=True) == article.marks()[-1]
    last = article.marks()[-1]
    assert article.after(last) == first
    assert article.next_undecided(0, backwards=True) == last
    annotating.accept(article.row, [m.key for m in article.marks()])
    assert article.next_undecided(0) is None


def test_what_is_corrected_of_the_page_shows_at_once(
    annotating: Annotating, article: Article, lena: Person
) -> None:
    correct(annotating.workspace, lena, article.row, "outlet", "Kestrel Post")
    assert article.document.outlet == "Kestrel Post"
    undo(annotating.workspace, lena)
    assert article.document.outlet == ""
