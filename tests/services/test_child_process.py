from __future__ import annotations

import sys
from pathlib import Path

import pytest

import annotator
from annotator.services.child_process import end, start

ROOT = Path(annotator.__file__).resolve().parents[1]
SAY_PATH = "import os, sys; sys.stdout.write(os.environ['PYTHONPATH'] + '|' + os.environ.get('ADDED', ''))"


def test_a_child_looks_for_our_modules_where_the_package_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    process = start([sys.executable, "-c", SAY_PATH], {"ADDED": "1"})
    said, _ = process.communicate(timeout=60)
    path, added = said.decode().split("|")
    assert path.split(":" if sys.platform != "win32" else ";") == [str(ROOT), "elsewhere"]
    assert added == "1"


def test_a_child_that_waits_for_words_is_ended() -> None:
    process = start([sys.executable, "-c", "import sys; sys.stdin.read(); sys.stdin.read()"])
    assert process.poll() is None
    end(process)
    assert process.returncode is not None
    assert process.stdin is not None
    assert process.stdin.closed
    assert process.stdout is not None
    process.stdout.close()


def test_ending_one_that_has_ended_is_no_error() -> None:
    process = start([sys.executable, "-c", "pass"])
    process.wait(timeout=60)
    end(process)
    assert process.stdout is not None
    process.stdout.close()
