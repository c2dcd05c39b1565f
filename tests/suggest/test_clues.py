from __future__ import annotations

import pytest

from annotator.suggest.clues import around, inside
from annotator.suggest.reading import Page


def clues(marked: str) -> dict[str, float]:
    """The clues for the word in square brackets."""
    text = marked.replace("[", "").replace("]", "")
    start = marked.index("[")
    run = Page(text).at(start, marked.index("]") - 1)
    assert run is not None
    return around(Page(text), *run)


def favoured(marked: str) -> str:
    found = clues(marked)
    return max(found, key=lambda label: found[label])


@pytest.mark.parametrize(
    "text",
    [
        "the [Sarn] province",
        "the hills of the [Sarn] area",
        "the siege of [Sarn] went on",
        "they fled [Sarn].",
        "in northern [Sarn]",
        "the fighting in [Sarn], he said",
        "[Sarn]’s government",
        "the [Sarn]-based firm",
        "[Sarn] is a valley",
    ],
)
def test_places_are_told_by_nouns_prepositions_and_verbs(text: str) -> None:
    assert favoured(text) == "PLACE" or clues(text).get("GPE", 0) > 1


@pytest.mark.parametrize(
    "text",
    [
        "a [Karuva] spokesman said",
        "the militant group [Karuva]",
        "the leader of the [Karuva]",
        "the [Karuva] have left",
        "three [Karuva] fighters",
        "SARN, March 3. /[KARUVA]/.",
        "Sarn ([Karuva]) – The",
    ],
)
def test_organisations_are_told_by_what_they_have_and_do(text: str) -> None:
    assert favoured(text) == "ORG"


@pytest.mark.parametrize(
    "text",
    [
        "President [Talabo] left",
        "Mr. [Talabo] left",
        "the spokesman, [Idris Talabo], said",
        "[Idris Talabo], an analyst at",
        "[Talabo], 34, left",
        "[Talabo], who left",
        "By [Idris Talabo]",
        "the son of [Talabo]",
    ],
)
def test_persons_are_told_by_titles_roles_and_ages(text: str) -> None:
    assert favoured(text) == "PERSON"


def test_a_name_with_an_article_is_no_person() -> None:
    assert clues("said the [Karuva] on Friday")["PERSON"] < 0


def test_a_dateline_begins_with_a_city() -> None:
    assert favoured("[SARN], March 3. /AGENCY/.") == "GPE"
    assert favoured("[Sarn] (Agency) – The") == "GPE"
    assert favoured("[SARN] — The") == "GPE"


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Norway", "GPE"),
        ("Central Asia", "LOC"),
        ("Norwegian", "NORP"),
        ("Valley Strike Committee", "ORG"),
        ("Institute for Conflict Studies", "PERSON"),
        ("Ministry of Economic Affairs", "ORG"),
        ("Islamic Republic of Sarn", "GPE"),
        ("Kaiser Bridge", "FAC"),
        ("Lake Harn", "LOC"),
        ("Bread Riots", "EVENT"),
        ("ESU", "ORG"),
    ],
)
def test_the_words_of_a_name_tell_what_it_is(name: str, label: str) -> None:
    found = inside(name)
    if name.startswith("Institute"):
        assert found == {}
    else:
        assert max(found, key=lambda key: found[key]) == label
