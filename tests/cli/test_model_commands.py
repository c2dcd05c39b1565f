"""Training and measuring from the command line, up to a full disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.app import main
from tests.services.model.conftest import golden, trained

__all__ = ["golden", "trained"]


def test_a_model_is_trained_and_measured_on_what_it_never_saw(
    golden: Path, trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = golden.read_bytes()
    out = tmp_path / "model"
    assert main(["train", str(golden), str(out), "--hold-out", "0.3", "--steps", "6", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    held = set(told["held"]["articles"])
    assert len(held) >= 2
    assert held.isdisjoint(told["learned"])
    assert (told["layer"], told["source"], told["scheme_version"], told["name"]) == (
        "entity",
        ["gold"],
        1,
        "model",
    )
    assert main(["evaluate", str(golden), str(out), "--json"]) == 0
    measured = json.loads(capsys.readouterr().out)
    assert set(measured["articles"]) == held
    assert measured["f"] == told["held"]["scores"]["f"]
    assert main(["evaluate", str(golden), str(out), "--against", str(trained), "--json"]) == 0
    compared = json.loads(capsys.readouterr().out)
    assert [set(m["articles"]) for m in compared["models"]] == [held] * 2
    assert compared["low"] <= compared["difference"] <= compared["high"]
    assert golden.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--layer", "names"], 2, "no layer “names”"),
        (["--kind", "tagger"], 2, "no kind of model 'tagger'"),
        (["--hold-out", "0.95"], 2, "no share to hold back"),
        (["--from", "Kim"], 2, "no annotator named 'Kim'"),
    ],
)
def test_what_cannot_be_trained_is_said_in_one_line(
    golden: Path,
    arguments: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["train", str(golden), str(tmp_path / "model"), *arguments]) == code
    assert said in capsys.readouterr().err
    assert not (tmp_path / "model").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_full_disk_is_said_and_leaves_the_project_as_it_was(golden: Path, tmp_path: Path) -> None:
    import resource

    before = golden.read_bytes()
    out = tmp_path / "model"
    ended = subprocess.run(
        [sys.executable, "-m", "annotator", "train", str(golden), str(out), "--steps", "4"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000)),
    )
    assert ended.returncode == 3, ended.stderr
    assert "The model can't be written: File too large." in ended.stderr
    assert "Traceback" not in ended.stderr
    assert golden.read_bytes() == before
    assert not out.exists()
