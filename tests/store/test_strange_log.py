"""A log that a crash left beside another file is never laid over that one, and nothing of it is lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import UnusableProject
from annotator.domain.scheme import Scheme
from annotator.services.annotating.article import Article
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.store.file import create
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be replaced there")

_WORDS = ("TALVIK", "14 March", "Irena Kovash", "Dorvan")
_CRASH = """
import os, shutil, sys
from pathlib import Path
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project, person_in

path = Path(sys.argv[1])
workspace = open_project(path)
person = person_in(workspace, "Lena")
for mark in Article(workspace, person, 1).marks()[1:]:
    Annotating(workspace, person).accept(1, [mark.key])
if sys.argv[2] == "replaced":
    path.rename(path.with_name("away.goldspan"))
    shutil.copy2(path.with_name("copy.goldspan"), path)
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def path(tmp_path: Path, news_scheme: Scheme) -> Path:
    """A project with one decision of four, and a copy of it as it was before that."""
    from annotator.services.annotating.annotate import Annotating

    path = tmp_path / "p.goldspan"
    with create(path, news_scheme) as workspace:
        seed(workspace, [TEXT], [[suggested(TEXT, word, "ORG") for word in _WORDS]])
        person_in(workspace, "Lena")
    shutil.copy2(path, tmp_path / "copy.goldspan")
    with open_project(path) as workspace:
        lena = person_in(workspace, "Lena")
        Annotating(workspace, lena).accept(1, [Article(workspace, lena, 1).marks()[0].key])
    return path


def crash(path: Path, how: str = "") -> None:
    ended = subprocess.run([sys.executable, "-c", _CRASH, str(path), how], check=False)
    assert ended.returncode == -9
    assert path.with_name(f"{path.name}-wal").stat().st_size > 32


def decided(path: Path) -> int:
    with open_project(path, checked=True) as workspace:
        return sum(not m.undecided for m in Article(workspace, person_in(workspace, "Lena"), 1).marks())


def over_it(path: Path) -> None:
    """Write the older copy over the file itself, an hour after the crash."""
    path.write_bytes(path.with_name("copy.goldspan").read_bytes())
    later = path.stat().st_mtime + 3600
    os.utime(path, (later, later))


def as_it_was(path: Path) -> None:
    """Write the older copy over the file itself, with the time it had."""
    shutil.copy2(path.with_name("copy.goldspan"), path)


def in_its_place(path: Path) -> None:
    """Put the older copy in place of the file."""
    path.rename(path.with_name("away.goldspan"))
    shutil.copy2(path.with_name("copy.goldspan"), path)


@pytest.mark.parametrize("replace", [None, in_its_place, over_it, as_it_was])
def test_the_log_of_another_file_is_put_aside_and_said(
    path: Path, replace: Callable[[Path], None] | None
) -> None:
    before = path.with_name("copy.goldspan").read_bytes()
    crash(path, "" if replace else "replaced")
    if replace is not None:
        replace(path)
    with pytest.raises(UnusableProject, match="belongs to another file"):
        check(path)
    with pytest.raises(UnusableProject, match="belongs to another file"):
        open_project(path, read_only=True)
    with pytest.raises(UnusableProject, match=r"put aside as p\.replaced-\w+\.goldspan-wal"):
        open_project(path)
    assert path.read_bytes() == before
    assert decided(path) == 0
    assert check(path).problems == ()
    aside = next(path.parent.glob("p.replaced-*-wal"))
    away = path.with_name("away.goldspan")
    if away.exists():  # the file it belongs to: with its log it has all
        aside.rename(away.with_name("away.goldspan-wal"))
        assert decided(away) == 4
        assert check(away).problems == ()


def test_the_log_of_the_same_file_is_kept(path: Path) -> None:
    crash(path)
    assert decided(path) == 4


def test_a_project_that_is_copied_with_its_log_keeps_it(path: Path, tmp_path: Path) -> None:
    crash(path)
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(path.parent, elsewhere, ignore=shutil.ignore_patterns("elsewhere"))
    assert decided(elsewhere / path.name) == 4


def test_a_log_that_was_being_folded_in_when_the_program_ended_is_kept(path: Path) -> None:
    crash(path)
    lock = path.with_name(f".{path.name}.lock")
    told = json.loads(lock.read_text("utf-8"))
    told["file"]["modified"] -= 10**9
    lock.write_text(json.dumps(told), "utf-8")
    assert decided(path) == 4


def set_back(path: Path, seconds: int) -> None:
    """Let the clock have been set back before the log was written to last, and folded in."""
    for file in (path.with_name(f"{path.name}-wal"), path):
        then = file.stat().st_mtime - seconds
        os.utime(file, (then, then))


def test_a_log_written_after_the_clock_was_set_back_is_kept(path: Path) -> None:
    crash(path)
    set_back(path, 24 * 3600)
    assert decided(path) == 4


def test_another_file_is_told_from_it_though_the_clock_was_set_back(path: Path) -> None:
    crash(path)
    over_it(path)
    set_back(path, 24 * 3600)
    with pytest.raises(UnusableProject, match="belongs to another file"):
        open_project(path)
    assert decided(path) == 0


def test_a_log_of_which_nothing_is_told_is_taken_as_before(path: Path) -> None:
    crash(path)
    path.with_name(f".{path.name}.lock").unlink()
    assert decided(path) == 4
