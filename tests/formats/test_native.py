from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from annotator import __version__
from annotator.domain.document import Document, Furniture, FurnitureKind
from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record
from annotator.domain.span import Relation, Span, Status
from annotator.formats.native import line_of, read_line, write_line
from annotator.formats.native_line import SpanLine
from tests.formats.native_records import records

TEXT = "😀 Talvik, Thursday: the mayor said eleven boats were missing."


def a_record(**changes: Any) -> Record:
    document = Document(id="d1", text=TEXT, title="Boats", published="2031-05-02", extra={"desk": "north"})
    spans = (
        Span(id="s1", layer="entity", label="GPE", start=2, end=8, text="Talvik", status=Status.GOLD),
        Span(
            id="s2",
            layer="claim",
            label="CLAIM",
            start=36,
            end=60,
            text=TEXT[36:60],
            features={"stance": "asserts", "attribution": "indirect"},
            status=Status.CORRECTED,
            origin="rules",
            score=0.5,
        ),
    )
    relations = (Relation(id="r1", label="claimed_by", head="s2", child="s1"),)
    made = Record(document=document, annotator="gold", spans=spans, relations=relations)
    return replace(made, **changes)


def a_line(**changes: Any) -> bytes:
    value = json.loads(write_line(a_record()))
    return json.dumps(value | changes).encode()


@settings(max_examples=150, deadline=None)
@given(records())
def test_any_record_comes_back_equal(record: Record) -> None:
    line = write_line(record)
    assert read_line(line, 1) == record
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert write_line(read_line(line, 1)) == line


@settings(max_examples=60, deadline=None)
@given(records())
def test_plain_json_reads_every_slice(record: Record) -> None:
    value = json.loads(write_line(record))
    for span in value["spans"]:
        assert value["text"][span["start"] : span["end"]] == span["text"]


@settings(max_examples=60, deadline=None)
@given(records())
def test_spans_as_they_are_written_give_the_line_of_the_record(record: Record) -> None:
    spans = [
        SpanLine(
            s.id, s.layer, s.label, s.start, s.end, s.text, dict(s.features), s.status, s.origin, s.score
        )
        for s in record.spans
    ]
    line = line_of(
        record.document,
        record.annotator,
        spans,
        tuple(reversed(record.relations)),
        record.comments,
        provenance=record.provenance,
    )
    assert line == write_line(record)


def test_keys_stand_in_the_documented_order() -> None:
    value = json.loads(write_line(a_record(), scheme="News claims"))
    assert list(value) == [
        "format", "id", "text", "meta", "annotator",
        "spans", "relations", "furniture", "comments", "provenance",
    ]  # fmt: skip
    assert list(value["spans"][1]) == [
        "id", "layer", "label", "start", "end", "text", "features", "status", "origin", "score",
    ]  # fmt: skip
    assert list(value["spans"][0]) == ["id", "layer", "label", "start", "end", "text", "features", "status"]
    assert list(value["relations"][0]) == ["id", "label", "head", "child", "features", "status"]
    assert list(value["spans"][1]["features"]) == ["attribution", "stance"]
    assert value["meta"] == {"title": "Boats", "published": "2031-05-02", "desk": "north"}
    assert value["provenance"] == {"program": "goldspan", "version": __version__, "scheme": "News claims"}


def test_text_is_written_as_itself() -> None:
    assert TEXT.encode() in write_line(a_record())


def test_spans_are_sorted_whatever_order_they_come_in() -> None:
    record = a_record()
    assert write_line(replace(record, spans=record.spans[::-1])) == write_line(record)


def test_furniture_keeps_its_kinds_beside_the_plain_pairs() -> None:
    furniture = (Furniture(0, 2, FurnitureKind.SHARING), Furniture(9, 17, FurnitureKind.DATE_PREFIX))
    record = a_record(document=replace(a_record().document, furniture=furniture))
    line = write_line(record)
    assert json.loads(line)["furniture"] == [[0, 2], [9, 17]]
    back = read_line(line, 1)
    assert back.document.furniture == furniture
    assert "furniture_kinds" not in back.provenance


def test_furniture_of_other_writers_needs_no_kinds() -> None:
    back = read_line(a_line(furniture=[[0, 2]]), 1)
    assert back.document.furniture == (Furniture(0, 2, FurnitureKind.OTHER),)


def test_source_keys_that_clash_with_ours_are_kept() -> None:
    extra = {"title": 7, "extra": ["x"], "desk": "north"}
    record = a_record(document=replace(a_record().document, extra=extra))
    back = read_line(write_line(record), 1)
    assert back.document.title == "Boats"
    assert back.document.extra == extra


def test_unknown_keys_are_left_out_with_a_note_and_meta_keeps_its_own() -> None:
    value = json.loads(a_line(tokens=[], meta={"desk": "north", "rank": 3}))
    value["spans"][0]["token_start"] = 1
    value["spans"][1]["token_start"] = 4
    back = read_line(json.dumps(value).encode(), 1)
    assert back.notes == (
        'The unknown key "tokens" was left out.',
        'The unknown key "token_start" in spans was left out.',
    )
    assert back.document.extra == {"desk": "north", "rank": 3}
    assert back.spans == a_record().spans


def test_comments_of_another_shape_are_left_out_with_a_note() -> None:
    record = read_line(a_line(comments=[{"text": "sure?"}]), 1)
    assert record.notes == ("Comments that are no notes of Goldspan's were left out: 1.",)
    assert not record.comments


def test_a_short_line_made_by_hand_is_read() -> None:
    line = (
        b'\xef\xbb\xbf{"format":"goldspan/1","id":"a","text":"Talvik","annotator":"","spans":'
        b'[{"id":"1","layer":"entity","label":"GPE","start":0.0,"end":6.0,"text":"Talvik"}]}\r\n'
    )
    back = read_line(line, 1)
    assert back.spans == (Span(id="1", layer="entity", label="GPE", start=0, end=6, text="Talvik"),)
    assert back.notes == ()


def edited(change: Callable[[dict[str, Any]], object]) -> bytes:
    value = json.loads(a_line())
    change(value)
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (b"", "The line is not JSON: it ends too early."),
        (b'{"format":', "The line is not JSON: it ends too early."),
        (b"{'format'}", "The line is not JSON: "),
        (b"[1]", "The line should be an object, not a list."),
        (b'{"text":"plain"}', 'The line lacks "format".'),
        (a_line(format="goldspan/9"), "The field \"format\" can't be 'goldspan/9'."),
        (a_line(id=""), 'The field "id" is empty.'),
        (a_line(text=None), 'The field "text" should be text, not null.'),
        (a_line(spans={}), 'The field "spans" should be a list, not an object.'),
        (a_line(meta={"title": 4}), 'The field "meta.title" should be text.'),
        (a_line(meta={"published": "May 2"}), 'The field "meta.published" should be a date'),
        (a_line(meta={"sha256": "ab"}), 'The field "meta.sha256" should be 64 hexadecimal digits.'),
        (a_line(furniture=[[3]]), 'The field "furniture[0]" should be a list of 2 values.'),
        (a_line(furniture=[[3, 3]]), "The furniture from 3 to 3 is not a range of the text."),
        (a_line(furniture=[[3, 999]]), "The furniture from 3 to 999 is not a range of the text."),
        (a_line(provenance={"furniture_kinds": ["hat"]}), 'The field "provenance.furniture_kinds"'),
        (a_line(provenance={"furniture_kinds": ["other"]}), "one kind for each piece"),
        (a_line(text="😀 Talvi"), 'The span "s1" goes from 2 to 8, which is not a range'),
        (edited(lambda v: v["spans"][0].update(start="2")),
         'The field "spans[0].start" should be a whole number'),
        (edited(lambda v: v["spans"][1].update(start=-1)),
         'The field "spans[1].start" should not be below 0.'),
        (edited(lambda v: v["spans"][1].update(score=3)),
         'The field "spans[1].score" should not be above 1.'),
        (edited(lambda v: v["spans"][1].pop("end")),
         'The field "spans[1]" lacks "end".'),
        (edited(lambda v: v["spans"][1].update(status="sure")),
         "The field \"spans[1].status\" can't be 'sure'."),
        (edited(lambda v: v["spans"][0].update(start=3)),
         'says it reads "Talvik", but the text from 3 to 8 is "alvik"'),
        (edited(lambda v: v["spans"][0].update(start=8, end=2)),
         'The span "s1" goes from 8 to 2, which is not a range'),
        (edited(lambda v: v["spans"][1].update(id="s1")),
         'The span id "s1" stands twice in the line.'),
        (edited(lambda v: v["relations"][0].update(child="s9")),
         'leads to the span "s9", which is not in the line.'),
        (edited(lambda v: v["relations"].append(v["relations"][0])),
         'The relation id "r1" stands twice'),
        (b'{"format":"goldspan/1","id":"\xff"', "The line is not UTF-8 text."),
        (b'{"a":' + b"[" * 200_000, "The line is nested too deeply."),
    ],
)  # fmt: skip
def test_a_bad_line_is_refused_by_one_sentence_naming_the_place(line: bytes, sentence: str) -> None:
    with pytest.raises(UnusableInput) as refused:
        read_line(line, 7)
    assert sentence in refused.value.what
    assert refused.value.what.endswith(".")
    assert refused.value.where == "line 7"


@pytest.mark.parametrize("half", [r"x\ud800", r"\udc00x", r"\uDBFF\n", r"\\\ud800"])
def test_half_a_character_is_refused(half: str) -> None:
    line = f'{{"format":"goldspan/1","id":"a","text":"{half}","annotator":"","spans":[]}}'
    with pytest.raises(UnusableInput, match="line 2: The line holds half of a character"):
        read_line(line.encode(), 2)


@pytest.mark.parametrize(
    "record",
    [
        a_record(document=replace(a_record().document, text=TEXT.replace("Talvik", "Talvig"))),
        a_record(document=replace(a_record().document, published="yesterday")),
        a_record(spans=a_record().spans[:1]),
        a_record(spans=(*a_record().spans, a_record().spans[0])),
    ],
)
def test_a_record_that_contradicts_itself_is_never_written(record: Record) -> None:
    with pytest.raises(UnusableInput) as refused:
        write_line(record)
    assert refused.value.where == "document d1"


def test_writing_a_line_costs_less_than_plain_json_of_the_same() -> None:
    text = "Talvik waits. " * 250
    spans = [
        SpanLine(f"s{n}", "entity", "GPE", n * 14, n * 14 + 6, "Talvik", {}, Status.GOLD) for n in range(72)
    ]
    document = Document(id="d1", text=text)
    plain = json.loads(line_of(document, "gold", spans))

    def best(work: Callable[[], object]) -> float:
        times = []
        for _ in range(5):
            begun = time.perf_counter()
            for _ in range(20):
                work()
            times.append(time.perf_counter() - begun)
        return min(times)

    ours = best(lambda: line_of(document, "gold", spans))
    theirs = best(lambda: json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())
    assert ours < theirs, f"{ours / theirs:.2f} of plain json.dumps"
