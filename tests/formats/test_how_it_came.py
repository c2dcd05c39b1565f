"""What a file was read as, and what its positions counted, is told with each document."""

from __future__ import annotations

import json

import pytest

from annotator.domain.record import Record
from annotator.formats.brat.reading import read_pair
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read

TEXT = "😀 The Talvik dam held, the ministry said."


def _read(name: str, line: dict[str, object]) -> tuple[str, str]:
    (record,) = read(name, json.dumps(line).encode())
    assert isinstance(record, Record)
    return record.format, record.unit


@pytest.mark.parametrize(
    ("line", "came"),
    [
        ({"text": TEXT}, ("jsonl", "")),
        ({"text": TEXT, "spans": [{"start": 6, "end": 12, "label": "GPE"}]}, ("jsonl", "code_points")),
        ({"text": TEXT, "spans": [{"start": 7, "end": 13, "label": "GPE"}]}, ("jsonl", "utf16")),
        ({"text": TEXT, "spans": [{"start": 9, "end": 15, "label": "GPE"}]}, ("jsonl", "utf8")),
        ({"text": TEXT, "label": [[6, 12, "GPE"]]}, ("doccano", "code_points")),
        ({"text": TEXT, "label": ["politics"]}, ("jsonl", "")),
        ({"text": TEXT, "spans": [], "_input_hash": 1, "_task_hash": 2}, ("prodigy", "")),
    ],
)
def test_lines_say_whose_they_are_and_what_they_count(line: dict[str, object], came: tuple[str, str]) -> None:
    assert _read("a.jsonl", line) == came


def test_other_files_say_what_they_were_read_as() -> None:
    (text,) = read("a.txt", TEXT.encode())
    (pair,) = read_pair("a.txt", TEXT.encode(), b"T1\tGPE 6 12\tTalvik\n", ReadOptions())
    assert isinstance(text, Record)
    assert isinstance(pair, Record)
    assert (text.format, text.unit) == ("text", "")
    assert (pair.format, pair.unit) == ("brat", "code_points")
