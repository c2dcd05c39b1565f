"""Full disks, read-only folders, and files that go away: nothing is shown as saved that is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import UnusableProject
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.validate_file import validate_path
from annotator.services.importing.import_corpus import import_records
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import person_in
from annotator.store.file import create, integrity_report, open_project
from annotator.store.people import WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

Mount = Callable[..., Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Mounts a small disk of its own in memory; skips where that is not allowed."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the superuser of Linux can mount a disk")
    mounted: list[Path] = []

    def small_disk(kilobytes: int) -> Path:
        folder = tmp_path / f"disk{len(mounted)}"
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("mounting is not allowed here")
        mounted.append(folder)
        return folder

    yield small_disk
    for folder in mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Use up the room of a small disk."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return ballast


def filled(path: Path, scheme: Scheme) -> None:
    """A project of one article with four suggestions."""
    with create(path, scheme) as workspace:
        words = ("TALVIK", "14 March", "Irena Kovash", "Dorvan")
        seed(workspace, [TEXT], [[suggested(TEXT, word, "ORG") for word in words]])
        person_in(workspace, "Lena")


def articles(count: int) -> list[Record]:
    return [
        Record(document=Document(id=f"n{n}", text=f"{n} {TEXT * 40}", title=str(n))) for n in range(count)
    ]


def decided(workspace: Workspace) -> int:
    person = person_in(workspace, "Lena")
    return sum(not m.undecided for m in Article(workspace, person, 1).marks())


def test_a_decision_on_a_full_disk_is_refused_and_made_once_there_is_room(
    mount: Mount, news_scheme: Scheme
) -> None:
    folder = mount(3000)
    path = folder / "p.goldspan"
    filled(path, news_scheme)
    told: list[object] = []
    with open_project(path) as workspace:
        workspace.listen(told.append)
        person = person_in(workspace, "Lena")
        act = Annotating(workspace, person)
        ballast = fill(folder)
        saved = 0

        def go_on() -> None:
            nonlocal saved
            while saved < 200:
                act.set_status(1, WorkStatus.DONE if saved % 2 else WorkStatus.FLAGGED)
                saved += 1

        with pytest.raises(UnusableProject, match=r"full|I/O"):  # what the log still has room for is saved
            go_on()
        assert len(told) == saved
        before = Article(workspace, person, 1).status
        with pytest.raises(UnusableProject):
            act.accept(1, [m.key for m in Article(workspace, person, 1).marks()])
        assert decided(workspace) == 0
        assert Article(workspace, person, 1).status is before
        ballast.unlink()
        act.accept(1, [m.key for m in Article(workspace, person, 1).marks()])
        assert decided(workspace) == 4
    assert check(path).problems == ()


def test_an_import_that_fills_the_disk_leaves_nothing_and_can_be_done_again(
    mount: Mount, news_scheme: Scheme
) -> None:
    folder = mount(2500)
    path = folder / "p.goldspan"
    filled(path, news_scheme)
    with open_project(path) as workspace:
        with pytest.raises(UnusableProject, match=r"full|I/O"):
            import_records(workspace, articles(900))
        with workspace.read() as reading:
            assert reading.documents.count() == 1
    subprocess.run(["mount", "-o", "remount,size=30000k", str(folder)], check=True)
    with open_project(path) as workspace:
        with workspace.read() as reading:
            assert reading.batches.left_behind() == []
        assert import_records(workspace, articles(900)).taken == 900
        assert decided(workspace) == 0
    assert check(path).problems == ()


def test_a_project_on_a_full_disk_is_refused_plainly(mount: Mount, news_scheme: Scheme) -> None:
    folder = mount(1000)
    path = folder / "p.goldspan"
    filled(path, news_scheme)
    ballast = fill(folder)
    with pytest.raises(UnusableProject):
        open_project(path)
    with pytest.raises(UnusableProject):
        create(folder / "q.goldspan", news_scheme)
    assert sorted(p.name for p in folder.iterdir()) == ["ballast", "p.goldspan"]
    ballast.unlink()
    open_project(path).close()


def test_closing_on_a_full_disk_keeps_the_log(mount: Mount, news_scheme: Scheme) -> None:
    folder = mount(1500)
    path = folder / "p.goldspan"
    filled(path, news_scheme)
    workspace = open_project(path)
    person = person_in(workspace, "Lena")
    Annotating(workspace, person).accept(1, [m.key for m in Article(workspace, person, 1).marks()])
    import_records(workspace, articles(20))
    ballast = fill(folder)
    workspace.close()
    ballast.unlink()
    with open_project(path, checked=True) as workspace:
        assert decided(workspace) == 4
        with workspace.read() as reading:
            assert reading.documents.count() == 21
    assert check(path).problems == ()


def test_a_project_in_a_folder_that_can_only_be_read_can_be_looked_at(
    mount: Mount, news_scheme: Scheme, tmp_path: Path
) -> None:
    folder = mount(2000)
    path = folder / "p.goldspan"
    filled(path, news_scheme)
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    with pytest.raises(UnusableProject, match=r"[Rr]ead-only"):
        open_project(path)
    assert check(path).problems == ()
    with open_project(path, read_only=True) as workspace:
        export(workspace, tmp_path / "out.jsonl", source="suggestions")
    assert validate_path(tmp_path / "out.jsonl").problems == ()


def test_a_disk_that_turns_read_only_is_said_plainly(mount: Mount, news_scheme: Scheme) -> None:
    folder = mount(2000)
    path = folder / "p.goldspan"
    filled(path, news_scheme)
    subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
    workspace = open_project(path)
    person = person_in(workspace, "Lena")
    Annotating(workspace, person).set_status(1, WorkStatus.DONE)
    workspace.close()
    subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
    with pytest.raises(UnusableProject):
        open_project(path)
    subprocess.run(["umount", str(folder)], check=True)
    with open_project(path) as workspace:
        assert Article(workspace, person, 1).status is WorkStatus.DONE


_LIMITED = """
import resource, sys
from pathlib import Path
from annotator.domain.errors import UnusableProject
from annotator.services.annotating.annotate import Annotating
from annotator.services.projects.projects import open_project, person_in
from annotator.store.people import WorkStatus

path = Path(sys.argv[1])
workspace = open_project(path)
person = person_in(workspace, "Lena")
act = Annotating(workspace, person)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
saved = 0
try:
    for number in range(500):
        act.set_status(1, WorkStatus.DONE if number % 2 else WorkStatus.FLAGGED)
        saved += 1
except UnusableProject:
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    act.set_status(1, WorkStatus.SKIPPED)
    saved += 1
    print(saved, flush=True)
workspace.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_a_write_that_fails_half_way_is_undone_and_the_next_one_is_saved(
    tmp_path: Path, news_scheme: Scheme
) -> None:
    path = tmp_path / "p.goldspan"
    filled(path, news_scheme)
    ended = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(path)], capture_output=True, text=True, check=True
    )
    saved = int(ended.stdout)
    assert 1 < saved < 500
    with open_project(path, checked=True) as workspace, workspace.read() as reading:
        steps = reading._connection.exec_driver_sql(
            "SELECT count(*) FROM operation WHERE name IN ('finish article', 'flag article', 'skip article')"
        ).scalar()
        assert steps == saved
    assert integrity_report(path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved there")
def test_nothing_is_saved_to_a_file_that_was_moved_away(tmp_path: Path, news_scheme: Scheme) -> None:
    path = tmp_path / "p.goldspan"
    filled(path, news_scheme)
    with open_project(path) as workspace:
        person = person_in(workspace, "Lena")
        act = Annotating(workspace, person)
        act.set_status(1, WorkStatus.FLAGGED)
        away = path.rename(tmp_path / "away.goldspan")
        with pytest.raises(UnusableProject, match="moved, removed or replaced"):
            act.set_status(1, WorkStatus.DONE)
        away.rename(path)
        act.set_status(1, WorkStatus.SKIPPED)
    with open_project(path) as workspace:
        assert Article(workspace, person, 1).status is WorkStatus.SKIPPED


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be replaced there")
def test_nothing_is_saved_to_a_file_that_was_replaced(tmp_path: Path, news_scheme: Scheme) -> None:
    path = tmp_path / "p.goldspan"
    filled(path, news_scheme)
    copy = Path(shutil.copy(path, tmp_path / "copy.goldspan"))
    with open_project(path) as workspace:
        act = Annotating(workspace, person_in(workspace, "Lena"))
        act.accept(
            1, [Article(workspace, act.person, 1).marks()[0].key]
        )  # stands in the log of the first file
        copy.replace(path)
        with pytest.raises(UnusableProject, match="moved, removed or replaced"):
            act.set_status(1, WorkStatus.DONE)
    with open_project(path, checked=True) as workspace:
        assert decided(workspace) == 0


def test_reading_and_writing_at_once_is_one_state_each(tmp_path: Path, news_scheme: Scheme) -> None:
    path = tmp_path / "p.goldspan"
    filled(path, news_scheme)
    torn: list[tuple[int, int]] = []
    ended = threading.Event()

    def look(workspace: Workspace) -> None:
        while not ended.is_set():
            with workspace.read() as reading:
                first = reading.documents.count()
                second = len(reading.documents.rows())
            if first != second:
                torn.append((first, second))

    with open_project(path) as workspace:
        act = Annotating(workspace, person_in(workspace, "Lena"))
        reader = threading.Thread(target=look, args=(workspace,))
        importer = threading.Thread(target=import_records, args=(workspace, articles(120)))
        reader.start()
        importer.start()
        for mark in Article(workspace, act.person, 1).marks():
            act.accept(1, [mark.key])
        importer.join()
        ended.set()
        reader.join()
        assert torn == []
        assert decided(workspace) == 4
        with workspace.read() as reading:
            assert reading.documents.count() == 121
