"""A project of any format there has been is brought up to date with all that is in it, or left as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.errors import NewerProject, UnusableProject
from annotator.services.annotating.article import Article
from annotator.services.history import redo, undo
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.store.migration import CURRENT
from tests.store.kept_formats import FOLDER, columns_of, contents, format_of, unpacked

EARLIER = range(1, CURRENT)


def test_a_project_of_each_format_is_kept() -> None:
    kept = {int(p.name.split("-")[1].split(".")[0]) for p in FOLDER.iterdir()}
    assert kept == set(range(1, CURRENT + 1)), (
        "python packaging/format_corpus.py keeps one of the present format"
    )


@pytest.mark.parametrize("version", range(1, CURRENT + 1))
def test_nothing_in_it_changes(tmp_path: Path, version: int) -> None:
    path = unpacked(version, tmp_path / "p.goldspan")
    assert format_of(path) == version
    columns, before = columns_of(path), contents(path)
    assert all(before[name] for name in ("document", "suggestion", "annotation", "relation", "delta"))
    open_project(path).close()
    assert format_of(path) == CURRENT
    assert contents(path, columns) == before
    assert check(path).problems == ()


@pytest.mark.parametrize("version", range(1, CURRENT + 1))
def test_all_that_was_done_can_be_taken_back_and_brought_again(tmp_path: Path, version: int) -> None:
    path = unpacked(version, tmp_path / "p.goldspan")
    with open_project(path) as workspace:
        for name in ("Tomas", "Lena"):
            person = person_in(workspace, name)
            with workspace.read() as reading:
                rows = reading.documents.rows()

            def marks(person: object = person, rows: list[int] = rows) -> list[object]:
                return [Article(workspace, person, row).marks() for row in rows]  # type: ignore[arg-type]  # a Person

            before = marks()
            steps = 0
            while undo(workspace, person) is not None:
                steps += 1
            assert steps > 3
            assert marks() != before
            # The last step of all had been taken back before the project was kept.
            for _ in range(steps):
                assert redo(workspace, person) is not None
            assert marks() == before
    assert check(path).problems == ()


@pytest.mark.parametrize("version", EARLIER)
def test_it_is_not_read_before_it_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    path = unpacked(version, tmp_path / "p.goldspan")
    before = path.read_bytes()
    with pytest.raises(UnusableProject, match="earlier Goldspan"):
        open_project(path, read_only=True)
    assert path.read_bytes() == before


@pytest.mark.parametrize("read_only", [True, False])
def test_a_later_format_is_refused_in_one_sentence(tmp_path: Path, read_only: bool) -> None:
    path = unpacked(CURRENT, tmp_path / "p.goldspan")
    data = bytearray(path.read_bytes())
    data[60:64] = (CURRENT + 1).to_bytes(4, "big")
    path.write_bytes(data)
    with pytest.raises(NewerProject) as refusal:
        open_project(path, read_only=read_only)
    assert refusal.value.what.count(".") == 1
    assert refusal.value.next_step == "Update Goldspan."
    assert path.read_bytes() == data


def killed(folder: Path, version: int, step: int) -> list[str]:
    folder.mkdir(exist_ok=True)
    code = "from tests.store.kept_formats import main; main()"
    command = [sys.executable, "-c", code, str(folder), str(version), str(step)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-2000:]
    return [line.split()[1] for line in ended.stdout.splitlines()]


@pytest.mark.skipif(sys.platform == "win32", reason="fork and signals of POSIX")
@pytest.mark.parametrize("version", EARLIER)
def test_a_migration_that_is_killed_leaves_the_old_or_the_new(tmp_path: Path, version: int) -> None:
    found = killed(tmp_path / "killed", version, 9)
    assert found[0] == "old"
    assert found[-1] == "new"
    assert found == sorted(found, reverse=True), "once it is the new it stays so"


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="fork and signals of POSIX")
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("version", EARLIER)
def test_a_migration_that_is_killed_at_any_statement_leaves_the_old_or_the_new(
    tmp_path: Path, version: int
) -> None:
    found = killed(tmp_path / "killed", version, 1)
    assert found.count("old") > 5
    assert found[-1] == "new"
    said = f"format {version}: killed at {len(found) - 1} statements, {found.count('old')} left the old"
    print(said)  # noqa: T201  # the figures are the point
