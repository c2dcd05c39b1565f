from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.app import main
from annotator.services.projects.projects import new_project
from tests.services.conftest import seed
from tests.suggested import suggested

SURE, UNSURE, BARE = "Anna spoke.", "Boris and Cesar spoke.", "Nobody spoke."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.goldspan"
    with new_project(path) as workspace:
        unsure = [suggested(UNSURE, word, "PERSON", 0.4) for word in ("Boris", "Cesar")]
        seed(workspace, [SURE, UNSURE, BARE], [[suggested(SURE, "Anna", "PERSON", 0.99)], unsure])
    return path


def test_what_teaches_most_is_listed_first_with_its_reason(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["next", str(project), "--share", "0"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{UNSURE[:20]}: 2 low-score PERSON, 2 unseen names",
        f"{SURE}: 1 unseen name",
        f"{BARE}: nothing waits",
        "3 articles to do; 0 articles kept for evaluation.",
    ]


def test_what_is_set_stays_in_the_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["next", str(project), "--set", "length=0", "--share", "0.5", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert main(["next", str(project), "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert found == again
    assert again["settings"] | {"length": 0.0, "share": 0.5} == again["settings"]
    assert [a["id"] for a in again["articles"] if a["evaluation"]] == again["evaluation"]


@pytest.mark.parametrize("wrong", [["--set", "length"], ["--set", "colour=1"], ["--share", "2"]])
def test_a_setting_that_is_none_is_refused(
    project: Path, wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["next", str(project), *wrong]) == 2
    assert capsys.readouterr().err.count("\n") == 1
