"""A project file that another program writes over while it is open gets nothing of ours laid over it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import UnusableProject
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.importing.import_corpus import import_records
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.store import written_over
from annotator.store.file import create
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

_WORDS = ("TALVIK", "14 March", "Irena Kovash", "Dorvan")


@pytest.fixture
def path(tmp_path: Path, news_scheme: Scheme) -> Path:
    """A project with one decision of four; ``copy.goldspan`` is what it was before that."""
    path = tmp_path / "p.goldspan"
    with create(path, news_scheme) as workspace:
        seed(workspace, [TEXT], [[suggested(TEXT, word, "ORG") for word in _WORDS]])
        person_in(workspace, "Lena")
    shutil.copy(path, path.with_name("copy.goldspan"))
    with open_project(path) as workspace:
        accept(workspace, 0)
    return path


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    workspace = open_project(path)
    yield workspace
    workspace.close()


def articles(count: int, begin: str = "n") -> list[Record]:
    text = TEXT * 40
    return [Record(document=Document(id=f"{begin}{n}", text=f"{begin}{n} {text}")) for n in range(count)]


def lena(workspace: Workspace) -> Person:
    return person_in(workspace, "Lena")


def accept(workspace: Workspace, number: int) -> None:
    person = lena(workspace)
    Annotating(workspace, person).accept(1, [Article(workspace, person, 1).marks()[number].key])


def decided(path: Path) -> int:
    with open_project(path, checked=True) as workspace:
        return sum(not mark.undecided for mark in Article(workspace, lena(workspace), 1).marks())


def write_over(path: Path, other: Path) -> bytes:
    path.write_bytes(other.read_bytes())  # the same file, with another content
    return path.read_bytes()


def refused(workspace: Workspace) -> str:
    with pytest.raises(UnusableProject) as refusal:
        workspace.perform("anything", lambda writing: writing.facts.put("anything", 1))
    return refusal.value.what


@pytest.mark.parametrize("whole", [4 << 20, 0], ids=["by all of it", "by its history"])
@pytest.mark.parametrize("stranger", ["an older copy", "another project", "no project", "nothing"])
def test_nothing_of_ours_comes_into_what_was_written_over_it(
    path: Path, news_scheme: Scheme, monkeypatch: pytest.MonkeyPatch, stranger: str, whole: int
) -> None:
    monkeypatch.setattr(written_over, "_WHOLE", whole)
    workspace = open_project(path)
    other = path.with_name("other.goldspan")
    if stranger == "an older copy":
        path.with_name("copy.goldspan").rename(other)
    elif stranger == "another project":
        with create(other, news_scheme) as making:
            import_records(making, articles(60))
    else:
        other.write_bytes(b"x" * 9000 if stranger == "no project" else b"")
    accept(workspace, 1)
    person = lena(workspace)
    left = write_over(path, other)
    with pytest.raises(UnusableProject, match="wrote over the project file"):
        Annotating(workspace, person).set_status(1, WorkStatus.DONE)
    workspace.close()
    assert path.read_bytes() == left
    assert not path.with_name("p.goldspan-wal").exists()
    (aside,) = path.parent.glob("p.replaced-*-wal")
    assert aside.stat().st_size > 4096, "what stood in the log is kept"
    if stranger == "an older copy":
        assert decided(path) == 0
    if "project" in stranger and stranger != "no project":
        assert check(path).problems == ()


def test_a_change_that_no_step_tells_of_is_found_in_a_small_file(path: Path, workspace: Workspace) -> None:
    accept(workspace, 1)
    data = bytearray(path.read_bytes())
    at = data.index(TEXT.encode())
    data[at : at + 6] = b"Talvik"
    path.write_bytes(data)
    assert "wrote over" in refused(workspace)
    workspace.close()
    assert path.read_bytes() == data


def test_a_file_of_which_only_the_time_was_changed_is_written_to(path: Path, workspace: Workspace) -> None:
    accept(workspace, 1)
    os.utime(path, (path.stat().st_atime, path.stat().st_mtime + 3600))
    accept(workspace, 2)
    os.utime(path)
    workspace.close()
    assert decided(path) == 3


def test_our_own_writes_are_no_strangers(path: Path, workspace: Workspace) -> None:
    before = path.stat().st_size
    for number in range(4):  # the log is folded into the file again and again
        import_records(workspace, articles(300, f"round {number}, "))
        accept(workspace, number)
    assert path.stat().st_size > before
    workspace.close()
    assert decided(path) == 4
    assert check(path).problems == ()


def test_work_goes_on_in_a_copy_where_what_was_open_is_whole(path: Path, workspace: Workspace) -> None:
    kept = path.with_name("kept.goldspan")
    accept(workspace, 1)  # stands in the log alone
    shutil.copy(path, kept)
    write_over(path, path.with_name("copy.goldspan"))
    assert "wrote over" in refused(workspace)
    write_over(path, kept)
    elsewhere = path.with_name("elsewhere.goldspan")
    workspace.move_to(elsewhere)
    accept(workspace, 2)
    workspace.close()
    assert decided(elsewhere) == 3
    assert check(elsewhere).problems == ()


def test_a_copy_of_two_states_mixed_is_not_made(path: Path, workspace: Workspace) -> None:
    import_records(workspace, articles(300))  # folded into the file, which is lost with it
    accept(workspace, 1)
    left = write_over(path, path.with_name("copy.goldspan"))
    with pytest.raises(UnusableProject, match=r"put together|would be damaged"):
        workspace.move_to(path.with_name("elsewhere.goldspan"))
    assert not path.with_name("elsewhere.goldspan").exists()
    workspace.close()
    assert path.read_bytes() == left
