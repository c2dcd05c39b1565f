"""Furniture: found, with nothing of the article taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import FurnitureKind
from annotator.formats import furniture_wording as wording
from annotator.formats.article import Source, document_of
from annotator.formats.furniture import may_be_worded

PARAGRAPHS = (
    "The guard entered the dam before dawn, a spokeswoman told reporters in the capital on Thursday.",
    "It was not clear by noon who held the turbine hall, or whether anybody had been hurt in the raid.",
    "“We are still here,” a man who answered the telephone of the strike committee said at about nine.",
)
BODY = "\n\n".join(PARAGRAPHS)


def furniture(text: str) -> list[tuple[str, FurnitureKind]]:
    return [(text[f.start : f.end], f.kind) for f in document_of(text, Source(file="a")).furniture]


def around(*, above: str = "", below: str = "") -> str:
    top = f"Guard storms the dam\n\n{above}\n\n" if above else "Guard storms the dam\n\n"
    return f"{top}{BODY}\n\n{below}" if below else top + BODY


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Printable version | Mar 14, 2024", FurnitureKind.PRINT_NOTICE),
        ("Exit mobile version", FurnitureKind.NAVIGATION),
        ("Photo: Guards at the gate of the dam", FurnitureKind.PHOTO_CREDIT),
        ("I. VOLLARD via Getty Images", FurnitureKind.PHOTO_CREDIT),
        ("Image credit: Ines Vollard/AFP", FurnitureKind.PHOTO_CREDIT),
        ("Comments are closed.", FurnitureKind.COMMENTS),
        ("Leave a comment", FurnitureKind.COMMENTS),
        ("Share this: Mail · Print · Copy link", FurnitureKind.SHARING),
        ("🔔 Follow us · 💬 14 comments · ↗️ Share", FurnitureKind.SHARING),
        ("Subscribe to our daily newsletter", FurnitureKind.SHARING),
        ("Read more: The flood at Minek in pictures", FurnitureKind.NAVIGATION),
        ("Advertisement", FurnitureKind.NAVIGATION),
        ("© 2024 Dorvan Herald. All rights reserved.", FurnitureKind.COPYRIGHT),
        ("The views in this column are the author’s own.", FurnitureKind.OTHER),
    ],
)
def test_page_lines_are_furniture_above_and_below_the_article(line: str, kind: FurnitureKind) -> None:
    assert furniture(around(below=line)) == [(line, kind)]
    assert (line, kind) in furniture(around(above=line))


@pytest.mark.parametrize(
    "line", ["What's Hot", "Most read", "Related articles", "More from Talvik", "Trending"]
)
def test_headings_of_lists_are_furniture_only_outside_the_article(line: str) -> None:
    assert furniture(around(below=line)) == [(line, FurnitureKind.NAVIGATION)]
    inside = f"Guard storms the dam\n\n{PARAGRAPHS[0]}\n\n{line}\n\n{PARAGRAPHS[1]}\n\n{PARAGRAPHS[2]}"
    assert furniture(inside) == []


def test_the_list_under_such_a_heading_is_furniture_too() -> None:
    below = "What’s Hot\nGuard “fully in control”, says ministry\nTen gardens to visit before Easter"

    assert [words for words, _ in furniture(around(below=below))] == below.split("\n")


def test_crumbs_and_section_names_above_the_article() -> None:
    assert furniture(around(above="Home › News › Courts")) == [
        ("Home › News › Courts", FurnitureKind.NAVIGATION)
    ]
    assert furniture(around(above="VALLEY RADIO | NEWSROOM")) == [
        ("VALLEY RADIO | NEWSROOM", FurnitureKind.NAVIGATION)
    ]


def test_repeated_captions_beside_a_credit_are_captions() -> None:
    caption = "The gate of the Talvik dam on March 14, 2024"
    text = around(below=f"{caption}\n{caption}\nINES VOLLARD via Getty Images\n\nWhat's Hot")

    assert furniture(text) == [
        (caption, FurnitureKind.PHOTO_CAPTION),
        (caption, FurnitureKind.PHOTO_CAPTION),
        ("INES VOLLARD via Getty Images", FurnitureKind.PHOTO_CREDIT),
        ("What's Hot", FurnitureKind.NAVIGATION),
    ]


def test_a_heading_before_a_credit_is_not_its_caption() -> None:
    text = (
        f"Guard storms the dam\n\n{PARAGRAPHS[0]}\n\nA long night\n\nPhoto: Ines Vollard\n\n{PARAGRAPHS[1]}"
    )

    assert furniture(text) == [("Photo: Ines Vollard", FurnitureKind.PHOTO_CREDIT)]


def test_a_notice_on_the_end_of_a_paragraph_leaves_the_paragraph() -> None:
    assert furniture(f"{around()} Exit mobile version") == [("Exit mobile version", FurnitureKind.NAVIGATION)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Share prices fell by a fifth in two days, and Vessen Hydro was taken off the exchange at noon.",
        "Photographs of the dam were shared by thousands.",
        "Comments by the minister were closed to the press, three people who were in the room said.",
        "Follow the river down to Minek and you see what the gates did.",
        "“Subscribe to that?” he asked.",
        "He said no.",
        "What is hot about it?",
        "All rights of the workers would be kept, the deal says.",
    ],
)
def test_paragraphs_of_the_article_are_never_furniture(paragraph: str) -> None:
    assert furniture(f"Guard storms the dam\n\n{PARAGRAPHS[0]}\n\n{paragraph}\n\n{PARAGRAPHS[1]}") == []
    assert furniture(around(below=paragraph)) == []


@pytest.mark.parametrize(
    "heading", ["A long night", "Who controls the dam", "Related questions", "More talks"]
)
def test_headings_inside_the_article_are_never_furniture(heading: str) -> None:
    text = f"Guard storms the dam\n\n{PARAGRAPHS[0]}\n\n{heading}\n\n{PARAGRAPHS[1]}\n\n{PARAGRAPHS[2]}"

    assert furniture(text) == []


def test_short_texts_have_no_loose_ends() -> None:
    assert furniture("Acme said.\nTim Cook\nParis") == []


@pytest.mark.parametrize(
    "line", ["X via Getty Images", "Share", "Read more: X", "a b c d", "By X Y", "X | Y"]
)
def test_a_page_of_nothing_else_takes_no_longer_than_its_length(line: str) -> None:
    text = "Guard storms the dam\n" + f"{line}\n" * 20_000

    assert len(furniture(text)) <= 20_001


def test_the_quick_look_for_credits_misses_none_of_their_wording() -> None:
    samples = [
        "X via Getty Images",
        "(Getty Images)",
        "Ines / AP",
        "Ines/Anadolu",
        "Photo by X",
        "Pic: X",
        "Credits: X",
        "AP file photo",
        "AFP images",
        "Representational image",
        "[File: X/Reuters]",
        "REUTERS/X",
        "© AP",
        "TASS photo",
    ]
    credit = wording.either(wording.CREDIT)
    for sample in samples:
        assert credit.search(sample), sample
        assert any(sign in sample.lower() for sign in wording.CREDIT_SIGNS), sample


@given(st.data())
def test_the_quick_look_lets_every_wording_pass(data: st.DataObject) -> None:
    kinds = [*wording.whole(wording.WHOLE), *wording.opening(wording.OPENING)]
    pattern = data.draw(st.sampled_from([pattern for _, pattern in kinds]))
    assert may_be_worded(data.draw(st.from_regex(pattern, fullmatch=False).filter(pattern.match)))
