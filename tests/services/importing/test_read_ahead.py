"""A large file is read by a process of its own while it is stored: what comes of it is the same."""

from __future__ import annotations

import gzip
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from annotator.folders import sample_corpus
from annotator.formats.options import ReadOptions
from annotator.services.child_process import start
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import ImportReport, import_paths
from annotator.services.importing.label_mapping import LabelMapping
from annotator.services.projects.projects import new_project, person_in
from annotator.services.reading import ahead
from annotator.services.reading import child as reading_child
from annotator.services.reading.child import ReadingChild

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="as the other tests of the reading process")

TEXT = "The guard entered the dam before dawn, and it was said that they were in control of it by noon."
GERMAN = "Der Damm hält, sagte das Ministerium am Donnerstag, und die Arbeiter sind nach Hause gegangen."
_TABLES = (
    "document", "document_text", "annotation", "relation", "assignment", "suggestion", "suggested_relation",
    "note", "verdict", "work_time", "operation", "batch", "annotator", "entry", "variant",
)  # fmt: skip
_OF_THE_MOMENT = {"created", "modified", "uid", "given"}
"""Columns that say when something was done, or hold an id that is new each time."""


def _mixed(folder: Path) -> Path:
    """Lines of many shapes, among them damaged ones, and people's work from the sample."""
    guard = {"start": 4, "end": 9, "label": "ORG"}
    lines: list[object] = [
        {"id": "a", "title": "One", "outlet": "O", "text": f"{TEXT} 1", "spans": [guard]},
        {"id": "a", "text": f"{TEXT} 2", "spans": [guard, {"start": 9, "end": 900, "label": "ORG"}]},
        {"text": f"{TEXT} 2", "spans": [guard]},
        "nonsense",
        {"text": 5},
        {"text": ""},
        {"text": GERMAN, "meta": {"n": [1, {"deep": None}], "big": 2**70}, "published": "2024-03-14"},
        {"text": f"{TEXT} 😀 dam", "spans": [{"start": 107, "end": 110, "label": "LOC"}]},
        {"text": f"{TEXT}\r\n\u0000 3", "spans": [{"start": 4, "end": 9, "label": "", "text": "guard"}]},
        {
            "text": f"{TEXT} 4",
            "annotator": "Juno B.",
            "spans": [guard | {"id": "x", "features": {"k": 1.0}, "score": 0.5}, guard | {"start": 5}],
            "relations": [],
        },
        {"text": f"{TEXT} 5", "answer": "reject"},
        {"text": f"{TEXT} 6", "entities": [{"id": 1, "start_offset": 4, "end_offset": 9, "label": "PER"}]},
        {"data": f"{TEXT} 7", "label": [[4, 9, "PER"], [4, 9, "PER"]]},
        *({"text": f"{TEXT} n{n}", "spans": [guard | {"start": n}]} for n in range(9)),
        *(f'{{"text": {n}}}' for n in range(60)),
    ]
    path = folder / "mixed.jsonl"
    with path.open("wb") as out:
        for line in lines:
            out.write((line if isinstance(line, str) else json.dumps(line)).encode() + b"\n")
        for name in ("annotators/lena.jsonl", "annotators/juno.jsonl", "gold.jsonl"):
            out.write(sample_corpus(name).read_bytes())
    return path


def _rows(project: Path) -> dict[str, list[dict[str, object]]]:
    with closing(sqlite3.connect(project)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: [
                {
                    name: row[name]
                    for name in row.keys()  # noqa: SIM118  # a row is gone through by its values
                    if name not in _OF_THE_MOMENT
                    or (name == "uid" and table in {"document", "annotation", "suggestion", "relation"})
                }
                for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")  # our own names
            ]
            for table in _TABLES
        }


def _taken(
    project: Path, path: Path, annotator: str = "", mapping: LabelMapping | None = None
) -> tuple[ImportReport, dict[str, list[dict[str, object]]]]:
    with new_project(project) as workspace:
        report = import_paths(workspace, [path], annotator=annotator, mapping=mapping or LabelMapping())
    return report, _rows(project)


def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "SMALLEST", 10**9)


def _there_after(monkeypatch: pytest.MonkeyPatch, items: int) -> None:
    """Let the process seem to be there after so many items, which the program reads itself."""
    monkeypatch.setattr(ahead, "SMALLEST", 0)
    asked = count()
    monkeypatch.setattr(ReadingChild, "has_answered", property(lambda _: next(asked) >= items))


def _ahead(monkeypatch: pytest.MonkeyPatch, items: int = 0) -> list[list[str]]:
    """Read everything ahead but ``items``; returns how the process is started, each time it is."""
    _there_after(monkeypatch, items)
    started: list[list[str]] = []
    command = reading_child.reading_command

    def noted() -> list[str]:
        started.append(command())
        return started[-1]

    monkeypatch.setattr(reading_child, "reading_command", noted)
    return started


@pytest.mark.parametrize("annotator", ["", "Lena M."])
@pytest.mark.parametrize(
    "mapping",
    [LabelMapping(), LabelMapping({("", "ORG"): ("entity", "GPE"), ("entity", "PER"): None})],
    ids=["as they are", "mapped"],
)
def test_the_same_comes_in_whoever_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, annotator: str, mapping: LabelMapping
) -> None:
    path = _mixed(tmp_path)
    _here(monkeypatch)
    report, rows = _taken(tmp_path / "here.goldspan", path, annotator, mapping)
    started = _ahead(monkeypatch)
    again, rows_again = _taken(tmp_path / "ahead.goldspan", path, annotator, mapping)

    assert len(started) == 1
    assert again == report
    assert {table: found for table, found in rows_again.items() if found != rows[table]} == {}
    assert report.taken > 30
    assert len(report.refused) > 50
    assert any(refusal.place == "line 4" for refusal in report.refused)
    assert {"en", "de"} <= {str(row["language"]) for row in rows["document"]}


@pytest.mark.parametrize("items", [1, 7, 60, 10_000])
def test_what_comes_before_the_process_is_there_is_read_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, items: int
) -> None:
    path = _mixed(tmp_path)
    _here(monkeypatch)
    expected = _taken(tmp_path / "here.goldspan", path)
    started = _ahead(monkeypatch, items)

    assert _taken(tmp_path / "ahead.goldspan", path) == expected
    assert len(started) == 1


def test_other_files_of_many_articles_are_read_ahead_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "table.csv"
    path.write_text("title,text\n" + "".join(f'T{n},"{TEXT} {n}"\n' for n in range(300)))
    _here(monkeypatch)
    expected = _taken(tmp_path / "here.goldspan", path)
    started = _ahead(monkeypatch)

    assert _taken(tmp_path / "ahead.goldspan", path) == expected
    assert len(started) == 1


def test_an_import_read_ahead_is_one_step_back_and_forth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _mixed(tmp_path)
    _ahead(monkeypatch)
    with new_project(tmp_path / "a.goldspan") as workspace:
        person = person_in(workspace, "Lena M.")
        report = import_paths(workspace, [path], person=person)
        undo(workspace, person)
        with workspace.read() as reading:
            assert reading.documents.count() == 0
        redo(workspace, person)
        with workspace.read() as reading:
            assert reading.documents.count() == report.taken


def test_small_files_and_packed_ones_are_read_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small, packed = tmp_path / "small.jsonl", tmp_path / "packed.jsonl.gz"
    small.write_text(json.dumps({"text": TEXT}))
    monkeypatch.setattr(reading_child, "reading_command", lambda: ["/nonexistent"])
    with new_project(tmp_path / "a.goldspan") as workspace:
        assert import_paths(workspace, [small]).taken == 1
    monkeypatch.undo()
    _ahead(monkeypatch)
    packed.write_bytes(gzip.compress(json.dumps({"text": TEXT}).encode()))
    with new_project(tmp_path / "b.goldspan") as workspace:
        assert import_paths(workspace, [packed]).taken == 1


def _many(folder: Path) -> Path:
    """A file of several lots."""
    path = folder / "many.jsonl"
    lines = [
        {"text": f"{TEXT * 20} {n}", "spans": [{"start": 4, "end": 9, "label": "ORG"}]} for n in range(400)
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in [*lines[:150], {"text": 5}, *lines[150:]]))
    return path


def _unruly(folder: Path, behaviour: str) -> Callable[[], list[str]]:
    """A reading process that does ``behaviour`` (a line of Python) before its third lot."""
    script = folder / "unruly.py"
    script.write_text(
        "import os, signal, sys\n"
        "from annotator.services.reading import worker\n"
        "lots = worker._lots\n"
        "def unruly(request):\n"
        "    for number, lot in enumerate(lots(request)):\n"
        "        if number == 2:\n"
        f"            {behaviour}\n"
        "        yield lot\n"
        "worker._lots = unruly\n"
        "worker.main()\n"
    )
    return lambda: [sys.executable, str(script)]


@pytest.mark.parametrize("items", [0, 30, 230], ids=["at once", "soon", "late"])
@pytest.mark.parametrize(
    "behaviour",
    [
        "os.kill(os.getpid(), signal.SIGKILL)",
        "raise ValueError",
        "raise MemoryError",
        "signal.pause()",
        "os.write(int(next(n for n in os.listdir('/dev/fd') if int(n) > 2)), b'x' * 10); os._exit(0)",
    ],
)
def test_a_process_that_ends_or_hangs_loses_nothing_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, behaviour: str, items: int
) -> None:
    path = _many(tmp_path)
    _here(monkeypatch)
    expected, rows = _taken(tmp_path / "here.goldspan", path)
    _there_after(monkeypatch, items)
    monkeypatch.setattr(reading_child, "reading_command", _unruly(tmp_path, behaviour))
    options = ReadOptions(seconds=1.0)
    with new_project(tmp_path / "ahead.goldspan") as workspace:
        report = import_paths(workspace, [path], options=options)

    [note] = set(report.notes) - set(expected.notes)
    assert note == (
        "many.jsonl: The process that reads large files did not get through; the rest was read without it."
    )
    assert replace(report, notes=()) == replace(expected, notes=())
    assert [refusal.place for refusal in report.refused] == ["line 151"]
    assert _rows(tmp_path / "ahead.goldspan") == rows


def test_where_no_process_can_be_started_the_file_is_read_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _many(tmp_path)
    monkeypatch.setattr(ahead, "SMALLEST", 0)
    monkeypatch.setattr(reading_child, "reading_command", lambda: [str(tmp_path / "nonexistent")])
    with new_project(tmp_path / "a.goldspan") as workspace:
        report = import_paths(workspace, [path])

    assert report.taken == 400
    assert len(report.notes) == 1


def test_an_import_that_is_stopped_ends_the_process_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _many(tmp_path)
    _there_after(monkeypatch, 0)
    monkeypatch.setattr(reading_child, "reading_command", _unruly(tmp_path, "signal.pause()"))
    started: list[subprocess.Popen[bytes]] = []

    def noted(*of: Any) -> subprocess.Popen[bytes]:
        started.append(start(*of))
        return started[-1]

    monkeypatch.setattr("annotator.services.reading.child.start", noted)
    asked = count()
    with new_project(tmp_path / "a.goldspan") as workspace:
        report = import_paths(workspace, [path], cancelled=lambda: next(asked) > 60)

        assert report.cancelled
        with workspace.read() as reading:
            assert reading.documents.count() == 0
            assert reading.batches.left_behind() == []
    assert [process.poll() is not None for process in started] == [True]
