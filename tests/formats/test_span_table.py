"""CSV with a span a row, in and out."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.record import Record, Refusal
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read
from annotator.formats.span_table import CARRIES, SpanTableWriter
from tests.formats.foreign_records import expected, records

_OPTIONS = ReadOptions(find_language=False)
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def _written(*many: Record) -> tuple[bytes, NotCarried]:
    missing, writer = NotCarried(), SpanTableWriter()
    return writer.begin() + b"".join(writer.record(record, missing) for record in many), missing


@given(st.lists(records(), min_size=1, max_size=3, unique_by=lambda record: record.document.text))
def test_what_goes_out_comes_in_again(many: list[Record]) -> None:
    data, missing = _written(*many)
    again = [item for item in read("a.csv", data, _OPTIONS) if isinstance(item, Record)]
    assert [expected(a, CARRIES) for a in again] == [expected(record, CARRIES) for record in many]
    assert missing.counts.get("relations", 0) == sum(len(record.relations) for record in many)
    for row in csv.reader(io.StringIO(data.decode(), newline="")):
        assert not any(cell.startswith(_FORMULAS) for cell in row)


def test_formulas_are_kept_as_words_and_never_run() -> None:
    line = b'{"text": "=1+1 is a sum. \'=2", "title": "@home", "spans": [[0, 4, "-X"], [15, 18, "Y"]]}'
    (record,) = read("a.jsonl", line, _OPTIONS)
    assert isinstance(record, Record)
    data, _ = _written(record)
    assert b",'=1+1," in data
    (again,) = read("a.csv", data, _OPTIONS)
    assert isinstance(again, Record)
    assert again.document.text == record.document.text
    assert again.document.title == "@home"
    assert [(s.label, s.text) for s in again.spans] == [("-X", "=1+1"), ("Y", "'=2")]


def test_rows_that_do_not_fit_are_named_by_line_and_the_others_kept() -> None:
    table = (
        "document;start;end;label;document_text\n"
        "a;0;3;PER;Ann met Bob.\na;x;3;PER;\na;8;11;PER;\na;90;99;PER;\nb;;;;No one is here.\n"
        "b;\x1c0;2;PER;\n"
    )
    items = list(read("spans.csv", table.encode(), _OPTIONS))
    taken = [item for item in items if isinstance(item, Record)]
    assert [[span.text for span in item.spans] for item in taken] == [["Ann", "Bob"], []]
    assert [item.place for item in items if isinstance(item, Refusal)] == ["line 3", "line 5", "line 7"]


def test_a_broken_header_is_refused() -> None:
    (item,) = read("spans.csv", b'"start"x,end,label,document_text\n', ReadOptions(format="spans-csv"))
    assert isinstance(item, Refusal)
    assert "can't be read" in item.reason
