"""The scripts behind ``make``: what they find missing, install, or ask a person to install."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these scripts are for Linux")


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder with the only programs a script finds: the plain ones of every system."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in ("sh", "env", "dirname", "basename", "cat"):
        found = shutil.which(name)
        assert found is not None
        (folder / name).symlink_to(found)
    return folder


def _program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)


def _run(script: Path, *arguments: str, programs: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(script), *arguments],
        env={"PATH": str(programs)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _missing(group: str, pretended: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, str(_SCRIPTS / "system_libraries.py"), group],
        env={**os.environ, "GOLDSPAN_PRETEND_MISSING": pretended},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.split()


def test_libraries_are_found_by_trying_and_named_by_package() -> None:
    assert _missing("needed", "") == []  # this very suite needs them
    assert _missing("needed", "libEGL.so.1 libglib-2.0.so.0") == ["libglib2.0-0", "libegl1"]
    assert "libxcb-cursor0" in _missing("window", "libxcb-cursor.so.0")
    assert "libegl1" in _missing("all", "libEGL.so.1")


def test_the_administrator_gets_the_packages_installed_under_todays_names(
    programs: Path, tmp_path: Path
) -> None:
    calls = tmp_path / "calls"
    _program(programs, "id", "echo 0")
    _program(programs, "apt-get", f'echo "$DEBIAN_FRONTEND" "$@" >>"{calls}"')
    _program(programs, "apt-cache", '[ "$2" = libglib2.0-0t64 ]')
    done = _run(_SCRIPTS / "install_system_packages.sh", "libglib2.0-0", "libegl1", programs=programs)
    assert done.returncode == 0, done.stderr
    update, install = calls.read_text("utf-8").splitlines()
    assert update.split() == ["update", "-qq"]
    assert install.startswith("noninteractive install -y")
    assert install.endswith("libglib2.0-0t64 libegl1")


def test_sudo_is_used_when_it_asks_for_no_password(programs: Path, tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    _program(programs, "id", "echo 1000")
    _program(programs, "true", "exit 0")
    _program(programs, "sudo", f'printf "%s\\n" "$*" >>"{calls}"; shift; exec "$@"')
    _program(programs, "apt-get", "exit 0")
    _program(programs, "apt-cache", "exit 1")
    done = _run(_SCRIPTS / "install_system_packages.sh", "libegl1", programs=programs)
    assert done.returncode == 0, done.stderr
    assert all(line.startswith("-n ") for line in calls.read_text("utf-8").splitlines())
    assert "install -y" in calls.read_text("utf-8")


def test_without_rights_the_one_line_to_run_is_said(programs: Path) -> None:
    _program(programs, "id", "echo 1000")
    _program(programs, "sudo", "exit 1")
    _program(programs, "apt-get", "exit 9")
    done = _run(_SCRIPTS / "install_system_packages.sh", "libegl1", "libgl1", programs=programs)
    assert done.returncode == 1
    assert "sudo apt-get install -y libegl1 libgl1" in done.stderr


def test_another_kind_of_linux_is_told_what_is_missing(programs: Path) -> None:
    done = _run(_SCRIPTS / "install_system_packages.sh", "libegl1", programs=programs)
    assert done.returncode == 1
    assert "libegl1" in done.stderr


def test_nothing_missing_asks_nobody(programs: Path) -> None:
    done = _run(_SCRIPTS / "install_system_packages.sh", programs=programs)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_no_python_new_enough_is_said_in_one_line(programs: Path, tmp_path: Path) -> None:
    copy = tmp_path / "packaging"
    shutil.copytree(_SCRIPTS, copy)
    _program(programs, "python3", "exit 1")  # one that is too old says so by its exit code
    done = _run(copy / "make_venv.sh", programs=programs)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Python 3.11 or newer" in done.stderr
    assert "python3-venv" in done.stderr


def test_a_python_that_cannot_make_environments_asks_for_the_package(programs: Path, tmp_path: Path) -> None:
    copy = tmp_path / "packaging"
    shutil.copytree(_SCRIPTS, copy)
    _program(programs, "id", "echo 1000")
    _program(programs, "sudo", "exit 1")
    _program(programs, "apt-get", "exit 9")
    _program(programs, "python3", 'case "$2" in *ensurepip*) exit 1;; esac')
    done = _run(copy / "make_venv.sh", programs=programs)
    assert done.returncode == 1
    assert "sudo apt-get install -y python3-venv" in done.stderr
