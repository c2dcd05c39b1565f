"""Settling by rule from the command line: the sample's two annotators, gold out and validated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.app import main
from annotator.folders import sample_corpus
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project, open_project


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.goldspan"
    with new_project(path) as workspace:
        import_paths(workspace, [sample_corpus()])
    return path


def test_two_annotators_work_becomes_gold_as_far_as_they_agree(
    sample: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with open_project(sample, read_only=True) as workspace, workspace.read() as reading:
        names = [p.name for p in reading.people.all() if p.name != "gold"]
    assert main(["adjudicate", str(sample), "--annotators", ",".join(names), "--lead", "Mara", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["settled"] > 100
    assert found["open"]
    assert all(case["differs_in"] for case in found["open"])
    # A second time nothing is left that all agree in.
    assert main(["adjudicate", str(sample), "--annotators", ",".join(names), "--lead", "Mara", "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert again["settled"] == 0
    assert again["open"] == found["open"]
    assert main(["export", str(sample), str(tmp_path / "gold"), "--from", "gold"]) == 0
    assert main(["validate", str(tmp_path / "gold" / "dataset.jsonl")]) == 0
