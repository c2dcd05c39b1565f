"""Word documents."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from annotator.domain.record import Record, Refusal
from annotator.formats.reading import read


def word(*paragraphs: str, title: str = "") -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Guard", "41"
    document.core_properties.title = title
    document.core_properties.author = "Mira Castell"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_paragraphs_and_tables_become_lines() -> None:
    (item,) = read("a.docx", word("Guard storms the dam", "", "The guard came before dawn 😀.", title="Dam"))

    assert isinstance(item, Record)
    assert item.document.text == "Guard storms the dam\n\nThe guard came before dawn 😀.\nGuard | 41"
    assert (item.document.title, item.document.author) == ("Dam", "Mira Castell")
    assert len(item.document.sha256) == 64


@pytest.mark.parametrize("keep", [200, -30])
def test_a_damaged_document_is_refused(keep: int) -> None:
    (item,) = read("a.docx", word("Guard storms the dam")[:keep])

    assert isinstance(item, Refusal)
    assert "damaged" in item.reason


def test_a_document_that_would_fill_the_memory_is_refused_before_it_is_unpacked() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 30_000_000)
    (item,) = read("a.docx", file.getvalue())

    assert isinstance(item, Refusal)
    assert "would unpack to 30 MB" in item.reason


@pytest.mark.parametrize(
    ("member", "content", "reason"),
    [
        ("xl/workbook.xml", b"", "Excel"),
        ("ppt/presentation.xml", b"", "PowerPoint"),
        ("mimetype", b"application/vnd.oasis.opendocument.text", "OpenDocument"),
        ("mimetype", b"application/epub+zip", "e-book"),
        ("a.txt", b"text", "archive inside an archive"),
    ],
)
def test_documents_of_other_programs_are_named(member: str, content: bytes, reason: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(member, content)
    (item,) = read("a.docx", file.getvalue())

    assert isinstance(item, Refusal)
    assert reason in item.reason
