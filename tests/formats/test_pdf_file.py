"""PDF files."""

from __future__ import annotations

import io

import pytest
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter

from annotator.domain.record import Record, Refusal
from annotator.formats.pdf_file import joined_paragraphs
from annotator.formats.reading import read

PARAGRAPHS = (
    "The guard entered the dam before dawn on Thursday, a spokeswoman told reporters in the capital, and "
    "held the gatehouse and the visitor centre by seven.",
    "It was not clear by noon who held the turbine hall, or whether anybody had been hurt in the raid, which "
    "the strike committee called senseless.",
)


def pdf(*paragraphs: str) -> bytes:
    document = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=12)
    for paragraph in paragraphs:
        document.multi_cell(0, 6, paragraph)
        document.ln(6)
    return bytes(document.output())


def test_lines_become_paragraphs_again() -> None:
    (item,) = read("a.pdf", pdf("Guard storms the dam", *PARAGRAPHS))

    assert isinstance(item, Record)
    lines = [line for line in item.document.text.split("\n") if line]
    assert lines == ["Guard storms the dam", *PARAGRAPHS]
    assert item.document.title == "Guard storms the dam"
    assert "joined to paragraphs" in item.notes[0]


def test_words_divided_at_a_line_end_are_put_together() -> None:
    assert joined_paragraphs("The guard entered the com-\npound before the dawn of\nthe day.") == (
        "The guard entered the compound before the dawn of the day."
    )


def test_a_scan_without_text_is_refused_with_what_to_do() -> None:
    (item,) = read("a.pdf", pdf())

    assert isinstance(item, Refusal)
    assert "holds pictures" in item.reason
    assert "OCR" in item.next_step


@pytest.mark.parametrize("damage", [b"%PDF-1.7\nnothing", pdf(*PARAGRAPHS)[:300]])
def test_a_damaged_file_is_refused(damage: bytes) -> None:
    (item,) = read("a.pdf", damage)

    assert isinstance(item, Refusal)
    assert "damaged" in item.reason or "no text" in item.reason


def test_a_locked_file_is_refused() -> None:
    writer = PdfWriter(PdfReader(io.BytesIO(pdf(*PARAGRAPHS))))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    (item,) = read("a.pdf", file.getvalue())

    assert isinstance(item, Refusal)
    assert "locked by a password" in item.reason
