from __future__ import annotations

import pytest

from annotator.suggest.counts import english_counts


def counts(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in english_counts(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at least three soldiers and up to 50,000 people", ["at least three", "up to 50,000"]),
        (
            "Thousands fled; dozens of villages, tens of thousands",
            ["Thousands", "dozens", "tens of thousands"],
        ),
        ("more than one million requests", ["more than one million"]),
        ("between 5,000 and 10,000 birds", ["between 5,000 and 10,000"]),
        ("30 to 40 houses, 300-400 men", ["30 to 40", "300-400"]),
        ("an estimated 200 people", ["estimated 200"]),
        ("forty-two flights, half a dozen ships", ["forty-two", "half a dozen"]),
        ("It has only one road and at least one bridge", ["one", "at least one"]),
        ("the seven gates, the two sides", ["seven"]),
        ("handed over two machines", ["two"]),
        ("the number of houses stands at 40, of whom", ["40"]),
        ("1.5 million residents", ["1.5 million"]),
    ],
)
def test_counts_are_found_with_what_bounds_them(text: str, found: list[str]) -> None:
    assert counts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "20 percent, 20%, $20, 20 euros, €20 million",
        "80 km, 12 square kilometres, 5 kg, 20 degrees",
        "three times, three hours, twenty past four, half past four, at 4.31",
        "shortly after four and was over by seven",
        "number 6, No. 6, unit 12, gates three, four and five",
        "Lena Marsh, 34, and a man of 52",
        "one of them, one fighter, no one",
        "the F-16, COVID-19, the 21st century",
        "it ended 2-1",
        "in 2001",
        "two-thirds of five-storey houses",
    ],
)
def test_measures_times_ages_scores_and_names_of_things_are_no_counts(text: str) -> None:
    assert counts(text) == []


def test_a_run_of_digits_without_end_is_no_count() -> None:
    assert counts("1" * 10_000) == []
