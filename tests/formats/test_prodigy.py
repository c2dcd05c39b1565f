"""Prodigy's JSONL, in and out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.record import Record, Refusal
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.prodigy import CARRIES, ProdigyWriter
from annotator.formats.reading import read
from tests.formats.foreign_records import expected, records

_OPTIONS = ReadOptions(find_language=False)


def _read(*tasks: dict[str, Any]) -> list[Record | Refusal]:
    data = "".join(json.dumps(task) + "\n" for task in tasks).encode()
    return list(read("tasks.jsonl", data, _OPTIONS))


def test_relations_are_found_by_characters_not_by_token_numbers() -> None:
    head = {"start": 0, "end": 3, "token_start": 0, "token_end": 1, "label": "PER"}
    child = {"start": 8, "end": 13, "token_start": 2, "token_end": 3, "label": "GPE"}
    (record,) = _read(
        {
            "text": "Bob was Paris.",
            "spans": [head, child],
            "relations": [{"head": 9, "child": 9, "head_span": head, "child_span": child, "label": "IN"}],
            "answer": "accept",
            "_task_hash": 3,
        }
    )
    assert isinstance(record, Record)
    (relation,) = record.relations
    assert (relation.label, relation.head, relation.child) == ("IN", "s1", "s2")


def test_ends_without_characters_are_found_by_their_token() -> None:
    task = {
        "text": "Bob in Paris.",
        "tokens": [{"start": 0, "end": 3}, {"start": 4, "end": 6}, {"start": 7, "end": 12}],
        "spans": [{"start": 0, "end": 3, "label": "PER"}, {"start": 7, "end": 12, "label": "GPE"}],
        "relations": [{"head": 0, "child": 2, "label": "IN"}, {"head": 0, "child": 1, "label": "NO"}],
        "answer": "accept",
    }
    record, refused = _read(task)
    assert isinstance(record, Record)
    assert isinstance(refused, Refusal)
    assert [(r.label, r.head, r.child) for r in record.relations] == [("IN", "s1", "s2")]
    assert refused.place == "line 1, relation 2"


def test_answers_and_annotators_are_honoured_and_bookkeeping_left_out() -> None:
    task = {"text": "Bob.", "spans": [], "_input_hash": 1, "_view_id": "ner_manual", "_timestamp": 1}
    items = _read(
        task | {"answer": "accept", "_annotator_id": "news-ana", "meta": {"source": "The Daily"}},
        task | {"answer": "reject"},
        task | {"answer": "ignore"},
        task | {"answer": "accept", "_session_id": "2024-02-06_10-17-19"},
    )
    taken = [item for item in items if isinstance(item, Record)]
    assert [item.annotator for item in taken] == ["news-ana", ""]
    assert taken[0].document.outlet == "The Daily"
    assert taken[0].provenance == {"status": "done"}
    assert not any(key.startswith("_") or key in {"answer", "tokens"} for key in taken[0].document.extra)
    assert [item.place for item in items if isinstance(item, Refusal)] == ["line 2", "line 3"]


def test_tokens_begin_and_end_with_every_span() -> None:
    missing = NotCarried()
    for record in (_of("Ann-Lee met\n Bob.", (0, 3), (3, 12), (12, 16)), _of("  😀a b ", (0, 3), (4, 7))):
        task = json.loads(ProdigyWriter().record(record, missing))
        assert "".join(t["text"] for t in task["tokens"]).replace(" ", "") in task["text"].replace(" ", "")
        for span in task["spans"]:
            assert task["tokens"][span["token_start"]]["start"] == span["start"]
            assert task["tokens"][span["token_end"]]["end"] == span["end"]


def _of(text: str, *ranges: tuple[int, int]) -> Record:
    spans = [{"start": s, "end": e, "label": "X", "text": text[s:e]} for s, e in ranges]
    (record,) = _read({"text": text, "spans": spans})
    assert isinstance(record, Record)
    return record


@given(records())
def test_what_goes_out_comes_in_again(record: Record) -> None:
    missing = NotCarried()
    line = ProdigyWriter().record(record, missing)
    (again,) = read("tasks.jsonl", line, _OPTIONS)
    assert isinstance(again, Record)
    assert expected(again, CARRIES) == expected(record, CARRIES)
    for span in json.loads(line)["spans"]:
        assert json.loads(line)["tokens"][span["token_start"]]["start"] == span["start"]
    assert ProdigyWriter().record(record, NotCarried()) == line


@pytest.mark.parametrize(
    "name",
    [
        "annotated_news_headlines-ORG-PERSON-LOCATION-ner.jsonl",
        "bio_events.jsonl",
        "raw_news-headlines-nyt.jsonl",
    ],
)
def test_real_exports_come_in_whole(shared: Path, name: str) -> None:
    data = (shared / "data" / "prodigy-recipes" / "example-datasets" / name).read_bytes()
    index = json.loads((shared / "data" / "INDEX.json").read_text("utf-8"))
    (entry,) = [each for each in index if each["name"] == "prodigy-recipes"]
    wanted = entry["expected"][name]
    items = list(read(name, data, _OPTIONS))
    taken = [item for item in items if isinstance(item, Record)]
    assert len(taken) == wanted["records"] - wanted["answers"].get("ignore", 0)
    assert sum(len(item.spans) for item in taken) == wanted["spans"]
    assert len(items) == wanted["records"]
    writer = ProdigyWriter()
    again = read(name, b"".join(writer.record(item, NotCarried()) for item in taken), _OPTIONS)
    found = [expected(item, CARRIES) for item in again if isinstance(item, Record)]
    assert found == [expected(item, CARRIES) for item in taken]
