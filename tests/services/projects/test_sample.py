from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.errors import ProjectLocked
from annotator.services.projects.projects import open_project, person_in
from annotator.services.projects.sample import sample_project


def test_a_sample_that_was_stopped_is_not_kept(tmp_path: Path) -> None:
    assert sample_project(tmp_path, with_suggestions=False, cancelled=lambda: True) is None
    assert list(tmp_path.iterdir()) == []


def test_earlier_samples_are_put_aside_with_all_their_work(tmp_path: Path) -> None:
    for name in ("Lena", "Tomas"):
        path = sample_project(tmp_path, with_suggestions=False)
        assert path is not None
        with open_project(path) as workspace:
            person_in(workspace, name)
    sample_project(tmp_path, with_suggestions=False)
    names = {p.name for p in tmp_path.iterdir()}
    stem = "talvik-dam"
    assert names == {f"{stem}.goldspan", f"{stem} (before).goldspan", f"{stem} (before 2).goldspan"}
    for file, name in ((f"{stem} (before)", "Lena"), (f"{stem} (before 2)", "Tomas")):
        with (
            open_project(tmp_path / f"{file}.goldspan", read_only=True) as workspace,
            workspace.read() as reading,
        ):
            assert reading.people.named(name) is not None


def test_a_sample_that_is_open_is_not_taken_away(tmp_path: Path) -> None:
    path = sample_project(tmp_path, with_suggestions=False)
    assert path is not None
    with open_project(path), pytest.raises(ProjectLocked):
        sample_project(tmp_path, with_suggestions=False)
    open_project(path).close()
