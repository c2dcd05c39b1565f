"""The packages themselves, built: in `make soak` only, with the environment that `make release` prepares."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).resolve().parents[2]
_PYTHON = _REPOSITORY / "build" / "release" / "venv" / "bin" / "python"
_OF_A_BUILD = (
    "annotator",
    "docs",
    "packaging",
    "resources",
    "sample_corpus",
    "CHANGELOG.md",
    "LICENSE",
    "pyproject.toml",
    "requirements.lock",
)

pytestmark = [
    pytest.mark.soak,
    pytest.mark.timeout(5400),
    pytest.mark.skipif(sys.platform != "linux", reason="the Debian package is made on Linux"),
    pytest.mark.skipif(not _PYTHON.exists(), reason="`make release` has not prepared its environment"),
]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what a build is made of, so that nobody's work in between changes it."""
    folder = tmp_path_factory.mktemp("release")
    left_out = shutil.ignore_patterns("__pycache__", ".*")
    for name in _OF_A_BUILD:
        if (_REPOSITORY / name).is_dir():
            shutil.copytree(_REPOSITORY / name, folder / name, ignore=left_out)
        else:
            shutil.copyfile(_REPOSITORY / name, folder / name)
    return folder


def _made(source: Path, command: str) -> str:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        [str(_PYTHON), "packaging/release.py", command],
        cwd=source,
        env={**environment, "SOURCE_DATE_EPOCH": "1700000000"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _sums(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): str(file.readlink())
        if file.is_symlink()
        else hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_symlink() or file.is_file()
    }


def test_a_build_passes_its_self_test_and_a_second_one_is_equal(source: Path) -> None:
    _made(source, "freeze")
    assert "The self-test passed." in _made(source, "self-test")
    first = _sums(source / "dist" / "goldspan")
    assert any("PySide6/Qt/lib/libQt6Core.so" in name for name in first)  # to be replaced by whoever likes
    _made(source, "freeze")
    assert _sums(source / "dist" / "goldspan") == first


def test_the_debian_package_of_one_build_has_the_same_bytes_each_time(source: Path) -> None:
    if not (source / "dist" / "goldspan").exists():
        _made(source, "freeze")
    assert _made(source, "deb") == _made(source, "deb")
    (package,) = (source / "dist").glob("*.deb")
    looked = subprocess.run(
        [str(_REPOSITORY / "packaging" / "linux" / "look_over.sh"), str(package)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert looked.returncode == 0, looked.stdout + looked.stderr
