from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.figure import Figure
from annotator.suggest.claims.figures import figure_in


@pytest.mark.parametrize(
    ("content", "figure"),
    [
        ("about 350 northern militants were killed in the clashes", "~ 350 militants killed"),
        ("more than 40 fighters had surrendered", "> 40 fighters"),
        ("at least 130 people were wounded", "≥ 130 people injured"),
        ("the flood took up to 50,000 houses", "≤ 50000 houses"),
        ("between 20 and 30 men crossed", "20–30 men"),
        ("Dozens of villages are cut off", "dozens of villages"),
        ("ninety-four people came out", "94 people"),
        ("31 of the patients had breathed in smoke", "31 patients"),
        ("Ten hurt, all lightly", "10 injured"),
        ("Nobody was killed", "0 people killed"),
        ("they may number half a million people", "500000 people"),
        ("there were no civilian casualties", "0 casualties"),
        ("more than 200", "> 200"),
        ("turnout fell to 41 per cent", "41 %"),
        ("at least 20% of the seats", "≥ 20 %"),
        ("Not dozens, not hundreds: we have seen 44 so far", "44"),
        ("well over a hundred", "> 100"),
    ],
)
def test_the_figure_a_claim_asserts_is_found_with_what_it_counts(content: str, figure: str) -> None:
    assert figure_in(content) == figure


@pytest.mark.parametrize(
    "content",
    [
        "It has stood since 1994",
        "2019",
        "The strike began on 26 February",
        "On August 15 the council met",
        "The driver, 58, is still on the ward",
        "he is the third to resign",
        "one of the ministers left",
        "Unit 6 was shut",
        "they met two weeks ago",
        "Nobody pushed him",
        "the valley has only one road",
        "",
    ],
)
def test_dates_ages_ranks_and_names_are_no_figures(content: str) -> None:
    assert figure_in(content) == ""


@given(st.text(alphabet=st.sampled_from("19,. -–%noe abdozenskilled"), max_size=60))
def test_every_figure_found_reads_back(content: str) -> None:
    found = figure_in(content)
    assert found == "" or str(Figure.parse(found)) == found
