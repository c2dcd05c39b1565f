"""The import command's choices."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.app import main
from annotator.services.projects.projects import new_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    with new_project(tmp_path / "p.goldspan") as workspace:
        return workspace.path


@pytest.fixture
def work(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    spans = [[0, 4, "COMPANY"], [10, 16, "PLACE"], [0, 10, "MISC"]]
    path.write_text(json.dumps({"text": "Acme left Talvik.", "spans": spans}) + "\n", "utf-8")
    return path


def test_labels_are_mapped_and_left_out(
    project: Path, work: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    maps = ["--map", "COMPANY=ORG", "--map", "MISC=", "--map", "PLACE=SITE"]
    assert main(["import", str(project), str(work), "--annotator", "Mara", *maps, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["labels_added"] == ["SITE"]
    assert "MISC was left out, as chosen: 1 span." in said["notes"]
    assert main(["export", str(project), str(tmp_path / "out.jsonl"), "--from", "Mara"]) == 0
    (line,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert [s["label"] for s in json.loads(line)["spans"]] == ["ORG", "SITE"]


def test_a_mapping_that_says_nothing_is_refused_and_nothing_comes_in(
    project: Path, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(project), str(work), "--map", "COMPANY"]) != 0
    assert "maps no label" in capsys.readouterr().err
