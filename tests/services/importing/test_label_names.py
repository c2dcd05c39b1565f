from __future__ import annotations

import pytest

from annotator.services.importing.label_names import likely
from annotator.services.projects.projects import load_scheme

SCHEME = load_scheme("news-claims")


@pytest.mark.parametrize(
    ("label", "own"),
    [
        ("PERSON", "PERSON"),
        ("PER", "PERSON"),
        ("pers", "PERSON"),
        ("B-PER", "PERSON"),
        ("Persons", "PERSON"),
        ("Organization", "ORG"),
        ("organisations", "ORG"),
        ("http://dbpedia.org/ontology/Person", "PERSON"),
        ("geo-political entity", "GPE"),
        ("Location", "LOC"),
        ("loc", "LOC"),
        ("NUMBER", "CARDINAL"),
    ],
)
def test_a_name_that_is_like_one_of_ours_is_taken_for_it(label: str, own: str) -> None:
    assert likely("entity", label, SCHEME) == ("entity", own)


@pytest.mark.parametrize("label", ["MISC", "PERCENT", "GENE", "X", "", "…", "TIME", "DRUG", "ORGAN"])
def test_what_is_like_nothing_is_left_to_the_person(label: str) -> None:
    assert likely("entity", label, SCHEME) is None


def test_the_layer_follows_the_label() -> None:
    assert likely("entity", "Statement", SCHEME) == ("claim", "CLAIM")
    assert likely("attribution", "SOURCE", SCHEME) == ("attribution", "SOURCE")
