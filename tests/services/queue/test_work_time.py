from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.exporting.export_corpus import export
from annotator.services.history import next_steps, redo, undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import person_in
from annotator.services.queue.work_time import IDLE_AFTER, Stopwatch, in_words, keep, seconds_at_work
from annotator.store.file import create, open_project
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(clock: Clock) -> Stopwatch:
    return Stopwatch(clock)


def test_time_counts_while_there_are_signs_of_life(watch: Stopwatch, clock: Clock) -> None:
    watch.enter(1)
    for _ in range(10):
        clock.now += 30
        watch.touch()
    assert watch.take() == {1: 300}
    assert watch.take() == {}


def test_it_stops_when_nobody_moves_and_goes_on_when_somebody_does(watch: Stopwatch, clock: Clock) -> None:
    watch.enter(1)
    clock.now += 1000
    assert not watch.runs
    assert watch.waiting() == IDLE_AFTER
    watch.touch()
    clock.now += 10
    assert watch.take() == {1: IDLE_AFTER + 10}


def test_it_stands_still_in_another_window_and_counts_each_article_by_itself(
    watch: Stopwatch, clock: Clock
) -> None:
    watch.enter(1)
    clock.now += 20
    watch.leave()
    clock.now += 40
    watch.touch()
    clock.now += 5
    watch.enter(2)
    clock.now += 7
    watch.enter(None)
    clock.now += 50
    watch.touch()
    assert watch.take() == {1: 25, 2: 7}


@pytest.mark.file_alone
def test_time_is_kept_by_day_and_survives_without_a_trace_in_the_history(
    project: Workspace, lena: Person, article_row: int
) -> None:
    act = Annotating(project, lena)
    act.set_status(article_row, WorkStatus.DONE)
    undo(project, lena)
    keep(project, lena, {article_row: 40.5}, lambda: "2031-05-02")
    keep(project, lena, {article_row: 20.0}, lambda: "2031-05-02")
    keep(project, lena, {article_row: 10.0}, lambda: "2031-05-03")
    assert seconds_at_work(project, lena, article_row) == 70.5
    assert next_steps(project, lena) == ("", "finish article")  # what was undone can still be redone
    redo(project, lena)
    undo(project, lena)
    path = project.path
    project.close()
    with open_project(path) as again:
        assert seconds_at_work(again, lena, article_row) == 70.5


def test_reason_and_seconds_go_out_and_come_in_and_go_with_their_import(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path, news_scheme: Scheme
) -> None:
    Annotating(project, lena).set_status(article_row, WorkStatus.SKIPPED, " in   Welsh ")
    keep(project, lena, {article_row: 90.4})
    export(project, tmp_path / "out.jsonl", source="Lena M.")
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    told = {name: line["provenance"][name] for name in ("status", "reason", "seconds")}
    assert told == {"status": "skipped", "reason": "in Welsh", "seconds": 90}
    with create(tmp_path / "other.goldspan", news_scheme) as other:
        ana = person_in(other, "Ana")
        row = import_paths(other, [tmp_path / "out.jsonl"], person=ana).documents[0]
        here = person_in(other, "Lena M.")
        with other.read() as reading:
            standing = reading.assignments.standings([row], here.row)[row]
        assert (standing.status, standing.reason) == (WorkStatus.SKIPPED, "in Welsh")
        assert import_paths(other, [tmp_path / "out.jsonl"], person=ana).work == 0
        assert seconds_at_work(other, here, row) == 90
        undo(other, ana)
        assert seconds_at_work(other, here, row) == 0
        redo(other, ana)
        assert seconds_at_work(other, here, row) == 90


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, ""),
        (20, "under a minute"),
        (60, "1 min"),
        (725, "12 min"),
        (3590, "1 h 0 min"),
        (7500, "2 h 5 min"),
    ],
)
def test_a_time_is_said_in_words(seconds: float, said: str) -> None:
    assert in_words(seconds) == said
