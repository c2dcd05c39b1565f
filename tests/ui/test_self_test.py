"""A build tries itself: the main job in a real window, and an end when it hangs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.app import main


def _tried(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "annotator", "--self-test", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )


def test_a_self_test_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    done = _tried("1", TMPDIR=str(tmp_path))
    assert done.returncode == 1
    assert "Timeout" in done.stderr  # with the place where it stood
    assert "passed" not in done.stdout


def test_a_self_test_takes_seconds_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["soon"], ["0"], ["10", "20"]):
        assert main(["--self-test", *wrong]) == 2
    assert "a number of seconds" in capsys.readouterr().err


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_the_installation_passes_its_self_test_and_leaves_nothing(tmp_path: Path) -> None:
    done = _tried(TMPDIR=str(tmp_path), GOLDSPAN_HOME=str(tmp_path / "home"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("\nok ") == 6
    assert done.stdout.endswith("The self-test passed.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_a_build_without_its_language_model_does_not_pass() -> None:
    done = _tried(GOLDSPAN_MODEL="none")
    assert done.returncode == 1
    assert "FAILED  SelfTestFailed: the language model is missing" in done.stdout
