"""brat standoff, in and out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.record import Record, Refusal
from annotator.formats.brat.configuration import types_of
from annotator.formats.brat.reading import read_pair
from annotator.formats.brat.writing import CARRIES, BratWriter
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from tests.formats.foreign_records import expected, records

_TEXT = "Alice Smith met\nBob in Paris. alpha beta actin"


def _read(text: str, annotations: str) -> tuple[Record, list[Refusal]]:
    record, *refused = read_pair("d.txt", text.encode(), annotations.encode(), ReadOptions())
    assert isinstance(record, Record)
    return record, [item for item in refused if isinstance(item, Refusal)]


def _again(record: Record) -> tuple[Record, NotCarried]:
    missing = NotCarried()
    files = BratWriter().files(record, "d", missing)
    found, *refused = read_pair("d.txt", files["d.txt"], files["d.ann"], ReadOptions(), record.annotator)
    assert refused == []
    assert isinstance(found, Record)
    return found, missing


def test_every_kind_of_line_is_taken() -> None:
    record, refused = _read(
        _TEXT,
        "T1\tPerson 0 5;6 11\tAlice Smith\n"
        "T2\tMeet 12 15\tmet\n"
        "T3\tPerson 16 19\tBob\n"
        "T4\tPlace 23 28\tParis\n"
        "T5\tProtein 30 35;41 46\talpha actin\n"
        "R1\tLives Arg1:T3 Arg2:T4\t\n"
        "E1\tMeet:T2 Who:T1 Who2:T3\n"
        "E2\tMeet:T2 What:E1\n"
        "A1\tNegation E1\n"
        "A2\tSure T3 very much so\n"
        "M1\tFirst R1\n"
        "N1\tReference T4 Wikipedia:42\tParis, France\n"
        "#1\tAnnotatorNotes T3\tlook again\n"
        "*\tEquiv T1 T3 T4\n",
    )
    assert refused == []
    by_id = {span.id: span for span in record.spans}
    assert by_id["T5"].features["fragments"] == [[30, 35], [41, 46]]
    assert (by_id["T5"].start, by_id["T5"].end) == (30, 46)
    assert by_id["T2"].features == {"events": {"E1": {"Negation": True}, "E2": {}}}
    assert by_id["T3"].features == {"Sure": "very much so", "notes": ["look again"]}
    assert by_id["T4"].features == {"references": [["Wikipedia:42", "Paris, France"]]}
    said = {(r.label, r.head, r.child, *sorted(r.features)) for r in record.relations}
    assert said == {
        ("Lives", "T3", "T4", "First"),
        ("Who", "T2", "T1", "event"),
        ("Who2", "T2", "T3", "event"),
        ("What", "T2", "T2", "argument", "event"),
        ("Equiv", "T1", "T3", "group"),
        ("Equiv", "T1", "T4", "group"),
    }
    again, _ = _again(record)
    assert again.spans == record.spans
    assert {(r.label, r.head, r.child, str(r.features)) for r in again.relations} == {
        (r.label, r.head, r.child, str(r.features)) for r in record.relations
    }


def test_lines_that_do_not_fit_are_named_and_the_others_kept() -> None:
    record, refused = _read(
        _TEXT,
        "T1\tPerson 0 5\tAlice\n"
        "T2\tPerson 900 905\tAlice Cooper\n"
        "T3\tPerson 6 99999999999999999\tx\n"
        "R1\tKnows Arg1:T1 Arg2:T9\n"
        "Q1\tsomething\n"
        "T1\tPerson 6 11\tSmith\n"
        "E1\tMeet:T8\n"
        "A1\tSure T77\n",
    )
    assert [span.text for span in record.spans] == ["Alice"]
    assert [r.place for r in refused] == [f"line {n}" for n in range(2, 9)]
    assert all(r.file == "d.ann" for r in refused)


def test_a_shifted_span_is_moved_only_where_its_words_stand_once() -> None:
    record, refused = _read("Bob saw Ann. Ann saw me.", "T1\tPER 1 4\tBob\nT2\tPER 9 12\tAnn\n")
    assert [(s.start, s.text) for s in record.spans] == [(0, "Bob")]
    assert len(refused) == 1
    assert any("span 1 at 1" in note for note in record.notes)


def test_line_ends_of_windows_are_counted_as_brat_counts_them() -> None:
    record, refused = _read("Ann\r\nBob\r\nEve", "T1\tPER 5 8\tBob\nT2\tPER 0 3;10 13\tAnn Eve\n")
    assert refused == []
    assert [s.text for s in record.spans] == ["Ann\nBob\nEve", "Bob"]
    assert record.spans[0].features["fragments"] == [[0, 3], [8, 11]]


def test_the_configuration_names_types_both_ways() -> None:
    record, _ = _read(
        _TEXT, "T1\tPerson 0 5\tAlice\nT2\tMeet 12 15\tmet\nE1\tMeet:T2 Who:T1\nA1\tSure E1 yes\n"
    )
    writer = BratWriter()
    writer.files(record, "d", NotCarried())
    conf = writer.last_files()["annotation.conf"].decode()
    types = types_of(conf)
    assert (types.entities, types.events, types.attributes) == (("Person",), ("Meet",), ("Sure",))
    assert "Meet Who*:Person" in conf
    assert types_of(
        "[entities]\n!Top\n  Person\n<X>=a|b\n# no\n[relations]\nIn Arg1:A, Arg2:B\n"
    ).relations == ("In",)


@given(records())
def test_what_goes_out_comes_in_again(record: Record) -> None:
    again, missing = _again(record)
    wanted = expected(record, CARRIES)
    lost = missing.counts.get("spans of line breaks alone", 0)
    found = expected(again, CARRIES)
    if not lost:
        assert found == wanted
    else:
        assert len(found["spans"]) == len(wanted["spans"]) - lost
    assert bool(missing.counts.get("outlets of articles")) == bool(record.document.outlet)


@pytest.mark.parametrize("name", ["brat-tutorials", "brat-multiannot-bratiaa", "litbank"])
def test_real_projects_come_in_whole(shared: Path, name: str) -> None:
    folder = shared / "data" / name
    (entry,) = [
        e for e in json.loads((shared / "data" / "INDEX.json").read_text("utf-8")) if e["name"] == name
    ]
    counts = dict.fromkeys(("documents", "spans", "events", "relations"), 0)
    lines = 0
    for text in sorted(folder.rglob("*.txt")):
        beside = text.with_suffix(".ann")
        if not beside.exists():
            continue
        lines += sum(line.startswith("T") for line in beside.read_text("utf-8").split("\n"))
        record, *refused = read_pair(text.name, text.read_bytes(), beside.read_bytes(), ReadOptions())
        assert isinstance(record, Record)
        assert [r for r in refused if "known" not in str(r) and "speak of" not in str(r)] == []
        _count(record, counts)
        again, missing = _again(record)
        assert expected(again, CARRIES) == expected(record, CARRIES)
        assert not any("span" in what or "relation" in what for what in missing.counts)
    wanted = {key: entry["expected"][key] for key in counts}
    if "a subset lies here" in entry.get("note", ""):
        wanted |= {"documents": counts["documents"], "spans": lines}
    assert counts == wanted


def _count(record: Record, counts: dict[str, int]) -> None:
    counts["documents"] += 1
    counts["spans"] += len(record.spans)
    counts["events"] += sum(len(_events(span.features)) for span in record.spans)
    counts["relations"] += sum(not {"event", "group"} & set(r.features) for r in record.relations)


def _events(features: Any) -> Any:
    return features.get("events", {})
