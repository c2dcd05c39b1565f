from __future__ import annotations

import pytest

from annotator.suggest.names import case_runs, ministries, normalised
from annotator.suggest.reading import Page


def runs(text: str) -> list[str]:
    page = Page(text)
    return [page.slice(*run) for run in case_runs(page)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Then Brannian President Ida Marsh left.", ["Brannian", "Ida Marsh"]),
        ("He left the Ministry of Economic Affairs in Oslo.", ["Ministry of Economic Affairs", "Oslo"]),
        ("They saw Pieter van der Laan and Ahmad al-Rifai.", ["Pieter van der Laan", "Ahmad al-Rifai"]),
        ("He met John F. Kerry in May", ["John F. Kerry"]),
        ("anti-Karuva fighters and Karuva-led columns", ["Karuva", "Karuva"]),
        (
            "A man of the Foundation for the Promotion of 21st Century Tools said so.",
            ["Foundation for the Promotion of 21st Century Tools"],
        ),
        ("at St Anna’s Cathedral", ["St Anna’s Cathedral"]),
        ("On Monday the council met. However, it left.", []),
    ],
)
def test_runs_of_capitals_are_cut_at_titles_and_joined_by_of(text: str, found: list[str]) -> None:
    assert runs(text) == found


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("the Karuva’s", "ORG", "Karuva"),
        ("Mr. Idris Talabo", "PERSON", "Idris Talabo"),
        ("Senior Commander Idris Talabo", "PERSON", "Idris Talabo"),
        ("anti-Karuva", "ORG", "Karuva"),
        ("Karuva-led", "ORG", "Karuva"),
        ("Ban Ki-moon", "PERSON", "Ban Ki-moon"),
        ("Karuva spokesman", "ORG", "Karuva"),
        ("Ossu province", "GPE", "Ossu province"),
        ("“Talabo”", "PERSON", "Talabo"),
        ("22:51 Murad", "PERSON", "Murad"),
    ],
)
def test_a_name_loses_articles_titles_possessives_and_compounds(text: str, label: str, name: str) -> None:
    page = Page(text)
    run = normalised(page, 0, len(page), label)
    assert run is not None
    assert page.slice(*run) == name


def test_what_has_no_capital_is_no_name() -> None:
    page = Page("the fighters")
    assert normalised(page, 0, 2, "ORG") is None


def test_a_ministry_in_small_letters_is_found_by_what_it_is_for() -> None:
    page = Page("The interior ministry and a ministry; Foreign ministry")
    assert [page.slice(*run) for run in ministries(page)] == ["interior ministry"]
