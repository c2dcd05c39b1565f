"""The Python in docs/datasets.md, run as a reader would: block after block, beside a folder of gold."""

from __future__ import annotations

import io
import re
from contextlib import chdir, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from annotator.app import main
from annotator.services.projects.projects import new_project
from annotator.services.projects.sample import fill_with_sample

PAGE = Path(__file__).resolve().parents[2] / "docs" / "datasets.md"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A folder beside which the examples are run: the sample's gold, split, with soft labels."""
    project = tmp_path / "sample.goldspan"
    with new_project(project) as workspace:
        fill_with_sample(workspace)
    shares = "train=.6,dev=.2,test=.2"
    wanted = ["--from", "gold", "--soft-labels", "--split", shares, "--seed", "7"]
    assert main(["export", str(project), str(tmp_path / "gold"), *wanted]) == 0
    return tmp_path


def blocks() -> list[str]:
    return re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


def test_every_example_runs_and_shows_what_the_page_says(
    gold: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HF_HOME", str(gold / "cache"))
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    names: dict[str, Any] = {}
    said: list[str] = []
    with chdir(gold):
        for block in blocks():
            heard = io.StringIO()
            with redirect_stdout(heard):
                exec(compile(block, PAGE.name, "exec"), names)  # the page is ours
            said.append(heard.getvalue())
    read, checked, claims, opposed, _, _, sure = said
    assert " · " in read.splitlines()[0]
    assert len(read.splitlines()) == 6
    assert checked == ""
    assert len(claims.splitlines()) == 3
    assert opposed.count("\n\n") >= 1
    agreed, of, everything = sure.split()
    assert of == "of"
    assert 0 < int(agreed) < int(everything)
    assert (gold / "train.spacy").stat().st_size > 1000
    assert names["dataset"]["train"].num_rows == len(names["train"])
    capfd.readouterr()  # what the library says of its progress
