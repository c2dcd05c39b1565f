"""Label Studio's JSON, in and out."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.formats.json_array import elements
from annotator.formats.label_studio_writing import CARRIES, LabelStudioWriter
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read
from tests.formats.foreign_records import TEXTS, expected, records

_OPTIONS = ReadOptions(find_language=False)


def _region(uid: str, start: int, end: int, *labels: str, **more: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": list(labels), **more}
    return {"id": uid, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def _read(*tasks: dict[str, Any]) -> list[Record | Refusal]:
    return list(read("tasks.json", json.dumps(list(tasks), indent=1).encode(), _OPTIONS))


def _records(*tasks: dict[str, Any]) -> list[Record]:
    return [item for item in _read(*tasks) if isinstance(item, Record)]


def test_every_annotation_and_each_model_is_a_record() -> None:
    result = [_region("a", 0, 3, "PER"), _region("b", 8, 13, "GPE", "LOC")]
    relation = {"type": "relation", "from_id": "b", "to_id": "a", "direction": "left", "labels": ["IN"]}
    choice = {
        "id": "c",
        "from_name": "topic",
        "to_name": "text",
        "type": "choices",
        "value": {"choices": ["war"]},
    }
    task = {
        "id": 4,
        "data": {"text": "Bob was Paris.", "title": "On Bob", "topic_of": 1},
        "annotations": [
            {"completed_by": 10, "result": [*result, relation, choice]},
            {"completed_by": {"email": "ana@example.org"}, "result": [_region("z", 0, 3, "ORG")]},
            {"was_cancelled": True, "result": result},
        ],
        "predictions": [{"model_version": "m1", "result": [{**_region("p", 0, 3, "PER"), "score": 0.5}]}],
    }
    first, second, model = _records(task)
    assert [r.annotator for r in (first, second, model)] == [
        "annotator 10",
        "ana@example.org",
        "suggestions:m1",
    ]
    assert [(s.label, s.text) for s in first.spans] == [("PER", "Bob"), ("GPE", "Paris"), ("LOC", "Paris")]
    assert [(r.label, r.head, r.child) for r in first.relations] == [("IN", "a", "b")]
    assert first.document.extra["choices"] == {"topic": ["war"]}
    assert (first.document.title, first.document.extra["source_id"]) == ("On Bob", 4)
    assert model.spans[0].score == 0.5


def test_either_unit_of_positions_is_found_by_the_recorded_words() -> None:
    text = "😀😀 Tim Cook left."
    for start in (3, 5):
        (record,) = _records(
            {
                "data": {"text": text},
                "annotations": [{"result": [_region("a", start, start + 8, "P", text="Tim Cook")]}],
            }
        )
        assert [s.text for s in record.spans] == ["Tim Cook"]
        assert bool(record.notes) == (start == 5)


def test_a_region_that_does_not_fit_is_named_by_task_and_the_others_kept() -> None:
    task = {
        "data": {"text": "Bob."},
        "annotations": [{"result": [_region("a", 0, 3, "P"), _region("b", 9, 12, "P")]}],
    }
    first, refused, second = _read(task, task)[0:3]
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert isinstance(refused, Refusal)
    assert refused.place == "task 1, span 2"


def test_a_broken_task_does_not_stop_the_others() -> None:
    data = (
        b'[{"data": {"text": "One."}}, {"data": 7}, {"data": {"text": "T\\q"}}, {"data": {"text": "Two."}}]'
    )
    items = list(read("a.json", data, _OPTIONS))
    assert [i.document.text for i in items if isinstance(i, Record)] == ["One.", "Two."]
    assert [i.place for i in items if isinstance(i, Refusal)] == ["task 2", "task 3"]


@given(st.lists(records(), min_size=1, max_size=3))
def test_what_goes_out_comes_in_again(many: list[Record]) -> None:
    missing = NotCarried()
    writer = LabelStudioWriter()
    data = writer.begin() + b"".join(writer.record(record, missing) for record in many) + writer.end()
    json.loads(data)
    again = [item for item in read("a.json", data, _OPTIONS) if isinstance(item, Record)]
    assert [expected(a, CARRIES) for a in again] == [expected(record, CARRIES) for record in many]
    assert not any("furniture" not in what for what in missing.counts)


@given(
    st.lists(
        st.recursive(
            TEXTS | st.integers(), lambda i: st.lists(i, max_size=3) | st.dictionaries(TEXTS, i, max_size=3)
        )
    )
)
def test_a_list_is_taken_apart_like_a_decoder_would(values: list[Any]) -> None:
    wanted = [value for value in values if isinstance(value, list | dict)]
    for content in (json.dumps(values), json.dumps(values, indent=2, ensure_ascii=False)):
        found = list(elements(_Drops(content.encode()), 10_000_000))
        assert [json.loads(each) for each in found] == wanted


def test_a_file_that_is_cut_off_is_said_to_be() -> None:
    with pytest.raises(UnusableInput, match="cut off"):
        list(elements(io.BytesIO(b'[{"a": "]'), 100))
    with pytest.raises(UnusableInput, match="more than"):
        list(elements(_Drops(b'[{"a": "' + b"x" * 3_000_000), 1_000_000))


class _Drops(io.BytesIO):
    """A stream that gives a few bytes at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(7 if size is None or size < 300_000 else size)


def test_real_tasks_come_in_whole(shared: Path) -> None:
    folder = shared / "data" / "labelstudio-editor"
    index = json.loads((shared / "data" / "INDEX.json").read_text("utf-8"))
    (entry,) = [each for each in index if each["name"] == "labelstudio-editor"]
    # One region each of these names words that do not stand where it points, nor near it.
    contradicting = {"rich_text_plain": 1, "rich_text_html": 1}
    for name, wanted in entry["expected"].items():
        taken: list[Record] = []
        refused = 0
        for file in sorted((folder / name / "annotations").glob("*.json")):
            items = list(read(file.name, file.read_bytes(), _OPTIONS))
            taken += [item for item in items if isinstance(item, Record)]
            refused += sum(isinstance(item, Refusal) for item in items)
        assert refused == contradicting.get(name, 0)
        assert len(taken) == wanted["annotations"]
        spans = sum(n for kind, n in wanted.items() if kind.endswith("labels"))
        assert sum(len(record.spans) for record in taken) + refused == spans
        chosen = wanted.get("choices", 0) + wanted.get("textarea", 0)
        assert sum(len(record.document.extra.get("choices", ())) for record in taken) == chosen
