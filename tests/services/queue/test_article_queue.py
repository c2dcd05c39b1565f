from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.changes import Changes
from annotator.domain.document import Document
from annotator.domain.span import Span, Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting
from annotator.services.history import undo
from annotator.services.projects.details import correct
from annotator.services.projects.projects import person_in
from annotator.services.queue.article_queue import ArticleQueue, Show, Wish
from annotator.services.queue.columns import Stopped
from annotator.services.queue.order import Order, in_order, natural
from annotator.services.queue.work_time import keep
from annotator.services.team.work_overview import work_overview
from annotator.store.access import Writing
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace

# Title, outlet, day, and the scores of its suggestions.
ARTICLES = (
    ("Dam 10 opens", "Harbour Post", "2031-05-02", (0.9, 0.8)),
    ("“Dam 9” closes", "Älv", "2031-05-01", (0.3, 0.9, 0.9)),
    ("Élan in Talvik", "harbour news", "", (0.5,)),
    ("elan lost", "", "2031-04-30", ()),
)
FIRST, SECOND, THIRD, FOURTH = 1, 2, 3, 4


def span(number: int, score: float) -> Span:
    start = number * 2
    return Span(
        id=f"s{number}",
        layer="entity",
        label="ORG",
        start=start,
        end=start + 1,
        text="x",
        status=Status.SUGGESTED,
        score=score,
    )


@pytest.fixture
def lena(project: Workspace) -> Person:
    """The annotator, in a project of the articles."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        documents = [
            Document(id=f"d{n}", text="x " * (40 - n), title=title, outlet=outlet, published=day)
            for n, (title, outlet, day, _) in enumerate(ARTICLES)
        ]
        rows = writing.documents.add_bulk(documents, batch)
        for row, (_, _, _, scores) in zip(rows, ARTICLES, strict=True):
            writing.suggestions.add_bulk(row, "test", [span(n, s) for n, s in enumerate(scores)], batch)
        writing.batches.finish(batch)

    project.perform("import", fill)
    return person_in(project, "Lena")


@pytest.fixture
def queue(project: Workspace, lena: Person) -> ArticleQueue:
    queue = ArticleQueue(project, lena)
    project.listen(queue.refresh)
    return queue


@pytest.mark.parametrize(
    ("order", "rows"),
    [
        (Order.IMPORTED, [FIRST, SECOND, THIRD, FOURTH]),
        (Order.NAME, [SECOND, FIRST, THIRD, FOURTH]),
        (Order.DATE, [FOURTH, SECOND, FIRST, THIRD]),  # without a date: last
        (Order.OUTLET, [SECOND, THIRD, FIRST, FOURTH]),
        (Order.LENGTH, [FOURTH, THIRD, SECOND, FIRST]),
        (Order.UNCERTAIN, [THIRD, SECOND, FIRST, FOURTH]),
        (Order.WAITING, [SECOND, FIRST, THIRD, FOURTH]),
        (Order.DISAGREEMENT, [FIRST, SECOND, THIRD, FOURTH]),
    ],
)
def test_the_list_has_the_order_that_was_asked_for(
    queue: ArticleQueue, order: Order, rows: list[int]
) -> None:
    assert queue.rows(Wish(order=order)) == rows


def test_turned_round_what_has_nothing_to_be_ordered_by_still_comes_last(queue: ArticleQueue) -> None:
    assert queue.rows(Wish(order=Order.DATE, reverse=True)) == [FIRST, SECOND, FOURTH, THIRD]
    assert queue.rows(Wish(order=Order.WAITING, reverse=True)) == [THIRD, FIRST, SECOND, FOURTH]
    assert queue.rows(Wish(reverse=True)) == [FOURTH, THIRD, SECOND, FIRST]


def test_filters_follow_what_is_done_and_undone(
    project: Workspace, lena: Person, queue: ArticleQueue
) -> None:
    act = Annotating(project, lena)
    counts = queue.counts(waiting=True)
    assert (counts[Show.ALL], counts[Show.NEW], counts[Show.WAITING], counts[Show.DONE]) == (4, 4, 3, 0)
    act.set_status(FIRST, WorkStatus.FLAGGED, "odd")
    act.set_status(SECOND, WorkStatus.DONE)
    act.set_status(FOURTH, WorkStatus.SKIPPED)
    act.accept(THIRD, [Article(project, lena, THIRD).marks()[0].key])
    Noting(project, lena).write(FIRST, "why?")
    shown = {show: queue.rows(Wish(show=show)) for show in Show}
    assert shown == {
        Show.ALL: [FIRST, SECOND, THIRD, FOURTH],
        Show.NEW: [],
        Show.IN_PROGRESS: [THIRD],
        Show.FLAGGED: [FIRST],
        Show.SKIPPED: [FOURTH],
        Show.DONE: [SECOND],
        Show.NOTES: [FIRST],
        Show.WAITING: [FIRST, SECOND],
    }
    assert {show: len(rows) for show, rows in shown.items()} == queue.counts(waiting=True)
    undo(project, lena)
    undo(project, lena)
    assert queue.rows(Wish(show=Show.NOTES)) == []
    assert queue.rows(Wish(show=Show.WAITING)) == [FIRST, SECOND, THIRD]
    assert queue.counts()[Show.NEW] == 1


def test_filters_combine_with_words_outlet_and_days(
    project: Workspace, lena: Person, queue: ArticleQueue
) -> None:
    assert queue.rows(Wish(words="DAM harbour")) == [FIRST]
    assert queue.rows(Wish(words="dam", order=Order.NAME)) == [SECOND, FIRST]
    assert queue.rows(Wish(outlet="")) == [FOURTH]
    assert queue.rows(Wish(since="2031-05")) == [FIRST, SECOND]
    assert queue.rows(Wish(since="2031-04-30", until="2031-05-01", order=Order.DATE)) == [FOURTH, SECOND]
    assert queue.rows(Wish(until="2031-05")) == [FIRST, SECOND, FOURTH]
    assert queue.rows(Wish(show=Show.DONE, words="dam")) == []
    correct(project, lena, THIRD, "title", "A third dam")
    assert queue.rows(Wish(words="dam")) == [FIRST, SECOND, THIRD]
    assert queue.first_with("dam", 2) == [FIRST, SECOND]


def test_disagreement_is_one_less_f1_of_those_who_have_done_the_article(
    project: Workspace, lena: Person, queue: ArticleQueue
) -> None:
    tomas = person_in(project, "Tomas")
    mine, theirs = Annotating(project, lena), Annotating(project, tomas)
    for act in (mine, theirs):
        for row in (FIRST, SECOND, THIRD):
            act.add(row, "entity", "ORG", 20, 21)
    theirs.add(SECOND, "entity", "ORG", 22, 23)
    theirs.add(THIRD, "entity", "GPE", 24, 25)
    mine.add(THIRD, "entity", "ORG", 24, 25)
    for row in (FIRST, SECOND):
        mine.set_status(row, WorkStatus.DONE)
        theirs.set_status(row, WorkStatus.DONE)
    mine.set_status(THIRD, WorkStatus.DONE)  # Tomas has not finished it
    assert queue.rows(Wish(order=Order.DISAGREEMENT)) == [SECOND, FIRST, THIRD, FOURTH]
    theirs.set_status(THIRD, WorkStatus.DONE)
    assert queue.rows(Wish(order=Order.DISAGREEMENT)) == [THIRD, SECOND, FIRST, FOURTH]


def test_suggesters_disagree_where_nobody_has_done_the_article(
    project: Workspace, lena: Person, queue: ArticleQueue
) -> None:
    def suggest(writing: Writing) -> None:
        batch = writing.batches.begin("suggest", {})
        writing.suggestions.add_bulk(SECOND, "other", [span(7, 0.9)], batch)
        writing.suggestions.add_bulk(FIRST, "other", [span(0, 0.9), span(1, 0.9)], batch)
        writing.batches.finish(batch)

    project.perform("suggest", suggest)
    assert queue.rows(Wish(order=Order.DISAGREEMENT)) == [SECOND, FIRST, THIRD, FOURTH]


def test_what_several_suggest_alike_waits_once_and_one_decision_settles_it(
    project: Workspace, lena: Person, queue: ArticleQueue
) -> None:
    def suggest(writing: Writing) -> None:
        batch = writing.batches.begin("suggest", {})
        writing.suggestions.add_bulk(FIRST, "other", [span(0, 0.2), span(1, 0.2)], batch)
        writing.suggestions.add_bulk(THIRD, "other", [span(0, 0.2)], batch)
        writing.batches.finish(batch)

    project.perform("suggest", suggest)
    # The second has three places, the first two: a row for each suggester would make it four.
    assert queue.rows(Wish(order=Order.WAITING)) == [SECOND, FIRST, THIRD, FOURTH]
    assert queue.rows(Wish(order=Order.UNCERTAIN)) == [THIRD, SECOND, FIRST, FOURTH]
    act = Annotating(project, lena)
    act.accept(FIRST, [mark.key for mark in Article(project, lena, FIRST).marks()])
    act.relabel(THIRD, Article(project, lena, THIRD).marks()[0].key, "entity", "GPE")
    assert queue.rows(Wish(show=Show.WAITING)) == [SECOND]
    assert queue.counts(waiting=True)[Show.WAITING] == 1
    assert ArticleQueue(project, lena).rows(Wish(show=Show.WAITING)) == [SECOND]
    undo(project, lena)
    assert queue.rows(Wish(show=Show.WAITING)) == [SECOND, THIRD]


def test_the_next_open_article_is_that_of_the_list_as_it_is_shown(
    project: Workspace, lena: Person, queue: ArticleQueue
) -> None:
    act = Annotating(project, lena)
    shown = [FOURTH, SECOND, FIRST]
    assert queue.next_open(shown, FOURTH) == SECOND
    act.set_status(SECOND, WorkStatus.DONE)
    assert queue.next_open(shown, FOURTH) == FIRST
    act.set_status(FIRST, WorkStatus.SKIPPED)
    assert queue.next_open(shown, FIRST) == FOURTH
    assert queue.next_open(shown, FOURTH) is None
    assert queue.next_open(shown, THIRD) == FOURTH


def test_articles_taken_back_are_listed_and_counted_no_more(
    project: Workspace, lena: Person, queue: ArticleQueue
) -> None:
    assert queue.counts()[Show.ALL] == 4
    project.undo(None)
    queue.refresh(Changes(corpus=True))
    assert queue.rows(Wish(order=Order.NAME)) == []
    assert queue.counts()[Show.ALL] == 0


def test_the_overview_tells_what_everybody_has_done(project: Workspace, lena: Person) -> None:
    person_in(project, "Ana")  # has done nothing
    act = Annotating(project, lena)
    act.accept(FIRST, [mark.key for mark in Article(project, lena, FIRST).marks()])
    act.set_status(SECOND, WorkStatus.FLAGGED)
    keep(project, lena, {FIRST: 120.0})
    overview = work_overview(project)
    (work,) = overview.people
    assert (overview.articles, work.name, work.decisions, work.seconds) == (4, "Lena", 2, 120)
    assert work.an_hour == pytest.approx(60)
    assert work.articles[WorkStatus.NEW] == 2
    assert work.articles[WorkStatus.IN_PROGRESS] == work.articles[WorkStatus.FLAGGED] == 1


@given(st.lists(st.tuples(st.integers(0, 50), st.integers()), max_size=6000))
def test_sorting_in_stretches_is_sorting(items: list[tuple[int, int]]) -> None:
    assert in_order(items) == sorted(items)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Dam 9", "dam 10"), ("Émile", "Fabre"), ("“Alpha”", "beta"), ("a 007", "a 8"), ("ألف", "باء")],
)
def test_names_are_ordered_as_people_do(one: str, other: str) -> None:
    assert natural(one) < natural(other)


def test_a_list_that_nobody_wants_any_more_is_left(queue: ArticleQueue) -> None:
    asked: list[None] = []

    def stop() -> bool:
        asked.append(None)
        return True

    for wish in (Wish(order=Order.UNCERTAIN), Wish(show=Show.WAITING), Wish(words="dam")):
        with pytest.raises(Stopped):
            queue.rows(wish, stop)
    assert asked
    assert queue.rows(Wish(order=Order.UNCERTAIN)) == [THIRD, SECOND, FIRST, FOURTH]
