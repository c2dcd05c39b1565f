"""What an article says about itself."""

from __future__ import annotations

import pytest

from annotator.domain.document import Document, FurnitureKind
from annotator.formats.article import FOUND, Source, document_of

BODY = (
    "The guard entered the dam before dawn, a spokeswoman told reporters in the capital on Thursday.\n\n"
    "It was not clear by noon who held the turbine hall, or whether anybody had been hurt in the raid.\n\n"
    "“We are still here,” a man who answered the telephone of the strike committee said at about nine."
)


def read(*lines: str) -> Document:
    return document_of("\n".join((*lines, BODY)), Source(file="a.txt"))


def found(document: Document, name: str) -> str:
    start, end = document.extra[FOUND][name]
    return document.text[start:end]


def test_the_first_line_is_the_title_when_it_looks_like_one() -> None:
    document = read("Guard storms dam. Nobody knows who holds it", "")

    assert document.title == found(document, "title") == "Guard storms dam. Nobody knows who holds it"


@pytest.mark.parametrize(
    "first",
    [
        "TALVIK, March 14. /MERIDIAN/. Troops entered the dam.",
        "It was a long night at the dam, and nobody slept.",
        "lower case words without an end",
        "- a point of a list",
        "https://example.org/an/address",
        "By Mira Castell",
    ],
)
def test_a_sentence_dateline_or_address_is_no_title(first: str) -> None:
    assert read(first, "").title == ""


def test_hard_wrapped_prose_has_no_title() -> None:
    assert read("The guard entered the dam before dawn on Thursday after", "three days of talks.").title == ""


def test_a_single_line_is_an_article_without_title() -> None:
    assert document_of("Guard storms the dam", Source(file="a")).title == ""


def test_a_date_prefix_gives_the_date_and_is_furniture() -> None:
    document = document_of(f" date 2024-03-14 TALVIK, March 14. /MERIDIAN/. {BODY}", Source(file="a.txt"))

    assert (document.published, document.dateline, document.outlet) == (
        "2024-03-14",
        "TALVIK, March 14. /MERIDIAN/",
        "MERIDIAN",
    )
    assert document.title == ""
    assert [(f.start, f.end, f.kind) for f in document.furniture] == [(0, 16, FurnitureKind.DATE_PREFIX)]


def test_a_title_may_follow_a_date_prefix() -> None:
    document = read("date 2024-03-14 Guard storms the dam at Talvik", "")

    assert (document.title, document.published) == ("Guard storms the dam at Talvik", "2024-03-14")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published: 14 March 2024", "2024-03-14"),
        ("By Mira Castell, 14 March 2024", "2024-03-14"),
        ("TALVIK, March 14, 2024 22:44 IST", "2024-03-14"),
        ("March 14, 2024", "2024-03-14"),
        ("Updated: March 15, 2024 | Published: March 14, 2024", "2024-03-14"),
        ("Last updated 15 March 2024 10:02", "2024-03-15"),
        ("Seen on 06/09/2024", ""),
    ],
)
def test_dates_below_the_title_are_read(line: str, published: str) -> None:
    assert read("Guard storms the dam at Talvik", line, "").published == published


@pytest.mark.parametrize(
    "lines",
    [
        ("Dec 5, 2024", "Guard storms the dam at Talvik", ""),
        ("Printable version | Dec 5, 2024 5:51:47 pm", "Guard storms the dam at Talvik", ""),
        ("Guard storms the dam at Talvik", "Printable version", "Dec 5, 2024", ""),
        ("Guard storms the dam at Talvik", "Dec 5, 2024", "TALVIK, March 14 (Agency) - It is said", ""),
    ],
)
def test_a_print_stamp_is_furniture_and_no_date(lines: tuple[str, ...]) -> None:
    document = read(*lines)
    greyed = "".join(document.text[f.start : f.end] for f in document.furniture)

    assert document.published == ""
    assert document.title == "Guard storms the dam at Talvik"
    assert "Dec 5, 2024" in greyed


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Mira Castell", "Mira Castell"),
        ("BY MIRA CASTELL", "MIRA CASTELL"),
        ("By Paul Drenner and Agnes Rook", "Paul Drenner and Agnes Rook"),
        ("By Jan van der Velde | Staff writer", "Jan van der Velde"),
        ("By Zoë Petrič in Talvik", "Zoë Petrič"),
        ("By Monday the dam was quiet", ""),
        ("By the time the guard came", ""),
        ("By Mira Castell the dam was called safe.", ""),
    ],
)
def test_author_lines(line: str, author: str) -> None:
    assert read("Guard storms the dam at Talvik", line, "").author == author


def test_the_address_of_a_print_page_names_its_site() -> None:
    document = read(
        "Printable version | Dec 5, 2024 | https://www.example.org/news/dam.html", "Guard storms dam", ""
    )

    assert document.url == found(document, "url") == "https://www.example.org/news/dam.html"
    assert document.outlet == "example.org"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2024 Dorvan Herald. All rights reserved.", "Dorvan Herald"),
        ("Copyright 2024 Dorvan Herald", "Dorvan Herald"),
        ("© DH Publishing Pvt Ltd.", ""),
        ("Source: Dorvan Herald", "Dorvan Herald"),
    ],
)
def test_the_outlet_may_stand_below(line: str, outlet: str) -> None:
    document = document_of(f"Guard storms the dam\n\n{BODY}\n\n{line}", Source(file="a.txt"))

    assert document.outlet == outlet


def test_the_name_of_the_site_after_a_bar_is_no_part_of_the_title() -> None:
    document = read("Guard storms the dam at Talvik | Kestrel Post", "")

    assert (document.title, document.outlet) == ("Guard storms the dam at Talvik", "Kestrel Post")


def test_what_the_file_says_goes_before_what_is_found() -> None:
    source = Source(file="a.txt", fields={"title": "Another headline", "outlet": ""})
    document = document_of(f"Guard storms the dam at Talvik\n\n{BODY}", source)

    assert document.title == "Another headline"
    assert "title" not in document.extra.get(FOUND, {})


def test_the_same_text_has_the_same_id() -> None:
    assert read("Guard storms the dam", "").id == read("Guard storms the dam", "").id
    assert read("Guard storms the dam", "").id != read("Guard leaves the dam", "").id
