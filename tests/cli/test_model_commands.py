"""Training and measuring from the command line, up to a full disk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.app import main
from annotator.cli.console import STOPPED
from annotator.suggest.training.folder import part_of
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


def test_a_learning_curve_grows_by_quarters_and_ends_in_a_sentence(
    golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "model"
    assert (
        main(["train", str(golden), str(out), "--hold-out", "0.3", "--steps", "2", "--curve", "--json"]) == 0
    )
    curve = json.loads(capsys.readouterr().out)["curve"]
    assert [point["share"] for point in curve["points"]] == [0.25, 0.5, 0.75, 1.0]
    articles = [point["articles"] for point in curve["points"]]
    assert articles == sorted(articles)
    assert curve["sentence"].startswith("More ")
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == ["model"]


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


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_ctrl_c_at_a_terminal_keeps_the_best_state_and_says_so(golden: Path, tmp_path: Path) -> None:
    """A terminal sends it to the training process, too."""
    out = tmp_path / "model"
    process = subprocess.Popen(
        [sys.executable, "-m", "annotator", "train", str(golden), str(out), "--steps", "100000"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        start_new_session=True,
    )
    end = time.monotonic() + 100
    while not (part_of(out) / "best" / "meta.json").exists() and time.monotonic() < end:
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=100)
    assert process.returncode == STOPPED, said
    assert "Stopped: the best state until then is kept." in said
    assert (out / "meta.json").exists()
    assert not part_of(out).exists()


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
