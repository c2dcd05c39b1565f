"""From suggestion to suggestion: by place or by score, and back the way one came."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.tab_order import TabOrder
from annotator.services.history import redo, undo
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.bulk.test_bulk_decisions import projects
from tests.services.conftest import seed
from tests.suggested import suggested

TEXT = "one two three four five six"
SCORES = {"one": 0.9, "two": 0.2, "three": None, "four": 0.5, "five": 0.2, "six": 0.7}


def article_of(workspace: Workspace, person: Person) -> Article:
    spans = [suggested(TEXT, word, "GPE", 0.0) for word in SCORES]
    scored = [s._replace(score=SCORES[s.text]) for s in spans]
    [row] = seed(workspace, [TEXT], [scored])
    return Article(workspace, person, row)


def followed(workspace: Workspace, article: Article) -> TabOrder:
    """The order by score, kept in step with the article."""
    order = TabOrder()
    order.lowest_first = True
    workspace.listen(article.refresh)
    workspace.listen(order.follow)
    return order


def words(marks: list[Mark | None]) -> list[str]:
    return [mark.text if mark is not None else "" for mark in marks]


def test_the_lowest_score_comes_first_and_what_has_none_last(project: Workspace, lena: Person) -> None:
    article, order = article_of(project, lena), TabOrder()
    order.lowest_first = True
    mark = order.first(article, 10)
    seen = [mark]
    for _ in range(6):
        assert mark is not None
        mark = order.after(article, mark)
        seen.append(mark)
    assert words(seen) == ["two", "five", "four", "six", "one", "three", "two"]


def test_going_back_goes_the_way_one_came(project: Workspace, lena: Person) -> None:
    article = article_of(project, lena)
    order = followed(project, article)
    marks = {m.text: m for m in article.marks()}
    following = order.after(article, marks["six"])
    assert words([following]) == ["one"]
    # A jump, a decision on the way, and back: past what is decided to where one was before.
    assert words([order.after(article, marks["two"])]) == ["five"]
    Annotating(project, lena).accept(article.row, [marks["two"].key])
    assert words([order.before(article, marks["five"])]) == ["six"]
    assert words([order.before(article, marks["six"])]) == ["four"]
    undo(project, lena)
    assert words([order.before(article, marks["five"])]) == ["two"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["accept", "reject", "undo", "redo", "look"]), st.sampled_from(list(SCORES))
        ),
        max_size=15,
    )
)
def test_whatever_was_decided_the_next_is_the_lowest_that_waits(
    news_scheme: Scheme, steps: list[tuple[str, str]]
) -> None:
    with projects(news_scheme, 0) as both:
        workspace, lena, _ = both[0]
        article = article_of(workspace, lena)
        order = followed(workspace, article)
        act = Annotating(workspace, lena)
        for verb, word in steps:
            mark = next(m for m in article.marks() if m.text == word)
            if verb == "undo":
                undo(workspace, lena)
            elif verb == "redo":
                redo(workspace, lena)
            elif verb != "look" and mark.asked:
                (act.accept if verb == "accept" else act.reject)(article.row, [mark.key])
            # What stood there may stand there as another mark now.
            mark = next(m for m in article.marks() if m.text == word)

            def rank(m: Mark) -> tuple[float, int]:
                return (m.score if m.score is not None else 2.0, m.start)

            waiting = sorted((m for m in article.marks() if m.asked and m.text != word), key=rank)
            beyond = [m for m in waiting if rank(m) > rank(mark)]
            expected = next(iter(beyond or waiting), None)
            assert order.after(article, mark) == expected
            assert order.first(article, 0) == min(
                (m for m in article.marks() if m.asked), key=rank, default=None
            )
