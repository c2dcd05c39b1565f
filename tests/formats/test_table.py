"""Tables with one article a row."""

from __future__ import annotations

import pytest

from annotator.domain.record import Record, Refusal
from annotator.formats.reading import read


def rows(content: str, name: str = "a.csv", encoding: str = "utf-8") -> list[Record | Refusal]:
    return list(read(name, content.encode(encoding)))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_rows_are_articles_and_columns_their_fields(separator: str) -> None:
    header = separator.join(["Title", "TEXT", "date", "outlet", "section"])
    row = separator.join(["Guard storms dam", '"The guard,\r\ncame."', "14 March 2024", "Herald", "Courts"])
    (item,) = rows(f"{header}\r\n{row}\r\n")

    assert isinstance(item, Record)
    document = item.document
    assert document.text == "The guard,\ncame."
    assert (document.title, document.published, document.outlet) == (
        "Guard storms dam",
        "2024-03-14",
        "Herald",
    )
    assert document.extra["section"] == "Courts"


def test_a_bad_row_is_refused_by_line_and_the_others_come_in() -> None:
    items = rows("title,text\na,one\nb,\nc,two,three\nd,four\n")

    assert [i.document.text for i in items if isinstance(i, Record)] == ["one", "four"]
    assert [i.place for i in items if isinstance(i, Refusal)] == ["line 3", "line 4"]


def test_a_table_without_articles_names_its_columns() -> None:
    (item,) = rows("a,b\n1,2\n")

    assert isinstance(item, Refusal)
    assert "a, b" in item.next_step


def test_byte_order_marks_and_spreadsheet_encodings_are_understood() -> None:
    (item,) = rows("text;title\nZürich;x\n", encoding="utf-16")

    assert isinstance(item, Record)
    assert item.document.text == "Zürich"


def test_formulas_are_only_text() -> None:
    (item,) = rows('text,title\n"=HYPERLINK(""http://127.0.0.1/"",1)",x\n')

    assert isinstance(item, Record)
    assert item.document.text == '=HYPERLINK("http://127.0.0.1/",1)'
