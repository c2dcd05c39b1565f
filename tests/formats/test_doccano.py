"""doccano's JSONL in both its shapes, in and out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

from annotator.domain.record import Record, Refusal
from annotator.formats.doccano import CARRIES, CARRIES_WITH_RELATIONS, DoccanoWriter
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read
from tests.formats.foreign_records import expected, records, without_twins

# doccano's spans say nothing of their words, so a text of marks alone could prove another unit.
_OPTIONS = ReadOptions(find_language=False, unit="code_points")


@pytest.mark.parametrize("relations", [False, True])
def test_the_documented_fields_are_written(*, relations: bool) -> None:
    line = (
        '{"text": "Bob in Paris.", "entities": ['
        '{"id": 7, "label": "PER", "start_offset": 0, "end_offset": 3},'
        ' {"id": 9, "label": "GPE", "start_offset": 7, "end_offset": 12}],'
        ' "relations": [{"id": 3, "from_id": 9, "to_id": 7, "type": "OF"}], "topic": "x"}'
    )
    (record,) = read("a.jsonl", line.encode(), _OPTIONS)
    assert isinstance(record, Record)
    assert [(r.label, r.head, r.child) for r in record.relations] == [("OF", "s2", "s1")]
    missing = NotCarried()
    written = json.loads(DoccanoWriter(relations=relations).record(record, missing))
    assert (written["text"], written["topic"]) == ("Bob in Paris.", "x")
    if relations:
        assert written["entities"][1] == {"id": 2, "label": "GPE", "start_offset": 7, "end_offset": 12}
        assert written["relations"] == [{"id": 1, "from_id": 2, "to_id": 1, "type": "OF"}]
        assert missing.counts == {}
    else:
        assert written["label"] == [[0, 3, "PER"], [7, 12, "GPE"]]
        (said,) = missing.lines()
        assert said == f"relations: 1 ({record.document.id} at 7)"


@given(records())
def test_what_goes_out_comes_in_again(record: Record) -> None:
    for relations, carries in ((False, CARRIES), (True, CARRIES_WITH_RELATIONS)):
        missing = NotCarried()
        line = DoccanoWriter(relations=relations).record(record, missing)
        (again,) = read("a.jsonl", line, _OPTIONS)
        assert isinstance(again, Record)
        twins = missing.counts.get("spans that differ from another in nothing this format tells", 0)
        assert len(again.spans) == len(record.spans) - twins
        if not twins:
            assert expected(again, carries) == expected(record, carries)
        else:
            kept = without_twins(record)
            assert expected(again, CARRIES)["spans"] == expected(kept, CARRIES)["spans"]
        assert bool(missing.counts.get("names of annotators")) == bool(record.annotator)
        assert ("relations" in missing.counts) == bool(record.relations and not relations)


def test_real_files_come_in_whole(shared: Path) -> None:
    folder = shared / "data" / "doccano" / "data_import" / "tests" / "data"
    index = json.loads((shared / "data" / "INDEX.json").read_text("utf-8"))
    (entry,) = [each for each in index if each["name"] == "doccano"]
    wanted = entry["expected"]
    items = list(read("a.jsonl", (folder / "relation_extraction" / "example.jsonl").read_bytes(), _OPTIONS))
    (record,) = items
    assert isinstance(record, Record)
    assert (len(record.spans), len(record.relations)) == (
        wanted["relation_jsonl"]["entities"],
        wanted["relation_jsonl"]["relations"],
    )
    items = list(read("a.jsonl", (folder / "sequence_labeling" / "example.jsonl").read_bytes(), _OPTIONS))
    # The last of its three lines has a span and no text: it is refused by its line.
    assert [i.place for i in items if isinstance(i, Refusal)] == ["line 3"]
    assert sum(len(i.spans) for i in items if isinstance(i, Record)) == wanted["sequence_jsonl"]["spans"] - 1
