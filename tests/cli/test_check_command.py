from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.store.file import create
from tests.cli.test_program import run
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested


@pytest.fixture
def project(tmp_path: Path, news_scheme: Scheme) -> Path:
    path = tmp_path / "p.goldspan"
    with create(path, news_scheme) as workspace:
        seed(
            workspace, [TEXT], [[suggested(TEXT, word, "ORG") for word in ("TALVIK", "Dorvan", "41", "left")]]
        )
    return path


def moved(path: Path) -> None:
    """Put every suggestion where its words are not."""
    connection = sqlite3.connect(path)
    connection.execute('UPDATE suggestion SET start = start + 1, "end" = "end" + 1')
    connection.commit()
    connection.close()


def test_what_is_wrong_is_said_by_kind_with_the_first_places(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved(project)
    code, out, _ = run(capsys, "check", project)
    assert code == 1
    assert out.splitlines()[0] == "places: 4 findings"
    assert "  and 1 more" in out.splitlines()
    assert "--repair" in out


def test_machines_are_told_all_of_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    moved(project)
    code, out, _ = run(capsys, "check", project, "--json")
    told = json.loads(out)
    assert (code, told["counts"], len(told["findings"]), len(told["problems"])) == (1, {"places": 4}, 4, 4)
    assert told["findings"][0]["mend"] == "It goes to the only place where its words stand."


def test_a_repair_is_told_and_the_project_is_sound_then(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved(project)
    code, out, _ = run(capsys, "check", project, "--repair", "--json")
    told = json.loads(out)
    assert (code, told["done"], told["left"]) == (0, {"changed": 4}, [])
    assert Path(told["copy"]).exists()
    assert len(Path(told["record"]).read_text("utf-8").splitlines()) == 4
    assert run(capsys, "check", project)[0] == 0
    code, out, _ = run(capsys, "check", project, "--repair")
    assert (code, out) == (0, "Sound: there is nothing to repair.\n")


def test_a_damaged_project_is_salvaged_into_a_new_one(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = project.read_bytes()
    project.write_bytes(data[:-8192])
    code, _, err = run(capsys, "check", project)
    assert (code, "salvage" in err) == (3, True)
    code, out, _ = run(capsys, "check", project, "--salvage", tmp_path / "new", "--json")
    told = json.loads(out)
    assert code in {0, 1}
    assert told["taken"]["document"] == 1
    assert run(capsys, "check", told["project"])[0] == 0
    code, _, err = run(capsys, "check", project, "--salvage", tmp_path / "new")
    assert (code, "already" in err) == (3, True)
