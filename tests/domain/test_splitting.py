"""Splits of a dataset, with nothing in two of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import WrongUse
from annotator.domain.splitting import Article, By, plan_of, split

_ARTICLES = st.lists(
    st.builds(
        Article,
        id=st.uuids().map(str),
        outlet=st.sampled_from(["", "Herald", "HERALD", "Post", "Wire"]),
        published=st.sampled_from(["", "2031-05-01", "2031-05-02", "2031-06-01"]),
    ),
    min_size=1,
    max_size=30,
    unique_by=lambda article: article.id,
)


def test_shares_are_read_as_people_write_them() -> None:
    assert plan_of("train=.8,dev=.1,test=.1").shares == {"train": 0.8, "dev": 0.1, "test": 0.1}
    assert plan_of(" a = 3 , b = 1 ").shares == {"a": 0.75, "b": 0.25}
    assert plan_of("train=80%,test=20%", "outlet", 7).by is By.OUTLET


@pytest.mark.parametrize(
    "text", ["", "train", "train=0", "train=-1,test=2", "a=1,a=2", "../x=1", "a=nan", "a=inf"]
)
def test_what_is_no_split_is_refused(text: str) -> None:
    with pytest.raises(WrongUse, match="split"):
        plan_of(text)
    with pytest.raises(WrongUse, match="colour"):
        plan_of("a=1", "colour")


@given(_ARTICLES, st.sampled_from(list(By)), st.integers(0, 99), st.data())
def test_each_article_is_in_one_split_and_nothing_in_two(
    articles: list[Article], by: By, seed: int, data: st.DataObject
) -> None:
    number = st.integers(0, len(articles) - 1)
    ties = data.draw(st.lists(st.tuples(number, number), max_size=5))
    plan = plan_of("train=.6,dev=.2,test=.2", by, seed)
    found = split(articles, ties, plan)
    assert set(found.split_of) == {article.id for article in articles}
    for one, other in ties:
        assert found.split_of[articles[one].id] == found.split_of[articles[other].id]
    for what in ("outlet", "published"):
        if by is (By.OUTLET if what == "outlet" else By.DATE):
            placed: dict[str, str] = {}
            for article in articles:
                key = getattr(article, what).casefold()
                if key:
                    assert placed.setdefault(key, found.split_of[article.id]) == found.split_of[article.id]
    order = data.draw(st.permutations(range(len(articles))))
    again = split([articles[at] for at in order], [(order.index(a), order.index(b)) for a, b in ties], plan)
    assert again.split_of == found.split_of


def test_shares_are_met_and_another_seed_is_another_split() -> None:
    articles = [Article(f"{number:04}") for number in range(1_000)]
    plan = plan_of("train=.8,dev=.1,test=.1", seed=1)
    found = split(articles, [], plan).split_of
    sizes = {name: sum(each == name for each in found.values()) for name in plan.shares}
    assert sizes == {"train": 800, "dev": 100, "test": 100}
    assert split(articles, [], plan_of("train=.8,dev=.1,test=.1", seed=2)).split_of != found


def test_by_date_nothing_is_learned_from_the_future() -> None:
    articles = [
        Article(f"{day:02}-{n}", published=f"2031-05-{day:02}") for day in range(1, 11) for n in range(3)
    ]
    found = split(articles, [(0, 29)], plan_of("train=.7,test=.3", "date")).split_of
    # The first article is a copy of the last one: it goes where that is.
    assert found["01-0"] == found["10-2"] == "test"
    assert (
        max(d for d, s in found.items() if s == "train")[:2]
        < min(d for d, s in found.items() if s == "test" and not d.startswith("01"))[:2]
    )
