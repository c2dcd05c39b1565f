from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.ballot import Ballot
from annotator.suggest.gather import analysed
from annotator.suggest.settle import settle
from tests.suggest.conftest import Propose, settled
from tests.suggest.marked import articles, exact_f1

_SAID = (
    "Idris Talabo said in the Mbelo province on Monday , that at least three 40 Karuva fighters - led . \n"
)
_ODD = "President “ ” 's ’s of and MBELO May 2021 \U0001f600 e\u0301 \ud800 \u200d مرحبا Ministry Lake river"
NEWS = st.lists(st.sampled_from([*_SAID.split(" "), *_ODD.split(" ")]), max_size=60).map(" ".join)


@given(
    NEWS | st.text(),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 60)), max_size=3),
    st.sampled_from(["en", ""]),
)
def test_spans_lie_in_the_text_apart_from_each_other_and_from_furniture(
    text: str, ranges: list[tuple[int, int]], language: str
) -> None:
    furniture = [(min(a, len(text)), min(a + b, len(text))) for a, b in ranges]
    end = 0
    for span in settled(text, furniture, language):
        assert end <= span.start < span.end <= len(text)
        assert 0 <= span.score <= 1
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        assert all(span.end <= a or b <= span.start for a, b in furniture if a < b)
        end = span.end


@given(NEWS, NEWS)
def test_an_analysis_of_another_text_does_no_harm(text: str, other: str) -> None:
    for span in settle(text, analysed(other), Ballot()):
        assert 0 <= span.start < span.end <= len(text)


def test_a_generic_noun_belongs_to_the_place_before_it(proposed: Propose) -> None:
    found = proposed("They live in Ossu province, by the Sende river and near Arl airport.")
    assert found == [("Ossu province", "GPE"), ("Sende river", "LOC"), ("Arl airport", "FAC")]


def test_a_noun_that_goes_on_does_not_belong_to_the_place(proposed: Propose) -> None:
    assert ("Mbelo", "GPE") in proposed("He fled to Mbelo. In Mbelo, the Mbelo city council met.")


def test_titles_possessives_articles_and_compounds_stay_outside(proposed: Propose) -> None:
    found = proposed(
        "President Idris Talabo’s men fought the Karuva. Karuva fighters and the leader of the Karuva left. "
        "An anti-Karuva march followed the Karuva-led one. Mr. Talabo spoke."
    )
    assert [words for words, _ in found] == ["Idris Talabo", *["Karuva"] * 5, "Talabo"]
    assert {label for words, label in found if words == "Karuva"} == {"ORG"}


def test_where_the_text_calls_a_place_a_valley_it_is_one(proposed: Propose) -> None:
    found = proposed("He was governor of Osk. He lived in Osk. “Osk is a valley,” he said.")
    assert [label for words, label in found if words == "Osk"] == ["GPE", "GPE", "LOC"]


def test_a_heading_in_title_case_shows_only_known_names(proposed: Propose) -> None:
    found = proposed(
        "Rebels Say They Have Taken Mbelo\n\nThe rebels fled Mbelo. In Mbelo, the siege of Mbelo ended."
    )
    assert found == [("Mbelo", "GPE")] * 4


def test_a_heading_in_capitals_shows_the_names_of_the_article(proposed: Propose) -> None:
    found = proposed("REBELS FLEE MBELO\n\nThe rebels fled Mbelo. In Mbelo, the siege of Mbelo ended.")
    assert found[0] == ("MBELO", "GPE")


def test_an_event_keeps_its_year(proposed: Propose) -> None:
    assert proposed("It was the worst since the Bread Riots of 1921.") == [("Bread Riots of 1921", "EVENT")]


def test_uncertain_names_score_below_certain_ones() -> None:
    text = "He lives in Norway. She went to see Arlo Venn."
    scores = {text[s.start : s.end]: s.score for s in settled(text)}
    assert scores["Norway"] > 0.8
    assert scores.get("Arlo Venn", 0.0) < 0.6


def test_other_languages_get_dates_and_numbers_only() -> None:
    text = "قال محمود في رام الله إن نحو 170 شخصاً وصلوا صباح الخميس"
    assert [s.label for s in settled(text, language="")] == ["CARDINAL", "DATE"]


def test_rules_alone_find_most_of_the_articles_names() -> None:
    score = exact_f1(([(s.start, s.end, s.label) for s in settled(text)], gold) for text, gold in articles())
    assert score >= 0.85


def test_dates_and_counts_of_the_articles_are_found() -> None:
    def kept(spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        return [span for span in spans if span[2] in {"DATE", "CARDINAL"}]

    pairs = [([(s.start, s.end, s.label) for s in settled(text)], gold) for text, gold in articles()]
    assert exact_f1((kept(mine), kept(gold)) for mine, gold in pairs) >= 0.97


@pytest.mark.parametrize("text", ["", " ", "\n" * 1000, "a" * 5000, "\ud800", "x\ufffe\uffff\U0001fffe y"])
def test_empty_and_strange_texts_have_nothing_to_suggest(text: str) -> None:
    assert settled(text) == []
