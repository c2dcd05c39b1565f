"""``goldspan bench``: a job in a process of its own, recorded and compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.app import main
from annotator.bench.rows import ROWS
from annotator.bench.worker import measures
from annotator.ui.bench.jobs import window_measures


def said(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_job_is_measured_recorded_and_compared_with_the_record(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "agreement", "--quick", "--json", "--record", str(tmp_path)]) == 0
    figures = said(capsys)["jobs"]["agreement"]["figures"]
    assert {f["case"] for f in figures} == {"F1", "Cohen's κ", "Krippendorff's α"}
    assert all(f["ours"] > 0 and f["limit"] > 0 and f["memory"] > 0 for f in figures)
    kept = tmp_path / "performance.json"
    record = json.loads(kept.read_text("utf-8"))
    for figure in record["jobs"]["agreement"]["figures"]:
        figure["held"] /= 1000
    kept.write_text(json.dumps(record), "utf-8")
    assert main(["bench", "agreement", "--quick", "--against", str(kept)]) == 0  # slower is said, no failure
    out = capsys.readouterr().out
    assert out.count("slower: agreement") == 3
    assert "| agreement | F1" in out


def test_a_job_of_the_window_is_measured_without_a_screen(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "open-project", "--quick", "--json"]) == 0
    (figure,) = said(capsys)["jobs"]["open-project"]["figures"]
    assert figure["rounds"] == 4


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["bogus"], "There is no job “bogus” to measure."),
        (["command", "--against", "nowhere.json"], "The recorded measurement can't be read."),
    ],
)
def test_wrong_use_is_said_in_one_line(
    words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", *words]) in {2, 3}
    error = capsys.readouterr().err
    assert says in error
    assert len(error.splitlines()) == 1


def test_every_job_has_its_row_and_every_row_its_job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOLDSPAN_HOME", str(tmp_path))
    assert {row.name for row in ROWS} == measures().keys() | window_measures(tmp_path).keys()
