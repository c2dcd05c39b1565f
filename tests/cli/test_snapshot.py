"""Snapshots from the command line: taken, listed, put back, and that taken back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.app import main
from annotator.services.projects.projects import new_project, open_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "río.goldspan"
    new_project(path).close()
    for name, text in (("a", "Talvik was quiet on Thursday."), ("b", "The minister resigned.")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    assert main(["import", str(path), str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]) == 0
    return path


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Any:
    def run(*arguments: str) -> Any:
        capsys.readouterr()
        assert main([*arguments, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return run


def articles(path: Path) -> int:
    with open_project(path, read_only=True) as workspace, workspace.read() as reading:
        return reading.documents.count()


def test_a_project_is_put_back_and_that_is_taken_back(project: Path, told: Any, tmp_path: Path) -> None:
    before = articles(project)
    made = told("snapshot", "make", str(project), "--name", "as handed in")
    assert (made["name"], made["articles"]) == ("as handed in", before)
    (tmp_path / "new.txt").write_text("The ministry said that talks would go on.", encoding="utf-8")
    told("import", str(project), str(tmp_path / "new.txt"))
    kept = told("snapshot", "list", str(project))["snapshots"]
    assert [one["reason"] for one in kept] == ["named"]  # the import found its state kept already
    assert articles(project) == before + 1
    done = told("snapshot", "restore", str(project), "as handed in")
    assert articles(project) == before
    told("snapshot", "restore", str(project), done["before"])
    assert articles(project) == before + 1
    assert main(["check", str(project)]) == 0


def test_the_work_on_one_article_is_put_back(project: Path, told: Any) -> None:
    with open_project(project, read_only=True) as workspace, workspace.read() as reading:
        uid = next(iter(reading.documents.uids().values()))
    made = told("snapshot", "make", str(project))
    done = told("snapshot", "restore", str(project), made["id"], "--article", uid)
    assert done == {"back": 0, "changed": 0, "gone": 0, "left_out": 0}
    assert main(["snapshot", "restore", str(project), made["id"], "--annotator", "Lena"]) == 2


def test_what_is_not_there_is_said_in_one_line(
    project: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["snapshot", "restore", str(project), "yesterday"]) == 3
    assert "no such snapshot" in capsys.readouterr().err
    assert main(["snapshot", "make", str(tmp_path / "none.goldspan")]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert main(["snapshot", "list", str(project)]) == 0
    assert "no snapshots yet" in capsys.readouterr().out


def test_while_the_project_is_open_one_is_made_but_none_put_back(project: Path, told: Any) -> None:
    with open_project(project):
        made = told("snapshot", "make", str(project))
        assert main(["snapshot", "restore", str(project), made["id"]]) == 3
