"""The export command's choices and splits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.app import main
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path, lines = tmp_path / "p.goldspan", tmp_path / "in.jsonl"
    rivers = ("Harn", "Talvik", "Minek", "Sarn", "Dorvan", "Vessen")
    with lines.open("w", encoding="utf-8") as file:
        for number, river in enumerate(rivers):
            spans = [[0, len(river), "LOC"], [0, 1, "ORG"]]
            line = {"text": f"{river} rose by {number} feet.", "title": f"On {river}", "annotator": "gold"}
            file.write(json.dumps({**line, "spans": spans, "outlet": f"Paper {number % 2}"}) + "\n")
    with new_project(path) as workspace:
        import_paths(workspace, [lines])
    return path


def test_choices_and_splits_are_options(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    chosen = tmp_path / "chosen.txt"
    chosen.write_text("On Harn\nOn Talvik\n*Minek\n", "utf-8")
    options = ["--label", "LOC", "--documents", f"@{chosen}", "--split", "train=2,test=1", "--seed", "5"]
    assert main(["export", str(project), str(out), *options, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["records"] == 3
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert manifest["exported"] == {
        "from": "gold",
        "labels": ["LOC"],
        "documents": ["On Harn", "On Talvik", "*Minek"],
    }
    assert {name: facts["counts"]["documents"] for name, facts in manifest["splits"].items()} == {
        "train": 2,
        "test": 1,
    }
    assert manifest["counts"]["labels"] == {"entity": {"LOC": 3}}


def test_a_split_in_another_tools_format_is_a_folder(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = ["--split", "train=1,dev=1", "--by", "outlet", "--format", "spacy"]
    assert main(["export", str(project), str(out), *options]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["dev.spacy", "train.spacy"]
    assert main(["convert", str(out / "dev.spacy"), str(tmp_path / "dev.jsonl")]) == 0
    lines = (tmp_path / "dev.jsonl").read_text("utf-8").splitlines()
    assert len({json.loads(line)["meta"]["outlet"] for line in lines}) == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--by", "outlet"], "--split"),
        (["--split", "train"], "no split"),
        (["--split", "a=1,b=1", "--by", "colour"], "colour"),
        (["--status", "nice"], "status"),
        (["--documents", "@nowhere"], "can't be read"),
        (["--documents", "nothing like it"], "nothing"),
    ],
)
def test_what_can_not_be_chosen_is_told_in_one_line(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    assert main(["export", str(project), str(tmp_path / "out"), *options]) != 0
    told = capsys.readouterr().err.strip()
    assert said in told
    assert "\n" not in told
    assert not (tmp_path / "out").exists()
