from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.claims.worth import worth_of


@pytest.mark.parametrize(
    "content",
    [
        "about 350 militants were killed in the clashes",
        "the army took all eight districts on Sunday",
        "Nobody was hurt",
        "mobile networks have been down since Wednesday night",
        "the company employs 640 people",
    ],
)
def test_facts_are_worth_checking(content: str) -> None:
    assert worth_of(content, names=1) >= 0.5


@pytest.mark.parametrize(
    "content",
    [
        "the rebels will be unable to take the valley",
        "we are not going to accept any sort of aggression",
        "they hope to resume talks",
        "that was a pretty foolish act",
        "the government should resign",
        "the ministry did not reply to a request for comment",
        "The message could not be verified",
        "he declined to comment",
        "I do not know who opened the gates",
        "If we had planned it we would have brought blankets",
    ],
)
def test_forecasts_opinions_and_remarks_on_reporting_are_not(content: str) -> None:
    assert worth_of(content, names=0) < 0.5


def test_names_numbers_and_the_past_lift_a_claim() -> None:
    plain = worth_of("they hold the hall", names=0)
    assert plain < worth_of("they hold the hall", names=2)
    assert plain < worth_of("they held the hall", names=0)
    assert plain < worth_of("they hold 12 halls", names=0)


@given(st.text(max_size=200), st.integers(0, 50))
def test_the_worth_stays_between_0_and_1(content: str, names: int) -> None:
    assert 0 <= worth_of(content, names=names) <= 1
