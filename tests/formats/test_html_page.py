"""Web pages."""

from __future__ import annotations

import pytest

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record
from annotator.formats.html_page import record_of
from annotator.formats.options import ReadOptions

OPTIONS = ReadOptions()
PARAGRAPHS = "".join(
    f"<p>In hour {n} of the raid the guard held the gate, a spokeswoman told reporters, while the strikers "
    "held the turbine hall and said they would stay there until somebody signed the paper.</p>"
    for n in range(8)
)


def page(body: str, head: str = "") -> Record:
    return record_of(
        "a.html", f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), OPTIONS
    )


def test_only_the_words_of_a_page_are_read() -> None:
    record = page(
        "<script>fetch('http://127.0.0.1:9/')</script><style>p{}</style><noscript>hidden</noscript>"
        "<p>Acme &amp; Co&nbsp;said <b>Tim</b> <i>Cook</i> left.<iframe src='file:///etc/hostname'></iframe>"
        "<svg onload=alert(1)><text>drawn</text></svg></p><p>caf&eacute; &#128512;</p>"
    )

    assert record.document.text == "Acme & Co said Tim Cook left.\ncafé 😀"


def test_the_article_is_told_from_the_rest_of_the_page() -> None:
    record = page(
        "<nav><a href='/'>Home</a> <a href='/n'>News</a></nav><article><h1>Guard storms the dam</h1>"
        f"{PARAGRAPHS}</article><footer>Imprint and more</footer>"
    )

    assert record.document.text.startswith("Guard storms the dam\nIn hour 0")
    assert record.document.text.count("In hour") == 8
    assert "Imprint" not in record.document.text
    assert record.document.title == "Guard storms the dam"


def test_a_page_says_what_it_is_in_json_ld_meta_and_title() -> None:
    record = page(
        PARAGRAPHS,
        '<title>Guard storms dam | Herald</title><meta property="og:site_name" content="Herald">'
        '<link rel="canonical" href="https://example.org/dam">'
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Guard storms dam",'
        '"datePublished":"2024-03-14T10:00:00Z","author":[{"name":"Mira Castell"},{"name":"Paul Drenner"}]}]}'
        '</script><script type="application/ld+json">{broken</script>',
    ).document

    assert (record.title, record.outlet, record.published) == ("Guard storms dam", "Herald", "2024-03-14")
    assert (record.author, record.url) == ("Mira Castell, Paul Drenner", "https://example.org/dam")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"<html><body><p>\x93Z\xfcrich\x94 \x80 5</p></body></html>", "“Zürich” € 5"),
        ('<meta charset="koi8-r"><p>Всё спокойно</p>'.encode("koi8-r"), "Всё спокойно"),
        ('<meta charset="ascii"><p>Zürich</p>'.encode(), "Zürich"),
        ('<?xml version="1.0" encoding="utf-8"?><html><p>Zürich</p></html>'.encode(), "Zürich"),
        (b"<p>nul &#0; and half a pair &#xD800;</p>", "nul \ufffd and half a pair \ufffd"),
    ],
)
def test_pages_are_read_in_their_encoding(data: bytes, text: str) -> None:
    assert record_of("a.html", data, OPTIONS).document.text == text


@pytest.mark.parametrize("body", ["", "<script>x()</script>", "<p> </p>"])
def test_a_page_without_words_is_refused(body: str) -> None:
    with pytest.raises(UnusableInput):
        page(body)


def test_nesting_without_end_harms_nothing() -> None:
    assert page(f"{'<div>' * 200}Guard{'</div>' * 200}").document.text == "Guard"
    with pytest.raises(UnusableInput):
        page(f"{'<div>' * 50_000}Guard{'</div>' * 50_000}")
