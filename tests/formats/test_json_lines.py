"""JSONL, native and plain."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.span import Span, spans_that_misread
from annotator.formats import native
from annotator.formats.json_items import lines_of
from annotator.formats.json_lines import records
from annotator.formats.options import ReadOptions

OPTIONS = ReadOptions()


def read(*lines: Any, options: ReadOptions = OPTIONS) -> list[Record | Refusal]:
    data = "\n".join(
        line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines
    )
    return list(records("a.jsonl", io.BytesIO(data.encode()), options))


def one(line: Any, options: ReadOptions = OPTIONS) -> Record:
    (item,) = read(line, options=options)
    assert isinstance(item, Record)
    return item


def test_fields_beside_the_text_are_taken_and_the_rest_is_kept() -> None:
    record = one(
        {
            "text": "Guard storms dam.",
            "title": "Dam",
            "date": "2024-03-14T10:00:00Z",
            "meta": {"outlet": "Herald", "page": 3},
            "id": 7,
            "shelf": [1, 2],
        }
    )

    document = record.document
    assert (document.title, document.published, document.outlet) == ("Dam", "2024-03-14", "Herald")
    assert document.extra == {"page": 3, "shelf": [1, 2], "source_id": 7}
    assert (document.source_file, document.encoding, len(document.sha256)) == ("a.jsonl", "utf-8", 64)


@pytest.mark.parametrize(
    "spans",
    [
        {"spans": [{"start": 6, "end": 10, "label": "ORG"}]},
        {"label": [[6, 10, "ORG"]]},
        {"entities": [{"id": 1, "label": "ORG", "start_offset": 6, "end_offset": 10}]},
        {"spans": [{"start": 6, "end": 10, "label": "ORG", "token_start": 1, "text": "Acme"}]},
    ],
)
def test_spans_of_every_shape_are_read(spans: dict[str, Any]) -> None:
    (span,) = one({"text": "Yet, \nAcme left.", **spans}).spans

    assert (span.layer, span.label, span.text) == ("entity", "ORG", "Acme")


def test_labels_go_to_their_layers() -> None:
    spans = [
        {"start": 0, "end": 1, "label": "CLAIM"},
        {"start": 1, "end": 2, "label": "CUE"},
        {"start": 2, "end": 3, "label": "PER", "layer": "people", "features": {"sure": True}, "id": "x"},
    ]
    found = one({"text": "abc", "spans": spans}).spans

    assert [(s.layer, s.label) for s in found] == [
        ("claim", "CLAIM"),
        ("attribution", "CUE"),
        ("people", "PER"),
    ]
    assert (found[2].features, found[2].id) == ({"sure": True}, "x")


@pytest.mark.parametrize(
    ("span", "reason"),
    [
        ([0, 99, "X"], "not within the text of 3"),
        ([-1, 2, "X"], "no range"),
        ([2, 1, "X"], "no range"),
        ([1, 1, "X"], "no range"),
        ([0.0, 1, "X"], "start is not a whole number"),
        ([0, True, "X"], "end is not a whole number"),
        (["0", 1, "X"], "start is not a whole number"),
        ([0, 2**100, "X"], "not within the text"),
        ([0, 1, None], "no label"),
        ([0, 1, ""], "no label"),
        ([0, 1, {"a": 1}], "not a name"),
        ([0, 1, "A\nB"], "line breaks"),
        ([0, 1], "should be"),
        ("0-1", "should be"),
        ({"start": 0, "end": 1, "label": "X", "text": "b"}, "says it reads “b”"),
    ],
)
def test_a_bad_span_is_refused_with_its_place_and_the_good_ones_are_kept(span: Any, reason: str) -> None:
    record, refusal = read({"text": "abc", "spans": [[1, 2, "GOOD"], span]})

    assert isinstance(record, Record)
    assert [s.label for s in record.spans] == ["GOOD"]
    assert isinstance(refusal, Refusal)
    assert refusal.place == "line 1, span 2"
    assert reason in refusal.reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("[1,2,3]", "should be an object"),
        ('{"text": "b", ', "ends too early"),
        ('{"text":"a"} xx', "trailing characters"),
        ('{"text":"a","text":"b"}', '"text" stands twice'),
        ('{"label":[]}', 'no "text"'),
        ('{"text":null}', "is not text"),
        ('{"text":12}', "is not text"),
        ('{"text":"  "}', "white space"),
        ('{"text":"a","meta":' + "[" * 100_000 + "]" * 100_000 + "}", "nested too deeply"),
        ('{"text":"a","meta":' + "[" * 60 + "]" * 60 + "}", "more than 50 deep"),
        ('{"text":"a","meta":' + "9" * 20_000 + "}", "out of range"),
        ('{"text":"a","label":[[0,1e400,"X"]]}', "too large"),
        ('{"text":"a","label":[[NaN,1,"X"]]}', "not JSON"),
        ('{"text":"a","spans":"X"}', "should be a list"),
        ('{"text":"half \\ud83d a pair"}', "not JSON"),
        ('{"text":"a","answer":"reject"}', "no example"),
        ('{"format":"goldspan/2","text":"a"}', "format"),
    ],
)
def test_a_bad_line_is_refused_by_number_and_the_others_come_in(line: str, reason: str) -> None:
    first, refusal, last = read({"text": "one"}, line, {"text": "two"})

    assert isinstance(refusal, Refusal)
    assert refusal.place == "line 2"
    assert reason in refusal.reason
    assert isinstance(first, Record)
    assert isinstance(last, Record)


def test_many_bad_lines_are_counted_not_listed() -> None:
    items = read(*["nonsense"] * 200)

    assert len(items) == 51
    assert isinstance(items[-1], Refusal)
    assert items[-1].reason.startswith("150 further")


def test_a_line_beyond_the_limit_is_refused_without_being_kept() -> None:
    options = ReadOptions(most_bytes=100)
    items = read({"text": "one"}, {"text": "x" * 5000}, {"text": "two"}, options=options)

    assert [type(i) for i in items] == [Record, Refusal, Record]
    assert list(lines_of(io.BytesIO(b"ab\r\nabcdef\nx"), 4)) == [b"ab", None, b"x"]


def test_line_ends_in_the_text_move_the_spans() -> None:
    text = "One.\r\nAcme left.\r\n"
    record = one({"text": text, "label": [[6, 10, "ORG"]]})

    assert record.document.text == "One.\nAcme left.\n"
    assert [s.text for s in record.spans] == ["Acme"]


@pytest.mark.parametrize(("unit", "start"), [("code points", 7), ("UTF-16", 9), ("UTF-8", 13)])
def test_positions_in_other_units_are_found_out_and_said(unit: str, start: int) -> None:
    record = one({"text": "CEO 😀😀 Tim Cook left.", "label": [[start, start + 8, "PER"]]})

    assert [s.text for s in record.spans] == ["Tim Cook"]
    assert (unit in " ".join(record.notes)) == (unit != "code points")


def test_the_unit_a_person_chose_is_taken() -> None:
    line = {"text": "CEO 😀😀 Tim Cook left.", "label": [[9, 11, "PER"]]}

    assert [s.text for s in one(line, ReadOptions(unit="utf16")).spans] == ["Ti"]
    assert [s.text for s in one(line, ReadOptions(unit="code_points")).spans] == ["m "]


def test_more_spans_than_memory_should_hold_are_refused() -> None:
    spans = ",".join(['[0,1,"X"]'] * 250_001)
    (refusal,) = read(f'{{"text":"abc","label":[{spans}]}}')

    assert isinstance(refusal, Refusal)
    assert "more than 250,000 spans" in refusal.reason


def test_what_is_doubled_is_said() -> None:
    first, second = read(
        {"id": 1, "text": "abc", "label": [[0, 1, "X"], [0, 1, "X"]]}, {"id": 1, "text": "d"}
    )

    assert isinstance(first, Record)
    assert first.notes == ("Spans that stood there twice were taken once: 1.",)
    assert isinstance(second, Record)
    assert second.notes == ("Its id 1 is that of line 1 as well; both were taken.",)


def test_relations_are_reported_not_dropped() -> None:
    record, refusal = read({"text": "abc", "relations": [{"from_id": 1, "to_id": 1, "type": "r"}]})

    assert isinstance(record, Record)
    assert isinstance(refusal, Refusal)
    assert "no span" in refusal.reason or "Neither of its ends" in refusal.reason


def test_labels_of_the_whole_document_are_kept_beside_it() -> None:
    assert one({"text": "abc", "label": ["politics"]}).document.extra["label"] == ["politics"]


def test_numbers_no_database_holds_are_kept_as_text() -> None:
    record = one('{"text":"a","meta":{"n":123456789012345678901234567890}}')

    assert record.document.extra["n"] == "123456789012345678901234567890"
    assert "64 bits" in record.notes[0]


def test_native_lines_come_back_as_they_were_written() -> None:
    span = Span(id="s1", layer="entity", label="GPE", start=0, end=6, text="Talvik")
    document = Document(id="d1", text="Talvik 😀", source_file="original.txt")
    line = native.write_line(Record(document=document, annotator="gold", spans=(span,)))
    (item,) = records("a.jsonl", io.BytesIO(b"\xef\xbb\xbf" + line), OPTIONS)

    assert isinstance(item, Record)
    assert (item.document, item.annotator, item.spans) == (document, "gold", (span,))


_TEXTS = st.text(st.sampled_from("ab A.\n\r😀é\u0301م"), min_size=1, max_size=30)


@given(
    _TEXTS, st.lists(st.tuples(st.integers(-2, 32), st.integers(-2, 32), st.sampled_from("XY")), max_size=6)
)
def test_whatever_positions_come_every_span_reads_its_text(
    text: str, spans: list[tuple[int, int, str]]
) -> None:
    items = read({"text": text, "label": [list(s) for s in spans]})

    for item in items:
        if isinstance(item, Record):
            assert spans_that_misread(item.document.text, item.spans) == ()


@given(st.binary(max_size=200))
def test_any_bytes_are_records_or_refusals(data: bytes) -> None:
    try:
        items = list(records("a.jsonl", io.BytesIO(data), OPTIONS))
    except UnusableInput:
        return
    assert all(isinstance(item, Record | Refusal) for item in items)


@pytest.mark.parametrize("character", ["\\r", "\\u0000"])
def test_words_of_a_span_are_those_of_the_stored_text(character: str) -> None:
    line = f'{{"text": "Ann{character}Lee left.", "spans": [[0, 7, "PER"]]}}'
    (record,) = records("a.jsonl", io.BytesIO(line.encode()), OPTIONS)
    assert isinstance(record, Record)
    assert spans_that_misread(record.document.text, record.spans) == ()
