"""Text files."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import record_of
from annotator.formats.reading import read

OPTIONS = ReadOptions()


@given(
    st.text(
        st.one_of(st.sampled_from(" \n\u2028\u00a0e\u0301é😀\u202eaB."), st.characters(codec="utf-8")),
        min_size=1,
        max_size=60,
    )
)
def test_the_text_is_kept_exactly(text: str) -> None:
    try:
        record = record_of("a.txt", text.encode(), ReadOptions(encoding="utf-8"))
    except UnusableInput:
        assert not text.strip("\ufeff").strip()
        return
    if not any(c in text for c in "\r\0") and not text.startswith("\ufeff"):
        assert record.document.text == text


def test_the_document_remembers_its_bytes() -> None:
    data = "Zürich\r\n".encode("cp1252")
    record = record_of("folder/a.txt", data, OPTIONS)

    assert record.document.text == "Zürich\n"
    assert (record.document.source_file, record.document.encoding) == ("folder/a.txt", "cp1252")
    assert record.document.sha256 == sha256(data).hexdigest()
    assert "guessed to be cp1252" in record.notes[0]


def test_front_matter_speaks_for_the_article() -> None:
    matter = b"---\ntitle: Guard storms dam\ndate: 14 March 2024\noutlet: Herald\n---\n"
    data = matter + b"# Another\n\nThe guard came.\n"
    document = record_of("a.md", data, OPTIONS).document

    assert document.text == data.decode()
    assert (document.title, document.published, document.outlet) == (
        "Guard storms dam",
        "2024-03-14",
        "Herald",
    )
    assert document.text[document.furniture[0].end :].startswith("# Another")


@pytest.mark.parametrize("data", [b" \n\t \n", "\u2028\u00a0".encode(), b"\n" * 100])
def test_white_space_is_no_article(data: bytes) -> None:
    with pytest.raises(UnusableInput, match="nothing but white space"):
        record_of("a.txt", data, OPTIONS)


def test_limits_are_stated_when_they_are_met() -> None:
    with pytest.raises(UnusableInput, match="12 characters; an article may have 10"):
        record_of("a.txt", b"Guard storms", ReadOptions(most_characters=10))
    (item,) = read("a.txt", b"Guard storms the dam", ReadOptions(most_bytes=10))
    assert isinstance(item, Refusal)
    assert "the most one article may have" in item.reason


def test_markdown_keeps_its_marks_but_not_in_the_title() -> None:
    body = "The guard entered the dam before dawn, a spokeswoman told reporters there."
    text = f"# Guard storms the dam\n\n{body}\n"
    (item,) = read("a.md", text.encode())

    assert isinstance(item, Record)
    assert (item.document.text, item.document.title) == (text, "Guard storms the dam")
