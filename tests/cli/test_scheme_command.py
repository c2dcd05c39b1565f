from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.app import main
from annotator.services.annotating.annotate import Annotating
from annotator.services.projects.projects import new_project, open_project
from tests.services.conftest import TEXT, seed


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.goldspan"
    with new_project(path) as workspace:
        row = seed(workspace, [TEXT])[0]
        lena = workspace.perform("add", lambda w: w.people.ensure("Lena"), undoable=False).result
        Annotating(workspace, lena).add(row, "entity", "PERSON", 58, 70)
        Annotating(workspace, lena).add(row, "entity", "DATE", 8, 16)
    return path


def test_the_scheme_is_shown_with_how_much_is_in_use(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scheme", "show", str(project)]) == 0
    said = capsys.readouterr().out
    assert "News: entities and claims, version 1" in said
    assert "entity/PERSON, key 1: 1 span\n" in said


def test_a_scheme_goes_out_and_in_and_nothing_changes(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "scheme.json"
    assert main(["scheme", "export", str(project), str(file)]) == 0
    capsys.readouterr()
    assert main(["scheme", "import", str(project), str(file), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["changes"], found["applied"], found["version"]) == ([], False, 1)


def test_another_scheme_is_told_first_and_carried_out_when_asked(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "scheme.json"
    main(["scheme", "export", str(project), str(file)])
    value = json.loads(file.read_text("utf-8"))
    entity = value["layers"][0]
    entity["labels"] = [b for b in entity["labels"] if b["name"] not in ("DATE", "EVENT")]
    entity["labels"][0]["name"] = "HUMAN"
    for relation in value["relations"]:
        relation["to"] = [
            "HUMAN" if n == "PERSON" else n for n in relation["to"] if n not in ("DATE", "EVENT")
        ]
    file.write_text(json.dumps(value), "utf-8")
    capsys.readouterr()

    arguments = ["scheme", "import", str(project), str(file), "--rename", "PERSON=HUMAN"]
    assert main(arguments) == 0
    told = capsys.readouterr()
    for line in ("Rename PERSON to HUMAN", "Delete EVENT", "Retire DATE"):
        assert f"{line}\n" in told.out
    assert "PERSON becomes HUMAN: 1 span, 0 suggestions" in told.out
    assert "Nothing was changed." in told.out

    assert main([*arguments, "--apply"]) == 0
    assert "version 2" in capsys.readouterr().out
    with open_project(project, read_only=True) as workspace, workspace.read() as reading:
        scheme = reading.schemes.get()
        labels = {(r["label"]) for r in (reading.annotations.get(1), reading.annotations.get(2))}
    assert labels == {"HUMAN", "DATE"}
    assert "DATE" not in {b.name for _, b in scheme.offered()}
    assert scheme.label("entity", "EVENT") is None


def test_what_is_no_scheme_or_no_renaming_is_refused_in_one_line(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "scheme.json"
    file.write_text("[]", "utf-8")
    assert main(["scheme", "import", str(project), str(file)]) == 3
    assert main(["scheme", "import", str(project), "blank", "--rename", "PERSON"]) == 2
    assert capsys.readouterr().err.count("\n") == 2
