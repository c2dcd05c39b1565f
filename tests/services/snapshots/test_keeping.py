"""Snapshots are taken while others write, hold one state, are checked, and leave no half-made file."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import DamagedProject, SnapshotFailed
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.labels import RenameLabel
from annotator.domain.snapshot import Reason
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.bulk.decide_many import DecidingMany
from annotator.services.importing.import_corpus import import_records
from annotator.services.projects.projects import open_project
from annotator.services.scheme.change_scheme import change_scheme
from annotator.services.snapshots import keeping
from annotator.services.snapshots.keeping import before, daily_due, make_snapshot, take_daily
from annotator.store.file import create
from annotator.store.people import Person, WorkStatus
from annotator.store.snapshots import taking
from annotator.store.snapshots.listing import folder_of, listed
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

NEW = [Record(document=Document(id="new", text=f"{TEXT} Again.", title="New"))]


def decide_all(project: Workspace, lena: Person, row: int) -> None:
    Annotating(project, lena).accept(row, [m.key for m in Article(project, lena, row).marks()])


def files(project: Workspace) -> list[str]:
    return (
        sorted(p.name for p in folder_of(project.path).glob("*")) if folder_of(project.path).exists() else []
    )


def test_a_snapshot_says_what_it_holds_and_opens_as_a_project(
    project: Workspace, lena: Person, article_row: int
) -> None:
    decide_all(project, lena, article_row)
    made = make_snapshot(project.path, "before the holidays")
    assert made is not None
    assert (made.articles, made.work, made.name) == (1, (("Lena M.", 5),), "before the holidays")
    assert [s.path for s in listed(project.path)] == [made.path]
    assert [p.name for p in made.path.parent.iterdir()] == [made.path.name]
    with open_project(made.path, read_only=True, checked=True) as there:
        assert len(Article(there, lena, article_row).marks()) == 5


def test_today_has_one_snapshot_and_an_unchanged_project_none(
    project: Workspace, lena: Person, article_row: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert take_daily(project) is not None
    decide_all(project, lena, article_row)
    assert not daily_due(project)  # it has today's

    class Tomorrow(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # as far as it is used
            return datetime.now().astimezone() + timedelta(days=1)

    monkeypatch.setattr(keeping, "datetime", Tomorrow)
    monkeypatch.setattr(taking, "datetime", Tomorrow)
    assert take_daily(project) is not None
    monkeypatch.setattr(
        Tomorrow, "now", classmethod(lambda _cls: datetime.now().astimezone() + timedelta(days=2))
    )
    assert take_daily(project) is None  # nothing was done since
    assert len(listed(project.path)) == 2


def test_an_empty_project_and_one_that_is_only_read_need_none(project: Workspace, article_row: int) -> None:
    with open_project(project.path, read_only=True) as looking:
        assert not daily_due(looking)
    assert before(project, Reason.IMPORT) == ""
    assert len(listed(project.path)) == 1


def test_an_empty_project_is_not_copied_before_its_first_import(project: Workspace) -> None:
    import_records(project, NEW)
    assert files(project) == []


def test_before_an_import_there_is_a_snapshot_without_it(
    project: Workspace, lena: Person, article_row: int
) -> None:
    decide_all(project, lena, article_row)
    import_records(project, NEW)
    (kept,) = listed(project.path)
    assert (kept.reason, kept.articles, kept.decisions) == (Reason.IMPORT, 1, 5)
    import_records(project, NEW)  # nothing new, but the project is not what the snapshot holds
    assert len(listed(project.path)) == 2


def test_many_decisions_and_changes_of_the_scheme_are_taken_after_a_snapshot(
    project: Workspace, lena: Person
) -> None:
    text = "Talvik. " * 400
    spans = [suggested(text, "Talvik", "GPE", after=n * 8) for n in range(400)]
    row = seed(project, [text], [spans])[0]
    rows = [m.key.row for m in Article(project, lena, row).marks()]
    report = DecidingMany(project, lena).decide_rows({row: rows}, accepting=True)
    assert (report.decided, report.notice) == (400, "")
    change_scheme(project, [RenameLabel(layer="entity", label="GPE", name="PLACE")], lena)
    assert [(s.reason, s.decisions) for s in reversed(listed(project.path))] == [
        (Reason.BULK, 0),
        (Reason.SCHEME, 400),
    ]


def test_it_holds_one_state_while_others_write(project: Workspace, lena: Person, article_row: int) -> None:
    seed(project, [f"{n} {TEXT * 200}" for n in range(100)])  # many pages, so that writes fall between them
    act = Annotating(project, lena)
    done = threading.Event()
    steps: list[int] = []

    def write() -> None:
        while not done.is_set():
            act.set_status(article_row, WorkStatus.DONE if len(steps) % 2 else WorkStatus.FLAGGED)
            steps.append(1)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [make_snapshot(project.path) for _ in range(5)]
    finally:
        done.set()
        writer.join()
    assert len(steps) > 5
    for one in made:
        assert one is not None
        with open_project(one.path, read_only=True, checked=True) as there, there.read() as reading:
            steps_there = int(one.state.split("-")[0])
            assert (
                reading._connection.exec_driver_sql("SELECT max(id) FROM operation").scalar() == steps_there
            )


def test_one_that_is_stopped_leaves_nothing(project: Workspace, article_row: int) -> None:
    seed(project, [f"{n} {TEXT * 200}" for n in range(100)])
    assert make_snapshot(project.path, cancelled=lambda: True) is None
    assert files(project) == []


def test_without_room_it_is_refused_and_the_step_goes_on_with_a_notice(
    project: Workspace, article_row: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10**9, 10**9, 0))
    with pytest.raises(SnapshotFailed, match="too little room"):
        make_snapshot(project.path)
    report = import_records(project, NEW)
    assert report.taken == 1
    assert "No snapshot was kept" in report.notes[0]
    assert files(project) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_where_nothing_can_be_written_it_is_refused(project: Workspace, article_row: int) -> None:
    project.path.parent.chmod(0o500)
    try:
        with pytest.raises(SnapshotFailed):
            make_snapshot(project.path)
    finally:
        project.path.parent.chmod(0o700)


def test_a_file_in_the_way_is_said_plainly(project: Workspace, article_row: int) -> None:
    folder_of(project.path).write_text("in the way")
    with pytest.raises(SnapshotFailed, match="No snapshot could be kept"):
        make_snapshot(project.path)
    assert before(project, Reason.IMPORT).startswith("No snapshot was kept")


def test_a_damaged_project_is_found_out(project: Workspace, article_row: int) -> None:
    seed(project, [f"{n} {TEXT * 200}" for n in range(100)])
    path = project.path
    project.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2 // 4096 * 4096)
        file.write(b"\xff" * 8192)
    with pytest.raises(DamagedProject):
        make_snapshot(path)
    assert list(folder_of(path).iterdir()) == []


def test_in_a_synced_folder_snapshots_lie_among_our_own_files(
    project: Workspace, article_row: int, own_home: Path
) -> None:
    (project.path.parent / ".stfolder").mkdir()
    made = make_snapshot(project.path)
    assert made is not None
    assert own_home in made.path.parents
    assert listed(project.path) == [made]


def test_a_project_whose_path_is_nearly_too_long_has_its_snapshots_among_our_own_files(
    tmp_path: Path, news_scheme: Scheme, own_home: Path
) -> None:
    room = 430 - len(os.fsencode(tmp_path)) - len(".goldspan") - 2
    path = tmp_path / ("f" * min(200, room // 2)) / ("n" * min(200, room // 2) + ".goldspan")
    path.parent.mkdir()
    with create(path, news_scheme) as project:
        seed(project, [TEXT])
        made = make_snapshot(path)
    assert made is not None
    assert own_home in made.path.parents
    assert listed(path) == [made]


def test_strangers_files_among_the_snapshots_are_left_alone(project: Workspace, article_row: int) -> None:
    made = make_snapshot(project.path)
    assert made is not None
    for name, content in (("a.goldspan", b""), ("b.goldspan", b"x" * 5000), ("c.txt", b"notes")):
        (made.path.parent / name).write_bytes(content)
    sqlite3.connect(made.path.parent / "d.goldspan").execute("CREATE TABLE project(key, value)")
    assert listed(project.path) == [made]
    make_snapshot(project.path)
    assert len(files(project)) == 6


_KILLED = """
import os, sys
from pathlib import Path
from annotator.store.snapshots import taking
from annotator.services.snapshots.keeping import make_snapshot

def kill(done, total, what):
    if done > total // 2:
        os.kill(os.getpid(), 9)

make_snapshot(Path(sys.argv[1]), progress=kill)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_kill_in_the_middle_leaves_a_file_that_is_swept_later(project: Workspace, article_row: int) -> None:
    seed(project, [f"{n} {TEXT * 200}" for n in range(200)])
    ended = subprocess.run([sys.executable, "-c", _KILLED, str(project.path)], check=False)
    assert ended.returncode == -9
    left = [name for name in files(project) if name.startswith(".making-")]
    assert left
    assert listed(project.path) == []
    for name in left:
        os.utime(folder_of(project.path) / name, (0, 0))
    assert make_snapshot(project.path) is not None
    assert len(files(project)) == 1
